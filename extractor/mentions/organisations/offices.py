"""Organisations that a title announces: "the CEO of Centro Legal", المدير التنفيذي لـ Safe Streets."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import clergy, country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.latin import is_and, latin_title
from extractor.mentions.naming.letters import tail_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.advisers import is_adviser
from extractor.mentions.organisations.refused import is_led
from extractor.text import has_article

_BACK = 4
_DOUBTFUL = 0.6  # of a place
_TOLD = 0.8
"""The least score of what an office beside it tells to be a body."""
_LONGEST = 5
_LEAST_PARTS = 3
_PAIR = 2
_CHIEF_OFFICER = "chief officer"  # who leads a charity or council


def announced_organisations(words: Words, taken: Collection[int]) -> list[Name]:
    """The runs of capitals that follow a title and "at", "of", لـ, لدى in one passage, outside the words taken."""
    if words.title_case:
        return []
    arabic = words.passage.lexicon.language == "ar"
    found = []
    for at in range(2, len(words)):
        named = words.capital[at] or (arabic and words.folded[at].isascii() and words.folded[at].isalpha())
        if named and arabic and _is_behind_latin_title(words, at):
            found.append(Name(words, at, _capitals_end(words, at, ()), "ORG", 0.6, "office"))
            continue
        if not named or at in taken or not words.joined(at) or words.capital[at - 1]:
            continue
        if not (_arabic_title(words, at) or _is_medium(words, at) if arabic else _english_title(words, at)):
            continue
        end = _capitals_end(words, at, taken)
        if _is_name(words, at, end) and words.behind(end)[:1] != ":":
            found.append(Name(words, at, end, "ORG", 0.6, "office", 0, tail_letters(words, end - 1)))
    return found


def _capitals_end(words: Words, at: int, taken: Collection[int]) -> int:
    """One past the run of capitals that begins at word ``at``; & may stand between two."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST and words.capital[end] and end not in taken:
        if not (words.joined(end) or is_and(words, end)):
            break
        end += 1
    return end


def _is_behind_latin_title(words: Words, at: int) -> bool:
    """True behind an English title between commas in Arabic text: هالة الراعي، PR Manager، Acme Foods."""
    first = at
    while first > 0 and words.folded[first - 1].isascii() and (first == at or words.joined(first)):
        first -= 1
    apart = words.capital[at] and words.gap(at).strip(" ") in COMMAS and words.gap(first).strip(" ") in COMMAS
    return apart and first < at and latin_title(words, first) == at


def owned_organisations(recognised: Iterable[Name]) -> list[Name]:
    """What is bought in part, taken for a place or a person: a 51% stake in Acme, a stake of 12 percent in Acme."""
    owned = (name for name in recognised if name.kind != "ORG" and _is_owned(name))
    return [replace(name, kind="ORG", rule="apposition") for name in owned]


def _is_owned(name: Name) -> bool:
    """True behind a share and its joint: no country or town before a genitive, which owns what is named behind."""
    words, at = name.words, name.first
    if name.arabic or at < 2 or not words.joined(at) or name.cut or words.title_case:
        return False
    shares = grammar_words("en", "stake")
    if words.folded[at - 1] != "in" or not words.joined(at - 1):
        return False
    near = range(max(0, at - 1 - _BACK), at - 1)
    place = next((one for one in near if words.folded[one] in shares), None)
    percent = place is not None and any(word[0].isdigit() for word in words.folded[max(0, place - _BACK) : at - 1])
    alone = name.end >= len(words) or not words.joined(name.end) or not words.capital[name.end]
    return percent and alone and name.text not in country_words()


def apposed_organisations(recognised: Iterable[Name]) -> list[Name]:
    """Single names that are told to be organisations: "Acme, the regional utility, said"; "the water company Acme"."""
    found = [
        replace(name, kind="ORG", rule="apposition")
        for name in recognised
        if name.kind == "PER" and name.end - name.first == 1 and _is_led_firm(name)
    ]
    is_body = organisation_facts("en").is_body
    ends = {(one.words.index, one.end) for one in recognised if one.kind == "PER"}
    surnames = {one.text.split(" ")[-1] for one in recognised if one.kind == "PER" and one.end - one.first > 1}
    for name in recognised:
        words = name.words
        given = name.kind == "PER" and name.text.split(" ")[0] in person_facts("en").given
        if name.arabic or name.kind == "ORG" or given:
            continue
        noun = words.folded[name.first - 1] if name.first and words.joined(name.first) else ""
        small = noun != "" and not words.capital[name.first - 1]
        kinds = grammar_words("en", "droppable")
        behind = small and (noun in kinds or is_body(noun) or words.text_of(name.first - 2, name.first) in kinds)
        if (
            name.kind != "PER"
        ):  # the charity Blue Harbour, taken for a place; a body whose noun stands for a place is none
            if behind and noun in grammar_words("en", "droppable") and name.end - name.first <= _LEAST_PARTS:
                found.append(replace(name, kind="ORG", rule="apposition"))
            continue
        if name.end - name.first == 1 and name.text in surnames:
            continue
        if is_adviser(name) or _is_of_persons_firm(name, ends):
            found.append(replace(name, kind="ORG", rule="apposition"))
        elif name.end - name.first > 1 and not (behind and _is_kind_and_name(name)):
            continue
        elif behind or _is_described(words, name.end):
            found.append(replace(name, kind="ORG", rule="apposition"))
    return found


def _is_kind_and_name(name: Name) -> bool:
    """True for a name of several words between its kind in two small words and a mark or "in": the auction house
    Hollin Ter Voss, …; not the auction house Hollin Voss founded."""
    words, kind, end = name.words, name.first - 2, name.end
    led = kind > 0 and words.joined(kind + 1) and not words.capital[kind]
    led = led and words.joined(kind) and words.folded[kind - 1] in grammar_words("en", "article")
    led = led and words.folded[kind] not in organisation_facts("en").function
    closed = words.behind(end).strip(" ")[:1] in (".", ",", ";", ")") or words.folded[end : end + 1] == ("in",)
    return led and closed


def _is_of_persons_firm(name: Name, ends: Collection[tuple[int, int]]) -> bool:
    """True for two family names behind "of" right behind a person: Tom Fox of Hale Corfield said; the wife of Tom Fox
    stands behind no name."""
    words, of = name.words, name.first - 1
    beside = of > 0 and words.joined(name.first) and words.joined(of) and words.folded[of] == "of"
    return beside and (words.index, of) in ends and name.end - name.first == _PAIR and not words.title_case


def _is_led_firm(name: Name) -> bool:
    """True for an Arabic firm, taken for a person, whose head in a country is named: مدير عام إريكسون في الأردن."""
    return name.arabic and is_led(name) and name.text not in person_facts("ar").given


def _is_described(words: Words, at: int) -> bool:
    """True for ", the … utility," from word ``at`` on: an article, a head noun in small letters, a stop."""
    heads, titles = organisation_facts("en").heads, person_facts("en").heads
    if at + 1 >= len(words) or words.gap(at).strip(" ") != ",":
        return False
    if words.folded[at] not in grammar_words("en", "article"):
        return False
    for place in range(at + 1, min(len(words), at + _LONGEST + 1)):
        word = words.folded[place]
        if not words.joined(place) or word in titles:
            return False
        if word in heads and not words.capital[place]:
            return place + 1 >= len(words) or words.gap(place + 1).strip(" ")[:1] in (",", ".", ")")
    return False


def _arabic_title(words: Words, at: int) -> bool:
    """True behind a title and لـ, لدى, باسم, and right behind the noun of who leads: رئيس Acme, مدير عام Acme."""
    before = words.folded[at - 1]
    if before in grammar_words("ar", "joining") or before in grammar_words("ar", "voice"):
        arabic, latin = person_facts("ar").heads, person_facts("en").heads
        return any(word in arabic or word in latin for word in words.folded[max(0, at - 1 - _BACK) : at - 1])
    return words.capital[at] and words.folded[at] not in given_names() and _is_of_leader(words, at)


def _is_of_leader(words: Words, at: int) -> bool:
    """True for a Latin word that a noun without article governs, no field of work: مدير Acme, not مدير HR."""
    facts = person_facts("ar")
    field = words.folded[at] in grammar_words("en", "field_code") and words.shown[at].isupper()
    place = at - 1
    while place > 0 and words.folded[place] in facts.modifiers and words.joined(place):
        place -= 1
    noun = words.folded[place]
    plain = not any(has_article(word) for word in words.folded[place:at])
    return plain and not field and (noun in facts.leads or noun in facts.company)


def _is_medium(words: Words, at: int) -> bool:
    """True behind a noun for a site or newsletter: موقع Northland Times; an address is no name."""
    noun = words.folded[at - 1]
    return not {noun, noun[1:]}.isdisjoint(organisation_facts("ar").site) and words.folded[at].isalpha()


def with_employers(recognised: Iterable[Name]) -> list[Name]:
    """The names; a doubtful place behind a title, its field and "at" is a body: head of machine learning at Velmora."""
    bodies = [
        replace(one, kind="ORG", score=max(one.score, _TOLD))
        if _is_officered(one)
        else replace(one, kind="ORG")
        if _employs(one) or _is_left_place(one)
        else one
        for one in recognised
    ]
    return [replace(one, cut=0) if _is_saints(one) else one for one in bodies]


def _is_officered(name: Name) -> bool:
    """True for an English place with the noun of a body at its end right behind the office of one of its officers:
    Dean, St. Anne's Cathedral; rector of Grace Church; for a saint's own behind one who serves a church: vicar of St.
    Mark's."""
    words, at = name.words, name.first
    if name.kind == "PER" or name.arabic or name.end - at == 1 or at < 2:
        return False
    saint = _is_saints(replace(name, kind="ORG"))
    if not saint and (name.cut or not organisation_facts("en").is_body(words.folded[name.end - 1])):
        return False
    mark = words.gap(at).strip(" ")
    if mark == "":
        at -= words.folded[at - 1] in grammar_words("en", "article")
        if words.folded[at - 1] not in ("of", "at"):
            return False
        at -= 1
    offices = clergy() if saint else person_facts("en").heads.keys()
    office = words.folded[at - 1] in offices
    return office and (mark == "," or words.joined(at))


def _is_saints(name: Name) -> bool:
    """True for a church or school that is called by its saint alone, its genitive with no noun behind: of St. Mark's,
    who agreed."""
    words, end = name.words, name.end
    saint = name.kind == "ORG" and not name.arabic and name.cut > 0 and end - name.first == _PAIR
    saint = saint and words.folded[name.first] in grammar_words("en", "saintly")
    return saint and not (end < len(words) and words.joined(end))


def _employs(name: Name) -> bool:
    """True for a doubtful English place behind a title and "at", and for a Latin person behind an Arabic title and في,
    لدى: محللة في Finlay Oakes."""
    if name.kind == "LOC":
        return name.score < _DOUBTFUL and is_employer(name)
    words, at = name.words, name.first - 1
    if name.kind != "PER" or name.arabic or words.passage.lexicon.language != "ar" or at < 1:
        return False
    placed = words.joined(name.first) and words.joined(at) and words.folded[at] in grammar_words("ar", "employing_at")
    return placed and words.folded[at - 1] in person_facts("ar").heads


def is_employer(name: Name) -> bool:
    """True for an English name behind a title, its field and "at": head of machine learning at Acme; where somebody
    worked for years, and comes from."""
    words, at = name.words, name.first - 1
    if name.arabic or at < 2 or words.capital[at] or not words.joined(name.first):
        return False
    if _is_career(words, at) or _served_there(name):
        return True
    if words.folded[at] != "at":
        return False
    facts, of = person_facts("en"), grammar_words("en", "of") | {"in"}
    for place in range(at - 1, max(-1, at - 2 - _BACK), -1):
        if not words.joined(place + 1):
            return False
        if words.folded[place] in facts.heads:
            return place + 1 == at or words.folded[place + 1] in of
    return False


def _is_career(words: Words, at: int) -> bool:
    """True for the small word before a house that somebody leaves or served: joins from Acme; ten years at Acme; 37
    years in the NHS; currently with Acme."""
    if words.folded[at] == "the" and at > 1 and words.joined(at):
        at -= 1
    before = words.folded[at - 1] if words.joined(at) else ""
    left = words.folded[at] == "from" and before in grammar_words("en", "arriving")
    now = grammar_words("en", "nowadays") | grammar_words("en", "earlier") | {"formerly"}
    with_it = words.folded[at] == "with" and before in now
    spent = words.folded[at] in ("at", "with", "in") and before in grammar_words("en", "stint")
    return left or with_it or spent


def _served_there(name: Name) -> bool:
    """True behind "from" or "at" and before what somebody led there: came from Acme, where she ran sales."""
    words, end = name.words, name.end
    if name.arabic or end + 2 >= len(words) or words.gap(end).strip(" ") != ",":
        return False
    clause = words.folded[end] == "where" and words.folded[end + 1] in lexicon("en").index("pronouns")
    ran = words.folded[end + 2] in grammar_words("en", "running")
    before = words.folded[name.first - 1] if name.first > 0 and words.joined(name.first) else ""
    return clause and ran and before in grammar_words("en", "left")


def _is_left_place(name: Name) -> bool:
    """True for a find taken for a place, that no list knows, where somebody led something."""
    listed = name.text in lexicon("en").index("places") or name.text in country_words()
    return name.kind == "LOC" and not listed and _served_there(name)


def _english_title(words: Words, at: int) -> bool:
    """ "of" needs the title of one who leads a company: the director of Marketing names no organisation."""
    place = at - 1
    if words.folded[place] == "the" and place > 0:
        place -= 1
    title = words.folded[place - 1] if place > 0 else ""
    facts = person_facts("en")
    if words.folded[place] == "at":
        return title in facts.heads
    if _is_board_of(words, place):
        return True
    leads = title in facts.company or words.text_of(place - 2, place) == _CHIEF_OFFICER
    return words.folded[place] == "of" and leads and words.folded[at] not in facts.modifiers


def _is_board_of(words: Words, joint: int) -> bool:
    """True behind a board, or that and those of whom it is: the board of | Velmora, Board of Managers for | Orr."""
    if joint < 1 or words.folded[joint] not in ("of", "for") or not words.joined(joint):
        return False
    named = joint + 1 + (words.folded[joint + 1] in grammar_words("en", "article"))
    if words.folded[named].removesuffix("s") in person_facts("en").heads or named > joint + 2:
        return False  # the Board of Directors
    members = joint > 2 and words.folded[joint - 1].endswith("s") and words.folded[joint - 2] == "of"
    return words.folded[joint - 3 if members else joint - 1] == "board"


def _is_name(words: Words, first: int, end: int) -> bool:
    facts = organisation_facts("en")
    parts = words.folded[first:end]
    return not all(part in facts.heads or part in facts.function for part in parts) and len("".join(parts)) > 1
