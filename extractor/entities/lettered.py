"""The house whose initials an English title opens with: the GFT president, of the Guild of Ferry Trades."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.names import initials
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.latin import are_initials
from extractor.mentions.naming.words import Words


def is_lettered(words: Words, first: int, behind: int) -> bool:
    """True for a title that opens with a few capitals right before its noun, no field of work and no title themselves:
    GFT president; not IT director, VP Sales, PRESS OFFICER."""
    facts, after = person_facts("en"), first + 1
    if words.passage.lexicon.language != "en" or after >= behind or not are_initials(words, first):
        return False
    known = words.folded[first] in facts.heads or words.folded[first] in facts.modifiers
    noun = words.folded[after] in facts.heads and not words.shown[after].isupper()
    return noun and not known and words.folded[first] not in grammar_words("en", "inward")


def house_of_letters(houses: Houses, words: Words, first: int, behind: int) -> Entity | None:
    """The one house with the initials that a title opens with; None: none, or several."""
    if not is_lettered(words, first, behind):
        return None
    letters = words.shown[first]
    fitting = [one for one in houses.all if any(letters in initials(name) for name in one.names)]
    return fitting[0] if len(fitting) == 1 else None
