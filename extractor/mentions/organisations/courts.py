"""Arabic courts that are told apart by rank and chamber: المحكمة الكبرى الجنائية الأولى."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head


def goes_on_with_court(words: Words, first: int, head: Head, at: int) -> bool:
    """True for the rank of a court before its field (الكبرى | الجنائية), and its number behind (الجنائية | الأولى).

    The first of its kind (الأولى من نوعها) and a greater court without a field (المحكمة الكبرى) are none.
    """
    if not head.definite or head.noun not in grammar_words("ar", "local"):
        return False
    word = words.folded[at]
    after = words.folded[at + 1] if at + 1 < len(words) and words.joined(at + 1) else ""
    numbers = lexicon("ar").index("date_ordinals")
    if at == first + 1:
        ranked = word in organisation_facts("ar").describing and NISBA.match(after) is not None
        return ranked and after not in numbers
    return word in numbers and after != "من" and NISBA.match(words.folded[at - 1]) is not None
