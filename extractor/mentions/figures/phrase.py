"""A stretch of tokens in, figure phrases out: number, bound, unit, thing counted, ranges."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from extractor.mentions.figures.amount import Amount, read_amount
from extractor.mentions.figures.bare import follow, inherit, lend, part_of_money, says_nothing, share
from extractor.mentions.figures.beside import bind_plus, bound_closing
from extractor.mentions.figures.bounds import Found, bound_before
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.definite import definite_before
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.elliptic import name_ages, name_elliptic
from extractor.mentions.figures.entries import Counted
from extractor.mentions.figures.exclusions import skipped
from extractor.mentions.figures.first_draft import first_draft
from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.lone import read_lone
from extractor.mentions.figures.measure import read_measure
from extractor.mentions.figures.number import read_number
from extractor.mentions.figures.ordinals import read_ordinal
from extractor.mentions.figures.ranges import read_range
from extractor.mentions.figures.single import read_single
from extractor.mentions.figures.subjects import name_subject
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vague import read_vague
from extractor.mentions.figures.vocabulary import vocabulary

_UNDIVIDED = ("square meter", "square foot")
_GROUPED_CURRENCIES = ("KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD")  # a thousandth is their small unit


def read_figures(
    tokens: Tokens,
    *,
    english: bool,
    ordinals: bool = False,
    prose: bool = False,
    vague: bool = True,
    start: int = 0,
    stop: int | None = None,
) -> Iterator[Draft]:
    """The figures among the tokens [start, stop), in order.

    ``prose``: running text of a release, where a bare number that nothing tells the meaning of is no figure.
    ``vague``: plural scales without a numeral are figures (hundreds of people); in cells of a table they are captions.
    """
    vocab = vocabulary()
    kinds, words, triggers = tokens.kinds, tokens.words, vocab.triggers
    limit = len(words) if stop is None else stop
    at = start
    floor = start
    last: Draft | None = None
    named: Draft | None = None
    while at < limit:
        kind = kinds[at]
        if kind == "w" and (unnumbered := _without_number(tokens, at, floor, vague=vague)) is not None:
            yield unnumbered
            last = unnumbered
            floor = at = unnumbered.after
            continue
        if (
            kind != "n"
            and not (kind == "w" and words[at] in triggers)
            and not (kind == "s" and "¼" <= words[at] <= "⅞")
        ):
            at += 1
            continue
        ordinal = read_ordinal(tokens, at)
        if ordinal is not None:
            if ordinals:
                yield ordinal
            at = ordinal.after
            continue
        draft, at = _read(tokens, at, floor, english, prose=prose, last=last, named=named)
        if draft is not None:
            yield draft
            last = draft
            named = draft if draft.counted else named
            floor = at


def _without_number(tokens: Tokens, at: int, floor: int, *, vague: bool) -> Draft | None:
    """The figure that a word makes by itself: a dual, a plural scale, one of a unit behind a bound."""
    vocab, word = vocabulary(), tokens.words[at]
    draft = read_lone(tokens, at) if word in vocab.lone else None
    if draft is None and vague and word in vocab.vague_plurals:
        draft = read_vague(tokens, at, floor)
    if draft is None and vague and word in vocab.single:
        draft = read_single(tokens, at, floor)
    return draft


def _read(
    tokens: Tokens,
    at: int,
    floor: int,
    english: bool,
    *,
    prose: bool,
    last: Draft | None,
    named: Draft | None,
) -> tuple[Draft | None, int]:
    """The figure at a trigger and the next token to look at.

    ``last``: the figure before it; ``named``: the last one that counts something.
    """
    amount = read_amount(tokens, at, floor)
    if amount is None:
        return None, at + 1
    if amount.first < floor:
        return None, max(amount.number.after, at + 1)
    _merge_repeated(tokens, amount)
    ends = read_range(tokens, amount)
    if ends is not None and ends.skip:
        return None, max(ends.after, at + 1)
    closing = amount if ends is None else ends.high
    counted = None
    if closing.kind == "count":
        definite = definite_before(tokens, amount.number, floor) if ends is None else None
        counted = definite or counted_after(tokens, closing.number.after)
    number = closing.number
    if number.dotted and not english and ends is None:
        _group_dots(amount, counted)
    before = bound_before(tokens, amount.first, closing.number.value)
    if before is not None and _is_manner(tokens, before, closing):
        before = None
    after = bound_closing(tokens, closing, counted)
    if after is not None and counted is None and closing.kind == "count":
        counted = counted_after(tokens, after.token)  # 20 or so schools
    money = closing.money is not None or amount.money is not None
    bounded = bool(before or after)
    context = Context(amount.number, closing.measure, counted, bounded, money, ends is not None, closing.after)
    end = skipped(tokens, context)
    if end is not None:
        return None, max(end, at + 1)
    draft = first_draft(tokens, amount, ends, counted, floor)
    own = before is not None and before.token >= floor and not _spans_time(tokens, before.token, closing)
    _bind(tokens, draft, closing, before if own else None, after, ranged=ends is not None)
    if counted is not None and counted.known:
        bind_plus(tokens, draft, amount.first)
    if ends is None:
        opening = amount.first if before is None else before.token
        _fill(tokens, draft, amount, opening, last, named)
    elif name_ages(tokens, draft):
        draft.rule += ", age"
    if prose and ends is None and says_nothing(tokens, draft, amount.number):
        return None, max(draft.after, at + 1)
    return draft, max(draft.after, at + 1)


def _bind(
    tokens: Tokens, draft: Draft, closing: Amount, before: Found | None, after: Found | None, *, ranged: bool
) -> None:
    """Gives a draft the bounds beside it; the ends of a range have their own."""
    if before is not None:
        draft.start = min(draft.start, before.edge)
        draft.bound = draft.bound if ranged else before.bound
    if after is not None:
        draft.end, draft.after = max(draft.end, after.edge), max(draft.after, after.token)
        draft.bound = draft.bound if ranged else after.bound
    if closing.number.plus and draft.bound == "exact":
        draft.bound = "at least"
        draft.end = max(draft.end, tokens.ends[closing.number.after - 1])


def _fill(tokens: Tokens, draft: Draft, amount: Amount, opening: int, last: Draft | None, named: Draft | None) -> None:
    """Gives the draft of one number what the words around it and the figures before it tell of it."""
    share(tokens, draft, amount)
    part_of_money(tokens, draft, amount, last)
    inherit(tokens, draft, opening, last)
    lend(tokens, draft, opening, last)
    name_subject(tokens, draft, opening, named)
    if draft.kind == "count" and draft.unit is None and draft.counted is None:
        follow(tokens, draft, amount.first, last)
    name_elliptic(tokens, draft, amount.first, named)


def _is_manner(tokens: Tokens, before: Found, closing: Amount) -> bool:
    """True for "under two different names", "under a 30-year agreement": how, not how many."""
    if tokens.words[before.token] != "under":
        return False
    if tokens.words[before.token + 1] in ("a", "an") and before.token + 2 == closing.first:
        return tokens.words[closing.number.after] == "-"
    if closing.kind != "count":
        return False
    return closing.number.form == "words" and closing.number.value <= 10


def _spans_time(tokens: Tokens, index: int, closing: Amount) -> bool:
    """$1 billion over five years: how long, not how much more; "for over five years" is a bound."""
    if closing.kind != "time" or tokens.words[index] != "over" or not index or tokens.kinds[index - 1] == "|":
        return False
    return tokens.words[index - 1] not in vocabulary().durations


def _merge_repeated(tokens: Tokens, amount: Amount) -> None:
    """five (5) days, خمسة (5) أيام: the figure in brackets says the same again."""
    at = amount.number.after
    if amount.measure is not None or tokens.words[at] != "(":
        return
    again = read_number(tokens, at + 1)
    if again is not None and again.value == amount.number.value and tokens.words[again.after] == ")":
        number = amount.number
        number.after, number.end = again.after + 1, tokens.ends[again.after]
        amount.measure = read_measure(tokens, number)


def _group_dots(amount: Amount, counted: Counted | None) -> None:
    """4.750 طالب is 4,750: a full stop and three digits before something counted group thousands.

    Before square metres too, of which nobody tells thousandths: 40.500 متر مربع.
    """
    money = amount.money
    areal = amount.measure is not None and amount.measure.unit in _UNDIVIDED
    known = counted is not None and counted.known
    whole = money is not None and amount.number.value == amount.number.value.to_integral_value()
    priced = whole and money is not None and money.code not in _GROUPED_CURRENCIES
    if (known and amount.measure is None) or priced or areal:
        amount.number.value = amount.number.coefficient = MATH.multiply(amount.number.value, Decimal(1000))
