"""English offices that a later sentence tells with a pronoun: Ann Lee, 51, joined in 2002. … She is head of roads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import Told
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import CLOSING, OPENING, Words
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.surroundings import Office
from extractor.text import Span

_AND = frozenset({"and"})
_VERB_WITHIN = 3  # words: currently works, has worked
_EXPERIENCE = "experience as"
_MARKS = frozenset({*OPENING, *CLOSING})


def with_told_later(behind: TitlesBehind, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; who has none beside the name, or mere praise (a graduate, a regular attendee), has that which "she
    is", "he currently serves as" gives in a later sentence of the paragraph, before another is named and outside
    quotation marks; else what the same sentence tells experience of; and without a house that where "she works"."""
    told, words = list(offices), behind.words
    own = [office.title is not None and not is_praise(words, office.title) for office in offices]
    titled = {names[at].text.split(" ")[-1] for at, held in enumerate(own) if held}
    for at, office in enumerate(offices):
        stop = names[at + 1].first if at + 1 < len(names) else len(words)
        surname = names[at].text.split(" ")[-1]
        if not own[at] and surname not in titled:
            later = _later(behind, names[at].end, stop, office.gender) or _experienced(behind, names[at].end, stop)
            if later is not None:
                kept = None if office.title is not None else office.affiliation
                told[at] = replace(
                    later, affiliation=later.affiliation or kept, rule="title told later", told=Told.LATER
                )
                titled.add(surname)
        if told[at] is office and office.title is not None and _is_studied(words, office.title):
            told[at] = replace(office, affiliation=None)  # a graduate of Calder University
        if told[at].affiliation is None and _is_described(behind, told[at].title):
            house = _employed_later(behind, names[at].end, stop, told[at].gender)
            told[at] = told[at] if house is None else replace(told[at], affiliation=house)
    return told


def is_praise(words: Words, title: Span) -> bool:
    """True for what tells no office, though the noun may stand as a title: regular attendee, graduate, recipient of a
    grant, long-time champion of free charts."""
    first, end = words.range_of(title)
    inside = grammar_words("en", "joining")
    stop = next((at for at in range(first + 1, end) if words.folded[at] in inside), end)
    return stop > first and words.folded[stop - 1] in grammar_words("en", "praising")


def _is_studied(words: Words, title: Span) -> bool:
    """True for one who studied somewhere once, told by "is" or "a": not Acme alum Tom Fox."""
    first, _ = words.range_of(title)
    return words.folded[first] in grammar_words("en", "graduated") and words.folded[first - 1] in ("a", "an")


def _is_described(behind: TitlesBehind, title: Span | None) -> bool:
    """True where no title is told, or a mere description: a librarian and technology leader."""
    if title is None or behind.is_label(title):
        return True
    return behind.words.folded[behind.words.range_of(title)[0] - 1] in ("a", "an")


def _later(behind: TitlesBehind, first: int, stop: int, gender: str | None) -> Office | None:
    """The first office that "he" or "she" at the head of a sentence between two words is told to have; before a mere
    description (He is a sailor) the first with a house; None: none."""
    words, described = behind.words, None
    verbs = grammar_words("en", "holding_now") | grammar_words("en", "engaged")
    for at in _pronouns(words, first, stop, gender):
        now = words.folded[at + 1] in verbs and words.joined(at + 1)
        office = behind.behind(at + 1) if now else None
        title = None if office is None else office.title
        if office is None or title is None or title.start < words.span(at, at + 1).end or _is_kin(behind, title):
            continue
        house = office.affiliation or behind.employer_behind(at + 1)
        if (house is None and behind.is_label(title)) or is_praise(words, title):
            continue
        first_word = words.range_of(title)[0]
        if house is not None or words.folded[first_word - 1] not in ("a", "an"):
            return described or office if house is None else replace(office, affiliation=house)
        described = described or office
    return described


def _employed_later(behind: TitlesBehind, first: int, stop: int, gender: str | None) -> Span | None:
    """The house of "She works for Acme", "He has worked at Acme since 2019" at the head of a later sentence; none of
    several in a row, nor where one worked once."""
    words, engaged = behind.words, grammar_words("en", "engaged")
    for at in _pronouns(words, first, stop, gender):
        near = range(at + 1, min(at + 1 + _VERB_WITHIN, stop - 1))
        works = any(not engaged.isdisjoint((words.folded[one], words.text_of(one - 1, one + 1))) for one in near)
        house = behind.employer_behind(at + 1) if works else None
        end = len(words) if house is None else words.range_of(house)[1]
        listed = end < len(words) and (words.gap(end).strip(" ") == "," or words.folded[end] in _AND)
        if house is not None and not listed:
            return house
    return None


def _pronouns(words: Words, first: int, stop: int, gender: str | None) -> Iterator[int]:
    """Where "he" or "she" heads a sentence between two words, up to a quotation."""
    persons = grammar_words("en", "person")
    for at in range(first, stop - 1):
        if not _MARKS.isdisjoint(words.gap(at)):
            return
        if words.opens_sentence(at) and words.folded[at] in persons and _is_of(words.folded[at], gender):
            yield at


def _experienced(behind: TitlesBehind, first: int, stop: int) -> Office | None:
    """The office of "NAME has long experience as a test engineer", "She has …"; None: none is told so."""
    words = behind.words
    for at in range(first, stop - 3):
        if not _MARKS.isdisjoint(words.gap(at)):
            return None
        if words.text_of(at, at + 2) == _EXPERIENCE and words.folded[at + 2] in ("a", "an"):
            office = behind.told_as(at + 3)
            title = None if office is None else office.title
            return None if office is None or title is None else replace(office, title=_to_last_noun(behind, title))
    return None


def _to_last_noun(behind: TitlesBehind, title: Span) -> Span:
    """A title without "and" and what else is told behind its last noun: test engineer | and lives by the sea."""
    first, end = behind.words.range_of(title)
    last = max((at for at in range(first, end) if behind.is_head(at)), default=end - 1)
    further = any(behind.words.folded[at] in _AND for at in range(last + 1, end))
    return behind.words.span(first, last + 1) if further else title


def _is_kin(behind: TitlesBehind, title: Span) -> bool:
    """True for a phrase that begins with a noun of private life: She is the daughter of the president."""
    return behind.words.folded[behind.words.range_of(title)[0]] in grammar_words("en", "private") - {"member"}


def _is_of(pronoun: str, gender: str | None) -> bool:
    """False for a pronoun of the other gender than that which the words beside a name tell."""
    told = {fact["gender"] for fact in lexicon("en").facts("pronouns") if fact.folded == pronoun}
    return not gender or gender in told
