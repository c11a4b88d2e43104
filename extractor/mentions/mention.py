"""The finds: plain frozen data; every span is a place in ``Release.text``."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum, auto

from extractor.text import Span

SITE = "site"
"""Rule of an organisation that the page's own name and one of its lines name, and no line of the text."""


class Told(StrEnum):
    """Where the text tells somebody's office."""

    BESIDE = auto()
    SHARED = auto()  # with others, for all of them at once: أعضاء المجلس
    LATER = auto()  # in a later sentence, by a pronoun: She is head of roads
    LISTED = auto()  # in a list of posts, as what one looks after: Coaching – NAME
    BOARD = auto()  # nowhere but in what the page is about: the members of a board, one by one


@dataclass(frozen=True, slots=True)
class OrganisationMention:
    """A place where an organisation is named, clitics left out. ``acronym``: the short form defined right beside it.

    ``other`` is another name that the text gives it there (known as, formerly). ``refers`` is set where the words are a
    bare head noun (الوزارة, the Ministry): the place of the one full name that they stand for.
    """

    span: Span
    rule: str
    acronym: Span | None = None
    refers: Span | None = None
    other: Span | None = None


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A place where a person is named: the name alone, no honorific, no title.

    title           the words of the office beside the name; None: none there
    affiliation     the organisation that the title names, by apposition or of/at/لـ/في; None: none there
    gender          "female" or "male" where title, honorific or grammar tells; None unknown
    other           another name that the text gives the person there (known as); None: none
    told            where the text tells the office
    """

    span: Span
    rule: str
    title: Span | None = None
    affiliation: Span | None = None
    gender: str | None = None
    other: Span | None = None
    told: Told = Told.BESIDE

    def with_office(
        self, how: str, title: Span | None, affiliation: Span | None, *,
        gender: str | None = None, told: Told = Told.BESIDE,
    ) -> PersonMention:  # fmt: skip
        """The mention with another office; ``how`` is added to the rule, ``gender`` counts where none is known."""
        rule, gender = f"{self.rule}, {how}", self.gender or gender
        return replace(self, rule=rule, title=title, affiliation=affiliation, gender=gender, told=told)


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation. ``span`` goes from the first to the last part; ``parts`` are the words between the marks.

    speaker         place of the mention that names the speaker (the span of a PersonMention or OrganisationMention,
                    also one further up for a pronoun), or of the description where nobody is named ("a spokesman");
                    None: not known
    speaker_text    what the quote hangs on as written: name, pronoun, honorific; of a carried speaker the words of the
                    clause before; None: an implicit speaker
    cue             the verb or phrase that announces it; None: none
    kind            direct (whole sentences), partial (a stretch inside a sentence), indirect (no marks)
    attribution     named, pronoun, implicit (in the Arabic verb), adjacent, carried, none
    repaired        a mark was missing or wrong
    title, organisation   of the speaker where they stand beside the quote and no name mention has them
    """

    span: Span
    parts: tuple[Span, ...]
    speaker: Span | None
    cue: Span | None
    kind: str
    attribution: str
    repaired: bool
    rule: str
    speaker_text: Span | None = None
    title: Span | None = None
    organisation: Span | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression.

    value           ISO 8601 as precise as written: 2024, 2024-03, 2024-03-27, 2024-W05, 2024-Q3, 2024-H1, a decade
                    199X, or a/b with both ends included; Gregorian in any case; None: found, but not resolved
    first_day, last_day   the same as a closed interval; None with ``value``
    precision       day, week, month, quarter, half, year, decade; of a range that of its ends
    relative        True where the reference date was needed
    calendar        how it was written: gregorian, hijri
    reference       the day that resolved it; None: not needed or unknown
    """

    span: Span
    value: str | None
    first_day: date | None
    last_day: date | None
    precision: str
    relative: bool
    calendar: str
    rule: str
    reference: date | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: the whole phrase (bound, number, scale, unit, thing counted) and the bare number with its scale word.

    value, value_high   scale applied; percent in points; of a range the two ends
    bound           exact, about, more than, at least, less than, at most, up to, range
    kind            count, money, percent, quantity, ordinal
    unit            of a count the head noun's code or singular; of a quantity the CLDR unit, words apart; of per cent
                    "percent", "percentage point" or "basis point"; None otherwise
    currency        ISO 4217; None: none, or not settled (``rule`` then lists the candidates)
    counted         place of the thing counted, as written; None: none there
    """

    span: Span
    number_span: Span
    value: Decimal
    value_high: Decimal | None
    bound: str
    kind: str
    unit: str | None
    currency: str | None
    counted: Span | None
    rule: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A media contact: a person or desk with an address. Fields are places; None where the page does not say."""

    span: Span
    name: Span | None
    organisation: Span | None
    email: Span | None
    phone: Span | None
    rule: str


@dataclass(frozen=True, slots=True)
class Mentions:
    """All finds of one release, each kind in order of its place."""

    organisations: tuple[OrganisationMention, ...] = field(default=())
    people: tuple[PersonMention, ...] = field(default=())
    quotes: tuple[Quote, ...] = field(default=())
    dates: tuple[DateMention, ...] = field(default=())
    figures: tuple[Figure, ...] = field(default=())
    contacts: tuple[Contact, ...] = field(default=())
