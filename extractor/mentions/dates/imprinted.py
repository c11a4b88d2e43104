"""The year of "20 May" on a page that tells no day of its own, but whose dates and copyright say one year.

"© 2025" at the foot alone may be younger than the page; where a full date of the page lies in that year as well, or a
day has its weekday in that year alone (Monday 8 December), both vouch for each other, and a day or month close to that
date has its year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from extractor.mentions.dates.calendar import Anchor, Calendar, Expression
from extractor.mentions.dates.pairs import Range, Twin, is_hijri
from extractor.mentions.dates.resolve import Find, read_mention
from extractor.mentions.mention import DateMention

_RIGHTS = re.compile(r"(?:\d{4}\s?[-–—]\s?)?(?<!\d)(\d{4})\s?©|©[^\n\d]{0,60}(?:\d{4}\s?[-–—]\s?)?(\d{4})(?!\d)")
_CLOSE = 120  # days between a date and the one that tells its year


def vouched_days(text: str, finds: Iterable[Find]) -> tuple[date, ...]:
    """First and last days of the full dates of a text that lie in the year of its copyright, and its days of which the
    weekday fits that year.

    >>> vouched_days("© 2025 Calder Bank", ())
    ()
    """
    rights = [int(one or two) for one, two in _RIGHTS.findall(text)]
    if not rights:
        return ()
    days: list[date] = []
    for find in finds:
        node = find.token.node
        period = node.resolve(Anchor()) if node is not None and not is_hijri(node) else None
        fitting = None if period is not None else _fitting_day(node, max(rights))
        days += [] if fitting is None else [fitting]
        if period is not None and _names_month(node):
            days += [day for day in (period.first, period.last) if day.year == max(rights)]
    return tuple(dict.fromkeys(days))


def read_by_days(find: Find, mention: DateMention, days: tuple[date, ...]) -> DateMention:
    """The mention with the year that all days close to it tell; as it is where there are none, or they disagree."""
    node = find.token.node
    if not days or mention.value is not None or not _wants_year(node):
        return mention
    turned = _is_turned(node)
    found: dict[str | None, DateMention] = {}
    for day in days:
        for lean in {0, find.lean}:
            read = read_mention(replace(find, lean=lean), mention.span, day)
            if read is None or read.first_day is None:
                return mention
            near = abs((read.first_day - day).days) <= _CLOSE and read.first_day.year >= day.year
            if turned or near:
                found[read.value] = read
    return found.popitem()[1] if len(found) == 1 else mention


def _fitting_day(node: Expression | None, year: int) -> date | None:
    """The day of a day and month in the year, where their weekday fits it; None for any other."""
    if not isinstance(node, Calendar) or node.hijri or node.weekday is None or not node.lacks_only_year:
        return None
    dated = replace(node, year=year)
    period = dated.resolve(Anchor()) if dated.fits else None
    return None if period is None else period.first


def _names_month(node: Expression | None) -> bool:
    if isinstance(node, Range):
        return _names_month(node.first) and _names_month(node.last)
    return isinstance(node, Twin) or (isinstance(node, Calendar) and node.month is not None)


def _wants_year(node: Expression | None) -> bool:
    """True for a month, with or without its day, "last January" too, or a stretch between two of them."""
    if isinstance(node, Range):
        return _wants_year(node.first) and _wants_year(node.last)
    return isinstance(node, Calendar) and node.month is not None and node.frame is None and not node.hijri


def _is_turned(node: Expression | None) -> bool:
    if isinstance(node, Range):
        return _is_turned(node.first) or _is_turned(node.last)
    return isinstance(node, Calendar) and node.turn is not None
