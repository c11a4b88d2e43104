"""Towns that a body is called like, where they are governed, represented or lived in: the mayor of Harwick, Harwick MP
Lena Fox, in a release of Harwick Foundry."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_LONGEST = 2


def is_governed(name: Name) -> bool:
    """True for an English name of one or two words behind an office held over a place, or before one."""
    words, at, end = name.words, name.first, name.end
    if name.arabic or end - at > _LONGEST or name.rule not in ("short", "again"):
        return False
    offices = grammar_words("en", "territorial")
    if end < len(words) and words.joined(end) and words.folded[end] in offices:
        return True
    linked = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] in ("of", "for")
    return linked and words.folded[at - 2] in offices | grammar_words("en", "settled")
