"""Genitives whose apostrophe the page lost: HUDs Assistant Secretary, Tri-Locks former president."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LEAST = 3  # letters of the name
_SCORE = 0.7


def lost_genitives(passages: Sequence[Words], names: Iterable[Name]) -> list[Name]:
    """The places of English names of one word, or of the first word of one, with an s behind it and an office next."""
    firsts = {name.text.split(" ")[0] for name in names if not name.arabic and len(name.text) >= _LEAST}
    facts = person_facts("en")
    held = facts.heads.keys() | facts.modifiers | grammar_words("en", "former")
    found: list[Name] = []
    for words in passages:
        for at in range(len(words) - 1):
            word = words.folded[at]
            if not word.endswith("s") or not words.capital[at] or word in firsts or word[:-1] not in firsts:
                continue
            if words.joined(at + 1) and words.folded[at + 1] in held:
                found.append(Name(words, at, at + 1, "ORG", _SCORE, "again", 0, 1))
    return found
