"""The organisations of one release as places in its text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from extractor.entities.entity import Entity
from extractor.mentions.naming.recognised import small_words
from extractor.mentions.naming.words import Words, is_style, words_of
from extractor.reading.reading import Reading
from extractor.text import Span

_STOPPED = re.compile(r"[.!?؟]\s+\Z")
_GAP = 9  # code points of a stop and the blanks behind it
_STOP = re.compile(r"[.!?؟]\s+(?![a-z])|\n")
_LONGEST_STYLE = 8
_LAST_WORD = re.compile(r"[^\W_]+$")


class PlacedHouses:
    """``all``: the organisations; ``places``: where each is named, by end, with its number; ``ends``: those ends."""

    def __init__(self, reading: Reading, organisations: Sequence[Entity]) -> None:
        self.reading = reading
        self.all = organisations
        named = [(span, index) for index, one in enumerate(organisations) for span in one.mentions]
        self.places = sorted(named, key=lambda place: (place[0].end, place[0].start, place[1]))
        self.ends = [span.end for span, _ in self.places]
        self._longest = max((len(span) for span, _ in self.places), default=0)
        self._places_of: dict[int, list[int]] = defaultdict(list)
        for place, (_, index) in enumerate(self.places):
            self._places_of[index].append(place)
        self._stops: dict[int, list[int]] = {}  # of a passage, by its index

    def named(self, start: int, end: int) -> list[tuple[Span, int]]:
        """The places that begin between two offsets of the release, with the number of the house, by end."""
        near = self.places[bisect_right(self.ends, start) : bisect_right(self.ends, end + self._longest)]
        return [(span, index) for span, index in near if start <= span.start < end]

    def nearest(self, at: int, fitting: Sequence[int]) -> Entity | None:
        """Of several the one named last before a place."""
        behind = bisect_right(self.ends, at)
        named = (bisect_left(self._places_of.get(index, ()), behind) for index in fitting)
        last = max(
            (self._places_of[index][number - 1] for index, number in zip(fitting, named, strict=True) if number),
            default=-1,
        )
        return self.all[self.places[last][1]] if last >= 0 else None

    def sentence_start(self, words: Words, at: int) -> int:
        """Where the sentence of a place begins in the release."""
        shift = words.passage.block.span.start
        text, place = words.passage.text, max(0, at - shift)
        stopped = _STOPPED.search(text, max(0, place - _GAP), place)
        if stopped is not None and not _is_of_a_style(text, stopped.start()):
            return at  # a name in small letters that begins a sentence
        if words.index not in self._stops:
            ends = (stop for stop in _STOP.finditer(text) if not _is_of_a_style(text, stop.start()))
            self._stops[words.index] = [stop.end() for stop in ends]
        stops = self._stops[words.index]
        number = bisect_right(stops, place)
        return (stops[number - 1] if number else 0) + shift

    def sentence_end(self, words: Words, at: int) -> int:
        """Where the sentence of a place ends in the release, its stop left out.

        The stop of an honorific ends it too: what a clause behind "the Ombudsman, Mrs. …" names is not her house.
        """
        shift = words.passage.block.span.start
        stop = _STOP.search(words.passage.text, max(0, at - shift))
        return (stop.start() if stop is not None else len(words.passage.text)) + shift

    @cached_property
    def passages(self) -> tuple[Words, ...]:
        """The words of every passage, in order."""
        return words_of(self.reading)

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that the release also writes with a small letter."""
        return small_words(self.passages)

    @cached_property
    def starts(self) -> list[int]:
        """Where each passage begins in the release."""
        return [words.passage.block.span.start for words in self.passages]

    def words_at(self, place: Span) -> Words | None:
        """The passage that a place stands in; None: in none."""
        index = bisect_right(self.starts, place.start) - 1
        return self.passages[index] if index >= 0 else None


def _is_of_a_style(text: str, at: int) -> bool:
    """True for the stop of Ms. or of J., which ends no sentence."""
    before = _LAST_WORD.search(text[max(0, at - _LONGEST_STYLE) : at])
    return text[at : at + 1] == "." and before is not None and is_style(before[0])
