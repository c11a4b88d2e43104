"""Full days in both languages, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.page.days import find_days, find_partial_days, to_day
from extractor.page.foreign_days import foreign_day

DAYS = [
    ("27 March 2024", "2024-03-27"),
    ("March 27, 2024", "2024-03-27"),
    ("Wednesday, Sept. 14, 2022", "2022-09-14"),
    ("the 5th of March, 2024", "2024-03-05"),
    ("2024-03-27", "2024-03-27"),
    ("27.3.2024", "2024-03-27"),
    ("٢٧ مارس ٢٠٢٤", "2024-03-27"),
    ("الأربعاء 27 آذار/مارس 2024", "2024-03-27"),
    ("19 كانون الأول (ديسمبر) 2023", "2023-12-19"),
    ("30 يوليوز 2025", "2025-07-30"),
    ("8 فيفري 2019", "2019-02-08"),
    ("27 من مارس 2024م", "2024-03-27"),
    ("25 شوال 1436 هـ الموافق 10 أغسطس 2015 م", "2015-08-10"),
    ("20 رجب 1445 هـ", "2024-02-01"),
    ("٢٧/٣/٢٠٢٤", "2024-03-27"),
    ("22 April'26", "2026-04-22"),
    ("May 3 ’24", "2024-05-03"),
]


@pytest.mark.parametrize("text, day", DAYS)
def test_a_day_is_found_with_its_place(text: str, day: str) -> None:
    (found,) = find_days(text)
    assert found.day.isoformat() == day
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0 دقائق وقت القراءة",
        "tel 02-1234-5678",
        "March 2024",
        "1445 مليون درهم",
        "version 3.11.7",
        "31 February 2024",
        "22 April '264",
    ],
)
def test_no_day(text: str) -> None:
    assert find_days(text) == []


def test_the_order_of_figures_follows_the_language() -> None:
    assert find_days("3/4/2024", language="en")[0].day.isoformat() == "2024-03-04"
    assert find_days("3/4/2024", language="en-GB")[0].day.isoformat() == "2024-04-03"
    assert find_days("3/4/2024", language="ar")[0].day.isoformat() == "2024-04-03"
    assert find_days("3/4/2024", language="ar", order="MDY")[0].day.isoformat() == "2024-03-04"


def test_months_of_other_languages_are_known() -> None:
    assert find_days("12. März 2020", language="de")[0].day.isoformat() == "2020-03-12"


def test_a_machine_written_day_keeps_its_own_clock() -> None:
    assert str(to_day("2024-03-27T23:30:00-08:00")) == "2024-03-27"
    assert str(to_day("Tue Jul 30 09:35:14 CEST 2019")) == "2019-07-30"
    assert to_day("yesterday") is None


def test_a_clock_glued_to_the_year_is_no_part_of_it() -> None:
    assert [found.day.isoformat() for found in find_days("29 كانون الثاني 202620:14")] == ["2026-01-29"]
    assert find_days("29 January 202620") == []


def test_a_bare_value_in_another_language() -> None:
    assert str(foreign_day("2021年3月5日", language="ja")) == "2021-03-05"
    assert str(foreign_day("5 марта 2021 г.", language="ru")) == "2021-03-05"
    assert foreign_day("марта 2021", language="ru") is None
    assert foreign_day("вчера 2021", language="ru") is None
    assert foreign_day("1614902400", language="en") is None
    assert foreign_day("", language="zz") is None


def test_a_day_without_a_year() -> None:
    assert find_partial_days("WASHINGTON, March 5 –") == [(12, 19)]


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for found in find_days(text):
        assert text[found.start : found.end].strip()
