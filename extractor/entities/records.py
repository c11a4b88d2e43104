"""A row of the archive's entities, made of all releases' forms of one name."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractor.entities.aliases import Aliases
from extractor.entities.names import is_acronym, key_of
from extractor.entities.profile import EntityProfile
from extractor.entities.tally import Tally, tallied, together
from extractor.text import has_arabic

Seen = tuple[int, str | None, str | None]
"""Number of releases, first day, last day."""


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """A row of ``entities``. Days are ISO; None: unknown."""

    entity_id: str
    kind: str
    name: str
    name_ar: str | None
    name_en: str | None
    acronym: str | None
    aliases: tuple[str, ...]
    title: str | None
    organisation: str | None
    n_releases: int
    n_mentions: int
    n_quotes: int
    first_seen: str | None
    last_seen: str | None


@dataclass(frozen=True, slots=True)
class Links:
    """The outcome: entity key → id, and the records in order of kind and name."""

    ids: Mapping[str, str]
    records: tuple[EntityRecord, ...]


@dataclass(slots=True)
class Node:
    """All releases' entities with one key. ``others`` are written forms beside the names."""

    kind: str
    key: str
    names: Tally = None
    others: Tally = None
    acronyms: Tally = None
    titles: Tally = None
    organisations: Tally = None
    domains: tuple[str, ...] = ()
    n_mentions: int = 0
    n_quotes: int = 0

    @property
    def forms(self) -> dict[str, int]:
        """Every written form with the number of releases that have it."""
        return together(self.names, self.others)

    @property
    def counted_names(self) -> dict[str, int]:
        """The canonical names with the number of releases that give each."""
        return together(self.names)

    def take(self, entity: EntityProfile) -> None:
        """One release's entity more."""
        self.names = tallied(self.names, entity.name)
        for form in entity.names:
            if form != entity.name:
                self.others = tallied(self.others, form)
        if entity.acronym:
            self.acronyms = tallied(self.acronyms, entity.acronym)
        if entity.title:
            self.titles = tallied(self.titles, entity.title)
        if entity.organisation_key:
            self.organisations = tallied(self.organisations, entity.organisation_key)
        new = tuple(domain for domain in entity.domains if domain not in self.domains)
        self.domains = self.domains + new if new else self.domains
        self.n_mentions += entity.n_mentions
        self.n_quotes += entity.n_quotes


def make_record(
    nodes: Sequence[Node], name: str, organisation: str | None, seen: Seen, aliases: Aliases
) -> EntityRecord:
    """The record of the entity that ``nodes``, in order of their keys, are; ``organisation``: a person's own."""
    kind = nodes[0].kind
    names = together(*(node.names for node in nodes))
    forms = together(*(node.names for node in nodes), *(node.others for node in nodes))
    n_releases, first_seen, last_seen = seen
    return EntityRecord(
        entity_id=_id_of(f"{kind}:{key_of(kind, name)}", [node.key for node in nodes], aliases),
        kind=kind,
        name=name,
        name_ar=_in_script(names, arabic=True) or _in_script(forms, arabic=True),
        name_en=_in_script(names, arabic=False) or _in_script(forms, arabic=False),
        acronym=first_by_use(together(*(node.acronyms for node in nodes))),
        aliases=tuple(sorted(form for form in forms if form != name)),
        title=first_by_use(together(*(node.titles for node in nodes))),
        organisation=organisation,
        n_releases=n_releases,
        n_mentions=sum(node.n_mentions for node in nodes),
        n_quotes=sum(node.n_quotes for node in nodes),
        first_seen=first_seen,
        last_seen=last_seen,
    )


def first_by_use(counts: Mapping[str, int]) -> str | None:
    """The most frequent, then the longest, then by alphabet, acronyms last; None where there is nothing."""
    if len(counts) < 2:
        return next(iter(counts), None)
    return min(counts, key=lambda name: (is_acronym(name), -counts[name], -len(name), name))


def _in_script(counts: Mapping[str, int], *, arabic: bool) -> str | None:
    return first_by_use({form: n for form, n in counts.items() if has_arabic(form) == arabic})


def _id_of(own: str, keys: Sequence[str], aliases: Aliases) -> str:
    """16 hex digits of the SHA-256 of the name's key; of the first key where the name is nobody's in particular."""
    known = own in keys or own in aliases.targets
    return hashlib.sha256((own if known else keys[0]).encode()).hexdigest()[:16]
