"""Whether a page writes 11/02/2024 for 11 February or for November 2: what else it says of its days and its country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.page.days import find_days, find_partial_days
from extractor.page.host import host_of
from extractor.page.page import Line
from extractor.text import fold_term, has_arabic

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])")
# The same, quick to look for.
_HINT = re.compile(r"\d[/-]\d{1,2}[/-]\d{4}")
# Lines that are read, and code points of each.
_LINES, _HEAD = 400, 160
_MONTHS = 12
# Words before a day in figures among which its weekday stands.
_NEAR = 3
# Lines in which a day may be written out; a year that makes it a full one.
_WRITTEN_LINES, _ANY_YEAR = 150, 2024
_FIGURE = re.compile(r"\d")
# Endings of countries that the whole world registers under.
_EVERYWHERE = ("AI", "CC", "CO", "FM", "GG", "IO", "ME", "SH", "TO", "TV", "WS")
# Letters of other scripts: a page in Arabic and these is one of many languages, and of no Arab country for that.
_OTHER_SCRIPTS = re.compile(
    "[\u0370-\u052f\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


def day_order(lines: Sequence[Line], *, urls: Sequence[str]) -> str | None:
    """ "DMY" or "MDY" where an English page shows which it writes; None where nothing tells.

    In this order: its days beyond the twelfth, weekdays beside them, a day written out that is one of the two
    readings, the country of its address, Arabic beside the English.
    """
    heads, found = _in_figures(lines)
    if not any(_is_open(match) for match in found):
        return None
    sides = Counter("DMY" if int(match[1]) > _MONTHS else "MDY" for match in found if _is_telling(match))
    if len(sides) == 1:
        return next(iter(sides))
    shown = _shown(heads, found)
    if shown is not None:
        return shown
    country = next((order for url in urls if (order := _order_of(url)) is not None), None)
    if country is not None:
        return country
    return "DMY" if any(map(has_arabic, heads)) and not any(map(_OTHER_SCRIPTS.search, heads)) else None


def odd_order(lines: Sequence[Line]) -> str | None:
    """ "MDY" on a page whose language puts the day first, where a weekday beside its days in figures or a day written
    out says that it does not; None where nothing does."""
    heads, found = _in_figures(lines)
    if not any(_is_open(match) for match in found) or any(int(match[1]) > _MONTHS for match in found):
        return None
    return "MDY" if _shown(heads, found) == "MDY" else None


def _in_figures(lines: Sequence[Line]) -> tuple[list[str], list[re.Match[str]]]:
    """The beginnings of the lines that are read, and the days in figures among them."""
    heads = [line.text[:_HEAD] for line in lines[:_LINES]]
    return heads, [match for head in heads if _HINT.search(head) is not None for match in _NUMERIC.finditer(head)]


def _shown(heads: Sequence[str], dates: Sequence[re.Match[str]]) -> str | None:
    """The order that weekdays beside the days say, or a day written out that is one of the two readings."""
    is_open = [match for match in dates if _is_open(match)]
    sides = {side for match in is_open if (side := _by_weekday(match)) is not None}
    return next(iter(sides)) if len(sides) == 1 else _written_out(heads, is_open)


def _by_weekday(match: re.Match[str]) -> str | None:
    """The order in which a day in figures falls on the weekday that stands before it: Sunday, 05/11/2025."""
    before = fold_term(match.string[: match.start()]).split()[-_NEAR:]
    named = [_weekdays()[word] for word in before if word in _weekdays()]
    if len(named) != 1:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    day_first = date(year, second, first).isoweekday() == named[0]
    month_first = date(year, first, second).isoweekday() == named[0]
    return None if day_first == month_first else ("DMY" if day_first else "MDY")


@cache
def _weekdays() -> dict[str, int]:
    """Names of weekdays and their ISO numbers, with a comma behind them too."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for fact in lexicon(language).facts("weekdays"):
            known.update((fact.folded + mark, int(fact["weekday"])) for mark in ("", *",،:"))
    return known


def _is_open(match: re.Match[str]) -> bool:
    return int(match[1]) <= _MONTHS and int(match[3]) <= _MONTHS and match[1] != match[3]


def _is_telling(match: re.Match[str]) -> bool:
    first, second = int(match[1]), int(match[3])
    return (first > _MONTHS) != (second > _MONTHS)


def _written_out(heads: Sequence[str], dates: Sequence[re.Match[str]]) -> str | None:
    """The order in which a date in figures is a day that the page also writes with its month (Aqaba, Feb. 11)."""
    with_figures = [head for head in heads[:_WRITTEN_LINES] if _FIGURE.search(head) and not _HINT.search(head)]
    spans = [f"{head[start:end]} {_ANY_YEAR}" for head in with_figures for start, end in find_partial_days(head)]
    written = {(found.day.day, found.day.month) for text in spans for found in find_days(text)}
    for figures in dates:
        first, second = int(figures[1]), int(figures[3])
        if ((first, second) in written) != ((second, first) in written):
            return "DMY" if (first, second) in written else "MDY"
    return None


@cache
def _order_of(url: str) -> str | None:
    """The order of the country that an address ends in, from CLDR: English there, else Arabic; None where none does."""
    ending = (host_of(url) or "").rpartition(".")[2].upper()
    if ending in ("GOV", "MIL", "EDU"):
        return "MDY"
    if len(ending) != 2 or not ending.isalpha() or ending in _EVERYWHERE:
        return None
    from babel import Locale, UnknownLocaleError

    for language in ("en", "ar"):
        try:
            pattern = Locale(language, "GB" if ending == "UK" else ending).date_formats["short"].pattern
        except (UnknownLocaleError, ValueError):
            continue
        return {"M": "MDY", "d": "DMY"}.get(pattern.lstrip("\u200f")[:1])
    return None
