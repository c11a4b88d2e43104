"""A page of a release costs in proportion to its figures, in tables too."""

from __future__ import annotations

import time

from extractor.page.source import Source
from extractor.release.release import Block, Release
from extractor.show.marks import Mark
from extractor.show.words import MarkedText
from extractor.text import Span


def table_of(size: int) -> MarkedText:
    text = "\n".join(f"{number + 10_000}\tunits" for number in range(size))
    marks = [Mark(Span(start, start + 5), "figure") for start in range(0, len(text), 12)]
    block = Block("table", "", None, Span(0, len(text)))
    release = Release(
        release_id="0" * 16,
        source=Source("table"),
        language="en",
        title=None,
        published=None,
        dateline_place=None,
        text=text,
        blocks=(block,),
    )
    return MarkedText(release, marks)


def shown(table: MarkedText, size: int) -> str:
    return table.block(0, Block("table", "", None, Span(0, 12 * size - 1)))


def test_each_cell_has_its_own_marks() -> None:
    cells = '<td dir="auto"><mark class="figure">1000{}</mark></td><td dir="auto">units</td>'
    rows = "".join(f"<tr>{cells.format(number)}</tr>" for number in range(3))
    assert f"<table>{rows}</table>" in shown(table_of(3), 3)


def test_time_grows_in_proportion_to_figures() -> None:
    def seconds(size: int) -> float:
        table = table_of(size)
        start = time.process_time()
        assert shown(table, size).count("<mark") == size
        return time.process_time() - start

    def is_in_proportion() -> bool:
        return seconds(4_000) < 9 * seconds(1_000) + 0.1  # 4 times the figures; 16 times would be quadratic

    assert any(is_in_proportion() for _ in range(3))  # a busy machine may blur one measurement
