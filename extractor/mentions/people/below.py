"""Names on lines of their own below what tells who they are: a sentence that ends in a colon ("The council has the
following members:"), or an office that is a line by itself ("Treasurer")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, inner_nouns, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.headed import Found, opening_names, run_below
from extractor.mentions.people.post_entries import MARKS
from extractor.mentions.people.surroundings import Organisation, Surroundings
from extractor.text import Span

_LEAST_NAMES = 2
_LONGEST_OFFICE = 6  # words of a line
_LONGEST_NAME = 4  # words
_MOST_BACK = 40  # passages
_REACH = 5  # words from "following" to its plural


def offices_below(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions; those without a title that open the lines below have the office told there, and its house."""
    told, opening = list(found), opening_names(found)
    for leading in passages:
        first = leading.index + 1
        if first not in opening and first < len(passages) and _is_short(passages[first]):
            first += 1  # a name that nobody has found
        lines = [opening[at] for at in run_below(opening, first)]
        if not lines or leading.passage.lexicon.language != "en":
            continue
        reader = EnglishWords(Surroundings(leading, (), organisations[leading.index], frozenset()))
        if len(lines) >= _LEAST_NAMES and leading.passage.text.rstrip().endswith(":"):
            title, house = _announced(reader, organisations[leading.index])
            if title is None and house is None:
                title, house = _counted(reader, len(lines))
                lines = [at for at in lines if title is None or not _has_own(*found[at])]
                told = [_without_praise(*one) if title and at in lines else one for at, one in enumerate(told)]
            house = house or (None if title is None else _meant(passages, leading, organisations))
        else:
            title, house = _line_office(reader), None
            lines = [at for at in lines if _is_alone(*found[at])]
        for at in lines:
            words, mention = told[at]
            if mention.title is None and (title is not None or house is not None):
                told[at] = (words, _with(mention, title, house))
    return told


def _is_short(words: Words) -> bool:
    return 0 < len(words) <= _LONGEST_NAME and all(words.capital) and not words.passage.text.rstrip().endswith(":")


def _with(mention: PersonMention, title: Span | None, house: Organisation | None) -> PersonMention:
    affiliation = mention.affiliation or (None if house is None else house.span)
    return mention.with_office("told above", title, affiliation)


def _announced(reader: EnglishWords, organisations: Sequence[Organisation]) -> tuple[Span | None, Organisation | None]:
    """The office of one of "the following members" and the only body of the sentence before it: The Board of Acme
    comprises the following nine individuals:; None: no such plural."""
    words, end = reader.words, len(reader.words)
    start = words.sentence_start(end - 1)
    marks = (at for at in range(start, end) if words.folded[at] in grammar_words("en", "following"))
    at = next(marks, None)
    near = range(0) if at is None else range(at + 1, min(at + 1 + _REACH, end))
    anybody = grammar_words("en", "listed_people")
    plural = next((one for one in near if reader.is_several(one) or words.folded[one] in anybody), None)
    if at is None or plural is None:
        return None, None
    before = [one for one in organisations if start <= one.first and one.end <= at]
    house = before[0] if len({one.span for one in before}) == 1 else None
    if words.folded[plural] in anybody:
        return None, house
    first = plural
    numbers = lexicon("en").index("numerals").keys()
    while (
        first - 1 > at
        and words.joined(first)
        and not (words.folded[first - 1] in numbers or words.folded[first - 1].isdigit())
    ):
        first -= 1
    return reader.single(words.span(first, plural + 1)), house


def _counted(reader: EnglishWords, many: int) -> tuple[Span | None, Organisation | None]:
    """The office of one of "two new trustees to the board of Acme" before a colon, and the body behind "of"; None: they
    are not as many as the lines below."""
    words, counts = reader.words, lexicon("en").index("numerals")
    for at in range(len(words) - 2, -1, -1):
        fact = counts.get(words.folded[at])
        number = words.folded[at] if words.folded[at].isdigit() else "" if fact is None else fact["value"]
        first = at + 1
        while first + 1 < len(words) and words.folded[first] in grammar_words("en", "presently"):
            first += 1
        plural = next((one for one in range(first, min(first + _REACH, len(words))) if reader.is_several(one)), None)
        if number != str(many) or plural is None or not all(map(words.joined, range(first, plural + 1))):
            continue
        body = next((one for one in reader.around.organisations if one.first > plural), None)
        board = not inner_nouns().isdisjoint(words.folded[first:])
        return (reader.single(words.span(first, plural + 1)), body) if board else (None, None)
    return None, None


def _has_own(words: Words, mention: PersonMention) -> bool:
    """True for a title with its house beside the name."""
    return mention.title is not None and mention.affiliation is not None


def _without_praise(words: Words, mention: PersonMention) -> Found:
    """The mention without what a paragraph behind its dash praises somebody as: Ann Lee – Long-time friend of ours."""
    first, end = (0, 0) if mention.title is None else words.range_of(mention.title)
    name = words.range_of(mention.span)[1]
    opened = first - (first > name and words.folded[first - 1] in grammar_words("en", "article"))
    beside = opened == name and name < len(words) and words.gap(name).strip(" ") in MARKS
    lone = beside and end < len(words) and len(words) > _LONGEST_OFFICE
    return words, replace(mention, title=None) if lone and not _is_capital(words, first, end) else mention


def _is_capital(words: Words, first: int, end: int) -> bool:
    """True for an office in capitals, or one that ends its line or sentence: Head of Charts; treasurer."""
    small = grammar_words("en", "inside") | grammar_words("en", "and") | grammar_words("en", "article")
    whole = all(words.capital[at] or words.folded[at] in small for at in range(first, end))
    return whole or words.gap(end).strip(" ")[:1] in (".", ";", "\n")


def _meant(
    passages: Sequence[Words], leading: Words, organisations: Mapping[int, Sequence[Organisation]]
) -> Organisation | None:
    """The body named last that ends with the noun which opens the sentence: The council has the following members:."""
    start = leading.sentence_start(len(leading) - 1)
    article = leading.folded[start] in grammar_words("en", "article") and start + 1 < len(leading)
    noun = leading.folded[start + 1] if article else ""
    if not organisation_facts("en").is_body(noun):
        return None
    for words in reversed(passages[max(0, leading.index - _MOST_BACK) : leading.index + 1]):
        for one in reversed(organisations[words.index]):
            if one.end - one.first > 1 and words.folded[one.end - 1] == noun:
                return one
    return None


def _line_office(reader: EnglishWords) -> Span | None:
    """The office that a line is: Secretary-Treasurer, Board Member at Large; None: it is more, or a plural."""
    words, end = reader.words, len(reader.words)
    if not 0 < end <= _LONGEST_OFFICE or words.passage.text.rstrip()[-1:] in (".", "!", "?", ";", ","):
        return None
    known = (
        reader.facts.heads.keys()
        | reader.facts.modifiers
        | grammar_words("en", "inside")
        | grammar_words("en", "at_large")
    )
    office = known.issuperset(words.folded) and any(map(reader.is_head, range(end)))
    return words.span(0, end) if office and words.capital[0] and not any(map(reader.is_several, range(end))) else None


def _is_alone(words: Words, mention: PersonMention) -> bool:
    """True for a name that is its line, but for a year or a bracket: Ann Lee '23."""
    end = words.range_of(mention.span)[1]
    return end == len(words) or (end == len(words) - 1 and words.gap(end).strip(" ")[:1] in ("'", "’", "("))
