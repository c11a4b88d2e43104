"""Arabic head nouns behind their clitics and article: وشبكة, للوزارة, الهيئة."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts

_LEAST_SERVED = 4


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun in a word: ``skip`` letters of clitics before it, its strength, whether it has the article."""

    noun: str
    skip: int
    strength: str
    definite: bool


@lru_cache(maxsize=65536)
def head_of(word: str) -> Head | None:
    """The head noun that a folded word is, clitics and article aside; None: none, or one that opens no name.

    >>> head_of("وشبكه"), head_of("والرابطه").definite
    (Head(noun='شبكه', skip=1, strength='weak', definite=False), True)
    """
    heads = organisation_facts("ar").heads
    for clitic in ("", *CLITICS):
        if not word.startswith(clitic):
            continue
        rest = word[len(clitic) :]
        definite = clitic.endswith("لل")
        if rest.startswith("ال") and rest[2:] in heads:
            rest, definite = rest[2:], True
        if rest in heads:
            return None if heads[rest] == "common" else Head(rest, len(clitic), heads[rest], definite)
    return None


def opens_with_head(text: str) -> bool:
    """True for a name whose first word is a head noun: it says by itself that it names a body."""
    return head_of(text.split(" ")[0]) is not None


def is_served(word: str) -> bool:
    """True for للتنمية, للجمارك: what a body is for, with its article; no body itself."""
    if not word.startswith("لل") or len(word) <= _LEAST_SERVED:
        return False
    head = head_of(word)
    return head is None or head.strength == "place"
