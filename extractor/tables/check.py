"""Are the tables of a folder what the schema says? Types, closed sets, keys, and words at their offsets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Column, ForeignKey, Table
from extractor.tables.files import found_format
from extractor.tables.formats import Format
from extractor.tables.schema import RELEASES, TABLES

_MOST_A_KIND = 20
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
Key = tuple[Cell, ...]


def check_tables(folder: Path) -> Iterator[str]:
    """Every fault, one line each, at most 20 of a kind and table; none: the tables are right.

    Raises TablesError where the folder holds no tables.
    """
    form = found_format(folder)
    keys = _referenced()
    found: dict[tuple[str, tuple[str, ...]], set[Key]] = {key: set() for key in keys}
    texts: dict[Cell, str] = {}
    for table in TABLES:
        yield from _capped(_own_faults(form, folder, table, found, texts), table)
    for table in TABLES:
        yield from _capped(_lost_references(form, folder, table, found), table)


def _referenced() -> set[tuple[str, tuple[str, ...]]]:
    return {(key.table, key.references) for table in TABLES for key in table.foreign_keys}


def _capped(faults: Iterator[tuple[str, str]], table: Table) -> Iterator[str]:
    """The faults as lines; of each kind the first few and then how many more there are."""
    counts: dict[str, int] = {}
    for kind, words in faults:
        counts[kind] = counts.get(kind, 0) + 1
        if counts[kind] <= _MOST_A_KIND:
            yield f"{table.name}: {words}"
    for kind, count in counts.items():
        if count > _MOST_A_KIND:
            yield f"{table.name}: {count - _MOST_A_KIND:,} more of the kind {kind!r}"


def _own_faults(
    form: Format,
    folder: Path,
    table: Table,
    found: dict[tuple[str, tuple[str, ...]], set[Key]],
    texts: dict[Cell, str],
) -> Iterator[tuple[str, str]]:
    """(kind, words) of what is wrong in a table by itself; its keys and texts are taken in for the others."""
    seen: set[Key] = set()
    primary = _places(table, table.primary_key)
    kept = [(found[key], _places(table, key[1])) for key in found if key[0] == table.name]
    try:
        for number, row in enumerate(form.read(folder, table), start=1):
            for place, column in enumerate(table.columns):
                fault = _cell_fault(column, row[place])
                if fault:
                    yield "cell", f"row {number}: {fault}"
            if primary:
                key = _key(row, primary)
                if key in seen:
                    yield "primary key", f"row {number}: the key {_shown(key)} stands there twice"
                seen.add(key)
            for values, places in kept:
                values.add(_key(row, places))
            if table is RELEASES:
                texts[row[0]] = str(row[table.place("text")] or "")
            elif "start" in table.names:
                fault = _offset_fault(table, row, texts)
                if fault:
                    yield "offsets", f"row {number}: {fault}"
    except TablesError as error:
        yield "file", str(error)


def _cell_fault(column: Column, cell: Cell) -> str | None:
    if cell is None:
        return f"{column.name} is missing" if column.required else None
    if cell == "":
        return f"{column.name} is an empty string"
    if not _IS[column.type](cell):
        return f"{column.name} is no {_CALLED.get(column.type, 'text')}: {cell!r}"
    if column.values and cell not in column.values:
        return f"{column.name} is {cell!r}, none of {', '.join(column.values)}"
    return None


def _is_text(cell: Cell) -> bool:
    return type(cell) is str


def _is_whole(cell: Cell) -> bool:
    return type(cell) is int


def _is_yes_or_no(cell: Cell) -> bool:
    return type(cell) is bool


def _is_number(cell: Cell) -> bool:
    return _is_text(cell) and _NUMBER.fullmatch(str(cell)) is not None


def _is_day(cell: Cell) -> bool:
    try:
        return _is_text(cell) and date.fromisoformat(str(cell)).isoformat() == cell
    except ValueError:
        return False


# What a cell of a type must be, and what it then is called.
_IS: Mapping[str, Callable[[Cell], bool]] = {
    "string": _is_text, "id": _is_text, "category": _is_text, "integer": _is_whole, "number": _is_number,
    "boolean": _is_yes_or_no, "day": _is_day,
}  # fmt: skip
_CALLED = {"integer": "whole number", "number": "number", "boolean": "true or false", "day": "day"}


def _offset_fault(table: Table, row: Row, texts: dict[Cell, str]) -> str | None:
    cells = dict(zip(table.names, row, strict=True))
    text = texts.get(cells["release_id"])
    if text is None:
        return None  # a lost reference, said elsewhere
    start, end, words = cells["start"], cells["end"], cells["text"]
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end <= len(text):
        return f"start {start} and end {end} are no place in a text of {len(text)}"
    if text[start:end] != words:
        return f"text is not releases.text[{start}:{end}]: {str(words)[:40]!r}, {text[start:end][:40]!r}"
    return None


def _lost_references(
    form: Format, folder: Path, table: Table, found: dict[tuple[str, tuple[str, ...]], set[Key]]
) -> Iterator[tuple[str, str]]:
    keys = [(key, _places(table, key.columns)) for key in table.foreign_keys]
    if not keys:
        return
    try:
        for number, row in enumerate(form.read(folder, table), start=1):
            for key, places in keys:
                value = _key(row, places)
                if None not in value and value not in found[key.table, key.references]:
                    yield "foreign key", f"row {number}: {_named(key)} {_shown(value)} is not in {key.table}"
    except TablesError:
        return  # said already


def _places(table: Table, names: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(table.place(name) for name in names)


def _key(row: Row, places: tuple[int, ...]) -> Key:
    return tuple(row[place] for place in places)


def _named(key: ForeignKey) -> str:
    return ", ".join(key.columns)


def _shown(key: Key) -> str:
    return " ".join(map(str, key))
