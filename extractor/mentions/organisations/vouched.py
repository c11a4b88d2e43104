"""English names of which the recogniser is in doubt, whose letters or neighbours tell a body: NovaScot, Acme-backed."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import country_words, grammar_words, person_facts
from extractor.mentions.naming.latin import are_initials
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.offices import is_employer
from extractor.mentions.organisations.sources import is_source

_LEAST_SCORE = 0.45
_LEAST_PARTNERS = 3
# A small letter before a capital; no McDade, MacLeod, DeWitt: the small letters end a word of four at least.
_JOINED_WORDS = re.compile(r"^[A-Z][a-z]{3,}[A-Z][A-Za-z]*$")
_FAMILY = re.compile(r"^Mac[A-Z]")


def is_vouched(name: Name) -> bool:
    """True for an English find that may be a body however doubtful: it employs or reports; or its own words tell it."""
    if is_employer(name) or is_source(name):
        return True
    if name.arabic or name.rule != "recogniser" or name.score < _LEAST_SCORE or name.words.title_case:
        return False
    return _is_of_joined_words(name) or _is_led(name) or _is_partnership(name) or _is_backer(name) or _is_apposed(name)


def _is_led(name: Name) -> bool:
    """True for letters behind the title of who leads a house and "of", before the holder's honorific: Director General
    of IMCR Dr Ann Lee; no field of work, Head of ICT Ms Lee."""
    words, at, end = name.words, name.first, name.end
    letters = end - at == 1 and are_initials(words, at) and name.text not in grammar_words("en", "field_code")
    if not letters or at < 2 or end >= len(words) or not (words.joined(at) and words.joined(at - 1)):
        return False
    facts, titles = person_facts("en"), (words.folded[at - 2], words.text_of(max(0, at - 3), at - 1))
    leads = not (facts.company | facts.leads).isdisjoint(titles)
    return leads and words.folded[at - 1] == "of" and words.folded[end] in facts.honorifics and words.joined(end)


def _is_of_joined_words(name: Name) -> bool:
    """True for one word made of two: NovaScot; no family's name."""
    shown = name.words.shown[name.first]
    one = name.end - name.first == 1
    return one and _JOINED_WORDS.match(shown) is not None and _FAMILY.match(shown) is None


def _is_partnership(name: Name) -> bool:
    """True for partners in a row, an ampersand before the last: Hale, Kell & Stone."""
    words, inside = name.words, range(name.first + 1, name.end)
    gaps = [words.gap(at).strip(" ") for at in inside]
    return name.end - name.first >= _LEAST_PARTNERS and gaps[-1] == "&" and set(gaps[:-1]) == {","}


def _is_backer(name: Name) -> bool:
    """True for who stands behind something: the Acme-backed start-up; no country, Northland-backed."""
    tail = name.words.folded[name.end - 1].rpartition("-")[2]
    return bool(name.cut) and tail in grammar_words("en", "tied_house") and name.text not in country_words()


def _is_apposed(name: Name) -> bool:
    """True behind what the house is to somebody, between commas: the group's auditors, Acme Kell, said."""
    words, at, end = name.words, name.first, name.end
    if at < 2 or words.gap(at).strip(" ") != "," or (end < len(words) and words.joined(end)):
        return False
    owned = words.joined(at - 1) and not words.capital[at - 1]
    owner = words.folded[at - 2]
    whose = owner in grammar_words("en", "article") or owner.endswith(("'s", "s'"))
    return owned and whose and words.folded[at - 1] in grammar_words("en", "labelling")
