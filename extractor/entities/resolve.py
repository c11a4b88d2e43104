"""The same one here? Mentions of one release → its organisations and people.

Two names are one entity when their keys are equal, when the release defines one as the other's acronym, or when
one is a short form that fits a single longer name (surname, dropped head noun, initials, translation).  Where two
longer names fit, the short form stays apart: uncertain is not joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extractor.entities.affiliated import with_affiliated
from extractor.entities.cluster import Cluster
from extractor.entities.clusters import organisation_clusters, person_clusters
from extractor.entities.country import countries_in, is_state_body, leading_country
from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.forms import forms_of
from extractor.entities.names import is_acronym
from extractor.entities.people import people_of
from extractor.entities.roles import with_roles
from extractor.mentions.mention import Mentions
from extractor.reading.reading import Reading
from extractor.release.release import Release

_FREE_MAIL = frozenset({"gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "live.com", "aol.com"})


def resolve(reading: Reading, mentions: Mentions) -> tuple[Entity, ...]:
    """The entities of a release, organisations first, each kind in order of first mention."""
    employers, people = told_entities(reading, mentions)
    return (*employers.organisations, *with_affiliated(reading, employers, people, mentions))


def told_entities(reading: Reading, mentions: Mentions) -> tuple[Employers, list[Entity]]:
    """The organisations with their roles, as employers, and the people, as rules and weighed signs tell them."""
    release = reading.release
    employers = Employers(reading, with_roles(release, organisations_of(release, mentions), mentions))
    return employers, people_of(release, person_clusters(release, mentions.people), mentions, employers)


def organisations_of(release: Release, mentions: Mentions) -> list[Entity]:
    """The organisations of a release in order of first mention, without their roles."""
    clusters = organisation_clusters(release, mentions.organisations)
    return _placed(release, [_organisation(release, cluster, mentions) for cluster in clusters])


def _organisation(release: Release, cluster: Cluster, mentions: Mentions) -> Entity:
    names = forms_of(cluster, release.language)
    acronyms = Counter([*cluster.acronyms, *(name for name in cluster.names if is_acronym(name) and name != names[0])])
    acronym = acronyms.most_common(1)[0][0] if acronyms else None
    spans = tuple(sorted(set(cluster.spans)))
    domains = {_domain(contact.email.of(release.text)) for contact in mentions.contacts
               if contact.email and contact.organisation and contact.organisation in spans}  # fmt: skip
    return Entity("organisation", names[0], names, spans, acronym=acronym, domains=tuple(sorted(domains - _FREE_MAIL)))


def _placed(release: Release, organisations: Sequence[Entity]) -> list[Entity]:
    """With the country of state bodies that are named without it."""
    bare = [is_state_body(one.name) and not countries_in(one.name) for one in organisations]
    country = leading_country(release.text) if any(bare) else None
    return [replace(one, country=country) if told else one for one, told in zip(organisations, bare, strict=True)]


def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()
