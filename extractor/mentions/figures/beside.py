"""Bounds that stand apart from their number: behind what it counts, behind "of them", or as a plus before it."""

from __future__ import annotations

from extractor.mentions.figures.amount import Amount
from extractor.mentions.figures.bounds import Found, bound_after, bound_behind
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_LEAST = 20  # a smaller number with its plus is a difference: +5 أهداف
_SCORES = frozenset({"point", "goal"})


def bound_closing(tokens: Tokens, closing: Amount, counted: Counted | None) -> Found | None:
    """The bound behind an amount, behind what it counts or behind a share's "of them": 45% منها على الأقل."""
    found = bound_after(tokens, closing.after)
    if found is None and counted is not None:
        found = bound_after(tokens, counted.after) or bound_behind(tokens, counted.after)
    if found is None and closing.kind == "percent" and tokens.words[closing.after] in vocabulary().partitives:
        found = bound_after(tokens, closing.after + 1) or bound_behind(tokens, closing.after)
    return found


def bind_plus(tokens: Tokens, draft: Draft, first: int) -> None:
    """Gives a count whose number begins at a token the bound of the plus written onto it: +900 مطبخ."""
    plus = first > 0 and tokens.words[first - 1] == "+" and not tokens.gap(first)
    free = plus and (first < 2 or tokens.gap(first - 1) > 0 or tokens.kinds[first - 2] == "|")
    if free and draft.bound == "exact" and draft.value >= _LEAST and draft.unit not in _SCORES:
        draft.bound, draft.start = "at least", tokens.starts[first - 1]
