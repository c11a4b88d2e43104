"""Datelines in both languages, and sentences that open with a dash of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.release.dateline import is_place, read_dateline

DATELINES = [
    ("NEW YORK, March 5, 2024 (WIRE) -- |Acme opens.", "en", "NEW YORK", "2024-03-05"),
    ("DUBAI, UAE, March 5, 2024 /PRNewswire/ -- |Acme opens.", "en", "DUBAI, UAE", "2024-03-05"),
    ("NEW YORK, NY / NewsDirect / April 22nd, 2024 / |Acme opens.", "en", "NEW YORK, NY", "2024-04-22"),
    ("NEW YORK--(BUSINESS WIRE)--March 5, 2024--|Acme opens.", "en", "NEW YORK", "2024-03-05"),
    ("Geneva, 5 March 2024 – |The agency said so.", "en", "Geneva", "2024-03-05"),
    ("WASHINGTON, March 5 -- |The council met.", "en", "WASHINGTON", None),
    ("March 5, 2024 (SAINT PAUL) — |The office said so.", "en", "SAINT PAUL", "2024-03-05"),
    ("OAK HOLLOW, Maine - |The university won.", "en", "OAK HOLLOW, Maine", None),
    ("LONDON (Reuters) - |Shares rose.", "en", "LONDON", None),
    ("واشنطن العاصمة – |يواجه القادة تحديات.", "ar", "واشنطن العاصمة", None),
    (
        "دبي، الإمارات العربية المتحدة، 12 مارس 2024: |أعلنت الشركة.",
        "ar",
        "دبي، الإمارات العربية المتحدة",
        "2024-03-12",
    ),
    ("أبوظبي في 12 ديسمبر/وام/ |أعلنت الهيئة.", "ar", "أبوظبي", None),
    ("الرياض (واس) - |أعلنت الوزارة.", "ar", "الرياض", None),
    ("عمان 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس|", "ar", "عمان", "2015-08-10"),
    ("القاهرة، جنيف، 23 كانون الثاني/ يناير 2024 - |أكملت المنظمة.", "ar", "القاهرة، جنيف", "2024-01-23"),
    ("زحلة، لبنان – |افتتحت الجمعية.", "ar", "زحلة، لبنان", None),
    ("Doha, Qatar; 29 January 2026: |The bank said so.", "en", "Doha, Qatar", "2026-01-29"),
    ("DUBAI, UAE and BERLIN – March 5, 2024 – |The firm said so.", "en", "DUBAI, UAE and BERLIN", "2024-03-05"),
    ("WASHINGTON, D.C. – |The council met.", "en", "WASHINGTON, D.C.", None),
    (
        "WASHINGTON |The harbour council of the capital met on Monday and opened the old quay to all boats.",
        "en",
        "WASHINGTON",
        None,
    ),
    (
        "الكويت: |افتتح الوزير صباح اليوم المرفأ الجديد الذي يتسع لأكثر من أربعين قاربا في وسط المدينة.",
        "ar",
        "الكويت",
        None,
    ),
]


@pytest.mark.parametrize("marked, language, place, day", DATELINES)
def test_a_dateline_is_cut_where_the_sentence_begins(marked: str, language: str, place: str, day: str | None) -> None:
    found = read_dateline(marked.replace("|", ""), language=language)
    assert found is not None
    assert found.place == place
    assert found.end == marked.index("|")
    assert (found.day and found.day.isoformat()) == day


@pytest.mark.parametrize(
    "text, language",
    [
        ("Our partners – including Acme – said so.", "en"),
        ("Paris – and London – are cities.", "en"),
        ("Note: this is a note.", "en"),
        ("New York: A city of many ports and quays by the sea.", "en"),
        ("The trust (HT) said so.", "en"),
        ("قال الوزير – في كلمته – إن العمل مستمر.", "ar"),
        ("وأضافت المؤسسة: هذا يوم جديد للمدينة.", "ar"),
        ("", "en"),
        ("USA Swimming said on Monday that it would send forty swimmers to the games of the next year.", "en"),
        ("NATO The alliance said on Monday that it would send forty boats to the quay in the next year.", "en"),
        ("لبنان: على السلطات فتح المدارس", "ar"),
        ("–", "ar"),
    ],
)
def test_no_dateline(text: str, language: str) -> None:
    assert read_dateline(text, language=language) is None


def test_places() -> None:
    assert is_place("بيروت")
    assert is_place("BEIRUT, Lebanon")
    assert not is_place("المدير التنفيذي")


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    found = read_dateline(text, language="en")
    assert found is None or 0 < found.end <= len(text)
