"""The day that "today" means in a release: where its page, its dateline or its first sentences tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from extractor.mentions.dates.calendar import Anchor, Calendar, Expression
from extractor.mentions.dates.expressions import Deictic, Moved
from extractor.mentions.dates.pairs import Range, Twin
from extractor.mentions.dates.resolve import Find
from extractor.mentions.dates.tokens import Token
from extractor.mentions.dates.untold import Whole, read_beside, whole_date
from extractor.reading.reading import Passage, Reading
from extractor.release.release import BODY_LABELS
from extractor.release.told_day import said_day, told_day

Found = list[tuple[Passage, list[Find]]]
_HEAD = 8
_LATE = 31  # days between a dateline and the page's own date
_HEAD_REACH = 60
_MARK_REACH = 14
_DATELINE_MARK = re.compile(r"[-–—ـ:|]")
# Behind the day of a dateline: an agency in brackets or between strokes, and the dash; or the bracket that holds both.
_CLOSES = re.compile(r"\s*(?:[(/][^()/]{1,40}[)/])?\s*[-–—ـ:|]")
_AGENCY = re.compile(r"\([^()]*[-–—/]\s*$")
_BESIDE = 3  # words beside the date of a line that holds little else
_LEAD_WORDS, _LEADS = 8, 2  # words of running text; paragraphs of it that may tell the day: a headline, the lead


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that relative words count from (None: nothing tells it) and the date of the dateline, where it has one.

    near        the day of what the release reports, which is that of the release or one just before it
    whole       where nothing tells the day: a whole date near it, which tells the year of others
    """

    day: date | None = None
    near: bool = False
    dateline: tuple[Passage, Token] | None = None
    whole: Whole | None = None

    def is_dateline(self, passage: Passage, find: Find) -> bool:
        """True for the date of the dateline."""
        return self.dateline is not None and self.dateline[0] is passage and self.dateline[1] is find.token

    def day_for(self, find: Find) -> date | None:
        """The day to count from; None for "yesterday" and the like where the day is only near."""
        return None if self.near and find.token.node is not None and _counts_days(find.token.node) else self.day


def read_reference(found: Found, reading: Reading) -> Reference:
    """The day of publication, or that of a dateline or a "today, 6 May 2024" which are up to a month older.

    Where the page does not say when it came out: the dateline, then such a "today" or "said on 6 May 2024 that",
    then a day of the first sentences with its weekday, which is only near; at last the day and month of the dateline,
    in the year that a whole date of the text tells.
    """
    published = reading.release.published
    dateline = _dateline(found, reading.passages[:_HEAD], sure=published is None)
    of_dateline = None if dateline is None else dateline[:2]
    told = told_day(passage.text for passage, finds in found if _may_tell(passage, finds))
    if published is None:
        bodies = (passage.text for passage in reading.passages if passage.block.label in BODY_LABELS)
        day = dateline[2] if dateline else told or said_day(bodies)
        if day:
            return Reference(day, False, of_dateline)
        lead = _lead(found, reading.passages[:_HEAD])
        return Reference(lead, True) if lead else _untold(found, reading)
    for written in (dateline[2] if dateline and _is_marked(dateline) else None, told):
        if written is not None and 0 < (published - written).days <= _LATE:
            return Reference(written, False, of_dateline)
    return Reference(published, False, of_dateline)


def _counts_days(node: Expression) -> bool:
    if isinstance(node, Range):
        return _counts_days(node.first) or _counts_days(node.last)
    if isinstance(node, Moved):
        return node.base is None and not node.told and node.amounts[-1][1] == "day"
    return isinstance(node, Deictic)


def _may_tell(passage: Passage, finds: Iterable[Find]) -> bool:
    return passage.block.label in BODY_LABELS and any(_whole_day(find) is not None for find in finds)


def _whole_day(find: Find) -> date | None:
    """The day of a date that says its year; None for any other."""
    node = find.token.node
    period = node.resolve(Anchor()) if node is not None and not isinstance(node, Range) else None
    return period.first if period is not None and period.precision == "day" else None


_Dateline = tuple[Passage, Token, date]


def _dateline(found: Found, head: tuple[Passage, ...], *, sure: bool) -> _Dateline | None:
    """The first whole day of the dateline block, or of the first lines where no block is a dateline.

    ``sure``: in the first lines only a date that ends as datelines do, or has its line nearly to itself.
    """
    labelled = [pair for pair in found if pair[0].block.label == "dateline"]
    first = [pair for pair in found[:_HEAD] if any(pair[0] is passage for passage in head)]
    for passage, finds in labelled or first:
        for find in finds:
            day = _whole_day(find)
            stands = bool(labelled) or find.token.start <= _HEAD_REACH
            if sure and not labelled:
                stands = stands and _stands_as_dateline(passage, find.token)
            if day is not None and stands:
                return passage, find.token, day
    return None


def _stands_as_dateline(passage: Passage, token: Token) -> bool:
    before, behind = passage.folded.text[: token.start], passage.folded.text[token.end :]
    if _CLOSES.match(behind) or (behind.startswith(")") and _AGENCY.search(before)):
        return True
    return len(before.split()) + len(behind.split()) <= _BESIDE


def _is_marked(dateline: _Dateline) -> bool:
    passage, token, _ = dateline
    behind = passage.folded.text[token.end : token.end + _MARK_REACH]
    return passage.block.label == "dateline" or _DATELINE_MARK.search(behind) is not None


def _lead(found: Found, head: tuple[Passage, ...]) -> date | None:
    """The first day with its weekday in the headline and the first paragraph."""
    running = [passage for passage in head if passage.block.label in BODY_LABELS]
    leads = [passage for passage in running if len(passage.text.split()) >= _LEAD_WORDS][:_LEADS]
    for passage, finds in found:
        if not any(passage is lead for lead in leads):
            continue
        for find in finds:
            day = _whole_day(find)
            if day is not None and (find.lean <= 0 and _has_weekday(find.token.node)):
                return day
    return None


def _untold(found: Found, reading: Reading) -> Reference:
    """The reference of a release without a day: its dateline's day and month beside a whole date, else that date."""
    whole = whole_date(found, reading)
    if whole is None:
        return Reference()
    for passage, finds in found:
        for find in finds:
            if passage.block.label == "dateline" and find.lacks_year:
                mention = read_beside(find, passage.span(find.token.start, find.token.end), whole)
                if mention is not None and mention.first_day is not None and mention.precision == "day":
                    return Reference(mention.first_day, False, (passage, find.token), whole)
    return Reference(whole=whole)


def _has_weekday(node: Expression | None) -> bool:
    if isinstance(node, Twin):
        return _has_weekday(node.first) or _has_weekday(node.second)
    return isinstance(node, Calendar) and node.weekday is not None and node.fits is not False
