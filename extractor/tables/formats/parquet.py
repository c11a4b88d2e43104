"""Parquet: one file a table, in batches; days as dates, numbers as doubles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Table
from extractor.tables.formats.reading import as_cell, damage_named
from extractor.tables.schema import SCHEMA_VERSION, TABLES

_ROWS_A_GROUP = 20_000


class ParquetWriter:
    """One file a table; a group of rows is held in memory until it is full."""

    def __init__(self, folder: Path) -> None:
        import pyarrow.parquet

        self._waiting: dict[str, list[Row]] = {table.name: [] for table in TABLES}
        self._schemas = {table.name: _arrow_schema(table) for table in TABLES}
        self._files = {
            table.name: pyarrow.parquet.ParquetWriter(
                folder / f"{table.name}.parquet", self._schemas[table.name], compression="zstd"
            )
            for table in TABLES
        }

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        waiting = self._waiting[table.name]
        waiting.extend(rows)
        if len(waiting) >= _ROWS_A_GROUP:
            self._flush(table)

    def close(self) -> None:
        """Complete the files."""
        for table in TABLES:
            self._flush(table)
            self._files[table.name].close()

    def _flush(self, table: Table) -> None:
        import pyarrow

        rows = self._waiting[table.name]
        if not rows:
            return
        schema = self._schemas[table.name]
        columns = [
            pyarrow.array([_value(column.type, cell) for cell in cells], type=schema.field(column.name).type)
            for column, cells in zip(table.columns, zip(*rows, strict=True), strict=True)
        ]
        self._files[table.name].write_table(pyarrow.Table.from_arrays(columns, schema=schema))
        self._waiting[table.name] = []


def make_writer(folder: Path) -> ParquetWriter:
    """A writer of Parquet files into the folder."""
    return ParquetWriter(folder)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a Parquet file; raises TablesError where its columns are not those of the schema."""
    import pyarrow.parquet

    with (
        damage_named(path, pyarrow.ArrowException, OSError, TypeError, ValueError),
        pyarrow.parquet.ParquetFile(path) as file,
    ):
        if tuple(file.schema_arrow.names) != table.names:
            raise TablesError(f"{path.name}: the columns must be {', '.join(table.names)}")
        for batch in file.iter_batches(batch_size=_ROWS_A_GROUP):
            columns = [
                [as_cell(column, value) for value in values.to_pylist()]
                for column, values in zip(table.columns, batch.columns, strict=True)
            ]
            yield from zip(*columns, strict=True)


def _arrow_schema(table: Table) -> Any:
    import pyarrow

    types = {
        "integer": pyarrow.int64(), "number": pyarrow.float64(), "boolean": pyarrow.bool_(), "day": pyarrow.date32(),
    }  # fmt: skip
    fields = [
        pyarrow.field(
            column.name, types.get(column.type, pyarrow.string()), metadata={"description": column.description}
        )
        for column in table.columns
    ]
    return pyarrow.schema(fields, metadata={"schema_version": SCHEMA_VERSION, "table": table.name})


def _value(kind: str, cell: Cell) -> Any:
    if cell is None:
        return None
    if kind == "number":
        return float(cell)
    if kind == "day":
        return date.fromisoformat(str(cell))
    return cell
