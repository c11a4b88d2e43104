"""Arabic number words: case, gender, dual, construct, joined and spaced hundreds, scales, fractions of a scale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from extractor.mentions.figures.digits import MATH, read_digits
from extractor.mentions.figures.entries import Numeral, Scale
from extractor.mentions.figures.groups_ar import entry_at, joined_at, numeral_at, read_group, read_small
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_ONE = Decimal(1)
_TANWIN, _DAMMA = "\u064b", "\u064f"
MOST_SCALES = 3  # scale words in a row: مئة ألف مليون; more are no number


@dataclass(slots=True)
class Words:
    """Number words read: value, tokens [first, after), letters of clitics on the first, last coefficient and scale."""

    value: Decimal
    first: int
    after: int
    coefficient: Decimal
    scale: Decimal
    prefix: int = 0
    article: bool = False


@dataclass(slots=True)
class _Term:
    """A group below a thousand (or digits) with its scale words."""

    value: Decimal
    coefficient: Decimal
    scale: Decimal
    after: int
    digits: bool = False


def read_arabic(tokens: Tokens, index: int, *, digits: tuple[Decimal, int] | None = None) -> Words | None:
    """The number whose first word (or digits) stands at ``index``; None where the words make no number.

    ``digits``: value of the digits there and the index after them, when a number begins in digits.
    """
    prefix, article = 0, False
    if digits is None:
        head = entry_at(tokens, index)
        if head is None or (
            isinstance(head, Numeral) and head.role == "unit" and _is_fifth(tokens, index, head.prefix)
        ):
            return None
        prefix, article = head.prefix, head.article
        term = _read_term(tokens, index)
    else:
        term = _with_scales(tokens, digits[0], digits[1], digits=True)
    if term is None:
        return None
    words = Words(term.value, index, term.after, term.coefficient, term.scale, prefix, article)
    only_digits = digits is not None and term.scale == 1
    if only_digits and not _fraction_after(tokens, words):
        return _decimal_point(tokens, words)
    while _add_fraction(tokens, words) is False and (more := _next_term(tokens, words, digits is not None)):
        if more.scale > words.scale and words.scale > 1:
            words.value = MATH.multiply(words.value + more.coefficient, more.scale)
        else:
            words.value += more.value
        words.coefficient, words.scale, words.after = more.coefficient, more.scale, more.after
    return _decimal_point(tokens, words)


def _is_fifth(tokens: Tokens, index: int, prefix: int) -> bool:
    """خُمس, سُدس: with u on the first letter of its three the word is a part, no number."""
    stem = tokens.words[index][prefix:]
    return len(stem) == 3 and stem[0] + _DAMMA in tokens.written(index)


def _read_term(tokens: Tokens, index: int) -> _Term | None:
    """A term that begins with a word: group and scales, a scale alone, or a fraction of a scale."""
    vocab = vocabulary()
    scale = vocab.scales.get(tokens.words[index])
    if scale is not None:
        return _scale_term(tokens, index, scale)
    numeral = vocab.numerals.get(tokens.words[index])
    if numeral is None:
        return None
    if numeral.role == "fraction":
        return _fraction_term(tokens, numeral.value, index + 1)
    if numeral.role == "zero":
        return _Term(Decimal(0), Decimal(0), _ONE, index + 1)
    group = read_group(tokens, index, numeral)
    if group is None:
        return None
    value, after = group
    parts = numeral_at(tokens, after, "fractions")
    if parts is not None and value < 10:
        return _fraction_term(tokens, MATH.multiply(value, parts.value), after + 1)
    return None if _is_their_part(tokens.words[after]) else _with_scales(tokens, value, after)


def _is_their_part(word: str) -> bool:
    """ثلاثة أرباعها: parts of what a pronoun stands for."""
    numerals = vocabulary().numerals
    stems = (word.removesuffix(owner) for owner in ("ها", "هم", "هن", "ه") if word.endswith(owner))
    return any((numeral := numerals.get(stem)) is not None and numeral.role == "fractions" for stem in stems)


def _scale_term(tokens: Tokens, index: int, scale: Scale) -> _Term | None:
    if scale.form == "many":
        return None  # thousands of visitors: no value
    count = _ONE
    if scale.form == "two" or (scale.form == "either" and _is_dual(tokens, index)):
        count = Decimal(2)
    term = _Term(MATH.multiply(count, scale.value), count, scale.value, index + 1)
    following = vocabulary().scales.get(tokens.words[index + 1])
    if following is not None and not following.prefix and following.form in ("one", "either", "many"):
        term.coefficient, term.scale = term.value, following.value
        term.value, term.after = MATH.multiply(term.value, following.value), index + 2
    return term


def _is_dual(tokens: Tokens, index: int) -> bool:
    """مليونا alone before a noun is the dual; with tanwin, before و or at the end it is one million."""
    if _TANWIN in tokens.written(index):
        return False
    following = tokens.words[index + 1]
    return tokens.kinds[index + 1] == "w" and following not in vocabulary().ends and joined_at(tokens, index + 1) < 0


def _fraction_term(tokens: Tokens, fraction: Decimal, index: int) -> _Term | None:
    """نصف مليون, ثلاثة أرباع المليار; a fraction of anything else is no figure."""
    scale = vocabulary().scales.get(tokens.words[index])
    if scale is None or scale.form not in ("one", "either") or (scale.prefix and not scale.article) or scale.prefix > 2:
        return None
    return _Term(_exact(MATH.multiply(fraction, scale.value)), fraction, scale.value, index + 1)


def _exact(value: Decimal) -> Decimal:
    """A third of a million keeps two decimals: it is no exact number anyway."""
    return value if value == round(value, 9) else round(value, 2)


def _with_scales(tokens: Tokens, value: Decimal, index: int, *, digits: bool = False) -> _Term:
    term = _Term(value, value, _ONE, index, digits)
    for _ in range(MOST_SCALES):
        scale = vocabulary().scales.get(tokens.words[term.after])
        if scale is None or scale.form == "two" or (scale.prefix and not (scale.article and scale.prefix == 2)):
            return term
        if tokens.words[term.after][0] <= "\u05ff":
            return term
        term.coefficient, term.scale = term.value, scale.value
        term.value, term.after = MATH.multiply(term.value, scale.value), term.after + 1
    return term


def _next_term(tokens: Tokens, words: Words, digits: bool) -> _Term | None:
    """The term that و adds: of a lower scale; or a higher one that takes in all before (ألف ومئتا مليون)."""
    at = joined_at(tokens, words.after)
    if at < 0 or words.scale == 1:
        return None
    if tokens.kinds[at] == "n":
        read = read_digits(tokens, at)
        if read is None:
            return None
        term = _with_scales(tokens, read.value, read.end, digits=True)
        if term.scale == 1 and not (words.scale == 1000 and term.value < 1000 and read.plain and read.value >= 1):
            return None
    else:
        numeral = vocabulary().numerals.get(tokens.words[at])
        if numeral is not None and numeral.role in ("zero", "fraction"):
            return None
        found = _read_term(tokens, at)
        if found is None:
            return None
        term = found
    if term.scale < words.scale and term.value < words.scale:
        return term
    if term.scale > words.scale and not digits and not term.digits and words.value + term.coefficient < term.scale:
        return term
    return None


def _fraction_after(tokens: Tokens, words: Words) -> tuple[Decimal, int] | None:
    at = joined_at(tokens, words.after)
    if at < 0:
        return None
    numeral = vocabulary().numerals.get(tokens.words[at])
    if numeral is None:
        return None
    if numeral.role == "fraction":
        return numeral.value, at + 1
    if numeral.role == "unit" and numeral.value < 10:
        parts = numeral_at(tokens, at + 1, "fractions")
        if parts is not None:
            return MATH.multiply(numeral.value, parts.value), at + 2
    return None


def _add_fraction(tokens: Tokens, words: Words) -> bool:
    """Adds ونصف, ونصف المليون, وثلاثة أرباع المليار: a part of the last scale."""
    found = _fraction_after(tokens, words)
    if found is None:
        return False
    fraction, after = found
    scale = vocabulary().scales.get(tokens.words[after])
    unjoined = scale is not None and not scale.joined and scale.form in ("one", "either")
    if scale is not None and unjoined and words.scale == 1 and not scale.prefix:
        words.coefficient += fraction  # ثلاثة ونصف مليون
        words.value, words.scale = MATH.multiply(words.coefficient, scale.value), scale.value
        words.after = after + 1
    elif scale is not None and unjoined and scale.value < words.scale:
        words.value += _exact(MATH.multiply(fraction, scale.value))
        words.coefficient, words.scale, words.after = fraction, scale.value, after + 1
    else:
        after += scale is not None and unjoined and scale.value == words.scale
        words.value = _exact(words.value + MATH.multiply(fraction, words.scale))
        words.coefficient, words.after = words.coefficient + fraction, after
    return True


def _decimal_point(tokens: Tokens, words: Words) -> Words:
    """خمسة فاصلة ثلاثة is 5.3."""
    point = numeral_at(tokens, words.after, "point")
    if point is None or words.value != words.value.to_integral_value(context=MATH):
        return words
    at = words.after + 1
    if tokens.kinds[at] == "n" and tokens.words[at].isdigit():
        text, after = tokens.words[at], at + 1
    else:
        numeral = numeral_at(tokens, at, "unit", "one", "ten", "zero")
        small = None if numeral is None else read_small(tokens, at, numeral)
        if small is None:
            return words
        text, after = str(small[0]), small[1]
    value = Decimal(f"{words.value.to_integral_value()}.{text}")
    term = _with_scales(tokens, value, after)
    words.value, words.coefficient, words.scale, words.after = term.value, term.coefficient, term.scale, term.after
    return words
