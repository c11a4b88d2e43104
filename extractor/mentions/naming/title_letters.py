"""The first letters of an office before a family name: DA Rivers, where the page has District Attorney Ann Rivers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_MOST_LETTERS = 4
_LEAST_LETTERS = 2


def title_letters(names: Iterable[Name]) -> dict[str, set[str]]:
    """Family name → the letters with which capitals right before a whole English name begin.

    Cook County State's Attorney Ann Rivers gives rivers: sa, csa, ccsa.
    """
    letters: dict[str, set[str]] = {}
    for name in names:
        if name.kind != "PER" or name.arabic or name.end - name.first < _LEAST_LETTERS:
            continue
        words, at, text = name.words, name.first, ""
        while at > 0 and len(text) < _MOST_LETTERS and words.joined(at):
            at -= 1
            if words.folded[at] in grammar_words("en", "of"):
                continue
            if not words.capital[at]:
                break
            text = words.folded[at][0] + text
            if len(text) >= _LEAST_LETTERS:
                letters.setdefault(name.text.split(" ")[-1], set()).add(text)
    return letters


def is_lettered(name: Name, letters: Mapping[str, Set[str]]) -> bool:
    """True for a find of such letters and a family name that the release has with the office in words."""
    first, last = name.first, name.end - 1
    short = not name.arabic and last == first + 1 and name.words.shown[first].isupper()
    return short and name.words.folded[first] in letters.get(name.text.split(" ")[-1], ())


def is_letters_before(name: Name, after: Name | None, letters: Mapping[str, Set[str]]) -> bool:
    """True for such letters found as a name by themselves, right before the family name: SA | Rivers."""
    near = after is not None and after.words is name.words and after.first == name.end and name.words.joined(name.end)
    if after is None or not near or name.end - name.first > 1 or not name.words.shown[name.first].isupper():
        return False
    return name.text in letters.get(after.text.split(" ")[-1], ())
