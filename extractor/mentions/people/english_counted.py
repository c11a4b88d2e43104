"""Those whom a sentence counts or announces before its colon: Three directors have terms that end this year: Ann Lee,
Tom Fox and Mia Orr; The following trustees of Acme retire: Ann Lee and Tom Fox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Office, Surroundings
from extractor.text import Span

_LEAST = 2  # of a list
_SENTENCE_WORDS = 40
_COUNT_WITHIN = 5  # words from what counts them to their noun: Four (4) of our new voting members
_AS_FOLLOWS = ("as", "follows")
_ITS_HOUSE = 2  # words between the noun and its house: of the


def with_counted(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; those listed behind a colon have the title, and the house, of the plural that the sentence before it
    counts or points to, where they are as many."""
    told, reader = list(offices), _Counted(around)
    for at, name in enumerate(names):
        first, _ = around.honorific_before(name.first)
        if around.words.gap(first).strip(" ") != ":":
            continue
        end = at + 1
        while end < len(names) and reader.is_listed(names[end - 1], names[end]):
            end += 1
        found = reader.counted(first, end - at) if end - at >= _LEAST else None
        if found is None:
            continue
        title, house = found
        for mate in range(at, end):
            own = told[mate]
            listed = own.title is not None and own.title.start >= around.words.span(first, first + 1).start
            if listed and not reader.is_style(own.title):
                continue
            affiliation = house or own.affiliation
            told[mate] = replace(own, title=title, affiliation=affiliation, rule="title before")
    return told


class _Counted(EnglishWords):
    """Reads the sentences before the colon of a list."""

    def is_style(self, title: Span | None) -> bool:
        """True for the rank of a university, which goes with other offices: Prof., Professor."""
        first, _ = (0, 0) if title is None else self.words.range_of(title)
        return self.is_rank(title) or (title is not None and self.words.folded[first] in grammar_words("en", "glued"))

    def is_listed(self, before: Name, name: Name) -> bool:
        """True for two names of one list, which commas or semicolons part."""
        words = self.words
        first, _ = self.around.honorific_before(name.first)
        marked = first < len(words) and words.gap(before.end).strip(" ") == ";"
        both = first - (words.folded[first - 1] in grammar_words("en", "and"))
        return self.links(before.end, first) or (marked and both == before.end)

    def counted(self, end: int, many: int) -> tuple[Span, Span | None] | None:
        """The title of one of those whom the sentence up to word ``end`` counts last, and their house; None: it counts
        others (two years, three guests), another number, or nobody in an office."""
        words, start = self.words, end
        while start > 0 and end - start < _SENTENCE_WORDS and not words.opens_sentence(start):
            start -= 1
        for head in range(end - 1, start, -1):
            if self._is_of_others(head):
                return None
            if not self.is_several(head):
                continue
            count = self._count_before(head, start)
            if count is None and self._names_all(head, end):
                return self._office(start - 1, head, end)
            if count is None or (head == end - 1):
                return None
            number = self._number(count)
            if words.folded[head].removesuffix("s") in self.facts.outside:
                return None  # three visitors
            return None if number not in (None, many) else self._office(count, head, end)
        return None

    def _is_of_others(self, at: int) -> bool:
        """True for those who hold no office, told behind: members have met the guests."""
        others = self.words.folded[at] in grammar_words("en", "delegates") - grammar_words("en", "listing")
        return others and self.words.folded[at].endswith("s") and not self.is_several(at)

    def _names_all(self, head: int, end: int) -> bool:
        """True for a plural with its article, of which the sentence says nothing but who they are: The new directors
        are: …; Our governors are as follows: …"""
        words, first = self.words, head
        small = self.facts.modifiers | grammar_words("en", "presently")
        while first > 0 and words.joined(first) and (words.folded[first - 1] in small or words.capital[first - 1]):
            if words.folded[first - 1] in grammar_words("en", "article") | grammar_words("en", "ours"):
                break
            first -= 1
        owned = grammar_words("en", "article") | grammar_words("en", "ours") | grammar_words("en", "possessive")
        listing = grammar_words("en", "plural") | grammar_words("en", "introducing")
        verb = next((at for at in range(head + 1, end) if words.folded[at] in listing), end)
        behind = words.folded[verb + 1 : end]
        said = verb < end and (not behind or behind == _AS_FOLLOWS)
        of = verb == head + 1 or words.folded[head + 1] in grammar_words("en", "of")
        return first > 0 and words.folded[first - 1] in owned and said and of

    def _count_before(self, head: int, start: int) -> int | None:
        """The word that counts or points to a plural: three new directors, the following trustees; None: none does."""
        words, small = self.words, self.facts.modifiers | grammar_words("en", "presently") | grammar_words("en", "of")
        small |= grammar_words("en", "article") | grammar_words("en", "ours") | grammar_words("en", "possessive")
        for at in range(head - 1, max(start - 1, head - 1 - _COUNT_WITHIN), -1):
            word = words.folded[at]
            if word in grammar_words("en", "pointing") or self._number(at) is not None:
                bracketed = words.gap(at).strip(" ") == "(" and at > start and self._number(at - 1) is not None
                return at - 1 if bracketed else at
            plain = word in small or words.capital[at] or at in self.around.organisation_at
            if not plain and not (word.isalpha() and word not in self.facts.function and not word.endswith("s")):
                return None
        return None

    def _number(self, at: int) -> int | None:
        """The number that a word tells; None: it tells none."""
        word = self.words.folded[at]
        fact = lexicon("en").index("numerals").get(word)
        told = word if word.isdigit() else "" if fact is None else fact["value"]
        return int(told) if told.isdigit() else None

    def _office(self, count: int, head: int, end: int) -> tuple[Span, Span | None]:
        """The title of one, without what counts and owns it, and the house behind its noun."""
        words, first = self.words, head
        while first - 1 > count and words.joined(first) and self._is_of_title(first - 1):
            first -= 1
        first = min(first, self.phrase_start(head, several=True))
        near = range(head + 1, min(head + 2 + _ITS_HOUSE, end))
        body = next((self.around.organisation_at[at] for at in near if at in self.around.organisation_at), None)
        of = body is not None and words.folded[head + 1] in grammar_words("en", "of")
        return self.single(words.span(first, head + 1)), body.span if body is not None and of else None

    def _is_of_title(self, at: int) -> bool:
        word = self.words.folded[at]
        new = word in grammar_words("en", "presently") or word in grammar_words("en", "of")
        return not new and (
            word in self.facts.modifiers or (self.words.capital[at] and word not in self.facts.function)
        )
