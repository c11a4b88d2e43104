"""An organisation's part in its release: issuer, partner, or merely mentioned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extractor.entities.entity import Entity
from extractor.entities.issuer import about_keys, find_issuer, lead_of, outside
from extractor.entities.names import organisation_keys
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.mentions.mention import Mentions
from extractor.release.release import Release
from extractor.text import Span, fold


def with_roles(release: Release, organisations: Sequence[Entity], mentions: Mentions) -> list[Entity]:
    """The organisations with ``role``: one issuer at most, none where too little speaks for any.

    One that the page's own lines alone name is left out where it is not the issuer.
    """
    titles = tuple(block.span for block in release.labelled("title"))
    abouts = about_keys(release)
    partnered = _has_partner_cue(release, titles)
    issuer = find_issuer(release, organisations, mentions)
    left_out = outside(organisations, mentions) - {issuer}
    roles = ("issuer" if index == issuer else _role(one, abouts, titles if partnered else ())
             for index, one in enumerate(organisations))  # fmt: skip
    return [
        replace(one, role=role)
        for index, (one, role) in enumerate(zip(organisations, roles, strict=True))
        if index not in left_out
    ]


def _role(entity: Entity, abouts: frozenset[str], titles: Sequence[Span]) -> str:
    """``titles``: headlines that tell of partners."""
    partner = organisation_keys(entity.names) & abouts or entity.stands_in(titles)
    return "partner" if partner else "mentioned"


def _has_partner_cue(release: Release, titles: Sequence[Span]) -> bool:
    """True where headline or lead tell of a partnership."""
    lead = lead_of(release)
    spans = titles if lead is None else (*titles, lead)
    return any(_partner_cues().search(fold(span.of(release.text)).text) for span in spans)


@lru_cache(maxsize=1)
def _partner_cues() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("partner_cues")]
    return re.compile(rf"(?<!\w)(?:و|ل|ب)?(?:ال)?{alternation(terms)}(?!\w)")
