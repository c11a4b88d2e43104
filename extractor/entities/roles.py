"""An organisation's part in its release: issuer, partner, or merely mentioned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from extractor.entities.entity import Entity
from extractor.entities.names import organisation_key
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.mentions.mention import Mentions
from extractor.reading.reading import Reading
from extractor.release.release import Release
from extractor.text import Span, fold

# What speaks for the issuer, strongest first. Set on the development releases; only their order matters.
_ABOUT, _CONTACT, _TITLE, _LEAD, _SPEAKER, _FIRST = 4.0, 3.0, 2.0, 2.0, 1.5, 1.0
_PER_MENTION, _MOST_MENTIONS = 0.2, 10
_ENOUGH = 3.0


def with_roles(reading: Reading, organisations: Sequence[Entity], mentions: Mentions) -> list[Entity]:
    """The organisations with ``role``: one issuer at most, none where only a passing mention speaks for it."""
    if not organisations:
        return []
    release = reading.release
    scores = [_score(release, entity, mentions, first=index == 0) for index, entity in enumerate(organisations)]
    best = max(range(len(scores)), key=lambda index: (scores[index], -organisations[index].mentions[0].start))
    issuer = best if scores[best] >= _ENOUGH else None
    partnered = _has_partner_cue(release)
    return [
        replace(entity, role=_role(release, entity, is_issuer=index == issuer, partnered=partnered))
        for index, entity in enumerate(organisations)
    ]


def _role(release: Release, entity: Entity, *, is_issuer: bool, partnered: bool) -> str:
    if is_issuer:
        return "issuer"
    if _in_about(release, entity):
        return "partner"
    return "partner" if partnered and _inside(entity, _spans(release, "title")) else "mentioned"


def _score(release: Release, entity: Entity, mentions: Mentions, *, first: bool) -> float:
    lead = _lead(release)
    speaking = {person.affiliation for person in mentions.people if person.affiliation}
    contacts = [contact.organisation for contact in mentions.contacts if contact.organisation]
    score = _PER_MENTION * min(len(entity.mentions), _MOST_MENTIONS)
    score += _ABOUT if _in_about(release, entity) else 0
    score += _CONTACT if any(span in entity.mentions for span in contacts) else 0
    score += _TITLE if _inside(entity, _spans(release, "title")) else 0
    score += _LEAD if lead is not None and _inside(entity, [lead]) else 0
    score += _SPEAKER if any(span in entity.mentions for span in speaking) else 0
    return score + (_FIRST if first else 0)


def _in_about(release: Release, entity: Entity) -> bool:
    """True where an "About" paragraph speaks of it."""
    keys = {organisation_key(name) for name in entity.names}
    abouts = (block.about for block in release.labelled("about"))
    return any(about is not None and organisation_key(about) in keys for about in abouts)


def _spans(release: Release, *labels: str) -> list[Span]:
    return [block.span for block in release.labelled(*labels)]


def _lead(release: Release) -> Span | None:
    body = release.labelled("body")
    return body[0].span if body else None


def _inside(entity: Entity, spans: Iterable[Span]) -> bool:
    return any(span.contains(mention) for span in spans for mention in entity.mentions)


def _has_partner_cue(release: Release) -> bool:
    lead = _lead(release)
    spans = [*_spans(release, "title"), *([lead] if lead else [])]
    return any(_partner_cues().search(fold(span.of(release.text)).text) for span in spans)


@lru_cache(maxsize=1)
def _partner_cues() -> re.Pattern[str]:
    terms = [term for language in LANGUAGES for term in lexicon(language).terms("partner_cues")]
    return re.compile(rf"(?<!\w)(?:و|ل|ب)?(?:ال)?{alternation(terms)}(?!\w)")
