"""What a date expression means before the reference day is known, and dates by their parts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import date

from extractor.mentions.dates.arithmetic import Period, day, month, safe_date, shift, year
from extractor.mentions.dates.hijri import LAST_YEAR as LAST_HIJRI
from extractor.mentions.dates.hijri import hijri_period, hijri_year_of

UNTIL = 2
"""The lean of "until 5 May": to what is to come, unless that day has just passed."""
_FIRST_TERM = 9  # month
_JUST_PASSED = 90  # days: three times nearer than the next such day


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative words count from (None: unknown); the sentence leans to what comes (1) or is past (-1)."""

    reference: date | None = None
    lean: int = 0


class Expression(ABC):
    """Anything that resolves to a stretch of days."""

    __slots__ = ()

    @abstractmethod
    def resolve(self, anchor: Anchor) -> Period | None:
        """The days meant; None where they cannot be told."""


@dataclass(frozen=True, slots=True)
class Calendar(Expression):
    """A date by its parts; what is missing is None.

    turn        -1 last, 0 this, 1 next: "last September"
    frame       a stretch that gives the year, and the month where that is missing: "March of last year"
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hijri: bool = False
    turn: int | None = None
    frame: Expression | None = None

    def resolve(self, anchor: Anchor) -> Period | None:
        """The day, month or year; a missing year is the one in which the weekday fits, else the nearest."""
        if self.frame is not None:
            return self._framed(anchor)
        if self.month is None and self.day is not None:
            return _weekday_and_day(anchor, self.weekday, self.day)
        if self.year is not None:
            return self._in_year(self.year)
        if anchor.reference is None or self.month is None:
            return None
        return self._nearest(anchor.reference, anchor.lean)

    def _framed(self, anchor: Anchor) -> Period | None:
        frame = self.frame.resolve(anchor) if self.frame else None
        if frame is None:
            return None
        if self.month is not None:
            return replace(self, frame=None, year=frame.first.year).resolve(anchor)
        return replace(self, frame=None, year=frame.first.year, month=frame.first.month).resolve(anchor)

    def _in_year(self, number: int) -> Period | None:
        if self.hijri:
            return self._hijri_in(number)
        if not 1 <= number <= 9990:
            return None
        if self.month is None:
            return year(number)
        if self.day is None:
            return month(number, self.month)
        found = safe_date(number, self.month, self.day)
        return day(found) if found else None

    def _hijri_in(self, number: int) -> Period | None:
        """The Hijri date; of "Ramadan 2020" the one that begins in that Gregorian year."""
        if number <= LAST_HIJRI:
            return hijri_period(number, self.month, self.day)
        start = hijri_year_of(date(number, 1, 1)) if number <= 2076 else None
        if start is None:
            return None
        periods = [hijri_period(year_number, self.month, self.day) for year_number in (start, start + 1)]
        return next((period for period in periods if period and period.first.year == number), None)

    def _nearest(self, reference: date, lean: int) -> Period | None:
        start = hijri_year_of(reference) if self.hijri else reference.year
        if start is None:
            return None
        reach = 4 if (self.month, self.day) == (2, 29) else 1
        periods = [self._in_year(number) for number in range(start - reach, start + reach + 1)]
        found = [period for period in periods if period is not None]
        if self.weekday is not None and self.day is not None:
            fitting = [period for period in found if period.first.isoweekday() == self.weekday]
            found = fitting or found
        if not found:
            return None
        if self.turn is not None:
            return _turned(found, reference, self.turn)
        return nearest(found, Anchor(reference, lean))

    @property
    def lacks_only_year(self) -> bool:
        """True for a month, or day and month, that nothing gives a year."""
        return self.year is None and self.month is not None and self.turn is None and self.frame is None

    @property
    def fits(self) -> bool | None:
        """Whether a stated weekday agrees with the date; None where either is missing."""
        if self.weekday is None or self.day is None or self.year is None or self.month is None:
            return None
        period = self._in_year(self.year)
        return None if period is None else period.first.isoweekday() == self.weekday


@dataclass(frozen=True, slots=True)
class SchoolYear(Expression):
    """This, last or next school year, told by the calendar year in which it begins: next of June 2025 is 2025."""

    count: int

    def resolve(self, anchor: Anchor) -> Period | None:
        """The year of its first term; the turn of school years is that of September."""
        reference = anchor.reference
        if reference is None:
            return None
        return year(reference.year - (reference.month < _FIRST_TERM) + self.count)


def nearest(periods: list[Period], anchor: Anchor) -> Period | None:
    """The stretch nearest to the reference; the next one where the sentence looks ahead. None without any."""
    reference = anchor.reference
    if reference is None or not periods:
        return None
    if anchor.lean > 0 and not (anchor.lean == UNTIL and _has_just_passed(periods, reference)):
        periods = [period for period in periods if period.last >= reference] or periods
    elif anchor.lean < 0:
        periods = [period for period in periods if period.first <= reference] or periods
    return min(periods, key=lambda period: _distance(period, reference))


def _has_just_passed(periods: list[Period], reference: date) -> bool:
    return any(0 < (reference - period.last).days <= _JUST_PASSED for period in periods)


def _distance(period: Period, reference: date) -> tuple[int, int]:
    """Days away; what is past counts as six weeks nearer, for a release reports more than it announces."""
    if period.last < reference:
        return max((reference - period.last).days - 45, 0), 0
    return max((period.first - reference).days, 0), 1


def _turned(periods: list[Period], reference: date, turn: int) -> Period | None:
    if turn < 0:
        return next((period for period in reversed(periods) if period.last < reference), None)
    if turn > 0:
        return next((period for period in periods if period.first > reference), None)
    return next((period for period in periods if period.first.year == reference.year), None)


def _weekday_and_day(anchor: Anchor, weekday: int | None, number: int | None) -> Period | None:
    """ "Thursday the 21st": the nearest month in which both agree; a day alone lies in the reference's month."""
    if anchor.reference is None or number is None:
        return None
    base = anchor.reference.replace(day=1)
    if weekday is None:
        found = safe_date(base.year, base.month, number)
        return day(found) if found else None
    fitting: list[date] = []
    for count in range(-7, 8):
        start = shift(base, count, "month")
        found = safe_date(start.year, start.month, number) if start else None
        if found and found.isoweekday() == weekday:
            fitting.append(found)
    reference = anchor.reference
    return day(min(fitting, key=lambda found: abs((found - reference).days))) if fitting else None
