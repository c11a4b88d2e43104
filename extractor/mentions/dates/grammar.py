"""Dates by their parts: day, month, year in any order, in figures and words, in both calendars.

Kinds that the rules make: ``X`` a date with its day, ``Ω`` a month, ``R`` a year, ``Q`` a quarter or half.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.mentions.dates.arithmetic import LAST_YEAR
from extractor.mentions.dates.calendar import Calendar, Expression
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.expressions import Nth, Part, Turn
from extractor.mentions.dates.hijri import FIRST_YEAR as FIRST_HIJRI
from extractor.mentions.dates.hijri import LAST_YEAR as LAST_HIJRI
from extractor.mentions.dates.names import counts_behind, is_namesake, is_verb, ranks
from extractor.mentions.dates.numeric import read_full, read_month, read_pair, read_part
from extractor.mentions.dates.tokens import Token
from extractor.text import has_arabic

MONTH = "[MmHh]"
DAY = "[abork]"
YEAR = r"(?:,?[zIf{p]?v?(?:i?j)?(?P<year>[yK])(?:\(?(?P<mark>[PG])\)?)?)"
WEEKDAY = r"(?:(?:[JD],?\(?)?v?[TLN]?d?(?P<weekday>[Ww])[ηu]?U?\.?\)?[,/-]?d?[Ip{]?v?d?S?d?I?v?\(?)"
_OF_YEAR = "(?:[pz]v?j?|p?j)y[PG]?"
SHORT_YEAR = "(?:'(?P<short>[abc]))"
STATED_YEARS = range(2001, 2100)
"""Years that "this year" may say with it; other figures behind it count."""
_HIJRI_YEARS = range(1400, 1480)
_FURTHER_DAYS = re.compile(r"(?:,?&v?[abor]){0,5},?&v?X")


def is_domain(parts: Parts, word: Token) -> bool:
    """True for a word with .com and its like on it: TODAY.com."""
    after = parts.scene.written(word.end, word.end + 2)
    return len(after) == 2 and after[0] == "." and after[1].islower()


def find_token(parts: Parts, kind: str, node: Expression | None) -> Token | None:
    """A token of this kind over the whole match; None without a meaning."""
    if node is None:
        return None
    first, last = parts.match.start(), parts.match.end() - 1
    written = parts.match.group()
    loose = ".,(" if "(" in written else ".,()"
    while last > first and parts.tokens[last].kind in loose:
        last -= 1
    if written.count("(") > written.count(")") and parts.match.string[last + 1 : last + 2] == ")":
        last += 1
    return Token(kind, parts.tokens[first].start, parts.tokens[last].end, node=node)


def _calendar(parts: Parts) -> Calendar | None:
    month, day = parts("month"), parts("day")
    year = parts("year")
    mark = parts("mark")
    weekday = parts("weekday")
    number = year.number if year else None
    if number is None and (short := parts("short")):
        number = 2000 + short.number
    if day is not None and not 1 <= day.number <= 31:
        return None
    if month is not None and month.kind == "m" and is_verb(parts, month, day):
        return None
    hijri = month is not None and month.kind in "Hh"
    if mark is not None and mark.kind == "P":
        hijri = True
        if number is not None and not FIRST_HIJRI <= number <= LAST_HIJRI:
            return None
    if month is not None and month.kind not in "Hh" and number is not None and number <= LAST_HIJRI and mark:
        return None
    return Calendar(
        number,
        month.number if month else None,
        day.number if day else None,
        weekday.number if weekday else None,
        hijri,
    )


def _day_month(parts: Parts) -> Token | None:
    calendar = _calendar(parts)
    if calendar is None or not _day_exists(calendar):
        return None
    if counts_behind(parts) or ranks(parts):
        return None
    if calendar.year is None and is_namesake(parts):
        return _no_date(parts)
    if "-" in parts.match.group() and (_is_spaced_dash(parts) or _follows_month(parts)):
        return None
    if any(token.kind == "d" and token.number != 1 and token.end > token.start for token in parts.group("unit")):
        return None
    return find_token(parts, "X", calendar)


def _is_spaced_dash(parts: Parts) -> bool:
    """ "30 - June 2": a dash with blanks on both sides parts two dates."""
    tokens = parts.tokens
    return any(
        tokens[at].kind == "-" and tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start
        for at in range(parts.match.start() + 1, parts.match.end() - 1)
    )


def _follows_month(parts: Parts) -> bool:
    """ "October 30-November 3": the day belongs to the month before it."""
    at = parts.match.start()
    before = parts.match.string[max(0, at - 2) : at]
    return before[-1:] in ("M", "m") or (before[-1:] == "." and before[:1] in ("M", "m"))


def _day_exists(calendar: Calendar) -> bool:
    if calendar.day is None or calendar.month is None:
        return True
    if calendar.hijri:
        return calendar.day <= 30
    return replace(calendar, year=calendar.year or 2024, weekday=None)._in_year(calendar.year or 2024) is not None


def _month_year(parts: Parts) -> Token | None:
    year = parts("year")
    if year is not None and year.kind == "K" and year.number == 2000 and parts.has(","):
        return None  # in December, two thousand more than in November
    return find_token(parts, "Ω", _calendar(parts))


def _twin_month(parts: Parts) -> Token | None:
    first, second = parts("one"), parts("two")
    if first is None or second is None or first.number != second.number:
        return None
    start, end = parts.span
    return Token("M", start, end, first.number, first.word)


def _full(parts: Parts) -> Token | None:
    written, mark = parts("full"), parts("mark")
    if written is None:
        return None
    calendar = read_full(written.word, parts.scene.order, hijri=mark is not None and mark.kind == "P")
    weekday = parts("weekday")
    if calendar is not None and weekday is not None:
        calendar = replace(calendar, weekday=weekday.number)
        if calendar.fits is False:  # Sunday, 05/11/2025: the weekday tells the order
            other = read_full(written.word, "DMY" if parts.scene.order == "MDY" else "MDY", hijri=calendar.hijri)
            turned = calendar if other is None else replace(other, weekday=weekday.number)
            calendar = turned if turned.fits else calendar
    return find_token(parts, "X", calendar)


def _pair(parts: Parts) -> Token | None:
    written, year = parts("pair"), parts("year")
    weekday = parts("weekday")
    if written is None:
        return None
    calendar = read_pair(written.word, "MDY" if year is not None else parts.scene.order)
    if calendar is None:
        return None
    number = year.number if year else None
    return find_token(parts, "X", replace(calendar, year=number, weekday=weekday.number if weekday else None))


def _bare_pair(parts: Parts) -> Token | None:
    """A pair without a word beside it: only 4/22 and 22/04, for 3/4, 16/9 and 10/10 are no dates."""
    written = parts("pair")
    if written is None:
        return None
    first, second = written.word.split("/")
    if int(second) <= 12 and not (first.startswith("0") or second.startswith("0")):
        return None
    return find_token(parts, "X", read_pair(written.word, parts.scene.order))


def _month_figures(parts: Parts) -> Token | None:
    written = parts("month")
    node = read_month(written.word) if written else None
    return find_token(parts, "Ω" if isinstance(node, Calendar) else "R", node)


def _part(parts: Parts) -> Token | None:
    written, year = parts("part"), parts("year")
    node = read_part(written.word) if written else None
    if node is None or (year is not None and (not isinstance(node, Part) or node.year is not None)):
        return None
    return find_token(parts, "Q", replace(node, year=year.number) if year and isinstance(node, Part) else node)


def _year(parts: Parts) -> Token | None:
    year, mark = parts("year"), parts("mark")
    if year is None:
        return None
    hijri = mark is not None and mark.kind == "P"
    if hijri and year.number > LAST_HIJRI:
        return None
    if mark is None and _follows_turn(parts) and not (year.number in STATED_YEARS or year.number in _HIJRI_YEARS):
        return None
    if mark is None and FIRST_HIJRI <= year.number <= LAST_HIJRI and year.kind == "y":
        hijri = any(token.kind == "j" and has_arabic(token.word) for token in parts.group("word"))
    if not 1 <= year.number <= LAST_YEAR or (mark is None and not _is_of_our_time(year.number) and _counts(parts)):
        return None
    return find_token(parts, "R", Calendar(year.number, hijri=hijri))


def _counts(parts: Parts) -> bool:
    """منذ مطلع العام 214 حادثة: behind the year with its article, and before a noun, the figures count."""
    word, at = parts("word"), parts.match.end()
    definite = word is not None and has_arabic(word.word) and "ال" in word.word[:3]
    return definite and at < len(parts.tokens) and parts.tokens[at].kind in "sx" and parts.tokens[at].word.isalpha()


def _follows_turn(parts: Parts) -> bool:
    """ "This year 1200 films": what stands behind is a count."""
    at = parts.match.start()
    return at > 0 and parts.tokens[at - 1].kind in "TLN"


def _is_of_our_time(number: int) -> bool:
    return 1900 <= number <= 2100 or 1400 <= number <= 1500


def _early_year(parts: Parts) -> Token | None:
    year, word, mark = parts("year"), parts("word"), parts("mark")
    if year is None or word is None or word.number != 1 or not 100 <= year.number <= 999 or _follows_turn(parts):
        return None
    if mark is None and _counts(parts):
        return None
    return find_token(parts, "R", Calendar(year.number, hijri=mark is not None and mark.kind == "P"))


def _weekday_day(parts: Parts) -> Token | None:
    """ "Thursday the 14th"; the 14 of الأربعاء والخميس 14 و15 مايو belongs to the list."""
    kinds, start, end = parts.match.string, parts.match.start(), parts.match.end()
    if kinds[:start].endswith(("W&", "W&v", "W&d")) and _FURTHER_DAYS.match(kinds, end):
        return None
    return find_token(parts, "X", _calendar_without_month(parts))


def _calendar_without_month(parts: Parts) -> Calendar | None:
    day, weekday = parts("day"), parts("weekday")
    if day is None or weekday is None or not 1 <= day.number <= 31:
        return None
    if day.kind == "k" and not has_arabic(day.word):
        return None
    return Calendar(day=day.number, weekday=weekday.number)


def _no_date(parts: Parts) -> Token | None:
    """ "20 June of every year", "every April" are sets, "Law No. 5 of 2019", القضية رقم 12 لسنة 2017 names: none.

    كل من behind a date opens a list of who took part.
    """
    start, end = parts.span
    return Token("x", start, end)


def _nth_weekday_now(parts: Parts) -> Token | None:
    """الثلاثاء الثالث without a month: the third of the reference's month."""
    day, weekday = parts("day"), parts("weekday")
    if day is None or weekday is None or not 2 <= day.number <= 4 or not has_arabic(day.word):
        return None
    return find_token(parts, "X", Nth(day.number, "day", Turn("month", 0), weekday.number))


RULES: tuple[Rule, ...] = (
    rule("law", rf"(?:λx{{0,3}}-?λ?x?0?|0)\(?[abcny]\)?(?:{_OF_YEAR}|\(y\))", _no_date, "y"),
    rule("place-name", r"0v?[abor][zI]?i?[MmHh](?!,?z?j?y)", _no_date, "0"),
    rule("twin-month", r"(?P<one>[Mm])(?:[/-]|\((?=[Mm]\)))(?P<two>[Mm])(?:(?<=\([Mm])\))?", _twin_month, "Mm"),
    rule("twin-month", r"\((?P<one>[Mm])\)(?P<two>[Mm])", _twin_month, "("),
    rule("figures", rf"(?:{WEEKDAY}|d)?(?<![0⊕])(?P<full>\#)(?P<mark>[PG])?", _full, "#"),
    rule("year-month-day", r"(?P<year>y)(?P<sep>[-/.]+)(?P<month>[Mm])[-/.]+(?P<day>[ab])", _day_month, "Mm"),
    rule("year-month-day", r"(?P<year>y),(?P<month>[Mm])\.?(?P<day>[abo])(?!,?y)", _day_month, "Mm"),
    rule("day-month-year",
         rf"(?<![esl0⊕]){WEEKDAY}?(?:d(?=v?{DAY}))?v?(?P<day>{DAY})(?P<unit>d?)[-/.,]?[zfI]?i?(?P<month>{MONTH})ε?\.?"
         rf"(?:[-/.]?{YEAR}|{SHORT_YEAR})?", _day_month, "MmHh"),
    rule("month-day-year",
         rf"{WEEKDAY}?(?P<month>[Mm])\.?[-/.]?v?(?P<day>[ab](?!-?[dei])|k(?!-?[deix])|[or](?!-?[glei]))(?![su%]|:[abcny])(?:{YEAR}|{SHORT_YEAR})?",
         _day_month, "Mm"),
    rule("month-year", rf"i?(?P<month>{MONTH})ε?\.?(?:[-/.]?{YEAR}|{SHORT_YEAR})", _month_year, "MmHh"),
    rule("year-month", r"(?P<year>y),?[-/]?(?P<month>[Mm])(?![abo])", _month_year, "Mm"),
    rule("day-month", rf"(?:{WEEKDAY}|(?<=[IFtd-])|(?<=[IFt]v))(?P<pair>~)(?:,(?P<year>y))?", _pair, "~"),
    rule("day-month", r"(?P<pair>~),(?P<year>y)", _pair, "~"),
    rule("day-month", r"(?<![0⊕n])(?P<pair>~)(?![s:u])", _bare_pair, "~"),
    rule("month-figures", r"(?<![0⊕])(?P<month>\^)", _month_figures, "^"),
    rule("part", r"(?P<part>Y)(?:,?[zIf{]?v?j?(?P<year>y))?", _part, "Y"),
    rule("year", r"v?[φσ]?i?(?P<word>j)[φσ]?z?\(?(?P<year>[yK])(?P<mark>[PG])?\)?(?!⊖)", _year, "j"),
    rule("year", r"(?P<year>y)(?P<word>[φσ])j(?![LNTU])", _year, "φσ"),
    rule("year", r"(?P<word>φ)(?P<year>[yK])(?P<mark>[PG])?", _year, "φ"),
    rule("year", r"(?P<word>j)(?P<year>n)(?P<mark>[PG])?(?![s:u%⊖])", _early_year, "j"),
    rule("year-marked", r"(?P<word>)(?P<year>y)(?P<mark>[PG])", _year, "y"),
    rule("every-year", r"(?P<date>[XΩMm])z?∀(?![Fz])[deij]?", _no_date, "∀"),
    rule("every-year", r"(?:∀[ij]I?)(?P<date>[XΩ])", _no_date, "∀"),
    rule("every-year", r"(?:∀[ij][I}{])(?P<date>[MmHh])", _no_date, "∀"),
    rule("every-year", r"∀i?(?P<date>[MmHh])", _no_date, "∀"),
    rule("every-week", r"d?(?P<date>W)z?∀e", _no_date, "∀"),
    rule("weekday-nth", r"d?(?P<weekday>W)(?P<day>r)(?=$|[.,!?])", _nth_weekday_now, "W"),
    rule("weekday-day", r"v?[TLN]?d?(?P<weekday>W),?v?(?P<day>[abor]|k(?!u))(?![su]|:[abcny]|-?[degiljqMm])",
         _weekday_day, "W"),
    rule("weekday-day", r"d?(?P<weekday>W)Iv?(?P<day>[brk])(?=$|[.,!)])", _weekday_day, "W"),
)  # fmt: skip
"""Absolute dates, the longest first."""
