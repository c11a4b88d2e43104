"""Number words of days and years as one token: الحادي والعشرين 21, twenty-first 21, ألفين وثمانية عشر 2018.

What comes out: ``r`` an ordinal, ``k`` a number below 100, ``K`` a year in words.
"""

from __future__ import annotations

import re

from extractor.mentions.dates.tokens import Token

_SMALL = r"(?:5-?3|34|3&5|[3458])"
_RULES = (
    ("r", re.compile(r"r&O|r(?:4|(?P<ten>3))|5-?r|O")),
    (
        "K",
        re.compile(
            rf"37(?:&?3?6)?(?:&?{_SMALL})?|7(?:&6)?(?:&{_SMALL})?(?!s)"
            rf"|[48]-?6(?:&?{_SMALL})?|[58]-?(?:5-?3|[58])"
        ),
    ),
    ("k", re.compile(r"5-?3|34|3&5|[3458]")),
)
_ANY = frozenset("rO345678")


def join_numbers(tokens: list[Token]) -> list[Token]:
    """The tokens with number words joined."""
    kinds = "".join(token.kind for token in tokens)
    if not _ANY.intersection(kinds):
        return tokens
    for kind, pattern in _RULES:
        if pattern.search(kinds) is None:
            continue
        joined: list[Token] = []
        position = 0
        for match in pattern.finditer(kinds):
            parts = tokens[match.start() : match.end()]
            if kind == "r" and match.group("ten") and parts[-1].number != 10:
                continue
            number = _sum(kind, parts)
            if number is None:
                continue
            joined.extend(tokens[position : match.start()])
            joined.append(Token(kind, parts[0].start, parts[-1].end, number, parts[0].word))
            position = match.end()
        joined.extend(tokens[position:])
        tokens = joined
        kinds = "".join(token.kind for token in tokens)
    return tokens


def _sum(kind: str, parts: list[Token]) -> int | None:
    numbers = [part.number for part in parts if part.kind not in "&-"]
    if kind != "K":
        return sum(numbers)
    kinds = "".join(part.kind for part in parts if part.kind not in "&-")
    if kinds.startswith("37"):
        total = numbers[0] * 1000 + sum(numbers[2:]) if "6" not in kinds else _with_hundreds(kinds, numbers)
    elif kinds.startswith("7"):
        total = sum(numbers)
    elif kinds[1:2] == "6":
        total = numbers[0] * 100 + sum(numbers[2:])
    else:
        total = numbers[0] * 100 + sum(numbers[1:])
        if not 1600 <= total <= 2099:
            return None
    return total if 1000 <= total <= 2200 else None


def _with_hundreds(kinds: str, numbers: list[int]) -> int:
    at = kinds.index("6")
    if kinds[at - 1] == "3" and at > 2:
        return numbers[0] * 1000 + numbers[at - 1] * 100 + sum(numbers[at + 1 :])
    return numbers[0] * 1000 + numbers[at] + sum(numbers[at + 1 :])
