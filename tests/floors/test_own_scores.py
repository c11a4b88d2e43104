"""Floors over pages of this repository by ``extractor score``: they hold where nothing lies beside the repository.

The shared scorer, by which the other floors of this folder are measured, forgives more (optional items); here a row is
right or wrong.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.cli import main
from extractor.score import read_gold, score_tables
from extractor.tables.files import found_format
from extractor.tables.schema import TABLES
from tests.floors.scoring import ROOT

FLOORS = {
    "unseen": {
        "releases": 0.92, "organisations": 0.85, "people": 0.96, "quotes": 0.93, "dates": 0.87, "figures": 0.97,
    },
    "mixed": {"releases": 0.97, "organisations": 0.88, "people": 0.96},
}  # fmt: skip


@pytest.mark.parametrize("name", FLOORS)
def test_figures_do_not_fall(name: str, tmp_path: Path) -> None:
    folder, out = ROOT / "fixtures" / name, tmp_path / "tables"
    assert main(["run", str(folder / "pages"), "--out", str(out), "--engine", "serial", "--format", "csv"]) == 0
    form = found_format(out)
    rows = {table.name: [dict(zip(table.names, row, strict=True)) for row in form.read(out, table)] for table in TABLES}
    scores = {one.table: one.f1 for one in score_tables(rows, read_gold(folder / "gold"))}
    low = {table: scores[table] for table, floor in FLOORS[name].items() if scores[table] < floor}
    assert not low
