"""Couples of one family name, of whom the recogniser saw neither: Ben & Mia Orr (Leeds, UK)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from extractor.languages import given_names
from extractor.mentions.naming.endowed import is_couple
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SCORE = 0.65
_AND = "&"


def coupled_names(words: Words, taken: AbstractSet[int]) -> list[Name]:
    """The first name of one and the whole name of the other, outside the words taken: two first names that are known,
    or one of them before the bracket of a place, and a family name that no further capital follows."""
    if words.passage.lexicon.language != "en":
        return []
    found = []
    for at in range(len(words) - 2):
        second = _second(words, at) if words.capital[at] and at not in taken else None
        if second is None or not taken.isdisjoint(range(at, second + 2)):
            continue
        found.append(Name(words, at, at + 1, "PER", _SCORE, "couple"))
        found.append(Name(words, second, second + 2, "PER", _SCORE, "couple"))
    return found


def _second(words: Words, first: int) -> int | None:
    """The first name of the second of a couple whose first is told by word ``first``; None: no couple."""
    tied = words.gap(first + 1).strip(" ") == _AND
    second = first + 1 if tied else first + 2
    both = tied or (words.folded[first + 1] in grammar_words("en", "and") and words.joined(first + 1))
    end = second + 2
    if not both or end > len(words) or not is_couple(words, first) or not words.joined(second + 1):
        return None
    led = first > 0 and words.joined(first) and words.capital[first - 1]
    goes_on = end < len(words) and words.joined(end) and words.capital[end]
    facts, family = organisation_facts("en"), words.folded[second + 1]
    if led or goes_on or family in facts.legal or facts.is_body(family):
        return None
    known = given_names() >= {words.folded[first], words.folded[second]}
    placed = tied and words.behind(end).strip(" ")[:1] == "(" and words.folded[second] in given_names()
    return second if known or placed else None
