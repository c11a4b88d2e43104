"""Posts in full before their initials: Regional Chief Executive (RCE), no body and no body's short form."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words


def is_shortened_post(words: Words, first: int, end: int) -> bool:
    """True for a title in full, from word ``first`` up to its initials in brackets at word ``end``: District Chief
    Executive (DCE); no body's: Health Service Executive (HSE)."""
    facts, bodies = person_facts("en"), organisation_facts("en")
    inside, civic = words.folded[first:end], grammar_words("en", "civic")
    short = end < len(words) and words.gap(end).strip(" ") == "(" and words.shown[end].isupper()
    plain = all(word in facts.heads or word in facts.modifiers or word in civic for word in inside)
    return short and plain and inside[-1] in facts.heads and not any(map(bodies.is_body, inside[:-1]))
