"""CSV: UTF-8, with a byte order mark unless told otherwise; only an empty cell is missing ("NA" is a word)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Column, Table
from extractor.tables.formats.reading import damage_named
from extractor.tables.schema import TABLES

_LARGEST_CELL = 2**31 - 1


class CsvWriter:
    """One file a table."""

    def __init__(self, folder: Path, *, bom: bool) -> None:
        self._files: dict[str, TextIO] = {}
        self._writers = {}
        for table in TABLES:
            encoding = "utf-8-sig" if bom else "utf-8"
            file = (folder / f"{table.name}.csv").open("w", encoding=encoding, newline="")
            self._files[table.name] = file
            self._writers[table.name] = csv.writer(file, lineterminator="\n")
            self._writers[table.name].writerow(table.names)

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        flags = [place for place, column in enumerate(table.columns) if column.type == "boolean"]
        self._writers[table.name].writerows([_worded(row, flags) for row in rows] if flags else rows)

    def close(self) -> None:
        """Complete the files."""
        for file in self._files.values():
            file.close()


def make_writer(folder: Path, *, bom: bool = True) -> CsvWriter:
    """A writer of CSV files into the folder."""
    return CsvWriter(folder, bom=bom)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a CSV file; raises TablesError, naming file and line, where it is not as the schema says."""
    csv.field_size_limit(_LARGEST_CELL)
    with damage_named(path, OSError), path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        try:
            header = tuple(next(rows, ()))
            if header != table.names:
                raise TablesError(
                    f"{path.name}: the header is {', '.join(header)}; it must be {', '.join(table.names)}"
                )
            for row in rows:
                if len(row) != len(table.columns):
                    raise TablesError(f"{path.name}, line {rows.line_num}: {len(row)} cells, not {len(table.columns)}")
                yield tuple(
                    _cell(column, text, path, rows.line_num) for column, text in zip(table.columns, row, strict=True)
                )
        except (csv.Error, UnicodeDecodeError) as error:
            raise TablesError(f"{path.name}, line {rows.line_num}: {error}") from error


def _worded(row: Row, flags: Sequence[int]) -> list[Cell]:
    cells = list(row)
    for place in flags:
        if cells[place] is not None:
            cells[place] = "true" if cells[place] else "false"
    return cells


def _cell(column: Column, text: str, path: Path, line: int) -> Cell:
    if text == "":
        return None
    if column.type == "integer":
        try:
            return int(text)
        except ValueError as error:
            raise TablesError(f"{path.name}, line {line}: {column.name} takes a whole number, not {text!r}") from error
    if column.type == "boolean":
        if text not in ("true", "false"):
            raise TablesError(f"{path.name}, line {line}: {column.name} takes true or false, not {text!r}")
        return text == "true"
    return text
