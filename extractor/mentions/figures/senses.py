"""Nouns of two meanings: the words around a figure tell beds from families (both أسرة)."""

from __future__ import annotations

from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_NEAR = 14  # tokens to either side


def sense_of(tokens: Tokens, noun: int, unit: str) -> str:
    """The unit of the noun at a token: that which a word near it asks for, else ``unit``."""
    senses = vocabulary().senses.get(tokens.words[noun])
    if senses is None:
        return unit
    around = tokens.words[max(0, noun - _NEAR) : noun + _NEAR]
    return next((named for near, named in senses.items() if any(word.endswith(near) for word in around)), unit)
