"""What is no organisation, though it looks like one: offices, portfolios of ministers, bare head nouns."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name


def is_office(name: Name) -> bool:
    """True for a title or degree taken for a name: Minister of Water; FCA behind a person; Public Relations Officer."""
    words, facts = name.words, person_facts("en")
    if name.arabic or name.rule not in ("recogniser", "head"):
        return False
    inside = words.folded[name.first : name.end]
    if inside[0] in facts.ministers and len(inside) > 2 and inside[1] in grammar_words("en", "joining"):
        return True
    if len(inside) == 1 and inside[0] in facts.after and words.gap(name.first).strip(" ") == ",":
        return True
    ranked = name.end < len(words) and words.joined(name.end) and words.folded[name.end] in facts.heads
    return ranked and all(word in facts.modifiers or word in facts.function for word in inside) and len(inside) > 1


def is_portfolio(name: Name) -> bool:
    """True for what a minister is in charge of (Minister for Water, وزير الصحة): part of a title."""
    words, at = name.words, name.first
    heads = organisation_facts("en").heads
    headed = any(heads.get(word) in ("strong", "weak") for word in words.folded[name.first : name.end])
    if (name.arabic and name.rule == "head") or headed or name.rule == "legal" or at == 0 or not words.joined(at):
        return False
    while at > 1 and words.folded[at - 1] in grammar_words("en", "inside") | grammar_words("en", "portfolio"):
        at -= 1
    department = name.first > at > 0 and name.end < len(words) and words.folded[name.end] == "at"
    if department and words.folded[at - 1] in person_facts("en").heads:
        return True
    return at > 0 and _is_minister(words.folded[at - 1], words.passage.lexicon.language)


def _is_minister(word: str, language: str) -> bool:
    ministers = person_facts(language).ministers
    return word in ministers or (language == "ar" and word[1:] in ministers)


def is_bare(name: Name) -> bool:
    """True for a name of head nouns and plain adjectives alone: المنظمة, the Company."""
    facts = organisation_facts("ar" if name.arabic else "en")
    empty = facts.describing | facts.function | facts.legal.keys()
    text = name.text
    headed = name.end - name.first > 2 and facts.heads.get(text.split(" ")[2]) in ("strong", "weak")
    if text in facts.generic or (not headed and " ".join(text.split(" ")[:2]) in facts.generic):
        return True
    first, *others = text.split(" ")
    if facts.heads.get(first) == "strong" and grammar_words("en", "of") & set(others):
        return False
    return all(facts.is_head(word) or word in empty for word in text.split(" "))
