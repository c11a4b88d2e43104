"""Two runs side by side: rows gained, lost and changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor.tables.cells import Cell, Row
from extractor.tables.column import Table
from extractor.tables.files import found_format
from extractor.tables.schema import TABLES

HEADER = ("table", "change", "source", "key", "column", "before", "after")

# A row is the same row in both runs where these are equal: what it says of which place, not the ids that a run gives.
_SAME = {
    "releases": ("source",),
    "blocks": ("start", "end"),
    "organisations": ("name",),
    "people": ("name",),
    "quotes": ("start", "end"),
    "dates": ("start", "end"),
    "figures": ("number_start", "number_end"),
    "contacts": ("start", "end"),
    "mentions": ("kind", "start", "end"),
    "entities": ("kind", "name"),
    "problems": ("stage", "error"),
}
# They follow from other columns, or say the same in another run with another name.
_NOT_COMPARED = ("release_id", "quote_id", "block")
Change = tuple[str, ...]


def diff_tables(before: Path, after: Path) -> Iterator[Change]:
    """Changes as rows of HEADER: "lost" and "gained" have no column, "changed" one line a column.

    Raises TablesError where a folder holds no tables, or not all of them.
    """
    forms = (found_format(before), found_format(after))
    sources = tuple(_sources(form.read(folder, TABLES[0])) for form, folder in zip(forms, (before, after), strict=True))
    for table in TABLES:
        old, new = (
            _by_key(table, form.read(folder, table), names)
            for form, folder, names in zip(forms, (before, after), sources, strict=True)
        )
        for key, row in old.items():
            if key not in new:
                yield _whole(table, "lost", key, row)
            else:
                yield from _changed(table, key, row, new[key])
        for key, row in new.items():
            if key not in old:
                yield _whole(table, "gained", key, row)


def count(changes: Sequence[Change]) -> Iterator[str]:
    """How many rows a table were lost, gained, changed."""
    if not changes:
        yield "No row differs."
    rows = Counter((table, change) for table, change, _, _ in {change[:4] for change in changes})
    for table in TABLES:
        words = [
            f"{rows[table.name, kind]:,} {kind}" for kind in ("lost", "gained", "changed") if rows[table.name, kind]
        ]
        if words:
            yield f"{table.name}: {', '.join(words)}"


def _sources(releases: Iterator[Row]) -> dict[Cell, str]:
    return {row[0]: str(row[1]) for row in releases}


def _by_key(table: Table, rows: Iterator[Row], sources: dict[Cell, str]) -> dict[tuple[str, ...], Row]:
    """(source, cells that make it the same row, how many like it came before) → row."""
    places = [table.place(name) for name in _SAME[table.name]]
    source = table.place("source") if "source" in table.names else None
    release = table.place("release_id") if "release_id" in table.names else None
    seen: Counter[tuple[str, ...]] = Counter()
    keyed: dict[tuple[str, ...], Row] = {}
    for row in rows:
        if source is not None:
            name = str(row[source])
        else:
            name = sources.get(row[release], str(row[release])) if release is not None else ""
        key = (name, *(str(row[place]) for place in places))
        seen[key] += 1
        keyed[*key, str(seen[key])] = row
    return keyed


def _whole(table: Table, change: str, key: tuple[str, ...], row: Row) -> Change:
    words = next((str(row[table.place(name)]) for name in ("text", "name", "error") if name in table.names), "")
    words = " ".join(words.split())[:200] if table.name != "releases" else ""
    cells = (words, "") if change == "lost" else ("", words)
    return (table.name, change, key[0], _shown(table, key), "", *cells)


def _changed(table: Table, key: tuple[str, ...], old: Row, new: Row) -> Iterator[Change]:
    for column, one, two in zip(table.columns, old, new, strict=True):
        if one == two or column.name in _NOT_COMPARED or column.entity or column.name == "entity_id":
            continue
        cells = ("" if cell is None else " ".join(str(cell).split())[:200] for cell in (one, two))
        yield (table.name, "changed", key[0], _shown(table, key), column.name, *cells)


def _shown(table: Table, key: tuple[str, ...]) -> str:
    if table.name == "releases":
        return ""
    return " ".join(key[1:-1]) + (f" #{key[-1]}" if key[-1] != "1" else "")
