"""Hijri dates (Umm al-Qura) as Gregorian days, through hijridate."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from extractor.mentions.dates.arithmetic import Period, day, stretch

FIRST_YEAR, LAST_YEAR = 1343, 1500


@lru_cache(maxsize=4096)
def hijri_period(year: int, month: int | None, day_number: int | None) -> Period | None:
    """The Gregorian days of a Hijri year, month or day; None after 1500 or where there is no such day.

    Before 1343, where Umm al-Qura has no tables, the years are those of the arithmetic calendar; months and days None.

    >>> hijri_period(1445, 7, 20).value
    '2024-02-01'
    """
    from hijridate import Hijri

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _arithmetic_year(year) if 1 <= year < FIRST_YEAR and month is None else None
    try:
        if month is None:
            first = Hijri(year, 1, 1).to_gregorian()
            last = Hijri(year, 12, Hijri(year, 12, 1).month_length()).to_gregorian()
            return stretch(_plain(first), _plain(last), "year")
        if day_number is None:
            start = Hijri(year, month, 1)
            return stretch(
                _plain(start.to_gregorian()), _plain(Hijri(year, month, start.month_length()).to_gregorian()), "month"
            )
        return day(_plain(Hijri(year, month, day_number).to_gregorian()))
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=512)
def hijri_year_of(of: date) -> int | None:
    """The Hijri year that a Gregorian day lies in; None outside the tables.

    >>> hijri_year_of(date(2024, 2, 1))
    1445
    """
    from hijridate import Gregorian

    try:
        return int(Gregorian(of.year, of.month, of.day).to_hijri().year)
    except (ValueError, OverflowError):
        return None


def _arithmetic_year(year: int) -> Period:
    """The days of a year in the civil arithmetic calendar: 11 leap years in 30, from 18 July 622."""
    first = date.fromordinal(227_014 + 354 * (year - 1) + (11 * year + 3) // 30)
    last = date.fromordinal(227_014 + 354 * year + (11 * (year + 1) + 3) // 30 - 1)
    return stretch(first, last, "year")


def _plain(of: date) -> date:
    return date(of.year, of.month, of.day)
