"""The main-text engine as a witness: which of our lines trafilatura keeps.

Its text is aligned back to our lines by their letters, white space apart: long lines first, in order; short ones only
in the gaps between them, so that a menu's "News" is not taken for the heading of the same name.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from extractor.page.page import Line

_LONG = 30
_PIECE = 24
_PIECES_FOUND = 0.6
# Limits above which the engine is not asked: it copies the tree several times.
_MOST_LINES = 20_000
_MOST_CHARS = 4_000_000
_LONGEST_LINE = 400_000


def engine_text(tree: etree._Element, lines: Sequence[Line]) -> str:
    """The main text as trafilatura sees it, without white space; "" where it gives nothing or the page is too large."""
    if len(lines) > _MOST_LINES:
        return ""
    sizes = [len(line.text) for line in lines]
    if not sizes or sum(sizes) > _MOST_CHARS or max(sizes) > _LONGEST_LINE:
        return ""
    from trafilatura import bare_extraction

    document = bare_extraction(tree, include_comments=False, with_metadata=False)
    body = getattr(document, "body", None)
    return "" if body is None else squeeze("".join(body.itertext()))


def squeeze(text: str) -> str:
    """A text without white space.

    >>> squeeze("a b\\n c")
    'abc'
    """
    return "".join(text.split())


def align(lines: Sequence[Line], kept: str) -> list[bool]:
    """For each line whether its text, or most of it, is part of the engine's text ``kept`` (squeezed)."""
    squeezed = [squeeze(line.text) for line in lines]
    places: list[tuple[int, int] | None] = [None] * len(lines)
    _place_long(squeezed, kept, places)
    _settle_twins(squeezed, kept, places)
    _place_short(squeezed, kept, places)
    return [place is not None for place in places]


def _place_long(squeezed: list[str], kept: str, places: list[tuple[int, int] | None]) -> None:
    cursor = 0
    for number, text in enumerate(squeezed):
        if len(text) < _LONG:
            continue
        at = kept.find(text, cursor)
        if at < 0 or (at - cursor > 4000 and kept.find(text) < cursor):
            at = kept.find(text)
        if at >= 0:
            places[number] = (at, at + len(text))
            cursor = at + len(text)
        elif len(text) >= 2 * _PIECE:
            places[number] = _place_pieces(text, kept)


def _place_pieces(text: str, kept: str) -> tuple[int, int] | None:
    """Where most pieces of a line stand that the engine kept in part."""
    step = max(_PIECE, len(text) // 40)
    starts = range(0, len(text) - _PIECE + 1, step)
    found = [at for start in starts if (at := kept.find(text[start : start + _PIECE])) >= 0]
    if len(found) < _PIECES_FOUND * len(starts):
        return None
    return min(found), max(found) + _PIECE


def _settle_twins(squeezed: list[str], kept: str, places: list[tuple[int, int] | None]) -> None:
    """Of equal lines as many stay as the engine's text has, those with most kept neighbours."""
    groups: dict[str, list[int]] = {}
    for number, text in enumerate(squeezed):
        if places[number] is not None:
            groups.setdefault(text, []).append(number)
    for text, numbers in groups.items():
        if len(numbers) < 2:
            continue
        allowed = max(1, kept.count(text))
        ranked = sorted(numbers, key=lambda number: -_support(number, places, squeezed))
        for number in ranked[allowed:]:
            places[number] = None


def _support(number: int, places: list[tuple[int, int] | None], squeezed: list[str]) -> float:
    near = range(max(0, number - 4), min(len(places), number + 5))
    return sum(
        min(len(squeezed[other]), 200) / (1 + abs(other - number))
        for other in near
        if other != number and places[other] is not None and squeezed[other] != squeezed[number]
    )


def _place_short(squeezed: list[str], kept: str, places: list[tuple[int, int] | None]) -> None:
    anchors = [number for number, place in enumerate(places) if place is not None]
    if not anchors:
        for number, text in enumerate(squeezed):
            if text and text in kept:
                places[number] = (0, 0)
        return
    _fill_before(squeezed, kept, places, anchors[0])
    for left, right in zip(anchors, [*anchors[1:], len(squeezed)], strict=True):
        here = places[left]
        there = places[right] if right < len(squeezed) else None
        if here is None or right == left + 1:
            continue
        end = there[0] if there is not None else min(len(kept), here[1] + 600)
        if right < len(squeezed) and end < here[1]:
            end = min(len(kept), here[1] + 600)
        cursor = here[1]
        for number in range(left + 1, right):
            text = squeezed[number]
            at = kept.find(text, cursor, end) if text else -1
            if at >= 0 and at - cursor < 300:
                places[number] = (at, at + len(text))
                cursor = at + len(text)


def _fill_before(squeezed: list[str], kept: str, places: list[tuple[int, int] | None], first: int) -> None:
    place = places[first]
    cursor = 0 if place is None else place[0]
    for number in range(first - 1, max(-1, first - 40), -1):
        text = squeezed[number]
        at = kept.rfind(text, 0, cursor) if text else -1
        if at >= 0 and cursor - at - len(text) < 200:
            places[number] = (at, at + len(text))
            cursor = at
