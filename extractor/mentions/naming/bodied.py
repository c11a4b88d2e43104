"""English finds of the recogniser that are bodies by the words around them, though it calls them persons."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.descriptions import description_start
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MANAGER = "manager"
_WITH = "with"
_AND = "and"
_PAIR = 2
_OF_HOUSE = ("of", "at")
_INDEFINITE = ("a", "an")
_WHICH = ("that", "which")
_PARTICIPLES = ("ing", "ed")
_SURE = 0.9
_LONGEST_POST = 7  # words
_DESCRIBED = 6
"""Words of a description up to its noun at most: a small Portland nonprofit."""


def is_body(name: Name, after: Name | None) -> bool:
    """True for a find taken for a person that is led, is called a body, or employs somebody; ``after``: the next."""
    if name.arabic or name.kind != "PER" or name.cut:
        return False
    if any(name.words.gap(at).strip(" ") == "+" for at in range(name.first + 1, name.end)):
        return True  # the architects Halden+Fox
    if name.end - name.first > 1 and name.words.folded[name.first] in organisation_facts("en").opening:
        return True  # Fundación Corvalán
    told = _leads_title(name, after) or _is_called_body(name) or _employs(name) or is_explained(name.words, name.end)
    told = told or _has_made(name)
    return told or _has_officer(name)


def _leads_title(name: Name, after: Name | None) -> bool:
    """True right before who leads it: Ngāti Hauiti chairperson Aroha Keepa; not where "and" opens or ends what is
    between: chief executive Lucy Hale and chairperson Ann Lee; elected Lucy Hale president and Ann Lee secretary."""
    words, end = name.words, name.end
    if after is None or after.words is not words or after.kind != "PER":
        return False
    inside = words.folded[end : after.first]
    facts = person_facts("en")
    tied = all(words.joined(at) for at in range(end, after.first + 1)) and name.end - name.first > 1
    small = bool(inside) and not words.capital[end]
    known = facts.heads.keys() | facts.modifiers
    kept = inside[-1:] == (_MANAGER,) or _AND in (inside[:1] + inside[-1:])  # manager of a singer
    held = all(word in known or word == _AND for word in inside)
    return tied and small and not kept and held and not facts.leads.isdisjoint(_phrases(inside))


def _phrases(inside: Sequence[str]) -> set[str]:
    """The words of a title and its pairs: chief, executive, chief executive."""
    return {*inside, *(" ".join(inside[at : at + 2]) for at in range(len(inside) - 1))}


def _is_called_body(name: Name) -> bool:
    """True behind the noun of a body, where no verb makes it somebody's: the watchdog group Nashi Groshi said; but not
    the firm Marco Polo founded."""
    words, at, end = name.words, name.first, name.end
    if at == 0 or not words.joined(at) or words.capital[at - 1] or not _tells_a_body(words.folded[at - 1]):
        return False
    if _is_player(name) or any(words.is_initial(inside) for inside in range(at + 1, end - 1)):
        return False  # our partners Mark W. Marlow and Lee Hale
    said = end < len(words) and words.folded[end] in lexicon("en").index("cues")
    return said or (_goes_on(words, end) and words.folded[end : end + 1] != (_AND,))


def _is_player(name: Name) -> bool:
    """True behind a noun that is also where somebody plays or what he guards: traded center Ed Moss; Point guard …; the
    recogniser is sure of him, or the first word a given name."""
    at = name.first - 1
    told = is_position(name.words, at) or name.words.folded[at] in person_facts("en").heads
    return told and (name.score >= _SURE or name.words.folded[name.first] in person_facts("en").given)


def is_position(words: Words, at: int) -> bool:
    """True for where somebody plays, traded center Tom Fox; not for what a house is: the health center Lar Ubuntu."""
    inside = at > 1 and words.joined(at) and words.joined(at - 1) and not words.capital[at - 1]
    kind = inside and words.folded[at - 2] in grammar_words("en", "article")
    return words.folded[at] in grammar_words("en", "position") and not kind


def is_of_prayer(name: Name) -> bool:
    """True for a find taken for a person behind the noun of a house of prayer: Congregation | Beth Tikvah."""
    words, at = name.words, name.first - 1
    if name.kind != "PER" or name.arabic or at < 0 or not (words.joined(name.first) and words.capital[at]):
        return False
    plain = words.opens_sentence(at) or words.folded[at - 1] in organisation_facts("en").function
    return plain and words.folded[at] in grammar_words("en", "prayer")


def is_explained(words: Words, at: int) -> bool:
    """True where words from ``at`` on say that what stands before is a body: , a Portland nonprofit which …; is a bank.

    The noun ends the description (a charity worker is none); behind "the" a clause says more: the start-up that prints.
    """
    beside = at < len(words) and (words.joined(at) or (words.gap(at) == "! " and not words.capital[at]))  # Rise Up! is
    linked = beside and at + 1 < len(words) and words.folded[at] in grammar_words("en", "copula")
    start = at + linked
    opened = linked or (start < len(words) and words.gap(start).strip(" ") == ",")
    if not opened or start + 1 >= len(words) or words.folded[start] not in grammar_words("en", "article"):
        return False
    definite = words.folded[start] not in _INDEFINITE
    for place in range(start + 1, min(len(words), start + 1 + _DESCRIBED)):
        word = words.folded[place]
        if not words.joined(place) or word in person_facts("en").function or word in person_facts("en").heads:
            return False
        if _tells_a_body(word) and not words.capital[place]:
            if words.text_of(place - 1, place + 1) in grammar_words("en", "ware_told"):
                return False  # an open-source library
            if word in grammar_words("en", "owned_firm"):
                return _is_of_house(words, place + 1)
            behind = words.folded[place + 1 : place + 2] or ("",)
            if definite:
                return behind[0] in grammar_words("en", "relative") or behind[0] in _WHICH
            if _goes_on(words, place + 1) or behind[0].endswith(_PARTICIPLES):
                return True
    return False


def _has_made(name: Name) -> bool:
    """True for who made what only works make, whose first word is no given name: constructed by Cowell Sheldrake."""
    words, at = name.words, name.first
    made = at > 1 and words.folded[at - 1] == "by" and words.joined(at) and words.joined(at - 1)
    alone = name.end - at > 1 and words.folded[at] not in person_facts("en").given and not words.is_initial(at)
    return made and alone and words.folded[at - 2] in grammar_words("en", "made_by")


def _is_of_house(words: Words, at: int) -> bool:
    """True for "of" and a name in capitals: the research arm | of Acme."""
    return at + 1 < len(words) and words.folded[at] == "of" and words.joined(at + 1) and words.capital[at + 1]


def _has_officer(name: Name) -> bool:
    """True behind an officer, "of" and a kind of house: chief executive of property developer Nile Crest; but not of
    the developer Tom Fox, for a given name may tell a person."""
    words, facts = name.words, person_facts("en")
    start = description_start(words, name.first)
    if start == name.first or start < _PAIR or words.folded[name.first] in facts.given:
        return False
    held = facts.company | facts.leads
    officer = not held.isdisjoint((words.folded[start - 2], words.text_of(max(0, start - 3), start - 1)))
    return officer and words.joined(start - 1) and words.folded[start - 1] in _OF_HOUSE


def _tells_a_body(word: str) -> bool:
    """True for charity, watchdog, agency: a small noun that only bodies are called."""
    kinds = grammar_words("en", "droppable") | grammar_words("en", "body_kind") | grammar_words("en", "owned_firm")
    return word in kinds or organisation_facts("en").is_body(word)


def _goes_on(words: Words, at: int) -> bool:
    """True at the end, before a mark, and before a small word that opens another phrase: no noun goes on there."""
    if at >= len(words) or not words.joined(at):
        return True
    return words.folded[at] in person_facts("en").function and not words.capital[at]


def _employs(name: Name) -> bool:
    """True behind a post of staff between commas and "with": Tom Hill, an analyst with Raymond James."""
    words, at = name.words, name.first
    tied = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == _WITH
    if not tied or words.folded[at - 2] not in grammar_words("en", "staff") or words.capital[at - 2]:
        return False
    start = at - 2
    while start > max(0, at - _LONGEST_POST) and words.joined(start):
        start -= 1
    return words.folded[start] in grammar_words("en", "article") and words.gap(start).strip(" ") == ","
