"""Names of things that look like bodies: rates, acts, prizes, treaties, yearly meetings, networks of things."""

from __future__ import annotations

from itertools import pairwise

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name

_OF = ("of", "for")


def is_thing(name: Name) -> bool:
    """True for what a word at the end tells to be no body: Central Bank Rate, Clean Rivers Act, a sports ground."""
    if name.arabic and name.end - name.first > 1:
        parts = name.text.split(" ")
        first, second, last = parts[0], parts[1], parts[-1]
        opens = name.rule == "recogniser" and first in organisation_facts("ar").thing
        if opens and second.startswith("ال"):
            return True  # زيت الأركان
        return first in grammar_words("ar", "premises") and last in grammar_words("ar", "ground")
    if name.arabic or name.rule == "legal" or name.end - name.first < 2:
        return False
    parts = name.text.split(" ")
    first, *_, last = parts
    if _is_work_of_body(parts):
        return False
    if is_instrument(parts) or not grammar_words("en", "yearly").isdisjoint(parts):
        return True
    after = name.words.folded[name.end] if name.end < len(name.words) and name.words.joined(name.end) else ""
    headed = any(word in organisation_facts("en").heads for word in name.text.split(" "))
    if after in grammar_words("en", "prize") and not headed:
        return True
    facts = organisation_facts("en")
    body = last in facts.heads and grammar_words("en", "of").isdisjoint(name.text.split(" "))  # Cyclone Warning Centre
    return last in facts.thing or (first in facts.product and not body)


def _is_work_of_body(parts: list[str]) -> bool:
    """True for a thing that is what a body before "of" works on: Ministry of Law, Office of Ports Regulation."""
    heads, of = organisation_facts("en").heads, next((at for at, part in enumerate(parts) if part in _OF), 0)
    return of > 0 and parts[-1] in grammar_words("en", "worked_on") and parts[of - 1] in heads


def is_instrument(parts: list[str]) -> bool:
    """True for a treaty with what it is of or on: Declaration of Peace, UN Convention against Piracy; a body before it
    outweighs: Secretariat of the Convention on Wetlands."""
    of, on = grammar_words("en", "instrument"), grammar_words("en", "instrument_on")
    for at, (part, behind) in enumerate(pairwise(parts)):
        if part in organisation_facts("en").heads:
            return False
        if behind in grammar_words("en", "treated") and part in of | on:
            return True
        if behind in _OF and part in of:
            return at + 2 < len(parts)
    return False
