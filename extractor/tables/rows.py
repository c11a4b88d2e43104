"""Extraction → rows; entity columns hold keys until the archive is linked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extractor.entities.entity import Entity
from extractor.entities.forms import Named
from extractor.entities.profile import ReleaseProfile, entity_key, profile_of
from extractor.extract import Extraction, Problem
from extractor.mentions.mention import Quote
from extractor.release.release import READ_LABELS, Release
from extractor.settings import KINDS
from extractor.tables.cells import Row, day, number, one_line, word
from extractor.tables.places import Places
from extractor.tables.schema import BY_NAME, RELEASES
from extractor.text import Span, plain

JOIN = " ; "
Rows = dict[str, list[Row]]
DUPLICATE_OF = RELEASES.place("duplicate_of")


@dataclass(frozen=True, slots=True)
class Record:
    """The rows of one source, by table, and what linking needs of it; None: it has no entities of its own.

    ``sketch`` tells syndicated copies (``tables.duplicates``); None: not made, empty: too few words.
    """

    rows: Rows = field(default_factory=dict)
    profile: ReleaseProfile | None = None
    sketch: bytes | None = None


def record_of(result: Extraction | Problem, *, kinds: Sequence[str] = KINDS) -> Record:
    """The rows of a source; ``kinds`` says which finds become rows."""
    if isinstance(result, Problem):
        return Record({"problems": [_problem(result)]})
    return _Rows(result, kinds).record()


class _Rows:
    """The rows of one extraction while they are made."""

    def __init__(self, extraction: Extraction, kinds: Sequence[str]) -> None:
        self._extraction = extraction
        self._release = extraction.release
        self._mentions = extraction.mentions
        self._entities = extraction.entities
        self._kinds = kinds
        self._places = Places(extraction.release)
        self._keys = [entity_key(entity, self._release.release_id) for entity in self._entities]
        self._at: dict[tuple[str, Span], int] = {
            (entity.kind, span): index for index, entity in enumerate(self._entities) for span in entity.mentions
        }
        self._named = Named(self._entities)
        self._by_name: dict[str, int] = {}
        for index, entity in enumerate(self._entities):
            if entity.kind == "organisation":
                for name in entity.names:
                    self._by_name.setdefault(name, index)
        self._speakers = [self._speaker(quote) for quote in self._mentions.quotes]

    def record(self) -> Record:
        """All rows, and the profile."""
        spoken = Counter(self._speakers)
        n_quotes = [spoken[index] for index in range(len(self._entities))]
        rows: Rows = {
            "releases": [self._release_row()],
            "blocks": self._blocks(),
            "problems": [_problem(problem) for problem in self._extraction.problems],
        }
        makers = {
            "organisations": self._organisations, "people": lambda: self._people(n_quotes), "quotes": self._quotes,
            "dates": self._dates, "figures": self._figures, "contacts": self._contacts,
        }  # fmt: skip
        for kind in KINDS:
            if kind in self._kinds:
                rows[kind] = _unique(kind, makers[kind]())
        rows["mentions"] = self._mention_rows()
        profile = profile_of(self._release, self._mentions, self._entities, n_quotes)
        return Record({table: found for table, found in rows.items() if found}, profile)

    def _release_row(self) -> Row:
        release = self._release
        issuer = next((i for i, entity in enumerate(self._entities) if entity.role == "issuer"), None)
        return (
            release.release_id,
            plain(release.source.name),
            word(release.url),
            word(release.site) or one_line(release.site_name),
            release.language,
            one_line(release.title),
            one_line(release.subtitle),
            one_line(release.dateline_place),
            day(release.published),
            release.published_from if release.published is not None else None,
            one_line(self._entities[issuer].name) if issuer is not None else None,
            self._keys[issuer] if issuer is not None else None,
            one_line(release.embargo),
            release.machine_translated,
            None,
            count_words(release),
            word(release.text),
        )

    def _blocks(self) -> list[Row]:
        release = self._release
        text = plain(release.text)
        return [
            (
                release.release_id, index, block.label, block.reason, block.language, one_line(block.about),
                block.span.start, block.span.end, block.span.of(text),
            )
            for index, block in enumerate(release.blocks)
        ]  # fmt: skip

    def _organisations(self) -> list[Row]:
        return [
            (
                self._release.release_id, self._keys[index], one_line(entity.name), _aliases(entity),
                one_line(entity.acronym), entity.role, len(entity.mentions), *_first(entity),
            )
            for index, entity in enumerate(self._entities)
            if entity.kind == "organisation" and entity.mentions
        ]  # fmt: skip

    def _people(self, n_quotes: Sequence[int]) -> list[Row]:
        return [
            (
                self._release.release_id, self._keys[index], one_line(entity.name), one_line(entity.title),
                one_line(entity.organisation), entity.organisation_from, self._organisation_key(entity),
                _aliases(entity), len(entity.mentions), n_quotes[index], *_first(entity),
            )
            for index, entity in enumerate(self._entities)
            if entity.kind == "person" and entity.mentions
        ]  # fmt: skip

    def _organisation_key(self, person: Entity) -> str | None:
        index = self._by_name.get(person.organisation) if person.organisation else None
        return None if index is None else self._keys[index]

    def _speaker(self, quote: Quote) -> int | None:
        """Index of the entity that speaks; None: nobody that is named."""
        span = quote.speaker
        if span is None:
            return None
        for kind in ("person", "organisation"):
            if (kind, span) in self._at:
                return self._at[kind, span]
        return self._named.at(span)

    def _quotes(self) -> list[Row]:
        return [
            self._quote(number, quote, index)
            for number, (quote, index) in enumerate(zip(self._mentions.quotes, self._speakers, strict=True), start=1)
        ]

    def _quote(self, number: int, quote: Quote, index: int | None) -> Row:
        words = self._places.words
        entity = None if index is None else self._entities[index]
        release_id = self._release.release_id
        parts = (words(part) for part in quote.parts)
        return (
            f"{release_id}-{number}",
            release_id,
            " … ".join(part for part in parts if part) or plain(quote.span.of(self._release.text)),
            one_line(entity.name) if entity is not None else words(quote.speaker),
            None if index is None else self._keys[index],
            (one_line(entity.title) if entity is not None else None) or words(quote.title),
            (one_line(entity.organisation) if entity is not None else None) or words(quote.organisation),
            words(quote.speaker_text),
            words(quote.cue),
            quote.kind,
            quote.attribution,
            quote.repaired,
            *self._places.cells(quote.span, quote.rule),
        )

    def _dates(self) -> list[Row]:
        return [
            (
                self._release.release_id, date.value, day(date.first_day), day(date.last_day), date.precision,
                date.relative, date.calendar, day(date.reference), *self._places.cells(date.span, date.rule),
            )
            for date in self._mentions.dates
        ]  # fmt: skip

    def _figures(self) -> list[Row]:
        return [
            (
                self._release.release_id, value, number(figure.value_high), figure.bound, figure.kind,
                one_line(figure.unit), figure.currency, self._places.words(figure.counted),
                figure.number_span.start, figure.number_span.end, *self._places.cells(figure.span, figure.rule),
            )
            for figure in self._mentions.figures
            if (value := number(figure.value)) is not None
        ]  # fmt: skip

    def _contacts(self) -> list[Row]:
        words = self._places.words
        return [
            (
                self._release.release_id, words(contact.name), words(contact.organisation), words(contact.email),
                words(contact.phone), *self._places.cells(contact.span, contact.rule),
            )
            for contact in self._mentions.contacts
        ]  # fmt: skip

    def _mention_rows(self) -> list[Row]:
        """Every place of every tabled entity, in order of the text."""
        rules: Mapping[tuple[str, Span], str] = {
            **{("organisation", mention.span): mention.rule for mention in self._mentions.organisations},
            **{("person", mention.span): mention.rule for mention in self._mentions.people},
        }
        tabled = {kind for kind, table in (("organisation", "organisations"), ("person", "people"))
                  if table in self._kinds}  # fmt: skip
        found = sorted((span, kind, index) for (kind, span), index in self._at.items() if kind in tabled)
        return [
            (
                self._release.release_id, kind, self._keys[index], one_line(self._entities[index].name),
                *self._places.cells(span, rules.get((kind, span), "resolved")),
            )
            for span, kind, index in found
        ]  # fmt: skip


def _unique(table: str, rows: list[Row]) -> list[Row]:
    """The rows, the first of each primary key."""
    schema = BY_NAME[table]
    places = [schema.place(name) for name in schema.primary_key]
    return list({tuple(row[place] for place in places): row for row in reversed(rows)}.values())[::-1]


def count_words(release: Release) -> int:
    """Words of the blocks that are read: all but boilerplate and end marks."""
    return sum(len(block.span.of(release.text).split()) for block in release.labelled(*READ_LABELS))


def _aliases(entity: Entity) -> str | None:
    forms = (one_line(name) for name in entity.names if name != entity.name)
    return JOIN.join(dict.fromkeys(form for form in forms if form)) or None


def _first(entity: Entity) -> tuple[int, int]:
    return entity.mentions[0].start, entity.mentions[0].end


def _problem(problem: Problem) -> Row:
    return (
        plain(problem.source) or "unknown",
        problem.stage,
        one_line(problem.error) or "unknown",
        one_line(problem.advice) or Problem.__name__,
    )
