"""Posts in full before their initials: Regional Chief Executive (RCE), no body and no body's short form."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words

_LEAST_LETTERS = 3
_POST_WORDS = 8


def is_post_letters(words: Words, at: int) -> bool:
    """True for the initials, alone in a bracket at word ``at``, of the title in full before it: Chief of Data and
    Digital Officer (CDDO); no body's, Director of the Harbour Board (HB)."""
    short, facts = words.folded[at], person_facts("en")
    fills = at > 1 and words.gap(at).strip(" ") == "(" and words.behind(at + 1).lstrip(" ").startswith(")")
    if not fills or not words.shown[at].isupper() or len(short) < _LEAST_LETTERS:
        return False
    small = grammar_words("en", "of") | grammar_words("en", "and")
    if words.folded[at - 1] not in facts.heads or words.folded[at - 1][0] != short[-1]:
        return False
    initials, first = "", at
    while first > 0 and at - first < _POST_WORDS and (first == at or words.joined(first)) and initials != short:
        first -= 1
        if words.folded[first] not in small:
            initials = words.folded[first][0] + initials
        if not words.capital[first] and words.folded[first] not in small:
            return False
    inside = words.folded[first:at]
    lettered = initials == short or _skips(short, initials)
    titled = inside[0] in facts.heads or inside[0] in facts.modifiers
    return lettered and titled and not any(map(organisation_facts("en").is_body, inside))


def _skips(short: str, initials: str) -> bool:
    """True for initials of some of the words in their order: Chief of Technology and Innovation Officer, CTO."""
    rest = iter(initials)
    return short[0] == initials[:1] and all(letter in rest for letter in short)


def is_shortened_post(words: Words, first: int, end: int) -> bool:
    """True for a title in full, from word ``first`` up to its initials in brackets at word ``end``: District Chief
    Executive (DCE); no body's: Health Service Executive (HSE)."""
    facts, bodies = person_facts("en"), organisation_facts("en")
    inside, civic = words.folded[first:end], grammar_words("en", "civic")
    short = end < len(words) and words.gap(end).strip(" ") == "(" and words.shown[end].isupper()
    small = grammar_words("en", "of") | grammar_words("en", "and")
    fields = grammar_words("en", "department") | grammar_words("en", "inward") | bodies.field
    joined = inside[0] in facts.heads and not small.isdisjoint(inside)  # Chief of Data and Digital Officer (CDDO)
    known = facts.heads.keys() | facts.modifiers | civic | (small | fields if joined else frozenset())
    plain = known.issuperset(inside)
    return short and plain and inside[-1] in facts.heads and not any(map(bodies.is_body, inside[:-1]))
