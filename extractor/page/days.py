"""Full days written in a short line: 27 March 2024, March 27, 2024, 27/3/2024, ٢٧ آذار/مارس ٢٠٢٤, 17 رمضان 1445 هـ.

Only what names day, month and year; everything finer is the work of ``mentions/``, which reads the release's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.text import fold, fold_term

_EARLIEST, _LATEST = 1990, 2100
_HIJRI_YEARS = range(1390, 1500)
_NUMERIC = re.compile(
    r"(?<![\d./:-])(?:(?P<y>\d{4})\s?[-/.]\s?(?P<m>\d{1,2})\s?[-/.]\s?(?P<d>\d{1,2})(?=$|[^\d/-]|t\d)"
    r"|(?P<a>\d{1,2})\s?(?P<mark>[-/.])\s?(?P<b>\d{1,2})\s?[-/.]\s?(?P<year>\d{4}|\d{2}(?![\d:])))(?![\d/-])"
)
_GAP = r"[\s,،./_-]{1,3}"
# The same month in another family behind a slash or in brackets: نيسان/أبريل, Mars (March).
_TWIN = r"(?:\s?[/(]\s?[^\W\d_]{3,12}(?:\s[^\W\d_]{3,8})?\s?\)?)?"
# The months of both languages with files here are known on every page.
_OWN = "ar"


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day and where its words stand in the line."""

    day: date
    start: int
    end: int


def find_days(text: str, *, language: str = "en", order: str | None = None) -> list[FoundDay]:
    """The full days of a short text in order; a Hijri date beside its Gregorian twin is left out.

    ``language`` is the page's (``"en-GB"``, ``"ar"``, ``"de"``): names of its months are known, and 3/4/2024 is read
    month first in American English alone, unless ``order`` says otherwise.

    >>> [found.day.isoformat() for found in find_days("واشنطن، 27 آذار/مارس 2024")]
    ['2024-03-27']
    """
    folded = fold(text)
    line = folded.text
    if not _has_year(line):
        return []
    found: list[FoundDay] = []
    for start, end, day in (*_named(line, language), *_numeric(line, language, order)):
        span = folded.span(start, end)
        if all(other.end <= span.start or other.start >= span.end for other in found):
            found.append(FoundDay(day, span.start, span.end))
    if not found:
        for start, end, day in _hijri(line):
            span = folded.span(start, end)
            found.append(FoundDay(day, span.start, span.end))
    return sorted(found, key=lambda one: one.start)


def hijri_words(text: str) -> int:
    """How many words the Hijri days of a text take, with the sign of their era.

    >>> hijri_words("Monday 13 ذو الحجة 1446 هـ")
    5
    """
    line = fold(text).text
    found = [match for match in _hijri_grammar().patterns[0].finditer(line) if int(match["year"]) in _HIJRI_YEARS]
    return sum(len(match.group().split()) + (line[match.end() :].lstrip()[:1] == "ه") for match in found)


def find_partial_days(text: str) -> list[tuple[int, int]]:
    """Where a day and a month stand without a year: 5 March, آذار 5. Offsets in the text.

    >>> find_partial_days("DUBAI, March 5 (WIRE)")
    [(7, 14)]
    """
    folded = fold(text)
    spans = (folded.span(match.start(), match.end()) for match in _partial().finditer(folded.text))
    return [(span.start, span.end) for span in spans]


@lru_cache(maxsize=1)
def _partial() -> re.Pattern[str]:
    months = [fact.folded for name in LANGUAGES for fact in lexicon(name).facts("months") if fact["family"] != "hijri"]
    month = rf"{alternation(months)}\b\.?(?:\s?[/(]\s?{alternation(months)}\s?\)?)?"
    day_first = rf"(?<![\d.:/])\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s|من\s)?{month}"
    return re.compile(rf"{day_first}|(?<![^\W\d_]){month}\s\d{{1,2}}(?!\d)")


def to_day(value: str) -> date | None:
    """The day of a machine-written value: 2024-03-27T22:00Z, 20240327, 27 Mar 2024; None where it names none.

    The day is the one written, whatever its time zone: it is what the page's own clock said.

    >>> to_day("2024-03-27T22:30:00+04:00").isoformat()
    '2024-03-27'
    """
    match = re.match(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)", value)
    if match is not None:
        return _day(*map(int, match.groups()))
    match = _CLOCK_WITHIN.match(value)
    if match is not None:
        value = f"{match.group(1)} {match.group(2)}"
    found = find_days(value[:120])
    return found[0].day if found else None


# Tue Jul 30 09:35:14 CEST 2019, as some programs print a moment.
_CLOCK_WITHIN = re.compile(
    r"\s*[A-Za-z]{3},?\s+([A-Za-z]{3}\s+\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:[A-Z+:\d]{2,6}\s+)?(\d{4})"
)


def _has_year(line: str) -> bool:
    return re.search(r"\d{4}|'\d{2}|\d[-/.]\d{1,2}[-/.]\d{2}", line) is not None


def _named(line: str, language: str) -> Iterator[tuple[int, int, date]]:
    for grammar in _grammars(language.lower()[:2]):
        for pattern in grammar.patterns:
            for match in pattern.finditer(line):
                month = grammar.months[" ".join(match["month"].split())]
                year = match["year"]
                day = _day(2000 + int(year[1:]) if year[0] == "'" else int(year), month, int(match["day"]))
                if day is not None:
                    yield match.start(), match.end(), day


def _numeric(line: str, language: str, order: str | None) -> Iterator[tuple[int, int, date]]:
    for match in _NUMERIC.finditer(line):
        if match["y"]:
            day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
            if day is None:
                day = _day(int(match["y"]), int(match["d"]), int(match["m"]))
        else:
            first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
            if len(match["year"]) == 2:
                year += 2000
            month_first = order == "MDY" or (order is None and is_american(language) and match["mark"] != ".")
            day = _day(year, first, second) if month_first else _day(year, second, first)
            day = day or (_day(year, second, first) if month_first else _day(year, first, second))
        if day is not None:
            yield match.start(), match.end(), day


def is_american(language: str) -> bool:
    """True for English of no country or of the United States: it may put the month before the day in figures."""
    return language.lower() in ("en", "en-us", "en_us")


def _hijri(line: str) -> Iterator[tuple[int, int, date]]:
    grammar = _hijri_grammar()
    for match in grammar.patterns[0].finditer(line):
        year = int(match["year"])
        if year in _HIJRI_YEARS:
            from hijridate import Hijri

            try:
                day = Hijri(year, grammar.months[" ".join(match["month"].split())], int(match["day"])).to_gregorian()
            except (ValueError, OverflowError):
                continue
            yield match.start(), match.end(), date(day.year, day.month, day.day)


def _day(year: int, month: int, day: int) -> date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Grammar:
    """Names of months with their numbers, and the patterns of a day before or behind one."""

    months: dict[str, int]
    patterns: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=64)
def _grammars(language: str) -> tuple[_Grammar, ...]:
    """The grammar of Arabic and English, one of the page's own language where it is another one."""
    if language != _OWN:
        foreign = _foreign_months(language)
        own = _grammars(_OWN)
        return (*own, _Grammar(foreign, _patterns(foreign))) if foreign else own
    months = _own_months(hijri=False)
    return (_Grammar(months, _patterns(months)),)


def _own_months(*, hijri: bool) -> dict[str, int]:
    facts = [fact for name in LANGUAGES for fact in lexicon(name).facts("months")]
    return {fact.folded: int(fact["month"]) for fact in facts if (fact["family"] == "hijri") == hijri}


def _patterns(months: dict[str, int]) -> tuple[re.Pattern[str], ...]:
    month = alternation(months)
    ends = r"(?:(?!\d)|(?=\d{1,2}:\d\d))"
    year = r"(?P<year>\d{4}|'\d\d(?!\w))"  # 22 April'26
    day_first = (
        rf"(?<![\d.:/])(?P<day>\d{{1,2}})(?:st|nd|rd|th|º|er|\.)?"
        rf"(?:\s(?:of|من|de|del)\s|{_GAP}|\s*,\s*|(?<=\d)(?=[a-zء-ي]))"
        rf"(?:شهر\s)?(?P<month>{month})\b\.?{_TWIN}(?:\s(?:of|de|del|عام|سنه|لعام)\s|{_GAP}|(?=')){year}{ends}"
    )
    month_first = (
        rf"(?<![^\W\d_])(?P<month>{month})\b\.?{_TWIN}{_GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?:{_GAP}|(?=')){year}{ends}"
    )
    return re.compile(day_first), re.compile(month_first)


@lru_cache(maxsize=1)
def _hijri_grammar() -> _Grammar:
    months = _own_months(hijri=True)
    pattern = re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})\s(?:من\s)?(?P<month>{alternation(months)})\b(?:{_GAP}|\s)(?P<year>\d{{4}})(?!\d)"
    )
    return _Grammar(months, (pattern,))


def _foreign_months(language: str) -> dict[str, int]:
    """Names of months of a language that has no files here, from CLDR; none for Arabic and English."""
    if language in LANGUAGES or not language.isalpha():
        return {}
    from babel import UnknownLocaleError
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        try:
            months = get_month_names(width, "format", locale=language)
        except (UnknownLocaleError, ValueError):
            return {}
        names.update((fold_term(str(name)).rstrip("."), number) for number, name in months.items())
    return {name: number for name, number in names.items() if len(name) > 2 and not name.isdigit()}
