"""Letters of a name's first and last word that are none of the name's: clitics, a genitive, the tail of a compound."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.clitics import strip_clitics
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words

DAMMA = "\u064f"
"""The vowel mark of the passive on a verb's first letter: عُيّن."""
_DOUBLED = re.compile("[^يوى\u064b-\u0652]\u0651[\u064b-\u0652]*$")
_MARKS = re.compile("[\u064b-\u0652]+$")
_VOWELS = ("", *"aeiou")
_KOREAN_SYLLABLE = 5
"""Letters of the longest syllables in Latin letters (Hyeon, Kyung, Chung)."""
_NOTED = re.compile(r"(?<=[a-z]{3})\.\d{1,2}$")
GLUED_MARK = re.compile("(?<=[a-z])TM$")
"""The letters of a mark of trade behind a word as written: WaveTM."""


def ends_doubled(word: str) -> bool:
    """True for a written word whose last letter is doubled, as in verbs (عدّ, ردّ) and in no given name but of ي, و.

    >>> ends_doubled("وعدّ"), ends_doubled("عليّ"), ends_doubled("محمّد")
    (True, False, False)
    """
    return _DOUBLED.search(word) is not None


def ends_in_ya(word: str) -> bool:
    """True for a written word with ي at its end, with a mark of vowels or none: the name عليّ, not على."""
    return _MARKS.sub("", word).endswith("ي")


def genitive_letters(word: str) -> int:
    """Letters of an English genitive at a word's end: 2 for ``'s``, 1 for an s without its apostrophe behind a noun of
    bodies whose plural ends otherwise (Embassys), else 0."""
    if word.endswith("'s"):
        return 2 if len(word) > 3 else 0
    lost = word.endswith("ys") and word[-3:-2] not in _VOWELS and organisation_facts("en").is_body(word[:-1])
    return int(lost)


def holder_of_bureau(parts: Sequence[str]) -> Sequence[str]:
    """The folded words of who holds the English office that a name tells, the genitive's apostrophe lost or not: u.s
    attorney, of "U.S. Attorneys Office for Northland"; empty where it tells none."""
    bureaus = grammar_words("en", "bureau")
    at = next((at for at in range(1, len(parts)) if parts[at] in bureaus and parts[at - 1].endswith("s")), 0)
    return [*parts[: at - 1], parts[at - 1].removesuffix("s").removesuffix("'")] if at else []


def tail_letters(words: Words, at: int) -> int:
    """Letters behind a name in its last word: a genitive, a small-letter tail (Rutgers-led), not in Co-operative, the
    letters of a mark of trade (WaveTM), the number of a note (Acme Foods.1)."""
    shown, genitive = words.shown[at], genitive_letters(words.folded[at])
    if len(shown) == len(words.folded[at]) and GLUED_MARK.search(shown):
        return len("TM")
    noted = _NOTED.search(words.folded[at])
    if noted is not None:
        return len(noted[0])
    if genitive and words.folded[at] in organisation_facts("en").single:
        return 0  # Moody's
    if words.folded[at][: len(words.folded[at]) - genitive] in organisation_facts("en").heads:
        return genitive
    head, hyphen, tail = shown.rpartition("-")
    if hyphen and tail.islower() and head[:1].isupper() and len(tail) > 2 and len(shown) == len(words.folded[at]):
        return len(tail) + 1
    return genitive


def has_double_name(words: Words, first: int, end: int) -> bool:
    """True for a Korean given name behind its family name, whose second half has no capital: Han Seo-yeon."""
    given, hyphen, tail = words.shown[end - 1].partition("-")
    short = bool(hyphen) and tail.isalpha() and max(len(given), len(tail)) <= _KOREAN_SYLLABLE
    return short and tail.islower() and end - first == 2 and len(words.folded[first]) <= _KOREAN_SYLLABLE


@cache
def _world_nouns() -> frozenset[str]:
    """The first words of the bodies of the world that are called by several."""
    names = (name.split(" ") for name in lexicon("ar").index("world_bodies"))
    return frozenset(first for first, *others in names if others and not first.startswith("ال"))


def clitic_letters(word: str, kind: str, known: Collection[str]) -> int:
    """Letters before a name's first word that are clitics; see ``strip_clitics``."""
    heads = organisation_facts("ar").heads
    doubtful = given_names() if kind == "PER" else ()
    if kind == "PER" and word.startswith("لل") and word[1:] in doubtful:
        return 1  # للمياء
    if kind == "PER" and word.startswith("ك"):
        return 0  # كلارا: "as" before a person is rarer than names that begin with it
    parts = grammar_words("ar", "township") | grammar_words("ar", "settled")  # لمحلية كرري, لولاية ورقلة
    parts |= grammar_words("ar", "housing")  # لبيت التمويل
    parts |= _world_nouns()  # لمرفق البيئة العالمي
    return strip_clitics(word, known, heads=heads.keys() | parts if kind != "PER" else (), doubtful=doubtful)
