"""English names to which the page glued a heading or the beginning of a sentence: Contact Details|Shellmoor Alliance,
Orrin Smoked Foods|Founded in 1949."""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_JOINT = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_HEADING = 3  # words of a heading


def without_glued(name: Name) -> Name:
    """The name without the heading that runs into its first word, and without the participle at its last."""
    if name.arabic or name.cut or name.skip:
        return name
    return _without_beginning(_without_heading(name))


def _without_heading(name: Name) -> Name:
    words = name.words
    for at in range(name.first, min(name.first + _HEADING, name.end)):
        joint = _JOINT.search(words.shown[at])
        if joint is None:
            continue
        before = " ".join((*words.folded[name.first : at], words.folded[at][: joint.start()]))
        if name.first == 0 and before in lexicon("en").index("headings"):
            return replace(name, first=at, skip=joint.start())
    return name


def _without_beginning(name: Name) -> Name:
    words, last = name.words, name.end - 1
    joint = _JOINT.search(words.shown[last])
    if joint is None or name.end >= len(words) or words.folded[name.end] not in ("in", "by"):
        return name
    behind = words.folded[last][joint.start() :]
    return replace(name, cut=len(behind)) if behind in grammar_words("en", "begun_in") else name
