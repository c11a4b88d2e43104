"""Seasons that count from the reference day: last summer, الربيع المقبل; told by their year, as summer 2024 is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extractor.mentions.dates.arithmetic import Period, between, month, shift, year
from extractor.mentions.dates.calendar import Anchor, Expression
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.grammar import find_token
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import SEASONS
from extractor.text import has_arabic

_WINTER = 12
_FIRST_MONTH_AWAY = 5  # "this winter" is the one just over until April, from May on the one to come


@dataclass(frozen=True, slots=True)
class Season(Expression):
    """This (turn 0), last (-1) or next (1) spring, summer, autumn or winter, by its first month.

    far         the next one is not one of this very year: "next summer", said in March, may be either
    """

    start: int
    turn: int
    far: bool = False

    def resolve(self, anchor: Anchor) -> Period | None:
        """The year of the season, of a winter both; None where it may be one of two."""
        reference = anchor.reference
        if reference is None:
            return None
        around = [_season(number, self.start) for number in range(reference.year - 2, reference.year + 2)]
        if self.turn < 0:
            found = next((season for season in reversed(around) if season.last < reference), None)
        elif self.turn > 0:
            found = next((season for season in around if season.first > reference), None)
        else:
            early = self.start == _WINTER and reference.month < _FIRST_MONTH_AWAY
            found = next(season for season in around if season.first.year == reference.year - early)
        if found is None or (self.far and found.first.year == reference.year):
            return None
        first, last = year(found.first.year), year(found.last.year)
        return between(first, last)


def _season(number: int, start: int) -> Period:
    """The three months from the first of a season; the north is meant."""
    first = month(number, start)
    last = shift(date(number, start, 1), 2, "month") or first.last
    return between(first, month(last.year, last.month))


def _season_turn(parts: Parts) -> Token | None:
    season, turn = parts("season"), parts("turn")
    if season is None or turn is None or season.number not in SEASONS or turn.number not in (-1, 0, 1):
        return None
    far = turn.number == 1 and not has_arabic(turn.word)
    return find_token(parts, "R", Season(SEASONS[season.number], turn.number, far))


RULES: tuple[Rule, ...] = (
    rule("season-turn", r"v?(?P<turn>[TLN])(?P<season>[Iς])(?![yR])", _season_turn, "TLN"),
    rule("season-turn", r"(?P<season>ς)(?P<turn>U)", _season_turn, "ς"),
)
"""Tried with the other turns."""
