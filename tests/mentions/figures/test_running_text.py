"""Bare numbers in the running text of a release, beside phrases where the same numbers count."""

from __future__ import annotations

import pytest

from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings

ENGLISH = (
    "\n\nThe ministry added that further details will be announced on its website in due course, and that the "
    "programme continues to serve residents of the region together with partners from the private sector and "
    "civil society, as the board had asked."
)
ARABIC = (
    "\n\nوأكدت الوزارة أن مزيدا من التفاصيل سينشر على موقعها في الوقت المناسب، وأن البرنامج يواصل خدمة سكان "
    "المنطقة بالتعاون مع شركاء من القطاع الخاص والمجتمع المدني كما طلب المجلس في اجتماعه السابق الذي ناقش "
    "خطط التوسع في مختلف المناطق."
)


def values(text: str, tail: str) -> list[str]:
    reading = read_passages(plain_release(text + tail), names=False)
    return [str(figure.value) for figure in find_figures(reading, (), settings=Settings())]


@pytest.mark.parametrize(
    "text",
    [
        "Call the press office on +265 999 555 013 today.",
        "He learned to read at the age of forty.",
        "The case supports Bluetooth 5.4 with ease.",
        "The captain scored 2 in the first half.",
        "My margin of error was zero, she said.",
        "Nuvio said that the Halo 2 weighs little.",
    ],
)
def test_bare_numbers_say_nothing(text: str) -> None:
    assert values(text, ENGLISH) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New jobs: around 650, including 120 pilots.", ["650", "120"]),
        ("The staff grew from 200 to 650 in a decade.", ["200", "650"]),
        ("Twelve miners were hurt, and seven of them remain in care.", ["12", "7"]),
        ("The carrier ordered 16 ERJ-9 regional jets and 12 A320 aircraft.", ["16", "12"]),
        ("A total of 1950 teachers were trained.", ["1950"]),
        ("The population reached 45,000.", ["45000"]),
        ("Enrolment stood at 3400, an increase of 250 in a season.", ["3400", "250"]),
        ("The eight-figure verdict surprised the 20-member panel.", ["20"]),
        ("It costs €229 and 329,000 won respectively.", ["229", "329000"]),
        ("The port lost N74 billion and R12 million.", ["74000000000", "12000000"]),
        ("The N5 road and the R12 road were closed.", []),
        ("In March 12,000 won the lottery.", ["12000"]),
    ],
)
def test_numbers_with_a_meaning_stay(text: str, expected: list[str]) -> None:
    assert values(text, ENGLISH) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يرجى الاتصال بهاتف الطوارئ 911 عند الحاجة.", []),
        ("للاستفسار ‎+961 8 555 031 خلال الدوام.", []),
        ("أصيب 12 شخصا بقي 7 منهم في المشفى.", ["12", "7"]),
        ("ارتفعت حصيلة الوفيات إلى 56 فيما بلغ عدد الجرحى 120.", ["56", "120"]),
        ("تضم القائمة 15 من أصل 40 مرشحا.", ["15", "40"]),
        ("ستوظف الشركة 1500 تقني هذا العام.", ["1500"]),
        ("دفع العميل 2.199 دج بعد أن ارتفع السعر 2,9 في المئة.", ["2199", "2.9"]),
        ("دفع العميل 2.199 دج بعد أن ارتفع السعر 2.9 في المئة.", ["2.199", "2.9"]),
        ("بلغت القيمة 2,9 مليون وأضاف الوزير كلمة.", ["2900000"]),
    ],
)
def test_arabic_running_text(text: str, expected: list[str]) -> None:
    assert values(text, ARABIC) == expected


def test_a_short_text_keeps_its_bare_numbers() -> None:
    assert values("The answer is 42", "") == ["42"]


def units(text: str, tail: str) -> list[tuple[str, str, str | None]]:
    reading = read_passages(plain_release(text + tail), names=False)
    return [
        (str(figure.value), figure.bound, figure.currency or figure.unit)
        for figure in find_figures(reading, (), settings=Settings())
    ]


@pytest.mark.parametrize(
    ("text", "tail", "expected"),
    [
        (
            "Revenue was $21 million, compared with 19 million before.",
            ENGLISH,
            [("21000000", "exact", "USD"), ("19000000", "exact", "USD")],
        ),
        (
            "Revenue was $21 million. Against 19 million it is little.",
            ENGLISH,
            [("21000000", "exact", "USD"), ("19000000", "exact", None)],
        ),
        (
            "The staff grew from 200 to 650 employees.",
            ENGLISH,
            [("200", "exact", "employee"), ("650", "exact", "employee")],
        ),
        (
            "It sold 3 million iPhone 15 handsets and 5 Boeing 777 jets.",
            ENGLISH,
            [("3000000", "exact", "handset"), ("5", "exact", "aircraft")],
        ),
        (
            "It lifts 4.5kg and up to eight passengers.",
            ENGLISH,
            [("4.5", "exact", "kilogram"), ("8", "up to", "passenger")],
        ),
        ("She traded under two different names.", ENGLISH, [("2", "exact", "name")]),
        ("He faces a maximum fine of $100 million.", ENGLISH, [("100000000", "at most", "USD")]),
        ("It pays a minimum hourly wage of $15.", ENGLISH, [("15", "at least", "USD")]),
        ("The maximum, she said of $15, is low.", ENGLISH, [("15", "exact", "USD")]),
        ("The trip takes under two hours.", ENGLISH, [("2", "less than", "hour")]),
        ("The fee is KSh 2,400 a term.", ENGLISH, [("2400", "exact", "KES")]),
        (
            "سجلت الشبكة 3,4 ملايين مشترك مقابل 2,9 مليون قبل ذلك.",
            ARABIC,
            [("3400000", "exact", "subscriber"), ("2900000", "exact", "subscriber")],
        ),
        (
            "زادت الطاقة من 4 ملايين إلى 7 ملايين حاوية.",
            ARABIC,
            [("4000000", "exact", "container"), ("7000000", "exact", "container")],
        ),
        ("تضم وحدة العناية المركزة 9 أسرة.", ARABIC, [("9", "exact", "bed")]),
        ("استفادت 9 أسرة من المنح.", ARABIC, [("9", "exact", "family")]),
        ("The court heard 40 cases.", ENGLISH, [("40", "exact", "court case")]),
        ("The clinics reported 40 cases of measles.", ENGLISH, [("40", "exact", "case")]),
        ("وفرت الشركة سرعة 1.2 جيغابت في الثانية.", ARABIC, [("1.2", "exact", "gigabit per second")]),
    ],
)
def test_units_that_another_word_gives(text: str, tail: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert units(text, tail) == expected
