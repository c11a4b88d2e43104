"""What lies beside a run's tables and in folders that only look like a run's."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor import open_archive
from extractor.cli import main

PAGE = "<html><body><main><h1>Council {} opens</h1><p>The River Council opened 230 ports.</p></main></body></html>"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.html").write_text(PAGE.format(number), encoding="utf-8")
    return folder


def test_files_that_the_run_did_not_write_stay(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["run", str(pages), "--out", str(out), "--engine", "serial"]) == 0
    own = out / "quotes.parquet"
    own.write_text("mine", encoding="utf-8")
    (pages / "2.html").write_text(PAGE.format(2), encoding="utf-8")
    assert main(["run", str(pages), "--out", str(out), "--engine", "serial", "--resume"]) == 2
    assert own.read_text(encoding="utf-8") == "mine"
    own.unlink()
    assert main(["run", str(pages), "--out", str(out), "--engine", "serial", "--resume"]) == 0


def test_a_site_with_a_manifest_of_its_own_is_read_and_tables_are_not(pages: Path, tmp_path: Path) -> None:
    (pages / "releases.html").write_text(PAGE.format("three"), encoding="utf-8")
    (pages / "manifest.json").write_text('{"name": "a web application"}', encoding="utf-8")
    assert main(["run", str(pages), "--out", str(pages / "tables"), "--engine", "serial", "--format", "xlsx"]) == 0
    assert [Path(source.name).name for source in open_archive(pages)] == ["0.html", "1.html", "releases.html"]
