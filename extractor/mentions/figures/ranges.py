"""Two ends of a range: between .. and, from .. to, 10-20, بين .. و, من .. إلى."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.amount import Amount, read_amount
from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_DASHES = ("-", "–", "—", "~", "−", "‐")
_SPREAD = 8  # times the lower end: a change to more than that is no range ("fell by 2,000 to 90,000")
_BARE_SPREAD = 3  # the same where no unit and no noun follows
_REACH = 8  # tokens before a number in which "rose", ارتفع make "from 3 to 5" a change, no range


@dataclass(frozen=True, slots=True)
class Ends:
    """A range: values of both ends, the upper amount, where the phrase begins; ``skip``: no figure at all."""

    low: Decimal
    top: Decimal
    high: Amount
    start: int
    after: int
    skip: bool = False


def read_range(tokens: Tokens, low: Amount) -> Ends | None:
    """The range that an amount begins; None where it stands alone."""
    vocab = vocabulary()
    opened = vocab.openers.backward(tokens.words, low.first)
    pair = opened[0] if opened is not None else ""
    at, dash = _second(tokens, low.after, pair)
    if at < 0:
        return None
    high = _amount_at(tokens, at)
    if high is None or high.first < low.after:
        return None
    glued = dash and not tokens.gap(at) and not tokens.gap(low.after)
    if not _same_kind(low, high):
        return None
    value, top = low.number.value, high.number.value
    if _shares_scale(low, high):
        value = MATH.multiply(value, high.number.scale)
    if (
        value >= top
        or _is_phone(low, high, glued)
        or (glued and high.measure is None and tokens.words[high.after] == "-" and not tokens.gap(high.after))
    ):
        if (glued or _is_score(tokens, low, high, pair)) and high.measure is None and low.measure is None:
            return Ends(value, top, high, 0, high.after, skip=True)
        return None
    if _are_years(low, high) and pair != "none":
        return Ends(value, top, high, 0, high.after, skip=True)
    if not pair and not dash and low.kind != "count" and _has_change(tokens, low.first):
        return None
    if glued and not pair and tokens.words[low.after] == "-" and _is_code(tokens, low, high):
        return Ends(value, top, high, 0, high.after, skip=True)
    spread = _SPREAD if high.measure is not None or counted_after(tokens, high.after) is not None else _BARE_SPREAD
    if not pair and not dash and top > spread * abs(value) and _has_change(tokens, low.first):
        return None  # fell by 37,000 to 7.54 million, by 300 to 2,400
    if pair == "to" and not dash and _has_change(tokens, low.first):
        return None  # from 4% - 6% is a range, whatever changed
    start = tokens.starts[low.first] if low.before is not None else low.number.start
    if opened is not None and pair != "none":
        first = opened[1]
        start = tokens.starts[first]
    return Ends(value, top, high, start, high.after)


def _second(tokens: Tokens, index: int, pair: str) -> tuple[int, bool]:
    """(the token where the upper end may begin, whether a dash joins it); -1: none."""
    vocab = vocabulary()
    word = tokens.words[index]
    if word in _DASHES:
        after = index + 1
        joined = vocab.joins.forward(tokens.words, after)
        if joined is not None and joined[0] == "to" and not tokens.gap(index) and tokens.gap(after):
            return joined[1], False  # 18- to 24-year-olds
        if tokens.words[after] in ("-", "–"):
            after += 1
        return (after if tokens.kinds[after] in "nsw" else -1), True
    if pair == "and":
        joined = vocab.joins.forward(tokens.words, index)
        if joined is not None and joined[0] == "and":
            again = vocab.openers.backward(tokens.words, joined[1] + 1)  # بين 5 وبين 10
            return (joined[1] + 1 if again is not None and again[1] == joined[1] else joined[1]), False
        numeral = vocab.numerals.get(word) or vocab.scales.get(word)
        if numeral is not None and numeral.joined:
            return index, False
    if pair == "none":
        return -1, False
    found = vocab.joins.forward(tokens.words, index)
    if found is None or found[0] != "to":
        return -1, False
    return found[1], False


def _amount_at(tokens: Tokens, index: int) -> Amount | None:
    """The amount at a token, a currency sign, article or bound word (نحو, about) before it skipped."""
    vocab = vocabulary()
    for at in range(index, index + 4):
        kind = tokens.kinds[at]
        if kind == "|":
            return None
        if kind == "n" or (kind == "w" and (tokens.words[at] in vocab.triggers)):
            return read_amount(tokens, at)
        word = tokens.words[at]
        article = vocab.numerals.get(word)
        sign = word in names().currencies_before or word in vocab.percents_before or word == "."
        nation = names().nationalities.forward(tokens.words, at) is not None
        if not (sign or nation or (article is not None and article.role == "article")):
            return None
    return None


def _same_kind(low: Amount, high: Amount) -> bool:
    """5% to 10 million are two figures."""
    if low.kind in ("count",) or high.kind == low.kind:
        money_low, money_high = low.money, high.money
        if money_low is not None and money_high is not None and money_low.code and money_high.code:
            return money_low.code == money_high.code
        if low.kind != "money" and low.measure is not None and high.measure is not None:
            return low.measure.unit == high.measure.unit  # 0.3 percentage points to 4.1 percent, 3 hours to 55 minutes
        return not (low.kind == "count" and low.number.scale > 1 and high.kind == "percent")
    return high.kind == "count" and low.kind == "money" and low.before is not None


def _shares_scale(low: Amount, high: Amount) -> bool:
    if low.number.scale > 1 or high.number.scale <= 1:
        return False
    if low.measure is not None and low.measure.kind != "money":
        return False
    return low.number.value < high.number.coefficient or low.number.value < 0


def _is_code(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """17-1061, 20-103: two bare numbers with a hyphen and nothing counted after them are a reference."""
    if not (low.number.plain and high.number.plain) or low.before is not None or high.measure is not None:
        return False
    counted = counted_after(tokens, high.number.after)
    return counted is None or not counted.known


def _is_score(tokens: Tokens, low: Amount, high: Amount, pair: str) -> bool:
    """passed 218 to 213: two bare numbers, the first the higher one, tell a vote or a match."""
    bare = low.number.plain and high.number.plain and not pair and low.before is None and high.before is None
    return bare and not _has_change(tokens, low.first) and counted_after(tokens, high.number.after) is None


def _is_phone(low: Amount, high: Amount, glued: bool) -> bool:
    if not glued or not (low.number.plain and high.number.plain) or high.measure is not None or low.before is not None:
        return False
    digits = len(str(low.number.value)), len(str(high.number.value))
    return digits in ((3, 4), (3, 3), (4, 4)) and digits == (3, 4)


def _are_years(low: Amount, high: Amount) -> bool:
    numbers = (low.number, high.number)
    if low.measure is not None or high.measure is not None or low.before is not None:
        return False
    return all(number.plain and 1800 <= number.value <= 2100 for number in numbers)


def _has_change(tokens: Tokens, index: int) -> bool:
    """True where a verb of rising or falling stands shortly before, in the same sentence."""
    changes = vocabulary().changes
    for at in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if tokens.kinds[at] in "|n" or tokens.words[at] in (".", ";", "؛"):
            return False
        if tokens.words[at] in changes:
            return True
    return False
