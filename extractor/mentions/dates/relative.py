"""Dates that count from the reference day: last week, الثلاثاء المقبل, two years ago, the third quarter.

Further kinds: ``Z`` a week or weekend, ``C`` a decade.
"""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.dates.calendar import Calendar, SchoolYear
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.divisions import KIND_OF, frame_of, is_definite
from extractor.mentions.dates.expressions import Deictic, Moved, Nth, Turn, Weekday, Weekend, WeekOf
from extractor.mentions.dates.grammar import STATED_YEARS, find_token, is_domain
from extractor.mentions.dates.names import is_newspaper, is_our_time
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import UNIT_NAMES, vocabulary
from extractor.text import has_arabic

_UNITS = "-?[degijq](?:,?&?[1abk]?[degij]){0,3}"
_AMOUNT = f"(?P<amount>[1abcnk]?{_UNITS})"
_COUNTED = f"(?P<amount>[1abcnk]{_UNITS})"
FAR = 10
"""Years behind "after" from which on no year is meant."""


def _turn(parts: Parts) -> Token | None:
    unit, turn = parts("unit"), parts("turn")
    if unit is None or turn is None or (unit.number != 1 and unit.kind != "J"):
        return None
    name = UNIT_NAMES.get(unit.kind, "day")
    if name == "year" and parts("school") is not None:
        return find_token(parts, "R", SchoolYear(turn.number))
    if turn.word in vocabulary().sequels:
        return find_token(parts, "X", Moved(((1, name),), 1, told=True))
    if name == "day" and turn.kind in "TL":
        return None
    if name == "day":
        return find_token(parts, "X", Deictic(turn.number))
    return find_token(parts, KIND_OF[name], Turn(name, turn.number))


def _turn_year(parts: Parts) -> Token | None:
    """العام الجاري 2025: the year says itself; a count behind "this year" is no year of our time."""
    turn, year = parts("turn"), parts("year")
    if turn is None or year is None or not isinstance(turn.node, Turn):
        return None
    node = year.node if year.kind == "R" else Calendar(year.number)
    stated = isinstance(node, Calendar) and node.month is None and not node.hijri and node.year in STATED_YEARS
    return find_token(parts, "R", node) if stated else None


def _turn_after(parts: Parts) -> Token | None:
    unit = parts("unit")
    if unit is None or unit.number != 1:
        return None
    name = UNIT_NAMES[unit.kind]
    return find_token(parts, KIND_OF[name], Turn(name, 2))


def _is_capital(parts: Parts, token: Token) -> bool:
    return parts.scene.written(token.start, token.start + 1).isupper()


def _deictic(parts: Parts) -> Token | None:
    """Yesterday, today; not where it is part of a name: Rutgers Today."""
    word = parts("word")
    if word is None or is_domain(parts, word):
        return None
    before = parts.tokens[parts.match.start() - 1] if parts.match.start() else None
    if before is not None and before.kind == "x" and _is_capital(parts, word) and _is_capital(parts, before):
        return None
    weekday = parts("one") or parts("quoted") or parts("two")
    if weekday is None and (is_newspaper(parts) or is_our_time(parts, word)):
        return None
    return find_token(parts, "X", Deictic(word.number, weekday.number if weekday else None))


def _dated_deictic(parts: Parts) -> Token | None:
    """ "Today, 6 May": the date says the day; an undated weekday is left to its own rule."""
    date = parts("date")
    if date is None or not isinstance(date.node, Calendar) or date.node.month is None:
        return None
    return find_token(parts, "X", date.node)


def _weekend(parts: Parts) -> Token | None:
    return find_token(parts, "Z", Weekend())


def _week_of(parts: Parts) -> Token | None:
    date, unit = parts("date"), parts("unit")
    if date is None or unit is None or unit.number != 1 or not isinstance(date.node, Calendar):
        return None
    if parts.has("F") and not is_definite(parts, unit):
        return None  # 21 flights per week from 29 March
    return find_token(parts, "Z", WeekOf(date.node))


def _weekday(parts: Parts) -> Token | None:
    word = parts("weekday")
    if word is None or (word.kind == "w" and not _is_capital(parts, word)):
        return None  # the court sat last week
    turn = parts("turn")
    frame = parts("frame")
    node = frame.node if frame else None
    if frame is not None and not isinstance(node, Turn | Nth):
        return None
    return find_token(parts, "X", Weekday(word.number, turn.number if turn else None, node))


def _weekdays_turn(parts: Parts) -> list[Token] | None:
    """السبت والأحد المقبلين, next Saturday and Sunday: both are next."""
    turn, one, two = parts("turn"), parts("one"), parts("weekday")
    if turn is None or one is None or two is None:
        return None
    first = Token("X", min(one.start, turn.start), one.end, node=Weekday(one.number, turn.number))
    return [first, Token("X", two.start, max(two.end, turn.end), node=Weekday(two.number, turn.number))]


def _this_weekday(parts: Parts) -> Token | None:
    """هذا يوم الجمعة: of this week."""
    weekday = parts("weekday")
    return find_token(parts, "X", Weekday(weekday.number, 0)) if weekday else None


def _month_turn(parts: Parts) -> Token | None:
    month, turn = parts("month"), parts("turn")
    if month is None or turn is None:
        return None
    if month.kind == "m" and parts.scene.written(month.start, month.start + 1).islower() and not has_arabic(month.word):
        return None
    return find_token(parts, "Ω", Calendar(month=month.number, hijri=month.kind in "Hh", turn=turn.number))


def _date_turn(parts: Parts) -> Token | None:
    date, turn = parts("date"), parts("turn")
    node = date.node if date else None
    if date is None or turn is None or not isinstance(node, Calendar) or node.year is not None or node.month is None:
        return None
    return find_token(parts, date.kind, replace(node, turn=turn.number))


def _date_frame(parts: Parts) -> Token | None:
    date, frame = parts("date"), frame_of(parts)
    node = date.node if date else None
    if date is None or frame is None:
        return None
    if date.kind in "Mm":
        node = Calendar(month=date.number)
    if not isinstance(node, Calendar) or node.year is not None or node.frame is not None or node.month is None:
        return None
    return find_token(parts, "X" if node.day else "Ω", replace(node, frame=frame))


def _day_frame(parts: Parts) -> Token | None:
    day, frame, weekday = parts("day"), parts("frame"), parts("weekday")
    node = frame.node if frame else None
    if day is None or not isinstance(node, Turn) or not 1 <= day.number <= 31:
        return None
    return find_token(parts, "X", Calendar(day=day.number, weekday=weekday.number if weekday else None, frame=node))


def _day_turn(parts: Parts) -> Token | None:
    day, turn = parts("day"), parts("turn")
    if day is None or turn is None or not 1 <= day.number <= 31:
        return None
    return find_token(parts, "X", Calendar(day=day.number, frame=Turn("month", turn.number)))


def _amounts(tokens: list[Token]) -> tuple[tuple[int, str], ...] | None:
    found: list[tuple[int, str]] = []
    number: int | None = None
    for token in tokens:
        if token.kind in "1abcnk":
            number = token.number
        elif token.kind in UNIT_NAMES:
            count = number if number is not None else token.number
            if not 1 <= count <= 3000:
                return None
            found.append((count, UNIT_NAMES[token.kind]))
            number = None
    order = ["decade", "year", "half", "quarter", "month", "week", "day"]
    return tuple(sorted(found, key=lambda pair: order.index(pair[1]))) or None


def _build_moved_back(parts: Parts) -> Token | None:
    return _move(parts, -1)


def _build_ago(parts: Parts) -> Token | None:
    """قبل عامين; منذ عامين is how long it has lasted."""
    opening, amounts = parts.tokens[parts.match.start()], _amounts(parts.group("amount"))
    lasting = opening.kind == "<" and opening.number == 1 and has_arabic(opening.word)
    return None if lasting and amounts is not None and amounts[-1][1] == "year" else _move(parts, -1)


def _build_moved_on(parts: Parts) -> Token | None:
    return _move(parts, 1)


def _build_ahead(parts: Parts) -> Token | None:
    """بعد ثلاثة أشهر, in two years; not where the words say how long: for the first time in three years.

    In Arabic the month or year is meant, بعد عام is some day; ten years and more are it in both languages. Years that
    somebody spent, بعد ثلاث سنوات أمضاها, are over.
    """
    amounts, at, end = _amounts(parts.group("amount")), parts.match.start(), parts.match.end()
    if at and parts.tokens[at - 1].word in vocabulary().occasions:
        return None
    if end < len(parts.tokens) and parts.tokens[end].word in vocabulary().spent:
        return None
    some = amounts == ((1, "year"),) and has_arabic(parts.group("amount")[-1].word)
    far = amounts is not None and any(unit == "year" and count >= FAR for count, unit in amounts)
    if some or far:
        return None
    found = _move(parts, 1)
    coarse = amounts is not None and amounts[-1][1] in ("month", "year") and has_arabic(parts.group("amount")[-1].word)
    if found is None or not coarse or not isinstance(found.node, Moved):
        return found
    return found._replace(node=replace(found.node, whole=True))


def _build_from(parts: Parts) -> Token | None:
    """Two weeks from today; of "three years from 2 February 2026" the amount says how long, and the day is the date."""
    base = parts("base")
    told = base is not None and isinstance(base.node, Calendar) and base.node.month is not None
    return None if told else _move(parts, 1)


def _move(parts: Parts, sign: int) -> Token | None:
    amounts = _amounts(parts.group("amount"))
    if amounts is None:
        return None
    base, weekday = parts("base"), parts("weekday")
    number = weekday.number if weekday and amounts[-1][1] == "week" else None
    word = parts("word")
    told = word is not None and word.number == 1
    return find_token(parts, "X", Moved(amounts, sign, base.node if base else None, number, told))


TURNS: tuple[Rule, ...] = (
    rule("deictic", r"(?P<word>[DJ])(?:,?\(d?(?P<one>W)\)|,?\"d?(?P<quoted>W)\"|,?d?(?P<two>W)(?!U))", _deictic, "DJ"),
    rule("deictic", r"[DJ],?\(?(?P<date>X)\)?", _dated_deictic, "DJ"),
    rule("deictic", r"(?P<word>D)(?![¶σ])", _deictic, "D"),
    rule("turn", r"(?<![abcnyk])T?(?P<unit>[degijlqVJ])(?:φ|(?P<school>σ))?(?P<turn>U)", _turn, "U"),
    rule("weekday-turn", r"T(?:d|J)(?P<weekday>W)", _this_weekday, "T"),
    rule("turn", r"v?(?P<turn>[TN])v?(?:φ|(?P<school>σ))?(?P<unit>[degijlqV])(?![U¶⌀]|(?<=i)z[MmHh])", _turn, "TN"),
    rule("turn", r"v?(?P<turn>L)v?(?:φ|(?P<school>σ))?(?P<unit>[degijlqV])(?!zv?[MmΩRjyTLN])", _turn, "L"),
    rule("turn-after", r"v?(?P<unit>[eijg])▷v?(?P<turn>N)(?![degijlqVWwMm])", _turn_after, "▷"),
    rule("turn-year", r"(?P<turn>R)[,(]?(?P<year>[yR])(?P<mark>[PG])?\)?(?![s:u%/-])", _turn_year, "R"),
    rule("today", r"(?<![I∀0\"⌀p{])(?P<word>J)(?![¶σTLNUrk\"⌀])", _deictic, "J"),
)  # fmt: skip
"""Today, this week, last year: what the rules of other files stand on."""

RULES: tuple[Rule, ...] = (
    rule("weekday-week", r"d?(?P<weekday>[Ww])[zI,]?v?(?P<frame>Z)", _weekday, "Ww"),
    rule("weekday-week", r"(?P<frame>Z),?[I{]?d?(?P<weekday>W)", _weekday, "W"),
    rule("weekday-turn", r"v?(?P<turn>[TLN])d?(?P<one>W)&(?P<weekday>W)(?![ab]|U)", _weekdays_turn, "TLN"),
    rule("weekday-turn", r"v?(?P<turn>[TLN])d?(?P<weekday>[Ww])", _weekday, "Ww"),
    rule("weekday-turn", r"d?(?P<one>W)&v?d?(?P<weekday>W)(?P<turn>U)", _weekdays_turn, "U"),
    rule("weekday-turn", r"d?(?P<weekday>[W])(?P<turn>U)", _weekday, "W"),
    rule("month-turn", r"v?(?P<turn>[TLN])(?:iz?)?(?P<month>[MmHh])", _month_turn, "TLN"),
    rule("month-turn", r"i?(?P<month>[MmHh])ε?(?P<turn>U)", _month_turn, "U"),
    rule("date-turn", r"(?P<date>[XΩ])(?P<turn>U)", _date_turn, "U"),
    rule("date-turn", r"(?P<turn>[TLN])(?P<date>X)", _date_turn, "TLN"),
    rule("date-frame", r"(?P<date>[XΩMm])[zI,{]?v?(?P<frame>R)", _date_frame, "R"),
    rule("day-frame", r"(?:d?(?P<weekday>W),?v?)?d?v?(?P<day>[abork])d?[zI{]?v?(?P<frame>Ω)", _day_frame, "Ω"),
    rule("day-turn", r"(?:d|(?<=[Ip]))(?P<day>[ab])(?P<turn>U)", _day_turn, "U"),
    rule("week-of", r"v?(?P<unit>e)(?:z|I|A|F|II)?(?P<date>X)", _week_of, "e"),
    rule("before", rf"{_COUNTED}[>◁]v?(?P<base>X)", _build_moved_back, ">◁"),
    rule("ago", rf"{_COUNTED}(?P<word>>)(?!z)", _build_moved_back, ">"),
    rule("ago", rf"<d?≈?{_AMOUNT}(?![WwXΩRMmHhyzknabc])", _build_ago, "<"),
    rule("after", rf"{_AMOUNT}(?:▷|}}z?)v?(?P<base>X)", _build_moved_on, "▷}"),
    rule("after", rf"{_AMOUNT}F(?P<base>X)", _build_from, "F"),
    rule("later", rf"(?:(?P<weekday>W),?)?{_AMOUNT}(?P<word>}})(?!z)", _build_moved_on, "}"),
    rule("ahead", rf"{{{_AMOUNT}(?![zWwXΩRMHy])", _build_ahead, "{"),
    rule("weekend", r"(?<=[I{p])v?(?P<word>V)", _weekend, "V"),
)  # fmt: skip
"""Relative dates, the longest first."""
