"""What linking needs of a release: small, plain, and enough to forget the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from extractor.entities.entity import Entity
from extractor.entities.names import (
    GLUED,
    is_acronym,
    key_of,
    organisation_key,
    person_words,
    skeleton,
    without_glued,
)
from extractor.mentions.mention import Mentions
from extractor.release.release import Release

# Small counts stand in every release and pair nothing.
_SMALLEST_TELLING = Decimal(11)
_TELLING_CONSONANTS = 4
_LEAST_LAST_NAME = 4


@dataclass(frozen=True, slots=True)
class EntityProfile:
    """One entity of one release. ``key`` is what its rows carry until the archive is linked."""

    key: str
    kind: str
    name: str
    names: tuple[str, ...]
    acronym: str | None
    title: str | None
    organisation_key: str | None
    domains: tuple[str, ...]
    n_mentions: int
    n_quotes: int


@dataclass(frozen=True, slots=True)
class ReleaseProfile:
    """The entities of one release, and the signs by which its version in another language is known.

    ``published`` is an ISO day or None.
    """

    release_id: str
    language: str | None
    published: str | None
    entities: tuple[EntityProfile, ...]
    signature: tuple[str, ...]


def entity_key(entity: Entity, release_id: str) -> str:
    """Kind and key of the name: equal keys are one entity in the archive.

    A person of one word is nobody in particular: the key then holds the organisation, or the release. That of a state
    body named without its country holds the country.
    """
    key = key_of(entity.kind, entity.name)
    if entity.kind == "person" and " " not in key:
        house = entity.stated_organisation
        key += "@" + (organisation_key(house) if house else release_id)
    elif entity.country:
        key += "@" + entity.country
    return f"{entity.kind}:{key}"


def profile_of(
    release: Release, mentions: Mentions, entities: Sequence[Entity], n_quotes: Sequence[int]
) -> ReleaseProfile:
    """The profile of a release; ``n_quotes`` counts the quotes of each entity, in their order."""
    profiles = tuple(
        EntityProfile(
            key=entity_key(entity, release.release_id),
            kind=entity.kind,
            name=entity.name,
            names=entity.names,
            acronym=entity.acronym or (entity.name if is_acronym(entity.name) else None),
            title=entity.title,
            organisation_key=_house_key(entity),
            domains=entity.domains,
            n_mentions=len(entity.mentions),
            n_quotes=quotes,
        )
        for entity, quotes in zip(entities, n_quotes, strict=True)
    )
    published = release.published.isoformat() if release.published else None
    signature = _signature(release, mentions) | _name_signs(entities)
    return ReleaseProfile(release.release_id, release.language, published, profiles, tuple(sorted(signature)))


def _house_key(person: Entity) -> str | None:
    house = person.stated_organisation
    return f"organisation:{organisation_key(house)}" if house else None


def _name_signs(entities: Sequence[Entity]) -> set[str]:
    """First and last name of each person in the consonants that both scripts tell apart."""
    signs = set()
    for entity in entities:
        words = person_words(entity.name) if entity.kind == "person" else ()
        for last in _last_names(words):
            codes = [code for word in (words[0], last) for code in skeleton(word)]
            coarse = [code.replace("c", "k").replace("h", "") or code for code in codes]
            if len(coarse) >= 2 and len("".join(codes)) >= _TELLING_CONSONANTS:
                signs.add(f"person:{coarse[0]} {coarse[-1]}")
    return signs


def _last_names(words: Sequence[str]) -> tuple[str, ...]:
    """The last name, and what a glued article or particle leaves of it: Alqarni, qarni; Benachour, achour."""
    if len(words) < 2:
        return ()
    last = words[-1]
    return (last, *without_glued(last, GLUED, least=_LEAST_LAST_NAME))


def _signature(release: Release, mentions: Mentions) -> set[str]:
    own_day = release.published.isoformat() if release.published else None
    figures = {
        f"{figure.kind}:{figure.value.normalize()}"
        for figure in mentions.figures
        if figure.value >= _SMALLEST_TELLING or figure.value % 1
    }
    days = {mention.value for mention in mentions.dates if mention.value and mention.precision == "day"}
    mails = {c.email.of(release.text).lower() for c in mentions.contacts if c.email is not None}
    return figures | mails | {day for day in days if day != own_day}
