"""Quote marks of a paragraph → the stretches between them.

A mark opens or closes by its neighbours and by what is open, not by its glyph alone: on Arabic pages ” opens as often
as it closes, and an odd mark is normal. Nothing here raises, and nothing runs past the paragraph; a stretch left open
says so (``closed`` False), and the next paragraph may go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

MARKS = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»❝❞＂]")
_BRACED = re.compile(r"''|``|‘‘|’’|\(\(|\)\)|[\"“”„‟«»❝❞＂{}]")
_OPENERS = frozenset(("“", "„", "‟", "«", "❝", "``", "‘‘", "{", "(("))
_CLOSERS = frozenset(("”", "»", "❞", "’’", "}", "))"))
_FAMILY = {
    "«": "«", "»": "«", "{": "{", "}": "{", "((": "{", "))": "{",
    '"': '"', "＂": '"', "''": "'", "``": "'", "‘‘": "'", "’’": "'",
}  # fmt: skip
_LEFT = frozenset("([{<:—–-―/،,؛;=|…\"“”„«»❝❞‘'’\u200f\u200e\u202b\u202a\ufeff.")
_GLUED = frozenset('."“”»«…,،;؛—–―-')
"""Before a mark with a blank behind it: it closes."""
_RIGHT = frozenset(")]}>.,;:!?،؛؟…—–―-\"“”»❞’'\u200f\u200e\u202c/")


COVER = "\ue000"
"""Stands for each code point of a quote in ``cover``: a private-use letter, so no word and no blank."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between two marks, offsets in the paragraph: ``[outer_start, outer_end)`` with the marks.

    closed      a closing mark was there
    opened      an opening mark was there; False where the stretch goes on from the paragraph before
    repaired    a mark was missing, or was no mark of its side
    """

    outer_start: int
    start: int
    end: int
    outer_end: int
    closed: bool = True
    opened: bool = True
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote mark with its glyph, and what its neighbours let it be."""

    start: int
    end: int
    glyph: str
    left: bool  # nothing that belongs to a word stands before it
    right: bool  # … after it

    @property
    def family(self) -> str:
        """Marks that pair with each other."""
        return _FAMILY.get(self.glyph, "“")

    @property
    def opens(self) -> bool:
        """By neighbours: blank before, word after; the glyph where they do not tell."""
        if self.left != self.right:
            return self.left
        return self.glyph in _OPENERS

    @property
    def closes(self) -> bool:
        """By neighbours, as ``opens``."""
        if self.left != self.right:
            return self.right
        return self.glyph in _CLOSERS


def find_stretches(text: str, *, braces: bool = False, goes_on: bool = False) -> list[Stretch]:
    """The outermost stretches between marks, in order.

    ``goes_on``: the paragraph before left its last stretch open, so a first mark that closes belongs to it.
    ``braces``: { } and (( )) are marks too (Arabic pages).

    >>> text = 'قال: ”نحن هنا“ ثم مضى'
    >>> [text[s.start : s.end] for s in find_stretches(text)]
    ['نحن هنا']
    """
    marks = _read_marks(text, braces)
    if not marks:
        return []
    closers_ahead = _count_ahead(marks)
    found: list[Stretch] = []
    stack: list[Mark] = []
    for index, mark in enumerate(marks):
        if not stack:
            if index == 0 and goes_on and mark.closes and not mark.opens:
                found.append(_trimmed(text, 0, 0, mark.start, mark.end, opened=False, repaired=True))
            elif _starts(mark, index, marks) or _follows_colon(text, mark):
                stack.append(mark)
        elif _nests(mark, stack, closers_ahead[index]):
            stack.append(mark)
        elif mark.opens and not mark.closes and _same(mark, stack[0]) and closers_ahead[index] >= 1:
            # The first one was never closed: it ends where its sentence does, and a new stretch begins.
            found.append(_cut_short(text, stack[0], mark))
            stack = [mark]
        elif _ends(mark):
            opener = stack.pop()
            if len(stack) == 1 and not _same(mark, opener) and _same(mark, stack[0]):
                opener = stack.pop()
            if not stack:
                odd = mark.glyph in _OPENERS or opener.glyph in _CLOSERS
                found.append(_trimmed(text, opener.start, opener.end, mark.start, mark.end, repaired=odd))
    if stack:
        opener = stack[0]
        found.append(_trimmed(text, opener.start, opener.end, len(text), len(text), closed=False, repaired=True))
    return [stretch for stretch in found if stretch.start < stretch.end]


def cover(text: str, stretches: Sequence[Stretch]) -> str:
    """The text, as long as before, with ``COVER`` in the place of quotes and their marks."""
    pieces: list[str] = []
    at = 0
    for stretch in stretches:
        pieces.append(text[at : stretch.outer_start])
        pieces.append(COVER * (stretch.outer_end - max(at, stretch.outer_start)))
        at = stretch.outer_end
    pieces.append(text[at:])
    return "".join(pieces)


def first_mark(text: str) -> Mark | None:
    """The first quote mark of a paragraph; None: it has none."""
    if MARKS.search(text) is None:
        return None
    return next(iter(_read_marks(text, braces=False)), None)


def block_quote(text: str, *, announced: bool) -> list[Stretch]:
    """The words of a block quote of the page that has no marks, up to a dash line; none where neither a colon above
    (``announced``) nor a dash line says that someone speaks.

    >>> text = "We open in May. — Ann Hale, mayor"
    >>> [text[s.start : s.end] for s in block_quote(text, announced=False)]
    ['We open in May.']
    """
    dashes = list(_SIGNED.finditer(text))
    dash = dashes[-1] if dashes else None
    if dash is None and not announced:
        return []
    end = dash.start() if dash is not None else len(text)
    stretch = _trimmed(text, 0, 0, end, end)
    return [stretch] if stretch.start < stretch.end else []


def _read_marks(text: str, braces: bool) -> list[Mark]:
    paired = text.count("{") == text.count("}") and text.count("((") == text.count("))")
    pattern = _BRACED if braces and paired else MARKS
    marks: list[Mark] = []
    for match in pattern.finditer(text):
        start, end = match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if match.group() in ('"', "＂", "''") and before.isdigit() and _is_measure(text, end) and not _is_open(marks):
            continue
        left = before.isspace() or before in _LEFT
        right = after.isspace() or after in _RIGHT
        if before == "." and not after.isspace() and after not in _RIGHT:
            right, left = False, True
        elif right and before in _GLUED:
            left = False
        marks.append(Mark(start, end, match.group(), left, right))
    return marks


def _is_open(marks: Sequence[Mark]) -> bool:
    """Whether the marks so far leave one open: then a mark behind a number closes it ("about 20" jobs)."""
    return sum(mark.glyph in ('"', "＂", "''") for mark in marks) % 2 == 1


def _is_measure(text: str, end: int) -> bool:
    """Inches and seconds: 27" screen."""
    after = text[end : end + 2]
    return bool(after) and (after[0] in " x×-)" and not after[1:2].isupper())


def _count_ahead(marks: list[Mark]) -> list[int]:
    """For each mark, how many more marks close than open after it."""
    ahead = [0] * len(marks)
    balance = 0
    for index in range(len(marks) - 1, -1, -1):
        ahead[index] = balance
        mark = marks[index]
        balance += 1 if mark.closes else -1 if mark.opens else 0
    return ahead


def _starts(mark: Mark, index: int, marks: list[Mark]) -> bool:
    if mark.opens:
        return True
    last = index == len(marks) - 1
    if mark.left and mark.right:  # blanks on both sides: a mark with a blank inside it
        return not last
    if not mark.left and not mark.right:  # glued to the word before: a blank is missing
        return not last
    if not mark.right:
        return True
    # It looks like a closer, yet nothing is open: an opener whose blank slipped where a closer follows it.
    return not last and (mark.glyph in _OPENERS or (marks[index + 1].closes and not marks[index + 1].opens))


def _follows_colon(text: str, mark: Mark) -> bool:
    """A colon before a mark: it opens, though no other mark follows."""
    return text[max(0, mark.start - 2) : mark.start].rstrip()[-1:] == ":"


def _nests(mark: Mark, stack: list[Mark], closers: int) -> bool:
    if not mark.opens or mark.closes or len(stack) > 3:
        return False
    if not _same(mark, stack[-1]):
        return mark.left and closers >= 1
    return mark.left and not mark.right and closers >= 2


def _ends(mark: Mark) -> bool:
    if mark.closes or not mark.opens:
        return True
    # An opener's glyph with neighbours that do not decide closes what is open.
    return mark.left == mark.right


def _same(one: Mark, other: Mark) -> bool:
    if one.family == other.family:
        return True
    straight = one.glyph in _OPENERS and other.glyph in ('"', "＂")
    return not straight and {one.family, other.family} <= {"“", '"', "'"}


_SIGNED = re.compile(r"\s[—–―]\s*(?=\w[^.!?؟\n]{2,120}$)")
_SENTENCE_END = re.compile(r"[.!?؟…](?=\s)")


def _cut_short(text: str, opener: Mark, next_mark: Mark) -> Stretch:
    ends = [match.end() for match in _SENTENCE_END.finditer(text, opener.end, next_mark.start)]
    end = ends[0] if ends else next_mark.start
    return _trimmed(text, opener.start, opener.end, end, end, closed=False, repaired=True)


def _trimmed(
    text: str,
    outer_start: int,
    start: int,
    end: int,
    outer_end: int,
    *,
    closed: bool = True,
    opened: bool = True,
    repaired: bool = False,
) -> Stretch:
    while start < end and (text[start].isspace() or text[start] in "\u200e\u200f\u202a-\u202e\ufeff"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "\u200e\u200f\u202c\ufeff"):
        end -= 1
    return Stretch(outer_start, start, end, max(outer_end, end), closed, opened, repaired)
