"""What is highlighted in a text: each place of a row, with the words that label it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extractor.extract import Extraction
from extractor.tables.cells import Cell
from extractor.tables.rows import Rows, record_of
from extractor.tables.schema import TABLES
from extractor.text import Span

KINDS = ("organisation", "person", "quote", "date", "figure")
_SIGNS = {
    "more than": ">", "at least": "≥", "less than": "<", "at most": "≤", "up to": "≤", "about": "≈",
}  # fmt: skip
_TABLE_OF = {"organisation": "organisations", "person": "people"}
Cells = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlighted place.

    kind            one of KINDS
    anchor          names the place for links from the side tables; None: nothing points here
    tag             words shown behind the place; None: none
    note            what a reader sees on hovering; empty: nothing
    """

    span: Span
    kind: str
    anchor: str | None = None
    tag: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finds:
    """The rows of one extraction, by table, and its marks in order of their place."""

    rows: Mapping[str, tuple[Cells, ...]]
    marks: tuple[Mark, ...]


def finds_of(extraction: Extraction) -> Finds:
    """The rows that the tables hold of this release, and a mark for each."""
    named = _named(record_of(extraction).rows)
    marks = [
        *_mention_marks(named),
        *_quote_marks(extraction, named.get("quotes", ())),
        *(
            _mark(row, "date", date_tag(row), ("value", "precision", "calendar", "rule"))
            for row in named.get("dates", ())
        ),
        *(
            _mark(row, "figure", figure_tag(row), ("bound", "kind", "counted", "rule"))
            for row in named.get("figures", ())
        ),
    ]
    return Finds(
        named, tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, KINDS.index(mark.kind))))
    )


def anchor_of(table: str, start: Cell) -> str:
    """The name of the place where a row begins."""
    return f"{table}-{start}"


def date_tag(row: Cells) -> str | None:
    """The ISO value where the words say it otherwise.

    >>> date_tag({"text": "27 March 2024", "value": "2024-03-27"})
    '2024-03-27'
    """
    value = row["value"]
    return None if value is None or value == row["text"] else str(value)


def figure_tag(row: Cells) -> str | None:
    """Bound, value and unit in signs; None where the words are the same.

    >>> row = {"text": "over 230 cities", "value": "230", "value_high": None, "bound": "more than", "kind": "count"}
    >>> figure_tag({**row, "unit": "city", "currency": None})
    '> 230 city'
    """
    value = grouped(row["value"])
    if row["value_high"] is not None:
        value = f"{value}–{grouped(row['value_high'])}"
    unit = "%" if row["kind"] == "percent" else row["currency"] or row["unit"]
    tag = " ".join(str(part) for part in (_SIGNS.get(str(row["bound"])), value, unit) if part)
    return None if "".join(tag.split()) == "".join(str(row["text"]).split()) else tag


def grouped(value: Cell) -> str:
    """A number with its thousands apart.

    >>> grouped("200000000"), grouped("0.75"), grouped(None)
    ('200,000,000', '0.75', '')
    """
    if value is None:
        return ""
    whole, point, rest = str(value).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{point}{rest}" if digits.isascii() and digits.isdigit() else str(value)


def _named(rows: Rows) -> dict[str, tuple[Cells, ...]]:
    names = {table.name: table.names for table in TABLES}
    return {table: tuple(dict(zip(names[table], row, strict=True)) for row in found) for table, found in rows.items()}


def _span(row: Cells) -> Span:
    start, end = row["start"], row["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    return Span(start, end)


def _note(row: Cells, columns: Iterable[str]) -> str:
    return " · ".join(str(row[column]) for column in columns if row[column] is not None)


def _mark(row: Cells, kind: str, tag: str | None, noted: Iterable[str]) -> Mark:
    return Mark(_span(row), kind, anchor_of(f"{kind}s", row["start"]), tag, _note(row, noted))


def _mention_marks(named: Mapping[str, tuple[Cells, ...]]) -> list[Mark]:
    people = {str(row["person_id"]): _note(row, ("name", "title", "organisation")) for row in named.get("people", ())}
    return [
        Mark(
            _span(row),
            str(row["kind"]),
            anchor_of(_TABLE_OF[str(row["kind"])], row["start"]),
            None,
            people.get(str(row["entity_id"]), str(row["name"])),
        )
        for row in named.get("mentions", ())
    ]


def _quote_marks(extraction: Extraction, rows: tuple[Cells, ...]) -> list[Mark]:
    """A mark for each part; the first bears the anchor, the last the speaker."""
    marks = []
    for quote, row in zip(extraction.mentions.quotes, rows, strict=True):
        note = _note(row, ("speaker", "cue", "kind", "attribution", "rule"))
        speaker = row["speaker"]
        for part in quote.parts:
            anchor = anchor_of("quotes", row["start"]) if part == quote.parts[0] else None
            tag = str(speaker) if part == quote.parts[-1] and speaker is not None else None
            marks.append(Mark(part, "quote", anchor, tag, note))
    return marks
