"""Societies and parliaments of which each country has one: the nationality belongs to the name."""

from __future__ import annotations

from extractor.mentions.naming.facts import country_words, organisation_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.words import Words


def with_nation(name: Name) -> Name:
    """A society or parliament of which each country has one, with the country: الهلال الأحمر العربي السوري."""
    facts = organisation_facts("ar")
    if not name.arabic and name.text in organisation_facts("en").national:
        words, first = name.words, name.first
        while (
            first > 0
            and words.joined(first)
            and words.capital[first - 1]
            and words.folded[first - 1] in country_words()
        ):
            first -= 1
        return widened(name, first, name.end, name.rule) if first < name.first else name
    if not name.arabic or not {name.text, f"ال{name.text}"} & facts.national:
        return name
    words, end = name.words, name.end
    while end < len(words) and words.joined(end) and (facts.is_nation(words.folded[end]) or _is_arab(words, end)):
        end += 1
    return widened(name, name.first, end, name.rule) if end > name.end else name


def _is_arab(words: Words, at: int) -> bool:
    """True for العربي before a nationality."""
    facts = organisation_facts("ar")
    after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
    return words.folded[at] in facts.quality and facts.is_nation(after)
