"""Days and months without a year in a release that says nowhere when it came out: the year of a whole date near them.

A page without a day of its own may still tell its year: it announces something for 26 November 2026, or reports what
happened on 5 November 2025 above a copyright of that year. "Sold from 1 August" is then the August nearest to that
day. A whole date that only tells of the past gives no year: a bank founded on 5 May 1990 sells from 1 August too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from extractor.mentions.dates.arithmetic import Period
from extractor.mentions.dates.calendar import Anchor, Calendar, Expression
from extractor.mentions.dates.pairs import Range, is_hijri
from extractor.mentions.dates.resolve import Find, read_mention
from extractor.mentions.mention import DateMention
from extractor.reading.reading import Passage, Reading
from extractor.release.release import BODY_LABELS, Release
from extractor.text import Span

_FAR = 150  # days: farther from the whole date, the year beside it may be meant
_PRECISIONS = ("day", "month")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_RIGHTS = re.compile(r"(?:\d{4}\s?[-–—]\s?)?(?<!\d)(\d{4})\s?©|©[^\n\d]{0,60}(?:\d{4}\s?[-–—]\s?)?(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Whole:
    """The first day of a whole date; ``ahead``: one to come, so that what is past lies before it."""

    day: date
    ahead: bool


def whole_date(found: Iterable[tuple[Passage, list[Find]]], reading: Reading) -> Whole | None:
    """The first whole date of the text that lies near the release; None where none surely does.

    It is one to come, or of the year of the page's copyright, and the text has none of another time; where it has none
    at all, a day whose weekday fits that year.
    """
    finds = [find for passage, finds in found if passage.block.label in BODY_LABELS for find in finds]
    whole = [(find, period) for find in finds if (period := _period(find)) is not None]
    years = [period.first.year for _, period in whole]
    known = _copyright_years(reading.release)
    if not whole:
        return _fitting(finds, known)
    if max(years) - min(years) > 1:
        return None
    for find, period in whole:
        if find.lean > 0 or period.first.year in known:
            return Whole(period.first, find.lean > 0)
    return None


def _fitting(finds: Iterable[Find], years: frozenset[int]) -> Whole | None:
    """The first day and month with its weekday, in the one year of the copyright that the weekday fits: Monday 8
    December above © 2025; None: none fits."""
    for find in finds:
        node = find.token.node
        if not isinstance(node, Calendar) or node.hijri or node.weekday is None or not node.lacks_only_year:
            continue
        dated = (replace(node, year=year) for year in years)
        periods = [period for one in dated if one.fits and (period := one.resolve(Anchor())) is not None]
        if len(periods) == 1:
            return Whole(periods[0].first, False)
    return None


def is_untold(find: Find) -> bool:
    """True for a date without its year, and for last June, next 5 September."""
    return find.lacks_year or _is_turned(find.token.node)


def read_beside(find: Find, span: Span, whole: Whole) -> DateMention | None:
    """The mention of a find that is untold, with the year of the whole date; without a value where that is far away.

    What does not look ahead lies before a whole date to come; last June is the one before it, however far.
    """
    if _is_turned(find.token.node):
        return read_mention(find, span, whole.day)
    near = replace(find, lean=-1 if whole.ahead and find.lean <= 0 else 0)
    mention = read_mention(near, span, whole.day)
    if mention is None or mention.first_day is None or abs((mention.first_day - whole.day).days) <= _FAR:
        return mention
    return read_mention(near, span, None)


def _period(find: Find) -> Period | None:
    """The days of a date that says its year and its month at least; None for any other."""
    node = find.token.node
    period = None if node is None or is_hijri(node) else node.resolve(Anchor())
    if period is None or not (period.precision in _PRECISIONS or (period.last - period.first).days < _FAR):
        return None
    return period


def _copyright_years(release: Release) -> frozenset[int]:
    """The years that a page claims its copyright in, of a stretch the last: © 2019-2025 Calder Bank; All rights
    reserved 2025, in the line that the page has for it."""
    lines = (block.span.of(release.text) for block in release.blocks if block.reason == "copyright")
    years = [behind or before for before, behind in _RIGHTS.findall(release.text)]
    years += [found[-1] for line in lines if (found := _YEAR.findall(line))]
    return frozenset(map(int, years))


def _is_turned(node: Expression | None) -> bool:
    """True for last June, next September, and a stretch with one of them."""
    if isinstance(node, Range):
        return _is_turned(node.first) or _is_turned(node.last)
    if not isinstance(node, Calendar) or node.month is None or node.frame is not None or node.hijri:
        return False
    return node.turn is not None
