"""The eleven tables of an archive as DataFrames."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.entities.aliases import read_aliases
from extractor.extract import Extraction, Problem
from extractor.settings import Settings
from extractor.tables.cells import Row
from extractor.tables.duplicates import Duplicates
from extractor.tables.frames import frame_of
from extractor.tables.linking import LinkedRows, link_records
from extractor.tables.rows import record_of
from extractor.tables.schema import BY_NAME, TABLES

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Tables:
    """One DataFrame a table; columns and types are those of ``extractor.tables.schema``, whatever was found."""

    releases: pd.DataFrame
    blocks: pd.DataFrame
    organisations: pd.DataFrame
    people: pd.DataFrame
    quotes: pd.DataFrame
    dates: pd.DataFrame
    figures: pd.DataFrame
    contacts: pd.DataFrame
    mentions: pd.DataFrame
    entities: pd.DataFrame
    problems: pd.DataFrame

    def __getitem__(self, table: str) -> pd.DataFrame:
        if table not in BY_NAME:
            raise KeyError(table)
        frame: pd.DataFrame = getattr(self, table)
        return frame

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)


def tabulate(
    results: Extraction | Problem | Iterable[Extraction | Problem],
    *,
    settings: Settings = Settings(),  # noqa: B008 - frozen
    near_duplicates: bool = False,
) -> Tables:
    """The tables of one result or many; names are linked across all of them.

    ``settings`` gives the kinds that become rows and the alias file. ``near_duplicates`` needs the package datasketch.
    """
    if isinstance(results, (Extraction, Problem)):
        results = (results,)
    duplicates = Duplicates(near=near_duplicates)
    records = [duplicates.mark(record_of(result, kinds=settings.kinds)) for result in results]
    linked = LinkedRows(link_records(records, read_aliases(settings.aliases)))
    rows: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    for record in records:
        for table, found in linked.of(record).items():
            rows[table].extend(found)
    rows["entities"].extend(linked.entities())
    return tables_of(rows)


def tables_of(rows: Mapping[str, Iterable[Row]]) -> Tables:
    """Rows by table → frames."""
    return Tables(**{table.name: frame_of(table, rows.get(table.name, ())) for table in TABLES})
