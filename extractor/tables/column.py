"""A column and a table, as the schema writes them down."""

from __future__ import annotations

from dataclasses import dataclass

# type → (pandas, Frictionless, SQL): the one place where they meet.
TYPES = {
    "string": ("string", "string", "TEXT"),
    "id": ("string", "string", "TEXT"),
    "integer": ("Int64", "integer", "INTEGER"),
    "number": ("Float64", "number", "DOUBLE"),
    "boolean": ("boolean", "boolean", "BOOLEAN"),
    "day": ("datetime64[ms]", "date", "DATE"),
    "category": ("category", "string", "TEXT"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``type`` is a key of TYPES, "category" has its closed set of ``values``; ``required`` is never missing.

    ``entity`` marks an id that stands for an entity: rows carry its key until the archive is linked.
    """

    name: str
    type: str
    description: str
    values: tuple[str, ...] = ()
    required: bool = False
    entity: bool = False

    @property
    def dtype(self) -> str:
        """The pandas type; a category's values come from ``values``."""
        return TYPES[self.type][0]


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """``columns`` of this table hold values of ``references`` of another ``table``, or are missing."""

    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in order, its keys. ``one_row`` says what one row is."""

    name: str
    one_row: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)

    def place(self, name: str) -> int:
        """The index of a column."""
        return self.names.index(name)
