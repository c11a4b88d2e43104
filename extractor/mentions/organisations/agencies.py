"""Agencies that answer for the house of a release: Lachlan Spry, Corfield Advisory, +61 8 5550 0144."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.mentions.naming.facts import department_words, grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SCORE = 0.8
_LONGEST = 5
_LINE = 24  # words of a line with an address
_PHONE = re.compile(r"\+\d")
_BORDERS = frozenset(",:;|–—-/(\n")


def agency_names(words: Words) -> list[Name]:
    """The agencies of an English contact, or line with an address: capitals that fill a field and end in their trade.

    The first word is the agency's own: Group Communications, Media Relations are departments.
    """
    line = len(words) <= _LINE and ("@" in words.passage.text or _PHONE.search(words.passage.text) is not None)
    contact = words.passage.block.label == "contact" or line
    if not contact or words.passage.lexicon.language != "en":
        return []
    fields = (Name(words, first, end, "ORG", _SCORE, "head") for first, end in _fields(words))
    return [name for name in fields if _is_agency(name)]


def _is_agency(name: Name) -> bool:
    """True for a word of its own before an agency's trade: Quarrel Communications."""
    trades, first = grammar_words("en", "agency"), name.words.folded[name.first]
    own = first not in trades and first not in department_words()
    return own and 1 < name.end - name.first <= _LONGEST and name.words.folded[name.end - 1] in trades


def _fields(words: Words) -> Iterator[tuple[int, int]]:
    """Runs of capitals between commas, stops of a line or brackets; one ends before "for" as well."""
    first = 0
    while first < len(words):
        end = first + 1
        while end < len(words) and words.capital[end] and (words.joined(end) or words.tied(end)):
            end += 1
        opens = not _BORDERS.isdisjoint(words.gap(first))
        closes = not _BORDERS.isdisjoint(words.behind(end)) or words.behind(end).strip(" .") == ""
        acting = end < len(words) and words.folded[end] in grammar_words("en", "employing")
        acting = acting or words.text_of(end, end + 3) in grammar_words("en", "representing")
        if words.capital[first] and opens and (closes or acting):
            yield first, end
        first = end
