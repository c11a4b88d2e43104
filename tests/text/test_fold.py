"""Folding forgets what writers vary, and finds the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text import Span, count_letters, fold, fold_term, main_script


@pytest.mark.parametrize(
    "text, folded",
    [
        ("الأُمَّة", "الامه"),
        ("إدارة مستشفى", "اداره مستشفي"),
        ("۲۰۲۴ و ٢٠٢٤", "2024 و 2024"),
        ("Café\u00a0“X”", "café “x”"),
        ("it’s", "it's"),
        ("محـــمد", "محمد"),
        ("\u200fabc\u202c", "abc"),
        ("ﻣﺼﺮ", "مصر"),
        ("١٬٢٣٤٫٥", "1٬234٫5"),
        ("İstanbul", "i̇stanbul"),
        ("", ""),
    ],
)
def test_folded_forms(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text(alphabet=st.sampled_from("aé أبَّـ\u200f٣۳ﻣﷺ’\u00a0İ½²\n"), max_size=40))
def test_every_folded_stretch_comes_back_to_its_words(text: str) -> None:
    folded = fold(text)
    for start in range(len(folded.text)):
        for end in range(start + 1, len(folded.text) + 1):
            span = folded.span(start, end)
            assert 0 <= span.start <= span.end <= len(text)
            piece = fold(span.of(text)).text
            assert folded.text[start:end] in piece


@given(st.text(max_size=60))
def test_positions_grow_and_stay_inside(text: str) -> None:
    folded = fold(text)
    places = [folded.position(at) for at in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[-1] <= len(folded.text)
    assert folded.span(0, len(folded.text)).end <= len(text)


def test_a_dropped_mark_belongs_to_the_letter_before_it() -> None:
    text = "قَالَ"
    assert fold(text).span(0, 1) == Span(0, 2)
    assert fold(text).span(0, 3).of(text) == text


def test_terms_lose_double_blanks() -> None:
    assert fold_term(" up \u00a0 to ") == "up to"


def test_spans_refuse_nonsense() -> None:
    with pytest.raises(ValueError, match="start"):
        Span(3, 2)
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))
    assert Span(0, 3).contains(Span(1, 3))


def test_scripts() -> None:
    assert count_letters("NLC والرابطة 12") == (8, 3)
    assert main_script("123 —") is None
    assert main_script("ab وزارة") == "ar"
