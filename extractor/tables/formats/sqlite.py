"""SQLite: one database, with keys, types and an index for every join."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from extractor.tables.cells import Cell, Row
from extractor.tables.column import TYPES, Column, Table
from extractor.tables.formats.faults import as_os_error
from extractor.tables.formats.reading import as_cell, damage_named
from extractor.tables.schema import SCHEMA_VERSION, TABLES

_ROWS_A_COMMIT = 50_000


class SqliteWriter:
    """The database; written without a journal of its own, since the finished file is moved into place."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "tables.sqlite"
        self._path.unlink(missing_ok=True)
        with as_os_error(self._path, sqlite3.Error):
            self._database = sqlite3.connect(self._path)
            self._database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
            for table in TABLES:
                self._database.execute(_definition(table))
            self._database.execute("PRAGMA user_version = " + SCHEMA_VERSION)
        self._uncommitted = 0

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        places = ", ".join("?" * len(table.columns))
        kinds = [column.type for column in table.columns]
        values = ([_value(kind, cell) for kind, cell in zip(kinds, row, strict=True)] for row in rows)
        with as_os_error(self._path, sqlite3.Error):
            self._database.executemany(f"INSERT INTO {table.name} VALUES ({places})", values)
            self._uncommitted += len(rows)
            if self._uncommitted >= _ROWS_A_COMMIT:
                self._database.commit()
                self._uncommitted = 0

    def close(self) -> None:
        """Add the indexes and complete the file."""
        with as_os_error(self._path, sqlite3.Error):
            for table in TABLES:
                for key in table.foreign_keys:
                    name = f"{table.name}_{'_'.join(key.columns)}"
                    self._database.execute(f"CREATE INDEX {name} ON {table.name} ({_list(key.columns)})")
            self._database.commit()
            self._database.close()


def make_writer(folder: Path) -> SqliteWriter:
    """A writer of one database into the folder."""
    return SqliteWriter(folder)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a table; raises TablesError where the file is none or the columns are not those of the schema."""
    with (
        damage_named(path, sqlite3.Error, place=f", {table.name}"),
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database,
    ):
        for row in database.execute(f"SELECT {_list(table.names)} FROM {table.name} ORDER BY rowid"):
            yield tuple(_cell(column, value) for column, value in zip(table.columns, row, strict=True))


def _definition(table: Table) -> str:
    columns = [f'"{c.name}" {TYPES[c.type][2]}{" NOT NULL" if c.required else ""}' for c in table.columns]
    if table.primary_key:
        columns.append(f"PRIMARY KEY ({_list(table.primary_key)})")
    for key in table.foreign_keys:
        columns.append(f"FOREIGN KEY ({_list(key.columns)}) REFERENCES {key.table} ({_list(key.references)})")
    return f"CREATE TABLE {table.name} ({', '.join(columns)})"


def _list(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _value(kind: str, cell: Cell) -> Any:
    if cell is None:
        return None
    return float(cell) if kind == "number" else cell


def _cell(column: Column, value: Any) -> Cell:
    if column.type == "boolean" and value in (0, 1):
        return bool(value)
    return as_cell(column, value)
