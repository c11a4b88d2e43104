"""The public names take what their docstrings say, whatever hands it over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import extractor
from extractor.errors import SettingsError

TEXT = "Bad \ud800 sign. “We open today”, said Dana Reyes, director of the River Council."


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.html").write_text(f"<p>The River Council counts {name} boats on 27 March 2024.</p>")
    return folder


@pytest.mark.parametrize(
    "extraction",
    [
        lambda: extractor.annotate(TEXT),
        lambda: extractor.extract(f"<html><body><p>{TEXT}</p></body></html>"),
        lambda: extractor.extract(TEXT + "\n"),
    ],
)
def test_a_lone_surrogate_is_replaced_and_offsets_stay(extraction, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    found = extraction()
    assert found.release.text.strip() == TEXT.replace("\ud800", "\ufffd")
    [quote] = found.mentions.quotes
    assert quote.span.of(found.release.text).strip("“”") == "We open today"
    extractor.write_tables(found, tmp_path / "out")
    assert extractor.read_tables(tmp_path / "out").quotes.quote.tolist() == ["We open today"]


def test_an_archive_is_run_from_paths_as_from_sources(pages: Path) -> None:
    expected = list(extractor.run_archive(extractor.open_archive(pages)))
    assert [Path(result.release.source.archive).name for result in expected] == ["a.html", "b.html"]  # type: ignore[union-attr]
    both = [str(pages / "a.html"), pages / "b.html"]
    for given in (pages, str(pages), [pages], both, str(pages / "*.html"), tuple(extractor.open_archive(pages))):
        assert list(extractor.run_archive(given)) == expected
    assert list(extractor.run_archive(extractor.Source(str(pages / "b.html")))) == expected[1:]


def test_a_path_that_is_not_there_is_a_problem(pages: Path) -> None:
    results = list(extractor.run_archive([str(pages / "z.html"), pages / "a.html"]))
    assert isinstance(results[0], extractor.Problem)
    assert results[0].source.endswith("z.html")
    assert isinstance(results[1], extractor.Extraction)


@pytest.mark.parametrize("given", [b"<p>page</p>", 3, None, [b"<p>page</p>"], [None]])
def test_what_is_no_archive_is_one_clear_error(given: object) -> None:
    with pytest.raises(SettingsError, match="an archive is read from paths and Sources, not from"):
        list(extractor.run_archive(given))  # type: ignore[arg-type]


def test_a_room_does_not_hide_the_public_name_that_it_shares() -> None:
    asked = (
        "import extractor.show.page, extractor.extract, extractor as e; print(callable(e.show), callable(e.extract))"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["True", "True"]


def test_the_public_names_wait_until_they_are_asked_for() -> None:
    asked = "import sys, extractor; print('pandas' in sys.modules, 'extractor.extract' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]
