"""Latin names that are persons by their words and what stands around them, though the recogniser calls them bodies."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name

DOUBTFUL = 0.9
"""Score under which a sign outweighs what the recogniser calls a name."""
LONGEST = 3
"""Words of a person's name."""
_PERSON_WORDS = 2
_AGE_DIGITS = 2
_INITIALS = 2  # letters
_HERS = ("ها", "تها")
_APPOSED = 8
"""Words behind the comma among which the noun of an office must stand."""


def is_member(name: Name) -> bool:
    """True for a given name and another before the letters of an office or degree: Anna Berg | MSP."""
    words, end, facts = name.words, name.end, person_facts("en")
    pair = name.kind == "ORG" and not name.arabic and end - name.first == _PERSON_WORDS and end < len(words)
    if not pair or words.folded[name.first] not in facts.given or not words.joined(end):
        return False
    return words.shown[end].isupper() and (words.folded[end] in facts.after or words.folded[end] in facts.heads)


def is_officer(name: Name) -> bool:
    """True for a given name with one or two words behind it and an office between commas: Jane Doe, the firm's head.

    The comma that closes the office, a stop or the end of the words must come before any other mark.
    """
    words, end = name.words, name.end
    facts = person_facts("en")
    if name.kind != "ORG" or name.arabic or not 1 < end - name.first <= LONGEST or name.skip:
        return False
    first, *others = name.text.split(" ")
    if first not in facts.given or not others or any(_is_of_bodies(word) for word in others):
        return False
    if end >= len(words) or words.gap(end).strip(" ") != ",":
        return False
    stop = next((at for at in range(end + 1, min(end + _APPOSED, len(words))) if not words.joined(at)), None)
    last = min(end + _APPOSED, len(words)) if stop is None else stop
    return any(words.folded[at] in facts.heads for at in range(end, last))


def is_initialled(name: Name) -> bool:
    """True for initials without stops and a family name that leads or began a house: DV Marlow, founder of Acme; TJ
    Hale is the CEO of Acme; no firm, JB Foods, owner of Acme."""
    words, first, end = name.words, name.first, name.end
    short = name.kind == "ORG" and not name.arabic and end - first == _PERSON_WORDS and not name.skip
    letters = short and words.shown[first].isupper() and words.shown[first].isalpha()
    if not letters or len(words.shown[first]) != _INITIALS or _is_of_bodies(words.folded[end - 1]):
        return False
    family, at = words.shown[end - 1], _told_behind(name)
    if at is None or not (family[0].isupper() and family[1:].islower()):
        return False
    known = (person_facts("en").company | person_facts("en").leads) - grammar_words("en", "owning_firm")
    return not known.isdisjoint((words.folded[at], words.text_of(at, at + 2)))


def _told_behind(name: Name) -> int | None:
    """The word behind a name's comma, or behind "is", past an article: TJ Hale, | founder; TJ Hale is the | founder;
    None: neither."""
    words, at = name.words, name.end
    if at + 2 >= len(words):
        return None
    if words.joined(at) and words.folded[at] in grammar_words("en", "copula"):
        at += 1
    elif words.gap(at).strip(" ") != ",":
        return None
    return at + 1 if words.folded[at] in grammar_words("en", "article") else at


def is_named_in_latin(name: Name) -> bool:
    """True for a given name and another in Latin letters right behind an Arabic title: قالت مديرتها Aoife Brennigan."""
    words, at = name.words, name.first
    short = name.kind == "ORG" and not name.arabic and 1 < name.end - at <= LONGEST
    if not short or at == 0 or not words.joined(at) or words.passage.lexicon.language != "ar":
        return False
    first, *others = name.text.split(" ")
    near, heads = words.folded[max(0, at - 2) : at], person_facts("ar").heads
    titled = any(word in heads or word.removesuffix(hers) + "ه" in heads for word in near for hers in _HERS)
    return titled and first in person_facts("en").given and not any(_is_of_bodies(word) for word in others)


def is_apposed(name: Name) -> bool:
    """True between commas behind an office, no word of a body inside: Its Marketing Executive, Jo Doe, said."""
    words, first, end = name.words, name.first, name.end
    if name.kind != "ORG" or name.arabic or name.score >= DOUBTFUL or not 1 < end - first <= LONGEST or name.skip:
        return False
    if first == 0 or end >= len(words) or words.gap(first).strip(" ") != "," or words.gap(end).strip(" ") != ",":
        return False
    titled = words.folded[first - 1] in person_facts("en").heads and not words.capital[end]
    return titled and not any(map(_is_of_bodies, name.text.split(" ")))


def is_aged(name: Name) -> bool:
    """True for two or three words with an age between commas behind them: Leland Voss, 58, entered the plea."""
    words, end = name.words, name.end
    if name.kind != "ORG" or name.arabic or not 1 < end - name.first <= LONGEST or end + 1 >= len(words):
        return False
    age = words.folded[end]
    stops = words.gap(end).strip(" ") == "," == words.gap(end + 1).strip(" ")
    aged = age.isdigit() and len(age) == _AGE_DIGITS
    return stops and aged and not any(map(_is_of_bodies, name.text.split(" ")))


def _is_of_bodies(word: str) -> bool:
    facts = organisation_facts("en")
    return word in facts.heads or word in facts.legal or word in facts.quality or word in facts.field
