"""Numbers that measure other numbers: one in five, per 100,000 people, the third of five."""

from __future__ import annotations

from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.ordinals import read_ordinal
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary


def is_share(tokens: Tokens, context: Context) -> bool:
    """one in five children, 1 in 10, واحد من كل خمسة: a share told by two numbers; neither counts anything."""
    number, words = context.number, tokens.words
    if number.first > 1 and words[number.first - 1] == "in" and words[number.first - 2] in ("one", "1"):
        return True
    if number.first and words[number.first - 1] == "كل":
        return number.first > 1 and words[number.first - 2] in ("من", "بين")
    if number.value != 1 or words[number.after] != "in":
        return False
    return tokens.kinds[number.after + 1] == "n" or words[number.after + 1] in vocabulary().triggers


def is_base(tokens: Tokens, context: Context) -> bool:
    """12 cases per 100,000 people, لكل 100 ألف نسمة: the base of a rate counts nothing of its own."""
    return not context.money and vocabulary().bases.backward(tokens.words, context.number.first) is not None


def is_rank(tokens: Tokens, context: Context) -> bool:
    """the third of five, الثالث من خمسة: a whole without its noun; "the third of five children" are five children."""
    first = context.number.first
    if first < 2 or tokens.words[first - 1] not in ("of", "من") or context.counted is not None:
        return False
    if context.measure is not None or context.bounded or context.money or context.number.scale > 1:
        return False
    return read_ordinal(tokens, first - 2) is not None or (first > 2 and read_ordinal(tokens, first - 3) is not None)
