"""Posts that bear the names of those who gave the money: the Ben and Mia Orr Professor of Chemistry, the Capt. Colin
Marlow, Jr., and Ida E. Marlow Head of the School of Law.  The donors are nobody here, the post is a title."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MOST_WORDS = 16  # of the donors
_OF_FIELD = ("of", "in", "for")
_YOUNGER = ("jr", "sr", "ii", "iii", "iv")


def endowed_post(words: Words, first: int) -> int | None:
    """The first word behind the donors who open a phrase: (the) Ben and Mia Orr | Professor of Chemistry; None: none,
    or no noun of such a post with its field behind it."""
    at = first
    while at < len(words) and at - first < _MOST_WORDS and (at == first or _goes_on(words, at)):
        if at > first and _is_post(words, at):
            both = words.folded[at - 1] in grammar_words("en", "and")
            return None if both else at  # Treasurer Tom Fox and | Vice Chair of
        if not _is_of_donor(words, at):
            return None
        at += 1
    return None


def is_donor(name: Name) -> bool:
    """True for a name that a post bears behind an article, the house that has it, "as", or the comma of its holder: Ann
    Lee, Thomas and Ida Berg Professor of Law."""
    words, first = name.words, name.first
    least = max(0, first - _MOST_WORDS)
    if name.arabic or name.end >= len(words) or not words.capital[first]:
        return False
    while first > least and _goes_on(words, first) and _is_of_donor(words, first - 1):
        if first - 1 and words.folded[first - 1].endswith("'s"):
            break
        first -= 1
    if not _is_led_in(words, first):
        return False
    post = endowed_post(words, first)
    return post is not None and name.end <= post


def _is_led_in(words: Words, first: int) -> bool:
    """True behind what stands before a post and no person: an article, "as", a house in the genitive, a holder."""
    if first == 0:
        return False
    before = words.folded[first - 1]
    if words.joined(first):
        opening = grammar_words("en", "article") | grammar_words("en", "appointing")
        return before in opening or before.endswith("'s")
    holder = words.gap(first).strip(" ") == ","
    return holder and any(
        one.kind == "PER" and words.range_of(one.span)[1] == first and words.range_of(one.span)[0] + 1 < first
        for one in words.passage.named
    )


def _goes_on(words: Words, at: int) -> bool:
    """True where nothing parts a word of the donors from the one before: not the stop of Jr., nor the commas beside."""
    if words.joined(at) or words.tied(at):
        return True
    mark = words.gap(at).strip(" ")
    younger = words.folded[at - 1] in _YOUNGER and mark in (".", ",", ".,")
    styled = mark == "." and words.folded[at - 1] in person_facts("en").honorifics
    return younger or styled or (mark == "," and words.folded[at] in _YOUNGER)


def _is_of_donor(words: Words, at: int) -> bool:
    """True for a word of donors' names: a capital that is no office, "and", a particle of descent."""
    folded = words.folded[at]
    particle = folded in grammar_words("en", "inside") - grammar_words("en", "article") - grammar_words("en", "joining")
    facts = person_facts("en")
    if folded in facts.heads and folded not in facts.honorifics and folded not in facts.given:
        return False
    return words.capital[at] or folded in grammar_words("en", "and") or particle


def _is_post(words: Words, first: int) -> bool:
    """True for the noun of an endowed post, its ranks before it, with its field behind it: Distinguished Professor of,
    Vice Provost for, Professor Emeritus of."""
    graded = person_facts("en").modifiers | grammar_words("en", "ranking") | grammar_words("en", "endowing")
    nouns, at = grammar_words("en", "endowed"), first
    while at + 1 < len(words) and words.capital[at] and words.folded[at] in graded - nouns and words.joined(at + 1):
        at += 1
    if at + 1 >= len(words) or not words.capital[at] or words.folded[at] not in nouns:
        return False
    field = at + 1 + (words.folded[at + 1] in graded and words.capital[at + 1])
    return field < len(words) and words.joined(field) and words.folded[field] in _OF_FIELD
