"""Adjectives of people behind an Arabic body, which tell of its members and are none of its: أعضاء المجلس المستقلون."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_ONTO = ("", "و", "ل", "ب")
_OF_SEVERAL = ("ين", "ون", "ان")
_LEAST = 2  # words left


def without_members(name: Name) -> Name:
    """The body alone, of أعضاء | مجلس النواب المستقلين; one of people bears its own: أعضاء لجنة المعلمين الكويتيين."""
    words, at, end = name.words, name.first, name.end
    if not name.arabic or at == 0 or end - at <= _LEAST or words.folded[at] not in grammar_words("ar", "chaired"):
        return name
    before = words.folded[at - 1] if words.joined(at) else ""
    members = any(before.startswith(onto) and before[len(onto) :] in grammar_words("ar", "member") for onto in _ONTO)
    others = any(map(_is_of_people, words.folded[at : end - 1]))
    return replace(name, end=end - 1) if members and not others and _is_of_people(words.folded[end - 1]) else name


def _is_of_people(word: str) -> bool:
    return word.startswith("ال") and word.endswith(_OF_SEVERAL)
