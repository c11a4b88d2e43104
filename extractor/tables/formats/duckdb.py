"""DuckDB: one database, with types and a comment on every column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from extractor.tables.cells import Row
from extractor.tables.column import TYPES, Table
from extractor.tables.formats.faults import as_os_error
from extractor.tables.formats.reading import as_cell, damage_named
from extractor.tables.frames import frame_of
from extractor.tables.schema import TABLES

_ROWS_AT_ONCE = 20_000


class DuckdbWriter:
    """The database; rows go in by the ten thousand, since single ones are slow."""

    def __init__(self, folder: Path) -> None:
        import duckdb

        path = folder / "tables.duckdb"
        path.unlink(missing_ok=True)
        self._faults = partial(as_os_error, path, duckdb.Error)
        self._waiting: dict[str, list[Row]] = {table.name: [] for table in TABLES}
        with self._faults():
            self._database = duckdb.connect(str(path))
            for table in TABLES:
                self._database.execute(_definition(table))
                for column in table.columns:
                    words = column.description.replace("'", "''")
                    self._database.execute(f"COMMENT ON COLUMN {table.name}.\"{column.name}\" IS '{words}'")

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        waiting = self._waiting[table.name]
        waiting.extend(rows)
        if len(waiting) >= _ROWS_AT_ONCE:
            self._flush(table)

    def close(self) -> None:
        """Complete the file."""
        for table in TABLES:
            self._flush(table)
        with self._faults():
            self._database.close()

    def _flush(self, table: Table) -> None:
        rows = self._waiting[table.name]
        if not rows:
            return
        frame = frame_of(table, rows)
        for column in table.columns:
            if column.type == "category":
                frame[column.name] = frame[column.name].astype("string")
        with self._faults():
            self._database.register("more_rows", frame)
            self._database.execute(f"INSERT INTO {table.name} SELECT * FROM more_rows")
            self._database.unregister("more_rows")
        self._waiting[table.name] = []


def make_writer(folder: Path) -> DuckdbWriter:
    """A writer of one database into the folder."""
    return DuckdbWriter(folder)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a table; raises TablesError where the file is none or the columns are not those of the schema."""
    import duckdb

    with (
        damage_named(path, duckdb.Error, TypeError, ValueError, place=f", {table.name}"),
        duckdb.connect(str(path), read_only=True) as database,
    ):
        names = ", ".join(f'"{name}"' for name in table.names)
        database.execute(f"SELECT {names} FROM {table.name} ORDER BY rowid")
        while rows := database.fetchmany(_ROWS_AT_ONCE):
            for row in rows:
                yield tuple(as_cell(column, value) for column, value in zip(table.columns, row, strict=True))


def _definition(table: Table) -> str:
    columns = (f'"{c.name}" {TYPES[c.type][2]}{" NOT NULL" if c.required else ""}' for c in table.columns)
    return f"CREATE TABLE {table.name} ({', '.join(columns)})"
