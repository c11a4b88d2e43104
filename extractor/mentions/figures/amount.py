"""A number with the currency, per cent or unit beside it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.halves import add_half
from extractor.mentions.figures.measure import Measure, read_measure
from extractor.mentions.figures.money import Money, money_after, money_before
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import Number, read_number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_PARTS = {
    "foot": ("inch", 12),
    "pound": ("ounce", 16),
    "stone": ("pound", 14),
}  # unit → its small one, how many make it


@dataclass(slots=True)
class Amount:
    """A number with the currency before it and what follows it."""

    number: Number
    before: Money | None
    measure: Measure | None
    percent_sign: bool = False

    @property
    def money(self) -> Money | None:
        """The currency, on either side."""
        if self.before is not None:
            return self.before
        return None if self.measure is None else self.measure.money

    @property
    def first(self) -> int:
        """The first token, currency included."""
        return self.before.first if self.before is not None else self.number.first - self.percent_sign

    @property
    def after(self) -> int:
        """The token after it, unit included."""
        return self.number.after if self.measure is None else self.measure.after

    @property
    def kind(self) -> str:
        """percent, money, quantity, time, or count where nothing tells."""
        if self.percent_sign:
            return "percent"
        if self.before is not None:
            return "money"
        return "count" if self.measure is None else self.measure.kind


def read_amount(tokens: Tokens, index: int, floor: int = 0) -> Amount | None:
    """The number at a token with its currency, percent sign or unit; None where no number begins there.

    ``floor``: the first token that no figure has taken yet.
    """
    before = money_before(tokens, index)
    if before is not None and before.first < floor:
        before = None
    number = read_number(tokens, index, money=before is not None)
    if number is None:
        return None
    if number.first != index:
        before = before or money_before(tokens, number.first)
    measure = read_measure(tokens, number)
    if measure is not None and measure.kind != "percent":
        add_half(tokens, number, measure)
    amount = Amount(number, before, measure)
    if before is not None:
        if measure is not None and not _says_again(tokens, before, measure):
            amount.measure = None
        _cents(tokens, amount)
        _negate(tokens, amount, before)
        return amount
    vocab = vocabulary()
    first = number.first
    if measure is None and first and tokens.words[first - 1] in vocab.percents_before and tokens.gap(first) <= 1:
        amount.percent_sign = first < 2 or bool(tokens.gap(first - 1)) or tokens.kinds[first - 2] != "n"
    if measure is not None and measure.unit in _PARTS:
        _add_part(tokens, amount, *_PARTS[measure.unit])
    if measure is not None and measure.money is not None:
        scale = vocab.scales.get(tokens.words[measure.after])
        if scale is not None and number.scale == 1 and scale.form == "one" and number.form == "digits":
            number.value, number.scale = MATH.multiply(number.value, scale.value), scale.value
            measure.after += 1
            measure.end = tokens.ends[measure.after - 1]
        _cents(tokens, amount)
    return amount


def _negate(tokens: Tokens, amount: Amount, before: Money) -> None:
    """minus £12.4 million, -£12.4m: the sign stands before the currency; "£8-£9" and a bullet are no minus."""
    at, number = before.first - 1, amount.number
    if at < 0 or number.value < 0:
        return
    numeral = vocabulary().numerals.get(tokens.words[at])
    worded = numeral is not None and numeral.role == "negative" and tokens.words[at - 1] not in ("or", "او")
    signed = tokens.words[at] in ("-", "−") and at > 0 and tokens.gap(at) and not tokens.gap(before.first)
    if worded or (signed and tokens.kinds[at - 1] not in "n|"):
        number.value, number.coefficient, number.plain = -number.value, -number.coefficient, False
        before.first = at


def _says_again(tokens: Tokens, before: Money, measure: Measure) -> bool:
    """$5 million US dollars, $100 USD: a word after the number names the currency of the sign before it."""
    money = measure.money
    if money is None or tokens.kinds[money.first] != "w" or tokens.kinds[measure.after] == "n":
        return False
    if before.code not in ("", money.code) and before.family != money.family:
        return False
    before.code = money.code if money.explicit or tokens.written(money.first).isupper() else before.code or money.code
    return True


def _cents(tokens: Tokens, amount: Amount) -> None:
    """3 dollars 50 cents, 20$ 43c, ثلاثة دولارات و42 سنتا: the parts are one amount."""
    money = amount.money
    if money is None or money.factor != 1:
        return
    at = amount.after
    joined = tokens.words[at] in ("and", "و")
    at += joined
    if tokens.kinds[at] not in "nw" or (tokens.kinds[at] == "w" and tokens.words[at] not in vocabulary().triggers):
        return
    part = read_number(tokens, at)
    if part is None or part.value >= 100 or part.value < 0 or part.first != at:
        return
    small = money_after(tokens, part.after)
    if small is not None and small.factor < 1:
        amount.number.value += MATH.multiply(part.value, small.factor)
        money.code = money.code or small.code
        after = small.after
    elif (
        small is None
        and amount.number.scale == 1
        and not joined
        and money.after == amount.after
        and part.value >= 10
        and tokens.kinds[part.after] in "|s"
        and tokens.words[part.after] in ("", "\n", ".", ",", "!", "?", ";")
    ):
        amount.number.value += MATH.multiply(part.value, Decimal("0.01"))
        after = part.after
    else:
        return
    amount.measure = Measure("money", None, after, tokens.ends[after - 1], money)


def _add_part(tokens: Tokens, amount: Amount, unit: str, many: int) -> None:
    """5 feet 2 inches, 12 ft 2 in, 7lb 4oz: one length or weight, in the large unit."""
    at = amount.after + (tokens.words[amount.after] == "and")
    if tokens.kinds[at] != "n" or not tokens.words[at].isdigit() or int(tokens.words[at]) >= many:
        return
    found = names().units.forward(tokens.words, at + 1) if tokens.kinds[at + 1] == "w" else None
    inches = unit == "inch" and tokens.words[at + 1] == "in"  # a word as well, so that it is in no list of units
    if amount.measure is None or not (inches or (found is not None and found[0].name == unit)):
        return
    after = at + 2 if found is None else found[1]
    amount.number.value += MATH.divide(Decimal(tokens.words[at]), Decimal(many)).quantize(Decimal("1e-18"))
    amount.measure = Measure("quantity", amount.measure.unit, after, tokens.ends[after - 1])
