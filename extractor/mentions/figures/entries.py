"""What the vocabulary says of a word, and the noun phrase found beside a number."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number word. ``prefix``: letters of clitics and article before it; ``joined``: و (and) is one of them."""

    value: Decimal
    role: str
    prefix: int = 0
    joined: bool = False
    article: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale word; ``form``: one, many, two (dual), either (dual or accusative), short, money."""

    value: Decimal
    form: str
    prefix: int = 0
    joined: bool = False
    article: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """What a phrase says of the number; ``prefix``: letters of clitics before the phrase.

    ``least``: the word is a bound only before this value or a higher one (passed 5,000; passed two bills).
    """

    bound: str
    prefix: int = 0
    negated: str = ""
    links: tuple[str, ...] = ()
    least: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency word or sign: ISO code (empty: open within the family), part of the main unit, and where it stands.

    ``place``: before and after its number (both), after it (after, dual), in capitals (code), in capitals beside a
    large amount (large code), a capital written onto a large amount (letter), small and written onto the number
    (glued), of CLDR (name), of CLDR and only with a nationality (named).
    """

    code: str
    family: str
    factor: Decimal
    place: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``role`` is measure, time or percent; ``letters``: a sign that is a word or another sign as well."""

    name: str
    role: str
    letters: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A dual that counts two of a noun or unit: kind (count, quantity, percent) and unit; ``prefix``: its clitics.

    ``noun``: of a construct (سيارتي إسعاف) the noun in the singular; a word that tells its kind must follow.
    """

    kind: str
    unit: str
    prefix: int = 0
    time: bool = False
    noun: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun phrase as written, tokens [first, after), and its unit; ``known``: the noun is in the lexicon."""

    first: int
    after: int
    unit: str
    known: bool
