"""Affiliations that stand elsewhere in the release: a minister's ministry, "its director", the issuer's officers."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term, has_arabic

_LEAST_MENTIONS = 2


class ImpliedAffiliations:
    """Fills the affiliation of titles that name none, from the organisations of the same release."""

    def __init__(self, reading: Reading, organisations: Sequence[OrganisationMention]) -> None:
        self._text = reading.release.text
        self._named = [one for one in organisations if one.refers is None]
        self._issuer = self._find_issuer(reading)
        self._ministries = self._find_ministries()

    def fill(self, words: Words, mention: PersonMention) -> PersonMention:
        """The mention with the organisation that its title implies; itself where none does."""
        if mention.title is None or mention.affiliation is not None:
            return mention
        title = fold_term(mention.title.of(self._text))
        for found, rule in (
            (self._possessor(words, mention.title), "its"),
            (self._ministry(title, mention.title), "ministry"),
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
        if first == 0 or words.folded[first - 1] not in grammar_words("en", "possessive"):
            return None
        block = words.passage.block.span
        inside = [one.span for one in self._named if block.contains(one.span) and one.span.end <= title.start]
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
            heads = organisation_facts("ar" if name and has_arabic(name[0]) else "en").heads
            if len(name) > 1 and heads.get(name[0]) == "strong":
                found[name[1]].append(one.span)
        return found

    def _own(self, words: Words, title: str, place: Span) -> Span | None:
        """The issuer, for a company's title without a word of state or of another field."""
        facts = person_facts(words.passage.lexicon.language)
        parts = title.split(" ")
        leads = any(part in facts.company or part in facts.leads for part in parts)
        plain = all(part in facts.heads or part in facts.modifiers or part in grammar_words("en", "and") for part in
                    (part.removeprefix("و") if has_arabic(part) else part for part in parts))  # fmt: skip
        _, behind = words.range_of(place)
        if (
            behind < len(words)
            and words.joined(behind)
            and words.folded[behind] in grammar_words(words.passage.lexicon.language, "joining")
        ):
            return None
        if (
            not leads
            or not plain
            or any(part in facts.state for part in parts)
            or parts in (["president"], ["officer"], ["الرييس"])
        ):
            return None
        return self._before(self._issuer, place.start)

    def _find_issuer(self, reading: Reading) -> list[Span]:
        """All places of the organisation that the headline or first paragraph names and the release names most."""
        opening = next((p.block.span.end for p in reading.passages if p.block.label in ("body", "dateline")), 0)
        keys = [key_of(one.span.of(self._text)) for one in self._named]
        early = {key for key, one in zip(keys, self._named, strict=True) if one.span.end <= opening}
        counts = Counter(key for key in keys if key in early)
        if not counts:
            return []
        key, count = counts.most_common(1)[0]
        if count < _LEAST_MENTIONS:
            return []
        return [one.span for one, own in zip(self._named, keys, strict=True) if own == key]
