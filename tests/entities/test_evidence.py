"""Likeness of names across scripts: what is proposed, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.entities.country import is_state_body, leading_country
from extractor.entities.evidence import organisation_likeness, person_likeness, signs_of
from extractor.entities.sounds import sound_codes, sound_likeness


@pytest.mark.parametrize(
    "arabic, latin",
    [
        ("لوفيفر", "lefevre"),
        ("فيبر", "weber"),
        ("قحطاني", "kahtani"),
        ("شرايبي", "chraibi"),
        ("غوتيريش", "guterres"),
        ("سيمنز", "siemens"),
        ("بلومبرغ", "bloomberg"),
        ("تشين", "chen"),
    ],
)
def test_words_that_sound_alike(arabic: str, latin: str) -> None:
    assert sound_likeness(arabic, latin) >= 0.82
    assert sound_codes(arabic) & sound_codes(latin)


@pytest.mark.parametrize(
    "arabic, latin", [("سامر", "sami"), ("خالد", "walid"), ("هيثم", "hisham"), ("علي", "ghamdi"), ("منصور", "nasser")]
)
def test_words_that_do_not(arabic: str, latin: str) -> None:
    assert sound_likeness(arabic, latin) < 0.75


@pytest.mark.parametrize(
    "arabic, latin, alike",
    [
        ("هدى عبد الرحمن السويدي", "Huda Al Suwaidi", True),
        ("فهد بن سلطان القحطاني", "Fahad Al-Qahtani", True),
        ("عبدالله السواحه", "Abdullah Alswaha", True),
        ("بوعزة بنعبد الله", "Bouazza Benabdellah", True),
        ("الشرايبي", "Nezha Chraïbi", True),
        ("سامي الخطيب", "Samer Khatib", False),
        ("خالد المزروعي", "Rashed Al Mazrouei", False),
        ("هالة الرفاعي", "Hala", False),
    ],
)
def test_people(arabic: str, latin: str, alike: bool) -> None:
    assert (person_likeness(arabic, latin) > 0) is alike
    assert person_likeness(latin, arabic) == person_likeness(arabic, latin)


@pytest.mark.parametrize(
    "arabic, latin, alike",
    [
        ("بنك الظفرة الوطني", "National Bank of Dhafra", True),
        ("توتال إنرجيز", "TotalEnergies", True),
        ("مؤسسة عامل الدولية", "Amel Association International", True),
        ("كيه بي إم جي", "KPMG", True),
        ("شركة أبوظبي للموانئ", "Abu Dhabi Ports", True),
        ("الجامعة الوطنية للنقل الطرقي", "National Federation of Road Transport", True),
        ("جمعية الهلال الأحمر الليبي", "Turkish Red Crescent", False),
        ("وزارة الصحة", "Ministry of Higher Education", False),
        ("وزارة الصحة الكويتية", "Jordanian Ministry of Health", False),
        ("بنك النور", "Bank of Harbours", False),
        ("هيئة", "Authority", False),
    ],
)
def test_organisations(arabic: str, latin: str, alike: bool) -> None:
    assert (organisation_likeness(arabic, latin) > 0) is alike
    if alike:
        assert signs_of("organisation", arabic) & signs_of("organisation", latin)


def test_one_script_is_not_compared_by_sound() -> None:
    assert person_likeness("Sami Haddad", "Sami Haddad") == 0
    assert organisation_likeness("بنك النور", "بنك النور") == 0


def test_a_ministry_belongs_to_the_country_its_release_speaks_of() -> None:
    assert is_state_body("وزارة الصحة")
    assert is_state_body("Ministry of Health")
    assert not is_state_body("بنك الصحة")
    assert leading_country("الكويت: وقعت الوزارة عقداً في الكويت") == "kuwait"
    assert leading_country("Egypt and Jordan") is None
    assert leading_country("") is None


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_compared(first: str, second: str) -> None:
    assert 0 <= person_likeness(first, second) <= 1
    assert 0 <= organisation_likeness(first, second) <= 1
    assert 0 <= sound_likeness(first, second) <= 1
