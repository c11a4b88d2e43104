"""Houses that an Arabic release names as opponents or givers of a prize alone: no houses of who plays or wins.

خسر الفريق أمام نادي النور; فاز الباحث بجائزة جمعية النور.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from extractor.entities.placed import PlacedHouses
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.text import Span

_BY_PREPOSITION = {"مع": ("contest",), "من": ("defeat", "coming")}
_MOST_BETWEEN = 3  # words from the match or the defeat to whom it was played with: مباراة فريقه المقبلة مع نادي النور


def opponents(houses: PlacedHouses, clubs: Iterable[int]) -> frozenset[int]:
    """Of some clubs, by number, those that are opponents wherever they are named: تغلب على نادي النور."""
    wanted = frozenset(clubs)
    return _always(_is_played, houses, [(span, index) for span, index in houses.places if index in wanted])


def prize_givers(houses: PlacedHouses) -> frozenset[int]:
    """The organisations, by number, that are named behind a prize of theirs alone: جائزة جمعية النور."""
    return _always(_is_of_a_prize, houses, houses.places)


def _always(
    told: Callable[[Words | None, Span], bool], houses: PlacedHouses, places: Sequence[tuple[Span, int]]
) -> frozenset[int]:
    """The organisations that the words around every place of theirs tell to be such."""
    such, free = set[int](), set[int]()
    for span, index in places:
        (such if told(houses.words_at(span), span) else free).add(index)
    return frozenset(such - free)


def _is_of_a_prize(words: Words | None, place: Span) -> bool:
    """True right behind the noun of a prize: بجائزة جمعية النور."""
    at = 0 if words is None else words.range_of(place)[0]
    beside = words is not None and at > 0 and words.joined(at) and words.passage.lexicon.language == "ar"
    return words is not None and beside and words.folded[at - 1] in grammar_words("ar", "prize")


def _is_played(words: Words | None, place: Span) -> bool:
    """True for a club behind what is said of an opponent, or that a player left: أمام نادي النور, مباراة فريقه مع نادي
    النور, قادما من نادي النور."""
    if words is None or words.passage.lexicon.language != "ar":
        return False
    at = words.range_of(place)[0] - 1
    if at > 0 and words.joined(at + 1) and words.folded[at] in grammar_words("ar", "side"):
        at -= 1
    if at < 0 or not words.joined(at + 1):
        return False
    if words.folded[at] in grammar_words("ar", "against"):
        return True
    near = words.folded[max(0, at - _MOST_BETWEEN) : at]
    roles = _BY_PREPOSITION.get(words.folded[at], ())
    return any(not grammar_words("ar", role).isdisjoint(near) for role in roles)
