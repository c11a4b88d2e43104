"""Posts that bear the names of those who gave the money: the Ben and Mia Orr Professor of Chemistry, the Capt. Colin
Marlow, Jr., and Ida E. Marlow Head of the School of Law.  The donors are nobody here, the post is a title."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MOST_WORDS = 16  # of the donors
_FAMILY = "family"
_OF_FIELD = ("of", "in", "for")
_YOUNGER = ("jr", "sr", "ii", "iii", "iv")


def is_of_couple(name: Name) -> bool:
    """True for a name taken for a body that two donors of a post bear, or for the post: Helen and | Charles Reed |
    Curator of Photography; or a family: the Reed Family | Distinguished Chair in Law."""
    words, near = name.words, range(max(0, name.first - _MOST_WORDS), name.end)
    if not name.arabic and words.folded[name.end - 1] == _FAMILY and endowed_post(words, name.first) == name.end:
        return True
    first = next((at for at in near if words.capital[at] and is_couple(words, at)), None)
    post = None if first is None or name.arabic else endowed_post(words, first)
    return first is not None and post is not None and first < name.first <= post


def endowed_post(words: Words, first: int) -> int | None:
    """The first word behind the donors who open a phrase: (the) Ben and Mia Orr | Professor of Chemistry; None: none,
    or no noun of such a post with its field behind it."""
    at, couple = first, is_couple(words, first)
    while at < len(words) and at - first < _MOST_WORDS and (at == first or _goes_on(words, at)):
        if at > first and _is_post(words, at, couple=couple):
            both = words.folded[at - 1] in grammar_words("en", "and")
            return None if both else at  # Treasurer Tom Fox and | Vice Chair of
        if not _is_of_donor(words, at):
            return None
        at += 1
    return None


def is_couple(words: Words, first: int) -> bool:
    """True for two first names, one of them known, initials behind them, and a family name: Helen and Charles Reed, Ben
    J. & Mia K. Orr; not Marks and Spencer Director."""
    at, facts, known = first, person_facts("en"), False
    for last in (False, True):
        legal = at < len(words) and words.folded[at] in organisation_facts("en").legal
        if at >= len(words) or not words.capital[at] or words.folded[at] in facts.heads or legal:
            return False
        known = known or words.folded[at] in facts.given
        at += 1
        while at < len(words) and words.is_initial(at) and words.joined(at):
            at += 1
        both = at < len(words) and words.folded[at] in grammar_words("en", "and") and words.joined(at)
        parted = at < len(words) and words.gap(at).strip(" ") == "&"
        if not last and not (both or parted):
            return False
        at += not last and both
    family = at < len(words) and words.capital[at] and words.joined(at)
    return known and family and words.folded[at] not in facts.heads.keys() | facts.modifiers


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
    while words.folded[first] in grammar_words("en", "and"):
        first += 1  # deputy director and | Ida and Tom Berg Curator
    if first > name.first or not _is_led_in(words, first):
        return False
    post = endowed_post(words, first)
    return post is not None and name.end <= post


def _is_led_in(words: Words, first: int) -> bool:
    """True behind what stands before a post and no person: an article, "as", a house in the genitive, a holder, another
    office and "and"."""
    if first == 0:
        return False
    before = words.folded[first - 1]
    if words.joined(first):
        opening = grammar_words("en", "article") | grammar_words("en", "appointing")
        after_office = first > 1 and (
            words.folded[first - 2] in person_facts("en").heads or ")" in words.gap(first - 1)
        )
        listed = before in grammar_words("en", "and") and after_office
        return before in opening or before.endswith("'s") or listed
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


def _is_post(words: Words, first: int, *, couple: bool) -> bool:
    """True for the noun of an endowed post, its ranks before it, with its field or its years behind it: Distinguished
    Professor of, Vice Provost for, Professor Emeritus of, Director (2001–2008); ``couple``: whatever stands behind."""
    graded = person_facts("en").modifiers | grammar_words("en", "ranking") | grammar_words("en", "endowing")
    nouns, at = grammar_words("en", "endowed"), first
    while at + 1 < len(words) and words.capital[at] and words.folded[at] in graded - nouns and words.joined(at + 1):
        at += 1
    if at >= len(words) or not words.capital[at] or words.folded[at] not in nouns:
        return False
    if couple or at + 1 >= len(words):
        return couple
    if words.gap(at + 1).strip(" ") == "(" and words.folded[at + 1][0].isdigit():
        return True
    field = at + 1 + (words.folded[at + 1] in graded and words.capital[at + 1])
    return field < len(words) and words.joined(field) and words.folded[field] in _OF_FIELD
