"""Who passes news on: The Guardian reported, told the Advocate, according to Nielsen."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

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
    at = _before_article(words, at)
    return is_told(words, at) or (
        at > 1 and words.joined(at) and words.text_of(at - 2, at) in grammar_words("en", "source")
    )


def is_told(words: Words, at: int) -> bool:
    """True for a name from word ``at`` on that is told something, an article before it or none: told the Advocate."""
    at = _before_article(words, at)
    return at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "telling")


def is_labelled(name: Name) -> bool:
    """True for an English name that fills a line behind what the house is to the issuer: Sponsor: Calder Advisory."""
    words, at = name.words, name.first
    alone = at > 0 and name.end == len(words) and words.gap(at).strip(" ") == ":"
    return alone and not name.arabic and words.folded[at - 1] in grammar_words("en", "labelling")


def _before_article(words: Words, at: int) -> int:
    while at > 0 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "article"):
        at -= 1
    return at
