"""Dates in figures alone: 3/4/2024, 2024-04-03, 20240403, 4/22, 3-2015, Q3 2024."""

from __future__ import annotations

import re
from datetime import date

from extractor.mentions.dates.arithmetic import FIRST_YEAR, LAST_YEAR, between, safe_date
from extractor.mentions.dates.arithmetic import year as whole_year
from extractor.mentions.dates.calendar import Calendar, Expression
from extractor.mentions.dates.expressions import Fixed, Nth, Part
from extractor.mentions.dates.hijri import FIRST_YEAR as FIRST_HIJRI
from extractor.mentions.dates.hijri import LAST_YEAR as LAST_HIJRI
from extractor.mentions.dates.hijri import hijri_period

_FIGURES = re.compile(r"\d+")
PIVOT = 50
"""Two figures below it are years of this century, from it on of the last."""


def full_year(written: str) -> int:
    """A year of two or four figures: 24 is 2024, 89 is 1989."""
    number = int(written)
    if len(written) > 2:
        return number
    return 2000 + number if number < PIVOT else 1900 + number


def read_full(written: str, order: str, *, hijri: bool = False) -> Calendar | None:
    """Day, month and year of a date in figures; ``order`` ("DMY", "MDY") decides where both readings are days.

    >>> read_full("3/4/2024", "DMY")
    Calendar(year=2024, month=4, day=3, weekday=None, hijri=False, turn=None, frame=None)
    """
    parts = _FIGURES.findall(written)
    if len(parts) == 1:
        parts = [written[:4], written[4:6], written[6:]]
    if len(parts[0]) == 4:
        return _calendar(parts[0], [(parts[1], parts[2]), (parts[2], parts[1])][: 1 if "-" in written else 2], hijri)
    month_first = (parts[0], parts[1])
    day_first = (parts[1], parts[0])
    readings = [month_first, day_first] if order == "MDY" else [day_first, month_first]
    return _calendar(parts[2], readings, hijri)


def _calendar(year: str, readings: list[tuple[str, str]], hijri: bool) -> Calendar | None:
    number = full_year(year)
    hijri = hijri or FIRST_HIJRI <= number <= LAST_HIJRI
    for month, day in readings:
        if hijri:
            if hijri_period(number, int(month), int(day)) is not None:
                return Calendar(number, int(month), int(day), hijri=True)
        elif FIRST_YEAR <= number <= LAST_YEAR and safe_date(number, int(month), int(day)):
            return Calendar(number, int(month), int(day))
    return None


def is_decisive(written: str, published: date | None = None) -> str | None:
    """The order that a date in figures shows: "DMY", "MDY"; None where both or neither may be.

    A date that is the day of publication in one order shows that order.
    """
    parts = [int(part) for part in _FIGURES.findall(written)]
    if len(parts) != 3 or parts[0] > 31 or parts[1] > 31:
        return None
    if published is not None and parts[2] in (published.year, published.year % 100) and parts[0] != parts[1]:
        if parts[:2] == [published.day, published.month]:
            return "DMY"
        if parts[:2] == [published.month, published.day]:
            return "MDY"
    if parts[0] > 12 >= parts[1]:
        return "DMY"
    return "MDY" if parts[1] > 12 >= parts[0] else None


def is_date(written: str) -> bool:
    """True where a date in figures is a day in one order or the other."""
    return read_full(written, "DMY") is not None or read_full(written, "MDY") is not None


def read_pair(written: str, order: str) -> Calendar | None:
    """Day and month of 4/22 or 22/4; the order decides where both may be."""
    first, second = (int(part) for part in _FIGURES.findall(written))
    readings = [(first, second), (second, first)] if order == "MDY" else [(second, first), (first, second)]
    for month, day in readings:
        if safe_date(2024, month, day):
            return Calendar(month=month, day=day)
    return None


def read_month(written: str) -> Expression | None:
    """The month of 3/2015 or 2015-03; the two years of a season, 2023/24."""
    first, second = _FIGURES.findall(written)
    year, other = (first, second) if len(first) == 4 else (second, first)
    number = int(year)
    if not 1900 <= number <= LAST_YEAR:
        return None
    if 1 <= int(other) <= 12 and not (len(first) == 4 and "/" in written and int(other) == (number + 1) % 100):
        return Calendar(number, int(other))
    if len(first) == 4 and len(other) == 2 and int(other) == (number + 1) % 100:
        return Fixed(between(whole_year(number), whole_year(number + 1)))
    return None


def read_part(written: str) -> Part | Nth | None:
    """Quarter or half of Q3, 2H, 2024-Q3, Q3/24, months of 9M 2024; the year where there is one."""
    token = re.search(r"([qh])([1-4])|(?<!\d)([1-9])([qhm])", written)
    if token is None:
        return None
    letter = token.group(1) or token.group(4)
    number = int(token.group(2) or token.group(3))
    rest = _FIGURES.findall(written[: token.start()] + " " + written[token.end() :])
    if len(rest) > 1 or (letter in "hm" and not rest):
        return None
    year = full_year(rest[0]) if rest else None
    if year is not None and not 1900 <= year <= LAST_YEAR:
        return None
    if letter == "m":
        return Nth(1, "month", Calendar(year), None, number)
    return Part("quarter" if letter == "q" else "half", number, year)
