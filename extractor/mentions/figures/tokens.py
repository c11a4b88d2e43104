"""A folded text as tokens: numbers, words, signs, line ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Final, Literal

Dots = Literal["", "things", "all"]
ALL: Final = "all"
THINGS: Final = "things"
RANKING: Final = ("st", "nd", "rd", "th")  # letters that make a rank of the digits before them
_RA = r"\d+ر(?:\d+|\.(?=\s?[%٪]))"  # 7ر4, 53ر.%: a decimal mark of Arabic agencies; see digits
_TOKEN = re.compile(rf"({_RA}|\d+(?:[.,٫٬،]\d+)*)|([^\W\d_¼-¾⅐-⅞]+(?:'[^\W\d_]+)?)|(\n)|([^\s\d]|\d)")
_KINDS = ("", "n", "w", "|", "s")


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one item a token, closed by two barriers so that looking one further never fails.

    text     the folded text
    words    the token as folded
    kinds    "n" digits with their separators, "w" word, "s" any other sign, "|" a line end or the border of the text
    original the text before folding, and where each folded code point stands in it (None: at its own place)
    dots     what a full stop before three digits groups: nothing, things and measures, or money as well
    named    pairs of a number word and a noun that the release writes as names (Two Rivers), folded
    """

    text: str
    words: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    original: tuple[str, tuple[int, ...] | None] = ("", None)
    dots: Dots = ""
    named: frozenset[tuple[str, str]] = frozenset()

    def gap(self, index: int) -> int:
        """White space before the token, in code points."""
        return self.starts[index] - self.ends[index - 1] if index else self.starts[index]

    def written(self, index: int) -> str:
        """The token as the page writes it: in its own case, with its vowels."""
        return self.between(self.starts[index], self.ends[index])

    def between(self, start: int, end: int) -> str:
        """A stretch of the folded text as the page writes it."""
        text, places = self.original
        if places is None:
            return text[start:end]
        return text[places[start] : places[end] if end < len(places) else len(text)]

    def block(self, start: int, end: int) -> None:
        """Makes barriers of the tokens that touch [start, end): the words of a date are no figure."""
        at = bisect_left(self.starts, start)
        if at and self.ends[at - 1] > start:
            at -= 1
        while at < len(self.starts) and self.starts[at] < end:
            self.kinds[at], self.words[at] = "|", ""
            at += 1

    def before_days(self, index: int) -> int:
        """The token at which the dates (or web addresses) that end right before a token begin; itself if none do."""
        while index and self.kinds[index - 1] == "|" and not self.words[index - 1]:
            index -= 1
        return index

    def close(self) -> Tokens:
        """Adds the barriers."""
        for _ in range(3):
            self.words.append("")
            self.kinds.append("|")
            self.starts.append(len(self.text))
            self.ends.append(len(self.text))
        return self


def tokenize(folded: str) -> Tokens:
    """The tokens of a folded text.

    >>> tokenize("over 1,200 m").words[:3]
    ['over', '1,200', 'm']
    """
    tokens = Tokens(folded)
    words, kinds, starts, ends = tokens.words, tokens.kinds, tokens.starts, tokens.ends
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        words.append(match.group())
        kinds.append(_KINDS[match.lastindex or 0])
        starts.append(start)
        ends.append(end)
    return tokens.close()


def split_term(folded: str) -> list[str]:
    """The words of a lexicon term, cut as the text is cut.

    >>> split_term("ر.س")
    ['ر', '.', 'س']
    """
    if folded.isalpha():
        return [folded]
    if folded.replace(" ", "").isalpha():
        return folded.split()
    return [match.group() for match in _TOKEN.finditer(folded)]
