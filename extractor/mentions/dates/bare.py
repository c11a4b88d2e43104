"""Dates of a single word: a month, a weekday, a year where a year is expected."""

from __future__ import annotations

from extractor.mentions.dates.calendar import Calendar
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.expressions import Weekday
from extractor.mentions.dates.grammar import find_token, is_domain
from extractor.mentions.dates.names import is_house
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import SEASONS, vocabulary
from extractor.text import has_arabic

_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_OUR_TIME = frozenset(range(1900, 2100)) - {1900, 2000}  # round figures count
_CONTEXT = "IFBtz<>{}◁▷Ap≈"


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
    if not written[:1].isupper() or (written.isupper() and len(written) <= 4):
        return word.kind == "M" and not written.isupper()
    at = parts.match.end()
    after = parts.tokens[at] if at < len(parts.tokens) else None
    if after is not None and after.kind == "-" and after.start == word.end and at + 1 < len(parts.tokens):
        name = parts.tokens[at + 1]  # Ms. Eva January-Berg
        return name.kind != "x" or name.start > after.end or not parts.scene.written(name.start, name.end).istitle()
    if after is None or after.kind != "x" or after.start - word.end > 1:
        return True
    before = parts.tokens[parts.match.start() - 1].kind if parts.match.start() else "x"
    return before not in "x.,!" or not parts.scene.written(after.start, after.start + 1).isupper()


def _weekday(parts: Parts) -> Token | None:
    weekday = parts("weekday")
    if weekday is None or is_domain(parts, weekday) or _is_given_name(parts, weekday):
        return None
    return find_token(parts, "X", Weekday(weekday.number))


def _is_given_name(parts: Parts, weekday: Token) -> bool:
    """Mr Sunday Adeyemi, Engr. Sunday Ogbu: between an honorific and another name."""
    at = parts.match.start() - 1
    after = parts.tokens[parts.match.end()] if parts.match.end() < len(parts.tokens) else None
    if at >= 0 and parts.tokens[at].kind == ".":
        at -= 1
    if at < 0 or after is None or after.kind != "x" or after.start - weekday.end != 1:
        return False
    titled = parts.tokens[at].word in vocabulary().honorifics
    return titled and parts.scene.written(after.start, after.start + 1).isupper()


def _day(parts: Parts) -> Token | None:
    day = parts("day")
    return find_token(parts, "X", Calendar(day=day.number)) if day else None


def _year(parts: Parts) -> Token | None:
    year = parts("year")
    if year is None or not _FIRST_YEAR <= year.number <= _LAST_YEAR or _is_half(parts, year) or _counts(parts):
        return None
    if is_house(parts):
        return None
    return Token("R", year.start, year.end, node=Calendar(year.number))


def _counts(parts: Parts) -> bool:
    """قرابة 1500 متفرج, about 1600 guests: behind such a word and before a noun the figures count.

    Behind "over" and its like only those that are no year of our time: over 1600 boutiques, growth over 2019 sales.
    """
    first, at = parts.match.start(), parts.match.end()
    if not first or at >= len(parts.tokens) or parts.tokens[at].kind != "x":
        return False
    before, year = parts.tokens[first - 1], parts("year")
    ours = year is None or year.number in _OUR_TIME
    return before.kind == "≈" or (before.word in vocabulary().bounds and not ours)


def _is_half(parts: Parts, year: Token) -> bool:
    """True where a dash ties the figures to what follows: 2000-metre, 2000 - 18; a dash between clauses does not."""
    at = parts.match.end()
    if at >= len(parts.tokens) or parts.tokens[at].kind != "-":
        return False
    following = parts.tokens[at + 1].kind if at + 1 < len(parts.tokens) else "x"
    return parts.tokens[at].start == year.end or following in "abcnyk"


def _season(parts: Parts) -> Token | None:
    """Spring 2027, the autumn of 2026: the season belongs to the words; which months it has differs by country."""
    season, year = parts("season"), parts("year")
    if season is None or season.number not in SEASONS or year is None or not isinstance(year.node, Calendar):
        return None
    return find_token(parts, "R", year.node)


def _recent_year(parts: Parts) -> Token | None:
    """ "The 2008 crisis": a year of our time before a noun."""
    year = parts("year")
    return _year(parts) if year is not None and 1800 <= year.number <= 2050 else None


def _years(parts: Parts) -> list[Token] | None:
    """Years listed before or after a find: "2021, 2022 and 2023"."""
    found = [token for token in parts.group("years") if token.kind in "yK"]
    if not all(_FIRST_YEAR <= token.number <= _LAST_YEAR for token in found):
        return None
    return [
        Token("R", token.start, token.end, node=Calendar(token.number)) if token.kind in "yK" else token
        for token in parts.tokens[parts.match.start() : parts.match.end()]
    ]


RULES: tuple[Rule, ...] = (
    rule("month", r"v?i(?P<month>[Mm]|[Hh](?!t[abcnyk3-8]))ε?", _month, "MmHh"),  # من صفر إلى 100: zero
    rule("month", r"(?<!s)(?P<month>M|H(?!t[abcnyk3-8]))ε?", _month, "MH"),
    rule("month", rf"(?<=[{_CONTEXT}])(?P<month>m|h(?!t[abcnyk3-8]))ε?", _month, "mh"),
    rule("day", r"(?<![abcnk1])d(?P<day>b)(?![suxdeigljq:/.-]|[.,]\d)", _day, "d"),
    rule("weekday", r"(?<![∀v])(?<!∀d)d?(?P<weekday>W)", _weekday, "W"),
    rule("weekday", r"(?<!∀)d(?P<weekday>w)", _weekday, "w"),
    rule("year", rf"(?<=[{_CONTEXT}])(?<![abcn]t)(?P<year>y)(?![s:u%⊖degijlq])", _year, "y"),  # from 310 to 1875
    rule("year", r"(?<=\()(?P<year>y)(?=\))", _year, "y"),
    rule("year", r"(?<=[Iz]v)(?P<year>y)(?![s:u%-])", _year, "y"),
    rule("year", r"(?<=[v1δ])(?P<year>y)(?=[^s:u%⊖degijlq,.)-])", _recent_year, "y"),
    rule("year", rf"(?<=[{_CONTEXT}])(?P<year>K)(?![sx])", _year, "K"),
    rule("season", r"(?P<season>I)z?(?P<year>R)", _season, "R"),
    rule("years", r"(?<![abcny,])(?P<years>y(?:,y){1,8},?&y)(?![s:u%-])", _years, "y"),
    rule("years", r"(?<=R)(?P<years>(?:(?:,&?|&)[yK]){0,9},?&[yK])(?![s:u%-])", _years, "R"),
    rule("years", r"(?P<years>y(?:,y){0,8}),?&(?=R)", _years, "R"),
)  # fmt: skip
"""The last rules of the cascade."""
