"""Telephone numbers and post codes in groups of figures."""

from __future__ import annotations

from extractor.mentions.figures.counted import counted_before
from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary


def is_grouped_phone(tokens: Tokens, context: Context) -> bool:
    """24 600 118 with nothing said of it: a telephone number; of a count the noun, a bound or a verb speaks.

    Two groups of three are one, or a post code, at the end of a line: Interpreters 131 450; Dharwad - 580 005.
    """
    number = context.number
    first, groups = number.first, number.after - number.first
    bare = number.form == "digits" and groups in (2, 3) and number.scale == 1
    if not bare or context.counted is not None or context.says_something or context.bounded or context.ranged:
        return False
    closes = tokens.kinds[number.after] == "|"
    if closes and (not first or tokens.kinds[first - 1] == "|"):
        return False
    if groups == 2 and not (closes and tokens.words[first].isdigit() and counted_before(tokens, first) is None):
        return False
    return len(tokens.words[first]) == (2 if groups == 3 else 3) and not _is_reached(tokens, first)


def _is_reached(tokens: Tokens, first: int) -> bool:
    vocab = vocabulary()
    return (
        tokens.words[first - 1] in (":", "=")
        or vocab.reaches.backward(tokens.words, first) is not None
        or vocab.joins.backward(tokens.words, first) is not None
        or tokens.words[first - 1] in vocab.counters
    )


def further_groups(tokens: Tokens, index: int) -> int:
    """The token after further groups of a telephone number: 06 500 1234."""
    at = index
    while True:
        step = at + (tokens.words[at] in ("-", "."))
        if tokens.kinds[step] != "n" or tokens.gap(step) > 1 or not tokens.words[step].isdigit():
            return at
        at = step + 1


def dialled(tokens: Tokens, first: int, after: int) -> bool:
    """+265 999 555 013, +961 8 555 031: groups after a plus, or after a plus and the figures of a country."""
    words = tokens.words
    if after - first > 1 and first and words[first - 1] == "+" and not tokens.gap(first):
        return True
    country = first > 1 and tokens.kinds[first - 1] == "n" and words[first - 2] == "+"
    return country and not tokens.gap(first - 1) and tokens.gap(first) <= 1
