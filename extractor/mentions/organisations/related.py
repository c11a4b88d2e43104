"""English houses that no finder knows, told by what somebody or something is to them: a Velmcamp alumnus, an initiative
of the Rise Up network, its partner organisation walk4all, an HCA-designated clinic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from extractor.languages import lexicon
from extractor.mentions.naming.bodied import is_explained
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.instanced import end_of_capitals
from extractor.mentions.organisations.rows import may_be_body

_LONGEST = 4  # words of a name
_LEAST_LETTERS = 3
_HEADING = 2  # words: About tidelab
_STUDIES = ("istry", "ics", "ology", "ing")  # a Chemistry alumna
_SCORE = 0.7
_WITH_DIGIT = re.compile(r"^[a-z]{2,}\d[a-z]{2,}$")  # walk4all; no 4th, no b2b

Piece = tuple[int, int]


def related_organisations(passages: Sequence[Words], recognised: Sequence[Name]) -> list[Name]:
    """The names so told, outside what the recogniser takes for people and places."""
    others = grouped([one for one in recognised if one.kind in ("PER", "LOC")])
    found = _about_small(passages)
    for words in passages:
        if words.title_case or words.passage.lexicon.language != "en":
            continue
        taken = {at for one in others.get(words.index, ()) for at in range(one.first, one.end)}
        pieces = (*_of_alumni(words), *_of_networks(words), *_partners(words))
        founded = (one for one in _founded(words) if not _are_places(words, one, others.get(words.index, ())))
        found += [Name(words, *one, "ORG", _SCORE, "apposition") for one in founded if _may_be(words, one, frozenset())]
        found += [Name(words, *one, "ORG", _SCORE, "apposition") for one in pieces if _may_be(words, one, taken)]
        found += _sealing(words)
        found += [Name(words, at, at + 1, "ORG", _SCORE, "apposition") for at in _founded_small(words)]
        led = _officered(words, others.get(words.index, ()))
        found += [Name(words, *one, "ORG", _SCORE, "apposition") for one in led]
    return found


def _about_small(passages: Sequence[Words]) -> list[Name]:
    """The one word without a capital of a heading, with which the paragraph below begins too: About tidelab."""
    found: list[Name] = []
    for heading, below in pairwise(passages):
        if len(heading) != _HEADING or heading.folded[0] != "about" or not len(below):
            continue
        small = not (heading.capital[1] or below.capital[0]) and heading.shown[1] == below.shown[0]
        if small and heading.folded[1] not in organisation_facts("en").function:
            found += [Name(words, at, at + 1, "ORG", _SCORE, "apposition") for words, at in ((heading, 1), (below, 0))]
    return found


def _founded_small(words: Words) -> Iterator[int]:
    """A word without a capital behind who began or leads it, which is explained: co-founder of tidelab, a studio."""
    for at in range(2, len(words) - 2):
        small = words.folded[at - 1] == "of" and not words.capital[at] and words.joined(at)
        if small and words.folded[at - 2] in person_facts("en").company and is_explained(words, at + 1):
            facts = organisation_facts("en")
            plain = facts.function | facts.field | facts.common | facts.heads.keys() | facts.quality
            if words.folded[at] not in plain and words.gap(at + 1).strip(" ") == ",":
                yield at


def _officered(words: Words, people: Sequence[Name]) -> Iterator[Piece]:
    """The letters before the office and name of who leads their bearer: ORTA Secretary Ann Lee; no field, title or
    country."""
    facts = person_facts("en")
    leading = facts.company | facts.leads | facts.ministers | grammar_words("en", "of_state")
    for one in people:
        at = one.first - 2
        if one.kind != "PER" or at < 0 or words.folded[at + 1] not in leading or not words.capital[at + 1]:
            continue
        if words.joined(one.first) and words.joined(at + 1) and _are_own_letters(words.folded[at], words.shown[at]):
            yield at, at + 1


def _are_own_letters(word: str, shown: str) -> bool:
    """True for letters in capitals that are no field of work, title, degree or country."""
    facts = person_facts("en")
    codes = grammar_words("en", "field_code") | grammar_words("en", "capitals") | facts.heads.keys() | country_words()
    codes |= facts.honorifics.keys() | facts.after | facts.modifiers
    return shown.isalpha() and shown.isupper() and len(shown) >= _LEAST_LETTERS and word not in codes


def _sealing(words: Words) -> Iterator[Name]:
    """The letters that a hyphen ties to what their bearer says of others: an HCA-designated clinic; no country, title
    or field."""
    for at, word in enumerate(words.folded):
        if "-" not in word:
            continue
        letters, _, said = word.rpartition("-")
        if said in grammar_words("en", "by_word") and _are_own_letters(letters, words.shown[at][: len(letters)]):
            yield Name(words, at, at + 1, "ORG", _SCORE, "apposition", 0, len(word) - len(letters))


def _may_be(words: Words, piece: Piece, taken: AbstractSet[int]) -> bool:
    """True for what is no person, place, subject or office."""
    first, end = piece
    inside, facts = words.folded[first:end], organisation_facts("en")
    land = any(word in country_words() or word in lexicon("en").index("places") for word in inside)
    plain = all(word in facts.field or word in facts.common or word in facts.function for word in inside)
    named = words.opens_sentence(first) or may_be_body(words, piece)
    land = land and "in" not in inside
    studied = end - first == 1 and inside[0].endswith(_STUDIES)
    return (
        taken.isdisjoint(range(first, end)) and named and not (land or plain or studied or inside[0] in facts.function)
    )


def _of_alumni(words: Words) -> Iterator[Piece]:
    """The capitals between "a" and "alumnus": a Velmcamp alumnus."""
    for at in range(2, len(words)):
        if words.folded[at] in grammar_words("en", "alumnus") and words.joined(at) and not words.capital[at]:
            first = _start(words, at)
            led = 0 < first < at and words.joined(first) and words.folded[first - 1] in ("a", "an")
            if led:
                yield first, at


def _of_networks(words: Words) -> Iterator[Piece]:
    """The capitals before the small noun of what something is a part of: an initiative of the Rise Up network."""
    nouns = grammar_words("en", "linking_house")
    for at in range(4, len(words)):
        if words.folded[at] not in nouns or words.capital[at] or not (words.joined(at) or words.gap(at) == "! "):
            continue
        first = _start(words, at)
        if first == at or first < 3 or words.text_of(first - 2, first) != "of the" or not words.joined(first):
            continue
        if words.folded[first - 3] in grammar_words("en", "part_in"):
            yield first, at


def _partners(words: Words) -> Iterator[Piece]:
    """The name behind "partner organisation", a word with a figure inside among them: walk4all."""
    partners = grammar_words("en", "partner_house")
    nouns = {phrase.rpartition(" ")[2] for phrase in partners}
    for at in range(2, len(words)):
        told = words.folded[at - 1] in nouns and words.text_of(at - 2, at) in partners
        if not told or not words.joined(at):
            continue
        if _WITH_DIGIT.match(words.folded[at]) is not None:
            yield at, at + 1
        elif words.capital[at]:
            yield at, end_of_capitals(words, at, _LONGEST)


def _founded(words: Words) -> Iterator[Piece]:
    """The name that opens a sentence before the year of its beginning, the place behind "in" with it: Clean Air in
    Velm, founded in 1990, campaigns …"""
    begun = grammar_words("en", "begun_in")
    for at in range(1, len(words) - 2):
        if (
            words.folded[at] not in begun
            or words.gap(at).strip(" ") != ","
            or words.folded[at + 1] != "in"
            or not words.folded[at + 2][:4].isdigit()
        ):
            continue
        first = _start(words, at)
        if first > 1 and words.folded[first - 1] == "in" and words.joined(first) and words.joined(first - 1):
            first = _start(words, first - 1)
        if first < at and words.opens_sentence(first):
            yield first, at


def _are_places(words: Words, piece: Piece, others: Sequence[Name]) -> bool:
    """True where people or places are all that the name holds: Velm, founded in 1790, is …"""
    return any(
        one.kind == "PER" or (one.first <= piece[0] and piece[1] <= one.end)
        for one in others
        if one.first < piece[1] and piece[0] < one.end
    )


def _start(words: Words, end: int) -> int:
    """The first word of the run of capitals before word ``end``; ``end`` itself: none, or too long a one."""
    first = end
    while first > 0 and words.capital[first - 1] and (first == end or words.joined(first)):
        first -= 1
    return first if end - first <= _LONGEST else end
