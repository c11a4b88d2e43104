"""Arabic names as far as marks around them and hyphens reach: "جمعية رواد الغد في لبنان", مجلس جهة فاس-مكناس."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.compound import compound_of_places
from extractor.mentions.naming.facts import country_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING, OPENING, Words
from extractor.mentions.organisations.heads import head_of
from extractor.text import has_article

_LONGEST = 4
"""Words between where the finders end a name and the mark."""


def with_marks(names: Iterable[Name]) -> list[Name]:
    """The names; one right behind an opening mark goes on to the closing one over nouns and places, one that takes in
    the noun of the body that a mark opens is none: الهيئة الإدارية لجمعية "رواد الغد"."""
    return [_to_mark(_to_region(name)) for name in names if not _takes_noun(name)]


def _to_region(name: Name) -> Name:
    """The name to the end of the region tied by hyphens that it ends in: مجلس جهة فاس | -مكناس."""
    compound = compound_of_places(name.words, name.end - 1) if name.arabic and not name.cut else None
    return name if compound is None or compound[1] <= name.end else replace(name, end=compound[1])


def _to_mark(name: Name) -> Name:
    words = name.words
    opened = words.gap(name.first).rstrip(" ")[-1:] in OPENING
    if not opened or not name.arabic or name.kind != "ORG" or name.cut:
        return name
    end = name.end
    while end < len(words) and end - name.end < _LONGEST and words.joined(end) and _may_go_on(words, end):
        end += 1
    closed = end > name.end and words.behind(end).lstrip(" ")[:1] in CLOSING
    return replace(name, end=end, rule="quoted") if closed else name


def _may_go_on(words: Words, at: int) -> bool:
    """True for a definite noun, one with a letter before it that a name holds, "in", and a place."""
    word = words.folded[at]
    governed = word[1:] if word[:1] in "وبل" else word
    if word == "في" or has_article(word) or has_article(governed):
        return True
    places, countries = lexicon("ar").index("places"), country_words("ar")
    return any(one in places or one in countries for one in (word, governed))


def _takes_noun(name: Name) -> bool:
    words, last = name.words, name.end - 1
    head = head_of(words.folded[last]) if name.arabic and last > name.first else None
    served = head is not None and not head.definite and words.folded[last].startswith("ل")
    return served and words.behind(name.end).strip(" ") in OPENING
