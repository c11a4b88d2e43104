"""A find of a passage in, a date mention out; what a month without a year takes from the month beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from extractor.mentions.dates.calendar import Anchor, Calendar, Expression
from extractor.mentions.dates.pairs import Range, Twin, is_hijri
from extractor.mentions.dates.tokens import Token
from extractor.mentions.mention import DateMention
from extractor.text import Span


@dataclass(frozen=True, slots=True)
class Find:
    """A date in a passage before it is resolved: its token, and where the sentence leans.

    joined      the find before it is joined to it by "and" or a comma: July and August
    """

    token: Token
    lean: int
    joined: bool = False

    @property
    def lacks_year(self) -> bool:
        """True for a month, or a day and month, that nothing gives a year."""
        return self.token.node is not None and _lacks_only_year(self.token.node)


def read_mention(find: Find, span: Span, reference: date | None) -> DateMention | None:
    """The mention of a find; None where the reference shows that there is no such day."""
    token = find.token
    node = token.node
    if node is None:
        return None
    fixed = node.resolve(Anchor())
    period = fixed or (node.resolve(Anchor(reference, find.lean)) if reference else None)
    if period is None and reference is not None:
        return None
    if period is not None and period.last < period.first:
        return None  # 5 - Sunday 31: ends that belong to different months
    return DateMention(
        span=span,
        value=period.value if period else None,
        first_day=period.first if period else None,
        last_day=period.last if period else None,
        precision=period.precision if period else _precision(node),
        relative=fixed is None,
        calendar="hijri" if is_hijri(node) else "gregorian",
        rule=_rule(token, node),
        reference=reference if fixed is None and period is not None else None,
    )


def _precision(node: Expression) -> str:
    """The finest unit of an unresolved expression: that which it would have on any day, or late in a year."""
    period = node.resolve(Anchor(date(2024, 5, 8))) or node.resolve(Anchor(date(2024, 11, 20)))
    return period.precision if period else "day"


def _rule(token: Token, node: Expression) -> str:
    if isinstance(node, Twin) and (is_hijri(node.first) != is_hijri(node.second)):
        return "twin" if node.agrees(Anchor()) else "twin:disagrees"
    if isinstance(node, Calendar) and node.fits is False:
        return f"{token.rule}:weekday-disagrees"
    return token.rule


def beside(find: Find, mention: DateMention, before: DateMention) -> DateMention:
    """August of "July and August": the one nearest to that July, whatever the verbs say."""
    beside = read_mention(replace(find, lean=0), mention.span, before.first_day)
    return mention if beside is None else replace(beside, reference=mention.reference)


def _lacks_only_year(node: Expression) -> bool:
    if isinstance(node, Calendar):
        return node.lacks_only_year
    return isinstance(node, Range) and _lacks_only_year(node.first) and _lacks_only_year(node.last)
