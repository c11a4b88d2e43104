"""Currencies beside a number, and which country's where the word alone leaves it open."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.entries import Currency
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary


@dataclass(slots=True)
class Money:
    """A currency found: tokens [first, after); ``code`` is empty where the family is open."""

    code: str
    family: str
    factor: Decimal
    first: int
    after: int
    explicit: bool = False


def money_before(tokens: Tokens, index: int) -> Money | None:
    """The currency sign or code right before a number: $, US$, AED, د.إ."""
    vocab = vocabulary()
    if not index or tokens.words[index - 1] not in vocab.currencies_before:
        return None
    found = vocab.currencies_before.backward(tokens.words, index)
    if found is None or tokens.gap(index) > 1:
        return None
    currency, first = found
    if not _fits(tokens, currency, first, index, before=True):
        bare = vocab.currencies_before.backward(("", tokens.words[index - 1]), 2)
        if bare is None or first == index - 1:
            return None
        currency, first = bare[0], index - 1
    if _glued_before(tokens, first) and tokens.kinds[first] == "w":
        return None
    return _named_before(tokens, Money(currency.code, currency.family, currency.factor, first, index))


def money_after(tokens: Tokens, index: int) -> Money | None:
    """The currency sign, code or name right after a number: 5 €, 5 AED, 5 Canadian dollars, ٥ ملايين ريال قطري."""
    vocab = vocabulary()
    named = vocab.nationalities.forward(tokens.words, index) if tokens.kinds[index] == "w" else None
    at = index if named is None else named[1]
    found = vocab.currencies.forward(tokens.words, at)
    if found is None:
        return None
    currency, after = found
    if not _fits(tokens, currency, at, after, before=False):
        return None
    money = Money(currency.code, currency.family, currency.factor, index, after)
    if named is not None:
        code = named[0].get(currency.family)
        if code is None:
            return None
        money.code, money.explicit = code, True
        return money
    nation = vocab.nationalities.forward(tokens.words, after)
    if nation is not None and currency.family in nation[0] and tokens.words[after][0] > "\u05ff":
        money.code, money.after, money.explicit = nation[0][currency.family], nation[1], True
    return money


def _fits(tokens: Tokens, currency: Currency, first: int, after: int, *, before: bool) -> bool:
    """Codes are capitals; letters that are a word as well are no currency on their own."""
    if not before and tokens.kinds[after] == "n" and not tokens.gap(after) and tokens.gap(first):
        return False  # 3 USD50 cards: the code belongs to the next number
    if (
        after - first == 2
        and tokens.kinds[first] == "w"
        and len(tokens.words[first]) == 1
        and tokens.words[after - 1] == "$"
    ):
        return tokens.words[first] == "c" or (not tokens.gap(after - 1) and tokens.written(first).isupper())
    if currency.place == "code":
        return tokens.written(first).isupper()
    if currency.place == "letter":
        return before and tokens.written(first).isupper() and not tokens.gap(after) and _is_large(tokens, after)
    if after - first == 1 and tokens.words[first] == "c":
        return tokens.written(first) == "c" and (not tokens.gap(first) or tokens.kinds[after] == "|")
    if currency.family == "won" and tokens.words[first] == "won":
        return tokens.words[first - 1] in vocabulary().scales or _is_listed(tokens, first, after)
    if not before and tokens.kinds[first] == "w" and tokens.kinds[after] in "wn" and not tokens.gap(after):
        return tokens.kinds[after - 1] != "w" or tokens.words[after - 1][0] > "\u05ff"
    return True


def _is_large(tokens: Tokens, index: int) -> bool:
    """True for an amount with grouped thousands or a scale word: N5,000 and N5 million, not the N5 road."""
    if tokens.kinds[index] != "n":
        return False
    vocab, following = vocabulary(), tokens.words[index + 1]
    return "," in tokens.words[index] or following in vocab.scales or following in vocab.short_scales


def _is_listed(tokens: Tokens, first: int, after: int) -> bool:
    """ "€229 and 329,000 won": a currency stands right before in the list, or nothing follows the word."""
    if "," not in tokens.words[first - 1]:
        return False
    vocab = vocabulary()
    near = range(max(0, first - 4), first - 1)
    return tokens.kinds[after] in "|s" or any(tokens.words[at] in vocab.currencies_before for at in near)


def _glued_before(tokens: Tokens, index: int) -> bool:
    return bool(index) and not tokens.gap(index) and tokens.kinds[index - 1] in "wn"


def _named_before(tokens: Tokens, money: Money) -> Money:
    """US $5, HK $10: the country stands before the sign."""
    vocab = vocabulary()
    nation = vocab.nationalities_before.backward(tokens.words, money.first)
    if nation is not None and money.family in nation[0] and tokens.written(nation[1])[:1].isupper():
        money.code, money.first, money.explicit = nation[0][money.family], nation[1], True
    return money
