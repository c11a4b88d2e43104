"""The formats by name, and what each can do."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from extractor.errors import SettingsError, TablesError
from extractor.tables.cells import Row
from extractor.tables.column import Table
from extractor.tables.schema import TABLES


class Writer(Protocol):
    """Takes rows in batches; tables may come in any order."""

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows of a table."""

    def close(self) -> None:
        """Complete the files; every table has one, also without rows."""


Reader = Callable[[Path, Table], Iterator[Row]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the files it makes (one a table, or one for all), the library it needs, the extra that brings it."""

    name: str
    suffix: str
    one_file: bool
    library: str | None = None
    extra: str | None = None

    def file(self, table: str) -> str:
        """The name of the file that holds a table."""
        return f"tables{self.suffix}" if self.one_file else f"{table}{self.suffix}"

    def writer(self, folder: Path, *, bom: bool = True) -> Writer:
        """A writer into a folder. ``bom`` is for CSV: spreadsheets need the mark to read Arabic."""
        module = import_module(f"extractor.tables.formats.{self.name}")
        make: Callable[..., Writer] = module.make_writer
        return make(folder, bom=bom) if self.name == "csv" else make(folder)

    def read(self, folder: Path, table: Table) -> Iterator[Row]:
        """The rows of a table, as given to the writer. Raises TablesError where the file is absent or another."""
        path = folder / self.file(table.name)
        if not path.is_file():
            raise TablesError(f"{folder} has no {path.name}")
        module = import_module(f"extractor.tables.formats.{self.name}")
        reader: Reader = module.read_rows
        return reader(path, table)


FORMATS = {
    "csv": Format("csv", ".csv", False),
    "parquet": Format("parquet", ".parquet", False, "pyarrow", "parquet"),
    "jsonl": Format("jsonl", ".jsonl", False),
    "sqlite": Format("sqlite", ".sqlite", True),
    "duckdb": Format("duckdb", ".duckdb", True, "duckdb", "duckdb"),
    "xlsx": Format("xlsx", ".xlsx", True, "xlsxwriter", "xlsx"),
}


def files_of(formats: Iterable[str]) -> frozenset[str]:
    """The names of all files in which tables of some formats lie."""
    return frozenset(FORMATS[name].file(table.name) for name in formats for table in TABLES)


def format_named(name: str) -> Format:
    """The format. Raises SettingsError where there is none of this name, or its library is absent."""
    if name not in FORMATS:
        raise SettingsError(f"format takes {', '.join(FORMATS)}, not {name!r}")
    chosen = FORMATS[name]
    if chosen.library is not None and importlib.util.find_spec(chosen.library) is None:
        raise SettingsError(
            f"format {name} needs the package {chosen.library}",
            advice=f'Install "press-release-extractor[{chosen.extra}]".',
        )
    return chosen
