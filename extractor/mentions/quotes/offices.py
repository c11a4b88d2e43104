"""The office a person holds: the minister said → the minister who was named before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from extractor.languages import Lexicon, lexicon
from extractor.mentions.mention import PersonMention
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

MOST_WORDS = 5
"""A description of more words says more than an office."""
Offices = Mapping[tuple[int, int], frozenset[str]]
"""Place of a name (start, end) → the words of the title beside it."""


def gather_offices(reading: Reading, people: Sequence[PersonMention]) -> Offices:
    """The title words of each mention that has a title."""
    text = reading.release.text
    return {
        (mention.span.start, mention.span.end): office_words(mention.title.of(text))
        for mention in people
        if mention.title is not None
    }


def office_words(title: str) -> frozenset[str]:
    """The words of an office, articles left out.

    >>> sorted(office_words("the Water Minister")) == sorted(office_words("Water Minister, the"))
    True
    """
    return frozenset(bare_word(word) for word in fold_term(title).replace(",", " ").replace("،", " ").split()) - {""}


def described_office(description: str, facts: Lexicon) -> frozenset[str]:
    """The words of a description that may stand for an office; empty where it is none: indefinite, or too long."""
    words = fold_term(description).split()
    if not 1 <= len(words) <= MOST_WORDS:
        return frozenset()
    article = str(facts.scalars["article"])
    if facts.language == "ar":
        definite = any(word.startswith(article) and len(word) > 4 for word in words)
        return office_words(description) if definite else frozenset()
    return office_words(" ".join(words[1:])) if words[0] == article and len(words) > 1 else frozenset()


def bare_word(word: str) -> str:
    """A word without the article written onto it: الوزير and للوزير → وزير."""
    for prefix in ("ال", "لل"):
        if word.startswith(prefix) and len(word) > 4:
            return word[2:]
    return word.strip(".()'\"")


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
