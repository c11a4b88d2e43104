"""Numbers that are no figures, in both languages and mixed; beside each a near miss that is one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor.mentions.figures import find_figures
from extractor.mentions.mention import DateMention, Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import Span


def find(text: str, language: str | None = None, **options: bool) -> tuple[Figure, ...]:
    reading = read_passages(plain_release(text, language=language), names=False)
    return find_figures(reading, (), settings=Settings(**options))


NOTHING = [
    "Call +971 4 123 4567 or 00962 79 123 4567",
    "Tel: 5612345",
    "hotline 800-100-200",
    "(02) 555-0143",
    "12 King Hussein Street, Amman",
    "P.O. Box 1234",
    "TX 78701",
    "12:45",
    "at 9 a.m.",
    "10 pm GMT",
    "between 2019 and 2021",
    "the 2019-2020 season",
    "since 1998",
    "FY 2024",
    "Act of 2003",
    "in 1445 AH",
    "version 3.2",
    "v2.0.1",
    "192.168.0.1",
    "https://example.org/2024/05/12?id=77",
    "press2024@example.org",
    "#Run2025",
    "report_2024_v3.pdf",
    "B2B and H1N1",
    "COVID-19",
    "the G7 and the G20",
    "PLAY 60",
    "a Boeing 737",
    "the S&P 500",
    "ISO 14001",
    "Article 19",
    "Section 4(b)",
    "pages 12-15",
    "Room 204",
    "page 17",
    "Case No. 17-1061",
    "Resolution 1325",
    "Figure 3",
    "[12]",
    "1. Background",
    "(2) Results",
    "a) 3) Summary",
    "24/7",
    "the 21st century",
    "twenty-first",
    "5 min read",
    "Reading time: 4 minutes",
    "© 2024",
    "millions",
    "several thousand visitors",
    "one of thousands",
    "hundreds of them",
    "the test scores of students",
    "the Hundreds of Heroes campaign",
    "Results (in millions of dollars)",
    "stated in thousands of US dollars",
    "the third of five",
    "المبالغ بآلاف الدولارات",
    "الآلاف المؤلفة",
    "كميات المياه",
    "ألف سلامة",
    "ألف مبروك للجميع",
    "المئات الذين حضروا",
    "الثالث من خمسة",
    "one of them",
    "no one",
    "half of them",
    "two-thirds of voters",
    "007",
    "3D printing and 5G",
    "the 1990s",
    "Lina Haddad, 41, said",
    "المادة 12 والمادتين 13 و14",
    "القرار رقم 2231",
    "الفقرة (ب) من البند 3",
    "عام 1998",
    "سنة 1445هـ",
    "بين عامي 2019 و2021",
    "الساعة 9 صباحا",
    "9:30",
    "هاتف 0791234567",
    "ص.ب 1234",
    "صفحة 17",
    "كوفيد-19",
    "جيل 5G",
    "مجموعة العشرين",
    "رؤية 2030",
    "0 دقائق وقت القراءة",
    "5 دقائق قراءة",
    "وقت القراءة: 4 دقائق",
    "أحد المسؤولين",
    "في وقت واحد",
    "المركز الثالث عشر",
    "القرن الحادي والعشرين",
    "نصف السكان",
    "كمية كبيرة",
    "يوم الاثنين",
    "لست وحدك",
    "© 2024 جميع الحقوق محفوظة",
    "الطابق 5، مبنى 12",
]

FIGURES = [
    ("4 minutes of silence", 1),
    ("20 rooms", 1),
    ("17 pages", 1),
    ("1998 people", 1),
    ("12 articles and 3 sections", 2),
    ("2024 شخصا", 1),
    ("17 صفحة", 1),
    ("مئة شخص", 1),
    ("خمس دقائق صمت", 1),
    ("واحد وعشرون شخصا", 1),
    ("G20 brings 20 leaders", 1),
    ("one person", 1),
    ("a dozen schools", 1),
    ("(93) دورة", 1),
    ("COVID-19 killed 30 people", 1),
    ("20 مواد", 1),
    ("NLC تضم 2,700 city members", 1),
    ("حصل على $5 million من الصندوق", 1),
    ("تضم 45 companies من 12 دولة", 2),
    ("raised 3 ملايين ريال", 1),
    ("بسعة 500 MW", 1),
    ("500 كم of road", 1),
    ("زاد بنسبة 12 percent", 1),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_figure(text: str) -> None:
    assert [figure.span.of(text) for figure in find(text)] == []


@pytest.mark.parametrize("text,count", FIGURES)
def test_near_misses_are_figures(text: str, count: int) -> None:
    assert len(find(text)) == count


def test_words_of_a_date_are_left_alone() -> None:
    text = "في 27 مارس 2024 حضر 27 شخصا"
    reading = read_passages(plain_release(text), names=False)
    date = DateMention(Span(3, 15), "2024-03-27", None, None, "day", False, "gregorian", "given")
    assert [figure.span.of(text) for figure in find_figures(reading, [date], settings=Settings())] == ["27 شخصا"]


def test_ordinals_only_on_demand() -> None:
    text = "the third edition, the 25th forum, the twenty-first century; المركز الثالث عشر، القرن الحادي والعشرين"
    assert find(text) == ()
    assert [int(figure.value) for figure in find(text, ordinals=True)] == [3, 25, 21, 13, 21]
    assert {figure.kind for figure in find(text, ordinals=True)} == {"ordinal"}


PIECES = st.sampled_from(
    [
        "5",
        "1,200",
        "٣٫٥",
        "مليون",
        "و",
        "ونصف",
        "ألف",
        "ثلاثة",
        "عشر",
        "دولار",
        "%",
        "في المئة",
        "بين",
        "من",
        "إلى",
        "لا يقل عن",
        "more than",
        "between",
        "and",
        "to",
        "$",
        "€",
        "km",
        "people",
        "مدينة",
        "-",
        "(",
        ")",
        ".",
        ",",
        "/",
        ":",
        "\n",
        "\t",
        "½",
        "twenty",
        "hundred",
        "million",
        "a",
        "half",
        "of",
        "No.",
        "http://a.b/5",
        "+",
        "\u064b",
        "\u200f",
        "000",
        "م²",
        "#5",
        "ر.س",
        "عدد",
    ]
)


@given(
    st.one_of(
        st.text(max_size=40), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join)
    )
)
@example("#0A آلمئة")
@settings(max_examples=600, deadline=None)
def test_any_text_gives_figures_inside_it(text: str) -> None:
    figures = find(text)
    assert list(figures) == sorted(figures, key=lambda figure: figure.span)
    for figure in figures:
        assert 0 <= figure.span.start < figure.span.end <= len(text)
        assert figure.span.contains(figure.number_span)
        assert figure.value.is_finite()
        assert figure.value_high is None or figure.value_high > figure.value
        assert figure.counted is None or figure.counted.end <= len(text)
    for one, other in pairwise(figures):
        assert not one.number_span.overlaps(other.number_span)


@pytest.mark.parametrize(
    "text",
    ["أعلنت شركة ميتا عن خطتها", "عثر عليه ميتا في منزله", "كمية رمزية من المساعدات", "the two agreed on it",
     "at least one recent attempt", "she is 6'3\" tall", "revenue for 9M 2024", "open 8-10 am", "(Tadawul: 2222)"],
)  # fmt: skip
def test_homographs_and_furniture(text: str) -> None:
    assert [figure.span.of(text) for figure in find(text)] == []
