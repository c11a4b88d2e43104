"""Pieces of a line that style alone sets apart: author, day, counters, buttons, often without a blank between them."""

from __future__ import annotations

import re

from lxml import etree

INLINE = frozenset(("span", "time", "i", "em", "small", "b", "strong"))
_SPACED = ("meta", "author", "share", "tags")
# Code points of a line of pieces set side by side, one of which is a day.
_ROW = 120
# Pieces of such a line that holds no day, and code points of the shortest.
_PIECES, _SHORTEST = 3, 2
_YEAR = re.compile(r"(?:19|20)\d\d")
_A_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d\d)")


def runs_on(before: str, element: etree._Element, hint: str) -> bool:
    """True where an inline element follows another one without a blank that a reader sees between them: in a line of
    author, day and buttons (by its ``hint``), and where a figure, or a short line that holds a day, would run into the
    next words (11 شباط 2026|4 دقائق). ``before`` is the text before it."""
    previous = element.getprevious()
    if previous is None or previous.tag not in INLINE or previous.tail:
        return False
    if hint in _SPACED:
        return True
    begin = (element.text or "")[:1]
    if not begin.isalnum():
        return False
    if before[-1:].isdigit() and _is_set_apart(previous, element):
        return True
    return "time" in (previous.tag, element.tag) or (not begin.islower() and _is_row_of_pieces(element.getparent()))


def _is_set_apart(previous: etree._Element, element: etree._Element) -> bool:
    """False where both pieces may be one number or word: 20 and 26, 2 and nd."""
    words = [" ".join(_text_of(one).split()) for one in (previous, element)]
    return any(" " in text for text in words) or _YEAR.fullmatch(words[0]) is not None


def _is_row_of_pieces(parent: etree._Element | None) -> bool:
    """True for a short line that is made of inline elements alone: day, kind, reading time; or three buttons."""
    if parent is None or len(parent) < 2 or (parent.text or "").strip():
        return False
    if any(child.tag not in INLINE or (child.tail or "").strip() for child in parent):
        return False
    text = _text_of(parent)
    if len(text) > _ROW:
        return False
    whole = len(parent) >= _PIECES and all(len(_text_of(child).strip()) >= _SHORTEST for child in parent)
    return whole or _A_YEAR.search(text) is not None


def _text_of(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())
