"""Plural scales without a numeral: hundreds of people, عشرات الآلاف من الزوار. At least one of the scale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.bounds import bound_before
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.entries import Counted, Scale
from extractor.mentions.figures.money import Money, money_after
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_ar import adjectives_after, definite_noun, without_article
from extractor.mentions.figures.senses import sense_of
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_DETERMINED = ("the", "these", "those", "its", "their", "our")
_OWNERS = ("a", "an", "the", "his", "her", "its", "my", "our", "their", "your", "this", "these", "those")
_ENDINGS = ("ed", "ing")
_HAMZA = re.compile("ئ|ائ")


@dataclass(frozen=True, slots=True)
class _Chain:
    """Scale words in a row: value, the token after them, letters of clitics before, article on the last."""

    value: Decimal
    after: int
    prefix: int
    article: bool


def read_vague(tokens: Tokens, index: int, floor: int) -> Draft | None:
    """The plural scale at a token with the noun, unit or currency after it; None where none of these follows.

    ``floor``: the first token that no figure has taken yet.
    """
    arabic = tokens.words[index][0] > "\u05ff"
    chain = _arabic_chain(tokens, index) if arabic else _english_chain(tokens, index)
    if chain is None or _in_name(tokens, index, chain.after):
        return None
    at = _noun_place(tokens, chain) if arabic else chain.after + 1
    if at < 0:
        return None
    start = tokens.starts[index] + chain.prefix
    draft = Draft(
        start, 0, start, tokens.ends[chain.after - 1], chain.value, None, "at least", "count", None, "", "", None,
        "count, vague plural", chain.value,
    )  # fmt: skip
    money = money_after(tokens, at)
    if money is not None:
        if money.factor != 1 or _is_caption(tokens, index, money.after):
            return None
        _add_money(tokens, draft, money)
    elif not (_add_unit(tokens, draft, at) or _add_noun(tokens, draft, at)):
        return None
    elif _is_caption(tokens, index, draft.after):
        return None  # الكميات بآلاف البراميل
    before = bound_before(tokens, index, chain.value) if not chain.prefix or tokens.words[index][0] in "بل" else None
    if before is not None and before.token >= floor:
        draft.start, draft.bound = min(draft.start, before.edge), before.bound
    return draft


def _english_chain(tokens: Tokens, index: int) -> _Chain | None:
    """hundreds, tens of thousands, hundreds of thousands: "of" must follow."""
    scales, words = vocabulary().vague_plurals, tokens.words
    if scales[words[index]].form == "guarded" and not _opens_phrase(tokens, index):
        return None
    value, after = scales[words[index]].value, index + 1
    while words[after] == "of" and (further := _scale_at(tokens, after + 1)) is not None:
        value, after = MATH.multiply(value, further.value), after + 2
    return _Chain(value, after, 0, False) if words[after] == "of" and tokens.kinds[after + 1] == "w" else None


def _arabic_chain(tokens: Tokens, index: int) -> _Chain | None:
    """مئات, عشرات الآلاف, مئات آلاف; the article on the last asks for من."""
    scale = vocabulary().vague_plurals[tokens.words[index]]
    if scale.value == 100 and not _HAMZA.search(tokens.written(index)):
        return None  # كميات: quantities
    value, after, article = scale.value, index + 1, scale.article
    further = _scale_at(tokens, after)
    if further is not None and not article and further.prefix in (0, 2) and not further.joined:
        if further.prefix and not further.article:
            return None
        value, after, article = MATH.multiply(value, further.value), after + 1, further.article
    return _Chain(value, after, scale.prefix - 2 * scale.article, article)


def _scale_at(tokens: Tokens, index: int) -> Scale | None:
    """A plural of a thousand or more."""
    scale = vocabulary().vague_plurals.get(tokens.words[index])
    return scale if scale is not None and scale.value >= 1000 else None


def _opens_phrase(tokens: Tokens, index: int) -> bool:
    """True for "with scores of", "rescued scores of": no noun or owner stands before, as in "the test scores of"."""
    before = tokens.words[index - 1] if index else ""
    if not index or tokens.kinds[index - 1] != "w":
        return True
    return (before in vocabulary().ends and before not in _OWNERS) or before.endswith(_ENDINGS)


def _in_name(tokens: Tokens, index: int, after: int) -> bool:
    """the Hundreds of Heroes campaign: capitals within a sentence."""
    if not index or tokens.kinds[index - 1] != "w" or not tokens.written(index)[:1].isupper():
        return False
    return (tokens.written(index - 1).islower() or tokens.words[index - 1] == "the") and tokens.written(after + 1)[
        :1
    ].isupper()


def _noun_place(tokens: Tokens, chain: _Chain) -> int:
    """The token of the Arabic noun: right after the scale, or after من; -1: none may stand there."""
    if tokens.words[chain.after] == "من":
        return chain.after + 1
    return -1 if chain.article else chain.after


def _add_money(tokens: Tokens, draft: Draft, money: Money) -> None:
    draft.kind, draft.currency, draft.family = "money", money.code, money.family
    draft.rule = "money, vague plural"
    draft.end, draft.after = tokens.ends[money.after - 1], money.after


def _is_caption(tokens: Tokens, index: int, after: int) -> bool:
    """(in millions of dollars), المبالغ بآلاف الريالات: how the amounts beside are written."""
    at = index
    if tokens.words[at][0] == "ب":
        at += 1
    elif not index or tokens.words[index - 1] not in ("in", "في"):
        return False
    if at < 2 or tokens.kinds[at - 2] == "|":
        return tokens.kinds[after] == "|"
    return tokens.words[at - 2] in ("(", "[") or tokens.words[at - 2] in vocabulary().stated


def _add_unit(tokens: Tokens, draft: Draft, at: int) -> bool:
    """Takes a unit of measure or time: thousands of hours, آلاف الكيلومترات المربعة."""
    bare = tuple(without_article(word) for word in tokens.words[at : at + 3])
    found = names().units.forward(tokens.words, at) or names().units.forward((*bare, ""), 0)
    if found is None or found[0].letters:
        return False
    unit, after = found
    after = after if after > at else at + after
    draft.kind, draft.unit = ("count" if unit.role == "time" else "quantity"), unit.name
    draft.rule = f"{draft.kind}, vague plural"
    draft.end, draft.after = tokens.ends[after - 1], after
    return True


def _add_noun(tokens: Tokens, draft: Draft, at: int) -> bool:
    if tokens.kinds[at] != "w":
        return False
    if tokens.words[at][0] <= "\u05ff":
        counted = counted_after(tokens, at - 1 if tokens.words[at] in _DETERMINED else at)
    else:
        found = definite_noun(tokens, at)
        counted = found and Counted(at, adjectives_after(tokens, at, found.after), found.unit, found.known)
    if counted is None:
        return False
    draft.counted = tokens.starts[counted.first], tokens.ends[counted.after - 1]
    draft.unit = sense_of(tokens, counted.first, counted.unit)
    draft.end, draft.after = draft.counted[1], counted.after
    return True
