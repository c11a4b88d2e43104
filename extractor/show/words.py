"""Untrusted text as HTML: escaped words, marked stretches, blocks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import escape

from extractor.release.release import Block, Release
from extractor.show.marks import Mark
from extractor.show.nest import Close, Open, nest
from extractor.text import Span

# What no HTML page may hold: controls but tab, line feed, carriage return; lone surrogates.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_DIRECTIONS = {"ar": "rtl", "en": "ltr"}
_LONG = 60


def safe(text: str) -> str:
    """The text escaped for HTML, in a text or an attribute.

    >>> safe('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return escape(_FORBIDDEN.sub("\ufffd", text), quote=True)


def language_attributes(language: str | None) -> str:
    """``dir`` and, where it is known, ``lang``.

    >>> language_attributes("ar"), language_attributes(None)
    (' lang="ar" dir="rtl"', ' dir="auto"')
    """
    if language is None:
        return ' dir="auto"'
    return f' lang="{safe(language)}" dir="{_DIRECTIONS.get(language, "auto")}"'


class MarkedText:
    """A release's text as HTML with its marks set in. ``prefix`` keeps anchors apart on a shared page."""

    def __init__(self, release: Release, marks: Sequence[Mark], *, prefix: str = "") -> None:
        self._text = release.text
        self._prefix = prefix
        self._anchors: set[str] = set()
        blocks = [block.span for block in release.blocks]
        self._by_block = _by_stretch(blocks, marks)

    def block(self, number: int, block: Block) -> str:
        """The block's words; a table as rows and cells."""
        marks = self._by_block[number]
        if block.label != "table":
            return f'<p class="words"{language_attributes(block.language)}>{self._stretch(block.span, marks)}</p>'
        rows = [list(self._cut(row, "\t")) for row in self._cut(block.span, "\n")]
        inside = iter(_by_stretch([cell for row in rows for cell in row], marks))
        cells = ("".join(f'<td dir="auto">{self._stretch(cell, next(inside))}</td>' for cell in row) for row in rows)
        table = "".join(f"<tr>{row}</tr>" for row in cells)
        return f'<div class="words"{language_attributes(block.language)}><table>{table}</table></div>'

    def _cut(self, span: Span, at: str) -> Iterator[Span]:
        start = span.start
        for part in span.of(self._text).split(at):
            yield Span(start, start + len(part))
            start += len(part) + len(at)

    def _stretch(self, span: Span, marks: Sequence[Mark]) -> str:
        pieces: list[str] = []
        for piece in nest(span, marks):
            if isinstance(piece, Open):
                pieces.append(self._open(piece))
            elif isinstance(piece, Close):
                pieces.append("</mark>" + (_tag(piece.mark) if piece.last else ""))
            else:
                pieces.append(safe(piece.span.of(self._text)))
        return "".join(pieces)

    def _open(self, piece: Open) -> str:
        mark = piece.mark
        attributes = f' class="{mark.kind}"'
        if piece.first and mark.anchor is not None and mark.anchor not in self._anchors:
            self._anchors.add(mark.anchor)
            attributes += f' id="{safe(self._prefix + mark.anchor)}"'
        if mark.note:
            attributes += f' title="{safe(mark.note)}"'
        return f"<mark{attributes}>"


def _tag(mark: Mark) -> str:
    """The label behind a mark, isolated from the text around it; numbers and days run left to right."""
    if mark.tag is None:
        return ""
    words = mark.tag if len(mark.tag) <= _LONG else mark.tag[:_LONG].rstrip() + "…"
    direction = "auto" if mark.kind == "quote" else "ltr"
    return f'<bdi class="tag {mark.kind}" dir="{direction}">{safe(words)}</bdi>'


def _by_stretch(stretches: Sequence[Span], marks: Sequence[Mark]) -> list[list[Mark]]:
    """The marks of each block, or of each cell of a table; one that crosses a border stands in both."""
    starts = [stretch.start for stretch in stretches]
    ends = [stretch.end for stretch in stretches]
    found: list[list[Mark]] = [[] for _ in stretches]
    for mark in marks:
        for number in range(bisect_right(ends, mark.span.start), bisect_left(starts, mark.span.end)):
            found[number].append(mark)
    return found
