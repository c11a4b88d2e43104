"""Wares that a line of rights tells: Velm, Velm Glide and Orrin are trademarks of Velm Inc., where Orrin bears no word
of the owner's; and by a version: Tidewell 5.2."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words

_LONGEST_LINE = 60  # words from the first mark to what they are
_LONGEST_NAME = 5
_PAIR = 2
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d+)*$")
_COPULAS = frozenset({"is", "are"})


def trademarks(words: Words) -> Iterator[str]:
    """The folded names that a passage tells to be marks of an owner whose words they do not share."""
    marks = grammar_words("en", "trademark")
    opening = {mark.split(" ")[0] for mark in marks}
    for at in range(1, len(words) - 1):
        if words.folded[at] not in opening:
            continue
        end = next((at + size for size in (1, _PAIR) if words.text_of(at, at + size) in marks), 0)
        if not end or end + 1 >= len(words) or words.folded[end] != "of":
            continue
        near = range(at, max(0, at - _LONGEST_LINE), -1)
        first = next((place for place in near if words.opens_sentence(place)), near.stop)
        verb = next((place for place in range(at, first, -1) if words.folded[place] in _COPULAS), 0)
        owner = {*words.folded[end + 1 : _capitals_end(words, _past_article(words, end + 1))]}
        if verb > first and at - verb < _LONGEST_NAME and owner:
            yield from (
                words.text_of(*item) for item in _items(words, first, verb) if owner.isdisjoint(_parts(words, item))
            )


def versioned(words: Words) -> Iterator[str]:
    """The folded words in capitals right before the number of a version, alone and with it: Tidewell 5.2, no share of
    anything."""
    counted = [lexicon("en").index(table) for table in ("percents", "numerals")]
    for at in range(1, len(words)):
        if not words.capital[at - 1] or _VERSION.match(words.folded[at]) is None or not words.joined(at):
            continue
        behind = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
        longer = at > 1 and words.joined(at - 1) and words.capital[at - 2]
        if not longer and not any(behind in some for some in counted) and not words.behind(at + 1).startswith("%"):
            yield words.folded[at - 1]
            yield words.text_of(at - 1, at + 1)


def _items(words: Words, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The names that commas and "and" part, articles before them left out."""
    both = grammar_words("en", "and")
    start = first
    for at in range(first + 1, end + 1):
        parted = at == end or words.folded[at] in both or not words.joined(at)
        if not parted:
            continue
        start = _past_article(words, start)
        named = 0 < at - start <= _LONGEST_NAME and all(words.capital[place] for place in range(start, at))
        if named:
            yield start, at
        start = at + (at < end and words.folded[at] in both)


def _parts(words: Words, item: tuple[int, int]) -> set[str]:
    return {word.removesuffix("'s") for word in words.folded[slice(*item)]}


def _past_article(words: Words, at: int) -> int:
    return at + (at < len(words) and words.folded[at] in grammar_words("en", "article"))


def _capitals_end(words: Words, at: int) -> int:
    """Where the owner's name that begins at a word ends, legal forms behind commas with it."""
    end, legal = at, organisation_facts("en").legal
    while end < len(words) and (end == at or words.joined(end) or words.folded[end] in legal) and words.capital[end]:
        end += 1
    return end
