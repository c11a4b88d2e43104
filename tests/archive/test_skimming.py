from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from extractor.archive import learn, skimming
from extractor.archive.addresses import Addresses
from extractor.archive.engines import processes, serial
from extractor.archive.learn import Skimmed, learn_archive, learn_skimmed
from extractor.archive.progress import Silence
from extractor.archive.skimming import SkimJob, learn_addresses
from extractor.archive.sources import open_inputs
from extractor.page.source import Source
from extractor.settings import Settings

PAGE = (
    "<html><body><nav>Home | Ports | Council members</nav><main><h1>Council opens port {0}</h1><p>The council opened "
    "its port number {0} on the northern quay after a long year of repairs and of talks.</p></main>"
    "<div>Follow the council on every channel</div></body></html>"
)


@pytest.fixture
def addresses(tmp_path: Path) -> Addresses:
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "one", "two")):
        (tmp_path / f"{number}.html").write_text(PAGE.format(word))
    (tmp_path / "empty.html").write_bytes(b"")
    return Addresses(open_inputs([str(tmp_path)]))


def test_every_engine_learns_the_same(addresses: Addresses, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = learn_archive(addresses)
    assert expected
    assert all(repeated.chrome for repeated in expected.values())
    assert learn_addresses(addresses, Settings(), engine=serial, report=Silence()) == expected
    monkeypatch.setattr(skimming, "_FEW_PAGES", 0)
    monkeypatch.setattr(skimming, "_PAGES_A_CHUNK", 2)
    assert learn_addresses(addresses, Settings(), engine=processes(2), report=Silence()) == expected


def test_few_pages_teach_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE.format("one"))
    few = Addresses(open_inputs([str(tmp_path)]))
    assert learn_addresses(few, Settings(), engine=serial, report=Silence()) is None


def test_a_page_that_fails_in_any_way_is_left_out(addresses: Addresses, monkeypatch: pytest.MonkeyPatch) -> None:
    def skim(source: Source, settings: Settings) -> Skimmed | None:
        if source.archive.endswith("3.html"):
            raise ZeroDivisionError
        return Skimmed("site", frozenset({1}), frozenset(), frozenset())

    monkeypatch.setattr(skimming, "skim_source", skim)
    job = SkimJob(Settings())
    assert job(list(addresses)) is None
    assert [len(done.results) for item in addresses if (done := job([item])) is not None].count(0) == 1


def test_memory_is_bounded_and_furniture_still_found(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []

    def forget(sites: dict[str, Any]) -> int:
        left.append(forget_single_lines(sites))
        return left[-1]

    forget_single_lines = learn._forget_single_lines
    monkeypatch.setattr(learn, "_forget_single_lines", forget)
    monkeypatch.setattr(learn, "_MOST_LINES", 300)
    pages = (
        Skimmed(f"site{number % 2}", frozenset({1, 2, *range(1000 + 20 * number, 1020 + 20 * number)}),
                frozenset({1000 + 20 * number}), frozenset())
        for number in range(400)
    )  # fmt: skip
    learned = learn_skimmed(pages)
    assert {key: site.chrome for key, site in learned.items()} == {"site0": {1, 2}, "site1": {1, 2}}
    assert left[1:] == [4] * (len(left) - 1)  # two lines a site
    assert len(left) > 10
