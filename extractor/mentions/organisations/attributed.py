"""The house that closes a line of attribution, whose capitals are no headline: – Jane Doe, President of Acme Hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_HEADLINES = ("title", "subtitle")


def attributed_persons(recognised: Iterable[Name]) -> Mapping[int, int]:
    """Index of a passage → one past the last word of the person who opens it before a comma: Dr. Jane Doe, …"""
    people = (name for name in recognised if name.kind == "PER" and not name.arabic)
    return {name.words.index: name.end for name in people if _opens(name.words, name.first, name.end)}


def _opens(words: Words, first: int, end: int) -> bool:
    honorifics = person_facts("en").honorifics
    opened = end - first > 1 and all(word in honorifics for word in words.folded[:first])
    return opened and end < len(words) and words.gap(end).strip(" ") == ","


def closes_attribution(name: Name, persons: Mapping[int, int]) -> bool:
    """True for a name behind the office of who opens its line, at the line's end or before a colon.

    ``persons``: what ``attributed_persons`` gives.
    """
    words, behind = name.words, persons.get(name.words.index)
    if behind is None or name.arabic or words.passage.block.label in _HEADLINES:
        return False
    closed = name.end == len(words) or words.gap(name.end).strip(" ") == ":"
    titled = any(word in person_facts("en").heads for word in words.folded[behind : name.first])
    joint = name.first - 1
    while joint > behind and words.folded[joint] in grammar_words("en", "article"):
        joint -= 1
    joined = words.gap(name.first).strip(" ") == "," or words.folded[joint] in grammar_words("en", "joining")
    return closed and titled and joined
