"""English bodies that the recogniser parted at the commas of one name, or ran together at an "and"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words

_LEAST_LETTERS = 3
_AND = "and"
_BODY = "ORG"


def with_joints(recognised: Sequence[Name]) -> list[Name]:
    """The names, in order; those of one passage that the short form behind them spells as one are one."""
    found: list[Name] = []
    bodies = {name.key for name in recognised if name.kind == _BODY}
    listed = _listed(recognised)
    for own in grouped([part for name in recognised for part in _apart(name, bodies, listed)]).values():
        row: list[Name] = []
        for name in own:
            if row and not _follows(row[-1], name):
                found += row
                row = []
            row.append(name)
            whole = _spelled(row)
            if whole is not None:
                found += [*row[: -whole[1]], whole[0]]
                row = []
        found += row
    return found


def _follows(before: Name, name: Name) -> bool:
    """True for a body behind another and a comma."""
    bodies = name.kind == before.kind == _BODY and not (name.arabic or before.arabic)
    return bodies and before.end == name.first and name.words.gap(name.first).strip(" ") == ","


def _listed(recognised: Sequence[Name]) -> dict[tuple[int, int], int]:
    """Passage and first word of the bodies that stand behind others and commas → how many others."""
    found: dict[tuple[int, int], int] = {}
    for own in grouped(recognised).values():
        for before, name in pairwise(own):
            if _follows(before, name):
                found[name.words.index, name.first] = found.get((before.words.index, before.first), 0) + 1
    return found


def _of_list(name: Name, before: int) -> Iterator[Name]:
    """The last of a list that the recogniser ran together: Calder Bank, | Velmar | and Tarn Water; nothing for one body
    (Ministry of Trade and Industry, Hart and Sons), for a field of two, for what stands between commas behind one body
    alone, and may be it."""
    words, facts = name.words, organisation_facts("en")
    ends = [at for at in range(name.first + 1, name.end - 1) if words.folded[at] == _AND and words.joined(at)]
    house = facts.heads.keys() | facts.legal.keys() | facts.field | facts.common | grammar_words("en", "kinsfolk")
    small = facts.function - {_AND}
    inside = words.folded[name.first : name.end]
    apposed = before == 1 and words.behind(name.end).strip(" ")[:1] == ","
    if len(ends) != 1 or apposed or _goes_on(words, name.end) or not small.isdisjoint(inside):
        return
    first, second = words.folded[name.first : ends[0]], words.folded[ends[0] + 1 : name.end]
    headed = any(word in facts.heads for word in second) and not any(word in facts.heads for word in first)
    if headed or name.text in facts.known or house.issuperset(first) or house.issuperset(second[:1]):
        return
    yield from _between_commas(replace(name, end=ends[0], cut=0))
    yield replace(name, first=ends[0] + 1, skip=0)


def _goes_on(words: Words, end: int) -> bool:
    """True where the list goes on behind the word before ``end``: Lane and Berg, | and Tarn Water."""
    last = end + 1
    if last >= len(words) or words.folded[end] != _AND:
        return False
    return words.capital[last] or words.folded[last] in grammar_words("en", "article")


def _between_commas(name: Name) -> Iterator[Name]:
    """The parts of a name that commas part; the name itself where none does."""
    commas = [at for at in range(name.first + 1, name.end) if name.words.gap(at).strip(" ") == ","]
    for first, end in pairwise([name.first, *commas, name.end]):
        yield replace(name, first=first, end=end)


def _spelled(row: Sequence[Name]) -> tuple[Name, int] | None:
    """The last names of a row as one, and how many: Green Fields, Clean Rivers, Open Skies (GFCROS); None where no
    short form behind spells more than the last.

    Each part gives a letter at least, the first word of all the first, the last part alone not all.
    """
    last = row[-1]
    words, at = last.words, last.end
    if len(row) < 2 or at >= len(words) or words.gap(at).strip(" ") != "(" or not words.behind(at + 1).startswith(")"):
        return None
    letters = words.folded[at]
    if not words.shown[at].isupper() or len(letters) < _LEAST_LETTERS or _spells([last], letters):
        return None
    size = next((size for size in range(len(row), 1, -1) if _spells(row[-size:], letters)), None)
    if size is None:
        return None
    whole = replace(last, first=row[-size].first, skip=0, score=max(name.score for name in row[-size:]))
    return whole, size


def _spells(parts: Sequence[Name], letters: str) -> bool:
    """True where first letters of the words of the parts spell the letters, in order."""
    at = 0
    for number, part in enumerate(parts):
        initials = [word[0] for word in part.words.folded[part.first : part.end]]
        if number == 0 and initials[0] != letters[0]:
            return False
        begin = at
        for initial in initials:
            at += at < len(letters) and initial == letters[at]
        if at == begin:
            return False
    return at == len(letters)


def _apart(name: Name, bodies: Collection[str], listed: Mapping[tuple[int, int], int]) -> Iterator[Name]:
    """The name, or the two that it is: behind a noun of several (the banks Calder and North Port), at the end of a list
    (``listed``: how many stand before those behind a comma), and where both are bodies of the release by themselves:
    Tarvo & Berg Industrie."""
    two = _alike(name) if name.kind == _BODY and not name.arabic else None
    if two is not None:
        yield from two
        return
    if name.kind == _BODY and (name.words.index, name.first) in listed:
        parts = list(_of_list(name, listed[name.words.index, name.first]))
        if parts:
            yield from parts
            return
    if name.kind == _BODY and not name.arabic:
        for first, second in _halves(name):
            known = {*bodies, *organisation_facts("en").known}
            told = first.key in known and second.key in known and first.key != second.key
            several = _is_one_of_several(name)
            if told or several:
                yield from _between_commas(first) if several else (first,)
                yield second
                return
    yield name


def _alike(name: Name) -> tuple[Name, Name] | None:
    """The two bodies that one noun opens, with "and" or "and the" between: Department of Ports and the Department for
    Rural Trade; None: no such."""
    words, noun = name.words, name.words.folded[name.first]
    joints = grammar_words("en", "of") | {"for"}
    again = (at for at in range(name.first + 3, name.end - 2) if words.folded[at] == noun)
    at = next((at for at in again if words.folded[at + 1] in joints and words.capital[at]), 0)
    end = at - 1 if at and words.folded[at - 1] in grammar_words("en", "article") else at
    if not at or words.folded[end - 1] != _AND or not organisation_facts("en").is_body(noun):
        return None
    return replace(name, end=end - 1, cut=0), replace(name, first=at, skip=0)


def _halves(name: Name) -> Iterator[tuple[Name, Name]]:
    """What stands before and behind the one "and" or ampersand inside a name."""
    words, inside = name.words, range(name.first + 1, name.end)
    ands = [
        (at, at + 1) for at in inside[:-1] if words.folded[at] == _AND and words.joined(at) and words.joined(at + 1)
    ]
    ands += [(at, at) for at in inside if words.gap(at).strip(" ") == "&"]
    if len(ands) == 1 and words.capital[ands[0][0] - 1] and words.capital[ands[0][1]]:
        yield replace(name, end=ands[0][0], cut=0), replace(name, first=ands[0][1], skip=0)


def _is_one_of_several(name: Name) -> bool:
    """True behind a noun of several, for a name in words that is no known one and has no legal form."""
    words, first, facts = name.words, name.first, organisation_facts("en")
    several = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "several")
    known = name.text in facts.known or words.folded[name.end - 1] in facts.legal
    return several and _AND in name.text.split(" ") and not known
