"""Text with its names tagged in the sentence: <p>Ann Hale</p>, <o>Harbour Trust</o>, <f>a woman</f>, <m>a man</m>.

<t>the title</t> and <a>the organisation it names</a> belong to the person who stands nearest.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.mentions.mention import OrganisationMention, PersonMention, Quote
from extractor.mentions.quotes import find_quotes
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import Span

_TAG = re.compile(r"<([pofmta])>(.*?)</\1>", re.S)
GENDERS = {"f": "female", "m": "male"}


def read(tagged: str, lang: str, **settings: object) -> tuple[str, tuple[Quote, ...]]:
    """The text without its tags, and the quotes found in it; the names are the tagged ones and no others."""
    pieces: list[str] = []
    people: list[PersonMention] = []
    organisations: list[OrganisationMention] = []
    beside: list[tuple[str, Span]] = []
    at = length = 0
    for match in _TAG.finditer(tagged):
        before = tagged[at : match.start()]
        length += len(before)
        span = Span(length, length + len(match.group(2)))
        if match.group(1) == "o":
            organisations.append(OrganisationMention(span, "tagged"))
        elif match.group(1) in "ta":
            beside.append((match.group(1), span))
        else:
            people.append(PersonMention(span, "tagged", gender=GENDERS.get(match.group(1))))
        pieces += [before, match.group(2)]
        length += len(match.group(2))
        at = match.end()
    text = "".join([*pieces, tagged[at:]])
    for kind, span in beside:
        nearest = min(people, key=lambda person: max(person.span.start - span.end, span.start - person.span.end))
        changed = replace(nearest, title=span) if kind == "t" else replace(nearest, affiliation=span)
        people[people.index(nearest)] = changed
    reading = read_passages(plain_release(text, language=lang), names=False)
    return text, find_quotes(reading, people, organisations, settings=Settings(**settings))  # type: ignore[arg-type]


def said(tagged: str, lang: str, **settings: object) -> list[tuple[str, str | None]]:
    """(words, speaker) of each part of each quote."""
    text, quotes = read(tagged, lang, **settings)
    return [
        (part.of(text), quote.speaker.of(text) if quote.speaker is not None else None)
        for quote in quotes
        for part in quote.parts
    ]
