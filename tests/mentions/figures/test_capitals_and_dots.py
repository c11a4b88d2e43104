"""Names with a number word, full stops that group thousands, sports, and everyday nouns: the release tells which.

The sentences up to "judged" built the rules, those behind it judged them.
"""

from __future__ import annotations

import pytest

from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from tests.mentions.figures.lines import line_of, matches


def check(text: str, wanted: list[str]) -> None:
    settings = Settings()
    reading = read_passages(plain_release(text), names=False)
    dates = find_dates(reading, settings=settings)
    found = [line_of(figure) for figure in find_figures(reading, dates, settings=settings)]
    assert len(found) == len(wanted), found
    assert all(matches(have, want) for have, want in zip(found, wanted, strict=True)), found


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("The case began in Two Rivers last year.", []),
        ("He lives in Three Oaks.", []),
        ("The mayor of Seven Hills praised the Four Seasons and the Three Gorges dam.", []),
        ("The plan covers Three Mile Island and Seven Mile Beach.", []),
        ("She joined One Community and moved to Nine Elms.", []),
        ("Two Rivers council approved three plans.", ["3 - count plan"]),
        ("Three Oaks will rebuild.\nThe flood reached Three Oaks at noon.", []),
        ("Two rivers burst their banks.", ["2 - count ?"]),
        ("Three Egyptians won medals.", ["3 - count ?"]),
        ("Five Nurses Win National Award", ["5 - count nurse"]),
        ("The Ministry Opens Five Schools in Cairo during His Visit", ["5 - count school"]),
        ("The centre treated Two Hundred patients.", ["200 - count patient"]),
        ("More than Ten Companies joined the fair.", ["10 more_than count company"]),
        # judged
        ("Residents near Six Bridges asked for a clinic.", []),
        ("The ferry leaves Five Islands at dawn and carries 80 passengers.", ["80 - count passenger"]),
        ("Four councillors from Four Marks resigned.", ["4 - count ?"]),
        ("Seven Nigerian nurses trained in Twin Lakes.", ["7 - count nurse"]),
        ("The fund Two Sigma met Five Star of Ten Sleep.", []),
        ("Two Schools Reopen After the Storm", ["2 - count school"]),
    ],
)
def test_a_capitalised_number_word_inside_a_sentence_is_a_name(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("حصدوا 41.000 هكتار، منها نحو 2.300 هكتار.", ["41000 - quantity hectare", "2300 about quantity hectare"]),
        ("بلغ الإنتاج 3.200 طن بزيادة 8,7 بالمائة.", ["3200 - quantity ton", "8.7 - percent percent"]),
        ("كلف 1.250.000 درهم ويسقي بين 900 و1.200 هكتار.", ["1250000 - money ?", "900..1200 range quantity hectare"]),
        ("استفاد 4.750 طالبا من 1.200 كيلومتر.", ["4750 - count student", "1200 - quantity kilometer"]),
        ("بلغت المساحة 2.300 هكتار.", ["2.3 - quantity hectare"]),
        ("سقيت 2.300 هكتار وطول القناة 3.5 كيلومترات.", ["2.3 - quantity hectare", "3.5 - quantity kilometer"]),
        ("وزن الحمولة 2.300 طن والسعر 41.000 دينار كويتي.", ["2.3 - quantity ton", "41 - money KWD"]),
        ("زار المعرض 1,250 طالبا على مساحة 2.300 هكتار.", ["1250 - count student", "2.3 - quantity hectare"]),
        ("The union counted 41.000 visitors on 2.300 hectares.", ["41000 - count visitor", "2300 - quantity hectare"]),
        ("The union counted 41,000 visitors on 2.300 hectares.", ["41000 - count visitor", "2.3 - quantity hectare"]),
        ("The rod is 2.125 inches long.", ["2.125 - quantity inch"]),
        # judged
        ("وزعت 7.000 قنطار، وتراجع السعر 12.345 بالمائة.", ["7000 - quantity quintal", "12.345 - percent percent"]),
        ("Output rose 8,7 percent to 2.300 tonnes.", ["8.7 - percent percent", "2300 - quantity ton"]),
        ("The dose fell from 0.125 to 5.000 litres.", ["0.125 - quantity liter", "5 - quantity liter"]),
    ],
)  # fmt: skip
def test_a_release_tells_what_its_full_stop_groups(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("She took 14 wickets at an average of 19.", ["14 - count wicket", "19 - count ?"]),
        ("He scored 512 runs in 50 overs.", ["512 - count run", "50 - count ?"]),
        ("The pool served 300 patients with an average of 40 a day.", ["300 - count patient", "40 - count patient"]),
        ("سجل الضارب 512 ركضة في 5 أشواط.", ["512 - count run", "5 - count set"]),
        ("نفذ الفريق 5 ركلات ركنية و3 ركلات جزاء.", ["5 - count corner", "3 - count penalty"]),
        ("قطع السائق 12 لفة في 4 جولات.", ["12 - count lap", "4 - count round"]),
        # judged
        ("They won by 11 runs after two series.", ["11 - count run", "2 - count series"]),
        ("A staff of 40 runs the centre.", ["40 - count ?"]),
        ("حطم السباح 3 أرقام قياسية.", ["3 - count record"]),
    ],
)
def test_sports(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("حضر الحفل أكثر من 150 مدعوا.", ["150 more_than count guest"]),
        ("يضم المعرض 60 جناحا و14 كشكا.", ["60 - count pavilion", "14 - count kiosk"]),
        ("ينتج المخبز 2000 رغيف.", ["2000 - count loaf"]),
        ("يضم الخط 18 موقفا.", ["18 - count parking_space"]),
        ("تملك الجامعة 44 مختبرا.", ["44 - count laboratory"]),
        ("درب المركز 120 متربصا و43 لحاما.", ["120 - count trainee", "43 - count welder"]),
        ("حجزت المصالح 23 دراجة نارية و290 كيسا.", ["23 - count motorcycle", "290 - count bag"]),
        ("بلغ عدد المتاحف 34 متحفا يديرها هواة.", ["34 - count museum"]),
        ("The plan lists 14 measures to cut waste.", ["14 - count measure"]),
        ("The ship carried 260 crew.", ["260 - count crew_member"]),
        ("The court named 12 policemen and 4 gunmen.", ["12 - count policeman", "4 - count gunman"]),
        ("Some 2.6 million head of livestock died.", ["2600000 about count livestock"]),
        # judged
        ("أوقف الأمن 11 مشتبها فيهم.", ["11 - count suspect"]),
        ("وزعت الجمعية 3 آلاف ناموسية في 12 مديرية.", ["3000 - count mosquito_net", "12 - count directorate"]),
        ("قالت نادين إن 8 مفتشين حضروا.", ["8 - count inspector"]),
        ("The drought closed 17 livestock markets.", ["17 - count ?"]),
        ("She has four grandchildren.", ["4 - count grandchild"]),
    ],
)
def test_everyday_nouns(text: str, wanted: list[str]) -> None:
    check(text, wanted)
