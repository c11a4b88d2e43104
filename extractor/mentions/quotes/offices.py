"""The office a person holds: the minister said → the minister who was named before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.languages import LANGUAGES, Lexicon, lexicon
from extractor.mentions.mention import PersonMention
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

MOST_WORDS = 5
"""A description of more words says more than an office."""
_INITIALS = 2
"""Capitals that a title must have for its initials to stand for it."""


@dataclass(frozen=True, slots=True)
class Office:
    """The words of a title, those of the organisation it belongs to (``house``), and its initials: the DPP.

    ``below``: those of its words that make it another office than the rest says, as vice does of president.
    ``is_title``: False for what someone is only said to be: a farmer from the north, the one who heads a delegation.
    With a house, such a one is never meant by the office alone: the head of the delegation, not the head.
    ``second``: of a minister of state, whom the minister means where no other minister is named.
    """

    words: frozenset[str]
    house: frozenset[str] = frozenset()
    initials: str = ""
    below: frozenset[str] = frozenset()
    is_title: bool = True
    second: bool = False


Offices = Mapping[tuple[int, int], Office]
"""Place of a name (start, end) → the office beside it."""


def gather_offices(reading: Reading, people: Sequence[PersonMention]) -> Offices:
    """The office of each mention that has a title."""
    text = reading.release.text
    found: dict[tuple[int, int], Office] = {}
    for mention in people:
        if mention.title is not None:
            title = mention.title.of(text)
            house = office_words(mention.affiliation.of(text)) if mention.affiliation is not None else frozenset()
            found[place_key(mention.span)] = read_office(title, house)
    return found


def read_office(title: str, house: frozenset[str] = frozenset()) -> Office:
    """The office that a title names.

    >>> sorted(read_office("Deputy Chief Executive").below)
    ['deputy']
    """
    words = office_words(title)
    return Office(words, house, _initials(title), words & _below(), second=says_second(words))


def says_second(words: frozenset[str]) -> bool:
    """True for the words of a minister of state.

    >>> says_second(office_words("Minister of State for Ports")), says_second(office_words("State President"))
    (True, False)
    """
    return any(pair <= words for pair in _second())


@lru_cache(maxsize=1)
def _second() -> tuple[frozenset[str], ...]:
    return tuple(office_words(pair) for one in LANGUAGES for pair in lexicon(one).scalars["second_offices"])


@lru_cache(maxsize=1)
def _below() -> frozenset[str]:
    return frozenset[str]().union(*(office_words(" ".join(lexicon(one).scalars["below"])) for one in LANGUAGES))


def _initials(title: str) -> str:
    capitals = [word[0] for word in title.split() if word[:1].isupper()]
    return "".join(capitals) if len(capitals) > _INITIALS else ""


def office_words(title: str) -> frozenset[str]:
    """The words of an office, articles left out.

    >>> sorted(office_words("the Water Minister")) == sorted(office_words("Water Minister, the"))
    True
    """
    words = [bare_word(word) for word in fold_term(title).replace(",", " ").replace("،", " ").split()]
    return frozenset(part for word in words for part in _in_full().get(word, (word,))) - {""}


@lru_cache(maxsize=1)
def _in_full() -> Mapping[str, tuple[str, ...]]:
    """Short form of an office → its words: ceo → chief executive officer."""
    pairs = (pair for language in LANGUAGES for pair in lexicon(language).scalars["short_offices"])
    return {fold_term(short): tuple(map(bare_word, fold_term(full).split())) for short, full in pairs}


def described_office(description: str, facts: Lexicon) -> frozenset[str]:
    """The words of a description that may stand for an office; empty where it is none: indefinite, or too long.

    >>> from extractor.languages import lexicon
    >>> sorted(described_office("the new head of hospitals", lexicon("en")))
    ['head', 'hospitals']
    """
    words = fold_term(description).split()
    if not 1 <= len(words) <= MOST_WORDS:
        return frozenset()
    article = str(facts.scalars["article"])
    if facts.language == "ar":
        definite = any(word.startswith(article) and len(word) > 4 for word in words)
        return office_words(description) - _said_of_any(facts.language) if definite else frozenset()
    if words[0] != article or len(words) < 2:
        return frozenset()
    return office_words(" ".join(words[1:])) - _said_of_any(facts.language)


@lru_cache(maxsize=4)
def _said_of_any(language: str) -> frozenset[str]:
    """Words that tell no office from another: of, the, newly appointed."""
    facts = lexicon(language)
    return frozenset(facts.terms("function_words")) | office_words(" ".join(facts.scalars["in_office"]))


def bare_word(word: str) -> str:
    """A word without the article written onto it and without the ending of an object: الوزير, للوزير, وزيرا → وزير."""
    word = word.strip(".()'\"").removesuffix("'s")
    for prefix in ("ال", "لل"):
        if word.startswith(prefix) and len(word) > 4:
            word = word[2:]
            break
    return word[:-1] if word.endswith("ا") and len(word) > 4 else word


def style_of(honorific: str, language: str) -> str:
    """What a person must bear whom an honorific stands for.

    >>> style_of("معاليه", "ar"), style_of("سعادتها", "ar"), style_of("her excellency", "en")
    ('معالي', 'سعاده', 'excellency')
    """
    if language != "ar":
        return honorific.split()[-1]
    stem = honorific.removesuffix("ها") if honorific.endswith("ها") else honorific.removesuffix("ه")
    return stem[:-1] + "ه" if stem.endswith("ت") else stem


def styles_before(text: str, facts: Lexicon) -> frozenset[str]:
    """The styles among the words in front of a name: صاحب السمو, معالي."""
    return known_styles(facts.language).intersection(bare_word(word) for word in fold_term(text).split())


@lru_cache(maxsize=4)
def known_styles(language: str) -> frozenset[str]:
    """What the honorifics of a language are made of: معالي, سعاده."""
    return frozenset(style_of(term, language) for term in lexicon(language).terms("pronouns", refers="honorific"))


def place_key(span: Span) -> tuple[int, int]:
    """The key of a name's place in ``Offices``."""
    return span.start, span.end
