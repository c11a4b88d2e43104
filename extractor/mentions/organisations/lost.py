"""Genitives whose apostrophe the page lost: HUDs Assistant Secretary, Tri-Locks former president."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LEAST = 3  # letters of the name
_MOST = 3  # words of it
_SCORE = 0.7


def lost_genitives(passages: Sequence[Words], names: Iterable[Name]) -> list[Name]:
    """The places of English names, or of the first words of one, with an s behind them and an office next."""
    parts = [name.text.split(" ") for name in names if not name.arabic and len(name.text) >= _LEAST]
    begun = {" ".join(words[:size]) for words in parts for size in range(1, min(len(words), _MOST) + 1)}
    facts = person_facts("en")
    held = facts.heads.keys() | facts.modifiers | grammar_words("en", "former")
    found: list[Name] = []
    for words in passages:
        for at in range(len(words) - 1):
            lost = words.folded[at].endswith("s") and words.capital[at] and words.folded[at][:-1] not in held
            if lost and words.joined(at + 1) and words.folded[at + 1] in held:
                sizes = (size for size in range(_MOST, 0, -1) if _ends(words, at, size, begun))
                found += [Name(words, at + 1 - size, at + 1, "ORG", _SCORE, "again", 0, 1) for size in sizes][:1]
    return found


def _ends(words: Words, at: int, size: int, begun: Collection[str]) -> bool:
    """True where the words up to ``at`` are a name but for the last s."""
    text = words.text_of(at + 1 - size, at + 1) if at + 1 >= size else ""
    return text not in begun and text[:-1] in begun
