"""Forms of a name to compare by."""

from __future__ import annotations

import pytest

from extractor.entities.evidence import same_organisation_name, same_person_name
from extractor.entities.names import concepts, is_acronym, key_of, skeleton, spelled_alike


@pytest.mark.parametrize(
    "first, second",
    [
        ("وزارة الصحة", "وزاره الصحه"),
        ("شركة النور", "النور"),
        ("Acme Corp.", "ACME Corporation"),
        ("the Bank of Cities", "Bank of Cities"),
        ("الأمم المتحدة", "للأمم المتحدة"),
    ],
)
def test_one_organisation_has_one_key(first: str, second: str) -> None:
    assert key_of("organisation", first) == key_of("organisation", second)


@pytest.mark.parametrize(
    "first, second", [("وزارة الصحة", "وزارة التعليم"), ("Acme Robotics", "Acme"), ("بنك النور", "النور")]
)
def test_two_organisations_have_two_keys(first: str, second: str) -> None:
    assert key_of("organisation", first) != key_of("organisation", second)


def test_a_name_of_fillers_alone_keeps_its_words() -> None:
    assert key_of("organisation", "The Company") == "the company"


@pytest.mark.parametrize(
    "first, second, same",
    [
        ("كلارنس أنتوني", "كلارينس أنتوني", True),
        ("سامي الحداد", "سامي حداد", True),
        ("سامي الحداد", "سامر الحداد", False),
        ("Jon Smith", "John Smith", True),
        ("Maria Lopez", "Mario Perez", False),
        ("أنطونيو غوتيريش", "António Guterres", True),
        ("هالة الرفاعي", "Hala Al Rifai", True),
        ("محمد بن سلمان", "Mohammed bin Salman", True),
        ("محمد العلي", "Mohammed Al Ghamdi", False),
        ("سارة خوري", "Sami Khoury", False),
    ],
)
def test_person_names_compared(first: str, second: str, same: bool) -> None:
    assert same_person_name(first, second) is same
    assert same_person_name(second, first) is same


@pytest.mark.parametrize(
    "first, second, same",
    [
        ("شبكة المدن القوية", "Strong Cities Network", True),
        ("شبكة المدن القوية", "Strong Cities", True),
        ("بنك أبو ظبي الأول", "First Abu Dhabi Bank", True),
        ("وزارة الصحة", "Ministry of Health", True),
        ("وزارة الصحة", "Ministry of Education", False),
        ("مجموعة طلال أبو غزالة", "Talal Abu Ghazaleh Group", True),
        ("منظمة الصحة العالمية", "World Health Organization", True),
        ("البنك الدولي", "World Health Organization", False),
    ],
)
def test_organisation_names_compared(first: str, second: str, same: bool) -> None:
    assert same_organisation_name(first, second) is same


def test_skeletons_propose_across_scripts() -> None:
    assert skeleton("غسان خوري") == skeleton("Ghassan Khoury")
    assert skeleton("") == ()
    assert skeleton("او") == ()


def test_concepts_are_unknown_when_one_word_is() -> None:
    assert concepts("شبكة زرقوط") is None
    assert concepts("") is None


@pytest.mark.parametrize("word, yes", [("NLC", True), ("G20", True), ("R&D", True), ("Acme", False), ("A", False)])
def test_acronyms(word: str, yes: bool) -> None:
    assert is_acronym(word) is yes


def test_two_different_short_words_are_not_spelled_alike() -> None:
    assert not spelled_alike("علي عمر", "علي عمار حسن")
    assert not spelled_alike("علي", "علي")


@pytest.mark.parametrize(
    "first, second",
    [
        ("عبد الله بن ناصر البدر", "عبدالله ناصر البدر"),
        ("Mohamed El-Azizi", "Mohamed El Azizi"),
        ("Abdel Fattah Omar", "Abdel-Fattah Omar"),
        ("طارق أبو زيد", "طارق ابوزيد"),
    ],
)
def test_one_person_has_one_key(first: str, second: str) -> None:
    assert key_of("person", first) == key_of("person", second)


def test_endings_do_not_hide_a_concept() -> None:
    assert concepts("الرياضات") == concepts("Sports")
    assert concepts("التمريضية") == concepts("Nursing")


def test_a_legal_form_says_nothing() -> None:
    assert concepts("شركة Strong Cities") == concepts("المدن القوية")
