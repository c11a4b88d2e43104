"""The organisation whose release this is: the one "About" part, else the one organisation of headline and lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from extractor.mentions.mention import OrganisationMention
from extractor.mentions.naming.clitics import key_of
from extractor.mentions.naming.facts import organisation_facts
from extractor.reading.reading import Reading
from extractor.text import Span

_LEAST_MENTIONS = 2
_LONGEST_HEADING = 80
_LEAST_LEAD = 60
_HEADLINES = ("title", "subtitle")
_OPENING = ("body", "dateline")


def issuer_places(reading: Reading, named: Sequence[OrganisationMention]) -> list[Span]:
    """All places of the issuer in order; none where no organisation, or more than one, could be the issuer."""
    families = _families(reading, named)
    issuer = _issuer(reading, named, families)
    return [] if issuer is None else [one.span for one, own in zip(named, families, strict=True) if own == issuer]


def _families(reading: Reading, named: Sequence[OrganisationMention]) -> list[str]:
    """For each mention the key of the shortest name whose words it holds all: Acme for Acme Robotics Inc. and ACME."""
    text = reading.release.text
    keys = [_plain(key_of(one.span.of(text))) for one in named]
    full = {
        _plain(key_of(one.acronym.of(text))): key
        for one, key in zip(named, keys, strict=True)
        if one.acronym is not None
    }
    keys = [full.get(key, key) for key in keys]
    parts = {key: set(key.split(" ")) for key in dict.fromkeys(keys)}
    heads: dict[str, str] = {}
    for key in sorted(parts, key=lambda one: (len(parts[one]), one)):
        wider = [other for other in heads.values() if parts[other] <= parts[key] and key.split(" ")[0] in parts[other]]
        heads[key] = wider[0] if len(set(wider)) == 1 else key
    return [heads[key] for key in keys]


def _plain(key: str) -> str:
    """The key without legal forms at its end."""
    parts = key.split(" ")
    legal = organisation_facts("en").legal
    while len(parts) > 1 and parts[-1] in legal:
        parts.pop()
    return " ".join(parts)


def _issuer(reading: Reading, named: Sequence[OrganisationMention], families: Sequence[str]) -> str | None:
    headline, opening, about = _parts(reading)

    def within(spans: Collection[Span]) -> set[str]:
        return {
            family
            for one, family in zip(named, families, strict=True)
            if any(span.contains(one.span) for span in spans)
        }

    told, first, early = within(about), within(headline), within(opening)
    if len(told) == 1:
        return next(iter(told))
    if told:
        both = told & first or told & early
        return next(iter(both)) if len(both) == 1 else None
    counts = Counter(family for family in families if family in early)
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    family, count = ranked[0]
    return family if count >= _LEAST_MENTIONS or len(set(families)) == 1 else None


def _parts(reading: Reading) -> tuple[list[Span], list[Span], list[Span]]:
    """Places of the headline, of headline and lead together, and of the headings of "About" parts."""
    headline = [one.block.span for one in reading.passages if one.block.label in _HEADLINES]
    opening = list(headline)
    about: list[Span] = []
    led = False
    for passage in reading.passages:
        span = passage.block.span
        if passage.block.label == "about" and span.end - span.start <= _LONGEST_HEADING:
            about.append(span)
        elif passage.block.label in _OPENING and not led:
            opening.append(span)
            led = span.end - span.start >= _LEAST_LEAD
    return headline, opening, about
