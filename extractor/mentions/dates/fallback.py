"""What the grammar leaves over, read by dateparser: figures and a month in no known order, months of other languages.

dateparser sees the bare candidate only, with languages, order and base day fixed: rewritten to Latin figures and
English months, or as written where the month is French, Turkish, Spanish and the like (12 février 2024). Its answer
counts only where it has used the whole candidate and found a day.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from functools import lru_cache

from extractor.mentions.dates.arithmetic import FIRST_YEAR, LAST_YEAR, day
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.expressions import Fixed
from extractor.mentions.dates.grammar import find_token
from extractor.mentions.dates.tokens import Token
from extractor.text import has_arabic, without_accents

_BASE = datetime(2000, 1, 1)
_FOREIGN = ("fr", "tr", "es", "de", "it", "pt")  # languages that releases of the region quote dates in
_FIGURES = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def parse_day(candidate: str, order: str) -> date | None:
    """The day of a bare candidate in English words and Latin figures; None where dateparser does not use all of it.

    >>> parse_day("23-2020-September", "MDY")
    datetime.date(2020, 9, 23)
    """
    found = _parser(order).get_date_data(candidate)
    if found.date_obj is None or found.period != "day":
        return None
    read = found.date_obj.date()
    figures = sorted(int(figure) for figure in _FIGURES.findall(candidate))
    named = any(name in candidate for name in calendar.month_name[1:])
    used = [read.day, read.year] if named else [read.day, read.month, read.year]
    if figures != sorted(used) and figures != sorted([*used[:-1], read.year % 100]):
        return None
    return read if FIRST_YEAR <= read.year <= LAST_YEAR else None


@lru_cache(maxsize=4096)
def parse_foreign(candidate: str) -> date | None:
    """The day of a bare candidate whose month is named in another European language; None where there is none.

    >>> parse_foreign("12 février 2024")
    datetime.date(2024, 2, 12)
    """
    found = _parser("DMY", _FOREIGN).get_date_data(candidate)
    if found.date_obj is None or found.period != "day":
        return None
    read = found.date_obj.date()
    figures = [int(figure) for figure in _FIGURES.findall(candidate)]
    return read if figures == [read.day, read.year] and FIRST_YEAR <= read.year <= LAST_YEAR else None


@lru_cache(maxsize=1)
def _foreign_months() -> frozenset[str]:
    """Names of months in the other languages, with and without accents: the trigger of their rule."""
    from babel.dates import get_month_names

    names = {
        name.lower()
        for language in _FOREIGN
        for width in ("wide", "abbreviated")
        for name in get_month_names(width, locale=language).values()
        if len(name) > 2 and name.isalpha()
    }
    return frozenset(names | {without_accents(name) for name in names})


@lru_cache(maxsize=4)
def _parser(order: str, languages: tuple[str, ...] = ("en",)):  # type: ignore[no-untyped-def]
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=list(languages),
        settings={
            "DATE_ORDER": order,
            "RELATIVE_BASE": _BASE,
            "PREFER_DAY_OF_MONTH": "first",
            "PREFER_MONTH_OF_YEAR": "first",
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )


def _leftover(parts: Parts) -> Token | None:
    tokens = parts.tokens[parts.match.start() : parts.match.end()]
    figures = [token.kind for token in tokens if token.kind not in "Mm" and token.word[:1].isdigit()]
    if not figures or (len(figures) == 1 and figures[0] not in "^#~"):
        return None
    if sum(token.kind in "Mm" for token in tokens) > 1:
        return None
    words = [calendar.month_name[token.number] if token.kind in "Mm" else token.word for token in tokens]
    found = parse_day(" ".join(words), parts.scene.order)
    return find_token(parts, "X", Fixed(day(found))) if found else None


def _foreign(parts: Parts) -> Token | None:
    tokens = parts.tokens[parts.match.start() : parts.match.end()]
    if not tokens[0].word[:1].isdigit():
        return None
    written = parts.scene.written(tokens[0].start, tokens[-1].end)
    if has_arabic(written) or _foreign_months().isdisjoint(_WORDS.findall(written.lower())):
        return None
    found = parse_foreign(" ".join(written.split()))
    return find_token(parts, "X", Fixed(day(found))) if found else None


RULES: tuple[Rule, ...] = (
    rule("dateparser", r"(?=[^Mm]{0,7}[Mm])(?:[abcoy^#~Mm][-/.,']{0,2}){1,3}[abcoy^#~Mm]", _leftover, "Mm"),
    rule("dateparser", r"[abx]\.?[xmM]{1,3}y(?![s:u%])", _foreign, "y"),
    rule("dateparser", r"(?<=I)y[ab][ab](?=$|[,.)])", _leftover, "y"),
)
"""Tried after the grammar, before single words."""
