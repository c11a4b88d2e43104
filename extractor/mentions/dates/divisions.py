"""Parts of a year, month or week: the third quarter, the first nine months, الأسبوع الأول من أكتوبر."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.dates.calendar import Calendar, Expression
from extractor.mentions.dates.cascade import Parts, Rule, rule
from extractor.mentions.dates.expressions import Decade, Nth, Part, Turn
from extractor.mentions.dates.grammar import find_token
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.words import UNIT_NAMES
from extractor.text import has_arabic

KIND_OF = {
    "day": "X", "week": "Z", "weekend": "Z", "month": "Ω", "quarter": "Q", "half": "Q", "year": "R", "decade": "C",
}  # fmt: skip
"""The kind of a find by its unit."""
_YEAR = r"(?:[zIp{,]{0,2}v?[φσ]?j?(?P<year>[yK])|[zIp{]?v?T?(?P<frame>R|j(?![yKUn])))"


def is_definite(parts: Parts, unit: Token) -> bool:
    """True for العام, "the year": the one that the reference lies in."""
    if has_arabic(unit.word):
        article = str(lexicon("ar").scalars["article"])
        return article in unit.word[:4] or unit.word.startswith(article[1:] * 2)
    before = [token for token in parts.tokens[parts.match.start() : parts.match.end()] if token.end <= unit.start]
    return unit.number == 1 and bool(before) and before[-1].kind == "v"


def _year_end(parts: Parts) -> Token | None:
    year = parts("year")
    return find_token(parts, "R", Calendar(year.number) if year else Turn("year", 0))


def _is_of_time(parts: Parts, word: Token) -> bool:
    """The 80s, '80s, nineteen eighties; not an age: in his 80s."""
    if parts.has("v") or parts.has("8") or word.word.startswith("'"):
        return True
    before = parts.match.string[max(0, parts.match.start() - 3) : parts.match.start()]
    return "v" in before or before.endswith(("&", "I", "{"))


def _decade(parts: Parts) -> Token | None:
    word = parts("word")
    if word is None:
        return None
    node = word.node or Decade(word.number)
    if isinstance(node, Decade) and node.start < 1000 and not has_arabic(word.word) and not _is_of_time(parts, word):
        return None
    return find_token(parts, "C", node)


def frame_of(parts: Parts) -> Expression | None:
    """The stretch that a part belongs to: a find, a bare month or a bare year."""
    found = parts("frame")
    if found is not None and found.kind == "j":
        return Turn("year", 0) if is_definite(parts, found) else None
    if found is not None:
        return Calendar(month=found.number) if found.kind in "Mm" else found.node
    year = parts("year")
    return Calendar(year.number) if year else None


def _nth(parts: Parts) -> Token | None:
    number, unit, frame = parts("number"), parts("unit"), frame_of(parts)
    if number is None or unit is None or frame is None:
        return None
    count = -1 if number.kind == "L" else number.number
    if unit.kind in "Ww":
        return find_token(parts, "X", Nth(count, "day", frame, unit.number))
    name = UNIT_NAMES.get(unit.kind, "day")
    if (unit.number != 1 and unit.kind != "J") or count == 0 or count > 53:
        return None
    return find_token(parts, KIND_OF[name], Nth(count, name, frame))


def _numbered_week(parts: Parts) -> Token | None:
    unit, number = parts("unit"), parts("number")
    if unit is None or number is None or unit.number != 1 or not 1 <= number.number <= 53:
        return None
    return find_token(parts, "Z", Nth(number.number, "week", frame_of(parts) or Turn("year", 0)))


def _first_months(parts: Parts) -> Token | None:
    number, count, frame = parts("number"), parts("count"), frame_of(parts)
    if number is None or count is None or frame is None or number.number not in (1, -1) or not 2 <= count.number <= 11:
        return None
    return find_token(parts, "Q", Nth(number.number, "month", frame, None, count.number))


def _part(parts: Parts) -> Token | None:
    number, unit = parts("number"), parts("unit")
    if number is None or unit is None or unit.number != 1:
        return None
    name = UNIT_NAMES[unit.kind]
    if (found := parts("frame")) is not None and found.kind == "j" and not is_definite(parts, found):
        return None
    count = -1 if number.kind == "L" else number.number
    if count > (4 if name == "quarter" else 2):
        return None
    return find_token(parts, "Q", Part(name, count, frame=frame_of(parts)))


def _parts_list(parts: Parts) -> list[Token] | None:
    """ "The second and third quarters of 2023": each ordinal is a find."""
    unit = parts("unit")
    limit = 4 if unit is not None and unit.kind == "g" else 2
    frame = frame_of(parts)
    if unit is None:
        return None
    found: list[Token] = []
    for token in parts.group("numbers"):
        if token.kind == "r":
            if not 1 <= token.number <= limit:
                return None
            node = Part(UNIT_NAMES[unit.kind], token.number, frame=frame)
            found.append(Token("Q", token.start, token.end, node=node))
    found[-1] = found[-1]._replace(end=parts.span[1])
    return found


def _parts_with_year(parts: Parts) -> list[Token] | None:
    """ "Q1 and Q2 2023": what stands before the last takes its year."""
    last = parts("last")
    node = last.node if last else None
    if not isinstance(node, Part) or (node.year is None and node.frame is None):
        return None
    found: list[Token] = []
    for token in parts.tokens[parts.match.start() : parts.match.end()]:
        if isinstance(token.node, Part) and token.node.year is None and token.node.frame is None:
            token = token._replace(node=replace(token.node, year=node.year, frame=node.frame))
        found.append(token)
    return found


def _framed_part(parts: Parts) -> Token | None:
    part, turn = parts("part"), parts("turn")
    node = part.node if part else None
    if not isinstance(node, Part) or node.year is not None or node.frame is not None:
        return None
    if turn is not None:
        return find_token(parts, "Q", replace(node, turn=turn.number))
    frame = frame_of(parts)
    return find_token(parts, "Q", replace(node, frame=frame)) if frame else None


RULES: tuple[Rule, ...] = (
    rule("nth", r"v?(?P<number>[rLo])-?d?(?P<unit>[Ww])[zI{]v?i?(?:(?P<frame>[ΩRMm])|j?(?P<year>[yK]))", _nth, "rLo"),
    rule("nth", r"v?(?P<number>[rLo])-?(?P<unit>[dei])[zI{]v?i?(?:(?P<frame>[ΩRMm])|j?(?P<year>[yK]))", _nth, "rLo"),
    rule("nth", r"d?(?P<unit>[deiWJ])(?P<number>[r])[zI]?i?(?:(?P<frame>[ΩRMm])|j?(?P<year>[yK]))", _nth, "r"),
    rule("nth", r"v?(?P<number>[rLo])-?(?P<unit>l)[zI{]v?i?(?P<frame>[ΩMm])", _nth, "rLo"),
    rule("nth", r"(?P<unit>l)(?P<number>r)[zI]?i?(?P<frame>[ΩMm])", _nth, "r"),
    rule("nth", r"v?(?P<unit>e)(?P<number>[abc])(?:[zI]v?(?:(?P<frame>R)|j?(?P<year>y)))?(?![szMmX/-])",
         _numbered_week, "e"),
    rule("first-months", rf"v?(?P<number>[rL])(?P<count>[kab])i{_YEAR}", _first_months, "r"),
    rule("first-months", rf"i(?P<count>k)(?P<number>r){_YEAR}", _first_months, "r"),
    rule("first-months", rf"(?P<count>k)i(?P<number>r){_YEAR}", _first_months, "r"),
    rule("part-list", rf"(?P<numbers>v?r(?:,v?r){{0,3}},?&v?r)-?(?P<unit>[gl])(?:{_YEAR})?", _parts_list, "gl"),
    rule("part", r"(?:(?P<frame>R)|(?P<year>y)),?v?(?P<number>[rL])-?(?P<unit>[gl])", _part, "gl"),
    rule("part", rf"v?(?P<number>[rLo])-?(?P<unit>[gl])(?:{_YEAR})?", _part, "gl"),
    rule("part", rf"(?P<unit>[gl])φ?(?P<number>r)(?:{_YEAR})?", _part, "gl"),
    rule("year-end", r"ȳ(?:z?(?P<year>y))?", _year_end, "ȳ"),
    rule("part-turn", r"(?P<turn>[TLN])(?P<part>Q)", _framed_part, "Q"),
    rule("part-turn", r"(?P<part>Q)(?P<turn>U)", _framed_part, "Q"),
    rule("part-frame", r"(?P<part>Q)[zI{,]?v?(?P<frame>R)", _framed_part, "Q"),
    rule("part-list", r"Q(?:,Q){0,3},?&(?P<last>Q)", _parts_with_year, "Q"),
    rule("decade", r"v?(?:8)?(?P<word>[Cð])", _decade, "Cð"),
)  # fmt: skip
"""Divisions, the longest first."""
