"""People of one release whose first name is a familiar form of the other's: Bill Marlow, William J. Marlow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from functools import cache

from extractor.entities.cluster import Cluster
from extractor.entities.likeness import Likeness
from extractor.entities.names import person_words
from extractor.languages import LANGUAGES, lexicon
from extractor.text import fold_term

_PAIR = 2  # words: first and family name


@cache
def _familiar() -> Mapping[str, frozenset[str]]:
    """Familiar name → the names that it stands for: bill → william."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for fact in lexicon(language).facts("nicknames"):
            found[fact.folded].add(fold_term(fact["full"]))
    return {short: frozenset(full) for short, full in found.items()}


def _in_full(first: str) -> frozenset[str]:
    """The names that a familiar one stands for; empty: it is none."""
    return _familiar().get(first, frozenset())


def _is_familiar(short: Cluster, long: Cluster) -> bool:
    few, many = person_words(short.longest), person_words(long.longest)
    if len(few) != _PAIR or len(many) < _PAIR:
        return False
    return few[-1] == many[-1] and many[0] in _in_full(few[0])


def _asks(short: Cluster) -> Iterable[Hashable]:
    words = person_words(short.longest)
    return (frozenset((full, words[-1]) for full in _in_full(words[0])),) if len(words) == _PAIR else ()


def _answers(long: Cluster) -> Iterable[Hashable]:
    words = person_words(long.longest)
    return ((words[0], words[-1]),) if len(words) >= _PAIR else ()


NICKNAME = Likeness(_is_familiar, _asks, _answers)
