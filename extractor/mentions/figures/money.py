"""Currencies beside a number, and which country's where the word alone leaves it open."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.entries import Currency
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_COUNTRY = 3  # letters of a country on the sign of its dollar, at most


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
    if not index or tokens.kinds[index - 1] not in "ws" or tokens.words[index - 1] not in names().currencies_before:
        return None
    found = names().currencies_before.backward(tokens.words, index)
    if found is None or tokens.gap(index) > 1:
        return None
    currency, first = found
    if not _fits(tokens, currency, first, index, before=True):
        bare = names().currencies_before.backward(("", tokens.words[index - 1]), 2)
        if bare is None or first == index - 1:
            return None
        currency, first = bare[0], index - 1
    if tokens.kinds[first] == "w" and (_glued_before(tokens, first) or _is_flight(tokens, first)):
        return None
    if tokens.kinds[first] == "s" and _is_marked(tokens, first):
        sign = tokens.words[first - 1] + currency.family  # XY$500: of a country that is not known
        return Money("", sign, currency.factor, first - 1, index)
    return _named_before(tokens, Money(currency.code, currency.family, currency.factor, first, index))


def money_after(tokens: Tokens, index: int) -> Money | None:
    """The currency sign, code or name right after a number: 5 €, 5 AED, 5 Canadian dollars, ٥ ملايين ريال قطري."""
    if tokens.kinds[index] not in "ws":
        return None
    known = names()
    first = index + (tokens.words[index] == "من" and tokens.words[index + 1].startswith("ال"))  # مليار من الدولارات
    named = known.nationalities.forward(tokens.words, first) if tokens.kinds[first] == "w" else None
    at = first if named is None else named[1]
    found = known.currencies.forward(tokens.words, at) or _definite(tokens, at)
    if found is None:
        return None
    currency, after = found
    if not _fits(tokens, currency, at, after, before=False):
        return None
    money = Money(currency.code, currency.family, currency.factor, index, after)
    family = known.main_units.get(currency.family, currency.family)
    if named is not None:
        code = named[0].get(family)
        if code is None:
            return None
        money.code, money.family, money.explicit = code, family, True
        return money
    nation = known.nationalities.forward(tokens.words, after)
    if nation is not None and family in nation[0] and tokens.words[after][0] > "\u05ff":
        money.code, money.after, money.explicit = nation[0][family], nation[1], True
        return money
    return None if currency.place == "named" or _is_capital(tokens, currency, at) else money


def _definite(tokens: Tokens, index: int) -> tuple[Currency, int] | None:
    """الليرة, الزلوتي: the article before the noun of a currency."""
    word = tokens.words[index]
    if not word.startswith("ال") or len(word) < 5:
        return None
    found = names().currencies.forward((word[2:], ""), 0)
    return None if found is None else (found[0], index + 1)


def _is_capital(tokens: Tokens, currency: Currency, index: int) -> bool:
    """True for a currency of CLDR without nationality whose word bears a capital, as a name does: 3 Quetzal players."""
    if currency.place != "name" or tokens.words[index - 1] in vocabulary().scales:
        return False
    return tokens.written(index)[:1].isupper()


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
    if currency.place == "large code":
        return tokens.written(first).isupper() and (
            _is_large(tokens, after) or len(tokens.words[after]) > 2
            if before
            else tokens.words[first - 1] in vocabulary().scales or len(tokens.words[first - 1]) > 2
        )
    if currency.place == "glued":
        return not before and not tokens.gap(first) and tokens.written(first).islower() and _is_small(tokens, first)
    if currency.place == "letter":
        glued = not tokens.gap(after) or len(tokens.words[first]) > 1  # Shs 30 billion
        if not (before and tokens.written(first)[0].isupper() and glued):
            return False
        return _is_large(tokens, after) or _is_usual(tokens, first) or _is_priced(tokens, first)
    if after - first == 1 and tokens.words[first] == "c":
        return tokens.written(first) == "c" and (not tokens.gap(first) or tokens.kinds[after] == "|")
    if currency.family == "won" and tokens.words[first] == "won":
        return tokens.words[first - 1] in vocabulary().scales or _is_listed(tokens, first, after)
    if not before and tokens.kinds[first] == "w" and tokens.kinds[after] in "wn" and not tokens.gap(after):
        return tokens.kinds[after - 1] != "w" or tokens.words[after - 1][0] > "\u05ff"
    return True


def _is_flight(tokens: Tokens, index: int) -> bool:
    """Flight QR 815: an airline's code, no currency."""
    label = vocabulary().labels_before.backward(tokens.words, index)
    return label is not None and label[0] == "flight"


def _is_large(tokens: Tokens, index: int) -> bool:
    """True for what no road or class bears: N5,000, N5 million, R22.76, K320 per kilogram; not the N5 road."""
    if tokens.kinds[index] != "n":
        return False
    vocab, digits, following = vocabulary(), tokens.words[index], tokens.words[index + 1]
    if following == "-" and not tokens.gap(index + 1):
        scale = tokens.words[index + 2]
        short = scale in vocab.short_scales and tokens.written(index + 2).isupper()
        return not tokens.gap(index + 2) and (short or scale in vocab.scales)  # P6.8-billion, P6.8-B
    if following in ("a", "an"):
        each = names().units.forward((tokens.words[index + 2], ""), 0)
        if each is not None and each[0].role == "time":
            return True  # R38 an hour
    if "," in digits or following in vocab.scales or following in vocab.short_scales:
        return True
    if tokens.kinds[index + 1] == "n":
        return len(digits) < 4 and len(following) == 3 and tokens.gap(index + 1) == 1  # R500 000
    return following == "per" or (len(digits) > 3 and digits[-3] == ".")


def _is_usual(tokens: Tokens, index: int) -> bool:
    """K175 where K240 per bag or K5,000 stands in the same passage, and neither "the" before nor a noun after it."""
    ends, following = vocabulary().ends, tokens.words[index + 2]
    noun = tokens.kinds[index + 2] == "w" and following not in ends
    if noun or tokens.kinds[index + 1] != "n" or (index and tokens.words[index - 1] == "the"):
        return False
    sign = tokens.words[index]
    return any(
        word == sign and at != index and not tokens.gap(at + 1) and _is_large(tokens, at + 1)
        for at, word in enumerate(tokens.words[:-3])
    )


def _is_priced(tokens: Tokens, index: int) -> bool:
    """Tickets cost R120 each, admission P30: a word of prices before, and no noun after."""
    vocab, following = vocabulary(), tokens.words[index + 2]
    before = index and tokens.words[index - 1] in vocab.prices
    noun = tokens.kinds[index + 2] == "w" and following not in vocab.ends
    return bool(before) and not noun and tokens.kinds[index + 1] == "n"


def _is_small(tokens: Tokens, index: int) -> bool:
    """True for 8.5p and 95p, not 1080p: digits below a thousand, nothing written onto them or onto the sign."""
    glued = tokens.kinds[index + 1] in "wn" and not tokens.gap(index + 1)
    return tokens.kinds[index - 1] == "n" and _is_price(tokens.words[index - 1]) and not glued


def _is_price(digits: str) -> bool:
    """Below a thousand, or with grouped thousands: 8.5, 95, 1,204; not 1080."""
    return len(digits.split(".")[0]) < 4 or "," in digits


def _is_listed(tokens: Tokens, first: int, after: int) -> bool:
    """ "€229 and 329,000 won": a currency stands right before in the list, or nothing follows the word."""
    if "," not in tokens.words[first - 1]:
        return False
    near = range(max(0, first - 4), first - 1)
    return tokens.kinds[after] in "|s" or any(tokens.words[at] in names().currencies_before for at in near)


def _glued_before(tokens: Tokens, index: int) -> bool:
    return bool(index) and not tokens.gap(index) and tokens.kinds[index - 1] in "wn"


def _is_marked(tokens: Tokens, index: int) -> bool:
    """True for a sign with the letters of a country on it: XY$; not of a page that lost its blanks: of$500."""
    letters = tokens.written(index - 1) if _glued_before(tokens, index) else ""
    return letters.isalpha() and letters.isupper() and len(letters) <= _COUNTRY


def _named_before(tokens: Tokens, money: Money) -> Money:
    """US $5, HK $10: the country stands before the sign."""
    nation = names().nationalities_before.backward(tokens.words, money.first)
    if nation is not None and money.family in nation[0] and tokens.written(nation[1])[:1].isupper():
        money.code, money.first, money.explicit = nation[0][money.family], nation[1], True
    return money
