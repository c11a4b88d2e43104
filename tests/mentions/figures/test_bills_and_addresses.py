"""Numbers of bills, houses, weapons, rolls of honour; people told by their age; the ر of agencies; duals as names."""

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


def lines(text: str, *, names: bool = False) -> list[str]:
    language = "ar" if text[0] > "\u05ff" else "en"
    reading = read_passages(plain_release(text + REST[language], language=language), names=names)
    return [line_of(figure) for figure in find_figures(reading, (), settings=Settings())]


CASES: dict[str, list[tuple[str, list[str]]]] = {
    "bills and acts": [
        ("SB 217 funds three clinics on the coast.", ["3 - count clinic"]),
        ("HB 1140 requires landlords to mend roofs.", []),
        ("Under H.B. 62 schools must plan for floods.", []),
        ("She wrote House Bill 88 families had asked for.", []),
        ("The vote on Proposition 9 rules out new taxes.", []),
        ("He owns 217 boats and 62 schools paid him.", ["217 - count boat", "62 - count school"]),
        ("The flat has 900 sf and 3 bedrooms.", ["900 - quantity square_foot", "3 - count bedroom"]),
    ],
    "houses": [
        ("Police held a man of 52-18 118th Avenue in Westing.", []),
        ("They moved to 1740 North 7th Street last spring.", []),
        ("The club sits at 4120 Old 3rd Avenue in Westing.", []),
        ("About 60 Linden Square residents signed it.", ["60 about count resident"]),
        ("Some 14 High Court judges wrote to them.", ["14 about count judge"]),
        ("It has 1 250km of road and 24 300th parts.", ["1250 - quantity kilometer"]),
    ],
    "weapons": [
        ("They found a .38 caliber revolver and a .50-caliber gun.", []),
        ("He sold 9 revolvers and a 12-gauge shotgun.", ["9 - count revolver"]),
    ],
    "rolls of honour": [
        ("She was named to the 40 Under 40 list and to the 60 Over 70 class.", []),
        ("He won a place in the 35 under 35.", []),
        ("The club has 40 riders under 40.", ["40 - count rider", "40 less_than count year"]),
    ],
    "one performer": [
        ("Her one-woman show opened, and a one man play followed.", []),
        ("One woman was hurt and one man fled.", ["1 - count woman", "1 - count man"]),
    ],
    "people told by their age": [
        ("We asked 650 13 to 17 year olds about it.", ["650 - count person", "13..17 range count year"]),
        ("The survey of 1,300 18-24 year-olds is new.", ["1300 - count person", "18..24 range count year"]),
        ("It trains 18- to 21-year-olds for free.", ["18..21 range count year"]),
        ("The 3- to 4-bedroom homes sold at once.", ["3..4 range count bedroom"]),
        ("They felled 40 old trees and 12 15-year leases ended.", ["40 - count tree", "15 - count year"]),
    ],
    "groups and people": [
        ("The choir sang to an audience of 5,200.", ["5200 - count ?"]),
        ("The paper has a readership of 41,000.", ["41000 - count ?"]),
        ("غنت الفرقة أمام جمهور من 5200.", ["5200 - count ?"]),
        ("تطوع 48 من أبناء البلدة.", ["48 - count child"]),
    ],
    "whose they are": [
        ("It runs 14 of Calder Bank's branches.", ["14 - count branch"]),
        ("Two of Lowmere’s oldest ferries were sold.", ["2 - count ferry"]),
        ("It stands on pier 5 of Ann's Bay.", []),
    ],
    "the ر of agencies": [
        ("بلغت كلفة السد 6ر2 مليون درهم إماراتي.", ["2600000 - money AED"]),
        ("ارتفع المؤشر بنسبة 8ر0 بالمئة إلى 35ر2140 نقطة.", ["0.8 - percent percent", "2140.35 - count point"]),
        ("هبط الرقم بنسبة 47ر.% أمس.", ["0.47 - percent percent"]),
        ("زاد الإنتاج 0ر9 بالمئة.", ["0.9 - percent percent"]),
        ("سعر العلبة 15ر.س في السوق.", ["15 - money SAR"]),
        ("سجل النادي 5رحلات بحرية.", ["5 - count flight"]),
        ("يبدأ الحفل الساعة 30ر7 مساء.", []),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "text,wanted", [case for group in CASES.values() for case in group], ids=lambda case: str(case)[:50]
)
def test_sentence(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("نظفت بلدية سهمين السوق، ثم عاد الوفد من سهمين مساء.", []),
        ("حفرت البلدية بئرين في السهل وافتتحت مدرستين.", ["2 - count well", "2 - count school"]),
        ("التقى الوزير السيد ستين برغستروم، وقال ستين برغستروم إن العمل بدأ.", []),
        ("التقى الوزير ستين مهندسا في المصنع.", ["60 - count engineer"]),
    ],
)
def test_words_that_a_name_holds_count_nothing(text: str, wanted: list[str]) -> None:
    assert lines(text, names=True) == wanted
