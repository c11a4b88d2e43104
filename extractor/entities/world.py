"""Bodies that releases of every country name: their full names, short forms and acronyms in both languages."""

from __future__ import annotations

from functools import cache

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
