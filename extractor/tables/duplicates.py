"""Sources that repeat an earlier one: the same bytes, or nearly the same words."""

from __future__ import annotations

import hashlib
import importlib.util
import random
import re
import zlib
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from extractor.tables.rows import DUPLICATE_OF, Record
from extractor.tables.schema import BY_NAME, RELEASES
from extractor.text import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Jaccard of word 3-grams: a copy with its first paragraph or its About dropped, or chrome added, measured .88 to .91;
# half of a text .61.
NEARLY = 0.8
_PERMUTATIONS = 64
# Bands of a sketch that are looked up, and values a band: .88 alike are found 97 times of 100.
_BANDS, _ROWS = 8, 8
_FEWEST_SHINGLES = 30
_ID = RELEASES.place("release_id")
_SOURCE = RELEASES.place("source")
_LABEL = BY_NAME["blocks"].place("label")
_TEXT = BY_NAME["blocks"].place("text")
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
            own = release_id
            while own in self._seen:  # also where one source is given again and again
                own = hashlib.sha256(f"{own} {row[_SOURCE]}".encode()).hexdigest()[:16]
            self._seen.add(own)
            marked = (own, *row[1:DUPLICATE_OF], release_id, *row[DUPLICATE_OF + 1 :])
            return Record({"releases": [_without_issuer_id(marked)]})
        self._seen.add(release_id)
        first = self._first_like(release_id, record)
        if first is None:
            return record
        marked = (*row[:DUPLICATE_OF], first, *row[DUPLICATE_OF + 1 :])
        return replace(record, rows={**record.rows, "releases": [marked]})

    def remember(self, record: Record) -> None:
        """Take in a record that was marked by an earlier run."""
        for row in record.rows.get("releases", ()):
            self._seen.add(str(row[_ID]))
            if len(record.rows) > 1:
                self._first_like(str(row[_ID]), record)

    def _first_like(self, release_id: str, record: Record) -> str | None:
        if self._near is None:
            return None
        sketch = record.sketch if record.sketch is not None else sketch_of(record)
        return self._near.first_like(release_id, sketch) if sketch else None


def _without_issuer_id(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """The issuer's name stays; its id would count the release twice."""
    at = RELEASES.place("issuer_id")
    return (*row[:at], None, *row[at + 1 :])


def sketch_of(record: Record) -> bytes:
    """64 least hashes of the word 3-grams (MinHash) of the blocks that are no boilerplate, 4 bytes each; none where
    there are too few words to tell."""
    import numpy as np

    blocks = record.rows.get("blocks", ())
    text = " ".join(str(block[_TEXT]) for block in blocks if block[_LABEL] not in ("boilerplate", "end_mark"))
    words = [zlib.crc32(word.encode("utf-8", "replace")) for word in _WORD.findall(fold(text).text)]
    numbers = np.array(words, np.uint64)
    first, second, third, factors, offsets = _permutations()
    shingles = np.unique(numbers[:-2] * first + numbers[1:-1] * second + numbers[2:] * third)
    if len(shingles) < _FEWEST_SHINGLES:
        return b""
    least = np.full(_PERMUTATIONS, 2**64 - 1, np.uint64)
    for at in range(0, len(shingles), 4096):
        hashes = shingles[at : at + 4096] * factors[:, None] + offsets[:, None]
        np.minimum(least, hashes.min(axis=1), out=least)
    return (least >> np.uint64(32)).astype("<u4").tobytes()


@lru_cache(maxsize=1)
def _permutations() -> tuple[Any, Any, Any, NDArray[np.uint64], NDArray[np.uint64]]:
    """Odd factors of the three words of a shingle; factors and offsets of the hash functions, modulo 2 to the 64."""
    import numpy as np

    drawn = random.Random(1)
    odd = [np.uint64(drawn.getrandbits(64) | 1) for _ in range(3 + _PERMUTATIONS)]
    offsets = [drawn.getrandbits(64) for _ in range(_PERMUTATIONS)]
    return odd[0], odd[1], odd[2], np.array(odd[3:], np.uint64), np.array(offsets, np.uint64)


class _Near:
    """Sketches, looked up by bands. The library is slow to load: only when there are two texts."""

    def __init__(self) -> None:
        self._index: Any = None
        self._asked: Any = None
        self._sketches: dict[str, bytes] = {}
        self._first: dict[str, str] = {}

    def first_like(self, release_id: str, sketch: bytes) -> str | None:
        """The first release with nearly these words; None: this is the first."""
        if self._sketches and self._index is None:
            self._load()
        first = self._looked_up(release_id, sketch) if self._index is not None else None
        self._sketches[release_id] = sketch
        return first

    def _load(self) -> None:
        from datasketch import MinHash, MinHashLSH

        self._index = MinHashLSH(num_perm=_PERMUTATIONS, params=(_BANDS, _ROWS))
        self._asked = MinHash(num_perm=_PERMUTATIONS)
        for release_id, sketch in self._sketches.items():
            self._looked_up(release_id, sketch)

    def _looked_up(self, release_id: str, sketch: bytes) -> str | None:
        import numpy as np

        values = np.frombuffer(sketch, "<u4")
        self._asked.hashvalues = values.astype(np.uint64)
        found = ((float((np.frombuffer(self._sketches[o], "<u4") == values).mean()), o) for o in self._candidates())
        near = [(-likeness, other) for likeness, other in found if likeness >= NEARLY]
        self._index.insert(release_id, self._asked)
        if not near:
            return None
        other = min(near)[1]
        first: str = self._first.get(other, other)
        self._first[release_id] = first
        return first

    def _candidates(self) -> list[str]:
        candidates: list[str] = self._index.query(self._asked)
        return candidates
