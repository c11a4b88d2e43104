"""Boards and committees that every house has: the Supervisory Board, an audit committee, its finance subcommittee."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, inner_nouns
from extractor.mentions.naming.words import Words
from extractor.text import Span

_MEMBERS = frozenset({"member", "members"})
_MOST_BEFORE = 3  # words between the article and the noun: the people and culture committee


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


def is_of_members_of_board(words: Words, title: Span) -> bool:
    """True for a title that is "member" and no more, of a board which its sentence tells of or the one before: The
    committee has nine members. Four members have terms that end: …; for outgoing, elected members; and for a line
    above names that is such a title, or the board: Steering Committee 2024."""
    if words.passage.lexicon.language != "en":
        return False
    first, end = words.range_of(title)
    noun = words.folded[end - 1]
    if first == 0 and noun in inner_nouns():
        return all(word.isdigit() for word in words.folded[end:])
    if noun not in _MEMBERS:
        return False
    chosen = grammar_words("en", "board_change")
    told = chosen | grammar_words("en", "presently") | inner_nouns() | grammar_words("en", "appointed")
    if not all(word in told for word in words.folded[first : end - 1]):
        return False
    if not chosen.isdisjoint(words.folded[first:end]) or (first == 0 and end == len(words)):
        return True
    start, stop = _sentence_before(words, first), _sentence_end(words, end)
    return not inner_nouns().isdisjoint(words.folded[start:stop])


def _sentence_before(words: Words, at: int) -> int:
    """The first word of the sentence before that of word ``at``, or of that where it is the first."""
    start = words.sentence_start(at)
    return words.sentence_start(start - 1) if start > 0 else start


def _sentence_end(words: Words, at: int) -> int:
    """One past the last word of the sentence of the word before ``at``."""
    return next((end for end in range(at, len(words)) if words.opens_sentence(end)), len(words))


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
