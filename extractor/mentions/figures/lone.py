"""Amounts without a number: دولارين is two dollars, دولار واحد is one."""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.bounds import bound_before
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.money import money_after
from extractor.mentions.figures.number import tidy
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary


def read_lone(tokens: Tokens, index: int) -> Draft | None:
    """The amount that a dual currency word, or one with واحد after it, makes; None where none stands there."""
    vocab = vocabulary()
    if index and (tokens.kinds[index - 1] == "n" or tokens.words[index - 1] in vocab.triggers):
        return None
    money = money_after(tokens, index)
    if money is None:
        return None
    value, after = Decimal(2), money.after
    if tokens.words[index] not in vocab.duals:
        one = vocab.numerals.get(tokens.words[after])
        if one is None or one.role != "one" or one.prefix:
            return None
        value, after = Decimal(1), after + 1
    start, end = tokens.starts[index], tokens.ends[after - 1]
    bound = bound_before(tokens, index)
    draft = Draft(
        start if bound is None else bound.edge, end, start, end, tidy(value * money.factor), None,
        "exact" if bound is None else bound.bound, "money", None, money.code, money.family, None,
        "money, without a number",
    )  # fmt: skip
    draft.after = after
    return draft
