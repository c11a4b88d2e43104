"""Long sentences → overlapping windows that the encoder can hold; every word is read once with context around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CAPACITY = 252
"""Sub-words in a window, without the two marks of beginning and end: what training used."""
CONTEXT = 48
"""Sub-words of context kept on either side where a sentence had to be cut."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words ``[first, end)`` are shown to the encoder, labels of ``[first_kept, end_kept)`` are kept."""

    first: int
    end: int
    first_kept: int
    end_kept: int


def cut_windows(offsets: Sequence[int], first: int, end: int) -> Iterator[Window]:
    """Windows over the words ``[first, end)``; ``offsets[i]`` is where the sub-words of word i begin.

    The kept stretches follow each other without gap or overlap. No word may have more than
    ``CAPACITY - 2 * CONTEXT`` sub-words.
    """
    kept = first
    while kept < end:
        shown = max(first, bisect_left(offsets, offsets[kept] - CONTEXT, first, kept))
        last = min(end, bisect_right(offsets, offsets[shown] + CAPACITY, shown, end + 1) - 1)
        end_kept = end if last == end else bisect_right(offsets, offsets[last] - CONTEXT, kept, last) - 1
        yield Window(shown, last, kept, end_kept)
        kept = end_kept
