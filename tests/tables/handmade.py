"""Extractions made by hand: a tiny finder for texts that we write ourselves, so that no test here needs a model."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from extractor.entities.entity import Entity
from extractor.extract import Extraction, Problem
from extractor.mentions.mention import (
    Contact,
    DateMention,
    Figure,
    Mentions,
    OrganisationMention,
    PersonMention,
    Quote,
)
from extractor.page.source import Source
from extractor.release.plain import plain_release
from extractor.text import Span

ORGANISATION = re.compile(r"(?:[A-Z][a-z]+ )+(?:Council|Network)|مجلس \w+")
PERSON = re.compile(r"(?:Dana|Omar|Lina) [A-Z][a-z]+|(?:دانة|عمر) \w+")
QUOTE = re.compile(r"“([^”]+)”,? (said|قال)")
NUMBER = re.compile(r"\d+(?:,\d+)*(?:\.\d+)?")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MAIL = re.compile(r"\S+@\S+\.\w+")

ENGLISH = """River Council opens 3 ports
“We open 1,250.50 doors today”, said Dana Reyes of the River Council on 2024-03-27.
River Council and Hill Network will spend 5.3 million. Write to press@river.example
NA"""
ARABIC = """مجلس النهر يفتح 12 ميناء
“نفتح اليوم”, قال عمر سالم في 2024-03-28 أمام مجلس النهر."""


def extraction_of(text: str, *, source: Source | None = None, data: bytes | None = None) -> Extraction:
    """What the tiny finder finds in a text."""
    days = [date.fromisoformat(match.group()) for match in ISO_DAY.finditer(text) if _is_day(match.group())]
    release = plain_release(text, published=days[0] if days else None)
    content = text.encode("utf-8", "surrogatepass") if data is None else data
    release = replace(
        release,
        release_id=hashlib.sha256(content).hexdigest()[:16],
        source=source or Source("hand.txt"),
        title=text.split("\n")[0] or None,
        published_from="text" if days else None,
    )
    organisations = tuple(OrganisationMention(_span(m), "hand:organisation") for m in ORGANISATION.finditer(text))
    people = tuple(PersonMention(_span(m), "hand:person") for m in PERSON.finditer(text))
    dates = tuple(_date(m) for m in ISO_DAY.finditer(text) if _is_day(m.group()))
    taken = [mention.span for mention in dates]
    figures = tuple(_figure(m) for m in NUMBER.finditer(text) if not any(s.overlaps(_span(m)) for s in taken))
    quotes = tuple(_quote(m, people) for m in QUOTE.finditer(text))
    contacts = tuple(Contact(_span(m), None, None, _span(m), None, "hand:mail") for m in MAIL.finditer(text))
    mentions = Mentions(organisations, people, quotes, dates, figures, contacts)
    entities = (*_entities(text, "organisation", organisations), *_entities(text, "person", people))
    return Extraction(release, mentions, entities)


def both() -> list[Extraction | Problem]:
    """An English release, a problem, an Arabic release."""
    return [
        extraction_of(ENGLISH, source=Source("en.html")),
        Problem("broken.html", "page", "nothing to read", "Fetch the page again."),
        extraction_of(ARABIC, source=Source("pages.zip", "ar.html", date="2024-04-01")),
    ]


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span())


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _date(match: re.Match[str]) -> DateMention:
    day = date.fromisoformat(match.group())
    return DateMention(_span(match), match.group(), day, day, "day", False, "gregorian", "hand:iso")


def _figure(match: re.Match[str]) -> Figure:
    value = Decimal(match.group().replace(",", ""))
    return Figure(_span(match), _span(match), value, None, "exact", "count", None, None, None, "hand:number")


def _quote(match: re.Match[str], people: tuple[PersonMention, ...]) -> Quote:
    after = [person.span for person in people if person.span.start >= match.end()]
    speaker = after[0] if after and after[0].start - match.end() < 3 else None
    return Quote(
        Span(*match.span(1)),
        (Span(*match.span(1)),),
        speaker,
        Span(*match.span(2)),
        "direct",
        "named" if speaker else "none",
        False,
        "hand:quote",
        speaker_text=speaker,
    )


def _entities(
    text: str, kind: str, mentions: tuple[OrganisationMention, ...] | tuple[PersonMention, ...]
) -> list[Entity]:
    places: dict[str, list[Span]] = {}
    for mention in mentions:
        places.setdefault(mention.span.of(text), []).append(mention.span)
    role = "issuer" if kind == "organisation" else None
    entities = []
    for name, spans in places.items():
        title, organisation = (None, None) if kind == "organisation" else ("Director", "River Council")
        entities.append(Entity(kind, name, (name,), tuple(spans), title=title, organisation=organisation, role=role))
        role = "mentioned" if kind == "organisation" else None
    return entities
