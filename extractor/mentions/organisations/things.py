"""Names of things that look like bodies: rates, acts, prizes, treaties, yearly meetings, networks of things."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.portfolios import is_quality

_OF = ("of", "for")
_PAIR = 2
_BEST, _GAMES = "best", "games"
_YEAR = 4  # digits
_EACH = ("each", "every")
_ADJECTIVES = 2


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
    if _is_contest(parts) or _is_past_movement(name):
        return True
    after = name.words.folded[name.end] if name.end < len(name.words) and name.words.joined(name.end) else ""
    headed = any(word in organisation_facts("en").heads for word in name.text.split(" "))
    if after in grammar_words("en", "prize") and not headed:
        return True
    facts = organisation_facts("en")
    body = last in facts.heads and grammar_words("en", "of").isdisjoint(name.text.split(" "))  # Cyclone Warning Centre
    body = body and last not in grammar_words("en", "offered")  # Azure Ledger Service
    return last in facts.thing or (first in facts.product and not body)


def _is_contest(parts: list[str]) -> bool:
    """True for games by who plays them or when: Island Solidarity Games, Winter Games, 2026 Games; no firm that makes
    games."""
    return parts[-1] == _GAMES and (parts[-_PAIR].isdigit() or parts[-_PAIR] in grammar_words("en", "playing_games"))


def _is_past_movement(name: Name) -> bool:
    """True for a movement of its year, an event: the Free Ports Movement | of 1942."""
    words, end = name.words, name.end
    dated = end + 1 < len(words) and words.joined(end) and words.joined(end + 1) and words.folded[end] == "of"
    year = dated and words.folded[end + 1].isdigit() and len(words.folded[end + 1]) == _YEAR
    return year and words.folded[end - 1] in grammar_words("en", "dated_event")


def without_event(name: Name) -> Name:
    """The known body that opens the name of what it holds, before the noun of it: White House | Clean Rivers
    roundtable; or of a programme of its own: World Bank | Young Experts Programme; any other name as it is."""
    words, end = name.words, name.end
    known, world = organisation_facts("en").known, lexicon("en").index("world_bodies")
    if name.arabic or name.cut or name.text in known or name.text in world:
        return name
    held = end < len(words) and words.joined(end) and not words.capital[end]
    held = held and words.folded[end] in grammar_words("en", "held_event")
    programme = end - name.first > _PAIR and words.folded[end - 1] in grammar_words("en", "run")
    if not (held or programme):
        return name
    owner = (at for at in range(end - _PAIR, name.first, -1) if words.text_of(name.first, at) in known)
    at = next(owner, end)
    own = words.text_of(at, end)  # United Nations | World Food Programme
    return name if at == end or own in known or own in world else replace(name, end=at, cut=0)


def is_counted_kind(name: Name) -> bool:
    """True for plain words of a kind of body that are counted, ranked or one of many: several National Health
    Institutes; the first Infrastructure Investment Trust in the country; an emerging African Trade Centre; no name of
    its own, the first Velmar Trust."""
    words, at, end = name.words, name.first, name.end
    if name.arabic or name.rule not in ("head", "recogniser") or at == 0 or not words.joined(at) or end - at < _PAIR:
        return False
    facts, before = organisation_facts("en"), words.folded[at - 1]
    inside = words.folded[at:end]
    if before in _EACH and inside[-1] in facts.heads and not _goes_on(words, end):
        return True  # in each Growers Congress
    last = inside[-1].removesuffix("s")
    plain = facts.field | facts.common | facts.heads.keys() | grammar_words("en", "department")
    plain |= grammar_words("en", "practice") | person_facts("en").modifiers | {last}
    if words.capital[at - 1] or not all(word in plain or is_quality(word) for word in (*inside[:-1], last)):
        return False
    several = inside[-1].endswith("s") and facts.is_body(last)
    counted = before in grammar_words("en", "counting") or before.isdigit() or before in lexicon("en").index("numerals")
    ranked = before in grammar_words("en", "ranked_one") or before.endswith("est")
    ended = end >= len(words) or not (words.capital[end] and words.joined(end))
    ranked = ranked and words.folded[at - 2] in grammar_words("en", "article")
    return (several and counted) or (ended and (ranked or (not several and _is_one_of_many(words, at, end))))


def _is_one_of_many(words: Words, first: int, end: int) -> bool:
    """True behind "a", small adjectives between or none, where no noun follows: a leading Regional Trade Centre; not a
    National Health Service nurse."""
    at, facts = first, organisation_facts("en")
    while at > 1 and first - at < _ADJECTIVES and words.joined(at) and words.folded[at - 1] not in facts.function:
        if words.capital[at - 1]:
            return False
        at -= 1
    return at > 0 and words.joined(at) and words.folded[at - 1] in ("a", "an") and not _goes_on(words, end)


def _goes_on(words: Words, end: int) -> bool:
    """True where a word that is none of grammar follows: a National Health Service | nurse."""
    small = organisation_facts("en").function.union(lexicon("en").index("function_words"))
    return end < len(words) and words.joined(end) and words.folded[end] not in small


def is_of_accord(name: Name) -> bool:
    """True for what an accord is on: Memorandum of Understanding on | Coastal Partnership."""
    words, at = name.words, name.first
    if name.arabic or name.rule not in ("head", "recogniser") or at < _PAIR or words.folded[at - 1] != "on":
        return False
    signed = grammar_words("en", "instrument") | {"understanding"}
    return words.joined(at) and words.joined(at - 1) and words.capital[at - 2] and words.folded[at - 2] in signed


def without_part_taken(name: Name) -> Name:
    """The name without what its bearer is in an undertaking before it: Advisory Partners | Acme Foods."""
    words, at = name.words, name.first + _PAIR
    if name.arabic or name.end <= at or words.folded[at - 1] not in grammar_words("en", "part_taken"):
        return name
    facts, rest = organisation_facts("en"), words.folded[at : name.end]
    house = any(word in facts.heads or word in facts.legal for word in rest[:1])
    kind = words.folded[name.first] in grammar_words("en", "part_kind")
    return widened(name, at, name.end, name.rule) if kind and not house else name


def is_part_taken(name: Name) -> bool:
    """True for what several are in an undertaking, before their names: Advisory Partners | Acme and Beta Foods; no firm
    of partners."""
    words, end = name.words, name.end
    taken = words.folded[end - 1] in grammar_words("en", "part_taken") and name.rule in ("head", "recogniser")
    if name.arabic or not taken or name.cut or end - name.first != _PAIR or words.title_case or end >= len(words):
        return False
    facts, kind = organisation_facts("en"), words.folded[name.first]
    plain = kind in person_facts("en").modifiers or kind in grammar_words("en", "part_kind") or kind in facts.field
    house = words.folded[end] in facts.heads or words.folded[end] in facts.legal
    return plain and words.joined(end) and words.capital[end] and not house


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
