"""Bare numbers in running text: without unit, noun or scale most of them are names, scores and codes."""

from __future__ import annotations

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary


def says_nothing(tokens: Tokens, draft: Draft, number: Number) -> bool:
    """True for a number that nothing tells the meaning of: no unit, noun, bound, range, scale or grouped thousands.

    Kept are a number alone on its line, one after a label (Staff: 650) or a counter (عدد 520), one end of a change
    (from 200 to 650) and one that stands for a noun just named (بقي 7 منها, two others).
    """
    if draft.kind != "count" or draft.unit or draft.counted or draft.bound != "exact" or number.scale > 1:
        return False
    if number.form == "digits" and not number.plain and number.value >= 1000:
        return False
    vocab, words, kinds = vocabulary(), tokens.words, tokens.kinds
    first, after = number.first, number.after
    opening = not first or kinds[first - 1] == "|"
    if (opening and kinds[after] == "|") or (not opening and words[first - 1] in (":", "=")):
        return False
    if not opening and (words[first - 1] in vocab.counters or words[first - 1] in vocab.changes):
        return False
    if vocab.rests.forward(words, after) is not None:
        return False
    return not (_is_end(tokens, first) and number.value >= 10)


def _is_end(tokens: Tokens, first: int) -> bool:
    """True after "from" or "to" and their like."""
    vocab = vocabulary()
    found = vocab.openers.backward(tokens.words, first) or vocab.joins.backward(tokens.words, first)
    return found is not None and found[0] == "to"
