"""JSONL: one object a line, every column present, null where missing; numbers in full."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Column, Table
from extractor.tables.formats.reading import as_cell, damage_named
from extractor.tables.schema import TABLES


class JsonlWriter:
    """One file a table."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[str, TextIO] = {
            table.name: (folder / f"{table.name}.jsonl").open("w", encoding="utf-8", newline="\n") for table in TABLES
        }

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        names = [json.dumps(name) for name in table.names]
        numbers = [column.type == "number" for column in table.columns]
        for row in rows:
            cells = (
                f"{name}: {_json(cell, is_number)}" for name, cell, is_number in zip(names, row, numbers, strict=True)
            )
            self._files[table.name].write("{" + ", ".join(cells) + "}\n")

    def close(self) -> None:
        """Complete the files."""
        for file in self._files.values():
            file.close()


def make_writer(folder: Path) -> JsonlWriter:
    """A writer of JSONL files into the folder."""
    return JsonlWriter(folder)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a JSONL file; raises TablesError, naming file and line, where it is not as the schema says."""
    with damage_named(path, OSError), path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            place = f", line {number}"
            with damage_named(path, ValueError, RecursionError, TypeError, place=place):
                row: dict[str, Any] = json.loads(line.decode("utf-8"), parse_float=_Decimal)
                if not isinstance(row, dict) or tuple(row) != table.names:
                    raise TablesError(f"{path.name}{place}: the keys must be {', '.join(table.names)}")
                cells = tuple(_cell(column, row[column.name]) for column in table.columns)
            yield cells


class _Decimal(str):
    """A number with a point, in full: no text."""

    __slots__ = ()


def _cell(column: Column, value: Any) -> Cell:
    is_number = isinstance(value, (_Decimal, int)) and not isinstance(value, bool)
    return str(value) if is_number and column.type == "number" else as_cell(column, value)


def _json(cell: Cell, is_number: bool) -> str:
    return str(cell) if is_number and cell is not None else json.dumps(cell, ensure_ascii=False)
