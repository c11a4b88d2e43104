"""Text whose lines were glued: where it is cut, and words that only look glued. | marks a cut."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.page.flat import flat_lines
from extractor.page.glue import joints
from extractor.page.known_words import KnownWords
from extractor.page.runs import run_cuts

GLUED = [
    # Sentences, quotations, brackets.
    "The quay opened.|The mayor came.|“We waited,” said Mona.|It rained.",
    "She said so.”|“Nobody came.”|Boats left the quay at noon.",
    'The mayor said: "We waited."|The council met.|"Nobody came," said Mona Reed.',
    "The code is DDTB.CA and the firm is in the U.S. Attorney's files.",
    "The cost fell by 2%.|The mayor (left)|Came back in 2024.|Boats left",
    "وصلت القوارب.|وقال المدير: «انتظرنا».|«لم يأت أحد»،وغادر المجلس",
    "بلغت الكلفة 9%.|وقال المدير",
    # Letters that only end words.
    "أعمال الصيانة|وقال المدير إن المرسى|الجديد يومياً|من دون انقطاع",
    "شيئًا فشيئًا",
    "شىء بطىء في المبادىء",
    # Capitals.
    "Home|About|News|City opens bridge|12 May 2024|By Staff",
    "Contact us|Legal notice",
    "MENU|Residents and visitors",
    "the McLeod ferry, the iPhone and the YouTube page of UNRWA's 5G and COVID-19 team at 3.5m",
    "Email|WhatsApp|Print|LinkedIn",
    "#PlantScience|#Lowmere",
    "the tool, HeliPlan, reads pictures",
    # Figures and days.
    "ends in 2025|4 October 2022 was the day",
    "11 February 2025|4 minute read",
    "Port opens|21/06/2024|Boats leave",
    "تدخل الشبكة في عام 2025|4 أكتوبر 2022",
    "طائرات من طراز 787-9|25 سبتمبر 2019",
    "في 14مايو بلغت 50مليون دولار و20كم",
    "بحلول عام 2030م|أطلقت الوزارة أطلقت",
    "في وادي الريم|14 مايو 2024|مشاركة",
    # Scripts.
    "المركز|English|العربية",
    "لشركة NileSoft وخدمة Sada",
    "إدارة الإعلام|media@water.example|+967 1 555 014",
    # Marks, headings, addresses.
    "until May.|###|About the trust",
    "until May|-ENDS-|Notes to editors",
    "Contact:|Teresa Lindqvist",
    "at https://port.example/NewsRoom/2024Report we say",
    "all rights|© 2024 Harbour Trust",
    # Arabic words that touch.
    "المستثمرون|الإعلام",
    "بيان صحفي|مستشفى الميناء",
    "الأخبار|من نحن",
    "الاستثمارات والمستشفيات والالتزامات بالاستقلالية",
    "عبدالله وعبدالرحمن ونورالدين",
]


def whole(marked: str) -> str:
    return marked.replace("|", "")


@pytest.mark.parametrize("marked", GLUED)
def test_lines_are_cut_where_they_were_glued(marked: str) -> None:
    text = whole(marked)
    cuts = [0, *joints(text, KnownWords(text)), len(text)]
    assert "|".join(text[start:end] for start, end in pairwise(cuts)) == marked


def test_a_name_of_two_capitals_that_comes_twice_stays_whole() -> None:
    text = "MenuHeliPlanPricesHeliPlan reads roofs. The roof is read by HeliPlan"
    cuts = joints(text, KnownWords(text))
    assert text.index("Plan") not in cuts


def test_a_name_whose_parts_are_words_of_the_text_stays_whole_behind_several_words() -> None:
    text = "MenuNews The quay and rock of QuayRock Trust opened.Mona of QuayRock came, for QuayRock pays.With QuayRock"
    cuts = joints(text, KnownWords(text))
    assert not any(text[cut : cut + 4] == "Rock" for cut in cuts)
    glued = "Read morePorts The ports say more. Read morePorts Read MorePorts See MorePorts Read MorePorts Boats left."
    assert sum(glued[cut : cut + 5] == "Ports" for cut in joints(glued, KnownWords(glued))) == 5


def test_one_name_in_every_paragraph_makes_no_glued_text() -> None:
    lines = [
        "QuayRock Trust opens a school",
        "LOWMERE – The trust said that QuayRock Trust had opened a school on the quay.",
        "With QuayRock Trust and its QuayRock Fund, the rock-hard quay became a school, QuayRock Trust said.",
        "The manager of QuayRock Trust thanked QuayRock Fund for the quay.",
    ]
    assert [line.text for line in flat_lines("\n\n".join(lines), markdown=False)] == lines
    torn = "\n\n".join([*lines, "City opensPorts and boats", "Read moreQuays closed", "Boats leftMona came home"])
    assert "Mona came home" in [line.text for line in flat_lines(torn, markdown=False)]


def test_a_latin_name_of_two_capitals_in_an_arabic_sentence_stays_whole() -> None:
    lines = [
        "- جائزة أفضل شركة ناشئة: شركة Qamhati AgriTech، وتسلمتها المؤسسة المشاركة.",
        "- جائزة الأثر: شركة Zenora FinTech التي تعمل في رام الله، وجائزة 2024م لمنصة PayWell.",
        "أعلنت شركة NorthWind وشركة SouthTech أمس.الفائزون في عام 2023وفي عام 2024العام الماضي.وقالت الشركة ذلك.",
    ]
    text = " ".join(line.text for line in flat_lines("\n".join(lines), markdown=False))
    assert all(name in text for name in ("Qamhati AgriTech", "Zenora FinTech", "PayWell", "NorthWind", "SouthTech"))


def test_a_word_of_the_text_itself_is_known() -> None:
    assert run_cuts("سفروتةالمرفأ"[:5] + "المرفأ", KnownWords("مرفأ سفروت")) == [5]


@given(st.text(alphabet='abZQ. ةىالمنو12٪»«“”"|()#:©ً\n', max_size=120))
def test_nothing_is_lost_or_moved(text: str) -> None:
    lines = flat_lines(text, markdown=False)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "المستثمرون" * 20_000,
        "AaaaBbbb" * 20_000,
        "word:word " * 20_000,
        'She said."We' * 20_000,
        "من نحنمن نحن" * 10_000,
        "20241 March 2024" * 10_000,
        "https://port.example/A" * 10_000,
    ],
    ids=["run", "capitals", "colons", "quotes", "phrases", "figures", "addresses"],
)
def test_endless_glue_is_read_in_time(text: str) -> None:
    begun = process_time()
    joints(text, KnownWords(text))
    assert process_time() - begun < 10


def test_addresses_of_markdown_links_are_left_whole() -> None:
    text = "# Quay\n\n[Read it](https://port.example/Quay-News/PressRelease2024Quay) and [more](/NewsRoom/AllNews).\n\n"
    text += "![Map of the quay](/MediaFiles/QuayMap2024Large.png) [Home](/HomePage)[About](/AboutUs)\n"
    assert [line.text for line in flat_lines(text, markdown=True)] == ["Quay", "Read it and more.", "HomeAbout"]
