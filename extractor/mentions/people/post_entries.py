"""Entries of a list of those who run a body, each a name and what somebody looks after: a line, a row of a table, or a
part of a sentence: Chair – Ann Lee; Coaching | Tom Fox; Ann Lee (Chair), Tom Fox (Coaching) and Mia Orr (Kit)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.languages import lexicon
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

Found = tuple[Words, PersonMention]
MARKS = (":", "–", "—", "-")
_LONGEST_POST = 7  # words
_CELL = "\t"
_MATES = ("", "&", "/", *COMMAS)
_TIES = frozenset({"", "&", "-", "/", "+", "(", ")", ") &", "),", ")&", ") /", *COMMAS})
_ENDS = ("", "\n", ")", "),", ");", ").", ";", ".", *COMMAS)


@dataclass(frozen=True, slots=True)
class Entry:
    """The numbers of the mentions of an entry, and the words of the post before or behind them."""

    words: Words
    mentions: tuple[int, ...]
    first: int
    end: int
    ahead: bool

    @property
    def is_officer(self) -> bool:
        """True for an office that every board has."""
        inside = (word.removesuffix("s") for word in self.words.folded[self.first : self.end])
        return not grammar_words("en", "board_office").isdisjoint(inside)

    @property
    def post(self) -> Span:
        """The words of the post, with the bracket that closes it."""
        opened = any("(" in self.words.gap(at) for at in range(self.first + 1, self.end))
        closed = opened and self.words.behind(self.end).strip(" ")[:1] == ")"
        return self.words.span(self.first, self.end, cut=-1 if closed else 0)


class Entries:
    """Reads the entries of one passage; ``organisations`` and places of it are no posts."""

    def __init__(self, words: Words, organisations: Sequence[Organisation], recognised: Sequence[Name]) -> None:
        self.words = words
        self._organisations = organisations
        self._places = {at for one in recognised if one.kind == "LOC" for at in range(one.first, one.end)}

    def line(self, mentions: Sequence[int], found: Sequence[Found]) -> Entry | None:
        """The entry that the line is; None: it is none."""
        words = self.words
        groups = list(self._groups(mentions, found))
        if len(groups) != 1:
            return None
        mates, first, end = groups[0]
        if first > 0:
            closed = end == len(words) or words.gap(end).strip(" ")[:1] in ("(", *COMMAS)
            post = (0, first) if closed and self._is_mark(first) else None
        else:
            opened = words.gap(end).strip(" ") if end < len(words) else ""
            filled = opened == "(" and words.behind(len(words)).strip(" ") == ")"
            marked = filled or opened in COMMAS or self._is_mark(end)
            sentence = words.passage.text.rstrip()[-1:] in ("!", "?", ";", ":")
            post = (end, len(words)) if marked and len(mates) == 1 and not sentence else None
        return Entry(words, mates, *post, first > 0) if post is not None and self._is_post(*post) else None

    def rows(self, mentions: Sequence[int], found: Sequence[Found]) -> Iterator[Entry]:
        """The rows of a table in which a name fills a cell and a post the one beside it."""
        words = self.words
        for mates, first, end in self._groups(mentions, found):
            opened, closed = words.gap(first), words.gap(end)
            if not {opened, closed} <= {_CELL, "\n"}:
                continue
            for post in ((self._back(first), first), (end, self._ahead(end))):
                beside = opened == _CELL if post[1] == first else closed == _CELL
                if beside and self._is_post(*post):
                    yield Entry(words, mates, *post, post[1] == first)

    def inside(self, mentions: Sequence[int], found: Sequence[Found]) -> Iterator[Entry]:
        """The parts of a sentence that are a name with a post in the bracket behind it, or before a mark."""
        words = self.words
        for mates, first, end in self._groups(mentions, found):
            if end < len(words) and words.gap(end).strip(" ") == "(":
                near = range(end + 1, min(end + 1 + _LONGEST_POST, len(words)) + 1)
                closing = next((at for at in near if ")" in words.behind(at)), end)
                if self._is_post(end, closing) and len(mates) == 1:
                    yield Entry(words, mates, end, closing, False)
            elif first > 0 and self._is_mark(first) and words.gap(end).strip(" ") in _ENDS:
                start = first - 1
                while start > 0 and first - start < _LONGEST_POST and words.gap(start).strip(" ") in _TIES - {","}:
                    start -= 1
                while start < first and words.folded[start] in grammar_words("en", "and"):
                    start += 1
                if self._is_post(start, first):
                    yield Entry(words, mates, start, first, True)

    def _groups(self, mentions: Sequence[int], found: Sequence[Found]) -> Iterator[tuple[tuple[int, ...], int, int]]:
        """The mentions that share an entry, with their words, honorifics before the first aside: Ann Lee and Tom Fox;
        Dr Ann Lee."""
        group: list[int] = []
        first = end = 0
        for at in mentions:
            start, stop = self.words.range_of(found[at][1].span)
            while start > 0 and _is_honorific(self.words.folded[start - 1]) and self.words.gap(start).strip(" .") == "":
                start -= 1
            if group and self._are_mates(end, start):
                group.append(at)
                end = stop
                continue
            if group:
                yield tuple(group), first, end
            group, first, end = [at], start, stop
        if group:
            yield tuple(group), first, end

    def _are_mates(self, end: int, first: int) -> bool:
        """True for names that "and" or a comma joins."""
        words, small = self.words, grammar_words("en", "and")
        named = all(words.folded[at] in small for at in range(end, first))
        return (
            named
            and all(words.gap(at).strip(" .") in _MATES and "\t" not in words.gap(at) for at in range(end, first + 1))
            and "\n" not in words.gap(first)
        )

    def _is_mark(self, at: int) -> bool:
        return self.words.gap(at).lstrip(")").strip(" ") in MARKS and not self.words.tied(at)

    def _is_house(self, one: Organisation, first: int, end: int) -> bool:
        """True for an organisation that fills a post; not for two things that look like a firm: Routes & Maps."""
        words, facts = self.words, organisation_facts("en")
        inside = words.folded[first:end]
        both = not grammar_words("en", "and").isdisjoint(inside)
        both = both or any("&" in words.gap(at) for at in range(first + 1, end))
        headed = any(facts.is_body(word) or word in facts.legal for word in inside)
        return one.first <= first and end <= one.end and (headed or not both)

    def _back(self, at: int) -> int:
        at -= 1
        while at > 0 and self.words.gap(at) not in (_CELL, "\n"):
            at -= 1
        return max(at, 0)

    def _ahead(self, at: int) -> int:
        at += 1
        while at < len(self.words) and self.words.gap(at) not in (_CELL, "\n"):
            at += 1
        return min(at, len(self.words))

    def _is_post(self, first: int, end: int) -> bool:
        """True for a few words in capitals, small ones between them or in a bracket: Kit & Clothing; Membership
        (acting); no house, no town."""
        words = self.words
        if not 0 < end - first <= _LONGEST_POST or not words.capital[first]:
            return False
        if any(words.gap(at).strip(" ") not in _TIES for at in range(first + 1, end)):
            return False
        commas = [at for at in range(first, end) if words.gap(at).strip(" ") in COMMAS]
        if any(self._is_house(one, first, end) or one.first in commas for one in self._organisations):
            return False
        if first in commas and commas != [first]:
            return False  # Ann Lee, Trustee, Independent
        if self._places.issuperset(range(first, end)) or words.text_of(first, end) in lexicon("en").index("places"):
            return False
        small = grammar_words("en", "inside") | grammar_words("en", "and") | grammar_words("en", "article")
        inside = False
        for at in range(first, end):
            inside = ("(" in words.gap(at) and at > first) or (inside and ")" not in words.gap(at))
            if not (words.capital[at] or inside or words.folded[at] in small) or words.folded[at].isdigit():
                return False
        return True


def by_passage(found: Sequence[Found]) -> Mapping[int, list[int]]:
    """Passage → the numbers of its English mentions, in order."""
    named: dict[int, list[int]] = {}
    for at, (words, _) in enumerate(found):
        if words.passage.lexicon.language == "en":
            named.setdefault(words.index, []).append(at)
    return named


def _is_honorific(word: str) -> bool:
    return word in lexicon("en").index("honorifics")
