"""Arabic bodies with their article that bear a person's name behind an adjective: المستشفى الجهوي الحسن الثاني."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_shapes import NISBA
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import Head
from extractor.mentions.organisations.local import branch_end

_MOST_ADJECTIVES = 3
_PREPOSITIONS = "بل"


def namesake_end(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past the person, and the town behind, that a body of its kind is told apart by; None: no such name.

    A person right behind may also hold an office there, or act in the sentence (زار المركز الجامعي سامي الراعي), so
    the number of a king, a town, or a preposition before the body without a title has to tell that the name is its own.
    """
    if not head.definite or head.noun not in grammar_words("ar", "namesake"):
        return None
    first = _past_adjectives(words, at + 1, cover)
    person = cover[first] if at + 1 < first < len(words) and words.joined(first) else None
    if person is None or person.kind != "PER" or person.first != first or person.skip:
        return None
    end = branch_end(words, person.end, head, cover)
    last = words.folded[person.end - 1]
    placed = end is not None or (last[0] == "ب" and last[1:] in lexicon("ar").index("places"))
    king = lexicon("ar").index("numerals").get(last)
    counted = king is not None and king.fields["role"] == "ordinal"
    return (end or person.end) if placed or counted or _is_inside(words, at) else None


def _past_adjectives(words: Words, at: int, cover: Sequence[Name | None]) -> int:
    last = min(at + _MOST_ADJECTIVES, len(words))
    while at < last and words.joined(at):
        word, name = words.folded[at], cover[at]
        adjective = NISBA.match(word) is not None or word in organisation_facts("ar").quality
        if not adjective or (name is not None and name.kind == "PER"):
            break
        at += 1
    return at


def _is_inside(words: Words, at: int) -> bool:
    """True behind a preposition, of its own or written onto the noun, which no title is: إلى المستشفى, بالمستشفى."""
    word, before = words.folded[at], words.folded[at - 1] if at > 0 and words.joined(at) else ""
    onto = word[0] in _PREPOSITIONS and word[1:].startswith(("ال", "ل"))
    if before in person_facts("ar").heads or before in person_facts("ar").modifiers:
        return False  # المدير بالمستشفى الجهوي سامي الراعي
    return onto or before in grammar_words("ar", "inside")
