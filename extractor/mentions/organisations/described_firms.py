"""Firms that Arabic words describe before a name in Latin letters or quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.latin import are_initials
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head
from extractor.text import has_arabic

_LONGEST_DESCRIPTION = 6  # words, the head among them
_LEAST_SMALL = 5  # letters


def described_firm(words: Words, at: int, head: Head) -> tuple[int, int] | None:
    """Where the Latin name begins and ends of a firm that its trade and nation only describe from word ``at`` on:
    شركة التأجير الأيرلندية Corrib Leasing, الشركة الناشئة التونسية Boxili; None: nothing stands so.

    Its own initials are another name of what stands before them: شركة الاتصالات السعودية STC.
    """
    firms = grammar_words("ar", "titled") | grammar_words("ar", "droppable")
    first = _described_end(words, at) if head.noun in firms else at
    if first == at or not _tells_a_firm(words.folded[at + 1 : first], head):
        return None
    if are_initials(words, first):
        return None
    end = _latin_end(words, first)
    return (first, end) if end > first else None


def _latin_end(words: Words, first: int) -> int:
    """Past the Latin words with a capital from word ``first`` on; the first may be small, where long: zanbeel."""
    end = first
    while end < len(words) and words.folded[end].isascii() and (end == first or words.joined(end)):
        if not words.capital[end] and (end > first or len(words.folded[end]) < _LEAST_SMALL):
            break
        end += 1
    return end


def _described_end(words: Words, at: int) -> int:
    """The Latin word up to which Arabic ones stand behind ``at``; ``at`` itself: none, or too far."""
    for place in range(at + 1, min(len(words), at + _LONGEST_DESCRIPTION)):
        if not words.joined(place):
            return at
        if not has_arabic(words.folded[place]):
            return place
    return at


def _tells_a_firm(others: Sequence[str], head: Head) -> bool:
    """True where words with the article end in its nation or reach; behind a definite head all tell nation or kind."""
    facts = organisation_facts("ar")
    if not others or not all(word.startswith("ال") for word in others[1:]):
        return False
    telling = [facts.is_nation(word) or word in facts.describing for word in others]
    if head.definite:
        return all(telling)
    return telling[-1] or (len(others) > 1 and others[-1] in grammar_words("ar", "worldwide"))
