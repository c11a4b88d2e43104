"""Numbers of addresses: house numbers and post codes."""

from __future__ import annotations

from extractor.mentions.figures.counted import counted_before
from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.names import places
from extractor.mentions.figures.ordinals import read_ordinal
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_ADDRESS_WORDS = 5
_STREET, _PLACE = "address", "loose address"  # a court or a square ends other names as well
_CODE = range(4, 7)  # figures of a post code
_BOX_WORDS = 7  # tokens between a box and the post code: ص.ب 2550، الرياض 11451


def street(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """445 Minnesota Street, MN 55101; 1607 East 9th Street."""
    if not context.number.plain or context.money or context.measure is not None:
        return None
    if first and len(tokens.words[after - 1]) == 5 and tokens.kinds[first - 1] == "w":
        state = tokens.written(first - 1)
        if len(state) == 2 and state.isupper() and state.isascii():
            return after
    at = after
    for _ in range(_ADDRESS_WORDS):
        numbered = read_ordinal(tokens, at) if tokens.kinds[at] == "n" else None
        if numbered is not None:
            at = numbered.after
        if tokens.kinds[at] != "w" or not tokens.written(at)[:1].isupper():
            return None
        found = vocabulary().labels_after.forward(tokens.words, at)
        if found is not None and found[0] in (_STREET, _PLACE) and at > after:
            return None if found[0] == _PLACE and _counts_beyond(tokens, context, found[1]) else found[1]
        at += 1
        if tokens.words[at] == ".":
            at += 1
    return None


def _counts_beyond(tokens: Tokens, context: Context, index: int) -> bool:
    """9 Supreme Court justices, 300 Federal Way students: a noun of the lexicon in small letters behind the place."""
    counted = context.counted
    if counted is None or not counted.known or counted.after <= index:
        return False
    return all(tokens.written(at).islower() for at in range(index, counted.after))


def post_code(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """E14 5HP; الرياض 11451: five figures behind a city, or any post code behind a box and its town."""
    number, digits = context.number, tokens.words[first]
    if len(digits) == 1 and _is_inward(tokens, first):
        return first + 2
    if not number.plain or len(digits) not in _CODE or context.says_something or context.bounded or context.ranged:
        return None
    if not first or tokens.kinds[first - 1] not in "ws":
        return None
    boxed = _is_boxed(tokens, first)
    place = len(digits) == 5 and tokens.words[first - 1] in places()
    if not boxed and (not place or context.counted is not None or counted_before(tokens, first) is not None):
        return None
    return after


def _is_inward(tokens: Tokens, first: int) -> bool:
    """The second half of a British post code, in capitals: 5HP after E14 or SW1A."""
    if first < 2 or tokens.gap(first) != 1:
        return False
    if tokens.kinds[first + 1] != "w" or tokens.gap(first + 1):
        return False
    inward = tokens.written(first + 1)
    if len(inward) != 2 or not (inward.isascii() and inward.isupper()):
        return False
    opening = first - 1
    while opening and not tokens.gap(opening) and tokens.kinds[opening] in "wn":
        opening -= 1
    outward = tokens.between(tokens.starts[opening], tokens.ends[first - 1])
    area = outward.rstrip("0123456789" + outward[-1])
    return 2 <= len(outward) <= 4 and area.isascii() and area.isupper() and any(sign.isdigit() for sign in outward)


def _is_boxed(tokens: Tokens, first: int) -> bool:
    """True where the label of a box stands shortly before: P.O. Box 40, Doha 12345."""
    labels = vocabulary().labels_before
    for at in range(first - 1, max(0, first - 1 - _BOX_WORDS), -1):
        if tokens.kinds[at] == "|":
            return False
        if tokens.kinds[at] == "n":
            found = labels.backward(tokens.words, at - (tokens.words[at - 1] == ":"))
            return found is not None and found[0] == "box"
    return False
