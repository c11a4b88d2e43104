"""Sources that repeat an earlier one: the same bytes, or nearly the same words."""

from __future__ import annotations

import hashlib
import importlib.util
import re
from dataclasses import replace
from typing import Any

from extractor.tables.rows import DUPLICATE_OF, Record
from extractor.tables.schema import RELEASES
from extractor.text import fold

# Jaccard of word 3-grams: a copy with its first paragraph or its About dropped, or chrome added, measured .88 to .91;
# half of a text .61.
NEARLY = 0.8
_PERMUTATIONS = 64
_FEWEST_SHINGLES = 30
_ID = RELEASES.place("release_id")
_SOURCE = RELEASES.place("source")
_WORD = re.compile(r"\w+")


def can_compare_words() -> bool:
    """True where the library for near duplicates is installed."""
    return importlib.util.find_spec("datasketch") is not None


class Duplicates:
    """What has been seen of a run; records go through it in order."""

    def __init__(self, *, near: bool = False) -> None:
        self._seen: set[str] = set()
        self._near = _Near() if near else None

    def mark(self, record: Record) -> Record:
        """The record, with ``duplicate_of`` where it repeats an earlier one; of the same bytes one row is left."""
        releases = record.rows.get("releases")
        if not releases:
            return record
        row = releases[0]
        release_id = str(row[_ID])
        if release_id in self._seen:
            own = hashlib.sha256(f"{release_id} {row[_SOURCE]}".encode()).hexdigest()[:16]
            self._seen.add(own)
            marked = (own, *row[1:DUPLICATE_OF], release_id, *row[DUPLICATE_OF + 1 :])
            return Record({"releases": [_without_issuer_id(marked)]})
        self._seen.add(release_id)
        first = self._near.first_like(release_id, _read_words(record)) if self._near is not None else None
        if first is None:
            return record
        marked = (*row[:DUPLICATE_OF], first, *row[DUPLICATE_OF + 1 :])
        return replace(record, rows={**record.rows, "releases": [marked]})

    def remember(self, record: Record) -> None:
        """Take in a record that was marked by an earlier run."""
        for row in record.rows.get("releases", ()):
            self._seen.add(str(row[_ID]))
            if self._near is not None and len(record.rows) > 1:
                self._near.first_like(str(row[_ID]), _read_words(record))


def _without_issuer_id(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """The issuer's name stays; its id would count the release twice."""
    at = RELEASES.place("issuer_id")
    return (*row[:at], None, *row[at + 1 :])


def _read_words(record: Record) -> list[str]:
    """The folded words of the blocks that are no boilerplate."""
    blocks = record.rows.get("blocks", ())
    text = " ".join(str(block[-1]) for block in blocks if block[2] not in ("boilerplate", "end_mark"))
    return _WORD.findall(fold(text).text)


class _Near:
    """MinHash of word 3-grams, looked up by bands. The library is slow to load: only when there are two texts."""

    def __init__(self) -> None:
        self._index: Any = None
        self._hashes: dict[str, Any] = {}
        self._first: dict[str, str] = {}
        self._alone: tuple[str, set[bytes]] | None = None

    def first_like(self, release_id: str, words: list[str]) -> str | None:
        """The first release with nearly these words; None: this is the first, or it is too short to tell."""
        shingles = {" ".join(words[at : at + 3]).encode() for at in range(len(words) - 2)}
        if len(shingles) < _FEWEST_SHINGLES:
            return None
        if self._index is None:
            if self._alone is None:
                self._alone = (release_id, shingles)
                return None
            from datasketch import MinHashLSH

            self._index = MinHashLSH(threshold=NEARLY, num_perm=_PERMUTATIONS)
            self._look_up(*self._alone)
        return self._look_up(release_id, shingles)

    def _look_up(self, release_id: str, shingles: set[bytes]) -> str | None:
        from datasketch import MinHash

        sketch: Any = MinHash(num_perm=_PERMUTATIONS, seed=1)
        sketch.update_batch(sorted(shingles))
        values = sketch.hashvalues.astype("uint32")  # hashes have 32 bits; an archive has many
        found = ((float((self._hashes[other] == values).mean()), other) for other in self._index.query(sketch))
        near = [(-likeness, other) for likeness, other in found if likeness >= NEARLY]
        self._index.insert(release_id, sketch)
        self._hashes[release_id] = values
        if not near:
            return None
        other = min(near)[1]
        first: str = self._first.get(other, other)
        self._first[release_id] = first
        return first
