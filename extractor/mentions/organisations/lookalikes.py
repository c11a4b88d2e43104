"""English names that look like bodies and are divisions of a competition, degrees, works by title, addresses, waters,
parts of a country, prizes, kinds of houses, letters behind a name."""

from __future__ import annotations

import re

from extractor.languages import lexicon
from extractor.mentions.naming.dated_works import is_dated_work
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.posts import is_post_letters
from extractor.mentions.organisations.ware_ends import is_half_of_slogan, is_ware_by_end

_DIVISION = "division"
DOMAIN = re.compile(r"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|io|co|info|eu|uk|int)$")
_ADJECTIVES = ("-powered", "-driven", "-enabled")
_OF_WORK = 5  # words from the article to the noun of a work: a joint report
_PAIR = 2
_LEAST_LETTERS, _MOST_LETTERS = 2, 5


def is_lookalike(name: Name) -> bool:
    """True for what its words and those beside it tell to be no body."""
    if name.arabic or name.rule == "legal" or name.words.passage.lexicon.language != "en":
        return False
    if _is_division(name) or _is_degree(name) or is_titled_work(name) or _is_part_of_country(name):
        return True
    if name.first == 0 and name.words.folded[0] in grammar_words("en", "deed"):
        nations = (part in country_words() for word in name.words.folded[1 : name.end] for part in word.split("-"))
        if name.words.shown[0].isupper() or any(nations):
            return True  # EXPANDING HARBOUR PARTNERSHIP; Boosting Kenya-Oman Trade Partnership
    if _is_between_nations(name):
        return True
    if name.text in grammar_words("en", "no_body"):
        return True  # Indigenous Peoples, of no Indigenous Peoples Alliance
    if is_ware_by_end(name):
        return True
    if any(word.endswith(_ADJECTIVES) for word in name.words.folded[name.first : name.end]):
        return True  # the first Cloud-Powered Harbour Network
    if _is_level(name) or (name.end - name.first == 1 and is_post_letters(name.words, name.first)):
        return True
    if name.rule not in ("recogniser", "vote"):
        return False
    return (
        _is_address(name)
        or _is_water(name)
        or _is_named_for_prize(name)
        or _is_kind_by_letters(name)
        or _is_grade(name)
        or _is_arm_of_rank(name)
        or is_half_of_slogan(name)
    )


def _is_between_nations(name: Name) -> bool:
    """True for what two countries have with each other: Kenya-Oman Trade Partnership; no Japan-Oman Society."""
    inside = name.words.folded[name.first : name.end]
    first, hyphen, second = inside[0].partition("-")
    pair = bool(hyphen) and first in country_words() and second in country_words()
    return pair and len(inside) > 1 and inside[-1] in grammar_words("en", "between_nations")


def is_in_street(name: Name) -> bool:
    """True for a body inside the name of a street: United Nations | Plaza, Parliament | Road."""
    words, end = name.words, name.end
    beside = not name.arabic and not name.cut and end < len(words) and words.joined(end) and words.capital[end]
    goes_on = end + 1 < len(words) and words.joined(end + 1) and words.capital[end + 1]  # UN Road Safety Fund
    return beside and not goes_on and not words.title_case and words.folded[end] in grammar_words("en", "street")


def _is_division(name: Name) -> bool:
    """True for a class of those who compete: Men's Division, Open Division, Division II; no Fraud Division."""
    inside, classes = name.words.folded[name.first : name.end], grammar_words("en", "contest_class")
    at = next((place for place, word in enumerate(inside) if word == _DIVISION), -1)
    if at < 0:
        return False
    ranked = inside[-1] in grammar_words("en", "step") and inside[-2] == _DIVISION
    several = name.words.folded.count(_DIVISION) + name.words.folded.count("divisions") > 1
    last = at == len(inside) - 1 and at > 0
    shared = last and inside[at - 1] in grammar_words("en", "folk") and several
    return ranked or shared or (last and inside[at - 1] in classes)


def _is_degree(name: Name) -> bool:
    """True for what a student's work is worth: Third Class Lower Division, First Class Honours."""
    inside = name.words.folded[name.first : name.end]
    classed = any(word == "class" and inside[at] in _ranks() for at, word in enumerate(inside[1:]))
    graded = grammar_words("en", "honours").union((_DIVISION,))
    return classed and not graded.isdisjoint(inside)


def _ranks() -> frozenset[str]:
    return frozenset({"first", "second", "third", "1st", "2nd", "3rd"})


def is_titled_work(name: Name) -> bool:
    """True for a report, film or book by its title: published Port of Grief, a report on docks; Red Coat directed by
    Ann; the author of The Grey Clerk, not of the Calder Bank report."""
    words, end = name.words, name.end
    if _is_by_author(name) or is_dated_work(name) or _is_behind_art(name):
        return True
    by = end + 1 < len(words) and words.joined(end) and words.folded[end + 1] == "by"
    headed = any(map(organisation_facts("en").is_body, words.folded[name.first : end]))
    if by and not headed and words.folded[end] in grammar_words("en", "authored"):
        return True  # not the Harbour Choir directed by Ann Lee
    issued = name.first > 0 and words.joined(name.first)
    issued = issued and words.folded[name.first - 1] in grammar_words("en", "bringing_out")
    if not issued or end + 1 >= len(words) or words.gap(end).strip(" ") != "," or words.folded[end] not in ("a", "an"):
        return False
    near = range(end + 1, min(end + _OF_WORK, len(words)))
    noun = next((at for at in near if words.folded[at] in grammar_words("en", "work")), None)
    return noun is not None and all(map(words.joined, range(end + 1, noun + 1)))


def _is_behind_art(name: Name) -> bool:
    """True right behind the noun of a work of art and whose it is or when it was made, no body by its last word: the
    painter's 1998 work Port of Sorrow; her novel Red Coat; not the film Calder Museum showed."""
    words, at = name.words, name.first - 1
    art = at > 0 and words.joined(name.first) and words.joined(at) and words.folded[at] in grammar_words("en", "art")
    if not art or name.cut or organisation_facts("en").is_body(words.folded[name.end - 1]):
        return False
    dated = words.folded[at - 1].isdigit() and at > 1
    owner = words.folded[at - 1 - dated]
    return owner.endswith("'s") or owner in grammar_words("en", "possessive") or (dated and owner in ("a", "the"))


def _is_by_author(name: Name) -> bool:
    """True for what follows "author of", no noun of a work behind it."""
    words, at = name.words, name.first
    if at > 1 and words.folded[at - 1] in grammar_words("en", "article"):
        at -= 1
    written = at > 1 and words.joined(at) and words.folded[at - 1] == "of" and words.joined(at - 1)
    if not written or words.folded[at - _PAIR] not in grammar_words("en", "writing_of") or name.cut:
        return False
    noun = name.end < len(words) and words.joined(name.end)
    return not (noun and words.folded[name.end] not in organisation_facts("en").function)


def _is_part_of_country(name: Name) -> bool:
    """True for the noun of a region between its name and the country: the Sagir | Region of Northland."""
    words, at = name.words, name.first
    part = words.folded[at] in grammar_words("en", "surroundings") and words.folded[at + 1 : at + 2] == ("of",)
    named = at > 0 and words.joined(at) and words.capital[at - 1]
    return part and named and words.folded[at - 1] not in organisation_facts("en").function


def _is_address(name: Name) -> bool:
    """True for an address of the web where one is to look: visit Acme.com, online at Acme.com; not head of Acme.com."""
    words, at = name.words, name.first
    if name.end - at > 1 or DOMAIN.match(words.folded[at]) is None:
        return False
    led = at > 0 and words.gap(at).strip(" ") in ("", ":")
    before = {words.folded[at - 1], words.text_of(max(0, at - _PAIR), at)} if led else set[str]()
    return not before.isdisjoint(grammar_words("en", "looking_up"))


def _is_water(name: Name) -> bool:
    """True for a harbour or bay with the place that lists hold: Sydney Harbour; no charity Blue Harbour."""
    words, at, last = name.words, name.first, name.end - 1
    place = words.text_of(at, last)
    known = place in lexicon("en").index("places") or place in country_words()
    return last > at and known and words.folded[last] in grammar_words("en", "water")


def _is_named_for_prize(name: Name) -> bool:
    """True before what a prize's name modifies: Emmy nominated films, a Pulitzer nominee; no union nominated her."""
    words, end = name.words, name.end
    if end >= len(words) or not words.joined(end) or words.folded[end] not in grammar_words("en", "nominated"):
        return False
    modified = end + 1 < len(words) and words.joined(end + 1) and not words.capital[end + 1]
    noun = modified and words.folded[end + 1].endswith("s") and words.folded[end + 1] not in person_facts("en").function
    return noun or not words.folded[end].endswith("ed")


def _is_kind_by_letters(name: Name) -> bool:
    """True for letters that tell which houses are meant, before their plural: works with NGB and RTB banks; the name
    of one house has no plural."""
    words, end, kinds = name.words, name.end, grammar_words("en", "kind_plural")
    if name.cut or name.text in organisation_facts("en").known or not _are_letters(words, name.first):
        return False
    if end - name.first == _PAIR:
        return words.folded[end - 1] in kinds
    both = end + 2 < len(words) and end - name.first == 1 and words.folded[end] in grammar_words("en", "and")
    both = both and _are_letters(words, end + 1) and all(map(words.joined, range(end, end + 3)))
    return both and words.folded[end + 2] in kinds


def _are_letters(words: Words, at: int) -> bool:
    shown = words.shown[at]
    return shown.isalpha() and shown.isupper() and _LEAST_LETTERS <= len(shown) <= _MOST_LETTERS


def _is_grade(name: Name) -> bool:
    """True for letters behind a person's comma that a verb follows, a degree or grade, further ones before it or none:
    Ann Lee, CBX is to speak; Ann Lee OBE, PhD, FCBX has; not Ann Lee, WHO, said."""
    words, at, end = name.words, name.first, name.end
    if end - at != 1 or name.cut or not _are_letters(words, at):
        return False
    person = at
    while person > _PAIR and words.folded[person - 1] in person_facts("en").after and _is_beside(words, person):
        person -= 1
    person = person if person == at or words.capital[person - 1] else at
    apart = person > 1 and words.gap(at).strip(" ") == "," and words.capital[person - 1] and words.capital[person - 2]
    verbs = grammar_words("en", "auxiliary") | grammar_words("en", "copula")
    told = end < len(words) and words.joined(end) and words.folded[end] in verbs
    named = words.folded[person - 1] not in person_facts("en").heads | organisation_facts("en").heads.keys()
    return apart and told and named and words.joined(person - 1)


def _is_beside(words: Words, at: int) -> bool:
    """True where a blank or a comma alone parts word ``at`` from the one before it."""
    return words.gap(at).strip(" .") in ("", ",")


def _is_level(name: Name) -> bool:
    """True for a metal that ranks who joins or pays: a Silver | Member, its Gold | sponsors."""
    words, end = name.words, name.end
    both = end + 2 < len(words) and words.folded[end] in grammar_words("en", "and") and words.joined(end)
    if both and words.folded[end + 1] in grammar_words("en", "membership_level") and words.joined(end + 1):
        end += 2  # Platinum and Silver members
    ranks = not name.arabic and not name.cut and end < len(words) and words.joined(end)
    own = frozenset(words.folded[name.first : name.end]) - grammar_words("en", "and")
    metal = ranks and bool(own) and grammar_words("en", "membership_level").issuperset(own)
    return metal and words.folded[end] in grammar_words("en", "of_level")


def _is_arm_of_rank(name: Name) -> bool:
    """True for letters in a bracket between a rank and the name of its bearer: Col (RX) Tom Fox."""
    words, at, end = name.words, name.first, name.end
    bracketed = at > 0 and words.gap(at).strip(" ") == "(" and words.behind(end).strip(" ") == ")"
    letters = end - at == 1 and _are_letters(words, at) and end < len(words) and words.capital[end]
    return bracketed and letters and words.folded[at - 1] in person_facts("en").honorifics
