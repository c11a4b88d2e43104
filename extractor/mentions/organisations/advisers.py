"""Firms that advise on a deal, called like persons: Hale acted as exclusive financial adviser to Acme."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_AS = "as"
_BY = "by"
_LONGEST_PART = 5
"""Words from "as" to the noun at most: sole global coordinator and joint bookrunner."""


def is_adviser(name: Name) -> bool:
    """True for an English name that advises: before "served as legal counsel", behind "advised by" with its people in
    a bracket. A person serves as counsel too, but not as exclusive, joint, legal or financial one.
    """
    return not name.arabic and not name.cut and (_acts(name.words, name.end) or _is_agent(name))


def _acts(words: Words, at: int) -> bool:
    """True where words from ``at`` on tell a part in a deal: is acting as sole placement agent."""
    if at < len(words) and words.folded[at] in grammar_words("en", "copula") and words.joined(at):
        at += 1
    if at + 2 >= len(words) or not (words.joined(at) and words.joined(at + 1)):
        return False
    if words.folded[at] not in grammar_words("en", "acting_as") or words.folded[at + 1] != _AS:
        return False
    ranked = False
    for place in range(at + 2, min(len(words), at + 2 + _LONGEST_PART)):
        if not words.joined(place):
            return False
        word = words.folded[place]
        if word in grammar_words("en", "adviser") and ranked:
            return True
        ranked = ranked or word in grammar_words("en", "adviser_rank")
    return False


def _is_agent(name: Name) -> bool:
    """True behind "advised by" and before a bracket with several names of people: advised by Hale Kell (Ann Lee, …)."""
    words, at, end = name.words, name.first, name.end
    if at < 2 or not (words.joined(at) and words.joined(at - 1)) or words.folded[at - 1] != _BY:
        return False
    opened = end + 1 < len(words) and words.gap(end).strip(" ") == "(" and words.capital[end] and words.capital[end + 1]
    return opened and words.folded[at - 2] in grammar_words("en", "assisted")
