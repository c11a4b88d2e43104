"""Values as a file has them → cells; a file that is damaged, or is another than its name says, as one error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from extractor.errors import TablesError
from extractor.tables.cells import Cell, number_of
from extractor.tables.column import Column


def as_cell(column: Column, value: Any) -> Cell:
    """The cell of a value; one of another type than the column's stays what it is, so that it can be named.

    In a column of numbers it comes in quotes or words, which no number has. Raises TypeError for what no cell holds.

    >>> as_cell(Column("value", "number", ""), 2e8), as_cell(Column("value", "number", ""), "5.3")
    ('200000000', "'5.3'")
    """
    if value is None:
        return None
    if column.type == "number":
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return number_of(float(value)) if is_number else repr(value)
    if column.type == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if column.type == "day" and isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    if isinstance(value, (list, dict, set)):
        raise TypeError(f"{column.name} holds {value!r}")
    return value  # type: ignore[no-any-return]


@contextmanager
def damage_named(path: Path, *kinds: type[Exception], place: str = "") -> Iterator[None]:
    """Turn what a library says of a file that it cannot read into TablesError."""
    try:
        yield
    except kinds as error:
        raise TablesError(f"{path.name}{place}: {error}") from error
