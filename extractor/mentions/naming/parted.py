"""Two Arabic names that the recogniser ran together, each by itself: a house and its officer, a club and its player."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import given_names
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS

_DOUBTFUL_HOUSE = 0.8
_PERSON_WORDS = 2
_HOUSE_WORDS = 2  # of a house before the person behind it, at least


def parted(name: Name) -> tuple[Name, ...]:
    """The name, or the two that it holds."""
    return tuple(part for one in _house_and_officer(name) for part in _club_and_player(one))


def _house_and_officer(name: Name) -> tuple[Name, ...]:
    """A house and the person behind it, whose title follows a comma (وعن شركة النور | سامي الحداد، مدير العقود), who
    signs for it, or of which the recogniser is in doubt; a house may bear a person's name: جامعة الأمير محمد."""
    words, end = name.words, name.end
    if name.kind != "ORG" or not name.arabic:
        return (name,)
    titles, honorifics = person_facts("ar").heads, person_facts("ar").honorifics
    last = words.folded[end] if end < len(words) else ""
    next_of_list = last in grammar_words("ar", "behalf")  # سامي عن شركة النور | وهالة الرفاعي عن …
    joined = ("", "و") if next_of_list else ("",)
    begins = ((at, skip) for at in range(name.first + _HOUSE_WORDS, end - 1) for skip in joined)
    at, skip = next(((at, len(letter)) for at, letter in begins if _is_given(words.folded[at], letter)), (None, 0))
    told = bool(last) and words.gap(end).strip(" ") in COMMAS and last in titles
    told = told or (at is not None and (skip > 0 or (_is_signed(name) and words.folded[at - 1].startswith("ال"))))
    if at is None or not (told or name.score < _DOUBTFUL_HOUSE) or words.folded[at - 1] in honorifics:
        return (name,)
    called = name.text.split(" ")[0] in grammar_words("ar", "called_after")
    if called or any(one in titles for one in words.folded[name.first : at]):
        return (name,)
    return replace(name, end=at, cut=0), replace(name, kind="PER", first=at, skip=skip)


def _is_given(word: str, letter: str) -> bool:
    """True for a given name with a letter written onto it."""
    return word.startswith(letter) and word[len(letter) :] in given_names()


def _is_signed(name: Name) -> bool:
    """True for a body for which somebody signs: عن شركة النور, من جانب شركة النور."""
    before = name.words.folded[name.first - 1] if name.first > 0 and name.words.joined(name.first) else ""
    return before in grammar_words("ar", "behalf") | grammar_words("ar", "behalf_of")


def _club_and_player(name: Name) -> tuple[Name, ...]:
    """A player and the club before, which is no given name, each by itself: حارس الفيحاء | عبدالعزيز الشطي."""
    words, at = name.words.folded, name.first
    if name.kind != "PER" or not name.arabic or name.end - at <= _PERSON_WORDS or not words[at].startswith("ال"):
        return (name,)
    plays = at > 0 and name.words.joined(at) and words[at - 1] in organisation_facts("ar").sport
    if not plays or words[at + 1] not in given_names():
        return (name,)
    return replace(name, kind="ORG", end=at + 1, cut=0), replace(name, first=at + 1, skip=0)


def with_given_names(names: Sequence[Name]) -> list[Name]:
    """The names; a given name at the end of a body goes to the family name behind it: قطاع الرقابة منصور, راجح."""
    found: list[Name] = []
    kept_apart = grammar_words("ar", "kinship") | grammar_words("ar", "patron")
    for name in names:
        last = found[-1] if found else None
        beside = last is not None and last.words is name.words and last.end == name.first and not name.skip
        if last is not None and beside and last.kind == "ORG" and name.kind == "PER" and name.end - name.first == 1:
            words, at = name.words, last.end - 1
            given = name.arabic and words.folded[at] in given_names() and words.joined(name.first)
            if given and at > last.first and words.folded[at - 1] not in kept_apart:
                found[-1], name = replace(last, end=at, cut=0), replace(name, first=at)
        found.append(name)
    return found
