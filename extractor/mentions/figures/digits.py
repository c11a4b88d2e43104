"""Numbers written in digits: separators of thousands and decimals, groups split by blanks, groups turned round."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Context, Decimal

from extractor.mentions.figures.tokens import RANKING, Tokens
from extractor.text import has_arabic

MATH = Context(prec=200)
MAX_DIGITS = 60  # a longer run is no number that says something
_THIRDS = re.compile(r"\d{3}")
_LAST_GROUP = re.compile(r"(\d{3})(?:[.٫,](\d+))?")
_SEPARATOR = re.compile(r"[.,٫٬،]")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits: value, index after its last token; ``dotted``: 4.750 might be 4,750 before a counted noun."""

    value: Decimal
    end: int
    dotted: bool = False
    plain: bool = False


def parse_digits(text: str) -> Decimal | None:
    """The value of digits with separators; None where they group nothing (22,24,26).

    Both kinds present: the last one is the decimal mark. One mark alone and three digits: a comma groups, a full
    stop is a decimal. A mark that repeats groups.

    >>> parse_digits("12.345,67"), parse_digits("1,200"), parse_digits("4٫5"), parse_digits("22,24,26")
    (Decimal('12345.67'), Decimal('1200'), Decimal('4.5'), None)
    >>> parse_digits("44٫870٫000"), parse_digits("7ر4")
    (Decimal('44870000'), Decimal('4.7'))
    """
    if text.isdigit():
        return Decimal(text)
    if "ر" in text:
        return _read_ra(*text.split("ر"))
    marks = _SEPARATOR.findall(text)
    groups = _SEPARATOR.split(text)
    if "٫" in marks:
        if len(marks) > 1 and set(marks) == {"٫"}:
            return _join(groups, "")
        if marks.count("٫") > 1 or marks[-1] != "٫":
            return None
        return _join(groups[:-1], groups[-1])
    if len(set(marks)) == 2:
        return None if marks.count(marks[-1]) > 1 else _join(groups[:-1], groups[-1])
    if len(set(marks)) > 2:
        return None
    if len(marks) > 1:
        return _join(groups, "") or _indian(text)
    whole, rest = groups
    if marks[0] == "٬" or (marks[0] in ",،" and len(rest) == 3 and whole != "0" and len(whole) <= 3):
        return _join(groups, "")
    if marks[0] == "،" and len(rest) > 2 and len(whole) > 2:
        return None
    return Decimal(f"{whole}.{rest}")


def _read_ra(first: str, second: str) -> Decimal:
    """7ر4 is 4.7, 53ر. is 0.53: the ر that Arabic agencies write for a decimal mark has the decimals before it, where
    the eye that reads to the left meets them last; 0ر75 has them behind it, for nobody writes a bare 0 as decimals.

    >>> _read_ra("7", "4"), _read_ra("53", "."), _read_ra("0", "75"), _read_ra("0", "1")
    (Decimal('4.7'), Decimal('0.53'), Decimal('0.75'), Decimal('0.1'))
    """
    whole, decimals = (first, second) if first == "0" else (second.rstrip(".") or "0", first)
    return Decimal(f"{whole}.{decimals}")


def _join(groups: list[str], decimals: str) -> Decimal | None:
    head, *rest = groups
    by_three = 1 <= len(head) <= 3 and head[0] != "0" and all(_THIRDS.fullmatch(group) for group in rest)
    by_two = len(head) < 3 and all(len(group) in (2, 3) for group in rest) and bool(rest) and len(rest[-1]) == 3
    if rest and not by_three and not by_two:
        return None
    return Decimal("".join(groups) + (f".{decimals}" if decimals else ""))


def _indian(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if _INDIAN.fullmatch(text) else None


def read_digits(tokens: Tokens, index: int) -> Digits | None:
    """The number in digits that begins at a token; None where the token is none, or too long to be one."""
    text = tokens.words[index]
    if len(text) > MAX_DIGITS:
        return None
    if text.isdigit():
        if len(text) == 3 and text.startswith("0") and (turned := _read_turned(tokens, index)):
            return turned
        if len(text) <= 3 and text[0] != "0" and (grouped := _read_groups(tokens, index)):
            return grouped
    value = parse_digits(text)
    if value is None:
        return None
    whole, dot, rest = text.partition(".")
    dotted = bool(dot) and rest.isdigit() and len(rest) == 3 and 1 <= len(whole) <= 3 and whole != "0"
    if text.isdigit() and (fraction := _vulgar(tokens, index + 1)):
        return Digits(value + fraction, index + 2)
    return Digits(value, index + 1, dotted, text.isdigit())


def _read_groups(tokens: Tokens, index: int) -> Digits | None:
    """1 234 567.89: the first group has one to three digits, the others three, one blank between them."""
    groups, at = [tokens.words[index]], index + 1
    while tokens.kinds[at] == "n" and tokens.gap(at) == 1 and tokens.text[tokens.starts[at] - 1] == " ":
        match = _LAST_GROUP.fullmatch(tokens.words[at])
        if not match or (tokens.words[at + 1] in RANKING and not tokens.gap(at + 1)):
            break  # 84-24 109th Street
        groups.append(match.group(1))
        at += 1
        if match.group(2):
            return Digits(Decimal("".join(groups) + "." + match.group(2)), at)
    if at == index + 1 or len(groups) > 12:
        return None
    if tokens.kinds[at] == "n" and tokens.gap(at) == 1 and tokens.words[at].isdigit():
        return None  # a list of codes: 120 450 77
    return Digits(Decimal("".join(groups)), at)


def _read_turned(tokens: Tokens, index: int) -> Digits | None:
    """000 50: groups that right-to-left damage has turned round; the first one written is the last."""
    groups, at = [tokens.words[index]], index + 1
    while tokens.kinds[at] == "n" and tokens.gap(at) == 1 and tokens.words[at].isdigit() and len(tokens.words[at]) <= 3:
        groups.append(tokens.words[at])
        at += 1
        if len(groups[-1]) < 3 or len(groups) > 6:
            break
    if len(groups) < 2 or groups[-1].startswith("0") or any(len(group) != 3 for group in groups[:-1]):
        return None
    if not has_arabic(tokens.text) or (tokens.kinds[at] == "n" and tokens.gap(at) == 1):
        return None  # 024 555 0133: a telephone number
    return Digits(Decimal("".join(reversed(groups))), at)


def _vulgar(tokens: Tokens, index: int) -> Decimal | None:
    word = tokens.words[index]
    if tokens.kinds[index] != "s" or not "\u00bc" <= word <= "\u215e" or tokens.gap(index):
        return None
    return vulgar_value(word)


def vulgar_value(sign: str) -> Decimal | None:
    """The value of ½, ¼, ¾ …; None for any other sign."""
    if not ("\u00bc" <= sign <= "\u00be" or "\u2150" <= sign <= "\u215e"):
        return None
    value = unicodedata.numeric(sign, None)
    return None if value is None else Decimal(str(round(value, 12)))
