"""The house that stands right beside an English officer, though not as a name next to it: a noun that means one (NAME
of the museum), the house that acted "with partner NAME", the one that somebody worked for under the officer."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.text import Span

_HEADING = 3  # words of a sentence up to the first of a name that heads it
_WITH, _UNDER = "with", "under"


def house_beside(houses: Houses, words: Words, mention: PersonMention, first: int) -> Entity | None:
    """The house that the words around a title, from word ``first`` on, and its holder's name point to; None: none."""
    if words.passage.lexicon.language != "en" or mention.title is None:
        return None
    before = words.folded[first - 1] if first > 0 and words.joined(first) else ""
    if before == _WITH and words.gap(first - 1).strip(" ") == ",":
        return _acting(houses, words, mention.title)
    if before == _UNDER:
        ends = {span.end: index for span, index in houses.places}
        index = ends.get(words.span(first - 2, first - 1).end) if first > 1 else None
        return None if index is None else houses.all[index]
    return _meant_behind(houses, words, mention.span)


def _acting(houses: Houses, words: Words, title: Span) -> Entity | None:
    """The house that heads the sentence: Acme acted as adviser to Beta, with partner NAME heading the team."""
    start = houses.sentence_start(words, title.start)
    named = houses.named(start, title.start)
    opens = words.range_of(Span(start, start + 1))[0]
    heads = bool(named) and words.range_of(named[0][0])[0] <= opens + _HEADING
    return houses.all[named[0][1]] if heads else None


def _meant_behind(houses: Houses, words: Words, name: Span) -> Entity | None:
    """The last house before a name with the small noun behind it: Archivist NAME of the museum."""
    end = words.range_of(name)[1]
    if end + 2 >= len(words) or not all(map(words.joined, range(end, end + 3))):
        return None
    joint, article, noun = words.folded[end : end + 3]
    led = joint in grammar_words("en", "employed") and article == "the" and not words.capital[end + 2]
    return houses.nearest(name.start, houses.by_noun.get(noun, ())) if led else None
