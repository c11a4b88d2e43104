"""Two ministries under one dual: وزارتي الصحة والتعليم are two names, and وزارتي الصحة والسكان والعدل too."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LONGEST = 8


def two_ministries(words: Words) -> Iterator[Name]:
    """The names under each dual of one passage, the first with the dual itself."""
    for at, word in enumerate(words.folded):
        skip = _dual(word)
        if skip is None:
            continue
        end = _fields_end(words, at + 1)
        second = _second(words, at + 1, end)
        if second is not None:
            yield Name(words, at, second, "ORG", 0.9, "head", skip)
            yield Name(words, second, end, "ORG", 0.9, "head", 1)


def _dual(word: str) -> int | None:
    """Letters before the dual noun in a word; None: it is none."""
    dual = organisation_facts("ar").dual
    return next((len(one) for one in ("", *CLITICS) if word.startswith(one) and word[len(one) :] in dual), None)


def _fields_end(words: Words, at: int) -> int:
    """Past the definite words, and the nouns that they complete, from word ``at`` on."""
    facts, first, end = organisation_facts("ar"), at, at
    while at < len(words) and words.joined(at) and at - first < _LONGEST:
        word = words.folded[at]
        noun = word[1:] if word.startswith("وال") else word
        if noun.startswith("ال") and len(noun) > 3 and word not in facts.function and not facts.is_head(noun):
            end = at + 1
        elif word not in facts.construct and word[1:] not in facts.construct:
            break
        at += 1
    return end


def _second(words: Words, first: int, end: int) -> int | None:
    """Where the second ministry begins: at the last و that does not join the two fields of one ministry."""
    pairs = organisation_facts("ar").pair
    joints = [at for at in range(first + 1, end) if words.folded[at][0] == "و" and not _is_paired(words, at, pairs)]
    return joints[-1] if joints else None


def _is_paired(words: Words, at: int, pairs: frozenset[str]) -> bool:
    before = words.folded[at - 1]
    return f"{before} {words.folded[at]}" in pairs or f"{before[1:]} {words.folded[at]}" in pairs
