"""The words of a passage, as the grammar of names walks over them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, cached_property

from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.reading.reading import Passage, Reading
from extractor.text import Span, fold_term
from extractor.text.scripts import ARABIC_LETTERS

# A word keeps one script (لـNLC is two words) and its inner marks: O'Brien, AT&T, U.S, Guerra-Nistal.
_WORD = re.compile(
    rf"[{ARABIC_LETTERS}]+(?:\.[{ARABIC_LETTERS}](?![{ARABIC_LETTERS}]))*"
    rf"|[^\W_{ARABIC_LETTERS}]+(?:[&'.-][^\W_{ARABIC_LETTERS}]+)*"
)
_INITIAL = re.compile(r"[^\W\d_](?:\.[^\W\d_])*$")
_TITLE_CASE_SHARE = 0.7
_TITLE_CASE_WORDS = 4
_LONGEST_TITLE = 40
COMMAS = ("،", ",")
SEMICOLON = "؛"
OPENING, CLOSING = ('"', "“", "«"), ('"', "”", "»")
"""Quotation marks before and behind a name."""
QUOTES = tuple(zip(OPENING, CLOSING, strict=True))
_THOUSANDS = "٬"
_OPENING_OF = {"”": "“", "»": "«", ")": "(", '"': '"'}
_CLOSING_MARKS = " \n\u00a0”\"’'»"
_SENTENCE_ENDS = frozenset(".!؟?\n")
_MARKS_OF_TRADE = ("™", "℠")
_MARKS_FOLDED, _MARK_LETTERS = ("tm", "sm"), 2


@cache
def _styles() -> frozenset[str]:
    given = (fact for language in LANGUAGES for fact in lexicon(language).facts("abbreviations"))
    return frozenset(fact.folded for fact in given if fact["role"] in ("title", "style"))


def is_style(word: str) -> bool:
    """True for what stands before a name with a stop that ends no sentence: Ms, Prof, د, a capital letter (J.)."""
    return (len(word) == 1 and word.isupper()) or fold_term(word) in _styles()


@dataclass(frozen=True, eq=False)
class Words:
    """Words of one passage: ``folded[i]`` to match with, ``shown[i]`` as written, places in the folded text.

    Equal to itself alone: names hold their words, and a hash over a long passage a name would be quadratic.
    """

    index: int
    passage: Passage
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folded: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.folded)

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """The words as written, case and vowels kept."""
        text, folded = self.passage.text, self.passage.folded
        if folded.places is None:
            return tuple(text[start:end] for start, end in zip(self.starts, self.ends, strict=True))
        return tuple(folded.span(start, end).of(text) for start, end in zip(self.starts, self.ends, strict=True))

    @cached_property
    def capital(self) -> tuple[bool, ...]:
        """Which words begin with a capital letter, or with a digit and hold a capital (24-7PressRelease)."""
        return tuple(
            word[0].isupper() or (word[0].isdigit() and any(letter.isupper() for letter in word))
            or (word[0].islower() and len(word) > 2 and word[1].isupper())
            for word in self.shown
        )  # fmt: skip

    @cached_property
    def title_case(self) -> bool:
        """True where most words of a passage are capitalised: a headline, where capitals say nothing."""
        long = [at for at, word in enumerate(self.folded) if len(word) > 3 and word.isascii() and word.isalpha()]
        if self.passage.lexicon.language == "ar" or len(long) < _TITLE_CASE_WORDS or len(self) > _LONGEST_TITLE:
            return False
        if self.passage.text.rstrip(_CLOSING_MARKS)[-1:] in (".", ";", ","):
            return False
        return sum(self.capital[at] for at in long) >= _TITLE_CASE_SHARE * len(long)

    @cached_property
    def _cells(self) -> frozenset[int]:
        """The words that open a cell of a table, the first ones of its rows aside."""
        text, folded = self.passage.text, self.passage.folded
        if "\t" not in text:
            return frozenset()
        gaps = zip(range(1, len(self.starts)), self.ends, self.starts[1:], strict=False)
        shown = ((at, folded.span(end, start).of(text)) for at, end, start in gaps)
        return frozenset(at for at, gap in shown if "\t" in gap and "\n" not in gap)

    @cached_property
    def _gaps(self) -> tuple[str, ...]:
        """What stands before each word; grammar asks it often."""
        text = self.passage.folded.text
        shown = (
            "\t" if at in self._cells else text[end:start].replace(_THOUSANDS, COMMAS[0])
            for at, (end, start) in enumerate(zip(self.ends, self.starts[1:], strict=False), start=1)
        )  # fmt: skip
        return ("\n", *shown)

    def gap(self, at: int) -> str:
        """What stands between word ``at - 1`` and word ``at``; a line break before the first word, the tab of a table
        between two cells, which fold to a blank.

        The separator of thousands that agencies of the Maghreb write for a comma (الكتاني٬ الرئيس) reads as one.
        """
        return self._gaps[at] if 0 < at < len(self._gaps) else "\n"

    def behind(self, end: int) -> str:
        """What stands behind the word before ``end``, up to the next word or the end of the passage."""
        return self.gap(end) if end < len(self.starts) else self.passage.folded.text[self.ends[-1] :]

    def joined(self, at: int) -> bool:
        """True where only blanks part word ``at`` from the one before it, or the stop of an initial (J. Smith)."""
        gap = self.gap(at)
        if gap.strip(" ") == "":
            return "\n" not in gap and len(gap) < 3
        return gap in (". ", ".") and self.is_initial(at - 1)

    def opens_sentence(self, at: int) -> bool:
        """True for the first word of a sentence: a stop or a line break stands before it, or nothing."""
        gap = self.gap(at)
        return not _SENTENCE_ENDS.isdisjoint(gap) and not (gap.strip(" ") == "." and is_style(self.shown[at - 1]))

    def sentence_start(self, at: int) -> int:
        """The first word of the sentence of word ``at``."""
        return next((place for place in range(at, 0, -1) if self.opens_sentence(place)), 0)

    def tied(self, at: int) -> bool:
        """True where a hyphen without blanks, an ampersand, or a bar between two letters (H|B) ties word ``at`` to the
        one before it."""
        gap = self.gap(at)
        barred = gap == "|" and len(self.folded[at - 1]) == 1 == len(self.folded[at])
        return gap in ("-", "–") or gap.strip(" ") == "&" or barred

    def is_initial(self, at: int) -> bool:
        """True for one letter, or letters parted by stops (U.S), written in capitals."""
        return _INITIAL.match(self.folded[at]) is not None and self.shown[at].isupper()

    def first_at(self, place: int) -> int:
        """The first word that ends after a place of the folded text."""
        return bisect_right(self.ends, place)

    def end_at(self, place: int) -> int:
        """One past the last word that begins before a place of the folded text."""
        return bisect_left(self.starts, place)

    def range_of(self, span: Span) -> tuple[int, int]:
        """The words that a place of the release touches, as a half-open range."""
        shift = self.passage.block.span.start
        start = self.passage.folded.position(max(0, span.start - shift))
        end = self.passage.folded.position(max(0, span.end - shift))
        return self.first_at(start), self.end_at(end)

    def span(self, first: int, end: int, *, skip: int = 0, cut: int = 0) -> Span:
        """The place of words ``[first, end)`` in the release, without ``skip`` letters before and ``cut`` behind.

        The stop of a closing initial or short form stays outside; a quotation mark or bracket that opens inside and
        closes right behind is closed.
        """
        span = self.passage.span(self.starts[first] + skip, self.ends[end - 1] - cut)
        text, begin = self.passage.text, self.passage.block.span.start
        end = span.end - begin
        opening = _OPENING_OF.get(text[end : end + 1])
        if opening is None:
            return span
        own = text[span.start - begin : end]
        closed = own.count(opening) % 2 == 0 if opening == text[end] else text[end] in own.rpartition(opening)[2]
        return Span(span.start, span.end + 1) if opening in own and not closed else span

    def text_of(self, first: int, end: int) -> str:
        """The folded words, one blank between them."""
        return " ".join(self.folded[first:end])


def words_of(reading: Reading) -> tuple[Words, ...]:
    """The words of every passage of a reading, in order."""
    return tuple(words_in(index, passage) for index, passage in enumerate(reading.passages))


def words_in(index: int, passage: Passage) -> Words:
    """The words of one passage; ``index`` is its place in the reading, below 0 for one outside it."""
    places = [place for match in _WORD.finditer(passage.folded.text) for place in _unglued(passage, *match.span())]
    text = passage.folded.text
    return Words(
        index,
        passage,
        tuple(start for start, _ in places),
        tuple(end for _, end in places),
        tuple(text[start:end] for start, end in places),
    )


def _unglued(passage: Passage, start: int, end: int) -> list[tuple[int, int]]:
    """The places of a word, an honorific that its stop glues to a name apart: Mr.|Hale, Prof.|Dr.|Rasem; without the
    mark of trade that folds to letters of it: Velmar|™."""
    if passage.folded.text[start:end].endswith(_MARKS_FOLDED) and end - start > _MARK_LETTERS:
        shown = passage.folded.span(end - _MARK_LETTERS, end).of(passage.text)
        end -= _MARK_LETTERS if shown in _MARKS_OF_TRADE else 0
    stop = passage.folded.text.find(".", start, end)
    if stop < 0 or passage.folded.text[start:stop] not in grammar_words("en", "glued"):
        return [(start, end)]
    rest = passage.folded.span(stop + 1, end).of(passage.text)
    named = rest[0].isupper() and len(rest) > 1 and not rest.isupper()
    return [(start, stop), *_unglued(passage, stop + 1, end)] if named else [(start, end)]
