"""What holds for every release, whatever the rules find."""

from __future__ import annotations

import ast
import pickle
import socket
from pathlib import Path

import pytest

import extractor
from extractor import Extraction, Problem
from extractor.mentions.mention import Quote
from extractor.tables.schema import TABLES

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "extractor"
FIXTURES = sorted(path for path in (ROOT / "fixtures").glob("*/source.*"))
PLACED = ("mentions", "quotes", "dates", "figures", "contacts", "blocks")


@pytest.fixture(scope="module")
def extractions() -> dict[str, Extraction]:
    return {path.parent.name: extractor.extract(path) for path in FIXTURES}


@pytest.fixture(scope="module")
def tables(extractions: dict[str, Extraction]) -> extractor.Tables:
    return extractor.tabulate(list(extractions.values()))


def test_there_are_fixtures_in_both_languages(extractions: dict[str, Extraction]) -> None:
    languages = [extraction.release.language for extraction in extractions.values()]
    assert languages.count("ar") >= 6
    assert languages.count("en") >= 6


def test_blocks_cover_all_but_white_space_once(extractions: dict[str, Extraction]) -> None:
    for name, extraction in extractions.items():
        release = extraction.release
        at = 0
        for block in release.blocks:
            assert not release.text[at : block.span.start].strip(), f"{name}: words between blocks"
            assert block.span.start >= at, f"{name}: blocks overlap"
            assert block.span.of(release.text).strip(), f"{name}: an empty block"
            at = block.span.end
        assert not release.text[at:].strip(), f"{name}: words after the last block"


def test_every_row_is_found_at_its_offsets(tables: extractor.Tables) -> None:
    texts = dict(zip(tables.releases["release_id"], tables.releases["text"], strict=True))
    for table in PLACED:
        frame = tables[table]
        assert len(frame), f"no rows in {table}: the law would hold of nothing"
        for row in frame.itertuples():
            assert row.text == texts[row.release_id][row.start : row.end]


def test_finds_lie_inside_blocks_that_are_read(extractions: dict[str, Extraction]) -> None:
    for name, extraction in extractions.items():
        boilerplate = [block.span for block in extraction.release.labelled("boilerplate", "end_mark")]
        mentions = extraction.mentions
        for find in (*mentions.organisations, *mentions.people, *mentions.dates, *mentions.figures):
            assert not any(span.overlaps(find.span) for span in boilerplate), f"{name}: {find}"


def test_speakers_are_mentions_or_descriptions(extractions: dict[str, Extraction]) -> None:
    quotes: list[Quote] = [quote for extraction in extractions.values() for quote in extraction.mentions.quotes]
    assert quotes
    for quote in quotes:
        assert quote.parts
        assert quote.span.start <= quote.parts[0].start
        assert quote.parts[-1].end <= quote.span.end
        assert (quote.speaker is None) == (quote.attribution == "none")


def test_results_travel_between_processes(extractions: dict[str, Extraction]) -> None:
    for extraction in extractions.values():
        assert pickle.loads(pickle.dumps(extraction)) == extraction


@pytest.mark.parametrize("form", ["csv", "parquet", "jsonl", "sqlite", "duckdb", "xlsx"])
def test_tables_come_back_unchanged(tables: extractor.Tables, form: str, tmp_path: Path) -> None:
    import pandas as pd

    results = [extractor.extract(path) for path in FIXTURES[:3]]
    extractor.write_tables(results, tmp_path, (form,))
    back, wanted = extractor.read_tables(tmp_path), extractor.tabulate(results)
    for table in TABLES:
        pd.testing.assert_frame_equal(back[table.name], wanted[table.name])


def test_a_second_reading_gives_the_same(extractions: dict[str, Extraction]) -> None:
    for path in FIXTURES[:4]:
        assert extractor.extract(path) == extractions[path.parent.name]


def test_a_chunk_gives_what_single_sources_give(extractions: dict[str, Extraction]) -> None:
    together = list(extractor.run_archive([extractor.Source(str(path)) for path in FIXTURES]))
    assert together == list(extractions.values())


def test_a_bad_source_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    (tmp_path / "b.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "c.html").write_bytes(FIXTURES[0].read_bytes())
    results = list(extractor.run_archive(extractor.open_archive(tmp_path)))
    assert [type(result) for result in results] == [Problem, Problem, Extraction]
    assert all(result.advice and result.stage for result in results if isinstance(result, Problem))


@pytest.mark.parametrize("mark", ["ـ", "ً", "\u200f", "\u0301", "()", '"'])
def test_a_mark_where_a_word_should_be_stops_nothing(mark: str, extractions: dict[str, Extraction]) -> None:
    for extraction in extractions.values():
        words = extraction.release.text.split(" ")
        for step in (2, 3):
            parts = [" ".join(words[at : at + step]) for at in range(0, len(words), step)]
            text = f" {mark} ".join(parts)
            assert extractor.annotate(text).release.text == text


def test_nothing_needs_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert extractor.extract(FIXTURES[0]).release.title


def test_nothing_asks_for_the_day() -> None:
    """Unknown stays unknown: no rule may fall back on today."""
    asked = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in ("today", "now", "utcnow"):
                asked.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert asked == []
