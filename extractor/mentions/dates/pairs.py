"""Two dates that are one expression: from one to another, or the same day in two calendars."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from extractor.mentions.dates.arithmetic import Period, between, day
from extractor.mentions.dates.calendar import Anchor, Calendar, Expression, nearest
from extractor.mentions.dates.expressions import Weekday


@dataclass(frozen=True, slots=True)
class Range(Expression):
    """From one date to another, both included."""

    first: Expression
    last: Expression

    def resolve(self, anchor: Anchor) -> Period | None:
        """All days of both ends and between them; an end that would come first moves by a week or year."""
        if isinstance(self.first, Calendar) and isinstance(self.last, Calendar) and anchor.reference is not None:
            together = nearest_stretch(self.first, self.last, anchor)
            if together is not None:
                return together
        last = self.last.resolve(anchor)
        if last is not None and isinstance(self.first, Calendar) and isinstance(self.last, Calendar):
            first = _led_by_turn(self.first, self.last, last) or self.first.resolve(anchor)
        else:
            first = self.first.resolve(anchor)
        if first is None or last is None:
            return None
        if last.last < first.first and isinstance(self.last, Weekday):
            return between(first, day(last.first + timedelta(days=7)))
        if last.last < first.first and isinstance(self.last, Calendar) and self.last.year is None:
            later = replace(self.last, year=first.first.year + 1, frame=None, turn=None).resolve(anchor)
            return None if later is None else between(first, later)
        if last.last < first.first and isinstance(self.first, Calendar) and self.first.year is None:
            earlier = replace(self.first, year=last.last.year, frame=None, turn=None).resolve(anchor)
            return None if earlier is None or last.last < earlier.first else between(earlier, last)
        return None if last.last < first.first else between(first, last)


def _led_by_turn(first: Calendar, last: Calendar, end: Period) -> Period | None:
    """The June before next August of بين يونيو وأغسطس المقبلين; None where the last has no "next", the first a year."""
    if last.turn is None or last.month is None or not first.lacks_only_year or first.hijri or last.hijri:
        return None
    wraps = (last.month, last.day or 31) < (first.month or 0, first.day or 1)
    return replace(first, year=end.last.year - wraps).resolve(Anchor())


def nearest_stretch(first: Calendar, last: Calendar, anchor: Anchor) -> Period | None:
    """The stretch between two dates that both lack a year, nearest to the reference; None for any other two."""
    if anchor.reference is None or not (first.lacks_only_year and last.lacks_only_year) or first.hijri or last.hijri:
        return None
    wraps = (last.month or 0, last.day or 31) < (first.month or 0, first.day or 1)
    found: list[Period] = []
    for year in range(anchor.reference.year - 1, anchor.reference.year + 2):
        start = replace(first, year=year)
        end = replace(last, year=year + wraps)
        one, two = start.resolve(anchor), end.resolve(anchor)
        if one is not None and two is not None:
            if start.fits and end.fits is not False:
                return between(one, two)
            found.append(between(one, two))
    return nearest(found, anchor)


@dataclass(frozen=True, slots=True)
class Twin(Expression):
    """A date in two calendars, or in words twice; the Gregorian one counts."""

    first: Expression
    second: Expression

    def resolve(self, anchor: Anchor) -> Period | None:
        """The days of the Gregorian side, of the other where that does not resolve."""
        return self.gregorian.resolve(anchor) or self.other.resolve(anchor)

    @property
    def gregorian(self) -> Expression:
        """The side that is not Hijri."""
        return self.second if is_hijri(self.first) else self.first

    @property
    def other(self) -> Expression:
        """The Hijri side."""
        return self.first if is_hijri(self.first) else self.second

    def agrees(self, anchor: Anchor) -> bool:
        """Whether both sides mean the same days; sightings of the moon may differ by one day from the tables."""
        one, two = self.first.resolve(anchor), self.second.resolve(anchor)
        if one is None or two is None:
            return False
        return abs((one.first - two.first).days) <= 1 and abs((one.last - two.last).days) <= 1


def is_hijri(expression: Expression) -> bool:
    """True for a Hijri date or a range of them."""
    if isinstance(expression, Calendar):
        return expression.hijri
    if isinstance(expression, Range):
        return is_hijri(expression.first) or is_hijri(expression.last)
    return False
