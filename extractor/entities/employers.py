"""Whose officer?  The organisation of a title that names none beside it.

Three ways, the surest first: the title points to an organisation by its noun (رئيس الاتحادية, "the guild's president");
its trade is at home in one kind of house that the release names (a detective in the police, an ambassador in the
embassy); it is an office that its holder has inside the house whose release this is (chief executive, المدير العام).
A trade without a house (economist, farmer), an office of state and a foreign colleague stay without.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from extractor.entities.country import countries_in
from extractor.entities.entity import Entity
from extractor.entities.names import bare, words_of
from extractor.entities.offices import (
    field_of,
    field_of_ministry,
    is_house_noun,
    is_inward,
    is_officer,
    kinds_of_house,
    kinds_of_office,
    wires,
)
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.naming.words import words_of as words_of_reading
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

_STOP = re.compile(r"[.!?؟]\s+(?![a-z])|\n")
_QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]")
_BEFORE = 3  # words before a title that may hold its owner: the ferry company's
_POINTING = ("لل", "بال", "ال")


class Employers:
    """The organisations of one release, with their roles, as possible employers."""

    def __init__(self, reading: Reading, organisations: Sequence[Entity]) -> None:
        self._reading = reading
        self._text = reading.release.text
        self._all = organisations
        places = sorted((span.end, index) for index, one in enumerate(organisations) for span in one.mentions)
        self._ends = [end for end, _ in places]
        self._owners = [index for _, index in places]
        issuer = next((one for one in organisations if one.role == "issuer"), None)
        self._issuer = None if issuer is None or wires(issuer) else issuer

    def of(self, mention: PersonMention) -> Entity | None:
        """The organisation that the title of a mention implies; None: none, or more than one could be meant."""
        title = mention.title
        words = None if title is None else self._words_at(title)
        if title is None or words is None:
            return None
        first, behind = words.range_of(title)
        if first >= behind:
            return None
        found = self._pointed(words, first, behind, title) or self._ministry(words, first, behind, title)
        if found is None and not self._is_foreign(words, first, behind, self._issuer):
            found = self._house(words, first, behind, title) or self._own(words, first, behind, title)
        return found

    # -- the ministry of a field -------------------------------------------------------------------------------------

    def _ministry(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """وزارة الموانئ … for وزير الموانئ, Ministry of Health for Minister of Health; none of another country."""
        language = words.passage.lexicon.language
        field = field_of(words.folded[first:behind], language)
        if field is None:
            return None
        fitting = [
            index
            for index, one in enumerate(self._all)
            if any(field_of_ministry(name, language) == field for name in one.names)
            and not self._is_foreign(words, first, behind, one)
        ]
        near = self._nearest(title.start, fitting)
        return near or (self._all[fitting[0]] if len(fitting) == 1 else None)

    # -- the noun in the title ---------------------------------------------------------------------------------------

    def _pointed(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The organisation whose first or last noun the title bears; for "the company" the issuer."""
        arabic = words.passage.lexicon.language == "ar"
        for noun in _arabic_nouns(words, first, behind) if arabic else _english_nouns(words, first, behind):
            fitting = [index for index, one in enumerate(self._all) if noun in _heads(one)]
            if len(fitting) == 1:
                return self._all[fitting[0]]
            if fitting:
                return self._meant(words, title, fitting)
            if noun in grammar_words("ar" if arabic else "en", "droppable"):
                return self._issuer
        return None

    def _meant(self, words: Words, title: Span, fitting: Sequence[int]) -> Entity | None:
        """Of several with the noun: the one named before in the same sentence, else the issuer, else the last named."""
        near = self._nearest(title.start, fitting)
        sentence = self._sentence_start(words, title.start)
        beside = near is not None and any(sentence <= span.start < title.start for span in near.mentions)
        own = self._issuer is not None and any(self._all[index] is self._issuer for index in fitting)
        return self._issuer if own and not beside else near

    def _nearest(self, at: int, fitting: Sequence[int]) -> Entity | None:
        """Of several the one named last before a place."""
        place = bisect_right(self._ends, at)
        return next((self._all[index] for index in reversed(self._owners[:place]) if index in fitting), None)

    # -- the house of a trade ----------------------------------------------------------------------------------------

    def _house(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer where it is a house of the title's trade, else the only such house that the release names.

        That one must stand in the same sentence, unless the title is held in such houses alone: judge, ambassador.
        """
        language, parts = words.passage.lexicon.language, words.folded[first:behind]
        seats = kinds_of_office(parts, language, "seat")
        kinds = seats or kinds_of_office(parts, language, "office")
        if self._issuer is not None and kinds & kinds_of_house(self._issuer):
            return self._issuer
        fitting = [index for index, one in enumerate(self._all) if kinds & kinds_of_house(one)]
        if len(fitting) != 1:
            return None
        only = self._all[fitting[0]]
        sentence = self._sentence_start(words, title.start)
        return only if seats or any(sentence <= span.start < title.start for span in only.mentions) else None

    # -- the issuer's officers ---------------------------------------------------------------------------------------

    def _own(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer, for an officer's title that names no other field, state or organisation."""
        if self._issuer is None or not is_officer(words, first, behind) or self._is_rivalled(words, title):
            return None
        if first > 0 and words.joined(first) and _owner_before(words, first):
            return None
        inward = all(is_inward(words, at, first) for at in range(first, behind))
        return self._issuer if inward else None

    def _is_rivalled(self, words: Words, place: Span) -> bool:
        """True where the sentence before the title names another organisation outside its quotation marks."""
        text = words.passage.text
        shift = words.passage.block.span.start
        start = self._sentence_start(words, place.start)
        quoted = [Span(one.start() + shift, one.end() + shift) for one in _QUOTED.finditer(text)]
        inside = [
            span
            for one in self._all
            if one is not self._issuer
            for span in one.mentions
            if start <= span.start and span.end <= place.start
        ]
        return any(not any(one.contains(span) for one in quoted) for span in inside)

    def _sentence_start(self, words: Words, at: int) -> int:
        shift = words.passage.block.span.start
        stops = _STOP.finditer(words.passage.text, 0, max(0, at - shift))
        return max((stop.end() for stop in stops), default=0) + shift

    def _is_foreign(self, words: Words, first: int, behind: int, house: Entity | None) -> bool:
        """True for a title with a country (the French ambassador, وزير الصحة التونسي) that the house does not bear."""
        start = first - 1 if first > 0 and words.joined(first) else first
        named = countries_in(words.text_of(start, behind))
        own = set() if house is None else {*countries_in(" ".join(house.names)), house.country} - {None}
        return bool(named) and not named.keys() & own

    # -- words -------------------------------------------------------------------------------------------------------

    @cached_property
    def _passages(self) -> tuple[Words, ...]:
        return words_of_reading(self._reading)

    def _words_at(self, place: Span) -> Words | None:
        starts = [words.passage.block.span.start for words in self._passages]
        index = bisect_right(starts, place.start) - 1
        return self._passages[index] if index >= 0 else None


def _heads(entity: Entity) -> frozenset[str]:
    """First and last noun of each form of a name, where one is a noun of houses; the first word of an Arabic one."""
    heads = organisation_facts("en").heads
    found = set()
    for name in entity.names:
        words = [bare(word) for word in words_of(name)]
        if len(words) < 2:
            continue
        ends = (words[0], words[-1], *_before_of(words))
        found.update(word for word in ends if word in heads or is_house_noun(word, "en"))
        if not words[0].isascii():
            found.update((words[0], *(word for word in words[1:2] if organisation_facts("ar").is_head(word))))
    return frozenset(found)


def _owner_before(words: Words, first: int) -> bool:
    """True behind his, her or a genitive (the regulator's): the office is in another house than the release's."""
    at = first - 1
    while at > 0 and first - at < _BEFORE and words.joined(at) and not words.capital[at]:
        if words.folded[at].endswith("'s") or words.folded[at] in grammar_words("en", "personal"):
            return True
        if words.folded[at] in organisation_facts("en").function:
            return False
        at -= 1
    return words.folded[at].endswith("'s") or words.folded[at] in grammar_words("en", "personal")


def _before_of(words: Sequence[str]) -> Iterator[str]:
    """Society, of "Northland Society of Engineers"."""
    yield from (word for word, after in pairwise(words) if after in ("of", "for"))


def _arabic_nouns(words: Words, first: int, behind: int) -> Iterator[str]:
    """The definite nouns of a title and right behind it, bare: رئيس الاتحادية, المدير التنفيذي للشركة."""
    for at in range(first + 1, min(len(words), behind + 1)):
        if at == behind and not words.joined(at):
            return
        word = words.folded[at]
        opening = next((letters for letters in _POINTING if word.startswith(letters)), "")
        if opening and (at < behind or opening != "ال"):
            yield word[len(opening) :]


def _english_nouns(words: Words, first: int, behind: int) -> Iterator[str]:
    """Nouns in front of a title's own (guild president), the owner before it, then the one behind "of the"."""
    heads = organisation_facts("en").heads
    bodies = {word for word, strength in heads.items() if strength in ("strong", "weak")}
    start = first
    while start > 0 and first - start < _BEFORE and words.joined(start) and not words.capital[start - 1]:
        start -= 1
        if words.folded[start].endswith("'s"):
            break
    start = start if words.folded[start].endswith("'s") else max(0, first - 1) if words.joined(first) else first
    for at in range(start, behind):
        noun = words.folded[at].removesuffix("'s").removesuffix("s'")
        owns = words.folded[at] != noun or at >= first or at == first - 1
        if owns and (noun in bodies or is_house_noun(noun, "en") or noun in grammar_words("en", "droppable")):
            yield noun
    joint = words.folded[behind : behind + 2]
    if len(joint) == 2 and joint[0] in grammar_words("en", "joining") and joint[1] == "the":
        yield from (noun for noun in words.folded[behind + 2 : behind + 3] if noun in bodies)


def is_part(affiliation: str, organisations: Sequence[Entity]) -> bool:
    """True for an affiliation that is a part of a house: القسم, القطاع التجاري; or a noun that names nobody."""
    words = fold_term(affiliation).split(" ")
    if words[0][:2] not in ("ال", "لل"):
        return False
    if words[0][2:] in grammar_words("ar", "section"):
        return True
    named = any(affiliation in one.names for one in organisations)
    return not named and (len(words) == 1 or words[0][2:] in grammar_words("ar", "internal"))
