"""The place over which an English office is held, where no body of the release is its house: Vista Mayor NAME."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.entities.placed import PlacedHouses
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_LONGEST = 3  # words of an office


def governed_place(houses: PlacedHouses, title: Span) -> Span | None:
    """The place that the words of a title or those before it tell: the mayor of | Vista, | Harris County Sheriff, San
    Diego's Mayor; None: none, or the title is no such office. It is who somebody serves, though no body is named."""
    words = houses.words_at(title)
    if words is None or words.passage.lexicon.language != "en":
        return None
    first, behind = words.range_of(title)
    office = next(_offices(words, first, behind), None)
    if office is None:
        return None
    start, end = office
    while first < start and words.folded[first] in person_facts("en").modifiers | grammar_words("en", "over"):
        first += 1  # former | New York City mayor
    if _is_place(words, first, start):
        return words.span(first, start)  # the title holds it
    while start > 0 and words.joined(start) and words.folded[start - 1] in person_facts("en").modifiers - _civic():
        start -= 1  # Vista Deputy Mayor
    for place_first, place_end in _places(words):
        ahead = place_end == start and words.joined(start)
        of = place_first > end and words.text_of(end, place_first) in ("of", "of the city of", "of the town of")
        if ahead or (of and all(map(words.joined, range(end, place_first + 1)))):
            return words.span(place_first, place_end)
    return None


def _is_place(words: Words, first: int, end: int) -> bool:
    """True for capitals before an office that are more than ranks and a kind of place: Vista, National City."""
    facts, inside = person_facts("en"), words.folded[first:end]
    capital = all(
        words.capital[at] and words.joined(at + 1) and "'" not in words.folded[at] for at in range(first, end)
    )
    ranks = facts.heads.keys() | facts.modifiers | facts.honorifics.keys() | _civic()
    named = not ranks.issuperset(inside) and (facts.modifiers - _civic()).isdisjoint(inside)
    return capital and (named or (len(inside) > 1 and inside[-1] in _civic() and inside[0] not in _civic()))


def _offices(words: Words, first: int, behind: int) -> Iterator[tuple[int, int]]:
    """First word and end of each office over a place in a title, the longest first."""
    for size in range(_LONGEST, 0, -1):
        for at in range(first, behind - size + 1):
            if words.text_of(at, at + size) in grammar_words("en", "over_place"):
                yield at, at + size


def _places(words: Words) -> Iterator[tuple[int, int]]:
    """First word and end of each place of the passage that the recogniser finds, its noun behind it with it."""
    for named in words.passage.named:
        if named.kind == "LOC":
            first, end = words.range_of(named.span)
            while end < len(words) and words.joined(end) and words.capital[end] and words.folded[end] in _civic():
                end += 1  # San Diego | County
            yield first, end


def _civic() -> frozenset[str]:
    return grammar_words("en", "civic")
