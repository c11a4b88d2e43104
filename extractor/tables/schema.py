"""The eleven tables: the only place where columns are defined.

The README's tables, ``extractor schema``, ``datapackage.json``, the frames and every file format come from here.
Missing is an empty cell, never an empty string, a zero or a word.
"""

from __future__ import annotations

from extractor.release.release import LABELS
from extractor.tables.column import Column, ForeignKey, Table

SCHEMA_VERSION = "1"

LANGUAGES = ("ar", "en")
ORGANISATION_FROM = ("words", "office", "context")
PUBLISHED_FROM = ("shown", "metadata", "dateline", "text")
ROLES = ("issuer", "partner", "mentioned")
ENTITY_KINDS = ("organisation", "person")
QUOTE_KINDS = ("direct", "partial", "indirect")
ATTRIBUTIONS = ("named", "pronoun", "implicit", "adjacent", "carried", "none")
PRECISIONS = ("day", "week", "month", "quarter", "half", "year", "decade")
CALENDARS = ("gregorian", "hijri")
BOUNDS = ("exact", "about", "more than", "at least", "less than", "at most", "up to", "range")
FIGURE_KINDS = ("count", "money", "percent", "quantity", "ordinal")

_RELEASE = ForeignKey(("release_id",), "releases", ("release_id",))
_BLOCK = ForeignKey(("release_id", "block"), "blocks", ("release_id", "block"))


def _entity(column: str) -> ForeignKey:
    return ForeignKey((column,), "entities", ("entity_id",))


_RELEASE_ID = Column("release_id", "id", "The release, as in releases.", required=True)

# Where a row was found; the same for every table whose rows stand at a place.
_PLACE = (
    Column("block", "integer", "Index of the block, from 0, as in blocks."),
    Column("language", "category", "Language of the block.", LANGUAGES),
    Column("start", "integer", "First code point in releases.text, from 0.", required=True),
    Column("end", "integer", "Code point after the last in releases.text.", required=True),
    Column("text", "string", "The words at the place: releases.text[start:end].", required=True),
    Column("context", "string", "The words around it in its block, on one line.", required=True),
    Column("rule", "string", "The rule that found it.", required=True),
)

RELEASES = Table(
    "releases",
    "a source that was read",
    (
        Column(
            "release_id",
            "id",
            "16 hex digits of the SHA-256 of the source's bytes; where an earlier source has the same bytes, those of "
            "bytes and source together.",
            required=True,
        ),
        Column("source", "string", "Where the page lies: a path; in a container path!member.", required=True),
        Column("url", "string", "Address of the page, as the page or its container says."),
        Column("site", "string", "Name or domain of the site."),
        Column("language", "category", "Language of most of the body; missing where it is another.", LANGUAGES),
        Column("title", "string", "Headline."),
        Column("subtitle", "string", "Second headline."),
        Column("dateline_place", "string", "Place of the dateline, as written."),
        Column("published", "day", "Day of publication; missing where the page does not say."),
        Column("published_from", "category", "What says the day.", PUBLISHED_FROM),
        Column("issuer", "string", "Organisation that issues the release."),
        Column("issuer_id", "id", "Its entity.", entity=True),
        Column("embargo", "string", "Words of the embargo."),
        Column("machine_translated", "boolean", "A notice on the page says so.", required=True),
        Column(
            "duplicate_of",
            "id",
            "The earlier release that this one repeats. Same bytes: there are no rows in other tables. Nearly the same "
            "words (a syndicated copy): it keeps its rows.",
        ),
        Column("n_words", "integer", "Words of the blocks that are not boilerplate.", required=True),
        Column("text", "string", "Every visible line of the page; all offsets count its code points."),
    ),
    ("release_id",),
    (_entity("issuer_id"), ForeignKey(("duplicate_of",), "releases", ("release_id",))),
)

BLOCKS = Table(
    "blocks",
    "a stretch of text",
    (
        _RELEASE_ID,
        Column("block", "integer", "Index in the release, from 0.", required=True),
        Column("label", "category", "What the stretch is.", LABELS, required=True),
        Column("reason", "string", "Why it bears the label.", required=True),
        Column("language", "category", "Its language; missing where it has no words.", LANGUAGES),
        Column("about", "string", 'Of an "About" paragraph: the organisation, as written.'),
        Column("start", "integer", "First code point in releases.text, from 0.", required=True),
        Column("end", "integer", "Code point after the last in releases.text.", required=True),
        Column("text", "string", "The words: releases.text[start:end].", required=True),
    ),
    ("release_id", "block"),
    (_RELEASE,),
)

ORGANISATIONS = Table(
    "organisations",
    "one organisation in one release",
    (
        _RELEASE_ID,
        Column("organisation_id", "id", "Its entity in the archive.", required=True, entity=True),
        Column("name", "string", "Its fullest or clearest name in this release.", required=True),
        Column("aliases", "string", 'Its other written forms here, joined by " ; ".'),
        Column("acronym", "string", "Its short form."),
        Column("role", "category", "Its part in the release.", ROLES),
        Column("n_mentions", "integer", "Places where it is named.", required=True),
        Column("first_start", "integer", "First code point of its first mention.", required=True),
        Column("first_end", "integer", "Code point after its first mention.", required=True),
    ),
    ("release_id", "organisation_id"),
    (_RELEASE, _entity("organisation_id")),
)

PEOPLE = Table(
    "people",
    "one person in one release",
    (
        _RELEASE_ID,
        Column("person_id", "id", "Their entity in the archive.", required=True, entity=True),
        Column("name", "string", "Their fullest name in this release, without title.", required=True),
        Column(
            "title",
            "string",
            "Their office or charge, as written: without the body behind of, at or ل, but with one that it governs "
            "(رئيس الغرفة); of captains Ann and Tom each is captain.",
        ),
        Column(
            "organisation",
            "string",
            "The organisation that they work for, head or belong to; where no body is named, the place that they "
            "govern (Vista, of Vista Mayor), the country that they serve (Germany, of the German Ambassador) or the "
            "ministry of an Arabic minister's field (وزارة العدل, of وزير العدل).",
        ),
        Column(
            "organisation_from",
            "category",
            "What tells it: the words beside the name, the office (the guild's president), or the context alone, by "
            "which it is the likeliest, or the issuer's, whose contact they are.",
            ORGANISATION_FROM,
        ),
        Column("organisation_id", "id", "Its entity; missing where it is none of this release's.", entity=True),
        Column("aliases", "string", 'Their other written forms here, joined by " ; ".'),
        Column("n_mentions", "integer", "Places where they are named.", required=True),
        Column("n_quotes", "integer", "Rows of quotes that they speak.", required=True),
        Column("first_start", "integer", "First code point of their first mention.", required=True),
        Column("first_end", "integer", "Code point after their first mention.", required=True),
    ),
    ("release_id", "person_id"),
    (_RELEASE, _entity("person_id"), _entity("organisation_id")),
)

QUOTES = Table(
    "quotes",
    "a quotation",
    (
        Column("quote_id", "id", "release_id, a hyphen and the number of the quote in it, from 1.", required=True),
        _RELEASE_ID,
        Column("quote", "string", 'The quoted words; parts around "she said" joined by " … ".', required=True),
        Column("speaker", "string", "Who says it, by their fullest name; where nobody is named, the description."),
        Column("speaker_id", "id", "Their entity.", entity=True),
        Column("speaker_title", "string", "Their office, as in people."),
        Column("speaker_organisation", "string", "Their organisation."),
        Column("speaker_text", "string", "What the quote hangs on, as written: name, pronoun, honorific."),
        Column("cue", "string", "The verb or phrase that announces it."),
        Column("kind", "category", "Whole sentences, a stretch inside a sentence, or without marks.", QUOTE_KINDS,
               required=True),
        Column("attribution", "category", "How the speaker is known.", ATTRIBUTIONS, required=True),
        Column("repaired", "boolean", "A quotation mark was missing or wrong.", required=True),
        *_PLACE,
    ),
    ("quote_id",),
    (_RELEASE, _BLOCK, _entity("speaker_id")),
)  # fmt: skip

DATES = Table(
    "dates",
    "a date expression",
    (
        _RELEASE_ID,
        Column("value", "string", "As precise as written: 2024-03, 2024-03-27, 2024-Q3, 2024-03-27/2024-03-29."),
        Column("first_day", "day", "First day that it covers."),
        Column("last_day", "day", "Last day that it covers."),
        Column("precision", "category", "How precise it is.", PRECISIONS, required=True),
        Column("relative", "boolean", 'A reference day was needed ("next week").', required=True),
        Column(
            "calendar", "category", "The calendar it is written in; values are Gregorian.", CALENDARS, required=True
        ),
        Column("reference", "day", "The day that resolved it."),
        *_PLACE,
    ),
    ("release_id", "start", "end"),
    (_RELEASE, _BLOCK),
)

FIGURES = Table(
    "figures",
    "a figure",
    (
        _RELEASE_ID,
        Column("value", "number", "The number, scale words applied; percent in points.", required=True),
        Column("value_high", "number", "The upper end of a range."),
        Column("bound", "category", "What the words around it make of the number.", BOUNDS, required=True),
        Column("kind", "category", "What kind of figure it is.", FIGURE_KINDS, required=True),
        Column("unit", "string", "What is counted or measured, as a code or in the singular."),
        Column("currency", "string", "ISO 4217."),
        Column("counted", "string", "The thing counted, as written."),
        Column("number_start", "integer", "First code point of the bare number.", required=True),
        Column("number_end", "integer", "Code point after the bare number and its scale word.", required=True),
        *_PLACE,
    ),
    ("release_id", "number_start", "number_end"),
    (_RELEASE, _BLOCK),
)

CONTACTS = Table(
    "contacts",
    "a media contact",
    (
        _RELEASE_ID,
        Column("name", "string", "Person or desk."),
        Column("organisation", "string", "Organisation."),
        Column("email", "string", "Address."),
        Column("phone", "string", "Number, as written."),
        *_PLACE,
    ),
    ("release_id", "start", "end"),
    (_RELEASE, _BLOCK),
)

MENTIONS = Table(
    "mentions",
    "a place where someone is named",
    (
        _RELEASE_ID,
        Column("kind", "category", "Who is named.", ENTITY_KINDS, required=True),
        Column("entity_id", "id", "The entity in the archive.", required=True, entity=True),
        Column("name", "string", "Its name in this release.", required=True),
        *_PLACE,
    ),
    ("release_id", "kind", "start", "end"),
    (_RELEASE, _BLOCK, _entity("entity_id")),
)

ENTITIES = Table(
    "entities",
    "one organisation or person in the archive",
    (
        Column("entity_id", "id", "16 hex digits, the same in every run on the same archive.", required=True),
        Column("kind", "category", "What it is.", ENTITY_KINDS, required=True),
        Column("name", "string", "Its name in the language where it is named most.", required=True),
        Column("name_ar", "string", "Its Arabic name."),
        Column("name_en", "string", "Its name in Latin letters."),
        Column("acronym", "string", "Its short form."),
        Column("aliases", "string", 'Its other written forms, joined by " ; ".'),
        Column("title", "string", "Of a person: the office named most often."),
        Column("organisation", "string", "Of a person: the organisation named most often."),
        Column("n_releases", "integer", "Releases that name it.", required=True),
        Column("n_mentions", "integer", "Places where it is named.", required=True),
        Column("n_quotes", "integer", "Rows of quotes that it speaks.", required=True),
        Column("first_seen", "day", "Earliest day of publication."),
        Column("last_seen", "day", "Latest day of publication."),
    ),
    ("entity_id",),
)

PROBLEMS = Table(
    "problems",
    "a source not read, or not fully",
    (
        Column("source", "string", "Where it lies, as in releases.", required=True),
        Column("stage", "string", "The stage that failed.", required=True),
        Column("error", "string", "What happened.", required=True),
        Column("advice", "string", "What to do about it.", required=True),
    ),
)

TABLES = (
    RELEASES, BLOCKS, ORGANISATIONS, PEOPLE, QUOTES, DATES, FIGURES, CONTACTS, MENTIONS, ENTITIES, PROBLEMS,
)  # fmt: skip
BY_NAME = {table.name: table for table in TABLES}
