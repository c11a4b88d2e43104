"""Houses behind a name and its office that the recogniser takes for persons: Ravi Nandula, CEO, Pixel Nadi, said."""

from __future__ import annotations

from collections.abc import Collection

from extractor.mentions.naming.facts import person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LONGEST_OFFICE = 4  # words


def is_house_behind(name: Name, before: Name | None, alone: Collection[str]) -> bool:
    """True where a person and an office in capitals stand before the commas, and what follows gives no office to the
    name itself: Ravi Nandula, CEO, Pixel Nadi, said; not Ravi Nandula, CEO, Mary Holt, chairman, and Tom Fox.

    ``alone``: persons of one word, whose full names are none.
    """
    words, facts = name.words, person_facts("en")
    if name.kind != "PER" or name.arabic or before is None or before.words is not words or before.kind != "PER":
        return False
    if words.folded[name.first] in facts.given or words.folded[name.end - 1] in alone:
        return False
    return (
        1 < name.end - name.first <= _LONGEST_OFFICE
        and _is_office(words, before.end, name.first)
        and _closes(words, name.end)
    )


def _is_office(words: Words, first: int, end: int) -> bool:
    """True for an office in capitals between commas: , Regional Director, …"""
    facts = person_facts("en")
    parted = 0 < end - first <= _LONGEST_OFFICE and words.gap(first).strip(" ") == "," == words.gap(end).strip(" ")
    known = facts.heads.keys() | facts.modifiers
    capital = all(words.capital[at] and words.folded[at] in known for at in range(first, end))
    return parted and capital and any(words.folded[at] in facts.heads for at in range(first, end))


def _closes(words: Words, end: int) -> bool:
    """True at the end of a sentence or list, before a colon, and before a comma and a verb of speech: , said …"""
    mark = words.behind(end).strip(" ")[:1]
    if end >= len(words) or mark in (".", ":", ";", "\n"):
        return True
    return mark == "," and words.folded[end] in person_facts("en").cues
