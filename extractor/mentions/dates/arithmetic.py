"""Days, weeks, months, quarters and years as closed stretches of days.

Weeks run from Monday to Sunday (ISO 8601).  Nothing here reads a clock.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1000, 2200


@dataclass(frozen=True, slots=True)
class Period:
    """A closed stretch of days with its ISO 8601 value and the finest unit that the text gave."""

    first: date
    last: date
    value: str
    precision: str


def day(of: date) -> Period:
    """One day.

    >>> day(date(2024, 3, 27)).value
    '2024-03-27'
    """
    return Period(of, of, of.isoformat(), "day")


def month(year: int, number: int) -> Period:
    """A whole month.

    >>> month(2024, 2).last
    datetime.date(2024, 2, 29)
    """
    last = date(year, number, calendar.monthrange(year, number)[1])
    return Period(date(year, number, 1), last, f"{year:04d}-{number:02d}", "month")


def quarter(year: int, number: int) -> Period:
    """A calendar quarter.

    >>> quarter(2024, 3).first
    datetime.date(2024, 7, 1)
    """
    first, last = month(year, 3 * number - 2), month(year, 3 * number)
    return Period(first.first, last.last, f"{year:04d}-Q{number}", "quarter")


def half(year: int, number: int) -> Period:
    """A calendar half year."""
    first, last = month(year, 6 * number - 5), month(year, 6 * number)
    return Period(first.first, last.last, f"{year:04d}-H{number}", "half")


def year(number: int) -> Period:
    """A whole year."""
    return Period(date(number, 1, 1), date(number, 12, 31), f"{number:04d}", "year")


def decade(first_year: int) -> Period:
    """Ten years from a year that ends in 0.

    >>> decade(1990).value
    '199X'
    """
    first, last = date(first_year, 1, 1), date(first_year + 9, 12, 31)
    return Period(first, last, f"{first_year // 10:03d}X", "decade")


def week(of: date) -> Period:
    """The week, Monday to Sunday, that a day lies in.

    >>> week(date(2024, 12, 31)).value
    '2025-W01'
    """
    first = of - timedelta(days=of.weekday())
    iso = first.isocalendar()
    return Period(first, first + timedelta(days=6), f"{iso.year:04d}-W{iso.week:02d}", "week")


def weekend(of: date) -> Period:
    """Saturday and Sunday of the week that a day lies in."""
    first = of - timedelta(days=of.weekday()) + timedelta(days=5)
    return stretch(first, first + timedelta(days=1), "day")


def stretch(first: date, last: date, precision: str) -> Period:
    """The days from one to another, both included; one day where they are the same."""
    if first == last:
        return day(first)
    return Period(first, last, f"{first.isoformat()}/{last.isoformat()}", precision)


def between(first: Period, last: Period) -> Period:
    """From the first day of one stretch to the last day of another."""
    if first.value == last.value:
        return first
    precision = last.precision if first.precision != "day" else first.precision
    start = first.value.split("/")[0]
    end = last.value.split("/")[-1]
    return Period(first.first, last.last, f"{start}/{end}", precision)


def half_of_month(frame: Period, number: int) -> Period | None:
    """Days 1 to 15 of a month, or the 16th to its last; -1 the last half. None for another stretch or number.

    >>> half_of_month(month(2024, 2), 2).value
    '2024-02-16/2024-02-29'
    """
    if frame.precision != "month" or (frame.last - frame.first).days > 31 or number not in (1, 2, -1):
        return None
    middle = frame.first + timedelta(days=14)
    first, last = (frame.first, middle) if number == 1 else (middle + timedelta(days=1), frame.last)
    return between(day(first), day(last))


def whole(unit: str, of: date) -> Period:
    """The day, week, weekend, month, quarter, half, year or decade that a day lies in."""
    match unit:
        case "day":
            return day(of)
        case "week":
            return week(of)
        case "weekend":
            return weekend(of)
        case "month":
            return month(of.year, of.month)
        case "quarter":
            return quarter(of.year, (of.month + 2) // 3)
        case "half":
            return half(of.year, 1 if of.month <= 6 else 2)
        case "decade":
            return decade(of.year // 10 * 10)
        case _:
            return year(of.year)


_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}


def shift(of: date, count: int, unit: str) -> date | None:
    """A day moved by so many units, cut to the end of a shorter month; None where the calendar ends.

    >>> shift(date(2024, 3, 31), -1, "month")
    datetime.date(2024, 2, 29)
    """
    if abs(count) > 10_000:
        return None
    if unit in ("day", "week", "weekend"):
        moved = of.toordinal() + count * (1 if unit == "day" else 7)
        return date.fromordinal(moved) if 1 <= moved <= date.max.toordinal() else None
    months = of.year * 12 + of.month - 1 + count * _MONTHS[unit]
    target, number = divmod(months, 12)
    if not 1 <= target <= 9990:
        return None
    return date(target, number + 1, min(of.day, calendar.monthrange(target, number + 1)[1]))


def safe_date(year_number: int, month_number: int, day_number: int) -> date | None:
    """The day, or None where the calendar has none of that number.

    >>> safe_date(2023, 2, 29)
    """
    if not (1 <= month_number <= 12 and 1 <= year_number <= 9990 and 1 <= day_number <= 31):
        return None
    if day_number > calendar.monthrange(year_number, month_number)[1]:
        return None
    return date(year_number, month_number, day_number)


def nth_week(within: Period, number: int) -> Period | None:
    """The n-th week of a month or year (-1: the last); a week belongs to where its Thursday lies.

    >>> nth_week(year(2027), 3).value
    '2027-W03'
    """
    first_thursday = within.first + timedelta(days=(3 - within.first.weekday()) % 7)
    last_thursday = within.last - timedelta(days=(within.last.weekday() - 3) % 7)
    thursday = last_thursday if number < 0 else first_thursday + timedelta(weeks=number - 1)
    return week(thursday) if within.first <= thursday <= within.last else None


def nth_weekday(within: Period, number: int, weekday: int) -> Period | None:
    """The n-th Friday and the like (weekday 1 Monday … 7 Sunday) of a stretch (-1: the last)."""
    if number < 0:
        found = within.last - timedelta(days=(within.last.isoweekday() - weekday) % 7)
    else:
        found = within.first + timedelta(days=(weekday - within.first.isoweekday()) % 7 + 7 * (number - 1))
    return day(found) if within.first <= found <= within.last else None


def nth_unit(within: Period, number: int, unit: str) -> Period | None:
    """The n-th day, week, month, quarter or half of a stretch (-1: the last); None where it has none."""
    if unit == "week":
        return nth_week(within, number)
    start = within.last if number < 0 else shift(within.first, number - 1, unit)
    if start is None or start > within.last:
        return None
    return whole(unit, start)
