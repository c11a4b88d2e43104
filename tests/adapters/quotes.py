"""The function that the quote scorer calls: a text in, one row a part of a quotation out.

    python ../shared/eval/quotes.py --system tests.adapters.quotes:quotes

``speaker`` is the name of the speaker's entity; ``speaker_start`` and ``speaker_end`` are the local words (the
pronoun itself in "he said"), as the scorer wants them.
"""

from __future__ import annotations

from typing import Any

from extractor.entities.entity import Entity
from extractor.entities.forms import Named
from extractor.entities.resolve import resolve
from extractor.mentions.mention import Mentions, Quote
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.mentions.quotes import find_quotes
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import Span


def quotes(text: str, lang: str) -> list[dict[str, Any]]:
    """The quotes of a clean text whose language is "ar" or "en", as the scorer's rows."""
    settings = Settings()
    reading = read_passages(plain_release(text, language=lang), settings=settings)
    organisations = find_organisations(reading)
    people = find_people(reading, organisations)
    found = find_quotes(reading, people, organisations, settings=settings)
    entities = resolve(reading, Mentions(tuple(organisations), tuple(people)))
    named, rows = Named(entities), []
    for quote in found:
        at = named.at(quote.speaker) if quote.speaker is not None else None
        entity = None if at is None else entities[at]
        rows.extend(_row(text, quote, part, entity) for part in quote.parts)
    return rows


def _row(text: str, quote: Quote, part: Span, entity: Entity | None) -> dict[str, Any]:
    local = quote.speaker_text or quote.speaker
    name = entity.name if entity is not None else quote.speaker.of(text) if quote.speaker is not None else None
    title = entity.title if entity is not None else None
    organisation = entity.organisation if entity is not None else None
    return {
        "start": part.start,
        "end": part.end,
        "text": part.of(text),
        "speaker": name,
        "speaker_start": local.start if local is not None else None,
        "speaker_end": local.end if local is not None else None,
        "cue": quote.cue.of(text) if quote.cue is not None else None,
        "kind": quote.kind,
        "attribution": quote.attribution,
        "rule": quote.rule,
        "title": title or (quote.title.of(text) if quote.title is not None else None),
        "org": organisation or (quote.organisation.of(text) if quote.organisation is not None else None),
    }
