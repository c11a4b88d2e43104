"""Sentences → passages of a text, and long ones → overlapping windows that the encoder can hold.

Every word is read once, with context around it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
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


def gather_passages(sizes: Sequence[int], texts: Sequence[int], room: int) -> Iterator[tuple[int, int]]:
    """First sentence and end of each passage: as many sentences of a text in a row as ``room`` sub-words hold.

    ``sizes``: how many sub-words each sentence has; one that is larger than the room is a passage by itself.

    >>> list(gather_passages([40, 50, 60, 300, 10], [0, 0, 0, 0, 1], 120))
    [(0, 2), (2, 3), (3, 4), (4, 5)]
    """
    first = taken = 0
    for at, size in enumerate(sizes):
        if at > first and (texts[at] != texts[first] or taken + size + 1 > room):
            yield first, at
            first, taken = at, 0
        taken += size + 1
    if first < len(sizes):
        yield first, len(sizes)


def join_sentences(sentences: Iterable[Iterable[tuple[int, ...]]], end: int) -> list[tuple[int, ...]]:
    """The sub-words of the words of a passage; the last word of each sentence but the last takes the mark of the end
    with it. Training and product write passages so.

    >>> join_sentences([[(5,), (6, 7)], [], [(8,)]], 2)
    [(5,), (6, 7, 2), (8,)]
    """
    words: list[tuple[int, ...]] = []
    for sentence in sentences:
        last = len(words) - 1
        words += sentence
        if 0 <= last < len(words) - 1:
            words[last] = (*words[last], end)
    return words


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
