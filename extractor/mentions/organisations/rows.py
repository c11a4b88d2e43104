"""English rows of names, of which the recogniser saw some bodies: Actel, Beacon Systems, IBM, Serena and Sybase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import (
    country_words,
    department_words,
    grammar_words,
    person_facts,
    social_networks,
)
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.instanced import end_of_capitals

_LEAST_BODIES = 3
_MOST_UNSEEN = 2  # elements that nobody saw, for each body of the row
_LONGEST = 4  # words of an element
_SCORE = 0.7

Element = tuple[int, int]


def unseen_in_rows(kept: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """The elements of rows that no finder saw, where three bodies at least stand in the row and nobody and no place
    does: a row is of one kind."""
    bodies, others = grouped(kept), grouped([name for name in recognised if name.kind != "ORG"])
    found: list[Name] = []
    for words in passages:
        own = {(name.first, name.end) for name in bodies.get(words.index, [])}
        if len(own) < _LEAST_BODIES or words.title_case or words.passage.lexicon.language != "en":
            continue
        taken = {at for name in others.get(words.index, []) for at in range(name.first, name.end)}
        inside = {at for first, end in own for at in range(first, end)}
        for row in _rows(words):
            seen = [element for element in row if element in own]
            unseen = [element for element in row if inside.isdisjoint(range(*element))]
            alike = len(seen) >= _LEAST_BODIES and len(unseen) <= _MOST_UNSEEN * len(seen)
            if alike and all(taken.isdisjoint(range(*element)) for element in row):
                found += [Name(words, *one, "ORG", _SCORE, "list") for one in unseen if may_be_body(words, one)]
    return found


def _rows(words: Words) -> Iterator[list[Element]]:
    """The rows of a passage: phrases of capitals between commas, "and" before the last."""
    row: list[Element] = []
    at = 0
    while at < len(words):
        end = end_of_capitals(words, at, len(words))
        if not 0 < end - at <= _LONGEST:
            row, at = [], max(at + 1, end - _LONGEST)  # the end of a longer run may open a row
            continue
        row.append((at, end))
        after = end < len(words) and words.gap(end).strip(" ") == ","
        joint = end < len(words) and words.folded[end] in grammar_words("en", "and") and (after or words.joined(end))
        if joint and end + 1 < len(words) and words.joined(end + 1):
            last = _past_article(words, end + 1)
            stop = end_of_capitals(words, last, len(words))
            if not 0 < stop - last <= _LONGEST:
                stop = last
            elif len(row) > 1:
                yield [*row, (last, stop)]
            row, at = [], max(stop, end + 1)
        else:
            row, at = (row, _past_article(words, end)) if after else ([], end)


def _past_article(words: Words, at: int) -> int:
    return at + 1 if words.folded[at] in grammar_words("en", "article") and not words.capital[at] else at


def may_be_body(words: Words, element: Element) -> bool:
    """False for what opens a sentence, for what is a department, title, country, place, network or given name."""
    first, end = element
    if words.opens_sentence(first):
        return False
    text = words.text_of(first, end)
    facts, english = person_facts("en"), lexicon("en")
    known = (country_words(), social_networks(), english.index("places"), english.index("weekdays"))
    if any(text in some for some in known):
        return False
    common = (department_words(), facts.heads, facts.given, grammar_words("en", "department"))
    return not all(any(word in some for some in common) for word in words.folded[first:end])
