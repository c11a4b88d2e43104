"""Faults of sets that no rule had seen: numbers whose noun stands elsewhere, numbers of a page's furniture.

Each sentence stands before a paragraph, for in running text a bare number is no figure. An expectation is
``VALUE[..HIGH] BOUND KIND NAME``, as in ``cases_ar``.
"""

from __future__ import annotations

import pytest

from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from tests.mentions.figures.lines import line_of, matches

_REST = {
    "en": "\nThe ministry said that it would keep everybody informed, and thanked its partners for their "
    "patience, their care and their good work in all kinds of weather, as the chairman wrote in a letter "
    "to the staff of the whole service.",
    "ar": "\nوأكدت الوزارة أنها ستواصل إطلاع الجمهور على سير العمل في المنطقة، وشكرت شركاءها على صبرهم "
    "وعلى دعمهم المتواصل في مختلف الظروف، كما كتب رئيس الهيئة في رسالة إلى العاملين فيها "
    "وإلى كل من ساندها في هذه المسيرة الطويلة.",
}


def find(text: str) -> list[Figure]:
    language = "ar" if any(letter > "\u05ff" for letter in text) else "en"
    reading = read_passages(plain_release(text + _REST[language], language=language), names=False)
    settings = Settings()
    return list(find_figures(reading, find_dates(reading, settings=settings), settings=settings))


def check(text: str, wanted: list[str]) -> None:
    found = [line_of(figure) for figure in find(text)]
    assert len(found) == len(wanted), found
    assert all(matches(have, want) for have, want in zip(found, wanted, strict=True)), found


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("They surveyed 300 nurses, and 58 of them were interviewed.", ["300 - count nurse", "58 - count nurse"]),
        ("It trains 90 officers, at least 40 of them women.", ["90 - count officer", "40 at_least count officer"]),
        ("It opened 26 clinics, of which 19 are in Accra.", ["26 - count clinic", "19 - count clinic"]),
        ("تدرب 34 ممرضا، 9 منهم في ليون.", ["34 - count ?", "9 - count ?"]),
        ("استقبل المستشفى 318 مريضا، منهم 42 طفلا.", ["318 - count patient", "42 - count child"]),
        ("Seven people died and 29 were injured.", ["7 - count person", "29 - count ?"]),
        ("The storm left 61 dead and 240 missing.", ["61 - count ?", "240 - count ?"]),
        ("Of the members, 1,021 cast a ballot.", ["1021 - count ?"]),
        ("The coach will name a squad of 17 on Monday.", ["17 - count ?"]),
        ("Today we have a fleet of 42 and a waiting list.", ["42 - count ?"]),
        ("They tested wells in 87 of the state's 99 counties.", ["87 - count county", "99 - count county"]),
        ("This brings to 131 the number of courts.", ["131 - count court"]),
        ("The service handed over 26 three-wheeled ambulances.", ["26 - count ambulance"]),
        ("He said that 12 more schools would be built.", ["12 - count school"]),
        ("Every adult aged 65 and over was asked.", ["65 at_least count year"]),
        ("The study draws on 31,608 well tests.", ["31608 - count test"]),
        ("“Flying 900 drums of fuel is hard,” she said.", ["900 - count drum"]),
        ("For every 100 homes treated, costs fell by 3%.", ["100 - count home", "3 - percent percent"]),
        ("Tickets cost R120 each.", ["120 - money ZAR"]),
        ("It fell from 212 patients in May to 163 in June.", ["212 - count patient", "163 - count patient"]),
        ("He was sentenced to 18 and 24 months of probation.", ["18 - count month", "24 - count month"]),
        ("Shares in issue: 48,210,334", ["48210334 - count ?"]),
        ("سجلت الفرق منذ مطلع العام 214 حادثة.", ["214 - count ?"]),
        ("وأنهى السباق 1876 منهم.", ["1876 - count ?"]),
        ("Attention turns to agency staff, of whom there are about 130.", ["130 about count employee"]),
        ("Its 8,300 members praised the new sheds, ten of which are full.", ["8300 - count member", "10 - count ?"]),
        (
            "It built 126 sheds in the last three years, of which 19 are here.",
            ["126 - count ?", "3 - count year", "19 - count ?"],
        ),
        ("Membership has already grown by 1,150.", ["1150 - count member"]),
        ("Theft cases found on the canals had risen from 310 to 1,875.", ["310 - count case", "1875 - count case"]),
        ("The number of active cases has fallen to 310.", ["310 - count case"]),
        ("The trust cut jobs from 310 to 200.", ["310 - count job", "200 - count job"]),
        ("The price of tickets rose from 20 to 30.", ["20 - count ?", "30 - count ?"]),
        ("The bank opened 19 branches, taking its network to 534.", ["19 - count branch", "534 - count branch"]),
        ("It employs 58 people and will hire at least 40 more.", ["58 - count person", "40 at_least count person"]),
        ("Of its 430 branches, 12 will close.", ["430 - count branch", "12 - count branch"]),
        ("Every year a composer under 35 wins it.", ["35 less_than count year"]),
        ("It drew 310 pupils, rising to 412.", ["310 - count student", "412 - count student"]),
        ("Complaints more than doubled to 4,300, from 2,100.", ["4300 - count complaint", "2100 - count complaint"]),
        ("It is open to children aged 6 to 12.", ["6..12 range count year"]),
        ("It asked people between the ages of 18 and 25.", ["18..25 range count year"]),
        ("Its headcount stands at 3,450.", ["3450 - count employee"]),
        (
            "It saw 2,100 patients in January, compared with 1,800 in May.",
            ["2100 - count patient", "1800 - count patient"],
        ),
        ("More than 2000 runners started.", ["2000 more_than count ?"]),
        ("غرست البلدية 10 آلاف شجرة، وتعتزم غرس 5 آلاف أخرى.", ["10000 - count tree", "5000 - count tree"]),
        ("تشكل النساء نصف العاملين البالغ عددهم 640.", ["640 - count worker"]),
        (
            "It grew its customer base from 210,000 to 1.3 million.",
            ["210000 - count customer", "1300000 - count customer"],
        ),
        ("It took its network of agents to more than 5,600.", ["5600 more_than count agent"]),
        ("It will double the team to 130.", ["130 - count ?"]),
        ("Registered players had passed 9,000.", ["9000 more_than count athlete"]),
        ("Fares are free for riders under 18.", ["18 less_than count year"]),
        ("نمت قاعدة العملاء إلى 310 خلال عام.", ["310 - count customer"]),
        ("نظمت منذ شهر مارس 14 ورشة لفائدة التلاميذ.", ["14 - count workshop"]),
        ("تضم جامعة القاهرة 12 كلية، وتتعاون مع جامعة الجزائر 3 من أجل البحث.", ["12 - count college"]),
        ("The company cut its workforce by 300 to 2,400.", ["300 - count employee", "2400 - count employee"]),
        (
            "Visitor numbers have more than doubled, from 12,000 to 26,500.",
            ["12000 - count visitor", "26500 - count visitor"],
        ),
        ("زادت الحالات بنحو 45 حالة لتصل إلى 310.", ["45 about count case", "310 - count case"]),
        ("ارتفعت قضايا الاحتيال المسجلة من 310 إلى 1875.", ["310 - count case", "1875 - count case"]),
        ("افتتح البنك 19 فرعا ليصل الإجمالي إلى 534.", ["19 - count branch", "534 - count branch"]),
        ("ارتفع رأس المال إلى 75.", ["75 - count ?"]),
        ("تعتزم الشركة الوصول إلى أكثر من 2000 صياد.", ["2000 more_than count ?"]),
        ("فاضل النادي بين 7 سير ذاتية قبل أن يختار مدربه.", ["7 - count ?"]),
    ],
)
def test_a_number_finds_its_noun(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Please call Ama on 024 555 0133.",
        "Interpreting service 131 450",
        "Owned by the university, Dharwad - 580 005",
        "It was granted under Listing Rule 5635(c)(4).",
        "9 Feb 20264 min readCopy link",
        "11 شباط 20264 دقائق قراءةنسخ الرابط",
        "قراءة في 4 دقائق",
        "412 مشاهدة",
        "3 min read | 1,482 views",
        "1204 قراءة",
        "مرات المشاهدة: ٥٢٧٩",
        "البيان (PDF، 412 كيلوبايت)",
        "Get the report (Word, 640 KB) here.",
        "She is president of Local 508 of the Transit Workers.",
        "The target is net-zero operations.",
        "الكميات بآلاف البراميل",
    ],
)
def test_no_figure(text: str) -> None:
    assert [line_of(figure) for figure in find(text)] == []


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("يبلغ عدد السكان 131 450", ["131450 - count ?"]),
        ("The population has reached 131 450", ["131450 - count ?"]),
        ("000 50 مواطن", ["50000 - count ?"]),
        ("It took over 500 people in.", ["500 - count person"]),
        ("The file holds 412 KB of text.", ["412 - quantity kilobyte"]),
    ],
)
def test_near_misses(text: str, wanted: list[str]) -> None:
    check(text, wanted)
