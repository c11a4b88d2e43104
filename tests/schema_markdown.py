"""The tables and their columns as Markdown, for the README."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.tables.column import Column, Table
from extractor.tables.schema import TABLES


def markdown_schema() -> str:
    """A heading and a table of columns for each table of the schema."""
    return "\n".join(line for table in TABLES for line in _table(table))


def _table(table: Table) -> Iterator[str]:
    key = ", ".join(f"`{column}`" for column in table.primary_key)
    yield f"#### {table.name}: one row is {table.one_row}"
    yield ""
    if key:
        yield f"Key: {key}."
        yield ""
    yield "| column | type | what it says |"
    yield "|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {column.dtype} | {_meaning(column)} |"
    yield ""


def _meaning(column: Column) -> str:
    words = column.description.replace("|", "\\|")
    return f"{words} ({', '.join(column.values)})" if column.values else words
