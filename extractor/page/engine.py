"""The main-text engine as a witness: which of our lines trafilatura keeps.

Its text is aligned back to our lines by their letters, white space apart: long lines first, in order; short ones only
in the gaps between them, so that a menu's "News" is not taken for the heading of the same name.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from extractor.page.page import Line

if TYPE_CHECKING:
    from trafilatura.settings import Extractor

_LONG = 30
_PIECE = 24
_PIECES_FOUND = 0.6
_TRIES = 4
# Letters of the engine's text that a jump forward, a gap between long lines, a skip in a gap may hold at most.
_JUMP, _GAP, _SKIP = 4000, 2000, 300
# Limits above which the engine is not asked: it copies the tree several times.
_MOST_LINES = 5_000
_MOST_CHARS = 2_000_000
_LONGEST_LINE = 400_000
# The engine's fast mode leaves out its comparison with two others, a third of its time. Where it keeps less than this
# share of the running text of the page, or all of it in one piece, it is asked again, in full (36 of 500 pages).
# Body F1 on 250 English pages, 200 mostly German ones: fast then full .9485, .9370; always full .9473, .9356 (paired
# difference -.0012 and -.0014, within noise) at an eighth more time in all; always fast .9314, .9317.
_FEW_SHARE = 1 / 3
_FEWEST = 250
_PROSE_WORDS = 12
_AWAY = ("nav", "footer", "dialog", "hidden")
# Elements that the engine throws away itself, after it has copied and searched them several times: without them its
# answer was the same on each of 200 pages, in four fifths of the time.
_THROWN_AWAY = (
    "style", "svg", "iframe", "canvas", "link", "meta", "option", "select", "datalist", "object", "embed",
    "audio", "video", "map", "applet", "nav", "menu", "footer", "aside", "button", "label", "input", "dialog",
)  # fmt: skip


def engine_text(tree: etree._Element, lines: Sequence[Line]) -> str:
    """The main text as trafilatura sees it, without white space; "" where it gives nothing or the page is too large."""
    if len(lines) > _MOST_LINES:
        return ""
    sizes = [len(line.text) for line in lines]
    if not sizes or sum(sizes) > _MOST_CHARS or max(sizes) > _LONGEST_LINE:
        return ""
    kept, pieces = _extracted(_lean(tree), fast=True)
    if pieces <= 1 or len(kept) < max(_FEWEST, _FEW_SHARE * _running_text(lines)):
        kept, _ = _extracted(tree, fast=False)
    return kept


def _lean(tree: etree._Element) -> etree._Element:
    """A copy of the tree without what the engine throws away; scripts that hold data stay."""
    lean = copy(tree)
    for script in list(lean.iter("script")):
        if "ld+json" not in (script.get("type") or ""):
            script.tag = "style"
    etree.strip_elements(lean, *_THROWN_AWAY, with_tail=False)
    return lean


def _extracted(tree: etree._Element, *, fast: bool) -> tuple[str, int]:
    """(the engine's text, squeezed; of how many elements it is made)."""
    from trafilatura import bare_extraction

    document = bare_extraction(tree, options=_options(fast))
    body = getattr(document, "body", None)
    return ("", 0) if body is None else (squeeze("".join(body.itertext())), len(body))


@cache
def _options(fast: bool) -> Extractor:
    """The engine's settings; the format "txt" leaves the text to us, where the default one writes it a second time."""
    from trafilatura.settings import Extractor

    return Extractor(output_format="txt", fast=fast, comments=False)


def _running_text(lines: Sequence[Line]) -> int:
    """How many letters stand in lines as long as a sentence, those of links and of the page's edges apart."""
    letters = 0
    for line in lines:
        blanks = line.text.count(" ")
        if blanks >= _PROSE_WORDS - 1 and 2 * line.link_chars < len(line.text) and line.region not in _AWAY:
            letters += len(line.text) - blanks
    return letters


def squeeze(text: str) -> str:
    """A text without white space.

    >>> squeeze("a b\\n c")
    'abc'
    """
    return "".join(text.split())


def align(lines: Sequence[Line], kept: str) -> list[bool]:
    """For each line whether its text, or most of it, is part of the engine's text ``kept`` (squeezed)."""
    alignment = _Alignment([squeeze(line.text) for line in lines], kept)
    alignment.place_long()
    alignment.settle_twins()
    alignment.place_short()
    return [place is not None for place in alignment.places]


class _Alignment:
    """The places of our lines in the engine's text; what one line has taken, no other line gets."""

    def __init__(self, squeezed: list[str], kept: str) -> None:
        self.squeezed, self.kept = squeezed, kept
        self.places: list[tuple[int, int] | None] = [None] * len(squeezed)
        self.taken = bytearray(len(kept))

    def _take(self, number: int, start: int, end: int) -> None:
        self.places[number] = (start, end)
        self.taken[start:end] = b"\x01" * (end - start)

    def _is_free(self, start: int, end: int) -> bool:
        return 2 * self.taken.count(1, start, end) <= end - start

    def _find(self, text: str, begin: int, end: int) -> int:
        """Where a text stands and is not taken; -1: nowhere."""
        at = self.kept.find(text, begin, end)
        for _ in range(_TRIES):
            if at < 0 or self._is_free(at, at + len(text)):
                return at
            at = self.kept.find(text, at + 1, end)
        return -1

    def place_long(self) -> None:
        """Places long lines, in order where it can be; then those of which the engine kept most pieces."""
        cursor, whole = 0, len(self.kept)
        for number, text in enumerate(self.squeezed):
            if len(text) < _LONG:
                continue
            at = self._find(text, cursor, whole)
            if at < 0 or at - cursor > _JUMP:
                earlier = self._find(text, 0, cursor)
                at = earlier if earlier >= 0 else at
            if at >= 0:
                self._take(number, at, at + len(text))
                cursor = at + len(text)
            elif len(text) >= 2 * _PIECE:
                self._place_pieces(number, text)

    def _place_pieces(self, number: int, text: str) -> None:
        step = max(_PIECE, len(text) // 40)
        starts = range(0, len(text) - _PIECE + 1, step)
        found = [
            at for start in starts if (at := self.kept.find(text[start : start + _PIECE])) >= 0 and not self.taken[at]
        ]
        if len(found) >= _PIECES_FOUND * len(starts):
            self.places[number] = (min(found), max(found) + _PIECE)
            for at in found:
                self.taken[at : at + _PIECE] = b"\x01" * min(_PIECE, len(self.taken) - at)

    def settle_twins(self) -> None:
        """Of equal lines those stay that have most kept neighbours, as many as were placed."""
        groups: dict[str, list[int]] = {}
        for number, text in enumerate(self.squeezed):
            if len(text) >= _LONG:
                groups.setdefault(text, []).append(number)
        for numbers in groups.values():
            placed = [place for number in numbers if (place := self.places[number]) is not None]
            if not placed or len(placed) == len(numbers):
                continue
            ranked = sorted(numbers, key=lambda number: -self._support(number))
            for number in numbers:
                self.places[number] = None
            for number, place in zip(sorted(ranked[: len(placed)]), placed, strict=True):
                self.places[number] = place

    def _support(self, number: int) -> float:
        own = self.squeezed[number]
        near = range(max(0, number - 4), min(len(self.places), number + 5))
        return sum(
            min(len(self.squeezed[other]), 200) / (1 + abs(other - number))
            for other in near
            if self.places[other] is not None and self.squeezed[other] != own
        )

    def place_short(self) -> None:
        """Places short lines between the long ones that are placed."""
        anchors = [number for number, place in enumerate(self.places) if place is not None]
        if not anchors:
            for number, text in enumerate(self.squeezed):
                at = self._find(text, 0, len(self.kept)) if text else -1
                if at >= 0:
                    self._take(number, at, at + len(text))
            return
        self._fill_before(anchors[0])
        for left, right in zip(anchors, [*anchors[1:], len(self.squeezed)], strict=True):
            self._fill_gap(left, right)

    def _fill_gap(self, left: int, right: int) -> None:
        here = self.places[left]
        if here is None or right == left + 1:
            return
        there = self.places[right] if right < len(self.squeezed) else None
        end = len(self.kept) if there is None else there[0]
        cursor = here[1]
        end = min(end if end >= cursor else len(self.kept), cursor + _GAP)
        for number in range(left + 1, right):
            text = self.squeezed[number]
            at = self._find(text, cursor, end) if text else -1
            if at >= 0 and at - cursor < _SKIP:
                self._take(number, at, at + len(text))
                cursor = at + len(text)
                end = max(end, cursor) if there is not None else min(len(self.kept), cursor + _GAP)

    def _fill_before(self, first: int) -> None:
        place = self.places[first]
        cursor = 0 if place is None else place[0]
        for number in range(first - 1, max(-1, first - 40), -1):
            text = self.squeezed[number]
            at = self.kept.rfind(text, 0, cursor) if text else -1
            if at >= 0 and cursor - at - len(text) < _SKIP and self._is_free(at, at + len(text)):
                self._take(number, at, at + len(text))
                cursor = at
