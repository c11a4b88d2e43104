"""Acronyms spelled in Arabic letters: بي بي سي, إيه إف بي, إل إس يو; one word a Latin letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import organisation_facts
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words

_CLITICS = ("", "و", "ل", "ب", "ف", "ول", "وب")
_LEAST = 3
"""Letters; two spell too many things that are no bodies."""
_SCORE = 0.9


def with_spelled(passages: Sequence[Words], recognised: Sequence[Name]) -> list[Name]:
    """The recogniser's names, each acronym spelled in letters whole: it cuts them and keeps their clitics.

    A longer organisation of the recogniser that holds the acronym stays (سي بي إس نيوز), as does a person
    (جيه آر آر تولكين).
    """
    by_passage = grouped(recognised)
    found = list(recognised)
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for name in _spelled(words):
            own = [one for one in by_passage.get(words.index, ()) if one.overlaps(name)]
            longer = [one for one in own if one.first <= name.first and name.end < one.end]
            if longer or any(one.kind == "PER" and one.end > name.end for one in own):
                found = [replace(one, skip=name.skip) if one in longer and one.first == name.first else one for one in found]
                continue
            found = [one for one in found if one not in own]
            found.append(name)
    return found if len(found) == len(recognised) and found == recognised else sorted(found, key=_place)


def _place(name: Name) -> tuple[int, int]:
    return name.words.index, name.first


def _spelled(words: Words) -> Iterator[Name]:
    letters, at = organisation_facts("ar").letter, 0
    while at < len(words) - 1:
        if words.folded[at + 1] not in letters or not words.joined(at + 1):
            at += 1
            continue
        word = words.folded[at]
        clitics = ("",) if word in organisation_facts("ar").function else _CLITICS  # لدى is no د
        skip = next((len(one) for one in clitics if word.startswith(one) and word[len(one) :] in letters), None)
        end = at + 1
        while skip is not None and end < len(words) and words.joined(end) and words.folded[end] in letters:
            end += 1
        if skip is not None:
            name = _trimmed(Name(words, at, end, "ORG", _SCORE, "recogniser", skip))
            if name.end - name.first >= _LEAST:
                yield name
        at = max(end, at + 1)


def _trimmed(name: Name) -> Name:
    """The name without small words at its borders that are written like letters: قالت بي بي سي أن, في بي بي سي.

    What is known, or would be too short without them, keeps them.
    """
    facts = organisation_facts("ar")
    while name.end - name.first > _LEAST and name.text not in facts.known:
        words, shorter = name.words, replace(name, first=name.first + 1, skip=0)
        opening = words.folded[name.first] in facts.function and not name.skip
        if opening and (shorter.text in facts.known or not words.shown[name.first].startswith("إ")):
            name = shorter
            continue
        shorter = replace(name, end=name.end - 1)
        closing = words.folded[name.end - 1] in facts.function
        if not closing or not (shorter.text in facts.known or not words.shown[name.end - 1].startswith("إ")):
            break
        name = shorter
    return name
