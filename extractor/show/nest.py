"""Overlapping places as nested stretches: what HTML can hold."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from extractor.show.marks import Mark
from extractor.text import Span


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text that no mark begins or ends in."""

    span: Span


@dataclass(frozen=True, slots=True)
class Open:
    """A mark begins, or goes on (``first`` False) where it had to be cut."""

    mark: Mark
    first: bool


@dataclass(frozen=True, slots=True)
class Close:
    """A mark ends, or is only cut (``last`` False)."""

    mark: Mark
    last: bool


def nest(span: Span, marks: Sequence[Mark]) -> Iterator[Words | Open | Close]:
    """The stretch cut at every border of a mark, with well-nested beginnings and ends.

    Of marks that begin together the longer opens first; of two that cross, the inner one is cut and goes on.
    """
    if not len(span):
        return
    here = [mark for mark in marks if mark.span.overlaps(span) and len(mark.span)]
    starting: dict[int, list[Mark]] = {}
    for mark in here:
        starting.setdefault(max(mark.span.start, span.start), []).append(mark)
    ends = {min(mark.span.end, span.end) for mark in here}
    points = sorted({span.start, span.end, *starting, *ends})
    stack: list[Mark] = []
    for place, point in enumerate(points):
        cut = yield from _close(stack, point, span.end)
        opening = [(mark, False) for mark in cut]
        opening += [(mark, mark.span.start == point) for mark in starting.get(point, ())]
        for mark, first in sorted(opening, key=lambda item: -item[0].span.end):
            stack.append(mark)
            yield Open(mark, first)
        if point < span.end:
            yield Words(Span(point, points[place + 1]))


def _close(stack: list[Mark], point: int, last: int) -> Generator[Close, None, list[Mark]]:
    """Close what ends at the point, and all above it; returns what must be opened again."""
    cut: list[Mark] = []
    lowest = next((at for at, mark in enumerate(stack) if min(mark.span.end, last) == point), len(stack))
    while len(stack) > lowest:
        mark = stack.pop()
        ended = min(mark.span.end, last) == point
        yield Close(mark, mark.span.end == point)
        if not ended:
            cut.append(mark)
    return cut[::-1]
