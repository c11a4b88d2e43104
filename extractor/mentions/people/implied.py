"""Affiliations that stand elsewhere in the release: a minister's ministry, "its director", the issuer's officers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.people.issuer import issuer_places
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term, has_arabic

_FIELD_WORDS = 2
_STOP = re.compile(r"[.!?؟]\s+(?![a-z])|\n")
_QUOTED = re.compile(r"[“«][^“”«»]*[”»]")


class ImpliedAffiliations:
    """Fills the affiliation of titles that name none, from the organisations of the same release."""

    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention]) -> None:
        self._text = reading.release.text
        self._named = [one for one in organisations if one.refers is None]
        self._issuer = issuer_places(reading, self._named)
        self._ministries = self._find_ministries()

    def fill(self, words: Words, mention: PersonMention) -> PersonMention:
        """The mention with the organisation that its title implies; itself where none does."""
        if mention.title is None or mention.affiliation is not None:
            return mention
        title = fold_term(mention.title.of(self._text))
        for found, rule in (
            (self._possessor(words, mention.title), "its"),
            (self._ministry(title, mention.title), "ministry"),
            (self._mission(words, mention.title), "mission"),
            (self._own(words, title, mention.title), "issuer"),
        ):
            if found is not None:
                return replace(mention, affiliation=found, rule=f"{mention.rule}, {rule}")
        return mention

    def _before(self, spans: Sequence[Span], at: int) -> Span | None:
        """The nearest of the places before an offset, else the first behind it."""
        if not spans:
            return None
        return spans[max(0, bisect_right(spans, at, key=lambda span: span.end) - 1)]

    def _possessor(self, words: Words, title: Span) -> Span | None:
        first, _ = words.range_of(title)
        owner = _possessive_before(words, first)
        if owner is None:
            return None
        block = words.passage.block.span
        inside = [one.span for one in self._named if block.contains(one.span) and one.span.end <= title.start]
        beside = words.folded[owner] in grammar_words("en", "beside")
        if beside and inside and words.range_of(inside[-1])[1] != owner:
            return None
        return inside[-1] if inside else None

    def _ministry(self, title: str, place: Span) -> Span | None:
        """وزارة الموانئ … for وزير الموانئ, Ministry of Health for Minister of Health."""
        parts = title.replace(" for ", " of ").replace(" of the ", " of ").split(" ")
        language = "ar" if has_arabic(title) else "en"
        if len(parts) < 2 or not any(part in person_facts(language).ministers for part in parts):
            return None
        at = next(index for index, part in enumerate(parts) if part in person_facts(language).ministers)
        field = [part for part in parts[at + 1 :] if part != "of"][:1]
        return self._before(self._ministries.get(field[0], []), place.start) if field else None

    def _mission(self, words: Words, place: Span) -> Span | None:
        """The one embassy or consulate of the release, for an ambassador or consul alone."""
        language = words.passage.lexicon.language
        first, end = words.range_of(place)
        if end - first != 1 or words.folded[first] not in grammar_words(language, "envoy"):
            return None
        nouns = grammar_words("ar", "mission") | grammar_words("en", "mission")
        missions = [one.span for one in self._named if nouns & set(key_of(one.span.of(self._text)).split(" "))]
        single = len({key_of(one.of(self._text)) for one in missions}) == 1
        return self._before(missions, place.start) if single else None

    def _find_ministries(self) -> Mapping[str, list[Span]]:
        """First word of a field → the places of the organisations of state in charge of it."""
        found: dict[str, list[Span]] = defaultdict(list)
        for one in self._named:
            name = [
                part
                for part in fold_term(one.span.of(self._text)).split(" ")
                if part not in grammar_words("en", "inside")
            ]
            language = "ar" if name and has_arabic(name[0]) else "en"
            if len(name) > 1 and name[0] in grammar_words(language, "ministry"):
                found[name[1]].append(one.span)
        return found

    def _own(self, words: Words, title: str, place: Span) -> Span | None:
        """The issuer, for an officer's title that names no other field, state or organisation."""
        if not self._issuer or not self._is_officer(words, title, place) or self._is_rivalled(words, place):
            return None
        return self._before(self._issuer, place.start)

    def _is_officer(self, words: Words, title: str, place: Span) -> bool:
        language = words.passage.lexicon.language
        facts = person_facts(language)
        first, behind = words.range_of(place)
        parts = title.split(" ")
        if not any(part in facts.company or part in facts.leads for part in parts):
            return False
        if any(part in facts.state for part in parts) or title in grammar_words(language, "alone"):
            return False
        follows = behind < len(words) and words.joined(behind)
        if follows and words.folded[behind] in grammar_words(language, "joining"):
            return False
        return all(_is_inward(words, at, language) for at in range(first, behind))

    def _is_rivalled(self, words: Words, place: Span) -> bool:
        """True where the sentence before the title names another organisation outside its quotation marks."""
        text = words.passage.text
        shift = words.passage.block.span.start
        start = max((stop.end() for stop in _STOP.finditer(text, 0, place.start - shift)), default=0) + shift
        inside = [one.span for one in self._named if start <= one.span.start and one.span.end <= place.start]
        own = set(self._issuer)
        quoted = [Span(one.start() + shift, one.end() + shift) for one in _QUOTED.finditer(text)]
        return any(span not in own and not any(one.contains(span) for one in quoted) for span in inside)


def _possessive_before(words: Words, first: int) -> int | None:
    """The word "its", "whose" before a title, up to two small words of the title's field between; None: none."""
    for at in range(first - 1, max(-1, first - 2 - _FIELD_WORDS), -1):
        if not words.joined(at + 1):
            return None
        if words.folded[at] in grammar_words("en", "possessive"):
            return at
        if words.capital[at] or words.folded[at] in organisation_facts("en").function:
            return None
    return None


def _is_inward(words: Words, at: int, language: str) -> bool:
    """True for a word of a title that names a rank or a part of the house: director of network planning."""
    word = words.folded[at]
    facts, names = person_facts(language), organisation_facts(language)
    if (
        word in facts.heads
        or word in facts.modifiers
        or word in names.function
        or word in grammar_words(language, "inside")
    ):
        return True
    if language == "ar":
        bare = word.removeprefix("و")
        inner = "ال" + bare[2:] if bare.startswith("لل") else bare
        return bare in facts.heads or bare in facts.modifiers or inner in names.field or inner in names.quality or (
            inner.startswith("ال") and not names.is_head(inner) and at > 0
        )  # fmt: skip
    return not words.capital[at] or word in grammar_words("en", "house")
