"""What the grammar leaves over: a month with figures in an order that no rule has, read by dateparser.

dateparser sees the bare candidate only, rewritten to Latin figures and English months, with language, order and
base day fixed; its answer counts only where it has used the whole candidate and found a day.
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

_BASE = datetime(2000, 1, 1)
_FIGURES = re.compile(r"\d+")


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


@lru_cache(maxsize=4)
def _parser(order: str):  # type: ignore[no-untyped-def]
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=["en"],
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


RULES: tuple[Rule, ...] = (
    rule("dateparser", r"(?=[^Mm]{0,7}[Mm])(?:[abcoy^#~Mm][-/.,']{0,2}){1,3}[abcoy^#~Mm]", _leftover, "Mm"),
    rule("dateparser", r"(?<=I)y[ab][ab](?=$|[,.)])", _leftover, "y"),
)
"""Tried after the grammar, before single words."""
