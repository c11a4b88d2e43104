"""Names of which two readers find a half each: Hon. Prosper | Kwame Agbenyega; Madame Shen | Liwei."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.recognised import Name


def with_rests(names: Sequence[Name]) -> list[Name]:
    """The names; a first name behind an honorific and the rest of it, which the recogniser found, are one: Hon. Prosper
    Kwame Agbenyega."""
    firsts = {(name.words.index, name.first): name for name in names if name.rule == "recogniser" and not name.arabic}
    halves: dict[int, Name | None] = {}
    for name in names:
        rest = firsts.get((name.words.index, name.end))
        if rest is not None and name.rule == "honorific" and not name.cut and name.words.joined(name.end):
            halves[id(name)] = replace(rest, first=name.first)
            halves[id(rest)] = None
    return [whole for name in names if (whole := halves.get(id(name), name)) is not None]


def joined_halves(names: Sequence[Name]) -> list[Name]:
    """The names, in order; one word that is found again right before one word of the recogniser's is one name with it:
    Madame Shen | Liwei, where the release says Madame Shen too."""
    kept: list[Name] = []
    for name in names:
        before = kept[-1] if kept and name.rule == "recogniser" and not name.arabic else None
        beside = before is not None and before.words is name.words and before.end == name.first and not before.cut
        single = before is not None and name.end - name.first == 1 == before.end - before.first
        if before is not None and beside and single and before.rule != "recogniser" and name.words.joined(name.first):
            kept[-1] = replace(name, first=before.first)
        else:
            kept.append(name)
    return kept
