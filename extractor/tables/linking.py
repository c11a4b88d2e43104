"""Keys → ids: what is left to do when the whole archive has been seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from extractor.entities.aliases import Aliases
from extractor.entities.link import Linker
from extractor.entities.records import EntityRecord, Links
from extractor.tables.cells import Cell, Row, one_line, word
from extractor.tables.rows import JOIN, Record, Rows
from extractor.tables.schema import BY_NAME, TABLES

_ENTITY_PLACES = {
    table.name: tuple(place for place, column in enumerate(table.columns) if column.entity) for table in TABLES
}
_MERGED = {"organisations": "organisation_id", "people": "person_id"}
_SUMMED = ("n_mentions", "n_quotes")


def link_records(records: Iterable[Record], aliases: Aliases | None = None) -> Links:
    """The links of an archive, from the profiles of its records."""
    linker = Linker(aliases)
    for record in records:
        if record.profile is not None:
            linker.add(record.profile)
    return linker.link()


class LinkedRows:
    """Records with ids in place of keys, then the rows of ``entities`` that they name."""

    def __init__(self, links: Links) -> None:
        self._ids = links.ids
        self._records = links.records
        self._named: set[Cell] = set()

    def of(self, record: Record) -> Rows:
        """The rows of one source, ready to be written."""
        rows: Rows = {}
        for table, found in record.rows.items():
            places = _ENTITY_PLACES[table]
            linked = [self._linked(row, places) for row in found] if places else found
            rows[table] = _merged(table, linked) if table in _MERGED else linked
        return rows

    def entities(self) -> Iterator[Row]:
        """The entities that rows have named, in order of kind and name."""
        for record in self._records:
            if record.entity_id in self._named:
                yield _entity_row(record)

    def _linked(self, row: Row, places: tuple[int, ...]) -> Row:
        cells = list(row)
        for place in places:
            key = cells[place]
            if key is not None:
                cells[place] = self._ids[str(key)]
                self._named.add(cells[place])
        return tuple(cells)


def _merged(table: str, rows: list[Row]) -> list[Row]:
    """One row an entity: two names of a release that the archive joins become one row, the first with all aliases."""
    schema = BY_NAME[table]
    at = schema.place(_MERGED[table])
    merged: dict[Cell, Row] = {}
    for row in rows:
        merged[row[at]] = _joined(schema.names, merged[row[at]], row) if row[at] in merged else row
    return list(merged.values())


def _joined(names: tuple[str, ...], first: Row, second: Row) -> Row:
    one: Mapping[str, Cell] = dict(zip(names, first, strict=True))
    two: Mapping[str, Cell] = dict(zip(names, second, strict=True))
    forms = [*str(one["aliases"] or "").split(JOIN), str(two["name"]), *str(two["aliases"] or "").split(JOIN)]
    joined = dict(one)
    joined["aliases"] = JOIN.join(dict.fromkeys(form for form in forms if form and form != one["name"])) or None
    for name in names:
        if name in _SUMMED:
            joined[name] = int(one[name] or 0) + int(two[name] or 0)
        elif joined[name] is None:
            joined[name] = two[name]
    if int(two["first_start"] or 0) < int(one["first_start"] or 0):
        joined["first_start"], joined["first_end"] = two["first_start"], two["first_end"]
    return tuple(joined[name] for name in names)


def _entity_row(record: EntityRecord) -> Row:
    forms = (one_line(form) for form in record.aliases)
    return (
        record.entity_id, record.kind, one_line(record.name) or record.name, one_line(record.name_ar),
        one_line(record.name_en), one_line(record.acronym),
        JOIN.join(dict.fromkeys(form for form in forms if form)) or None, one_line(record.title),
        one_line(record.organisation), record.n_releases, record.n_mentions, record.n_quotes,
        word(record.first_seen), word(record.last_seen),
    )  # fmt: skip
