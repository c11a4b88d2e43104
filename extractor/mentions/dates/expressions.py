"""Expressions that are made of units, weekdays and frames; each resolves to a Period with an Anchor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from extractor.mentions.dates.arithmetic import (
    Period,
    between,
    day,
    decade,
    half,
    half_of_month,
    nth_unit,
    nth_weekday,
    quarter,
    shift,
    whole,
)
from extractor.mentions.dates.calendar import Anchor, Expression


@dataclass(frozen=True, slots=True)
class Part(Expression):
    """A quarter or half, of a stated year, a frame, or the latest one begun."""

    unit: str
    number: int
    year: int | None = None
    frame: Expression | None = None
    turn: int | None = None

    def _is_over(self, found: Period, anchor: Anchor) -> bool:
        """True for "fell in the last quarter of the year" written early in the next year."""
        if not isinstance(self.frame, Turn) or self.frame.count or anchor.reference is None or anchor.lean > 0:
            return False
        ahead = (found.first - anchor.reference).days
        return ahead > 200 or (ahead > 0 and anchor.lean < 0)

    def resolve(self, anchor: Anchor) -> Period | None:
        """The quarter or half."""
        make, last = (quarter, 4) if self.unit == "quarter" else (half, 2)
        number = last if self.number < 0 else self.number
        if not 1 <= number <= last:
            return None
        if self.frame is not None:
            frame = self.frame.resolve(anchor)
            if frame is None:
                return None
            return make(frame.first.year - self._is_over(make(frame.first.year, number), anchor), number)
        if self.year is not None:
            return make(self.year, number)
        if anchor.reference is None:
            return None
        this = make(anchor.reference.year, number)
        if anchor.lean > 0 or self.turn == 1:
            return this if this.last >= anchor.reference else make(anchor.reference.year + 1, number)
        return this if this.first <= anchor.reference else make(anchor.reference.year - 1, number)


@dataclass(frozen=True, slots=True)
class Decade(Expression):
    """Ten years; a decade of two figures ("the 70s") is the last one begun."""

    start: int

    def resolve(self, anchor: Anchor) -> Period | None:
        """The decade."""
        if self.start >= 1000:
            return decade(self.start)
        if anchor.reference is None:
            return decade(1900 + self.start) if self.start >= 30 else None
        return decade(2000 + self.start if 2000 + self.start <= anchor.reference.year else 1900 + self.start)


@dataclass(frozen=True, slots=True)
class Turn(Expression):
    """This, last or next week, month, quarter, year: ``count`` units from the one that the reference lies in."""

    unit: str
    count: int

    def resolve(self, anchor: Anchor) -> Period | None:
        """The whole unit."""
        if anchor.reference is None:
            return None
        start = whole(self.unit, anchor.reference).first
        moved = shift(start, self.count, self.unit)
        return None if moved is None else whole(self.unit, moved)


@dataclass(frozen=True, slots=True)
class Moved(Expression):
    """So many units before (sign -1) or after (sign 1) the reference, or another date.

    told        in a story ("two years later") the count starts from the date told before, where there is one
    whole       the month or year ahead is meant, not its day: بعد شهرين
    """

    amounts: tuple[tuple[int, str], ...]
    sign: int
    base: Expression | None = None
    weekday: int | None = None
    told: bool = False
    whole: bool = False

    def resolve(self, anchor: Anchor) -> Period | None:
        """The day; of "two years ago" the year, of "a month ago" the month, as precise as the words."""
        if self.base is not None:
            period = self.base.resolve(anchor)
            start = None if period is None else period.first
        else:
            start = anchor.reference
        for count, unit in self.amounts:
            start = None if start is None else shift(start, self.sign * count, unit)
        if start is None:
            return None
        finest = self.amounts[-1][1]
        if self.weekday is not None:
            return day(start - timedelta(days=start.weekday()) + timedelta(days=self.weekday - 1))
        if self.base is not None or finest in ("day", "weekend"):
            return day(start)
        if self.sign > 0 and not (self.told or self.whole):
            return day(start)
        return whole(finest, start)


@dataclass(frozen=True, slots=True)
class Weekday(Expression):
    """A weekday without a date: the last one, the next one where the sentence looks ahead.

    turn        -1, 0, 1: stated by last, this, next
    frame       the week that it lies in: "Tuesday of next week"
    """

    weekday: int
    turn: int | None = None
    frame: Expression | None = None

    def resolve(self, anchor: Anchor) -> Period | None:
        """The day."""
        if anchor.reference is None:
            return None
        reference = anchor.reference
        if self.frame is not None:
            week = self.frame.resolve(anchor)
            return None if week is None else day(week.first + timedelta(days=self.weekday - 1))
        back = (reference.isoweekday() - self.weekday) % 7
        ahead = (self.weekday - reference.isoweekday()) % 7
        if self.turn is not None and self.turn < 0:
            return day(reference - timedelta(days=back or 7))
        if self.turn is not None and self.turn > 0:
            return day(reference + timedelta(days=(ahead or 7) + 7 * (self.turn - 1)))
        if self.turn == 0:
            return day(reference + timedelta(days=self.weekday - reference.isoweekday()))
        return day(reference + timedelta(days=ahead)) if anchor.lean > 0 else day(reference - timedelta(days=back))


@dataclass(frozen=True, slots=True)
class Nth(Expression):
    """The n-th week, day, weekday of a stretch, half of a month; -1 the last. ``count``: "first nine months"."""

    number: int
    unit: str
    frame: Expression
    weekday: int | None = None
    count: int = 1

    def resolve(self, anchor: Anchor) -> Period | None:
        """The stretch."""
        frame = self.frame.resolve(anchor)
        if frame is None:
            return None
        if self.weekday is not None:
            return nth_weekday(frame, self.number, self.weekday)
        if self.unit == "half":
            return half_of_month(frame, self.number)
        if self.count == 1:
            return nth_unit(frame, self.number, self.unit)
        if self.number < 0:
            last = nth_unit(frame, -1, self.unit)
            first = None if last is None else shift(last.first, 1 - self.count, self.unit)
            return None if last is None or first is None else between(whole(self.unit, first), last)
        first_unit, last_unit = nth_unit(frame, 1, self.unit), nth_unit(frame, self.count, self.unit)
        return None if first_unit is None or last_unit is None else between(first_unit, last_unit)


@dataclass(frozen=True, slots=True)
class Weekend(Expression):
    """ "The weekend" without more: the one before on Monday to Wednesday, else the one of the week; the next ahead."""

    def resolve(self, anchor: Anchor) -> Period | None:
        """Saturday and Sunday."""
        if anchor.reference is None:
            return None
        back = anchor.lean <= 0 and anchor.reference.isoweekday() <= 3
        return whole("weekend", anchor.reference - timedelta(days=7 if back else 0))


@dataclass(frozen=True, slots=True)
class WeekOf(Expression):
    """The week that a day lies in: "the week of 10 April"."""

    base: Expression

    def resolve(self, anchor: Anchor) -> Period | None:
        """Monday to Sunday."""
        period = self.base.resolve(anchor)
        return None if period is None else whole("week", period.first)


@dataclass(frozen=True, slots=True)
class Fixed(Expression):
    """Days that need no reference."""

    period: Period

    def resolve(self, anchor: Anchor) -> Period | None:
        """These days."""
        return self.period


@dataclass(frozen=True, slots=True)
class Deictic(Expression):
    """So many days from the reference: yesterday, اليوم. A weekday said with it decides: a page is often a day late."""

    offset: int
    weekday: int | None = None

    def resolve(self, anchor: Anchor) -> Period | None:
        """The day; with a weekday the day of that name at most three days away."""
        if anchor.reference is None:
            return None
        found = shift(anchor.reference, self.offset, "day")
        if found is None or self.weekday is None:
            return None if found is None else day(found)
        off = (self.weekday - found.isoweekday()) % 7
        return day(found + timedelta(days=off if off <= 3 else off - 7))
