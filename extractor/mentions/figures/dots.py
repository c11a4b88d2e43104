"""What a full stop before three digits means in a release: 41.000 hectares are 41 thousand, or 41 with decimals.

One mark has one meaning in a release. Decimals with a comma (8,7), or thousands that repeat the stop (1.250.000), say
that the stop groups; so do, of things and measures though not of money, whose small unit may be a thousandth, three
zeros behind the stop (41.000) and a counted noun that has no fractions (4.750 students). A decimal with a stop (3.5,
0.125) says that it does not, thousands with a comma (1,200) that nothing but the first two may say so. Where nothing
tells, the stop is a decimal mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.mentions.figures.money import money_after, money_before
from extractor.mentions.figures.tokens import ALL, THINGS, Dots, Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_COMMA_DECIMAL = re.compile(r"(?<![\d,.])\d{1,4},\d{1,2}(?![\d,.]\d|\d)")
_POINT_DECIMAL = re.compile(r"(?<![\d,.])\d{1,4}\.\d{1,2}(?![\d,.]\d|\d)")
_BELOW_ONE = re.compile(r"0\.\d+")
_COMMA_GROUPS = re.compile(r"\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+\.000")
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_FRACTIONAL = ("point", "share")  # units of the lexicon that releases count with decimals


def read_dots(text: str, cut: Sequence[Tokens]) -> tuple[Dots, Dots]:
    """What the stop groups in the Arabic and in the English passages of a release.

    ``text`` is the whole of it, ``cut`` its passages that hold numbers. English passages ask for more: a release that
    groups with commas never groups with stops.
    """
    if _POINT_DECIMAL.search(text) is not None:
        return "", ""
    numbers = [(tokens, at) for tokens in cut for at, kind in enumerate(tokens.kinds) if kind == "n"]
    commas = any(_COMMA_GROUPS.fullmatch(tokens.words[at]) for tokens, at in numbers)
    repeated = any(_GROUPS.fullmatch(tokens.words[at]) for tokens, at in numbers)
    if _COMMA_DECIMAL.search(text) is not None or repeated:
        return ALL, "" if commas else ALL
    below = any(_BELOW_ONE.fullmatch(tokens.words[at]) for tokens, at in numbers)
    if commas or below or not any(_groups(tokens, at) for tokens, at in numbers):
        return "", ""
    return THINGS, THINGS


def _groups(tokens: Tokens, index: int) -> bool:
    """41.000, and 4.750 before a noun of the lexicon; an amount of money tells nothing."""
    word, after = tokens.words[index], index + 1
    if not _DOTTED.fullmatch(word) or money_before(tokens, index) is not None or money_after(tokens, after) is not None:
        return False
    vocab = vocabulary()
    if tokens.words[after] in vocab.scales or vocab.percents.forward(tokens.words, after) is not None:
        return False
    found = vocab.counted.forward(tokens.words, after)
    return word.endswith("000") or (found is not None and found[0] not in _FRACTIONAL)
