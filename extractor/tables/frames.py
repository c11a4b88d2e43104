"""Rows → DataFrames with the types of the schema."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Column, Table

if TYPE_CHECKING:
    import pandas as pd


def frame_of(table: Table, rows: Iterable[Row]) -> pd.DataFrame:
    """The rows as a frame; without rows it has the same columns and types.

    Raises TablesError where a cell contradicts its column.
    """
    import pandas as pd

    found = list(rows)
    cells: Sequence[Sequence[Cell]] = list(zip(*found, strict=True)) if found else [() for _ in table.columns]
    data = {column.name: _array(table, column, values) for column, values in zip(table.columns, cells, strict=True)}
    return pd.DataFrame(data, columns=list(table.names))


def _array(table: Table, column: Column, values: Sequence[Cell]) -> Any:
    import numpy as np
    import pandas as pd

    try:
        if column.type == "category":
            unknown = {value for value in values if value is not None} - set(column.values)
            if unknown:
                raise ValueError(f"{sorted(map(str, unknown))[0]!r} is none of {', '.join(column.values)}")
            return pd.Categorical(list(values), categories=list(column.values))
        if column.type == "day":
            days = np.array(["NaT" if value is None else value for value in values], dtype="datetime64[D]")
            return pd.Series(days.astype("datetime64[ms]"))
        if column.type == "number":
            return pd.array([None if value is None else float(value) for value in values], dtype="Float64")
        dtype: Any = column.dtype
        return pd.array(list(values), dtype=dtype)
    except (ValueError, TypeError) as error:
        raise TablesError(f"{table.name}.{column.name}: {error}") from error
