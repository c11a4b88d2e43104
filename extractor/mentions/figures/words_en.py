"""English number words: hundreds, scales, hyphens, "and", dozens, halves and quarters of a scale."""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.entries import Numeral, Scale
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary
from extractor.mentions.figures.words_ar import MOST_SCALES, Words

_ONE = Decimal(1)
_HUNDRED = Decimal(100)


def read_english(tokens: Tokens, index: int, *, digits: tuple[Decimal, int] | None = None) -> Words | None:
    """The number whose first word (or digits) stands at ``index``; None where the words make no number.

    ``digits``: value of the digits there and the index after them, when a number begins in digits.
    """
    if digits is not None:
        return _sum(tokens, index, digits[0], digits[1], written=True)
    vocab = vocabulary()
    word = tokens.words[index]
    numeral = vocab.numerals.get(word)
    if numeral is None:
        scale = vocab.scales.get(word)
        if scale is None or scale.form != "one":
            return None
        first = _article_before(tokens, index)
        if first == index and (scale.value == 12 or _is_vague(tokens, index)):
            return None
        return _sum(tokens, first, _ONE, index)
    if numeral.role in ("fraction", "fractions"):
        return _fraction(tokens, index, numeral)
    if numeral.role == "hundred":
        first = _article_before(tokens, index)
        return None if first == index and _is_vague(tokens, index) else _sum(tokens, first, _ONE, index)
    if numeral.role in ("unit", "ten", "one", "zero"):
        group = _small(tokens, index)
        if group is None:
            return None
        parts = vocab.numerals.get(tokens.words[_past_hyphen(tokens, group[1])])
        if parts is not None and parts.role in ("fractions", "fraction") and group[0] < 10:
            return _fraction_of(tokens, index, MATH.multiply(group[0], parts.value), _past_hyphen(tokens, group[1]) + 1)
        if _is_ordinal(tokens, group[1]):
            return None
        return _sum(tokens, index, group[0], group[1])
    return None


def _article_before(tokens: Tokens, index: int) -> int:
    numeral = vocabulary().numerals.get(tokens.words[index - 1]) if index else None
    return index - 1 if numeral is not None and numeral.role == "article" else index


def _is_vague(tokens: Tokens, index: int) -> bool:
    """several hundred, a few thousand, a couple of million, multi-million: no value."""
    vague = vocabulary().vague
    at = index - 1
    if at > 0 and tokens.words[at] in ("of", "-"):
        at -= 1
    return at >= 0 and tokens.words[at] in vague


def _is_ordinal(tokens: Tokens, index: int) -> bool:
    """twenty-first: the rest of an ordinal follows a hyphen."""
    if tokens.words[index] != "-":
        return False
    numeral = vocabulary().numerals.get(tokens.words[index + 1])
    return numeral is not None and (
        numeral.role == "ordinal" or (numeral.role == "fraction" and numeral.value < Decimal(".4"))
    )


def _past_hyphen(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.words[index] == "-" else index


def _small(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    """A value below a hundred: (value, index after it)."""
    vocab = vocabulary()
    numeral = vocab.numerals.get(tokens.words[index])
    if numeral is None or numeral.role not in ("unit", "ten", "one", "zero"):
        return None
    if numeral.role == "ten":
        at = _past_hyphen(tokens, index + 1)
        unit = vocab.numerals.get(tokens.words[at])
        if unit is not None and unit.role in ("unit", "one") and unit.value < 10:
            return numeral.value + unit.value, at + 1
    return numeral.value, index + 1


def _sum(tokens: Tokens, first: int, value: Decimal, index: int, *, written: bool = False) -> Words:
    """Adds hundreds, scales and further terms to a first group that ends before ``index``."""
    words = Words(value, first, index, value, _ONE)
    _grow(tokens, words)
    total, last = words.value, words.scale
    while last > 1:
        more = _next_term(tokens, words, written)
        if more is None:
            break
        total += more.value
        last = words.scale = more.scale
        words.coefficient, words.after = more.coefficient, more.after
    words.value = total
    _point(tokens, words)
    _half_after(tokens, words)
    return words


def _grow(tokens: Tokens, words: Words) -> None:
    """A group takes "hundred", what "and" adds below a hundred, and its scale words."""
    vocab = vocabulary()
    at = _past_hyphen(tokens, words.after)
    numeral = vocab.numerals.get(tokens.words[at])
    if numeral is not None and numeral.role == "hundred" and words.value < 1000:
        words.value, words.scale = MATH.multiply(words.value, _HUNDRED), _HUNDRED
        words.after = at + 1
        rest = _rest_of_hundred(tokens, words.after)
        if rest is not None:
            words.value += rest[0]
            words.after, words.scale = rest[1], _ONE
            words.coefficient = words.value
    for _ in range(MOST_SCALES):
        at = _past_hyphen(tokens, words.after)
        scale = vocab.scales.get(tokens.words[at])
        if scale is None or not _scales(tokens, at, scale):
            return
        words.coefficient, words.scale = words.value, scale.value
        words.value, words.after = MATH.multiply(words.value, scale.value), at + 1


def _scales(tokens: Tokens, index: int, scale: Scale) -> bool:
    return tokens.words[index][0] <= "\u05ff" and scale.form in ("one", "many")


def _rest_of_hundred(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    """and thirty-one, and 21: below a hundred, and no hundred of its own."""
    vocab = vocabulary()
    at = _past_hyphen(tokens, index)
    joined = tokens.words[at] == "and"
    at = _past_hyphen(tokens, at + 1) if joined else at
    if tokens.kinds[at] == "n":
        rest: tuple[Decimal, int] | None = None
        if joined and tokens.words[at].isdigit() and len(tokens.words[at]) <= 2:
            rest = Decimal(tokens.words[at]), at + 1
    else:
        rest = _small(tokens, at)
        head = vocab.numerals.get(tokens.words[at])
        if head is not None and head.role == "zero":
            return None
    if rest is None:
        return None
    following = vocab.numerals.get(tokens.words[rest[1]])
    if following is not None and following.role in ("hundred", "hundreds"):
        return None
    if _is_ordinal(tokens, rest[1]):
        return None
    return rest


def _next_term(tokens: Tokens, words: Words, written: bool) -> Words | None:
    """A further term of a lower scale: 4 thousand 3 hundred and 21, two million five hundred thousand."""
    at, joined = words.after, False
    comma = tokens.words[at] == "," and tokens.kinds[at + 1] == "w"
    at += comma
    if tokens.words[at] == "and":
        at, joined = at + 1, True
    if tokens.words[at] in ("a", "an") and tokens.words[at + 1] == "half":
        return None
    if tokens.kinds[at] == "n":
        if not tokens.words[at].isdigit() or len(tokens.words[at]) > 3:
            return None
        term = Words(Decimal(tokens.words[at]), at, at + 1, _ONE, _ONE)
        _grow(tokens, term)
        alone = term.scale == 1 and term.after == at + 1
        if alone and not (joined and len(tokens.words[at]) < 3 and (words.scale == 100 or not written)):
            return None
    else:
        group = _small(tokens, at)
        numeral = vocabulary().numerals.get(tokens.words[at])
        if group is None or numeral is None or numeral.role == "zero" or _is_ordinal(tokens, group[1]):
            return None
        term = Words(group[0], at, group[1], group[0], _ONE)
        _grow(tokens, term)
        if comma and written and not joined and term.value < 100:
            return None  # £3.2 million, four times its estimate
    if term.scale == 100:
        term.scale = _ONE
    return term if term.scale < words.scale and term.value < words.scale else None


def _point(tokens: Tokens, words: Words) -> None:
    """two hundred point seventy-one, four point five million."""
    vocab = vocabulary()
    numeral = vocab.numerals.get(tokens.words[words.after])
    if numeral is None or numeral.role != "point" or words.value != words.value.to_integral_value(context=MATH):
        return
    at, text = words.after + 1, ""
    while (group := _small(tokens, at)) is not None and len(text) < 20:
        text += str(group[0])
        at = group[1]
    if not text:
        return
    words.value = words.coefficient = Decimal(f"{words.value.to_integral_value()}.{text}")
    words.after, words.scale = at, _ONE
    _grow(tokens, words)


def _half_after(tokens: Tokens, words: Words) -> None:
    """one and a half million, a million and a half, two and a quarter billion."""
    vocab = vocabulary()
    at = words.after
    if tokens.words[at] == "-" and tokens.words[at + 1] == "and":
        at += 1
    if tokens.words[at] != "and":
        return
    at = _past_hyphen(tokens, at + 1)
    if tokens.words[at] not in ("a", "an"):
        return
    at = _past_hyphen(tokens, at + 1)
    fraction = vocab.numerals.get(tokens.words[at])
    if fraction is None or fraction.role != "fraction":
        return
    at += 1
    scale = vocab.scales.get(tokens.words[at])
    if words.scale == 1 and scale is not None and scale.form == "one" and scale.value != 12:
        words.coefficient = words.value + fraction.value
        words.value, words.scale = MATH.multiply(words.coefficient, scale.value), scale.value
        words.after = at + 1
    elif fraction.value == Decimal(".5") or words.scale > 1:
        words.value += MATH.multiply(fraction.value, words.scale)
        words.coefficient += fraction.value
        words.after = at


def _fraction(tokens: Tokens, index: int, numeral: Numeral) -> Words | None:
    """half a million, a quarter of a million, a third of a million."""
    return _fraction_of(tokens, _article_before(tokens, index), numeral.value, index + 1)


def _fraction_of(tokens: Tokens, first: int, fraction: Decimal, index: int) -> Words | None:
    at = _past_hyphen(tokens, index)
    if tokens.words[at] == "of":
        at += 1
    if tokens.words[at] in ("a", "an"):
        at += 1
    scale = vocabulary().scales.get(tokens.words[_past_hyphen(tokens, at)])
    if scale is None or scale.form != "one":
        return None
    at = _past_hyphen(tokens, at)
    value = MATH.multiply(fraction, scale.value)
    if value != round(value, 9):
        value = round(value, 2)
    return Words(value, first, at + 1, fraction, scale.value)
