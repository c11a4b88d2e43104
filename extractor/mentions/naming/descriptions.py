"""What describes an English house between "of" and its name: of Danish shipping company Acme, of Oslo-based Acme."""

from __future__ import annotations

from functools import cache

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words

_LONGEST = 7  # words, an article among them
_MAKER = "maker"


def description_start(words: Words, end: int) -> int:
    """The first word of what describes the house whose name begins at word ``end``, "of" or "at" before it: of |
    German toolmaker Acme; ``end`` where nothing does."""
    if end < 2 or not words.joined(end) or not (_is_kind(words, end - 1) or is_tied(words.folded[end - 1])):
        return end
    small = person_facts("en").function - grammar_words("en", "article") - grammar_words("en", "and")
    for at in range(end - 1, max(0, end - 1 - _LONGEST), -1):
        before = words.folded[at - 1]
        if not words.joined(at):
            return end
        if before in grammar_words("en", "joining"):
            return at
        if before in small or before in grammar_words("en", "stopping") or before in person_facts("en").cues:
            return end
    return end


def described_name(words: Words, first: int) -> int:
    """The first word of the name behind the description that begins at word ``first``, right behind "of" or "at": at
    Danish shipping company | Acme; ``first`` where none stands there."""
    last = min(len(words), first + _LONGEST)
    named = (at for at in range(first + 1, last) if words.capital[at] and description_start(words, at) == first)
    return next(named, first)


def is_tied(word: str) -> bool:
    """True for a participle that a hyphen ties to a place or an owner: Oslo-based, family-owned, London-listed."""
    place, hyphen, participle = word.rpartition("-")
    return bool(place and hyphen) and participle in grammar_words("en", "tied")


def _is_kind(words: Words, at: int) -> bool:
    """True for the small noun of a kind of house that is no part of one: company, lender, toolmaker; no department."""
    word, pair = words.folded[at], words.text_of(at - 1, at + 1)
    known = not _kinds().isdisjoint((word, pair)) or word.endswith(_MAKER)
    return known and not words.capital[at]


@cache
def _kinds() -> frozenset[str]:
    roles = ("droppable", "body_kind", "trade_or_house", "introducing_house")
    return frozenset().union(*(grammar_words("en", role) for role in roles)) - grammar_words("en", "part")
