"""Slates: offices before a mark and who holds them, one after the other in one passage: President: Ann Lee, Vice
President: Tom Fox; Chair – Mia Orr (NOR); Members – Jo Bell and Ida Berg."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Office, Surroundings
from extractor.text import Span

_LEAST_ENTRIES = 2
_LONGEST_OFFICE = 8  # words
_MARKS = (":", "–", "—", "-")
_BORDERS = ("\n", ".", ";", ",", ":", "•", "·", ")", ").", ");", "),", "),;")
_TIES = ("", "&", "-", "/", "(", ")")


def with_slates(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; where two entries and more of a passage open with an office and one mark, each holder has that, with
    those listed behind him; an own office behind a name stays, the next entry's there does not."""
    told, reader = list(offices), _Slates(around)
    entries = [(at, title) for at, name in enumerate(names) if (title := reader.office_before(name)) is not None]
    if len(entries) < _LEAST_ENTRIES:
        return told
    for (at, title), after in zip(entries, [*(at for at, _ in entries[1:]), len(names)], strict=True):
        mates = at
        while mates + 1 < after and reader.links(names[mates].end, names[mates + 1].first):
            mates += 1
        stop = around.words.span(names[after].first, names[after].end).start if after < len(names) else None
        limit = next((one.start for place, one in entries if place == after), stop)
        for mate in range(at, mates + 1):
            own = told[mate]
            kept = own.title is not None and names[mate].span.end <= own.title.start
            if kept and (limit is None or own.title is None or own.title.end <= limit):
                continue
            house = own.affiliation if own.affiliation and (limit is None or own.affiliation.end <= limit) else None
            single = reader.single_of(title)
            told[mate] = replace(own, title=single, affiliation=house, rule="title before")
    return told


class _Slates(EnglishWords):
    """Reads the entries of a slate."""

    def office_before(self, name: Name) -> Span | None:
        """The office that fills an entry up to the mark before a name; None: no mark there, or something else."""
        words = self.words
        stop, _ = self.around.honorific_before(name.first)
        if stop == 0 or words.gap(stop).strip(" ") not in _MARKS or words.tied(stop):
            return None
        first = stop - 1
        while first > 0 and stop - first < _LONGEST_OFFICE and words.gap(first).strip(" ") in _TIES:
            if not self._is_inside(first - 1):
                break
            first -= 1
        while first < stop and not words.capital[first] and not self._opens(first):
            first += 1  # and | President
        return words.span(first, stop) if first < stop and self._fills(first, stop) else None

    def single_of(self, title: Span) -> Span:
        """The title of one holder; the members of a board that end it stay several: Chair of the Board of Directors."""
        first, end = self.words.range_of(title)
        headed = any(self.is_head(at) or self.is_several(at) for at in range(first, end - 1))
        of = not grammar_words("en", "of").isdisjoint(self.words.folded[first:end])
        return title if headed and of else self.single(title)

    def _opens(self, at: int) -> bool:
        """True for a word of titles that is no mere "of" or "and"."""
        return self.is_title_word(at) or self.is_several(at)

    def _is_inside(self, at: int) -> bool:
        words = self.words
        joining = grammar_words("en", "inside") | grammar_words("en", "and") | grammar_words("en", "article")
        free = at not in self.around.person_words and at not in self.around.organisation_at
        return free and (words.capital[at] or self._opens(at) or words.folded[at] in joining)

    def _fills(self, first: int, stop: int) -> bool:
        """True for words with the noun of an office, right behind a border of entries."""
        words, opening = self.words, grammar_words("en", "plural") | grammar_words("en", "introducing")
        before = words.folded[first - 1] if first > 0 else ""
        border = words.gap(first).strip(" ") in _BORDERS or before in opening | grammar_words("en", "and")
        headed = any(self.is_head(at) or self.is_several(at) for at in range(first, stop))
        lower = not words.capital[first] and any(words.capital[at] for at in range(first, stop))
        return border and headed and not lower
