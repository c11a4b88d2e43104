"""The house of officers who are listed with one of it: Chairman of the Lotus Committee Tom Fox, Secretary Ann Lee and
Treasurer Omar Hale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.offices import nominative
from extractor.languages import alternation
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.text import Span, fold

_LONGEST_GAP = 24  # code points between two of a list


def with_companions(houses: Houses, people: Sequence[Entity], told: Sequence[PersonMention]) -> list[Entity]:
    """The people; who holds an office that every board has, in a list behind one officer with a house, in that house.

    Where two houses were named in the list before, neither is taken.
    """
    text = houses.reading.release.text
    filled = list(people)
    order = sorted(range(len(people)), key=lambda at: told[at].span.start)
    for row in _rows(order, told, text):
        named: list[str] = []
        for at in row:
            person = filled[at]
            if person.organisation is not None:
                named.append(person.organisation)
            elif len(set(named)) == 1 and _is_of_board(houses, told[at]):
                filled[at] = replace(person, organisation=named[0], organisation_from="office")
    return filled


def _rows(order: Sequence[int], told: Sequence[PersonMention], text: str) -> Iterator[list[int]]:
    """People of whom each, with title and house, follows the one before behind commas, "and" and honorifics alone."""
    row: list[int] = []
    end = 0
    for at in order:
        whole = _whole(told[at])
        between = text[end : whole.start]
        if row and (len(between) > _LONGEST_GAP or not _between().fullmatch(fold(between).text)):
            yield row
            row = []
        row.append(at)
        end = max(whole.end, end)
    if row:
        yield row


def _whole(mention: PersonMention) -> Span:
    parts = [part for part in (mention.span, mention.title, mention.affiliation) if part is not None]
    near = [part for part in parts if abs(part.start - mention.span.start) <= 10 * _LONGEST_GAP]
    return Span(min(part.start for part in near), max(part.end for part in near))


def _is_of_board(houses: Houses, mention: PersonMention) -> bool:
    """True for a title of words of a board's offices alone: Secretary, Vice Chair, Assistant Treasurer, أمين السر."""
    words = None if mention.title is None else houses.words_at(mention.title)
    if words is None or mention.title is None:
        return False
    first, end = words.range_of(mention.title)
    language = words.passage.lexicon.language
    told = {nominative(word, language) for word in words.folded[first:end]}
    return bool(told) and told <= grammar_words(language, "of_board")


@cache
def _between() -> re.Pattern[str]:
    honorifics = alternation({*person_facts("en").honorifics, *person_facts("ar").honorifics})
    return re.compile(rf"[\s,;،•*()–—-]*(?:and\s+|و)?(?:the\s+|its\s+)?(?:{honorifics}[\s./]*)*[\s(]*")
