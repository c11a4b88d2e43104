"""English houses whose name an e-mail address of the release spells: Hats with Flair, of ann@hatswithflair.com."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_DOMAIN = re.compile(r"@([a-z0-9-]{1,63})\.[a-z]{2}")
_LEAST_LETTERS = 8
_SCORE = 0.9


def addressed_organisations(passages: Sequence[Words], recognised: Sequence[Name]) -> list[Name]:
    """The runs of two words or more, in capitals at both ends, that an address spells; none with a word of a person,
    place or other thing."""
    labels = {
        label
        for words in passages
        for label in (match[1].replace("-", "") for match in _DOMAIN.finditer(words.passage.folded.text))
        if len(label) >= _LEAST_LETTERS
    }
    others = {(one.words.index, at) for one in recognised if one.kind != "ORG" for at in range(one.first, one.end)}
    return [
        Name(words, first, end, "ORG", _SCORE, "head")
        for words in passages
        if labels and words.passage.lexicon.language == "en"
        for first, end in _runs(words, labels)
        if others.isdisjoint((words.index, at) for at in range(first, end))
    ]


def _runs(words: Words, labels: set[str]) -> Iterator[tuple[int, int]]:
    for first in range(len(words) - 1):
        if not words.capital[first]:
            continue
        for label in labels:
            end = _end_of(words, first, label) if label.startswith(words.folded[first]) else 0
            if end - first > 1 and words.capital[end - 1]:
                yield first, end


def _end_of(words: Words, first: int, label: str) -> int:
    """One past the joined words from word ``first`` on that spell the label; 0: they do not."""
    end, spelled = first, ""
    while end < len(words) and len(spelled) < len(label) and (end == first or words.joined(end)):
        spelled += words.folded[end].replace("-", "")
        end += 1
    return end if spelled == label else 0
