"""People of one release whose names are one name spelled two ways: found by the letters that both spellings keep.

Pair by pair, a page of thousands of names would take minutes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from extractor.entities.cluster import Cluster
from extractor.entities.likeness import Likeness
from extractor.entities.names import person_key, spelled_alike

_LONGEST = 9  # letters of a word that is looked for: a longer one has too many shorter forms


def spelled_likeness(clusters: Sequence[Cluster]) -> Likeness:
    """The same person written two ways in one script, among the people of a release.

    A name asks, by the place of each of its words, for the words near it; a name of long words alone for all names of
    so many words.
    """
    near = near_words({word for one in clusters for name in one.names for word in person_key(name).split()})

    def asks(short: Cluster) -> Iterator[Hashable]:
        words = person_key(short.longest).split()
        if len(words) < 2:
            return
        told = [(place, word) for place, word in enumerate(words) if word in near]
        for place, word in told:
            yield frozenset((len(words), place, other) for other in near[word])
        if not told:
            yield len(words)

    return Likeness(_is_spelling, asks, _answers)


def _is_spelling(short: Cluster, long: Cluster) -> bool:
    return spelled_alike(short.longest, long.longest)


def _answers(long: Cluster) -> Iterator[Hashable]:
    words = person_key(long.longest).split()
    yield len(words)
    yield from ((len(words), place, word) for place, word in enumerate(words))


def near_words(words: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Each word that is not long → the words, itself too, that reach 80 of 100 with it in ``rapidfuzz.fuzz.ratio``.

    Two words do where the letters that either has beyond those of both, in one order, are no more than half of these.

    >>> sorted(near_words(["sameer", "samer", "omar"])["samer"])
    ['sameer', 'samer']
    """
    known = dict.fromkeys(words)
    kept: dict[str, list[str]] = defaultdict(list)
    for word in known:
        if len(word) <= _LONGEST:
            for form in _shorter(word, 4):
                kept[form].append(word)
    near: dict[str, set[str]] = {word: set() for word in known if len(word) <= _LONGEST}
    for word in known:
        found = {other for form in _shorter(word, 2) for other in kept.get(form, ())}
        for other in found:
            near[other].add(word)
        if word in near:
            near[word] |= found
    return {word: frozenset(found) for word, found in near.items()}


def _shorter(word: str, share: int) -> Iterator[str]:
    """The word, and what is left of it without some letters, one for each ``share`` of the others at most."""
    least = -(-len(word) * share // (share + 1))
    for size in range(least, min(len(word), _LONGEST) + 1):
        yield from map("".join, combinations(word, size))
