"""Sentences that carry their own gold: ``<o>Acme</o>``, ``<p title="CEO" at="Acme">Jane Doe</p>``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extractor.extract import annotate
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.reading import Reading, read_passages
from extractor.release.plain import plain_release
from extractor.text import Span

Told = list[tuple[str, str | None, str | None]]
"""People with title and organisation."""

_TAG = re.compile(r"<(/?)(o|p)((?:\s+\w+=\"[^\"]*\")*)>")
_ATTRIBUTE = re.compile(r"(\w+)=\"([^\"]*)\"")


@dataclass
class Tagged:
    """A text without its tags, and what they say."""

    text: str
    organisations: list[Span] = field(default_factory=list)
    people: list[tuple[Span, str, str]] = field(default_factory=list)


def untag(marked: str) -> Tagged:
    """The text and its gold; a person is (place, title, affiliation), "" where none."""
    pieces: list[str] = []
    length = place = 0
    tagged = Tagged("")
    open_tags: list[tuple[int, dict[str, str]]] = []
    for match in _TAG.finditer(marked):
        pieces.append(marked[place : match.start()])
        length += match.start() - place
        place = match.end()
        if not match.group(1):
            open_tags.append((length, dict(_ATTRIBUTE.findall(match.group(3)))))
            continue
        start, attributes = open_tags.pop()
        if match.group(2) == "o":
            tagged.organisations.append(Span(start, length))
        else:
            tagged.people.append((Span(start, length), attributes.get("title", ""), attributes.get("at", "")))
    pieces.append(marked[place:])
    tagged.text = "".join(pieces)
    return tagged


def read(text: str) -> Reading:
    return read_passages(plain_release(text))


def find(text: str) -> tuple[tuple[OrganisationMention, ...], tuple[PersonMention, ...]]:
    reading = read(text)
    organisations = find_organisations(reading)
    return organisations, find_people(reading, organisations)


def words(text: str, span: Span | None) -> str:
    return "" if span is None else span.of(text)


def told_offices(tagged: Tagged) -> tuple[list[str], list[tuple[str, str, str]]]:
    """What is found in a text: the organisations; each person with title and house, "" where none."""
    organisations, people = find(tagged.text)
    found = [
        (
            words(tagged.text, one.span),
            words(tagged.text, one.title),
            words(tagged.text, one.affiliation),
        )
        for one in people
    ]
    return [words(tagged.text, one.span) for one in organisations], found


def wanted_offices(tagged: Tagged) -> tuple[list[str], list[tuple[str, str, str]]]:
    """The same as the tags have it."""
    people = [(words(tagged.text, span), title, at) for span, title, at in tagged.people]
    return wanted_bodies(tagged), people


def told_bodies(tagged: Tagged) -> list[str]:
    """The organisations that are found in a text."""
    return [words(tagged.text, one.span) for one in find_organisations(read(tagged.text))]


def wanted_bodies(tagged: Tagged) -> list[str]:
    """The same as the tags have it."""
    return [words(tagged.text, span) for span in tagged.organisations]


def told_people(text: str) -> Told:
    """Each person of a text as resolved: name, title and organisation, None where none is told."""
    return [(one.name, one.title, one.organisation) for one in annotate(text).entities if one.kind == "person"]


def told_houses(text: str) -> list[str]:
    """The names of the organisations of a text as resolved."""
    return [one.name for one in annotate(text).entities if one.kind == "organisation"]
