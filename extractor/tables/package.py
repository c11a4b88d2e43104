"""The schema for others: ``datapackage.json`` (Frictionless), and words for people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from extractor.tables.column import TYPES, Column, Table
from extractor.tables.schema import SCHEMA_VERSION, TABLES

PACKAGE = "datapackage.json"
# What a run was made of, which the run itself writes.
MANIFEST = "manifest.json"
BESIDE = frozenset((PACKAGE, MANIFEST))
"""The files that lie beside tables, whatever their format."""


def write_package(folder: Path) -> None:
    """``datapackage.json`` beside the CSV files of a folder."""
    text = json.dumps(package(), ensure_ascii=False, indent=2)
    (folder / PACKAGE).write_text(text + "\n", encoding="utf-8", newline="\n")


def package() -> dict[str, Any]:
    """The Frictionless description of the CSV files: types, closed sets, primary and foreign keys."""
    return {
        "profile": "tabular-data-package",
        "name": "press-releases",
        "title": "Press releases as tables",
        "schema_version": SCHEMA_VERSION,
        "resources": [_resource(table) for table in TABLES],
    }


def describe() -> Iterator[str]:
    """The schema in lines of Markdown, a table a section."""
    for table in TABLES:
        yield f"## {table.name}: one row is {table.one_row}"
        yield ""
        if table.primary_key:
            yield f"Primary key: {', '.join(table.primary_key)}"
        for key in table.foreign_keys:
            yield f"Foreign key: {', '.join(key.columns)} → {key.table} ({', '.join(key.references)})"
        if table.primary_key or table.foreign_keys:
            yield ""
        yield "| column | type | what it holds |"
        yield "|---|---|---|"
        for column in table.columns:
            yield f"| {column.name} | {TYPES[column.type][0]} | {_words(column)} |"
        yield ""


def _words(column: Column) -> str:
    words = column.description
    if column.values:
        words += f" One of: {', '.join(column.values)}."
    return words if column.required else words + " May be missing."


def _resource(table: Table) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": f"One row is {table.one_row}",
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _table_schema(table),
    }


def _table_schema(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    if table.primary_key:
        schema["primaryKey"] = list(table.primary_key)
    keys = [
        {
            "fields": list(key.columns),
            "reference": {"resource": "" if key.table == table.name else key.table, "fields": list(key.references)},
        }
        for key in table.foreign_keys
    ]
    return {**schema, "foreignKeys": keys} if keys else schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": TYPES[column.type][1],
        "description": column.description,
    }
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    if column.type == "boolean":
        field.update(trueValues=["true"], falseValues=["false"])
    return {**field, "constraints": constraints} if constraints else field
