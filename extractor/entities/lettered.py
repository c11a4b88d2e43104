"""The house whose initials an English title opens with: the GFT president, of the Guild of Ferry Trades."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.names import initials
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.latin import are_initials
from extractor.mentions.naming.words import Words


def is_lettered(words: Words, first: int, behind: int) -> bool:
    """True for a title that opens, or goes on behind "and", with a few capitals right before its noun, no field of work
    and no title themselves: GFT president, adviser and GFT coordinator; not IT director, VP Sales, PRESS OFFICER."""
    return _letters(words, first, behind) is not None


def _letters(words: Words, first: int, behind: int) -> int | None:
    """The word of a title that holds such letters; None: none does."""
    if words.passage.lexicon.language != "en":
        return None
    both = (at for at in range(first + 1, behind) if words.folded[at - 1] in grammar_words("en", "and"))
    return next((at for at in (first, *both) if _are_of_house(words, at, behind)), None)


def _are_of_house(words: Words, at: int, behind: int) -> bool:
    facts, after = person_facts("en"), at + 1
    if after >= behind or not are_initials(words, at):
        return False
    known = words.folded[at] in facts.heads or words.folded[at] in facts.modifiers
    noun = words.folded[after] in facts.heads and not words.shown[after].isupper()
    return noun and not known and words.folded[at] not in grammar_words("en", "inward")


def house_of_letters(houses: Houses, words: Words, first: int, behind: int) -> Entity | None:
    """The one house with the initials that a title opens with; None: none, or several."""
    at = _letters(words, first, behind)
    if at is None:
        return None
    fitting = [one for one in houses.all if any(words.shown[at] in initials(name) for name in one.names)]
    return fitting[0] if len(fitting) == 1 else None
