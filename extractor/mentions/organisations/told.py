"""Names that one place of the release tells to be something else, wherever the release repeats them.

Only names that the recogniser alone takes for organisations are asked: a head noun or a legal form outweighs a place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.letters import GLUED_MARK
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.told_wares import acts

_MARKED = ("®", "tm", "sm")
"""The marks of trade as they fold: ™ and ℠ to letters."""
_AMOUNT_LETTERS = 3
_INITIALS = 2  # letters
_TITLE_WORDS = 3
_NAME_WORDS = 4  # of a person, with an honorific
_PERSON_WORDS = (2, 3)
_APPOSED_WORDS = 12


def told_otherwise(names: Sequence[Name], recognised: Iterable[Name]) -> frozenset[str]:
    """Keys of the names that are told to be a product, a place, an amount or a person."""
    found = list(recognised)
    places = {(one.words.index, one.end) for one in found if one.kind == "LOC"}
    people = {(one.words.index, one.end) for one in found if one.kind == "PER"}
    asked = [name for name in names if name.rule == "recogniser" and not name.arabic and not _is_headed(name)]
    arabic = [name for name in names if name.rule == "recogniser" and name.arabic]
    served = {name.text.split(" ")[-1] for name in names if _is_of_province(name)}
    surnames = {name.key for name in arabic if _is_surname(name, people) or name.text in served}
    listed = {one.key for one in found if one.kind == "LOC" and not one.arabic and _is_listed_place(one, places)}
    firsts = {one.words.folded[one.first] for one in found if one.kind == "PER" and one.end - one.first > 1}
    firms = {bare_key(name) for name in asked if is_firm(name)}
    return frozenset(surnames) | frozenset(
        bare_key(name)
        for name in asked
        if name.key in listed
        or (is_product(name) and bare_key(name) not in firms)
        or is_pair(name, firsts)
        or is_of_initials(name, firsts)
        or is_amount(name)
        or is_ground(name)
        or is_constituency(name)
        or is_callee(name)
        or is_chapter(name)
        or is_seat(name)
        or is_president(name)
        or is_event(name)
        or _is_listed_place(name, places)
        or _is_nation_code(name, people)
    )


def bare_key(name: Name) -> str:
    """The key of a name without an article before it: A Wavefinder is one of them."""
    first, _, rest = name.key.partition(" ")
    return rest if rest and first in grammar_words("en", "article") else name.key


def _is_headed(name: Name) -> bool:
    facts = organisation_facts("en")
    return any(word in facts.heads or word in facts.legal for word in name.text.split(" "))


def _behind(name: Name, at: int = 0) -> str:
    """The word ``at`` places behind the name, in one phrase with it; empty: none."""
    place = name.end + at
    joined = all(name.words.joined(one) for one in range(name.end, min(place + 1, len(name.words))))
    return name.words.folded[place] if place < len(name.words) and joined else ""


def is_product(name: Name) -> bool:
    """True with a mark of trade (Wavefinder®) and behind who makes it (maker of the Wavefinder)."""
    words, at = name.words, name.first
    if name.words.behind(name.end).startswith(_MARKED) or GLUED_MARK.search(words.shown[name.end - 1]):
        return True
    while at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article"):
        at -= 1
    of = at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "of")
    return of and words.folded[at - 2] in grammar_words("en", "making")


def is_firm(name: Name) -> bool:
    """True for who owns a firm (a subsidiary of Acme®), who speaks or has officers (chair of Acme), and with what firm
    it is behind a comma: Acme®, a leading provider of glass; a mark of trade is then the firm's own."""
    words, at, end = name.words, name.first, name.end
    if acts(name):
        return True
    owner = at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "of")
    if owner and words.folded[at - 2] in grammar_words("en", "owned_firm"):
        return True
    mark = next((mark for mark in _MARKED if words.behind(end).startswith(mark)), "")
    apposed = end < len(words) and words.gap(end).removeprefix(mark).strip(" ") == ","
    if not apposed or words.folded[end] not in grammar_words("en", "article"):
        return False
    small = organisation_facts("en").function - grammar_words("en", "and") - grammar_words("en", "article")
    for place in range(end + 1, min(end + _APPOSED_WORDS, len(words))):
        if words.opens_sentence(place) or words.folded[place] in small:
            return False
        if words.folded[place] in grammar_words("en", "firm_noun"):
            return True
    return False


def is_pair(name: Name, firsts: Collection[str]) -> bool:
    """True for two people by their first names, which the release has whole: Ann and Tom."""
    parts = name.text.split(" ")
    return parts[1:2] == ["and"] and parts[3:] == [] and set(parts[::2]) <= set(firsts)


def is_of_initials(name: Name, firsts: Collection[str]) -> bool:
    """True for the initials of a person whom the release has whole: TJ, of TJ Hale."""
    shown = name.words.shown[name.first]
    single = name.end - name.first == 1 and len(shown) == _INITIALS and shown.isupper()
    return single and name.text in firsts


def is_amount(name: Name) -> bool:
    """True for the code of a currency before a number: OMR 14.6 million."""
    words, at = name.words, name.first
    single = name.end - at == 1 and len(words.shown[at]) == _AMOUNT_LETTERS and words.shown[at].isupper()
    follows = name.end < len(words) and words.folded[name.end][0].isdigit() and name.words.behind(name.end) in (" ", "")
    return single and follows and not _is_year(words.folded[name.end])


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def is_ground(name: Name) -> bool:
    """True for a name that ends in a feature of the land, where somebody or something is: Joan Lee of Maple Creek."""
    words, at = name.words, name.first
    if name.end - at < 2 or words.folded[name.end - 1] not in grammar_words("en", "ground"):
        return False
    small = grammar_words("en", "placing") | grammar_words("en", "of") | {"at"}
    return at > 0 and words.joined(at) and words.folded[at - 1] in small


def is_seat(name: Name) -> bool:
    """True for the town of a Palo Alto-based firm."""
    last = name.words.shown[name.end - 1]
    return last.endswith("-based") and name.cut == len("-based")


def is_president(name: Name) -> bool:
    """True for the surname of who governs: the Walz administration, with a small letter."""
    after = _behind(name) in grammar_words("en", "governing") and not name.words.capital[name.end]
    return after and name.end - name.first == 1 and not name.words.shown[name.first].isupper()


def is_chapter(name: Name) -> bool:
    """True for the part of an association behind the comma: the Farmers Association, Northland Chapter."""
    words, at = name.words, name.first
    return words.folded[name.end - 1] in grammar_words("en", "chapter") and words.gap(at).strip(" ") == ","


def is_event(name: Name) -> bool:
    """True for a fire or a flood with its name behind the article: the Maple Creek Fire."""
    words, at = name.words, name.first
    event = name.end - at > 1 and words.folded[name.end - 1] in grammar_words("en", "event")
    return event and at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article")


def is_constituency(name: Name) -> bool:
    """True for the seat of a member (MP, Northport Central; Member for South Tarwin; Cllr Ann Lee (Oakham North)) and a
    town before its officer (Ossu Metropolitan …)."""
    words, at = name.words, name.first
    if at > 0 and words.folded[at - 1] in grammar_words("en", "seated") and words.gap(at).strip(" ") == ",":
        return True
    led = at > 1 and words.folded[at - 1] == "for" and words.joined(at) and words.joined(at - 1)
    if (led and words.folded[at - 2] in grammar_words("en", "seated")) or _is_councillors(name):
        return True
    behind = {_behind(name, place) for place in range(_TITLE_WORDS)}
    titled = not behind.isdisjoint(person_facts("en").heads) and name.end < len(words) and words.capital[name.end]
    return titled and name.end - at > 1 and words.folded[name.end - 1] in grammar_words("en", "communal")


def _is_councillors(name: Name) -> bool:
    """True for a bracket of its own behind a councillor's name: Cllr Ann Lee (Oakham North)."""
    words, at = name.words, name.first
    if words.gap(at).strip(" ") != "(" or not words.behind(name.end).strip(" ").startswith(")"):
        return False
    while at > 0 and words.capital[at - 1] and (at == name.first or words.joined(at)) and name.first - at < _NAME_WORDS:
        at -= 1
    return words.folded[at] in grammar_words("en", "of_ward")


def is_callee(name: Name) -> bool:
    """True for a person to call with an office behind the comma: please call Ama Darko, Communications Officer."""
    words, at = name.words, name.first
    if name.end - at not in _PERSON_WORDS or name.words.behind(name.end) != ", " or at == 0:
        return False
    called = words.folded[at - 1] in lexicon("en").index("contact_words") and words.gap(at).strip(" ") in ("", ":")
    return called and _is_titled(words, name.end)


def _is_titled(words: Words, at: int) -> bool:
    """True where a run of capitals from word ``at`` on ends in a title."""
    end = at
    while end < len(words) and words.capital[end] and (end == at or words.joined(end)):
        end += 1
    return end > at and words.folded[end - 1] in person_facts("en").heads


def _is_listed_place(name: Name, places: Collection[tuple[int, int]]) -> bool:
    """True in a row of places: in Accra and Tema; villages of Madi and Terego districts."""
    words, at = name.words, name.first
    and_ = grammar_words("en", "and")
    joined = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] in and_
    if joined and (words.index, at - 1) in places:
        first = at - 2
        while first > 0 and words.capital[first - 1] and words.joined(first):
            first -= 1
        if first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "placing"):
            return True
    end = name.end
    if end < len(words) and words.joined(end) and words.folded[end] in and_:
        end += 1
        while end < len(words) and words.joined(end) and words.capital[end]:
            end += 1
    noun = words.folded[end] if end < len(words) and words.joined(end) else ""
    plural = {noun.removesuffix("s"), noun.removesuffix("ies") + "y"} if noun.endswith("s") else set()
    return not plural.isdisjoint(grammar_words("en", "civic")) and not words.capital[end]


def _is_surname(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for one Arabic word right behind a person, whom the recogniser cut: كريستين بلاسي | فورد."""
    words, at = name.words, name.first
    behind = name.end - at == 1 and not name.skip and words.joined(at) and (words.index, at) in people
    return behind and name.text not in organisation_facts("ar").known and head_of(name.text) is None


def _is_of_province(name: Name) -> bool:
    """True for a firm called by its field and a province, which alone is none: شركة نفط ميسان."""
    first, *others = name.text.split(" ")
    if not name.arabic or len(others) != 2 or head_of(first) is None:
        return False
    return "ال" + others[0] in organisation_facts("ar").field and not others[1].startswith("ال")


def _is_nation_code(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for the country of who won: 1. Fearon (JAM) 11.04."""
    words, at = name.words, name.first
    bracketed = words.gap(at).strip(" ") == "(" and name.words.behind(name.end).startswith(")")
    code = name.end - at == 1 and len(words.shown[at]) == _AMOUNT_LETTERS and words.shown[at].isupper()
    counted = (
        name.end < len(words) and words.folded[name.end][0].isdigit() and name.words.behind(name.end).strip(" ") == ")"
    )
    return bracketed and code and (counted or (words.index, at) in people)
