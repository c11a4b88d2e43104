"""States by their full names in Arabic titles, who serves them, and who was sent to a body of several states."""

from __future__ import annotations

import pytest

from extractor.extract import annotate

OPENS = "افتتحت شركة الأفق لصناعة الأجراس اليوم مصنعا جديدا. وقالت شركة الأفق لصناعة الأجراس إن العمل بدأ.\n\n"


def served(sentence: str) -> list[tuple[str, str | None, str | None]]:
    people = [one for one in annotate(OPENS + sentence, language="ar").entities if one.kind == "person"]
    return [(one.name, one.title, one.organisation) for one in people]


@pytest.mark.parametrize(
    ("title", "state"),
    [
        # The noun of a state and the adjectives of its name; the name with one of them; a people behind the noun.
        ("سفير جمهورية كينيا", "جمهورية كينيا"),
        ("رئيس جمهورية مصر العربية", "جمهورية مصر العربية"),
        ("وزير خارجية جمهورية الصين الشعبية", "جمهورية الصين الشعبية"),
        ("وزير طاقة روسيا الاتحادية", "روسيا الاتحادية"),
        ("وزير خارجية الولايات المتحدة الأمريكية", "الولايات المتحدة الأمريكية"),
        ("رئيس الجمهورية الإسلامية الموريتانية", "الجمهورية الإسلامية الموريتانية"),
        ("سفير المملكة الأردنية الهاشمية", "المملكة الأردنية الهاشمية"),
        # Republics and regions of a state; what courtesy adds; which envoy it is.
        ("رئيس جمهورية داغستان", "جمهورية داغستان"),
        ("رئيس إقليم كردستان", "إقليم كردستان"),
        ("سفير جمهورية تركيا الشقيقة", "جمهورية تركيا"),
        ("المبعوث الأمريكي الخاص إلى اليمن", "الولايات المتحدة"),
        ("القائم بالأعمال الكوري الجنوبي", "كوريا الجنوبية"),
        ("الملحق الثقافي السعودي في لبنان", "السعودية"),
        # Behind ل, where adjectives alone part it from the office.
        ("القنصل العام لدولة الكويت", "دولة الكويت"),
        ("المستشار الثقافي للجمهورية الإسلامية الإيرانية في لبنان", "الجمهورية الإسلامية الإيرانية"),
        ("الممثل الدائم لليابان", "اليابان"),
        # Whom somebody is sent to is not whom he serves; a people's adviser in law serves no state.
        ("المبعوث الخاص لسوريا", None),
        ("السفير الخاص الإيطالي لليبيا", None),
        ("المستشار القانوني المصري", None),
        ("وزير الدولة الإماراتي", "الإمارات"),
    ],
)
def test_the_state_of_a_title(title: str, state: str | None) -> None:
    assert served(f"حضر {title} سامي الراعي الحفل.") == [("سامي الراعي", title, state)]


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("حضر سفير كينيا لدى الأمم المتحدة سامي الراعي الحفل.", "كينيا"),
        ("حضر المندوب الدائم لجمهورية كينيا لدى الأمم المتحدة سامي الراعي الحفل.", "جمهورية كينيا"),
        ("حضر سفير الاتحاد الأوروبي لدى كينيا سامي الراعي الحفل.", "الاتحاد الأوروبي"),
        ("حضر وزير التعليم الفني سامي الراعي الحفل.", "وزارة التعليم الفني"),
        ("حضر وزير الصحة المساعد سامي الراعي الحفل.", "وزارة الصحة"),
    ],
)
def test_the_house_of_an_envoy_and_of_a_minister(sentence: str, house: str) -> None:
    assert [(name, organisation) for name, _, organisation in served(sentence)] == [("سامي الراعي", house)]


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        # Whom a representative stands for is named before him, and both have their own title.
        (
            "حضر الحفل ممثل الأمين العام لحزب النور الشيخ سامي الراعي الأستاذ مازن البيطار، وجمع من الأهالي.",
            [("سامي الراعي", "الأمين العام", "حزب النور"), ("مازن البيطار", "ممثل الأمين العام", "حزب النور")],
        ),
        (
            "حضر الحفل ممثل قائد الجيش العماد سامي الراعي العميد مازن البيطار، وجمع من الأهالي.",
            [("سامي الراعي", "قائد الجيش", "الجيش"), ("مازن البيطار", "ممثل قائد الجيش", "الجيش")],
        ),
        (
            "حضر الحفل ممثل وزير الثقافة سامي الراعي الدكتورة هالة الحداد، وجمع من الأهالي.",
            [("سامي الراعي", "وزير الثقافة", "وزارة الثقافة"), ("هالة الحداد", "ممثل وزير الثقافة", None)],
        ),
        # He alone; another of the list behind him.
        ("حضر الحفل ممثل وزير الثقافة الأستاذ سامي الراعي.", [("سامي الراعي", "ممثل وزير الثقافة", None)]),
        (
            "حضر الحفل ممثل وزير الثقافة الدكتور سامي الراعي، والسيد مازن البيطار، وجمع من الأهالي.",
            [("سامي الراعي", "ممثل وزير الثقافة", None), ("مازن البيطار", None, None)],
        ),
    ],
)
def test_a_representative_behind_whom_he_stands_for(
    sentence: str, people: list[tuple[str, str | None, str | None]]
) -> None:
    assert served(sentence) == people


@pytest.mark.parametrize("title", ["موجه عام الحاسب الآلي", "موجه أول اللغة العربية", "الموجهة الأولى"])
def test_grades_of_those_who_oversee_teachers(title: str) -> None:
    assert [told for _, told, _ in served(f"حضرت {title} الأستاذة هالة الراعي الحفل.")] == [title]


@pytest.mark.parametrize(
    "sentence",
    ["وفي كلمة موجهة إلى سامي الراعي قال الوزير إن العمل بدأ.", "قال سامي الراعي، موجها كلامه للطلاب، إن العمل بدأ."],
)
def test_who_addresses_somebody_has_no_grade(sentence: str) -> None:
    assert [told for name, told, _ in served(sentence) if name == "سامي الراعي"] == [None]


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("قالت سفارة جمهورية كينيا إن العمل بدأ.", ["سفارة جمهورية كينيا"]),
        ("أقامت سفارة الكويت مجلس العزاء في المدينة.", ["سفارة الكويت"]),
        ("قالت سفارة الكويت في بيروت إن العمل بدأ.", ["سفارة الكويت في بيروت"]),
        ("رحبت الوزارة بما فيه مصلحة الرياضة والمجتمع في البلاد.", []),
        ("قالت مصلحة الضرائب إن العمل بدأ.", ["مصلحة الضرائب"]),
        ("ينظم المكتب الإعلامي لحكومة عجمان المنتدى غدا.", ["المكتب الإعلامي لحكومة عجمان"]),
        ("جاء العرض ضمن أنشطة قطاع الفنون التشكيلية أمس.", ["قطاع الفنون التشكيلية"]),
        ("قدم الشكر لولي العهد الأمين على الدعم.", []),
    ],
)
def test_bodies_of_a_state(sentence: str, bodies: list[str]) -> None:
    found = [one for one in annotate(OPENS + sentence, language="ar").entities if one.mentions[0].start > len(OPENS)]
    assert [one.name for one in found] == bodies
