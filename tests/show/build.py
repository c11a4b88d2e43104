"""Extractions made by hand, so that these tests need no finder."""

from __future__ import annotations

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
from extractor.release.release import Block, Release
from extractor.text import Span

MENU = "الرئيسية | اتصل بنا"
TITLE = "شبكة النهر تصل إلى 230 مدينة"
SPEECH = "وقالت منى سالم، مديرة شبكة النهر (RN): «وصلت شبكة النهر إلى أكثر من 230 مدينة في 27 مارس 2024»."
TABLE = "المدينة\tالعدد\nالفجيرة\t12"
ABOUT = 'River Network <script>alert("1")</script> works in 12 countries & more.'
CONTACT = "press@river.example"


def release_of(*parts: tuple[str, str, str | None], language: str = "ar") -> Release:
    """A release of (label, text, language), a line each."""
    blocks, start = [], 0
    for label, text, block_language in parts:
        blocks.append(Block(label, f"test-{label}", block_language, Span(start, start + len(text))))
        start += len(text) + 1
    return Release(
        release_id="0123456789abcdef",
        source=Source("river.html"),
        language=language,
        title=parts[0][1] if parts else None,
        published=date(2024, 3, 28),
        dateline_place=None,
        text="\n".join(text for _, text, _ in parts),
        blocks=tuple(blocks),
        published_from="shown",
    )


def river() -> Extraction:
    """An Arabic release with one find of each kind, a name and a figure and a date inside the quote."""
    release = release_of(
        ("title", TITLE, "ar"),
        ("boilerplate", MENU, "ar"),
        ("body", SPEECH, "ar"),
        ("table", TABLE, "ar"),
        ("about", ABOUT, "en"),
        ("contact", CONTACT, "en"),
    )

    def at(words: str, after: str = "") -> Span:
        start = release.text.index(words, release.text.index(after) + len(after))
        return Span(start, start + len(words))

    network, again = at("شبكة النهر", "مديرة "), at("شبكة النهر", "وصلت ")
    quoted = at("وصلت شبكة النهر إلى أكثر من 230 مدينة في 27 مارس 2024")
    person, latin, acronym = at("منى سالم"), at("River Network"), at("RN")
    number = at("230", "أكثر من ")
    counted = at("مدينة", "أكثر من 230 ")
    figure = Figure(
        at("أكثر من 230 مدينة"), number, Decimal(230), None, "more than", "count", "city", None, counted, "count"
    )
    day = date(2024, 3, 27)
    mentions = Mentions(
        organisations=tuple(OrganisationMention(span, "model") for span in (network, acronym, again, latin)),
        people=(PersonMention(person, "model", at("مديرة"), network, "female"),),
        quotes=(Quote(quoted, (quoted,), person, at("قالت"), "direct", "named", False, "verb-first"),),
        dates=(DateMention(at("27 مارس 2024"), "2024-03-27", day, day, "day", False, "gregorian", "day-month-year"),),
        figures=(figure,),
        contacts=(Contact(at(CONTACT), None, None, at(CONTACT), None, "email"),),
    )
    names = ("شبكة النهر", "RN", "River Network")
    entities = (
        Entity("organisation", names[0], names, (network, acronym, again, latin), "RN", role="issuer"),
        Entity("person", "منى سالم", ("منى سالم",), (person,), title="مديرة", organisation=names[0]),
    )
    return Extraction(release, mentions, entities, (Problem("river.html", "page", "wrong <charset>", "Look at it."),))


def empty(text: str = "") -> Extraction:
    """A release without any find, one body block."""
    return Extraction(release_of(("body", text, None)), Mentions(), ())
