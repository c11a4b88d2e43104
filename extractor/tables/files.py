"""Files → frames."""

from __future__ import annotations

import os
from pathlib import Path

from extractor.errors import TablesError
from extractor.tables.formats import FORMATS, Format
from extractor.tables.formats.format import format_named
from extractor.tables.schema import TABLES
from extractor.tables.tables import Tables, tables_of


def read_tables(folder: str | os.PathLike[str], *, format: str | None = None) -> Tables:
    """The tables of a folder that ``write_tables`` or ``extractor run`` wrote, with the types of the schema.

    ``format``: csv, parquet, jsonl, sqlite, duckdb or xlsx; None: the first of these that lies there.
    Raises TablesError where a file is absent or contradicts the schema.
    """
    path = Path(folder)
    chosen = format_named(format) if format is not None else found_format(path)
    return tables_of({table.name: chosen.read(path, table) for table in TABLES})


def found_format(folder: Path) -> Format:
    """The first format that lies in a folder. Raises TablesError where there is none."""
    if not folder.is_dir():
        raise TablesError(f"{folder} is no folder")
    for chosen in FORMATS.values():
        if (folder / chosen.file(TABLES[0].name)).is_file():
            return chosen
    raise TablesError(f"{folder} holds no tables")
