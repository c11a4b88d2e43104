"""Lists of dates: each is a find, with what the last one says of month and year."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.dates.calendar import Calendar
from extractor.mentions.dates.cascade import Parts
from extractor.mentions.dates.tokens import Token


def read_list(parts: Parts) -> list[Token] | None:
    """ "3 and 5 May": each day is a find, all with the month and year of the last."""
    last = parts("last")
    node = last.node if last else None
    if last is None or not isinstance(node, Calendar) or node.day is None or node.month is None:
        return None
    found: list[Token] = []
    for token in parts.group("days"):
        if token.kind in "abor":
            if not 1 <= token.number <= 31:
                return None
            found.append(Token("X", token.start, token.end, node=replace(node, day=token.number, weekday=None)))
    return [*found, last]


def read_dates_list(parts: Parts) -> list[Token] | None:
    """ "30 July and 4 August 2023": what stands before the last date takes its year."""
    last = parts("last")
    node = last.node if last else None
    if last is None or not isinstance(node, Calendar) or (node.year is None and node.turn is None):
        return None
    found: list[Token] = []
    for token in parts.tokens[parts.match.start() : parts.match.end()]:
        one = token.node
        if isinstance(one, Calendar) and token is not last:
            if one.year is not None or one.frame is not None or one.month is None or one.hijri != node.hijri:
                return None
            token = token._replace(node=replace(one, year=node.year, turn=node.turn))
        found.append(token)
    return found


def read_months_list(parts: Parts) -> list[Token] | None:
    """ "June, July and August 2023": every month takes the year of the last."""
    last = parts("last")
    node = last.node if last else None
    if last is None or not isinstance(node, Calendar) or node.day is not None or node.hijri:
        return None
    return [
        token._replace(kind="Ω", node=replace(node, month=token.number)) if token.kind in "Mm" else token
        for token in parts.tokens[parts.match.start() : parts.match.end()]
    ]


def read_month_list(parts: Parts) -> list[Token] | None:
    """ "May 3 and 5, 2024": the days after the first take its month; a year at the end goes to all."""
    first, year = parts("first"), parts("year")
    node = first.node if first else None
    if first is None or not isinstance(node, Calendar) or node.day is None or node.month is None or node.hijri:
        return None
    if node.year is not None and year is not None:
        return None
    node = replace(node, year=year.number if year else node.year)
    found = [first._replace(node=node)]
    for token in parts.group("days"):
        if token.kind in "ab":
            found.append(Token("X", token.start, token.end, node=replace(node, day=token.number, weekday=None)))
    if year is not None:
        found[-1] = found[-1]._replace(end=year.end)
    return found
