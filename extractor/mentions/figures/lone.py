"""Amounts without a number: دولارين is two dollars, دولار واحد is one, مدينتين two cities."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from extractor.languages import lexicon
from extractor.mentions.figures.amount import read_amount
from extractor.mentions.figures.bounds import bound_after, bound_before
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Pair
from extractor.mentions.figures.groups_ar import joined_at
from extractor.mentions.figures.halves import half_after
from extractor.mentions.figures.money import money_after
from extractor.mentions.figures.number import tidy
from extractor.mentions.figures.senses import sense_of
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary
from extractor.text import fold_term


def read_lone(tokens: Tokens, index: int) -> Draft | None:
    """The amount that a dual currency word, or one with واحد after it, makes; None where none stands there."""
    vocab = vocabulary()
    if index and (tokens.kinds[index - 1] == "n" or tokens.words[index - 1] in vocab.triggers):
        return None
    if tokens.words[index] in vocab.pairs:
        if index and tokens.words[index - 1].endswith(("تين", "تان")):
            return None  # لوحتين ذهبيتين: an adjective
        return _pair(tokens, index, vocab.pairs[tokens.words[index]])
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
    _add_bound_after(tokens, draft)
    return draft


def _add_bound_after(tokens: Tokens, draft: Draft) -> None:
    """تذكرتين كحد أقصى, دولاران على الأقل."""
    found = bound_after(tokens, draft.after) if draft.bound == "exact" else None
    if found is not None:
        draft.bound, draft.end, draft.after = found.bound, found.edge, found.token


def _pair(tokens: Tokens, index: int, pair: Pair) -> Draft | None:
    """Two of a noun or unit; none where a word before says that the two are known (كلتا مدينتين) or a name follows.

    Behind a preposition a dual ends in ين: the بطلان of ببطلان, من بطلان العقد is a void act, not two heroes.
    """
    vocab = vocabulary()
    governed = pair.prefix and tokens.words[index][pair.prefix - 1] in "بلك"
    governed = governed or (not pair.prefix and index > 0 and tokens.words[index - 1] in _prepositions())
    if governed and tokens.words[index].endswith("ان"):
        return None
    after, unit, kind = index + 1, pair.unit, pair.kind
    if kind == "percent":
        found = vocab.percents.forward((tokens.words[index][pair.prefix :], *tokens.words[after : after + 2]), 0)
        if found is None and not unit:
            return None
        after, unit, kind = (after, unit, "count") if found is None else (index + found[1], found[0].name, kind)
    counted = None
    start = number = tokens.starts[index] + pair.prefix
    if pair.noun:
        named = _construct(tokens, index, pair)
        if named is None:
            return None
        unit, after = named
    if kind == "count":
        unit = sense_of(tokens, index, unit)
        while after < index + 3 and tokens.words[after].endswith(("تين", "تان", "يين", "يان")) and tokens.gap(after):
            after += 1
        if not pair.time:
            counted = (start, tokens.ends[after - 1])
    value, high, opening = Decimal(2), None, None
    if kind in ("count", "quantity") and (half := half_after(tokens, after, unit)) is not None:
        value, after = value + half[0], half[1]
    elif (ends := _upper_end(tokens, index, after, unit)) is not None:
        high, after, opening = ends
    bound = bound_before(tokens, index) if not pair.prefix or tokens.words[index][0] in "بل" else None
    end = tokens.ends[after - 1]
    draft = Draft(
        start if bound is None else bound.edge, end, number, end, value, high,
        "exact" if bound is None else bound.bound, kind, unit, "", "", counted, f"{kind}, dual",
    )  # fmt: skip
    if opening is not None:
        draft.start, draft.bound, draft.rule = opening, "range", f"range of {draft.rule}"
    draft.after = after
    _add_bound_after(tokens, draft)
    return draft


def _construct(tokens: Tokens, index: int, pair: Pair) -> tuple[str, int] | None:
    """سيارتي إسعاف, اتفاقيتي تعاون: (unit, token after the word that tells the kind); None before names and alone.

    Without such a word behind it the form is that of two named things (مدينتي مكة وجدة) or means "my" (مدينتي).
    """
    found = vocabulary().counted.forward((pair.noun, *tokens.words[index + 1 : index + 3]), 0)
    if found is not None and found[1] > 1:
        return found[0], index + found[1]
    return (pair.unit, index + 2) if tokens.words[index + 1] in vocabulary().kinds else None


def _upper_end(tokens: Tokens, index: int, after: int, unit: str) -> tuple[Decimal, int, int] | None:
    """من سنتين إلى خمس سنوات: (upper value, token after it, where the range begins); None where no range stands."""
    vocab = vocabulary()
    opened, joined = vocab.openers.backward(tokens.words, index), vocab.joins.forward(tokens.words, after)
    if opened is None or opened[0] == "none":
        return None
    at = joined_at(tokens, after) if opened[0] == "and" else joined[1] if joined and joined[0] == "to" else -1
    high = read_amount(tokens, at) if at >= 0 and tokens.kinds[at] in "nw" else None
    if high is None or high.number.value <= 2:
        return None
    if high.measure is not None:
        same, end = high.measure.unit == unit, high.measure.after
    else:
        counted = counted_after(tokens, high.number.after)
        same, end = (False, 0) if counted is None else (counted.unit == unit, counted.after)
    return (tidy(high.number.value), end, tokens.starts[opened[1]]) if same else None


@lru_cache(maxsize=1)
def _prepositions() -> frozenset[str]:
    """The Arabic words behind which a noun stands in the genitive: في, من, عدم."""
    return frozenset(map(fold_term, lexicon("ar").scalars["before_nouns"]))
