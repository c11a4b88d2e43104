"""What stands before an Arabic name and tells whether its first letter is its own: خلفا لشودجاي, الأستاذ بلحسن."""

from __future__ import annotations

from extractor.languages import given_names
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words

_LEAST_BEHIND_OFFICE = 4  # letters
_NATION_AND_NOUN = 2  # words


def is_honoured(words: Words, first: int) -> bool:
    """True right behind an honorific, where no preposition can stand: الأستاذ بلحسن القرقوري."""
    return first > 0 and words.joined(first) and words.folded[first - 1] in person_facts("ar").honorifics


def is_governed(words: Words, first: int) -> bool:
    """True for ل on a person behind a word that takes it, خلفا لشودجاي; a name that begins with it has it twice."""
    word = words.folded[first]
    taken = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("ar", "dative")
    return taken and word[0] == "ل" and len(word) > 3 and word not in given_names()


def is_behind_nation(words: Words, first: int) -> bool:
    """True behind who somebody is and of which nation, where no "so" can stand: المدرب الروماني فلورين; but behind أما,
    أما المدرب الروماني فسامي."""
    if first < _NATION_AND_NOUN or not (words.joined(first) and words.joined(first - 1)):
        return False
    noun, nation = words.folded[first - 2], words.folded[first - 1]
    titled = noun in person_facts("ar").heads or noun.removeprefix("و") in person_facts("ar").heads
    before = words.folded[first - 3] if first > _NATION_AND_NOUN else ""
    return titled and organisation_facts("ar").is_nation(nation) and before not in grammar_words("ar", "as_for")


def is_behind_office(words: Words, first: int) -> bool:
    """True for ل on a body behind an office with its article or the letter of an object: أمينا عاما لكاريتاس, المدير
    العام لكاريتاس; not مدير لوريال."""
    word = words.folded[first]
    if first == 0 or not words.joined(first) or word[0] != "ل" or len(word) <= _LEAST_BEHIND_OFFICE:
        return False
    at, titles = first - 1, person_facts("ar")
    while at > 0 and _plain(words.folded[at]) in titles.modifiers and words.joined(at):
        at -= 1  # المدير العام, but not the adjective of الهيئة العامة لمشاريع الري
    noun, last = words.folded[at].removeprefix("و"), words.folded[first - 1]
    titled = noun in titles.heads or _plain(noun) in titles.heads
    told = last.startswith("ال") or _plain(last) != last
    return titled and told and word not in organisation_facts("ar").heads


def _plain(word: str) -> str:
    """A word without the letter of an object: أمينا, عاما."""
    return word[:-1] if word.endswith("ا") else word
