"""The house of who serves somebody named: Tom Fox, director of Acme, and his deputy, Ann Lee; Fox's assistant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words

_NEAR = 2  # words from the end of a name to its genitive: Fox's, Asha Apa's


def with_seconds(houses: Houses, people: Sequence[Entity], told: Sequence[PersonMention]) -> list[Entity]:
    """The people; who is somebody's deputy, without a house, is in the house of that one."""
    filled = []
    for person, mention in zip(people, told, strict=True):
        senior = None if person.organisation is not None else _senior(houses, people, mention)
        house = None if senior is None else senior.organisation
        filled.append(person if house is None else replace(person, organisation=house, organisation_from="office"))
    return filled


def _senior(houses: Houses, people: Sequence[Entity], mention: PersonMention) -> Entity | None:
    """The person whose deputy a title tells: by a genitive, or by his or her, the one named last; None: none."""
    words = None if mention.title is None else houses.words_at(mention.title)
    if words is None or mention.title is None or words.passage.lexicon.language != "en":
        return None
    first, end = words.range_of(mention.title)
    served = words.text_of(first, end) in grammar_words("en", "second")
    owner = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    if not served or not (owner in grammar_words("en", "personal") or owner.endswith("'s")):
        return None
    least = 0 if not owner.endswith("'s") else first - 1 - _NEAR
    return _last_before(words, people, mention, first, least)


def _last_before(
    words: Words, people: Sequence[Entity], mention: PersonMention, first: int, least: int
) -> Entity | None:
    """The other person named last in the passage before word ``first``, no further back than word ``least``."""
    block = words.passage.block.span
    before = [
        (place, person)
        for person in people
        if mention.span not in person.mentions
        for place in person.mentions
        if block.contains(place) and words.range_of(place)[0] < first and words.range_of(place)[1] >= least
    ]
    return max(before, key=lambda one: one[0])[1] if before else None
