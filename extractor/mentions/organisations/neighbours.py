"""English names of which the recogniser is in doubt, in one row with bodies: Calder Bank, Absar and the Port Trust."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LEAST_SCORE = 0.7
_LEAST_IN_HEADLINE = 0.9  # where every word is a capital


def in_row(kept: Sequence[Name], doubtful: Iterable[Name]) -> list[Name]:
    """Those of the doubtful names that a comma or "and" joins to one of the names, or to one so joined.

    Doubtful are English names that nothing tells to be something else; one of a headline needs a high score.
    """
    left = [name for name in doubtful if name.score >= _least(name)]
    found: list[Name] = []
    while True:
        starts = {(name.words.index, name.first) for name in (*kept, *found)}
        ends = {(name.words.index, name.end) for name in (*kept, *found)}
        more = [name for name in left if _is_beside(name, starts, ends)]
        if not more:
            return found
        found += more
        left = [name for name in left if name not in more]


def _least(name: Name) -> float:
    return _LEAST_IN_HEADLINE if name.words.title_case else _LEAST_SCORE


def _is_beside(name: Name, starts: set[tuple[int, int]], ends: set[tuple[int, int]]) -> bool:
    index = name.words.index
    before = any((index, end) in ends for end in _joints_before(name.words, name.first))
    return before or any((index, first) in starts for first in _joints_behind(name.words, name.end))


def _joints_before(words: Words, at: int) -> Iterator[int]:
    """Where a name ends that a comma or "and" joins to the word: of "and the Port Trust" that is before "and"."""
    if at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article"):
        at -= 1
    if at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "and"):
        yield at - 1
    elif at > 0 and words.gap(at).strip(" ") == ",":
        yield at


def _joints_behind(words: Words, end: int) -> Iterator[int]:
    """Where a name begins that a comma or "and" joins to what ends before the word."""
    at = end
    linked = at < len(words) and words.gap(at).strip(" ") == ","
    if at < len(words) and words.folded[at] in grammar_words("en", "and") and (linked or words.joined(at)):
        at, linked = at + 1, at + 1 < len(words) and words.joined(at + 1)
    if linked and at < len(words) and words.folded[at] in grammar_words("en", "article"):
        at += 1
    if linked:
        yield at
