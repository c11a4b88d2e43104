"""A bare number with its scale words, and the reading of it in digits or words of either language."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.digits import MATH, read_digits, vulgar_value
from extractor.mentions.figures.money import money_after, money_before
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_en import english_phrase, is_plural
from extractor.mentions.figures.tokens import ALL, Tokens
from extractor.mentions.figures.vocabulary import vocabulary
from extractor.mentions.figures.words_ar import read_arabic
from extractor.mentions.figures.words_en import read_english

_LABELS = ("label", "worded label", "act")
_DENOMINATORS = ("2", "3", "4", "5", "8", "10", "16")


@dataclass(slots=True)
class Number:
    """A number in the text.

    start, end      its place in the folded text, clitics left out, scale word included
    first, after    its tokens
    coefficient     the number before its last scale word, for the other end of a range ("10 to 12 million")
    scale           the last scale word's value; 1: none
    form            "digits", "words" or "both"
    article         the word bears the article (الثلاثين)
    dotted          4.750, which may be 4,750
    plain           digits without any mark, scale or fraction: what a year or a label looks like
    plus            a + is written onto it (500+)
    """

    value: Decimal
    start: int
    end: int
    first: int
    after: int
    coefficient: Decimal
    scale: Decimal
    form: str
    article: bool = False
    dotted: bool = False
    plain: bool = False
    plus: bool = False


def tidy(value: Decimal) -> Decimal:
    """The value without needless zeros or exponent.

    >>> tidy(Decimal("5.30E+9")), tidy(Decimal("2.50"))
    (Decimal('5300000000'), Decimal('2.5'))
    """
    whole = value.to_integral_value(context=MATH)
    return whole.quantize(Decimal(1), context=MATH) if whole == value else value.normalize(MATH)


def read_number(tokens: Tokens, index: int, *, money: bool = False) -> Number | None:
    """The number that begins at a token; None where none does. ``money``: a currency sign stands before it."""
    kind = tokens.kinds[index]
    if kind == "n":
        return _read_digit_number(tokens, index, money)
    if kind == "s":
        value = vulgar_value(tokens.words[index])
        if value is None:
            return None
        return Number(value, tokens.starts[index], tokens.ends[index], index, index + 1, value, Decimal(1), "digits")
    if kind != "w":
        return None
    read = read_arabic if tokens.words[index][0] > "\u05ff" else read_english
    words = read(tokens, index)
    if words is None:
        return None
    start = tokens.starts[words.first] + words.prefix
    number = Number(
        words.value, start, tokens.ends[words.after - 1], words.first, words.after,
        words.coefficient, words.scale, "words", words.article,
    )  # fmt: skip
    return _negative(tokens, number)


def _read_digit_number(tokens: Tokens, index: int, money: bool) -> Number | None:
    digits = read_digits(tokens, index)
    if digits is None:
        return None
    grouped = digits.dotted and _groups_thousands(tokens, index, digits.end)
    value = MATH.multiply(digits.value, Decimal(1000)) if grouped else digits.value
    number = Number(
        value, tokens.starts[index], tokens.ends[digits.end - 1], index, digits.end,
        value, Decimal(1), "digits", False, digits.dotted and not grouped, digits.plain,
    )  # fmt: skip
    if (
        index
        and tokens.words[index - 1] in (".", "٫")
        and not tokens.gap(index)
        and digits.plain
        and (index < 2 or tokens.gap(index - 1) or tokens.kinds[index - 2] == "|")
    ):
        number.value = number.coefficient = Decimal("0." + tokens.words[index])
        number.start, number.first, number.plain = tokens.starts[index - 1], index - 1, False
    if digits.plain and tokens.words[digits.end] == "/" and not tokens.gap(digits.end):
        _slashed(tokens, number)
    if tokens.words[number.after] == "-" and tokens.words[number.after + 1] == "plus" and not tokens.gap(number.after):
        number.plus, number.plain = True, False
        number.after += 2
    elif tokens.words[number.after] == "+" and not tokens.gap(number.after) and tokens.kinds[number.after + 1] != "n":
        number.plus, number.plain = True, False
        number.after += 1
    opened = index > 1 and tokens.words[index - 1] == "(" and not tokens.gap(index)
    closed = opened and tokens.words[number.after] == ")"
    if closed and tokens.words[number.after + 1] in vocabulary().scales and money_before(tokens, index - 1) is None:
        _scaled_bracket(tokens, number)
        return number
    if _is_marked_out(tokens, number):
        number.start, number.first, number.plain = tokens.starts[index - 1], index - 1, False
        number.after += 1
        return number
    _scaled(tokens, number, money or (opened and money_before(tokens, index - 1) is not None))
    if opened and tokens.words[number.after] == ")" and _is_negative(tokens, number, index - 1):
        return _bracketed(tokens, number)
    number.plus = number.plus or _plus_after(tokens, number)
    return _negative(tokens, number)


def _groups_thousands(tokens: Tokens, first: int, after: int) -> bool:
    """41.000 where the release groups with a full stop; never before a scale word or per cent."""
    vocab, words = vocabulary(), tokens.words
    if not tokens.dots or words[after] in vocab.scales or vocab.percents.forward(words, after) is not None:
        return False
    return tokens.dots == ALL or (money_before(tokens, first) is None and money_after(tokens, after) is None)


def _is_marked_out(tokens: Tokens, number: Number) -> bool:
    """( 4200 ) متر مربع, مبلغ (500) ريال: brackets that mark the digits out, their unit or currency behind them.

    Neither at the head of a line, where they number an item, nor behind a label or a number that they say again.
    """
    vocab, words = vocabulary(), tokens.words
    bracket, at = number.first - 1, number.after + 1
    if bracket < 1 or words[bracket] != "(" or words[number.after] != ")" or tokens.kinds[bracket - 1] != "w":
        return False
    label = vocab.labels_before.backward(words, bracket)
    if words[bracket - 1] in vocab.triggers or (label is not None and label[0] in _LABELS):
        return False
    if vocab.percents.forward(words, at) is not None:
        return True
    if tokens.kinds[at] != "w" or not (words[at][0] > "\u05ff" or tokens.written(at).islower()):
        return False
    unit = names().units.forward(words, at)
    return (unit is not None and not unit[0].letters) or money_after(tokens, at) is not None


def _scaled_bracket(tokens: Tokens, number: Number) -> None:
    """(12.6) مليار, (50) million: brackets that mark the digits out, their scale word behind them."""
    bracket = number.after
    number.after += 1
    _scaled(tokens, number, False)
    if number.scale == 1:
        number.after = bracket
        return
    number.start, number.first = tokens.starts[number.first - 1], number.first - 1


def _is_negative(tokens: Tokens, number: Number, bracket: int) -> bool:
    """A currency stands before the bracket: SAR (12) million, £(3.2m); "SAR (5 million)" only explains."""
    return (number.scale == 1 or not tokens.gap(bracket)) and money_before(tokens, bracket) is not None


def _bracketed(tokens: Tokens, number: Number) -> Number:
    """£(3.2) million, $(3.2m): brackets after a currency sign say minus."""
    number.start, number.first = tokens.starts[number.first - 1], number.first - 1
    number.after, number.end, number.plain = number.after + 1, tokens.ends[number.after], False
    if number.scale == 1:
        _scaled(tokens, number, True)
    number.value, number.coefficient = -number.value, -number.coefficient
    return number


def _plus_after(tokens: Tokens, number: Number) -> bool:
    """5M+, 10 million+."""
    if tokens.words[number.after] != "+" or tokens.gap(number.after) or tokens.kinds[number.after + 1] == "n":
        return False
    number.after += 1
    return True


def _slashed(tokens: Tokens, number: Number) -> None:
    """1/4 mile: a small fraction is a number only before a unit."""
    at = number.after + 1
    bottom = tokens.words[at]
    if bottom not in _DENOMINATORS or tokens.gap(at) or int(number.value) >= int(bottom):
        return
    following = at + 1 + (tokens.words[at + 1] == "-")
    unit = names().units.forward(tokens.words, following)
    if tokens.words[at + 1] == "/" or unit is None or unit[0].role != "measure":
        return
    number.value = number.coefficient = MATH.divide(number.value, Decimal(bottom))
    number.after, number.end, number.plain = at + 1, tokens.ends[at], False


def _scaled(tokens: Tokens, number: Number, money: bool) -> None:
    """Takes the scale words after digits, and what is added to them (3 ملايين و200 ألف)."""
    at = number.after
    short = _short_scale(tokens, at, money)
    if money and short is None and tokens.words[at] == "-" and not tokens.gap(at) and not tokens.gap(at + 1):
        capital = tokens.kinds[at + 1] == "w" and tokens.written(at + 1).isupper()  # P6.8-B
        short, at = (_short_scale(tokens, at + 1, money), at + 1) if capital else (None, at)
    if short is not None:
        number.scale = short
        number.value = MATH.multiply(number.coefficient, short)
        number.after, number.end, number.plain = at + 1, tokens.ends[at], False
        return
    at = number.after
    read = read_arabic if tokens.words[at][:1] > "\u05ff" else read_english
    words = read(tokens, number.first, digits=(number.value, at))
    if words is None or words.after <= at:
        return
    number.value, number.coefficient, number.scale = words.value, words.coefficient, words.scale
    number.after, number.end = words.after, tokens.ends[words.after - 1]
    number.plain, number.dotted, number.form = False, False, "both"


def _short_scale(tokens: Tokens, at: int, money: bool) -> Decimal | None:
    """K, M, bn … after digits. A lone letter m is a metre unless it is a capital or follows a currency sign."""
    scale = vocabulary().short_scales.get(tokens.words[at])
    if scale is None or tokens.gap(at) > 1:
        return None
    word = tokens.words[at]
    if tokens.words[at + 1] in ("/", "²", "³") and not tokens.gap(at + 1):
        return None
    following = tokens.words[at + 1]
    if not money and len(following) == 4 and following.isdigit() and following[:2] in ("19", "20"):
        return None  # 9M 2024: nine months
    if tokens.kinds[at + 1] == "n" and not tokens.gap(at + 1):
        return None
    glued = not tokens.gap(at)
    written = tokens.written(at)
    if scale.form == "money":
        return scale.value if money else None
    if word == "m":
        counts = glued and tokens.gap(at + 1) and _is_counted(tokens, at + 1)
        return scale.value if money or (written == "M" and glued) or counts or money_after(tokens, at + 1) else None
    if word == "k":
        return scale.value if glued or money or money_after(tokens, at + 1) else None
    return scale.value


def _is_counted(tokens: Tokens, index: int) -> bool:
    """9.1m new homes, 1.7m tonnes: a plural of the lexicon or a unit follows, so the letter is a scale.

    Not before an adjective of size: 5m high walls.
    """
    unit = names().units.forward(tokens.words, index)
    if unit is not None and (not unit[0].letters or unit[1] > index + 1):
        return True
    vocab = vocabulary()
    if tokens.kinds[index] != "w" or tokens.words[index] in vocab.dimensions or tokens.words[index][0] > "\u05ff":
        return False
    phrase = english_phrase(tokens, index)
    if phrase is None or phrase.first != index:
        return False
    word = tokens.words[phrase.after - 1]
    timed = phrase.after > index + 1 and word in names().units  # flight hours
    return (phrase.known or timed) and (is_plural(word) or word not in vocab.singulars)  # children, people


def _negative(tokens: Tokens, number: Number) -> Number:
    """Takes minus, negative, سالب or a sign written onto the number."""
    first = number.first
    if not first:
        return number
    word = tokens.words[first - 1]
    numeral = vocabulary().numerals.get(word)
    if numeral is not None and numeral.role == "negative" and first > 1 and tokens.words[first - 2] in ("or", "او"):
        return number  # plus or minus 40
    if numeral is not None and numeral.role == "negative":
        start = tokens.starts[first - 1] + numeral.prefix
    elif (
        word in ("-", "−", "–")
        and number.form != "words"
        and not tokens.gap(first)
        and (first < 2 or tokens.kinds[first - 2] == "|" or tokens.gap(first - 1) or tokens.words[first - 2] in "([")
        and (first < 2 or tokens.kinds[first - 2] != "n")
    ):
        if first >= 2 and word == "–":
            return number
        start = tokens.starts[first - 1]
    else:
        return number
    number.value, number.coefficient = -number.value, -number.coefficient
    number.start, number.first, number.plain = start, first - 1, False
    return number
