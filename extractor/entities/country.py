"""Whose ministry?  A state body named without its country belongs to the country its release speaks of."""

from __future__ import annotations

from collections import Counter

from extractor.entities.names import concept_kinds, concepts_of, words_of
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words

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


def countries_of_title(words: Words, first: int, behind: int) -> Counter[str]:
    """How often the words of a title name each country, but for one that its holder sits in a body for: عن الأردن."""
    seated = grammar_words(words.passage.lexicon.language, "seated_for")
    stop = next((at for at in range(first, behind) if words.folded[at] in seated), behind)
    return countries_in(words.text_of(first, stop))


def is_national_office(words: Words, first: int, behind: int) -> bool:
    """True for the title of who governs a country, or one of its ministers, with the country: U.S. President, الرئيس
    المصري."""
    language, codes = words.passage.lexicon.language, grammar_words("en", "nation_code")
    held = person_facts(language).ministers | grammar_words(language, "of_state")
    if held.isdisjoint(words.folded[first:behind]):
        return False
    coded = any(words.folded[at] in codes and words.shown[at].isupper() for at in range(first, behind))
    return coded or bool(countries_of_title(words, first, behind))


def is_of_state(words: Words, first: int, behind: int) -> bool:
    """True for the State Epidemiologist, a state climatologist: who plies a trade for the state."""
    return words.passage.lexicon.language == "en" and behind - first > 1 and words.folded[first] == "state"
