"""What stands behind an Arabic body and is no part of its name: what a deal is for, what its officer has charge of."""

from __future__ import annotations

import re

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head
from extractor.mentions.organisations.reach import MASDAR

_UNIVERSITY = "جامعه"  # no university is called by a verbal noun that it serves
_MASDAR_OF_W = re.compile(r"^تو[^اوي]ي[^اوي]$")  # توريد, توزيع: form II of a root in و


def without_deal(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a name without what an agreement with it is for: اتفاقا مع شركة سيريكس لتوريد الزيوت."""
    deal = at > 1 and words.folded[at - 1] == "مع" and words.folded[at - 2] in grammar_words("ar", "deal")
    if not deal or at + 1 >= len(words) or (words.folded[at + 1].startswith("ال") and head.noun != _UNIVERSITY):
        return end
    return next((place for place in range(at + 2, end) if _is_purpose(words.folded[place])), end)


def without_object(words: Words, at: int, end: int) -> int:
    """The end of a name without what the verb before it is done to: نفذت شرطة النور | العملية, behind a definite word.

    What a noun without its article governs stays: جمعية أصدقاء المرضى.
    """
    behind = (one for one in range(at + 2, end) if words.folded[one - 1].startswith("ال"))
    return next((one for one in behind if _is_object(words.folded[one])), end)


def _is_object(word: str) -> bool:
    """True for العملية, and for bodies in general with the article (الشركات): behind a definite word no part of it."""
    bodies = word.startswith("ال") and organisation_facts("ar").heads.get(word[2:]) == "common"
    return word in grammar_words("ar", "thing_done") or bodies


def without_charge(words: Words, at: int, end: int, head: Head) -> int:
    """The end of a ministry without what its deputy has charge of: وكيل وزارة الصحة للاستثمار."""
    led = at > 0 and words.joined(at) and not head.skip and head.noun in grammar_words("ar", "ministry")
    if not led or head.definite or not {words.folded[at - 1], words.folded[at - 2]} & person_facts("ar").heads.keys():
        return end
    return next((place for place in range(at + 2, end) if _is_charge(words.folded[place])), end)


def _is_charge(word: str) -> bool:
    """True for للاستثمار, لشؤون: what an officer is in charge of."""
    return word.startswith("لل") or (word.startswith("ل") and word in grammar_words("ar", "inside"))


def _is_purpose(word: str) -> bool:
    """True for لتوريد: what something is done for."""
    noun = word[1:]
    verbal = MASDAR.match(noun) or _MASDAR_OF_W.match(noun)
    return word[0] == "ل" and (noun in organisation_facts("ar").construct or verbal is not None)
