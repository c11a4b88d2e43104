"""Whose officer?  The organisation of a title that names none beside it.

Three ways, the surest first: the title points to an organisation by its noun (رئيس الاتحادية, "the guild's president");
its trade is at home in one kind of house that the release names (a detective in the police, an ambassador in the
embassy); it is an office that its holder has inside the house whose release this is (chief executive, المدير العام).
A trade without a house (economist, farmer), an office of state and a foreign colleague stay without.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from extractor.entities.country import countries_in
from extractor.entities.entity import Entity
from extractor.entities.imprint import imprint_of
from extractor.entities.names import organisation_key, words_of
from extractor.entities.offices import (
    bureaus_of,
    field_of,
    field_of_ministry,
    is_inward,
    is_officer,
    kinds_of_house,
    kinds_of_office,
    wires,
)
from extractor.entities.pointing import arabic_nouns, english_nouns, has_owner, nouns_of
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.naming.words import words_of as words_of_reading
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

_STOP = re.compile(r"[.!?؟]\s+(?![a-z])|\n")
_GOVERNMENT = "government"  # the house of an office of state whose ministry the release does not name
_BUSINESS = frozenset({"bank", "club", "hospital", "school"})  # kinds of house that may also call themselves a company
_QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]")


class Employers:
    """The organisations of one release, with their roles, as possible employers."""

    def __init__(self, reading: Reading, organisations: Sequence[Entity]) -> None:
        self._reading = reading
        self._text = reading.release.text
        self._all = organisations
        named = [(span, index) for index, one in enumerate(organisations) for span in one.mentions]
        self._places = sorted(named, key=lambda place: (place[0].end, place[0].start, place[1]))
        self._ends = [span.end for span, _ in self._places]
        issuer = next((one for one in organisations if one.role == "issuer"), None)
        self._issuer = None if issuer is None or wires(issuer) else issuer
        self._joint = self._issuer is not None and self._is_joint()

    def of(self, mention: PersonMention) -> Entity | None:
        """The organisation that the title of a mention implies; None: none, or more than one could be meant."""
        title = mention.title
        words = None if title is None else self._words_at(title)
        if title is None or words is None:
            return None
        first, behind = words.range_of(title)
        if first >= behind:
            return None
        found = (
            self._bureau(words, first, behind)
            or self._pointed(words, first, behind, title)
            or self._ministry(words, first, behind, title)
        )
        if _is_former(words, first, behind):
            return self._left(words, title) if found is None or found is self._issuer else found
        if found is None and not self._is_foreign(words, first, behind, self._issuer):
            found = self._house(words, first, behind, title) or self._own(words, first, behind, title)
        return found

    # -- the bureau of an office -------------------------------------------------------------------------------------

    def _bureau(self, words: Words, first: int, behind: int) -> Entity | None:
        """The Attorney General's Office for an attorney general, مكتب المدعي العام for المدعي العام."""
        title = f" {words.text_of(first, behind)} "
        fitting = {index for office, found in self._by_bureau.items() if f" {office} " in title for index in found}
        return self._all[min(fitting)] if len(fitting) == 1 else None

    # -- the ministry of a field -------------------------------------------------------------------------------------

    def _ministry(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """وزارة الموانئ … for وزير الموانئ, Ministry of Health for Minister of Health; none of another country."""
        language = words.passage.lexicon.language
        field = field_of(words.folded[first:behind], language)
        if field is None:
            return None
        found = self._by_field.get(field, [])
        fitting = [index for index in found if not self._is_foreign(words, first, behind, self._all[index])]
        near = self._nearest(title.start, fitting)
        return near or (self._all[fitting[0]] if len(fitting) == 1 else None)

    # -- the noun in the title ---------------------------------------------------------------------------------------

    def _pointed(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The organisation whose first or last noun the title bears; for "the company" the issuer."""
        arabic = words.passage.lexicon.language == "ar"
        companies = grammar_words("ar" if arabic else "en", "droppable")
        for noun in arabic_nouns(words, first, behind) if arabic else english_nouns(words, first, behind):
            fitting = self._by_noun.get(noun, [])
            business = noun in grammar_words("ar" if arabic else "en", "business")
            if business and self._issuer is not None and not kinds_of_house(self._issuer) - _BUSINESS:
                return self._last_in_paragraph(words, title) or self._issuer
            if len(fitting) == 1:
                return self._all[fitting[0]]
            if fitting:
                return self._meant(words, title, fitting)
            if noun in companies:
                return self._last_in_paragraph(words, title) or self._issuer
        return None

    def _last_in_paragraph(self, words: Words, title: Span) -> Entity | None:
        """The house that the paragraph named last before a title: Acme will lodge the teams, said the group's chief."""
        start = words.passage.block.span.start
        named = [index for span, index in self._places if start <= span.start < title.start]
        return self._all[named[-1]] if named else None

    def _meant(self, words: Words, title: Span, fitting: Sequence[int]) -> Entity | None:
        """Of several with the noun: the one named before in the same sentence, else the issuer, else the last named."""
        near = self._nearest(title.start, fitting)
        sentence = self._sentence_start(words, title.start)
        beside = near is not None and any(sentence <= span.start < title.start for span in near.mentions)
        own = self._issuer is not None and any(self._all[index] is self._issuer for index in fitting)
        return self._issuer if own and not beside else near

    def _nearest(self, at: int, fitting: Sequence[int]) -> Entity | None:
        """Of several the one named last before a place."""
        wanted = set(fitting)
        for place in range(bisect_right(self._ends, at) - 1, -1, -1):
            if self._places[place][1] in wanted:
                return self._all[self._places[place][1]]
        return None

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
        houses = kinds - {_GOVERNMENT}
        if any(kind in self._by_kind for kind in houses):
            return self._only(title, houses, words.passage.block.span.start, anywhere=bool(seats))
        return self._only(title, kinds & {_GOVERNMENT}, words.passage.block.span.start, anywhere=False)

    def _only(self, title: Span, kinds: Iterable[str], start: int, *, anywhere: bool) -> Entity | None:
        """The only house of some kinds named between ``start`` and the title, or, with ``anywhere``, in the release."""
        fitting = {index for kind in kinds for index in self._by_kind.get(kind, ())}
        near = [one for one in fitting if any(start <= span.start < title.start for span in self._all[one].mentions)]
        if len(near) != 1 and anywhere:
            near = list(fitting)
        return self._all[near[0]] if len(near) == 1 else None

    # -- the issuer's officers ---------------------------------------------------------------------------------------

    def _own(self, words: Words, first: int, behind: int, title: Span) -> Entity | None:
        """The issuer, for an officer's title that names no other field, state or organisation."""
        if self._issuer is None or self._joint or not is_officer(words, first, behind):
            return None
        if self._is_rivalled(words, title):
            return None
        if first > 0 and words.joined(first) and has_owner(words, first):
            return None
        inward = all(is_inward(words, at, first) for at in range(first, behind))
        return self._issuer if inward else None

    def _is_joint(self) -> bool:
        """True where headline or lead name another house on a par with the issuer: Acme and Beta opened a hall."""
        release = self._reading.release
        about = {organisation_key(block.about) for block in release.labelled("about") if block.about}
        own = self._issuer is not None and not about.isdisjoint(map(organisation_key, self._issuer.names))
        if own or (self._issuer is not None and imprint_of(release).names(self._issuer)):
            return False
        heads = [block.span for block in (*release.labelled("title"), *release.labelled("body")[:2])]
        both = grammar_words("en", "and") | grammar_words("ar", "and")
        for (span, first), (after, last) in pairwise(self._places):
            own = self._issuer in (self._all[first], self._all[last]) and first != last
            if own and any(head.contains(span) for head in heads):
                between = self._text[span.end : after.start].strip()
                if between and fold_term(between) in both:
                    return True
        return False

    def _is_rivalled(self, words: Words, place: Span) -> bool:
        """True where the sentence before the title names another organisation outside its quotation marks."""
        text = words.passage.text
        shift = words.passage.block.span.start
        start = self._sentence_start(words, place.start)
        inside = []
        for at in range(bisect_right(self._ends, place.start) - 1, -1, -1):
            span, index = self._places[at]
            if span.start < start:
                break
            if self._all[index] is not self._issuer:
                inside.append(span)
        if not inside:
            return False
        quoted = [Span(one.start() + shift, one.end() + shift) for one in _QUOTED.finditer(text)]
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

    def _left(self, words: Words, title: Span) -> Entity | None:
        """The house of a former office: the only other than the issuer that this sentence or the last one names."""
        start = self._sentence_start(words, title.start)
        start = min(start, self._sentence_start(words, start - 2)) if start > words.passage.block.span.start else start
        named = {index for span, index in self._places if start <= span.start < title.start}
        others = {index for index in named if self._all[index] is not self._issuer}
        if not named and self._names_the_company(words, start, title.start):
            others = {index for index, one in enumerate(self._all) if one is not self._issuer and _is_company(one)}
            return self._all[min(others)] if len(others) == 1 else None
        return self._all[min(others)] if len(others) == 1 and len(named) == 1 else None

    @staticmethod
    def _names_the_company(words: Words, start: int, end: int) -> bool:
        """True where "the company", الشركة stands between two places of the release."""
        first, behind = words.range_of(Span(start, end))
        english, article = grammar_words("en", "droppable"), grammar_words("en", "article")
        arabic = {"ال" + noun for noun in grammar_words("ar", "droppable")}
        return any(
            words.folded[at] in arabic or (words.folded[at] in english and words.folded[at - 1] in article)
            for at in range(max(1, first), behind)
        )

    # -- words -------------------------------------------------------------------------------------------------------

    @cached_property
    def _passages(self) -> tuple[Words, ...]:
        return words_of_reading(self._reading)

    @cached_property
    def _starts(self) -> list[int]:
        return [words.passage.block.span.start for words in self._passages]

    def _words_at(self, place: Span) -> Words | None:
        index = bisect_right(self._starts, place.start) - 1
        return self._passages[index] if index >= 0 else None

    # -- the organisations by what a title may say of them -----------------------------------------------------------

    @cached_property
    def _by_noun(self) -> Mapping[str, list[int]]:
        return _indexed(self._all, nouns_of)

    @cached_property
    def _by_kind(self) -> Mapping[str, list[int]]:
        return _indexed(self._all, kinds_of_house)

    @cached_property
    def _by_bureau(self) -> Mapping[str, list[int]]:
        return _indexed(self._all, bureaus_of)

    @cached_property
    def _by_field(self) -> Mapping[str, list[int]]:
        return _indexed(self._all, _fields)


def _is_company(entity: Entity) -> bool:
    """True for a name with a legal form (Acme Inc.) or, in Arabic, with شركة before it."""
    legal, nouns = organisation_facts("en").legal, grammar_words("ar", "titled")
    parts = [words_of(name) for name in entity.names]
    return any(words[-1] in legal or words[0] in nouns for words in parts if words)


def _is_former(words: Words, first: int, behind: int) -> bool:
    """True for an office that its holder left: the former chief executive, المدير العام السابق."""
    start = first - 1 if first > 0 and words.joined(first) else first
    end = behind + 1 if behind < len(words) and words.joined(behind) else behind
    former = grammar_words(words.passage.lexicon.language, "former")
    return not former.isdisjoint(words.folded[start:end])


def _indexed(organisations: Sequence[Entity], signs: Callable[[Entity], Iterable[str]]) -> Mapping[str, list[int]]:
    """Sign → the organisations that bear it, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(organisations):
        for sign in signs(one):
            found[sign].append(index)
    return found


def _fields(entity: Entity) -> set[str]:
    return {field for name in entity.names for field in [field_of_ministry(name)] if field is not None}


def is_part(affiliation: str, organisations: Sequence[Entity]) -> bool:
    """True for an affiliation that is a part of a house: القسم, القطاع التجاري; or a noun that names nobody."""
    words = fold_term(affiliation).split(" ")
    if words[0].removeprefix("ال").removeprefix("لل") in grammar_words("ar", "section"):
        return True
    if words[0][:2] not in ("ال", "لل"):
        return False
    named = any(affiliation in one.names for one in organisations)
    return not named and (len(words) == 1 or words[0][2:] in grammar_words("ar", "internal"))
