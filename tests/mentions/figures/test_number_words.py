"""Numbers in words read back: every case, gender and spelling, up to 10^15."""

from __future__ import annotations

import itertools
import random
from decimal import Context, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.mentions.figures.number import read_number
from extractor.mentions.figures.tokens import tokenize
from extractor.text import fold
from tests.mentions.figures.generator import Style, arabic, english

LIMIT = 10**15


def value_of(text: str) -> tuple[Decimal, bool] | None:
    """(value, whether every word belongs to it)."""
    folded = fold(text)
    tokens = tokenize(folded.text)
    tokens.original = (text, folded.places)
    number = read_number(tokens, 1 if tokens.words[0] in ("a", "an") else 0)
    return None if number is None else (number.value, number.after == len(tokens.words) - 3)


STYLES = st.builds(
    Style,
    feminine=st.booleans(),
    oblique=st.booleans(),
    hundred=st.sampled_from(("مئة", "مائة")),
    spaced_hundreds=st.booleans(),
    loose_and=st.booleans(),
    tanwin=st.booleans(),
    bare_hamza=st.booleans(),
)
NUMBERS = st.one_of(
    st.integers(0, 2000),
    st.integers(0, LIMIT),
    st.builds(lambda digits, zeros: min(digits * 10**zeros, LIMIT), st.integers(1, 9999), st.integers(0, 12)),
)


@given(NUMBERS, STYLES)
@settings(max_examples=1500, deadline=None)
def test_arabic_words_read_back(number: int, style: Style) -> None:
    assert value_of(arabic(number, style)) == (Decimal(number), True)


@given(NUMBERS, st.sampled_from(("-", " ")), st.booleans(), st.booleans(), st.booleans())
@settings(max_examples=800, deadline=None)
def test_english_words_read_back(number: int, hyphen: str, joined: bool, article: bool, comma: bool) -> None:
    text = english(number, hyphen=hyphen, joined=joined, article=article and number >= 100, comma=comma)
    assert value_of(text) == (Decimal(number), True)


def test_every_arabic_number_below_a_thousand_in_every_style() -> None:
    wrong = []
    for feminine, oblique, spaced, loose in itertools.product((False, True), repeat=4):
        style = Style(feminine=feminine, oblique=oblique, spaced_hundreds=spaced, loose_and=loose)
        wrong += [n for n in range(1000) if value_of(arabic(n, style)) != (Decimal(n), True)]
    assert wrong == []


def test_every_english_number_below_ten_thousand() -> None:
    assert [n for n in range(10_000) if value_of(english(n)) != (Decimal(n), True)] == []


@pytest.mark.parametrize("noun", ["طالب", "دولار", "شخص"])
def test_construct_duals_before_a_noun(noun: str) -> None:
    generator = random.Random(7)
    for _ in range(200):
        number = generator.choice((2, 200)) * 10 ** generator.choice((0, 3, 6, 9))
        if number < 200:
            continue
        text = arabic(number, Style(oblique=generator.random() < 0.5, construct=True))
        read = value_of(f"{text} {noun}")
        assert read is not None
        assert read[0] == number, text


def test_the_accusative_of_a_scale_is_no_dual() -> None:
    assert value_of("عشرون مليونا") == (Decimal(20_000_000), True)
    assert value_of("مليوناً") == (Decimal(1_000_000), True)
    assert value_of("مليونا ومئتي ألف") == (Decimal(1_200_000), True)


@pytest.mark.parametrize(
    "digits", ["123456789012345678901234567890", "0.1234567890123456789012345", "999,999,999,999,999.99"]
)
def test_digits_keep_every_place(digits: str) -> None:
    read = value_of(digits)
    assert read is not None
    assert read[0] == Decimal(digits.replace(",", ""))
    scaled = value_of(f"{digits} مليون")
    assert scaled is not None
    assert scaled[0] == Decimal(digits.replace(",", "")).scaleb(6, Context(prec=60))
