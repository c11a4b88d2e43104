"""Who need not belong to a house: farmers and poets, patients and neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.entities.offices import nominative
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words

_OF_SEVERAL = (("ان", ""), ("ين", ""), ("ون", ""), ("تان", "ه"), ("تين", "ه"), ("ات", "ه"))


def is_apart(words: Words, first: int, behind: int) -> bool:
    """True for the title of somebody who need not belong to a house: farmer, economist; patient; mother, neighbour."""
    language = words.passage.lexicon.language
    facts = person_facts(language)
    parts = [nominative(word, language) for word in words.folded[first:behind]]
    if language == "ar" and parts[1:2] and parts[1] in grammar_words("ar", "public"):
        return False  # المحامي العام is a prosecutor
    apart = facts.plied | facts.outside | grammar_words("en", "private") | grammar_words("ar", "plied")
    pairs = (" ".join(parts[at : at + 2]) for at in range(len(parts) - 1))
    if not apart.isdisjoint(pairs):
        return True
    if language == "ar":
        return not apart.isdisjoint(_arabic_singles(parts[0]))
    head, *others = _english_heads(parts)
    alone = facts.outside | grammar_words("en", "kin")  # a care assistant and mother of two
    return not apart.isdisjoint((head, head.removesuffix("s"))) or not alone.isdisjoint(others)


def _english_heads(parts: Sequence[str]) -> Iterator[str]:
    """The last word of what an English title says somebody is, before what tells more: the farmer with three cows; then
    that of each thing that he is besides."""
    joints = grammar_words("en", "inside") | person_facts("en").function
    ends = [at for at, part in enumerate(parts) if at > 0 and part in joints] + [len(parts)]
    yield parts[ends[0] - 1]
    for at, end in pairwise(ends):
        if parts[at] in grammar_words("en", "and") and end > at + 1:
            yield parts[end - 1]


def _arabic_singles(word: str) -> Iterator[str]:
    """What an Arabic noun of people may be without its article and in the singular: الشاعران, شعراء; الممثلات."""
    noun = word.removeprefix("ال")
    yield from (word, noun)
    yield from (noun.removesuffix(ending) + single for ending, single in _OF_SEVERAL if noun.endswith(ending))
