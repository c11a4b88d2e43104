"""Arabic words beside an office that look like its house and are none: a ward, a treasurer's chest, a home town."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words


def is_ward(words: Words, at: int) -> bool:
    """True for a ward of a hospital of the Maghreb: مصلحة جراحة الكبد; مصلحة الضرائب is an authority."""
    word = words.folded[at]
    noun = word[1:] if word[0] in "بلو" else word
    ward = noun in grammar_words("ar", "ward") and at + 1 < len(words) and words.joined(at + 1)
    return ward and words.folded[at + 1] in grammar_words("ar", "clinical")


def is_kept(words: Words, at: int) -> bool:
    """True for the chest that a treasurer keeps, no fund: أمين صندوق النقابة."""
    keeper = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    keepers = grammar_words("ar", "keeping")
    kept = words.folded[at].removeprefix("ال").removeprefix("لل") in grammar_words("ar", "kept")
    return kept and (keeper in keepers or (keeper[:1] in "ولب" and keeper[1:] in keepers))


def is_police(words: Words, at: int) -> bool:
    """True for the police behind an officer's rank, no house by itself: محافظ الشرطة, مفتش الشرطة."""
    rank = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    return rank in grammar_words("ar", "officer") and words.folded[at].removeprefix("ال") == "شرطه"


def is_home(words: Words, at: int, first: int) -> bool:
    """True for a town that one who plies a trade is from: نجار من بلدية النور."""
    facts = person_facts("ar")
    from_there = first > at + 1 and words.folded[first - 1] == "من"
    town = words.folded[first] in grammar_words("ar", "township") | grammar_words("ar", "civic")
    return from_there and town and (words.folded[at] in facts.plied or words.folded[at] in facts.outside)
