"""Where a row stands in its release: block, language, words, context."""

from __future__ import annotations

from bisect import bisect_right

from extractor.release.release import Release
from extractor.tables.cells import Cell, one_line
from extractor.text import Span, plain

_AROUND = 90


class Places:
    """The place columns of the rows of one release."""

    def __init__(self, release: Release) -> None:
        self._release = release
        self._text = plain(release.text)
        self._starts = [block.span.start for block in release.blocks]

    def words(self, span: Span | None) -> str | None:
        """The words at a place, on one line; None for no place or a blank one."""
        return None if span is None else one_line(span.of(self._text))

    def cells(self, span: Span, rule: str) -> tuple[Cell, ...]:
        """block, language, start, end, text, context, rule."""
        at = bisect_right(self._starts, span.start) - 1
        block = self._release.blocks[at] if at >= 0 and span.start < self._release.blocks[at].span.end else None
        context = self._context(span, block.span if block is not None else span)
        return (
            at if block is not None else None,
            block.language if block is not None else None,
            span.start,
            span.end,
            span.of(self._text),
            context,
            rule,
        )

    def _context(self, span: Span, block: Span) -> str:
        """The words around, some 90 code points a side, whole words, within the block."""
        start = max(block.start, span.start - _AROUND)
        end = min(max(block.end, span.end), span.end + _AROUND)
        if start > block.start:
            blank = self._text.find(" ", start, span.start)
            start = blank if blank >= 0 else span.start
        if end < block.end:
            blank = self._text.rfind(" ", span.end, end)
            end = blank if blank >= 0 else span.end
        return one_line(self._text[start:end]) or self._text[start:end]
