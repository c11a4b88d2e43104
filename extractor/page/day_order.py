"""Whether a page writes 11/02/2024 for 11 February or for November 2: what else it says of its days and its country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from extractor.page.days import find_days, find_partial_days
from extractor.page.page import Line
from extractor.text import has_arabic

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])")
# The same, quick to look for.
_HINT = re.compile(r"\d[/-]\d{1,2}[/-]\d{4}")
# Lines that are read, and code points of each.
_LINES, _HEAD = 400, 160
_MONTHS = 12
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

    In this order: its days beyond the twelfth, a day written out that is one of the two readings, the country of its
    address, Arabic beside the English.
    """
    heads = [line.text[:_HEAD] for line in lines[:_LINES]]
    found = [match for head in heads if _HINT.search(head) is not None for match in _NUMERIC.finditer(head)]
    if not any(_is_open(match) for match in found):
        return None
    sides = Counter("DMY" if int(match[1]) > _MONTHS else "MDY" for match in found if _is_telling(match))
    if len(sides) == 1:
        return next(iter(sides))
    written = _written_out(heads, [match for match in found if _is_open(match)])
    if written is not None:
        return written
    country = next((order for url in urls if (order := _order_of(url)) is not None), None)
    if country is not None:
        return country
    return "DMY" if any(map(has_arabic, heads)) and not any(map(_OTHER_SCRIPTS.search, heads)) else None


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
    for date in dates:
        first, second = int(date[1]), int(date[3])
        if ((first, second) in written) != ((second, first) in written):
            return "DMY" if (first, second) in written else "MDY"
    return None


@cache
def _order_of(url: str) -> str | None:
    """The order of the country that an address ends in, from CLDR: English there, else Arabic; None where none does."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    ending = host.rpartition(".")[2].upper()
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
