"""Bodies that releases of every country name: their full names, short forms and acronyms in both languages."""

from __future__ import annotations

from functools import cache

from extractor.entities.entity import Entity
from extractor.entities.names import organisation_key
from extractor.languages import LANGUAGES, lexicon


@cache
def world_bodies() -> dict[str, str]:
    """Key of a name → the body that bears it (``languages/*/world_bodies.csv``), one key a body and language.

    A kept list, as good as a user's alias: FAO is منظمة الأغذية والزراعة wherever it stands. An acronym that other
    houses use too (AFD, IFC, ADB) is not in it.
    """
    return {
        organisation_key(fact.term): fact["body"]
        for language in LANGUAGES
        for fact in lexicon(language).facts("world_bodies")
    }


def body_of(entity: Entity) -> str | None:
    """The world body that an organisation is, by any of its names; None: none that is listed."""
    return next((body for name in entity.names if (body := world_bodies().get(organisation_key(name)))), None)


@cache
def led_by_secretaries() -> frozenset[str]:
    """The world bodies with a secretary-general of their own: in a release of another (IOM, UNICEF) "the
    Secretary-General" is the United Nations'."""
    return frozenset(
        fact["body"] for language in LANGUAGES for fact in lexicon(language).facts("world_bodies") if fact["head"]
    )
