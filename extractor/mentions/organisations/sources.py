"""Who passes news on: The Guardian reported, told the Advocate, according to Nielsen."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name

_LEAST_SCORE = 0.6


def is_source(name: Name) -> bool:
    """True for an English name that reports, is told something, or according to which something is so.

    People do so too: only what the recogniser takes for an organisation is asked.
    """
    words, at, end = name.words, name.first, name.end
    if name.arabic or name.rule != "recogniser" or name.score < _LEAST_SCORE or not words.capital[at]:
        return False
    if end < len(words) and words.joined(end) and words.folded[end] in grammar_words("en", "reporting"):
        return True
    while at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article"):
        at -= 1
    told = at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "telling")
    return told or (at > 1 and words.joined(at) and words.text_of(at - 2, at) in grammar_words("en", "source"))
