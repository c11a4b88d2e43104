"""The first draft of a figure: kind, value, unit and thing counted, before the words around it have their say."""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.amount import Amount
from extractor.mentions.figures.bounds import bound_before
from extractor.mentions.figures.counted import counted_after, counted_before
from extractor.mentions.figures.definite import add_definite
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.nouns_ar import plural_before
from extractor.mentions.figures.number import read_number, tidy
from extractor.mentions.figures.ranges import Ends
from extractor.mentions.figures.senses import sense_of
from extractor.mentions.figures.substances import add_substance
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_OWNER = 4  # words of an owner's name before the number: of the Upper Valley's 99 counties


def first_draft(tokens: Tokens, amount: Amount, ends: Ends | None, counted: Counted | None, floor: int) -> Draft:
    """The draft of an amount or, with ``ends``, of a range that it opens; ``counted``: the noun behind it or definite.

    ``floor``: the first token that no figure has taken yet.
    """
    closing = amount if ends is None else ends.high
    money = closing.money or amount.money
    kind = "money" if money is not None else closing.kind
    number, last = amount.number, closing.number
    value, high = number.value, None
    if ends is not None:
        value, high = ends.low, ends.top
    factor = money.factor if money is not None else Decimal(1)
    value = tidy(MATH.multiply(value, factor))
    high = None if high is None else tidy(MATH.multiply(high, factor))
    start = min(number.start, tokens.starts[amount.first] if amount.first < number.first else number.start)
    end = last.end if closing.measure is None else max(last.end, closing.measure.end)
    unit = closing.measure.unit if closing.measure is not None else ("percent" if kind == "percent" else None)
    rule = f"{'range of ' if ends is not None else ''}{kind}, {number.form}"
    draft = Draft(
        start if ends is None else min(start, ends.start), end, number.start, number.end if ends is None else last.end,
        value, high, "exact" if ends is None else "range", "count" if kind == "time" else kind, unit,
        money.code if money is not None else "", money.family if money is not None else "", None, rule, number.scale,
    )  # fmt: skip
    draft.after = closing.after
    draft.weighable = money is not None and money.family == "pound" and not money.code and closing.before is None
    if kind == "count":
        _add_counted(tokens, draft, counted, amount, floor)
    elif kind == "quantity":
        add_substance(tokens, draft)
    return draft


def _add_counted(tokens: Tokens, draft: Draft, counted: Counted | None, amount: Amount, floor: int) -> None:
    """Gives a draft the thing counted: what was found behind the number, behind its whole, or before it."""
    if counted is not None and counted.first < amount.number.first:
        add_definite(tokens, draft, counted)
        return
    if counted is not None:
        draft.counted = (tokens.starts[counted.first], tokens.ends[counted.after - 1])
        draft.end, draft.after = max(draft.end, draft.counted[1]), counted.after
        draft.unit = sense_of(tokens, counted.first, counted.unit)
        if tokens.words[amount.number.after] == ")" and tokens.words[amount.first - 1] == "(":
            draft.start = min(draft.start, tokens.starts[amount.first - 1])
        return
    whole = _whole_after(tokens, draft.after)
    told = whole or _noun_before(tokens, amount, floor)
    if told is not None:
        draft.counted, draft.unit = (tokens.starts[told.first], tokens.ends[told.after - 1]), told.unit
        draft.rule += ", part of a number" if whole is not None else ", noun before"


def _noun_before(tokens: Tokens, amount: Amount, floor: int) -> Counted | None:
    """The thing counted before a number: الطلاب ال 20, number of employees: 500; None where none stands there."""
    if amount.first and tokens.words[amount.first - 1] in ("ال", "لل"):
        plural = plural_before(tokens, amount.first - 1)
        if plural is not None and plural.first >= floor:
            return plural
    bound = bound_before(tokens, amount.first, amount.number.value)
    before = counted_before(tokens, amount.first if bound is None else bound.token)
    return before if before is not None and before.first >= floor else None


def _whole_after(tokens: Tokens, index: int) -> Counted | None:
    """21 of 131 countries, 23 من أصل 39 مستشفى: what is counted stands after the whole."""
    vocab = vocabulary()
    found = vocab.wholes.forward(tokens.words, index)
    if found is None:
        return None
    at = _past_owner(tokens, found[1])
    if tokens.kinds[at] == "n" or tokens.words[at] in vocab.triggers:
        number = read_number(tokens, at)
        if number is not None and not number.article:
            return counted_after(tokens, number.after)
    return None


def _past_owner(tokens: Tokens, index: int) -> int:
    """The token after whose the whole is, or which of it: of the state's 99 counties, من أكبر عشرة عملاء."""
    vocab = vocabulary()
    for at in range(index, index + _OWNER):
        word = tokens.words[at]
        if tokens.kinds[at] == "n" or word in vocab.triggers:
            return at
        if tokens.kinds[at] != "w" or word in vocab.ends:
            break
    return index
