"""Whose ministry?  A state body named without its country belongs to the country its release speaks of."""

from __future__ import annotations

from collections import Counter

from extractor.entities.names import concept_kinds, concepts_of, words_of

_LEAD = 2  # times as often as the next: Egypt's minister visiting Jordan leaves it open


def is_state_body(name: str) -> bool:
    """True for a ministry, parliament or the like: a country has one of each."""
    kinds = concept_kinds()
    return any(kinds.get(known[0]) == "state" for known in map(concepts_of, words_of(name)) if known)


def countries_in(text: str) -> Counter[str]:
    """How often each country is named in a text, by name or nationality, as concepts of ``name_words.csv``."""
    kinds = concept_kinds()
    known = (concepts_of(word) for word in words_of(text))
    return Counter(concepts[0] for concepts in known if concepts and kinds.get(concepts[0]) == "country")


def leading_country(text: str) -> str | None:
    """The country a text names at least twice as often as any other; None: no such.

    >>> leading_country("Kuwait City: The ministry opened a hospital."), leading_country("From Jordan to Egypt")
    ('kuwait', None)
    """
    ranked = countries_in(text).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] < _LEAD * ranked[1][1]):
        return None
    return ranked[0][0]
