"""Odd, broken and huge text: nothing raises, every part lies in its paragraph, and time stays in proportion."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.extract import annotate
from tests.mentions.quotes.tagged import read

PIECES = [
    "“", "”", '"', "‘", "’", "'", "„", "❝", "＂", "«", "»", "''",
    "{", "}", ":", ",", "،", ".", "?", "\n", " ", "—", "(", "said", "He", "she", "told",
    "according to", "Ann Hale",
    "<p>Ann Hale</p>", "<m>سامي</m>", "قال", "وأضاف", "أن", "بحسب", "معاليه", "قائلا", "وقال",
    "من جانبه", "we are ready", "نحن هنا اليوم", "the Trust", "برنامج", "Mr.", "د.", "1.5", "ً", "\u200f", "\u00a0", "ﷺ",
]  # fmt: skip
ODD = [
    "", " ", "\n", "”", "“", ":", "ًٌٍ", "\u200f\u200e", "“" * 50, '"' * 51, "«»" * 30, "قال", "said", "قال:",
    "said:", "{}", "\ud800", "according to\u00a0\u00a0“", "according to\u00a0\u200f“",
]  # fmt: skip
UNITS = [
    "“a b c d” ", "قال سامي: «نحن هنا الآن اليوم» ", '" ', "said ", "قال ", "“", "x", "وفقا للوزارة ", "قال أن ", ".",
    "a: ", "!”",
]  # fmt: skip


def check(tagged: str, lang: str) -> None:
    text, quotes = read(tagged, lang, quote_kinds=("direct", "partial", "indirect"))
    for quote in quotes:
        assert quote.span.start == quote.parts[0].start
        assert quote.span.end == quote.parts[-1].end
        for before, after in zip(quote.parts, quote.parts[1:], strict=False):
            assert before.end <= after.start
        for place in (*quote.parts, quote.speaker, quote.speaker_text, quote.cue):
            assert place is None or (place.of(text).strip() and place.end <= len(text))
        for part in quote.parts:
            assert "\n" not in part.of(text)
    parts = sorted((part.start, part.end) for quote in quotes if quote.kind != "indirect" for part in quote.parts)
    for (_, end), (start, _) in pairwise(parts):
        assert end <= start


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("text", ODD)
def test_odd_text(text: str, lang: str) -> None:
    check(text, lang)


def test_a_blank_between_words_as_subject() -> None:
    text = "“He had ambition,”  friend bg to\u00a0anroth gave to\u00a0ITV. according to AP."
    assert annotate(text).mentions.organisations


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_arabic_pieces_in_any_order(pieces: list[str]) -> None:
    check(" ".join(pieces), "ar")


@given(st.lists(st.sampled_from(PIECES), max_size=25))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_english_pieces_in_any_order(pieces: list[str]) -> None:
    check("".join(pieces), "en")


@given(st.text(max_size=60))
@settings(max_examples=30, deadline=None)
def test_any_text(text: str) -> None:
    check(text.replace("<", ""), "ar")
    check(text.replace("<", ""), "en")


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_time_grows_in_proportion(unit: str, lang: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        read(text, lang)
        return time.process_time() - start

    def is_in_proportion() -> bool:
        return seconds(24_000) < 24 * seconds(3_000) + 0.3  # 8 times the text; 64 times would be quadratic

    seconds(1000)
    assert any(is_in_proportion() for _ in range(3))  # a busy machine may blur one measurement
