"""Tables against gold: precision, recall and F1 a table.

A gold folder holds one JSON object a release: ``file`` (the input's name), ``title``, ``dateline_place``,
``published``, and lists ``organisations`` and ``people`` (name, aliases), ``quotes`` (text, speaker), ``dates`` (date)
and ``figures`` (value).  A list that is left out is not scored; items with ``optional`` are neither missed nor wrong.

A row is right when: a name's key equals that of the gold name or of an alias; a quote has the gold speaker and nine
tenths of its words lie in gold quotes of that speaker, whether gold and row cut the speech alike or not; a date has the
gold value; a figure has the gold value, its upper end too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path, PurePosixPath
from typing import Any

from extractor.entities.names import key_of, words_of
from extractor.errors import TablesError

SCORED = ("organisations", "people", "quotes", "dates", "figures")
_COLUMNS = ("title", "dateline_place", "published")
_QUOTE_SHARE = 0.9
Row = Mapping[str, Any]
Item = Mapping[str, Any]
Fits = Callable[[Item, Row], bool]
Keys = Mapping[str, Callable[[Any], bool]]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one table over the scored releases."""

    table: str
    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of the rows that are right; 1.0 where there are no rows."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 1.0 where there is no gold."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        return (
            f"{self.table}\tprecision {self.precision:.3f}\trecall {self.recall:.3f}\tF1 {self.f1:.3f}"
            f"\t{self.right} right of {self.found} rows, {self.wanted} wanted"
        )


def read_gold(folder: str | Path) -> list[dict[str, Any]]:
    """The gold objects below a folder, in order of file name. Raises TablesError where there are none or one is bad."""
    gold = []
    for path in sorted(Path(folder).rglob("*.json")):
        name = path.relative_to(folder)
        try:
            item = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise TablesError(f"{name} is no gold file: {error}", advice="Mend or remove the file.") from error
        if isinstance(item, dict) and "file" in item:
            fault = next(_gold_faults(item), None)
            if fault is not None:
                raise TablesError(f"{name} is no gold file: {fault}", advice="Mend or remove the file.")
            gold.append(item)
    if not gold:
        raise TablesError(f"no gold files in {folder}", advice="Give a folder of JSON files that have a key file.")
    return gold


def _gold_faults(gold: Item) -> Iterator[str]:
    """What of an object is not as gold has it, with its place: ``quotes[0].text is missing``."""
    yield from _key_faults(gold, {"file": _is_text}, "")
    yield from _key_faults(gold, dict.fromkeys(_COLUMNS, _is_text_or_none), "", optional=True)
    yield from _key_faults(gold, {"title_alt": _are_texts}, "", optional=True)
    for table in SCORED:
        items = gold.get(table, [])
        if not isinstance(items, list):
            yield f"{table} is no list: {items!r:.80}"
            continue
        needed, more = _KEYS[table]
        for number, item in enumerate(items):
            place = f"{table}[{number}]"
            if not isinstance(item, dict):
                yield f"{place} is no object: {item!r:.80}"
                continue
            yield from _key_faults(item, needed, f"{place}.")
            yield from _key_faults(item, more, f"{place}.", optional=True)


def _key_faults(item: Item, keys: Keys, place: str, *, optional: bool = False) -> Iterator[str]:
    for key, is_right in keys.items():
        if key not in item:
            if not optional:
                yield f"{place}{key} is missing"
        elif not is_right(item[key]):
            yield f"{place}{key} cannot be {item[key]!r:.80}"


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_text_or_none(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_value(value: Any) -> bool:
    """A number, as such or as text; or the two ends of a range."""
    numbers = value if isinstance(value, list) else [value]
    return bool(numbers) and not any(isinstance(one, (bool, list, dict)) or _number(one) is None for one in numbers)


def score_tables(tables: Mapping[str, Sequence[Row]], gold: Sequence[Item]) -> list[Score]:
    """A Score for ``releases`` and each scored table; ``tables`` maps names to rows (dicts).

    Raises TablesError where there are releases, and gold of none of them.
    """
    ids = _release_ids(tables["releases"], gold)
    if tables["releases"] and not ids:
        raise TablesError(
            "no gold file is of a source of these tables",
            advice="The key file of each must be a source's name, or the end of its path.",
        )
    scores = [_score_releases(tables["releases"], gold, ids)]
    for table in SCORED:
        by_release: dict[str, list[Row]] = {}
        for row in tables[table]:
            by_release.setdefault(str(row["release_id"]), []).append(row)
        right = found = wanted = 0
        for item in gold:
            if table in item:
                rows = _judged(table, by_release.get(ids.get(item["file"], ""), []))
                match = _match_quotes if table == "quotes" else _match
                counts = match(item[table], rows, _MATCHES[table])
                right, found, wanted = right + counts[0], found + counts[1], wanted + counts[2]
        scores.append(Score(table, right, found, wanted))
    return scores


def _release_ids(releases: Sequence[Row], gold: Sequence[Item]) -> dict[str, str]:
    """Gold file name → release_id, by the last part of the source."""
    names = {str(item["file"]) for item in gold}
    ids: dict[str, str] = {}
    for row in releases:
        source = str(row["source"]).replace("\\", "/").replace("!", "/")
        for name in (source, PurePosixPath(source).name, *_tails(source)):
            if name in names:
                ids.setdefault(name, str(row["release_id"]))
    return ids


def _tails(source: str) -> list[str]:
    parts = source.split("/")
    return ["/".join(parts[at:]) for at in range(1, len(parts))]


def _score_releases(releases: Sequence[Row], gold: Sequence[Item], ids: Mapping[str, str]) -> Score:
    rows = {str(row["release_id"]): row for row in releases}
    right = found = wanted = 0
    for item in gold:
        row = rows.get(ids.get(item["file"], ""), {})
        for column in _COLUMNS:
            if column not in item:
                continue
            want, have = _text(item[column]), _text(row.get(column))
            titles = [want, *map(_text, item.get("title_alt", []))] if column == "title" else [want]
            wanted += bool(want)
            found += bool(have)
            right += bool(have) and any(
                words_of(have[:10] if column == "published" else have) == words_of(t) for t in titles
            )
    return Score("releases", right, found, wanted)


def _text(value: Any) -> str:
    return "" if value is None or value != value or str(value) in ("<NA>", "NaT") else str(value)


def _judged(table: str, rows: Sequence[Row]) -> list[Row]:
    """Rows that are judged: no indirect speech, no ordinals (gold has neither)."""
    left_out = {"quotes": "indirect", "figures": "ordinal"}.get(table)
    return [row for row in rows if left_out is None or row.get("kind") != left_out]


def _match(golds: Sequence[Item], rows: Sequence[Row], fits: Fits) -> tuple[int, int, int]:
    """(right, found, wanted): each gold item takes one row; further rows of an item and optional items do not count."""
    taken: set[int] = set()
    right = 0
    for item in sorted(golds, key=lambda gold: bool(gold.get("optional"))):
        fitting = [index for index, row in enumerate(rows) if fits(item, row)]
        if any(index not in taken for index in fitting) and not item.get("optional"):
            right += 1
        taken.update(fitting)
    wanted = sum(not item.get("optional") for item in golds)
    return right, right + len(rows) - len(taken), wanted


def _match_quotes(golds: Sequence[Item], rows: Sequence[Row], fits: Fits) -> tuple[int, int, int]:
    """As ``_match``, but one row may hold several gold quotes, and several rows one: parts are joined or apart."""
    right = sum(not item.get("optional") and any(fits(item, row) for row in rows) for item in golds)
    wrong = 0
    for row in rows:
        known = {word for item in golds if fits(item, row) for word in words_of(str(item["text"]))}
        have = words_of(_text(row.get("quote")))
        wrong += sum(word in known for word in have) < _QUOTE_SHARE * len(have) or not have
    return right, right + wrong, sum(not item.get("optional") for item in golds)


def _same_name(kind: str) -> Fits:
    def fits(item: Item, row: Row) -> bool:
        keys = {key_of(kind, name) for name in (item["name"], *item.get("aliases", []))}
        names = [_text(row.get("name")), *_text(row.get("aliases")).split(" ; ")]
        return any(key_of(kind, name) in keys for name in names if name)

    return fits


def _same_quote(item: Item, row: Row) -> bool:
    """The shorter lies in the longer, and the speaker is the gold one."""
    shorter, longer = sorted((words_of(str(item["text"])), words_of(_text(row.get("quote")))), key=len)
    if not shorter:
        return False
    known = set(longer)
    inside = sum(word in known for word in shorter)
    speakers = {key_of("person", name) for name in (item.get("speaker") or "", *item.get("speaker_alt", []))}
    return inside >= _QUOTE_SHARE * len(shorter) and key_of("person", _text(row.get("speaker"))) in speakers


def _same_date(item: Item, row: Row) -> bool:
    value = _text(row.get("value"))
    return bool(value) and (value == item["date"] or value.startswith(f"{item['date']}-"))


def _same_figure(item: Item, row: Row) -> bool:
    want = item["value"] if isinstance(item["value"], list) else [item["value"]]
    have = [number for number in (_number(row.get("value")), _number(row.get("value_high"))) if number is not None]
    return have == [_number(value) for value in want]


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(_text(value)).normalize() if _text(value) else None
    except InvalidOperation:
        return None


_MATCHES: dict[str, Fits] = {
    "organisations": _same_name("organisation"),
    "people": _same_name("person"),
    "quotes": _same_quote,
    "dates": _same_date,
    "figures": _same_figure,
}

# Keys that a gold item of a table must have, and those that it may have.
_NAMED: tuple[Keys, Keys] = ({"name": _is_text}, {"aliases": _are_texts})
_KEYS: dict[str, tuple[Keys, Keys]] = {
    "organisations": _NAMED,
    "people": _NAMED,
    "quotes": ({"text": _is_text}, {"speaker": _is_text_or_none, "speaker_alt": _are_texts}),
    "dates": ({"date": _is_text}, {}),
    "figures": ({"value": _is_value}, {}),
}
