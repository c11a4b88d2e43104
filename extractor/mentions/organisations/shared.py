"""English houses with one noun in the plural behind the last: the Velm, Orrin and Tarn foundations; times of several
governments, the Lee and Fox Administrations, are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SCORE = 0.7
_MOST_SHARING = 4
_LEAST_SHARING = 2


def with_shared(names: Iterable[Name], passages: Sequence[Words]) -> list[Name]:
    """The names, those of a list before one plural each by itself, the last with the noun; none before the plural of
    what is no body."""
    names = list(names)
    for words in passages:
        if words.passage.lexicon.language != "en" or words.title_case:
            continue
        for first, end in _lists(words):
            inside = [one for one in names if one.words is words and one.first < end and first < one.end]
            led = first > 0 and words.folded[first - 1] in grammar_words("en", "article") | grammar_words("en", "and")
            names = [one for one in names if one not in inside]
            if words.folded[end - 1] in grammar_words("en", "shared_noun") and (inside or led):
                names += _each(words, first, end)
    return names


def _lists(words: Words) -> Iterator[tuple[int, int]]:
    """The places of lists of single capitals, "and" before the last, with the plural that is told of all."""
    told = grammar_words("en", "shared_noun") | grammar_words("en", "shared_thing")
    for at in range(3, len(words)):
        if words.folded[at] not in told or not words.joined(at):
            continue
        first = at - 3
        if words.folded[at - 2] != "and" or not (words.joined(at - 1) and words.joined(at - 2)):
            continue
        if not (_is_own(words, at - 1) and _is_own(words, first)):
            continue
        while (
            first > 0
            and at - first < 2 * _MOST_SHARING
            and words.gap(first).strip(" ") == ","
            and _is_own(words, first - 1)
        ):
            first -= 1
        begun = first > 0 and words.capital[first - 1] and words.joined(first)
        if not begun or words.folded[first - 1] in grammar_words("en", "article"):
            yield first, at + 1


def _is_own(words: Words, at: int) -> bool:
    """True for a word in capitals that is no noun of a body, small word at the head of a sentence, nation or kind."""
    facts, word = organisation_facts("en"), words.folded[at]
    known = facts.heads.keys() | facts.function | facts.common | facts.field | facts.quality | facts.nation
    known = known | country_words() | person_facts("en").modifiers
    return words.capital[at] and word not in known and not word.endswith("'s")


def _each(words: Words, first: int, end: int) -> Iterator[Name]:
    for at in range(first, end - 1):
        if words.folded[at] != "and":
            name = Name(words, at, at + 1, "ORG", _SCORE, "list")
            yield replace(name, end=end) if at == end - _LEAST_SHARING else name
