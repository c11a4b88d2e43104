"""Arabic provinces and towns that act as bodies: وفد من محافظة قنا, ممثلين عن بلدية النور, بالتعاون مع ولاية سوسة."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name

_LEAST_BEFORE, _MOST_TO_MEMBER = 2, 8  # words
_WITH, _FOR, _SENT = "مع", "عن", ("من", "عن")


def acting_provinces(recognised: Iterable[Name]) -> list[Name]:
    """The recogniser's provinces that send somebody or work together with somebody, as organisations."""
    recognised = tuple(recognised)
    people = {(one.words.index, one.end) for one in recognised if one.kind == "PER"}
    whole = map(_with_noun, recognised)
    return [replace(name, kind="ORG", rule="apposition") for name in whole if _acts(name, people)]


def _with_noun(name: Name) -> Name:
    """A place with the noun of a province before it, which the recogniser left out: محافظة | قنا."""
    words, at = name.words, name.first
    beside = name.arabic and name.kind == "LOC" and not name.skip and at > 0 and words.joined(at)
    return replace(name, first=at - 1) if beside and words.folded[at - 1] in grammar_words("ar", "civic") else name


def _acts(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for محافظة قنا behind a delegation and من, عن, behind a person and عن, or behind بالتعاون مع."""
    words, at = name.words, name.first
    if not name.arabic or name.kind == "PER" or name.skip or name.end - at < 2 or at < 2 or not words.joined(at):
        return False
    if words.folded[at] not in grammar_words("ar", "civic") or not words.joined(at - 1):
        return False
    small, before = words.folded[at - 1], words.folded[at - 2]
    sent = small in _SENT and before in grammar_words("ar", "delegation")
    sent = sent or (small == _FOR and (words.index, at - 1) in people)  # سامي عن محافظة درب
    return sent or (small == _WITH and before in grammar_words("ar", "together"))


def is_seat(name: Name) -> bool:
    """True for the province of a member of a parliament, who sits there for it: النائب سامي الراعي عن محافظة درب."""
    words, first = name.words, name.first
    if (
        first < _LEAST_BEFORE
        or words.folded[first - 1] != _FOR
        or words.folded[first] not in grammar_words("ar", "civic")
    ):
        return False
    for at in range(first - 2, max(-1, first - _MOST_TO_MEMBER), -1):
        if words.folded[at] in grammar_words("ar", "parliamentarian"):
            return True
        if words.text_of(at, at + 2) in grammar_words("ar", "chamber_name"):
            return True
        if words.opens_sentence(at) or words.folded[at] in person_facts("ar").function:
            return False
    return False
