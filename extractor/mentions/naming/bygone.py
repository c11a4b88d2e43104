"""What stands before a house at the head of a sentence and is no part of its name: Former Acme, Ex-Acme, Rival Acme."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_TIMES = ("weekdays", "months")


def is_bygone(words: Words, at: int) -> bool:
    """True for a word that tells what a house, or who was there, is to the story: Former | Tarn Bank chair Ann Lee.

    A capital inside a sentence makes it the name's, as do people behind it: Former Pupils' Union.
    """
    opens = words.opens_sentence(at) or words.title_case
    if not opens or words.folded[at] not in grammar_words("en", "bygone") or at + 1 >= len(words):
        return False
    people = words.folded[at + 1].removesuffix("s") in person_facts("en").heads
    return words.joined(at + 1) and words.capital[at + 1] and not people


def is_of_time(words: Words, at: int) -> bool:
    """True for the genitive of a time before a house: Today's | Tarn Bank vote, Monday's | Tarn Bank vote."""
    time = words.folded[at].removesuffix("'s")
    if time == words.folded[at] or at + 1 >= len(words) or not (words.joined(at + 1) and words.capital[at + 1]):
        return False
    return time in grammar_words("en", "day_told") or any(time in lexicon("en").index(one) for one in _TIMES)


def bygone_letters(words: Words, at: int) -> int:
    """Letters before a house that a hyphen ties to it, the hyphen with them: 3 for Ex-Acme; else 0."""
    first, hyphen, rest = words.shown[at].partition("-")
    tied = bool(hyphen) and rest[:1].isupper() and first.lower() in grammar_words("en", "prefix")
    return len(first) + 1 if tied and (words.opens_sentence(at) or words.title_case or first.islower()) else 0


def without_bygone(name: Name) -> Name:
    """An organisation without what it is to the story: Former | Tarn Bank, Rival | Castle Bank, Ex-|Garrow Rail; and
    without the time before: Today's | Tarn Bank.

    What is left has a name of its own: Rival Foods and Rival Energy Group are called so.
    """
    if name.kind != "ORG" or name.arabic or name.skip:
        return name
    if is_of_time(name.words, name.first) and name.end - name.first > 1:
        return replace(name, first=name.first + 1)
    facts = organisation_facts("en")
    rest = name.words.folded[name.first + 1 : name.end]
    praised = name.words.folded[name.first] in grammar_words("en", "praising")
    if praised and len(rest) > 1 and any(map(facts.is_body, rest)):
        return replace(name, first=name.first + 1)  # Prestigious | Calder Foundation award
    if is_bygone(name.words, name.first) and any(word not in facts.heads and word not in facts.field for word in rest):
        return replace(name, first=name.first + 1)
    return replace(name, skip=bygone_letters(name.words, name.first))
