"""English capitals that describe and name no body: an Official Rowing Federation, Shop & Café Managers, Black and Brown
workers, Open Rivers Day."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, inner_nouns, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_INDEFINITE = ("a", "an")
_COMMUNITY = "community"
_FOR = "for"
_PAIR = 2  # words: Editorial Board
_LONGEST_CHARGE = 10  # words behind the first charge


def is_descriptive(name: Name) -> bool:
    """True for what its words and those beside it tell to be a kind, a post, a charge, people or a day."""
    if name.arabic or name.rule == "legal" or name.words.passage.lexicon.language != "en":
        return False
    if _is_kind(name) or _is_post(name) or _is_colour_of_people(name) or _is_board_for(name):
        return True
    return name.rule in ("recogniser", "vote") and (_is_among_charges(name) or _is_of_day(name) or _is_power(name))


def _is_kind(name: Name) -> bool:
    """True for a kind of body that is so by somebody's word: as an Official Rowing Federation, an HCA-designated Wound
    Care Centre; for the holders of an office (Inspector General Community); not the Official Charities Federation."""
    words, at, end = name.words, name.first, name.end
    facts = organisation_facts("en")
    last = words.folded[end - 1]
    if last == _COMMUNITY and words.text_of(at, end - 1) in person_facts("en").heads:
        return True
    after = end < len(words) and words.joined(end) and words.capital[end]
    if at == 0 or not words.joined(at) or not facts.is_body(last) or after or name.cut:
        return False
    sealed = words.folded[at - 1].rpartition("-")[2] in grammar_words("en", "by_word") and "-" in words.folded[at - 1]
    if sealed and at > 1 and words.joined(at - 1):
        return words.folded[at - 2] in _INDEFINITE  # an HCA-designated Wound Care Centre
    return words.folded[at - 1] in _INDEFINITE and words.folded[at] in grammar_words("en", "by_word")


def _is_post(name: Name) -> bool:
    """True for the kinds of place that managers run, before the title: Shop & Café | Managers; Calder Bank managers
    have a house."""
    words, end = name.words, name.end
    if name.rule not in ("recogniser", "head") or name.cut or end >= len(words) or not words.joined(end):
        return False
    if not words.capital[end]:
        return False
    inside, title = words.folded[name.first : end], words.folded[end]
    heads = person_facts("en").heads
    kinds = grammar_words("en", "shop") | grammar_words("en", "outlet") | grammar_words("en", "and")
    return title.removesuffix("s") in heads and title.endswith("s") and kinds.issuperset(inside)


def _is_colour_of_people(name: Name) -> bool:
    """True for who people are by their look, before a noun in small letters: Black and Brown | workers."""
    words, end = name.words, name.end
    colours = grammar_words("en", "folk_colour")
    if name.cut or not colours.issuperset(set(words.folded[name.first : end]) - grammar_words("en", "and")):
        return False
    beside = end < len(words) and words.joined(end) and not words.capital[end]
    noun = words.folded[end] if beside else ""
    people = noun in grammar_words("en", "folk_noun") or (noun.endswith("s") and noun not in ("is", "has", "was"))
    return people and words.folded[max(0, name.first - 1)] not in ("at", "of")


def _is_board_for(name: Name) -> bool:
    """True for a board by what it does and what for: Editorial Board for Nature Notes."""
    inside = name.words.folded[name.first : name.end]
    at = next((place for place, word in enumerate(inside) if word == _FOR), 0)
    if name.rule not in ("recogniser", "head") or at < _PAIR:
        return False
    plain = grammar_words("en", "internal_body") | grammar_words("en", "and")
    return inside[at - 1] in inner_nouns() and plain.issuperset(inside[: at - 1])


def _is_among_charges(name: Name) -> bool:
    """True for the first of several that an officer has charge of, up to the house: Vice President of Global
    Alliances, Trade Growth and Cloud Tools at Acme; no body's noun in it."""
    words, at, facts = name.words, name.end, organisation_facts("en")
    led = name.first > 1 and words.joined(name.first) and words.folded[name.first - 1] == "of"
    if not led or words.folded[name.first - 2] not in person_facts("en").heads or name.cut:
        return False
    if any(map(facts.is_body, words.folded[name.first : at])) or words.behind(at).strip(" ") != ",":
        return False
    last = min(len(words) - 1, at + _LONGEST_CHARGE)
    while at < last and (words.capital[at] or words.folded[at] in grammar_words("en", "and")):
        at += 1
        if words.gap(at).strip(" ") not in ("", ","):
            return False
    return at < len(words) and words.folded[at] == "at" and words.joined(at)


def _is_of_day(name: Name) -> bool:
    """True for what a day or week is called after: Open Rivers | Day; not Calder Council Week, nor a known body's."""
    words, end, facts = name.words, name.end, organisation_facts("en")
    if name.cut or end >= len(words) or not (words.joined(end) and words.capital[end]):
        return False
    timed = words.folded[end] in grammar_words("en", "day_called") and not _goes_on(words, end + 1)
    own = any(word in facts.heads for word in words.folded[name.first : end]) or name.text in facts.known
    return timed and not own and (end - name.first > 1 or not words.shown[name.first].isupper())


def _goes_on(words: Words, at: int) -> bool:
    return at < len(words) and words.joined(at) and words.capital[at]


def _is_power(name: Name) -> bool:
    """True for a cry of people by their colour: White Power."""
    words = name.words.folded[name.first : name.end]
    cry = len(words) > 1 and words[-1] in grammar_words("en", "cry")
    return cry and words[0] in grammar_words("en", "folk_colour")
