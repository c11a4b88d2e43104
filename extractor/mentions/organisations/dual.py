"""Names under one noun: وزارتي الصحة والتعليم are two, وزارتي الصحة والسكان والعدل too, and شركتا دال وسيفيتال."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from extractor.mentions.naming.arabic_shapes import NISBA, is_definite
from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import opens_with_head

_LONGEST = 8
_LONGEST_SERVED = 4


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


def listed_organisations(words: Words, recognised: Sequence[Name]) -> list[Name]:
    """The recogniser's names of one passage behind a noun in the dual or plural: شركتا دال وسيفيتال, بنوك أ، ب وج.

    The first stands right behind the noun, each other behind و or a comma; the و is no letter of its name.
    """
    starts = {name.first: name for name in recognised if name.kind == "ORG" and name.arabic}
    found: list[Name] = []
    for at, word in enumerate(words.folded[:-1]):
        name = starts.get(at + 1) if _opens_list(word) and words.joined(at + 1) else None
        row = [] if name is None else [replace(name, skip=0)]
        while row and (name := starts.get(row[-1].end)) is not None and _continues(words, name.first):
            row.append(replace(name, skip=1 if words.folded[name.first][0] == "و" else 0))
        if len(row) > 1:
            found += [replace(one, rule="list") for one in row if not opens_with_head(one.text)]
    return found


def served_pairs(words: Words) -> list[Name]:
    """Two firms under one dual that each tell what they serve: شركتي الهضبة للمقاولات وسهول ظفار للهندسة."""
    found: list[Name] = []
    for at, word in enumerate(words.folded[:-1]):
        if _is_dual(word):
            first = _served(words, at + 1)
            second = _served(words, first) if first is not None and words.folded[first][:1] == "و" else None
            if first is not None and second is not None:
                found += [
                    Name(words, at + 1, first, "ORG", 0.9, "list"),
                    Name(words, first, second, "ORG", 0.9, "list", 1),
                ]
    return found


def _served(words: Words, first: int) -> int | None:
    """One past the word with لل that ends a short name from word ``first`` on; None: none near, or no word behind."""
    for at in range(first + 1, min(first + _LONGEST_SERVED, len(words))):
        if not words.joined(at):
            return None
        if words.folded[at].startswith("لل") and len(words.folded[at]) > len("لل") + 2:
            end = at + 1
            while (
                end < len(words)
                and words.joined(end)
                and NISBA.match(words.folded[end])
                and words.folded[end][0] == "ا"
            ):
                end += 1
            return end
    return None


@lru_cache(maxsize=65536)
def _opens_list(word: str) -> bool:
    """True for companies, universities …: a head noun in the plural or in the dual before what it governs."""
    facts = organisation_facts("ar")
    forms = {word[len(one) :] for one in ("", *CLITICS) if word.startswith(one)}
    return _is_dual(word) or any(facts.heads.get(form) == "common" for form in forms)


@lru_cache(maxsize=65536)
def _is_dual(word: str) -> bool:
    """True for شركتي, جامعتا, clitics aside."""
    heads = organisation_facts("ar").heads
    forms = (word[len(one) :] for one in ("", *CLITICS) if word.startswith(one))
    return any(form[-2:] in ("تي", "تا") and form[:-2] + "ه" in heads for form in forms)


def _continues(words: Words, at: int) -> bool:
    gap = words.gap(at).strip(" ")
    return (gap == "" and words.folded[at][0] == "و" and len(words.folded[at]) > 3) or gap in ("،", ",")


@lru_cache(maxsize=65536)
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
        if is_definite(noun) and word not in facts.function and not facts.is_head(noun):
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
