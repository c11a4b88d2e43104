"""What stands right after a number: per cent, a currency, a unit of measure or of time."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.mentions.figures.entries import Unit
from extractor.mentions.figures.money import Money, money_after
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_OPENING, _CLOSING = "[{<(", "]}>)"
_LEAST_AREA = 100  # square feet: 9SF is a ticker
_EACH = ("per", "/", "لكل")  # what joins two units of measure; in (في, a) only one of time follows


@dataclass(slots=True)
class Measure:
    """The kind that follows a number: percent, money, quantity or time; tokens [first, after)."""

    kind: str
    unit: str | None
    after: int
    end: int
    money: Money | None = None


def read_measure(tokens: Tokens, number: Number) -> Measure | None:
    """The percent sign, currency or unit after a number; None where there is none."""
    at = number.after
    if tokens.kinds[at] == "|":
        return None
    closing = 0
    if tokens.words[at] in _OPENING and tokens.words[at]:
        closing = 1
        at += 1
    hyphen = False
    if tokens.words[at] == "-" and not tokens.gap(at) and tokens.kinds[at + 1] == "w" and not tokens.gap(at + 1):
        hyphen = True
        at += 1
    found = _percent(tokens, at) or (None if hyphen and closing else _money(tokens, at)) or _unit(tokens, at, number)
    if found is None:
        return None
    if closing:
        if tokens.words[found.after] not in _CLOSING or not tokens.words[found.after] or found.kind == "percent":
            return None
        found.end = tokens.ends[found.after]
        found.after += 1
    return found


def _percent(tokens: Tokens, at: int) -> Measure | None:
    found = vocabulary().percents.forward(tokens.words, at)
    if found is None:
        return None
    unit, after = found
    if tokens.kinds[at] == "w" and tokens.words[at] in ("pp", "bp", "ppt") and not tokens.words[after - 1]:
        return None
    return Measure("percent", unit.name, after, tokens.ends[after - 1])


def _money(tokens: Tokens, at: int) -> Measure | None:
    money = money_after(tokens, at)
    if money is None:
        return None
    return Measure("money", None, money.after, tokens.ends[money.after - 1], money)


def _unit(tokens: Tokens, at: int, number: Number) -> Measure | None:
    found = names().units.forward(tokens.words, at) if tokens.kinds[at] in "ws" else None
    if found is None:
        return None
    if tokens.kinds[found[1] - 1] == "n" and tokens.gap(found[1] - 1) and not _is_power(tokens, found[1]):
        found = names().units.forward((tokens.words[at], ""), 0)  # "12 m 2 dm" is no square metre
        if found is None:
            return None
        found = found[0], at + 1
    unit, after = found
    if after == at + 1 and unit.letters and not _stands_alone(tokens, at, number):
        return None
    if tokens.kinds[after] in "wn" and not tokens.gap(after):
        return None
    if after == at + 1 and _opens_adjective(tokens, at):
        return None
    name = unit.name
    if unit.role == "measure" and tokens.words[after] in vocabulary().per and "per" not in name.split():
        per = names().units.forward(tokens.words, after + 1) or _definite(tokens, after + 1)
        each = tokens.words[after] in _EACH or tokens.words[after + 1].startswith("ال")
        if per is not None and (per[0].role == "time" or each):
            name, after = f"{name} per {per[0].name}", per[1]
    return Measure("time" if unit.role == "time" else "quantity", name, after, tokens.ends[after - 1])


def _is_power(tokens: Tokens, after: int) -> bool:
    """35 مليون م 2: a power set apart from its unit, where the phrase ends behind it; "12 m 2 dm" is none."""
    ends = tokens.kinds[after] in "|s" or tokens.words[after] in vocabulary().ends
    return ends and tokens.gap(after - 1) == 1 and tokens.words[after - 2][0] > "\u05ff"


def _opens_adjective(tokens: Tokens, at: int) -> bool:
    """one second-hand dryer, three second-floor rooms: the ordinal opens an adjective, no time passes."""
    numeral = vocabulary().numerals.get(tokens.words[at])
    glued = tokens.words[at + 1] == "-" and not tokens.gap(at + 1) and not tokens.gap(at + 2)
    return numeral is not None and numeral.role == "ordinal" and glued and tokens.kinds[at + 2] == "w"


def _definite(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """لترا في الثانية, أطنان في الهكتار: the unit with its article."""
    if not tokens.words[at].startswith("ال"):
        return None
    bare = tuple(word.removeprefix("ال") for word in tokens.words[at : at + 2])  # المتر المكعب
    found = names().units.forward((*bare, ""), 0)
    return None if found is None or found[0].letters else (found[0], at + found[1])


def _stands_alone(tokens: Tokens, at: int, number: Number) -> bool:
    """A letter that is a unit only beside digits and at the end of its word: 5 m, not 2020 م nor "5 a m"."""
    if number.form == "words":
        return False
    word, following = tokens.words[at], tokens.words[at + 1]
    if word == "in" or (word == "m" and tokens.written(at) == "M"):
        return False
    if word == "sf":
        return number.value >= _LEAST_AREA
    if word == "م":
        return not (number.plain and 1300 <= number.value <= 2200)
    if word in ("v", "w") and tokens.written(at).isupper():
        return True
    if word in ("pm", "s", "d", "h", "b", "f", "k", "t", "v", "c") and tokens.gap(at):
        return False
    if word == "t" and not tokens.gap(at) and tokens.written(at) == "T":
        return False
    if word in ("s", "d", "g") and not tokens.gap(at) and word != "g":
        return False
    if word == "g" and tokens.written(at) == "G":
        return False
    return following not in ("'", "-") or bool(tokens.gap(at + 1))
