"""Places where a body's words are none: a town in a release of Harwick Foundry that is governed, represented or lived
in (the mayor of Harwick, Harwick MP Lena Fox); an office before its holder, though its unit names the office as a house
(the District Attorney's Fraud Unit; District Attorney Lena Fox)."""

from __future__ import annotations

from collections.abc import Container

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name

_LONGEST = 2


def means_a_town(name: Name) -> bool:
    """True for an English name of one or two words behind an office held over a place, or before one."""
    words, at, end = name.words, name.first, name.end
    if name.arabic or end - at > _LONGEST or name.rule not in ("short", "again"):
        return False
    offices = grammar_words("en", "territorial")
    if end < len(words) and words.joined(end) and words.folded[end] in offices:
        return True
    if at > 0 and words.joined(at) and words.text_of(at - 1, end) in lexicon("en").index("places"):
        return True  # Los Angeles, in a text of the Angeles Forest
    linked = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] in ("of", "for")
    return linked and words.folded[at - 2] in offices | grammar_words("en", "settled")


def is_held_office(name: Name, people: Container[tuple[int, int]]) -> bool:
    """True for an English office right before somebody; ``people``: passage and first word of each."""
    facts, parts = person_facts("en"), name.text.split(" ")
    office = not name.arabic and parts[-1] in facts.heads and facts.modifiers >= set(parts[:-1])
    return office and name.words.joined(name.end) and (name.words.index, name.end) in people
