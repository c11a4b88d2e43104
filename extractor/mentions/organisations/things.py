"""Names of things that look like bodies: rates, acts, prizes, treaties, yearly meetings, networks of things."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.organisations.portfolios import is_quality

_OF = ("of", "for")
_PAIR = 2
_BEST = "best"


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
    if first == _BEST and parts[1] in organisation_facts("en").heads:
        return True  # Best Hospital for Heart Care
    after = name.words.folded[name.end] if name.end < len(name.words) and name.words.joined(name.end) else ""
    headed = any(word in organisation_facts("en").heads for word in name.text.split(" "))
    if after in grammar_words("en", "prize") and not headed:
        return True
    facts = organisation_facts("en")
    body = last in facts.heads and grammar_words("en", "of").isdisjoint(name.text.split(" "))  # Cyclone Warning Centre
    body = body and last not in grammar_words("en", "offered")  # Azure Ledger Service
    return last in facts.thing or (first in facts.product and not body)


def without_event(name: Name) -> Name:
    """The known body that opens the name of what it holds, before the noun of it: White House | Clean Rivers
    roundtable; any other name as it is."""
    words, end = name.words, name.end
    held = not name.arabic and end < len(words) and words.joined(end) and not words.capital[end]
    known = organisation_facts("en").known
    if not held or name.cut or name.text in known or words.folded[end] not in grammar_words("en", "held_event"):
        return name
    owner = (at for at in range(end - _PAIR, name.first, -1) if words.text_of(name.first, at) in known)
    at = next(owner, end)
    return name if at == end else replace(name, end=at, cut=0)


def is_counted_kind(name: Name) -> bool:
    """True for plain words of a kind of body that are counted or ranked: several National Health Institutes; the first
    Infrastructure Investment Trust in the country; no name of its own, the first Velmar Trust."""
    words, at, end = name.words, name.first, name.end
    if name.arabic or name.rule not in ("head", "recogniser") or at == 0 or not words.joined(at) or end - at < _PAIR:
        return False
    facts, before = organisation_facts("en"), words.folded[at - 1]
    inside = words.folded[at:end]
    last = inside[-1].removesuffix("s")
    plain = facts.field | facts.common | facts.heads.keys() | grammar_words("en", "department")
    plain |= grammar_words("en", "practice") | person_facts("en").modifiers | {last}
    if words.capital[at - 1] or not all(word in plain or is_quality(word) for word in (*inside[:-1], last)):
        return False
    several = inside[-1].endswith("s") and facts.is_body(last)
    counted = before in grammar_words("en", "counting") or before.isdigit() or before in lexicon("en").index("numerals")
    ranked = before in grammar_words("en", "ranked_one") or before.endswith("est")
    ended = end >= len(words) or not (words.capital[end] and words.joined(end))
    return (several and counted) or (ranked and ended and words.folded[at - 2] in grammar_words("en", "article"))


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
