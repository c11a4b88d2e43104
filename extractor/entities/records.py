"""A row of the archive's entities, made of all releases' forms of one name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extractor.entities.aliases import Aliases
from extractor.entities.names import is_acronym, key_of
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
    """All releases' entities with one key."""

    kind: str
    names: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    acronyms: Counter[str] = field(default_factory=Counter)
    titles: Counter[str] = field(default_factory=Counter)
    organisations: Counter[str] = field(default_factory=Counter)
    domains: set[str] = field(default_factory=set)
    n_mentions: int = 0
    n_quotes: int = 0


def make_record(
    nodes: Mapping[str, Node], name: str, organisation: str | None, seen: Seen, aliases: Aliases
) -> EntityRecord:
    """The record of the entity that ``nodes`` (by key, in order) are; ``organisation``: a person's own."""
    kind = next(iter(nodes.values())).kind
    names, forms = total(nodes, "names"), total(nodes, "forms")
    n_releases, first_seen, last_seen = seen
    return EntityRecord(
        entity_id=_id_of(f"{kind}:{key_of(kind, name)}", list(nodes), aliases),
        kind=kind,
        name=name,
        name_ar=_in_script(names, arabic=True) or _in_script(forms, arabic=True),
        name_en=_in_script(names, arabic=False) or _in_script(forms, arabic=False),
        acronym=first_by_use(total(nodes, "acronyms")),
        aliases=tuple(sorted(form for form in forms if form != name)),
        title=first_by_use(total(nodes, "titles")),
        organisation=organisation,
        n_releases=n_releases,
        n_mentions=sum(node.n_mentions for node in nodes.values()),
        n_quotes=sum(node.n_quotes for node in nodes.values()),
        first_seen=first_seen,
        last_seen=last_seen,
    )


def total(nodes: Mapping[str, Node], counted: str) -> Counter[str]:
    """The counts of one field of all nodes together."""
    counts: Counter[str] = Counter()
    for node in nodes.values():
        counts.update(getattr(node, counted))
    return counts


def first_by_use(counts: Counter[str]) -> str | None:
    """The most frequent, then the longest, then by alphabet, acronyms last; None where there is nothing."""
    if not counts:
        return None
    return min(counts, key=lambda name: (is_acronym(name), -counts[name], -len(name), name))


def _in_script(counts: Counter[str], *, arabic: bool) -> str | None:
    return first_by_use(Counter({form: n for form, n in counts.items() if has_arabic(form) == arabic}))


def _id_of(own: str, keys: Sequence[str], aliases: Aliases) -> str:
    """16 hex digits of the SHA-256 of the name's key; of the first key where the name is nobody's in particular."""
    known = own in keys or own in aliases.targets
    return hashlib.sha256((own if known else keys[0]).encode()).hexdigest()[:16]
