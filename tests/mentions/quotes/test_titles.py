"""Titles, mottos and names of works between marks or behind a colon are nobody's speech; words said beside them are."""

from __future__ import annotations

import pytest

from tests.mentions.quotes.tagged import said

NAME = "سامي الحداد"
Q = "نحن مستعدون للشتاء القادم"


@pytest.mark.parametrize(
    "tagged",
    [
        # a noun with its owner, or with a preposition, written onto it
        f"وأضاف <m>{NAME}</m> أن الجمعية عرضت مشروعها «جمع الشباك القديمة من قاع الخليج وأثره على الأسماك» أمس.",
        f"وقال <m>{NAME}</m> إن الجمعية أطلقت مبادرتها «بحر بلا شباك لأبنائنا».",
        f"وأكد <m>{NAME}</m> أن الجمعية شاركت بمشروع «شاطئ نظيف لكل مدينة» وبمبادرة «بحر بلا شباك لأبنائنا».",
        # behind a colon
        f"وألقى <m>{NAME}</m> محاضرة بعنوان: «البحر والإنسان في زمن التحولات الكبرى ومستقبل الموانئ» أمام الحضور.",
        f"افتتح <m>{NAME}</m> اليوم العلمي بعنوان: البحر والإنسان في زمن التحولات الكبرى، وشمل محاضرات عدة.",
        # in the line below
        "عقدت الجمعية لقاءها السنوي تحت شعار:\n«أي بحر نتركه لأبنائنا في زمن التحولات الكبرى؟»\nوشارك فيه الصيادون.",
    ],
)
def test_an_arabic_title_is_no_quote(tagged: str) -> None:
    assert said(tagged, "ar") == []


@pytest.mark.parametrize(
    "tagged, words",
    [
        (f"وقال <m>{NAME}</m> في كلمته «{Q}».", Q),
        (f"وقال <m>{NAME}</m> في كلمته: «{Q}».", Q),
        (f"وقال <m>{NAME}</m> في اللقاء: «شعارنا: بحر نظيف لأبنائنا كلهم».", "شعارنا: بحر نظيف لأبنائنا كلهم"),
        (f"وقال <m>{NAME}</m> عن مشروعه: «{Q}».", Q),
        (f"وأكد <m>{NAME}</m> أن الاتفاق «خطوة كبيرة نحو بحر نظيف».", "خطوة كبيرة نحو بحر نظيف"),
    ],
)
def test_what_an_arabic_speaker_says_is_one(tagged: str, words: str) -> None:
    assert said(tagged, "ar") == [(words, NAME)]


def test_the_motto_of_a_day_in_the_line_below_is_none() -> None:
    above = "The guild meets every May. Its motto:"
    assert said(f"{above}\n“We row as one crew and we land as one crew.”\nForty boats came.", "en") == []
    spoken = (
        "<p>Ann Hale</p>, chair of the guild, said:\n“We row as one crew and we land as one crew.”\nForty boats came."
    )
    assert said(spoken, "en") == [("We row as one crew and we land as one crew.", "Ann Hale")]


def test_what_has_lost_its_marks_ends_where_guests_are_told() -> None:
    long = (
        "The council of the harbour met on Monday and spoke of the quay, of the boats and of the road beside it. " * 8
    )
    tagged = (
        f"{long}\nThe works on the quay will begin in the spring, said Mayor <p>Ann Hale</p>. Among the guests was "
        "<p>Tom Brandt</p>, the harbour master of the town."
    )
    assert said(tagged, "en") == [("The works on the quay will begin in the spring", "Ann Hale")]
