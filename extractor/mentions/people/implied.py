"""Affiliations that stand elsewhere in the release: a minister's ministry, "its director"."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term, has_arabic

_FIELD_WORDS = 2


class ImpliedAffiliations:
    """Fills the affiliation of titles that name none, from the organisations of the same release."""

    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention]) -> None:
        self._text = reading.release.text
        self._named = [one for one in organisations if one.refers is None]
        self._ministries = self._find_ministries()

    def fill(self, words: Words, mention: PersonMention) -> PersonMention:
        """The mention with the organisation that its title implies; itself where none does."""
        if mention.title is None or mention.affiliation is not None:
            return mention
        title = fold_term(mention.title.of(self._text))
        for found, rule in (
            (self._possessor(words, mention.title), "its"),
            (self._ministry(title, mention.title), "ministry"),
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
