"""A day in the words of a language that has no files here, read by dateparser from a bare value of metadata.

dateparser is asked only where the own grammar found nothing, with the page's language and English, and must find day,
month and year: it may neither complete a date nor read one relative to the clock.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_LONGEST = 60
_DIGITS = re.compile(r"\d{4}")
_SETTINGS = {"STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
_YEARS = range(1990, 2101)


def foreign_day(value: str, *, language: str) -> date | None:
    """The day that a bare value names in a language ("fr", "pt-BR"); None where day, month or year is not stated.

    >>> foreign_day("2021年3月5日", language="ja").isoformat()
    '2021-03-05'
    """
    if len(value) > _LONGEST or _DIGITS.search(value) is None:
        return None
    return _parsed(value, language.lower()[:2])


@lru_cache(maxsize=1024)
def _parsed(value: str, language: str) -> date | None:
    import dateparser
    from dateparser.data import language_order

    languages = [name for name in dict.fromkeys((language, "en")) if name in language_order]
    try:
        found = dateparser.parse(value, languages=languages, settings=_SETTINGS)
    except (ValueError, OverflowError, TypeError):
        return None
    return found.date() if found is not None and found.year in _YEARS else None
