"""What a caption or heading of a table says of the bare numbers under it: scale, currency, unit, per cent."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.entries import Unit
from extractor.mentions.figures.money import Money, money_after
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_LONGEST = 60  # code points of a column heading that a rule quotes


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says; empty fields where it says nothing.

    scale       1000 for "in thousands"; 0: none named
    money       it names a currency: ``code`` (empty: open) and ``family``
    unit        a unit of measure; ``unit_name``: code of the noun of the lexicon that it holds
    heads       it counts things ("number of employees"): no currency, no scale
    rate        "per share": no scale
    factor      0.01 for amounts in cents or pence: part of the main unit
    place       its place in the folded text
    """

    scale: Decimal = Decimal(0)
    money: bool = False
    code: str = ""
    family: str = ""
    unit: str | None = None
    percent: bool = False
    heads: bool = False
    rate: bool = False
    factor: Decimal = Decimal(1)
    unit_name: str | None = None
    text: str = ""
    place: tuple[int, int] | None = None

    def under(self, above: Heading) -> Heading:
        """This heading, what it leaves open filled from the one above it."""
        own = self.money or self.unit is not None or self.percent
        coins = self.factor < 1 and above.money and bool(above.code)  # HEPS (cents) in a table of rand
        return Heading(
            scale=self.scale or (Decimal(0) if self.percent else above.scale),
            money=self.money or (above.money and not own),
            code=above.code if coins or not self.money else self.code,
            family=above.family if coins or not self.money else self.family,
            unit=self.unit or (None if own else above.unit),
            percent=self.percent or (above.percent and not own),
            heads=self.heads or above.heads,
            rate=self.rate or above.rate,
            factor=self.factor if self.money or own else above.factor,
            unit_name=self.unit_name or above.unit_name,
            text=self.text or above.text,
            place=self.place or above.place,
        )


def read_heading(tokens: Tokens, start: int, *, strict: bool = False) -> Heading:
    """What a heading says. ``strict``: it is a paragraph, so a scale counts only in the manner of captions."""
    vocab = vocabulary()
    scale, unit, unit_name = Decimal(0), None, None
    money, code, family, percent, heads, rate = False, "", "", False, False, False
    factor = Decimal(1)
    for at, kind in enumerate(tokens.kinds[:-3]):
        word = tokens.words[at]
        if kind == "|":
            continue
        found = vocab.table_scales.forward(tokens.words, at)
        if found is not None and _is_caption(tokens, at, strict):
            if found[0] == 1:
                rate = True
            else:
                scale = scale or found[0]
        if not money and not (strict and not scale and not _names_scale(tokens, at)):
            named = money_after(tokens, at) or _before_scale(tokens, at)
            if named is not None and tokens.kinds[at - 1 if at else -1] != "n":
                money, code, family, factor = True, named.code, named.family, min(named.factor, Decimal(1))
                rate = rate or factor < 1
            elif _is_coin(tokens, at):
                money, code, family, factor, rate = True, "", "", Decimal("0.01"), True
        if vocab.percents.forward(tokens.words, at) is not None:
            percent = not strict
        if not strict and unit is None and at and tokens.words[at - 1] in ("(", "[", "-", ","):
            measure = names().units.forward(tokens.words, at)
            unit = _per(tokens, *measure) if measure is not None and measure[0].role == "measure" else None
        if word in vocab.heads:
            heads = not strict
        open_noun = unit_name is None and kind == "w" and not strict
        noun = vocab.counted.forward((word.removeprefix("ال"), ""), 0) if open_noun else None
        unit_name = noun[0] if noun is not None else unit_name
    end = tokens.ends[-4] if len(tokens.ends) > 3 else start
    text = "" if strict else " ".join(tokens.between(start, end).split())[:_LONGEST]
    place = None if strict or not any(kind == "w" for kind in tokens.kinds) else (start, end)
    return Heading(scale, money, code, family, unit, percent, heads, rate, factor, unit_name, text, place)


def read_unit_cell(tokens: Tokens) -> Heading:
    """What a cell in the column of units says of its row: kt, %, US$/oz, طن; an empty heading where it says nothing."""
    heading = read_heading(tokens, 0)
    measure = names().units.forward(tokens.words, 0)
    unit = _per(tokens, *measure) if measure is not None and measure[0].role == "measure" else heading.unit
    sign = names().currencies_before.forward(tokens.words, 0)
    if not heading.money and unit is None and sign is not None and tokens.kinds[sign[1]] != "n":
        return Heading(money=True, code=sign[0].code, family=sign[0].family, rate=True)
    return Heading(
        heading.scale, heading.money, heading.code, heading.family, None if heading.money else unit, heading.percent,
        rate=heading.rate, factor=heading.factor,
    )  # fmt: skip


def _per(tokens: Tokens, unit: Unit, after: int) -> str:
    """قنطار/هكتار, t/day: a unit with the one it is told by."""
    per = names().units.forward(tokens.words, after + 1) if tokens.words[after] == "/" else None
    return unit.name if per is None else f"{unit.name} per {per[0].name}"


def _is_coin(tokens: Tokens, index: int) -> bool:
    """Dividend per share (p), (c): small letters alone in brackets."""
    if index < 1 or tokens.words[index - 1] != "(" or tokens.words[index + 1] != ")":
        return False
    return tokens.words[index] in ("p", "c") and tokens.written(index).islower()


def _names_scale(tokens: Tokens, index: int) -> bool:
    """$ in millions, US dollars in thousands: a currency with the scale of a table behind it."""
    if _before_scale(tokens, index) is not None:
        return True
    named = money_after(tokens, index)
    if named is None or tokens.words[named.after] != "in":
        return False
    return vocabulary().table_scales.forward(tokens.words, named.after + 1) is not None


def _before_scale(tokens: Tokens, index: int) -> Money | None:
    """R million, Sh '000, Rs crore: a sign that stands before amounts, before the scale of a table."""
    found = names().currencies_before.forward((tokens.words[index], ""), 0)
    after = index + 1 + (tokens.words[index + 1] in (".", "'", "in"))
    if found is None or vocabulary().table_scales.forward(tokens.words, after) is None:
        return None
    if found[0].place in ("letter", "code") and not tokens.written(index)[:1].isupper():
        return None
    return Money(found[0].code, found[0].family, found[0].factor, index, after)


def _is_caption(tokens: Tokens, first: int, strict: bool) -> bool:
    """in millions, (USD million), $000s, بالملايين; not "10 million visitors"."""
    before = tokens.words[first - 1] if first else ""
    if first and tokens.kinds[first - 1] == "n":
        return False
    word = tokens.words[first]
    marked = (
        bool(first and _before_scale(tokens, first - 1))
        or before in ("in", "(", "[", "'", ":")
        or bool(first and money_after(tokens, first - 1))
    )
    if len(word) == 1 and word.isalpha() and word[0] <= "\u05ff":
        return marked and before != "in"
    if word.isdigit():
        return marked
    return marked or word.startswith("ب") or not strict
