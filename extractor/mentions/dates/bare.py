"""Dates of a single word: a month, a weekday, a year where a year is expected."""

from __future__ import annotations

from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.expressions import Calendar, Deictic, Weekday
from extractor.mentions.dates.grammar import find_token
from extractor.mentions.dates.tokens import Token
from extractor.text import has_arabic

_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_CONTEXT = "IFBtz<>{}◁▷Ap"


def _month(parts: Parts) -> Token | None:
    month = parts("month")
    if month is None or not _is_written_as_name(parts, month):
        return None
    return find_token(parts, "Ω", Calendar(month=month.number, hijri=month.kind in "Hh"))


def _is_written_as_name(parts: Parts, word: Token) -> bool:
    """English months and weekdays begin with a capital; a capital right after makes a month a first name."""
    written = parts.scene.written(word.start, word.end)
    if has_arabic(written):
        return True
    if not written[:1].isupper():
        return word.kind in "MW" and parts.scene.written(word.start - 1, word.end + 1).strip() != ""
    return True


def _weekday(parts: Parts) -> Token | None:
    weekday = parts("weekday")
    if weekday is None:
        return None
    return find_token(parts, "X", Weekday(weekday.number))


def _today(parts: Parts) -> Token | None:
    return find_token(parts, "X", Deictic(0))


def _year(parts: Parts) -> Token | None:
    year = parts("year")
    if year is None or not _FIRST_YEAR <= year.number <= _LAST_YEAR:
        return None
    return Token("R", year.start, year.end, node=Calendar(year.number))


def _years(parts: Parts) -> list[Token] | None:
    """Years listed before or after a find: "2021, 2022 and 2023"."""
    found = [token for token in parts.group("years") if token.kind == "y"]
    if not all(_FIRST_YEAR <= token.number <= _LAST_YEAR for token in found):
        return None
    return [
        Token("R", token.start, token.end, node=Calendar(token.number)) if token.kind == "y" else token
        for token in parts.tokens[parts.match.start() : parts.match.end()]
    ]


RULES: tuple[Rule, ...] = (
    rule("today", r"(?<![I∀0])J(?![¶TLNrk])", _today, "J"),
    rule("month", r"v?i(?P<month>[MmHh])ε?", _month, "MmHh"),
    rule("month", r"(?P<month>[MH])ε?", _month, "MH"),
    rule("month", rf"(?<=[{_CONTEXT}])(?P<month>[mh])ε?", _month, "mh"),
    rule("weekday", r"(?<!∀)(?<!∀d)d?(?P<weekday>W)", _weekday, "W"),
    rule("weekday", r"(?<!∀)d(?P<weekday>w)", _weekday, "w"),
    rule("year", rf"(?<=[{_CONTEXT}])(?<![0©★]{{1}}[p])(?P<year>y)(?![s:u%-]|\.?[s])", _year, "y"),
    rule("year", r"(?<=\()(?P<year>y)(?=\))", _year, "y"),
    rule("year", r"(?<=[Iz]v)(?P<year>y)(?![s:u%-])", _year, "y"),
    rule("years", r"(?<=R)(?P<years>(?:,y){0,8},?&y)(?![s:u%-])", _years, "R"),
    rule("years", r"(?P<years>y(?:,y){0,8}),?&(?=R)", _years, "R"),
    rule("years", r"(?<=R)(?P<years>,?&y)(?![s:u%-])", _years, "R"),
)  # fmt: skip
"""The last rules of the cascade."""
