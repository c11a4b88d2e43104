"""English offices that a later sentence tells with a pronoun: Ann Lee, 51, joined in 2002. … She is head of roads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING, OPENING
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

TOLD_LATER = "title told later"
"""The rule of an office that a sentence behind that of the name tells."""

_MARKS = frozenset({*OPENING, *CLOSING})


def with_told_later(behind: TitlesBehind, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; who has none beside the name has that which "she is", "he currently serves as" gives in a later
    sentence of the paragraph, before another is named and outside quotation marks."""
    told, words = list(offices), behind.words
    titled = {names[at].text.split(" ")[-1] for at, office in enumerate(offices) if office.title is not None}
    for at, office in enumerate(offices):
        if office.title is not None or names[at].text.split(" ")[-1] in titled:
            continue
        stop = names[at + 1].first if at + 1 < len(names) else len(words)
        later = _later(behind, names[at].end, stop, office.gender)
        if later is not None:
            told[at] = replace(later, affiliation=later.affiliation or office.affiliation, rule=TOLD_LATER)
            titled.add(names[at].text.split(" ")[-1])
    return told


def _later(behind: TitlesBehind, first: int, stop: int, gender: str | None) -> Office | None:
    """The first office that "he" or "she" at the head of a sentence between two words is told to have; None: none."""
    words, persons = behind.words, grammar_words("en", "person")
    for at in range(first, stop - 1):
        if not _MARKS.isdisjoint(words.gap(at)):
            return None
        if not words.opens_sentence(at) or words.folded[at] not in persons or not _is_of(words.folded[at], gender):
            continue
        now = words.folded[at + 1] in grammar_words("en", "holding_now") and words.joined(at + 1)
        office = behind.behind(at + 1) if now else None
        title = None if office is None else office.title
        if office is None or title is None or title.start < words.span(at, at + 1).end or _is_kin(behind, title):
            continue
        if office.affiliation is not None or not behind.is_label(title):
            return office
    return None


def _is_kin(behind: TitlesBehind, title: Span) -> bool:
    """True for a phrase that begins with a noun of private life: She is the daughter of the president."""
    return behind.words.folded[behind.words.range_of(title)[0]] in grammar_words("en", "private") - {"member"}


def _is_of(pronoun: str, gender: str | None) -> bool:
    """False for a pronoun of the other gender than that which the words beside a name tell."""
    told = {fact["gender"] for fact in lexicon("en").facts("pronouns") if fact.folded == pronoun}
    return not gender or gender in told
