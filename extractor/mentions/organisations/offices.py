"""Organisations that a title announces: "the CEO of Centro Legal", المدير التنفيذي لـ Safe Streets."""

from __future__ import annotations

from collections.abc import Collection

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, tail_letters
from extractor.mentions.naming.words import Words

_BACK = 4
_LONGEST = 5


def announced_organisations(words: Words, taken: Collection[int]) -> list[Name]:
    """The runs of capitals that follow a title and "at", "of", لـ, لدى in one passage, outside the words taken."""
    if words.title_case:
        return []
    arabic = words.passage.lexicon.language == "ar"
    found = []
    for at in range(2, len(words)):
        if not words.capital[at] or at in taken or not words.joined(at) or words.capital[at - 1]:
            continue
        if not (_arabic_title(words, at) if arabic else _english_title(words, at)):
            continue
        end = at + 1
        while (
            end < len(words) and end - at < _LONGEST and words.capital[end] and words.joined(end) and end not in taken
        ):
            end += 1
        if _is_name(words, at, end):
            found.append(Name(words, at, end, "ORG", 0.6, "office", 0, tail_letters(words, end - 1)))
    return found


def _arabic_title(words: Words, at: int) -> bool:
    if words.folded[at - 1] not in grammar_words("ar", "joining"):
        return False
    heads = person_facts("ar").heads
    return any(words.folded[place] in heads for place in range(max(0, at - 1 - _BACK), at - 1))


def _english_title(words: Words, at: int) -> bool:
    """ "of" needs the title of one who leads a company: the director of Marketing names no organisation."""
    place = at - 1
    if words.folded[place] == "the" and place > 0:
        place -= 1
    title = words.folded[place - 1] if place > 0 else ""
    facts = person_facts("en")
    if words.folded[place] == "at":
        return title in facts.heads
    return words.folded[place] == "of" and title in facts.company and words.folded[at] not in facts.modifiers


def _is_name(words: Words, first: int, end: int) -> bool:
    facts = organisation_facts("en")
    parts = words.folded[first:end]
    return not all(part in facts.heads or part in facts.function for part in parts) and len("".join(parts)) > 1
