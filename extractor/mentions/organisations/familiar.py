"""Arabic names known everywhere, as the recogniser finds them: behind clitics (وجاغوار), in a row (هوندا ورينو)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from extractor.mentions.naming.clitics import CLITICS
from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.recognised import Name


def with_familiar(recognised: Iterable[Name]) -> list[Name]:
    """The names, organisations that begin with a known name behind a clitic without it, rows of known names apart."""
    return [part for name in recognised for part in (_parted(name) if name.kind == "ORG" and name.arabic else (name,))]


def _parted(name: Name) -> Iterator[Name]:
    words = name.words
    if not name.skip:
        name = replace(name, skip=_clitic(name, name.first) or 0)
    for at in range(name.first + 1, name.end):
        word = words.folded[at]
        if word[0] == "و" and _ends_at(name, at, 1) == name.end and name.text not in organisation_facts("ar").known:
            yield replace(name, end=at, cut=0)
            yield replace(name, first=at, skip=1)
            return
    yield name


def _clitic(name: Name, at: int) -> int | None:
    """Letters before a known name that word ``at`` begins; None: no such name."""
    word = name.words.folded[at]
    forms = (len(one) for one in CLITICS if word.startswith(one) and not one.endswith("لل"))
    return next((skip for skip in forms if _ends_at(name, at, skip) is not None), None)


def _ends_at(name: Name, at: int, skip: int) -> int | None:
    """One past the known name that stands behind ``skip`` letters of word ``at``, inside the name; None: none."""
    folded = name.words.folded
    for rest in _phrases().get(folded[at][skip:], ()):
        end = at + 1 + len(rest)
        if end <= name.end and folded[at + 1 : end] == rest:
            return end
    return None


@cache
def _phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """First word of a known name → what follows in it, the longest first; societies that each country has left out."""
    facts, found = organisation_facts("ar"), dict[str, tuple[tuple[str, ...], ...]]()
    for phrase in sorted(facts.known - facts.national, key=lambda one: (-len(one.split(" ")), one)):
        first, *rest = phrase.split(" ")
        found[first] = (*found.get(first, ()), tuple(rest))
    return found
