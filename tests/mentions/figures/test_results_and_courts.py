"""Sentences as in results, court, sports and weather releases; each case bears the fault that it was written for."""

from __future__ import annotations

import pytest

from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from tests.mentions.figures.lines import line_of

REST = {
    "en": " The people of the valley met in the hall to hear what the town thought about the new bridge and the old"
    " road beside it, and what both would mean to the farms on the far bank of the river.",
    "ar": " اجتمع أهل الوادي في القاعة ليستمعوا إلى ما يراه الناس في الجسر الجديد وفي الطريق القديم المجاور له، وما"
    " يعنيه ذلك لمزارع الضفة البعيدة من النهر، ثم تجولوا في السوق وفي الحي القديم حتى المساء.",
}  # running text, so that bare numbers say nothing


def lines(text: str) -> list[str]:
    language = "ar" if text[0] > "\u05ff" else "en"
    reading = read_passages(plain_release(text + REST[language], language=language), names=False)
    return [line_of(figure) for figure in find_figures(reading, (), settings=Settings())]


CASES: dict[str, list[tuple[str, list[str]]]] = {
    "a change is no range": [
        (
            "The mill will lift its output from 34,000 tonnes to 59,000 tonnes.",
            ["34000 - quantity ton", "59000 - quantity ton"],
        ),
        (
            "The deal raises the daily wage from ₦8,500 to ₦13,200.",
            ["8500 - money NGN", "13200 - money NGN"],
        ),
        (
            "تعزز الخزانات الطاقة من 4 ملايين إلى 6 ملايين برميل.",
            ["4000000 - quantity barrel", "6000000 - quantity barrel"],
        ),
    ],
    "a dash is a range, whatever changed": [
        (
            "رفع المصنع توقعات نموه من 4% - 6% إلى 7% - 9%.",
            ["4..6 range percent percent", "7..9 range percent percent"],
        ),
    ],
    "an ordinal opens an adjective": [
        ("She bought three second-hand buses.", ["3 - count bus"]),
        ("He began with one second-hand loom.", []),
        ("The wait is 30 seconds.", ["30 - count second"]),
    ],
    "speeds": [
        ("Winds of up to 115 kmph hit the coast.", ["115 up_to quantity kilometer_per_hour"]),
        ("The gusts reached 95 kmh and 60 mph.", ["95 - quantity kilometer_per_hour", "60 - quantity mile_per_hour"]),
        ("هبت رياح سرعتها 50 كيلومترا بالساعة.", ["50 - quantity kilometer_per_hour"]),
    ],
    "coins": [
        ("The share closed at RM1.34, 12 sen above its price.", ["1.34 - money MYR", "0.12 - money MYR"]),
        ("The panel heard 2 Sen campaigners.", ["2 - count campaigner"]),
        ("Bread costs 40 paise more in India.", ["0.4 - money INR"]),
        ("A ride costs 50 pesewas.", ["0.5 - money GHS"]),
    ],
    "a letter of a currency": [
        ("The P6.8-billion fund opens in Manila.", ["6800000000 - money PHP"]),
        ("Drivers earn R38 an hour.", ["38 - money ZAR"]),
        ("Take the R38 a little further.", []),
    ],
    "minus before a currency": [
        ("Cash flow came to minus £12.4 million.", ["-12400000 - money GBP"]),
        ("The fund lost money, at -€3.1m.", ["-3100000 - money EUR"]),
        ("Fares are £8-£9 now.", ["8..9 range money GBP"]),
    ],
    "shares of ten": [
        ("Four out of ten children walk to school.", []),
        ("They won 12 out of 18 games.", ["12 - count game", "18 - count game"]),
    ],
    "ages in a list": [
        ("Police held two women aged 19 and 23 were told.", ["2 - count woman"]),
        ("Three boys aged 14, 15 and 16 were released.", ["3 - count boy"]),
    ],
    "Arabic counts": [
        ("يوفر البرنامج أجهزة تحديد مواقع لعدد 800 قارب.", ["800 - count boat"]),
        ("تحدث الفريق إلى 320 من ملاك الأراضي.", ["320 - count owner"]),
        ("تبدأ الهيئة برنامج صيانة 150 فلجا.", ["150 - count falaj"]),
        ("أصدرت النيابة 45 أمر قبض.", ["45 - count order"]),
        ("سجل المهاجم في الدقيقتين 23 و67.", []),
    ],
    "the votes of a widget": [("قيّم الخبر ★★★★☆ (عدد التقييمات 58)", []), ("Rate this: ★★★☆☆ (58 ratings)", [])],
}


@pytest.mark.parametrize(
    "text,wanted",
    [pytest.param(*case, id=f"{fault}: {case[0][:30]}") for fault, cases in CASES.items() for case in cases],
)
def test_sentence(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted
