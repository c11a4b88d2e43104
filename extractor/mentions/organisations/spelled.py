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

    A longer name of the recogniser that begins with the acronym stays (سي بي إس نيوز, جيه آر آر تولكين).
    """
    by_passage = grouped(recognised)
    found: list[Name] = []
    for words in passages:
        own = by_passage.get(words.index, [])
        spelled = list(_spelled(words)) if words.passage.lexicon.language == "ar" else []
        found += _merged(own, spelled) if spelled else own
    return found


def _merged(recognised: Sequence[Name], spelled: Sequence[Name]) -> list[Name]:
    """The names of one passage in order, none over another."""
    acronyms = {at: name for name in spelled for at in range(name.first, name.end)}
    kept: list[Name] = []
    dropped: set[int] = set()
    for name in recognised:
        inside = {acronyms[at].first: acronyms[at] for at in range(name.first, name.end) if at in acronyms}
        acronym = next(iter(inside.values()), None)
        if acronym is None:
            kept.append(name)
        elif name.first <= acronym.first and name.end > acronym.end:
            dropped.update(inside)
            kept.append(replace(name, skip=acronym.skip) if name.first == acronym.first else name)
    kept += [one for one in spelled if one.first not in dropped]
    return sorted(kept, key=lambda one: one.first)


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
