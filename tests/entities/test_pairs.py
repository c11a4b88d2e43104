"""Releases in both languages, linked as one archive."""

from __future__ import annotations

import pytest

from extractor.entities.evidence import organisation_likeness, person_likeness
from tests.entities.pairs import judge_pairs, read_pairs

LEAST_PRECISION, LEAST_RECALL = 0.97, 0.80


def test_the_same_names_in_two_scripts_are_joined() -> None:
    """First run, before anybody read a miss: precision 1.000, recall .746 (44 of 59)."""
    joined = judge_pairs(read_pairs())
    assert joined.precision >= LEAST_PRECISION, joined.wrong
    assert joined.recall >= LEAST_RECALL, joined.missed


@pytest.mark.parametrize(
    ("arabic", "latin", "alike"),
    [
        ("جورج لوتييه", "Georges Lautier", True),
        ("ماركوس إتشانيس", "Marcos Etxaniz", True),
        ("نادية حداد", "Nadir Haddad", False),
    ],
)
def test_french_and_basque_letters(arabic: str, latin: str, alike: bool) -> None:
    assert (person_likeness(arabic, latin) > 0) is alike


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("مكتب الفجر للمحاماة", "Al Fajr Law Office"), ("شركة نوفا المتوسط", "Nova Mediterranean")],
)
def test_an_article_apart_is_no_word_of_a_name(arabic: str, latin: str) -> None:
    assert organisation_likeness(arabic, latin) > 0
