"""The house that stands right beside an English officer, though not as a name next to it: a noun that means one (NAME
of the museum), the house that acted "with partner NAME", the one that somebody worked for under the officer; and the
house that is called after its owner."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.text import Span, fold_term

_HEADING = 3  # words of a sentence up to the first of a name that heads it
_WITH, _UNDER = "with", "under"
_WHOLE = 2  # words of a name with its family name


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
    return _meant_behind(houses, words, mention.span) or _called_after(houses, words, mention.span, mention.title)


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


def _called_after(houses: Houses, words: Words, name: Span, title: Span) -> Entity | None:
    """The one house of the release that bears the family name of its owner or founder: owner Ann Tarrant, Tarrant &
    Sons; None: none, or several."""
    last = words.range_of(title)[1] - 1
    first, end = words.range_of(name)
    if words.folded[last] not in grammar_words("en", "of_own_firm") or end - first < _WHOLE:
        return None
    family = words.folded[end - 1].removesuffix("'s")
    named = [one for one in houses.all if any(family in fold_term(known).split(" ") for known in one.names)]
    return named[0] if len(named) == 1 else None
