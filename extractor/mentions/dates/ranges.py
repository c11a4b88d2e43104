"""Ranges, lists, twins and edges: what joins dates that the other rules found."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.dates.calendar import Anchor, Calendar, Expression
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.divisions import is_definite
from extractor.mentions.dates.expressions import Deictic, Part, Turn, Weekday
from extractor.mentions.dates.grammar import find_token
from extractor.mentions.dates.lists import read_dates_list, read_list, read_month_list, read_months_list
from extractor.mentions.dates.pairs import Range, Twin, is_hijri
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import UNIT_NAMES

_NODE = "[XΩRQZC]"
_AT = r"(?:[zIp{]{0,2})"


def _day_range(parts: Parts) -> Token | None:
    """ "16 to 18 October 2023": the first end takes month and year of the second."""
    first, last = parts("first"), parts("last")
    node = last.node if last else None
    if first is None or not isinstance(node, Calendar) or node.day is None:
        return None
    if not 1 <= first.number <= 31 or (first.number >= node.day and node.month is not None):
        return None
    weekday = parts("weekday")
    start = replace(node, day=first.number, weekday=weekday.number if weekday else None)
    return find_token(parts, "X", Range(start, node))


def _month_day_range(parts: Parts) -> Token | None:
    """ "October 16-18, 2023": the last day takes the month of the first; a year at the end goes to both."""
    first, last, year = parts("first"), parts("last"), parts("year")
    node = first.node if first else None
    if last is None or not isinstance(node, Calendar) or node.day is None or node.month is None or node.hijri:
        return None
    if not 1 <= last.number <= 31 or (year is not None and node.year is not None):
        return None
    number = year.number if year else node.year
    start = replace(node, year=number)
    if last.number > node.day:
        return find_token(parts, "X", Range(start, replace(start, day=last.number, weekday=None)))
    at = parts.match.end()
    counts = (
        year is None and at < len(parts.tokens) and parts.tokens[at].kind in "xs" and parts.tokens[at].word.isalpha()
    )
    if parts.has("t") and node.month < 12 and not counts:  # pleaded guilty on September 15 to 12 counts
        return find_token(parts, "X", Range(start, replace(start, month=node.month + 1, day=last.number, weekday=None)))
    return None


def _month_between(parts: Parts) -> Token | None:
    """ "نوفمبر بين 15 و19": the month before both days."""
    month, first, last, year = parts("month"), parts("one"), parts("last"), parts("year")
    if month is None or first is None or last is None or not 1 <= first.number < last.number <= 31:
        return None
    start = Calendar(year.number if year else None, month.number, first.number)
    return find_token(parts, "X", Range(start, replace(start, day=last.number)))


def _range(parts: Parts) -> Token | None:
    """Two dates; the first takes from the second what it lacks: month, year, Hijri calendar."""
    first, last = parts("first"), parts("last")
    one, two = _meaning(first), _meaning(last)
    if first is None or last is None or one is None or two is None:
        return None
    if isinstance(one, Twin | Range) or isinstance(two, Twin | Range) or is_hijri(one) != is_hijri(two):
        return None
    if isinstance(one, Calendar) and isinstance(two, Calendar):
        one, two = _completed(one, two)
    if isinstance(one, Part) and isinstance(two, Part) and one.year is None and one.frame is None:
        one = replace(one, year=two.year, frame=two.frame)
    if not _in_order(one, two):
        return None
    return find_token(parts, first.kind if first.kind == last.kind else "X", Range(one, two))


def _meaning(token: Token | None) -> Expression | None:
    """What an end of a range means: a find, or a bare year."""
    if token is None or token.kind != "y":
        return token.node if token else None
    return Calendar(token.number) if 1500 <= token.number <= 2150 else None


def _completed(one: Calendar, two: Calendar) -> tuple[Calendar, Calendar]:
    bare = one.frame is None and one.year is None and one.turn is None
    if bare and two.year is not None and two.frame is None and one.month is not None:
        earlier = two.month is not None and (one.month, one.day or 0) > (two.month, two.day or 99)
        one = replace(one, year=two.year - 1 if earlier else two.year)
    elif one.year is None and one.frame is None and two.frame is not None:
        one = replace(one, frame=two.frame)
    if two.year is None and two.frame is None and one.year is not None and two.month is not None and one.month:
        later = (two.month, two.day or 99) < (one.month, one.day or 0)
        two = replace(two, year=one.year + 1 if later else one.year)
    return one, two


def _in_order(one: Expression, two: Expression) -> bool:
    first, last = one.resolve(Anchor()), two.resolve(Anchor())
    return first is None or last is None or first.first <= last.last


def _month_range(parts: Parts) -> Token | None:
    """ "March to May 2023", "March/April"."""
    first, last = parts("first"), parts("last")
    if first is None or last is None:
        return None
    two = last.node if last.kind == "Ω" else Calendar(month=last.number)
    if not isinstance(two, Calendar) or two.hijri:
        return None
    one, two = _completed(Calendar(month=first.number), two)
    if one.month == two.month and one.year == two.year:
        return None
    return find_token(parts, "Ω", Range(one, two))


def _year_range(parts: Parts) -> Token | None:
    first, last, mark = parts("first"), parts("last"), parts("mark")
    if first is None or last is None:
        return None
    hijri = mark is not None and mark.kind == "P"
    start = first.node.year if isinstance(first.node, Calendar) else first.number
    end = last.node.year if isinstance(last.node, Calendar) else last.number
    if isinstance(last.node, Calendar) and last.node.hijri:
        hijri = True
    if start is None or end is None or (last.node is not None and not isinstance(last.node, Calendar)):
        return None
    if last.kind in "abc":
        end = start // 100 * 100 + last.number
        if len(last.word) != 2 or parts.has("t") or last.start - first.end > 1:
            return None
    low, high = (1343, 1500) if hijri else (1000 if mark or parts.has("j") or parts.has("(") else 1500, 2150)
    if not low <= start < end <= high:
        return None
    if parts.has("/") and end != start + 1:
        return None
    return find_token(parts, "R", Range(Calendar(start, hijri=hijri), Calendar(end, hijri=hijri)))


def _weekday_range(parts: Parts) -> Token | None:
    first, last, frame = parts("first"), parts("last"), parts("frame")
    if first is None or last is None:
        return None
    week = frame.node if frame else None
    one: Expression = first.node if first.kind == "X" and first.node else Weekday(first.number, None, week)
    two: Expression = last.node if last.kind == "X" and last.node else Weekday(last.number, None, week)
    return find_token(parts, "X", Range(one, two))


def _opening_hours(parts: Parts) -> Token | None:
    """ "Monday to Friday, 9 a.m.": a set of days, no date."""
    start, end = parts.span
    return Token("x", start, end)


def _until_now(parts: Parts) -> Token | None:
    first, last = parts("first"), parts("last")
    node = first.node if first else None
    if last is not None and last.node is not None:
        return find_token(parts, "X", Range(Deictic(0), last.node))
    if first is not None and first.kind in "Mm":
        node = Calendar(month=first.number)
    return find_token(parts, "X", Range(node, Deictic(0))) if node else None


def _twin(parts: Parts) -> Token | None:
    first, second = parts("first"), parts("second")
    if first is None or second is None or first.node is None or second.node is None:
        return None
    one, two = first.node, second.node
    if is_hijri(one) == is_hijri(two) and not parts.has("S"):
        return None
    if isinstance(one, Range) and isinstance(one.first, Weekday) and isinstance(two, Range):
        return find_token(parts, "X", two)  # من الأحد إلى الخميس الموافق 18-22 مايو
    if isinstance(one, Twin) or isinstance(two, Twin):
        return None
    if isinstance(one, Calendar) and isinstance(two, Calendar) and one.weekday and not two.weekday:
        two = replace(two, weekday=one.weekday) if two.month else two
    return find_token(parts, first.kind, Twin(one, two))


def _edge(parts: Parts) -> Token | None:
    node = parts("node")
    if node is None:
        return None
    if node.kind in "MmH":
        return find_token(parts, "Ω", Calendar(month=node.number, hijri=node.kind == "H"))
    if node.kind == "y":
        return find_token(parts, "R", Calendar(node.number)) if 1500 <= node.number <= 2150 else None
    return find_token(parts, node.kind, node.node)


def _edge_unit(parts: Parts) -> Token | None:
    """ "The end of the year", بنهاية العام: of the year that the reference lies in."""
    unit = parts("unit")
    if unit is None or unit.number != 1:
        return None
    if not is_definite(parts, unit):
        return None
    name = UNIT_NAMES[unit.kind]
    return find_token(parts, {"week": "Z", "month": "Ω", "quarter": "Q", "year": "R"}[name], Turn(name, 0))


_LIST = r"(?P<days>v?[abor](?:(?:,&?|&)v?[abor]){0,6}),?&v?"
_MARKED = r"(?:A|>(?=[zIp{]*v?[RZΩQ])|}(?=[zIp{]*v?[RZΩQ]))"
RULES: tuple[Rule, ...] = (
    rule("edge", rf"v?{_MARKED}-?[zp]{{0,2}}v?i?(?P<node>{_NODE}|[MmH])", _edge, "A>}"),
    rule("edge", r"v?A-?[zIp{]{0,2}v?(?P<node>y)(?![s:u%/-])", _edge, "A"),
    rule("edge", r"v?[A>}][zIp{]{0,2}(?P<the>v?)(?P<unit>[eijg])(?![yUabckφσ]|n(?!x))", _edge_unit, "A>}"),
    rule("range", r"[FBzI]?d?(?P<first>X)[,)]?(?:t|-)[,(]?[d]?(?P<last>X)", _range, "X"),
    rule("range", r"[FB]d?(?P<first>X)(?:[&-]|t)d?(?P<last>X)", _range, "X"),
    rule("day-range", r"(?:[FBzI]|d)?(?:d?(?P<weekday>W),?)?v?(?P<first>[abor])(?:-[ab]){0,5}d?(?:t|-)v?d?(?P<last>X)",
         _day_range, "X"),
    rule("day-range", r"Bd?v?(?P<first>[abor])&v?d?(?P<last>X)", _day_range, "X"),
    rule("month-day-range",
         r"[FBz]?(?P<first>X)(?:t|-|(?<=BX)&)v?(?P<last>[abor])(?![s:u%-]|-?[degijl])(?:,?z?(?P<year>y))?",
         _month_day_range, "X"),
    rule("month-between", r"(?P<month>[Mm])(?:B|z)(?P<one>[abor])(?:&|t|-)(?P<last>[abor])(?:,?z?(?P<year>y))?",
         _month_between, "Mm"),
    rule("list", rf"d?v?W(?:(?:,|,?&)v?d?W){{1,3}},?S?{_LIST}(?P<last>X)", read_list, "W"),
    rule("list", rf"(?<![0n]){_LIST}(?P<last>X)", read_list, "X"),
    rule("list", r"[XΩ](?:,[XΩ]){0,5},?&(?P<last>[XΩ])", read_dates_list, "XΩ"),
    rule("list", r"(?<!B)[Mm](?:,[Mm]){0,8},?&(?P<last>Ω)", read_months_list, "Mm"),
    rule("month-list",
         r"(?P<first>X)(?P<days>(?:,[ab](?![xs:u%])){0,6},?&[ab])(?=[,.)I{tzFB+]|$)(?:,(?P<year>y))?",
         read_month_list, "X"),
    rule("month-range", r"[FBz]?i?(?P<first>[Mm])(?:-?t-?|-|/|(?<=B[Mm])&|(?<=Bi[Mm])&)i?(?P<last>[ΩMm])",
         _month_range, "Mm"),
    rule("range", r"[FBzI]?(?P<first>[XΩRQZ])(?:t|-)v?(?P<last>[XΩRQZ])", _range, "XΩRQZ"),
    rule("range", r"B(?P<first>[XΩRQZ])&(?P<last>[XΩRQZ])", _range, "XΩRQZ"),
    rule("year-range",
         r"(?<![-n0©])(?:[FBzI]?v?j?)(?P<first>[yR])(?:t|-|/)v?j?(?P<last>[yRK]|[abc](?=[^u%smMhH]|$))(?P<mark>[PG])?(?!-)",
         _year_range, "yR"),
    rule("year-range", r"\((?P<first>y)-(?P<last>y)(?P<mark>[PG])?\)", _year_range, "("),
    rule("year-range", r"Bv?j?(?P<first>[yR])&v?j?(?P<last>[yRK])(?P<mark>[PG])?", _year_range, "yR"),
    rule("year-range", r"[FBz](?P<first>K)(?:t|&)(?P<last>K)", _year_range, "K"),
    rule("range", r"[FBI{](?P<first>y)(?:t|&|-)v?(?P<last>[XΩQ])", _range, "y"),
    rule("range", r"[FB](?P<first>[XΩQ])(?:t|&)v?(?P<last>y)(?![s:u%-])", _range, "y"),
    rule("hours", r"(?:^|(?<=!))d?[Ww](?:t|-)d?[Ww](?=!|$)", _opening_hours, "Ww"),
    rule("hours", r"[FBz]?d?[Ww](?:t|-)d?[Ww](?=,?∀|,?[IF]?[abcn][u:]|:)", _opening_hours, "Ww"),
    rule("hours", r"(?<=u),?[FBzI]?d?W(?:t|-)d?W", _opening_hours, "W"),
    rule("weekday-range", r"(?P<frame>Z)[FBz]d?(?P<first>W)(?:t|-|&)d?(?P<last>W)", _weekday_range, "W"),
    rule("weekday-range", r"[FB]d?(?P<first>[WX])(?:t|-|&)d?(?P<last>W)(?:z?(?P<frame>Z))?", _weekday_range, "W"),
    rule("weekday-range", r"[FB]d?(?P<first>W)(?:t|-|&)d?(?P<last>X)", _weekday_range, "W"),
    rule("weekday-range", r"d?(?P<first>W)(?:t|-)d?(?P<last>[WX])", _weekday_range, "W"),
    rule("until-now", r"[FB]v?(?P<first>[XΩRQZMm])(?:t|&)9", _until_now, "9"),
    rule("until-now", r"[FB]9(?:t|&)v?(?P<last>[XΩRQZ])", _until_now, "9"),
    rule("twin", rf"(?P<first>[XΩR])[,(/-]{{0,2}}S?{_AT}d?(?P<second>[XΩR])\)?", _twin, "XΩR"),
)  # fmt: skip
"""What joins dates, in order."""
