"""Boards and committees that every house has: the Supervisory Board, an audit committee, its finance subcommittee."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.mentions.naming.facts import grammar_words, inner_nouns
from extractor.mentions.naming.words import Words

_MOST_BEFORE = 3  # words between the article and the noun: the people and culture committee


def is_inner_body(folded: Sequence[str]) -> bool:
    """True for the words of a name that tell of a body inside a house: Remuneration Committee, Supervisory Board."""
    inner = grammar_words("en", "internal_body")
    return bool(folded) and folded[-1] in inner_nouns() and not inner.isdisjoint(folded[:-1])


def is_seated_inside(words: Words, first: int, behind: int) -> bool:
    """True for a title that is a seat in such a body, or its chair: member of the Management Board responsible for
    operations; who chairs the finance committee. None that names its house: member of the Board of Acme."""
    if words.passage.lexicon.language != "en":
        return False
    at = _behind_seat(words, first, behind)
    if at is None or at >= behind or words.folded[at] not in grammar_words("en", "article"):
        return False
    places = range(at + 1, min(at + 2 + _MOST_BEFORE, behind))
    noun = next((place for place in places if words.folded[place] in inner_nouns()), None)
    if noun is None or not all(_is_plain(words, place) for place in range(at + 1, noun)):
        return False
    return not any(words.capital[place] for place in _tail(words, noun + 1, behind))


def _behind_seat(words: Words, first: int, behind: int) -> int | None:
    """The word after "member of", "chairs"; None: the title begins with neither."""
    if words.folded[first] in grammar_words("en", "charge"):
        return first + 1
    seat = words.folded[first] in grammar_words("en", "seated") | grammar_words("en", "presiding")
    return first + 2 if seat and first + 1 < behind and words.folded[first + 1] in ("of", "on") else None


def _is_plain(words: Words, at: int) -> bool:
    """True for a word before the noun that names no house: written small, or what such bodies are called by."""
    small = not words.capital[at] and not words.folded[at].endswith("'s")
    return small or words.folded[at] in grammar_words("en", "internal_body")


def _tail(words: Words, at: int, behind: int) -> range:
    """The words behind the noun, after "of directors"."""
    steering = grammar_words("en", "steering")
    directors = at + 1 < behind and words.folded[at] == "of" and words.folded[at + 1] in steering
    return range(at + 2 if directors else at, behind)
