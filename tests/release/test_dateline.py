"""Datelines in both languages, and sentences that open with a dash of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.dateline import read_dateline, read_marked_place, read_place_line, read_source_line
from extractor.release.places import is_place
from extractor.release.read import read_release
from extractor.settings import Settings

DATELINES = [
    ("Sakhir, Kingdom of Bahrain – |Acme opens.", "en", "Sakhir, Kingdom of Bahrain", None),
    ("الصخير، مملكة البحرين – |افتتحت الشركة فرعا.", "ar", "الصخير، مملكة البحرين", None),
    ("NEW YORK, March 5, 2024 (WIRE) -- |Acme opens.", "en", "NEW YORK", "2024-03-05"),
    ("DUBAI, UAE, March 5, 2024 /PRNewswire/ -- |Acme opens.", "en", "DUBAI, UAE", "2024-03-05"),
    ("NEW YORK, NY / NewsDirect / April 22nd, 2024 / |Acme opens.", "en", "NEW YORK, NY", "2024-04-22"),
    ("NEW YORK--(BUSINESS WIRE)--March 5, 2024--|Acme opens.", "en", "NEW YORK", "2024-03-05"),
    ("Geneva, 5 March 2024 – |The agency said so.", "en", "Geneva", "2024-03-05"),
    ("WASHINGTON, March 5 -- |The council met.", "en", "WASHINGTON", None),
    ("March 5, 2024 (SAINT PAUL) — |The office said so.", "en", "SAINT PAUL", "2024-03-05"),
    ("OAK HOLLOW, Maine - |The university won.", "en", "OAK HOLLOW, Maine", None),
    ("LONDON (Reuters) - |Shares rose.", "en", "LONDON", None),
    ("واشنطن العاصمة – |يواجه القادة تحديات.", "ar", "واشنطن العاصمة", None),
    (
        "دبي، الإمارات العربية المتحدة، 12 مارس 2024: |أعلنت الشركة.",
        "ar",
        "دبي، الإمارات العربية المتحدة",
        "2024-03-12",
    ),
    ("أبوظبي في 12 ديسمبر/وام/ |أعلنت الهيئة.", "ar", "أبوظبي", None),
    ("الرياض (واس) - |أعلنت الوزارة.", "ar", "الرياض", None),
    ("عمان 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس|", "ar", "عمان", "2015-08-10"),
    ("القاهرة، جنيف، 23 كانون الثاني/ يناير 2024 - |أكملت المنظمة.", "ar", "القاهرة، جنيف", "2024-01-23"),
    ("زحلة، لبنان – |افتتحت الجمعية.", "ar", "زحلة، لبنان", None),
    ("Doha, Qatar; 29 January 2026: |The bank said so.", "en", "Doha, Qatar", "2026-01-29"),
    ("DUBAI, UAE and BERLIN – March 5, 2024 – |The firm said so.", "en", "DUBAI, UAE and BERLIN", "2024-03-05"),
    ("WASHINGTON, D.C. – |The council met.", "en", "WASHINGTON, D.C.", None),
    (
        "Cairo, September 23, 2024, |Acme Foods has opened a new office for its customers in the Middle East.",
        "en",
        "Cairo",
        "2024-09-23",
    ),
    (
        "القاهرة، 23 سبتمبر 2024، |أعلنت شركة النور عن افتتاح مكتب جديد لخدمة عملائها في الشرق الأوسط وأفريقيا.",
        "ar",
        "القاهرة",
        "2024-09-23",
    ),
    (
        "WASHINGTON |The harbour council of the capital met on Monday and opened the old quay to all boats.",
        "en",
        "WASHINGTON",
        None,
    ),
    (
        "الكويت: |افتتح الوزير صباح اليوم المرفأ الجديد الذي يتسع لأكثر من أربعين قاربا في وسط المدينة.",
        "ar",
        "الكويت",
        None,
    ),
    (
        "Manama: |The harbour council of the kingdom opened the restored quay to all boats on Monday after two years.",
        "en",
        "Manama",
        None,
    ),
    ("LAGOS, Nigeria | 29 October 2024 | |The company said so.", "en", "LAGOS, Nigeria", "2024-10-29"),
    ("Lowmere, Thursday 3 February 2022. |Boats that changed nets sold more.", "en", "Lowmere", "2022-02-03"),
    ("July 23, 2024 – Lowmere, Northwest Territories|", "en", "Lowmere, Northwest Territories", "2024-07-23"),
    ("July 23, 2024 – Ottawa, Ontario – |The council met.", "en", "Ottawa, Ontario", "2024-07-23"),
    ("Monday, 3 May 2021, Nairobi – |The council met.", "en", "Nairobi", "2021-05-03"),
    ("[Nairobi, 3 May 2021] |The council met.", "en", "Nairobi", "2021-05-03"),
    ("NAIROBI (3 May 2021): |The council met.", "en", "NAIROBI", "2021-05-03"),
    ("Accra, July 15, GNA - |Parliament approved a loan.", "en", "Accra", None),
    ("صفاقس في 19 جانفي 2023 (بلاغ) ـ |شرعت مصالح البلدية في أشغالها.", "ar", "صفاقس", "2023-01-19"),
    ("12 مايو 2021، الرياض – |أعلنت الوزارة.", "ar", "الرياض", "2021-05-12"),
    ("الرملة، ليلة الأحد 3 مايو 2024 – |افتتحت الجمعية.", "ar", "الرملة", "2024-05-03"),
    ("الرياض، مساء يوم الأحد 3 مارس 2024: |أعلنت الوزارة.", "ar", "الرياض", "2024-03-03"),
    ("الكويت - 5 - 3 (كونا) -- |أعلنت الوزارة.", "ar", "الكويت", None),
    ("رام الله 5-3-2024 وفا- |أعلنت الوزارة.", "ar", "رام الله", "2024-03-05"),
    ("بغداد / المكتب الاعلامي: |أعلنت الوزارة موعد افتتاح المرفأ.", "ar", "بغداد", None),
    ("دمشق-سانا |أعلنت الوزارة موعد افتتاح المرفأ.", "ar", "دمشق", None),
    # In round brackets.
    ("(PORT LOWMERE, N.S.) – |The council met.", "en", "PORT LOWMERE, N.S.", None),
    ("(DUBAI, 5 March 2024) – |The council met.", "en", "DUBAI", "2024-03-05"),
    ("(Nairobi, Kenya) |The council met.", "en", "Nairobi, Kenya", None),
    ("(عمان، 5 آذار 2024) – |افتتح الوزير المرفأ.", "ar", "عمان", "2024-03-05"),
    # An office of the press or an agency behind the dash, or an office before the place in brackets.
    ("المركز الإعلامي (عمان): |افتتح الوزير المرفأ.", "ar", "عمان", None),
    ("سفروتة - دائرة الإعلام: |أعلنت البلدية افتتاح المرفأ.", "ar", "سفروتة", None),
    ("الخليل – العلاقات العامة: |أعلنت البلدية افتتاح المرفأ.", "ar", "الخليل", None),
    ("غزة- المكتب الإعلامي للبلدية: |أعلنت البلدية افتتاح المرفأ.", "ar", "غزة", None),
    ("رام الله - وفا - |أعلنت البلدية افتتاح المرفأ.", "ar", "رام الله", None),
    ("دمشق _ سانا: |أعلنت البلدية افتتاح المرفأ.", "ar", "دمشق", None),
    ("الرباط/ 12 مارس 2024/ ومع/ |أعلنت البلدية افتتاح المرفأ.", "ar", "الرباط", "2024-03-12"),
    ("جدة – المركز الإعلامي:|", "ar", "جدة", None),
    ("بغداد – مجلس الميناء القديم: |قرر مجلس الميناء القديم فتح المرسى.", "ar", "بغداد", None),
    ("بغداد – |مجلس الميناء القديم: قررنا فتح المرسى أمام القوارب.", "ar", "بغداد", None),
    ("LOWMERE - Media Office: |The council met.", "en", "LOWMERE", None),
    ("Ramallah - WAFA: |The council met.", "en", "Ramallah", None),
    # A colon behind day, weekday or country; a region in short.
    ("LOWMERE, 12 March: |The council met.", "en", "LOWMERE", None),
    ("LOWMERE, Tuesday: |The council met.", "en", "LOWMERE", None),
    (
        "Lowmere, Fiji: |The harbour council met on Monday and opened the restored quay to all boats after two years.",
        "en",
        "Lowmere, Fiji",
        None,
    ),
    (
        "Coimbatore: |The harbour council met on Monday and opened the restored quay to all boats after two years.",
        "en",
        "Coimbatore",
        None,
    ),
    ("Lowmere, Ont. – |The council met.", "en", "Lowmere, Ont.", None),
    # A town told from its namesakes.
    ("Frankfurt am Main, 5 May 2025 – |The council met.", "en", "Frankfurt am Main", "2025-05-05"),
    ("NEWCASTLE UPON TYNE, 5 May 2025: |The council met.", "en", "NEWCASTLE UPON TYNE", "2025-05-05"),
    ("Lowmere sur Haldane (5 May 2025) – |The council met.", "en", "Lowmere sur Haldane", "2025-05-05"),
    ("HO CHI MINH CITY, 12 May 2025 - |leafloop, the maker, opens.", "en", "HO CHI MINH CITY", "2025-05-12"),
    ("المخا (خاص):|", "ar", "المخا", None),
    ("الدامر 7 يوليو (سونا) – |أعلنت الوزارة.", "ar", "الدامر", None),
    ("الدامر: إعلام المستشفى|", "ar", "الدامر", None),
    ("بغداد: إدارة الإعلام والعلاقات العامة|", "ar", "بغداد", None),
    # Agencies in brackets, with a day of their own, before the place, or without a dash behind them.
    (
        "ABU DHABI, (Harbour Daily / WAM - 3rd May, 2021) |The council met and opened the quay.",
        "en",
        "ABU DHABI",
        "2021-05-03",
    ),
    ("(AFP) - NAIROBI, 3 May 2021 - |The council met.", "en", "NAIROBI", "2021-05-03"),
    (
        "(المركز الإعلامي) شقراء: |عاد فريق النادي من مباراة الأمس بتعادل أمام مضيفه في حضور جمهور كبير ملأ المدرجات.",
        "ar",
        "شقراء",
        None,
    ),
    ("(وام) - دبي، 3 مايو 2021 - |أعلنت الوزارة.", "ar", "دبي", "2021-05-03"),
    (
        "الكويت (كونا) |افتتح الوزير صباح اليوم المرفأ الجديد الذي يتسع لأكثر من أربعين قاربا في المدينة.",
        "ar",
        "الكويت",
        None,
    ),
    # A dash glued to the sentence, signs that stand for one.
    ("Nairobi, May 3, 2021 -|The council met.", "en", "Nairobi", "2021-05-03"),
    ("عمان، 5 آذار 2024 -|افتتح الوزير المرفأ.", "ar", "عمان", "2024-03-05"),
    (
        "NAIROBI • |The harbour council met on Monday and opened the restored quay to all boats after two years.",
        "en",
        "NAIROBI",
        None,
    ),
    (
        "LOWMERE >> |The harbour council met on Monday and opened the restored quay to all boats in Lowmere.",
        "en",
        "LOWMERE",
        None,
    ),
    ("PORT BERG, March 28. /WIRE/. |The bank sells its shares.", "en", "PORT BERG", None),
    ("Port Berg, May 3 (Harbour Wire). |The bank sells its shares.", "en", "Port Berg", None),
    (
        "CAMP ANNA TARVIK, Port of Berg City -- |Eleven men came home.",
        "en",
        "CAMP ANNA TARVIK, Port of Berg City",
        None,
    ),
    ("PORT BERG / NORHAVEN, 9 May – |The firm opens.", "en", "PORT BERG / NORHAVEN", None),
    ("Norhaven, 22 April'26 : |The trust has handed over houses.", "en", "Norhaven", "2026-04-22"),
    (
        "KUWAIT: |The harbour council met on Monday and opened the restored quay to all boats after two years.",
        "en",
        "KUWAIT",
        None,
    ),
]


@pytest.mark.parametrize("marked, language, place, day", DATELINES)
def test_a_dateline_is_cut_where_the_sentence_begins(marked: str, language: str, place: str, day: str | None) -> None:
    head, _, sentence = marked.rpartition("|")
    found = read_dateline(head + sentence, language=language)
    assert found is not None
    assert found.place == place
    assert found.end == len(head)
    assert (found.day and found.day.isoformat()) == day


@pytest.mark.parametrize(
    "text, language",
    [
        (
            "Cairo, September 23, 2024, saw the opening of a new office for customers in the Middle East and Africa.",
            "en",
        ),
        ("Our partners – including Acme – said so.", "en"),
        ("Paris – and London – are cities.", "en"),
        ("Note: this is a note.", "en"),
        ("New York: A city of many ports and quays by the sea.", "en"),
        ("The trust (HT) said so.", "en"),
        ("قال الوزير – في كلمته – إن العمل مستمر.", "ar"),
        ("وأضافت المؤسسة: هذا يوم جديد للمدينة.", "ar"),
        ("", "en"),
        ("USA Swimming said on Monday that it would send forty swimmers to the games of the next year.", "en"),
        ("NATO The alliance said on Monday that it would send forty boats to the quay in the next year.", "en"),
        ("لبنان: على السلطات فتح المدارس", "ar"),
        ("–", "ar"),
        ("(UPDATED) – The council met on Monday.", "en"),
        ("On May 3. (Friday). The council met.", "en"),
        ("TOM FOX / HEAD OF PRESS, the council met on 9 May – and left.", "en"),
        ("(Second part of the story) – The council met on Monday.", "en"),
        ("(Jordan) The team met on Monday.", "en"),
        ("تنويه - رئيس البلدية: سنعمل معا.", "ar"),
        ("كتب بواسطة: خلية الإعلام", "ar"),
        ("Overview (new):", "en"),
        ("Prepared by: Media Office of the governor", "en"),
        ("HOME >> News of the harbour council, its quay and all the boats that it has seen since May", "en"),
        ("LOWMERE: The harbour council met on Monday and opened the restored quay to all boats of the town.", "en"),
        ("(المركز الإعلامي) الرياض تستضيف مباراة الغد وتفتح أبواب الملعب للجمهور كله قبل ساعتين.", "ar"),
        ("(AFP) - The council met on Monday and opened the quay to all boats of the town after two years.", "en"),
        ("Nairobi (the capital) has opened the restored quay to all boats of the town after two years of work.", "en"),
        ("قال الوزير -في كلمته- إن العمل مستمر.", "ar"),
    ],
)
def test_no_dateline(text: str, language: str) -> None:
    assert read_dateline(text, language=language) is None


def test_places() -> None:
    assert is_place("بيروت")
    assert is_place("BEIRUT, Lebanon")
    assert not is_place("المدير التنفيذي")


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    found = read_dateline(text, language="en")
    assert found is None or 0 < found.end <= len(text)


_QUAY = "The harbour council met on Monday and opened the restored quay to all boats after two years."
_LAB = "قدمت الجامعة أمس المختبر المتنقل الذي يضم أربعة عشر جهازا لقياس جودة المياه في كل فصل."


@pytest.mark.parametrize(
    "text, language, context, place",
    [
        (f"Lowmere – {_QUAY}", "en", "The ferry leaves from Lowmere at ten.", "Lowmere"),
        (f"Lowmere al-Bahr – {_QUAY}", "en", "Lowmere al-Bahr Municipality paid for it.", "Lowmere al-Bahr"),
        (f"Overview – {_QUAY}", "en", "An overview of the year follows.", None),
        (f"Acme – {_QUAY}", "en", "Acme says that it sells more.", None),
        (f"سفروتة – {_LAB}", "ar", "وحضر ممثلون عن الوكالة الحضرية لسفروتة.", "سفروتة"),
        (f"سفروتة (وكالة الميناء) – {_LAB}", "ar", "وحضر ممثلون عن الوكالة الحضرية لسفروتة.", "سفروتة"),
        (f"سفروتة (وكالة الميناء) – {_LAB}", "ar", "وحضر ممثلون عن الوكالة الحضرية.", None),
        (f"الوزير (عمان): {_LAB}", "ar", "", None),
        (f"توضيح – {_LAB}", "ar", "وحضر ممثلون عن الوكالة الحضرية.", None),
    ],
)
def test_an_unknown_name_is_a_place_where_the_text_speaks_of_it_as_one(
    text: str, language: str, context: str, place: str | None
) -> None:
    found = read_dateline(text, language=language, context=context)
    assert (found and found.place) == place


@pytest.mark.parametrize(
    "text",
    [
        "Pages 1-5 (second part) - About us and all the others",
        "Updated 3 May 2021. The council met on Monday.",
        "الأربعاء، 7 أكتوبر 2020 - 12:09 م",
        "أجراس الأحد: البابا يلقي عظته",
    ],
)
def test_pages_updates_and_clocks_are_no_datelines(text: str) -> None:
    assert read_dateline(text, language="en" if text.isascii() else "ar") is None


@pytest.mark.parametrize(
    "line, context, place",
    [
        ("نزوى –", "", "نزوى"),
        ("نزوى:", "", "نزوى"),
        ("سفروتة –", "وحضر ممثلون عن الوكالة الحضرية لسفروتة.", "سفروتة"),
        ("Lowmere —", "The ferry leaves from Lowmere at ten.", "Lowmere"),
        ("Nairobi, Kenya –", "", "Nairobi, Kenya"),
        ("سفروتة –", "افتتح الوزير المرسى الجديد.", None),
        ("سفروتة:", "وحضر ممثلون عن الوكالة الحضرية لسفروتة.", None),
        ("السودان:", "", None),
        ("Agenda:", "", None),
        ("Overview –", "An overview of the year follows.", None),
        ("Nairobi", "", None),
    ],
)
def test_a_place_and_its_dash_alone_in_a_line(line: str, context: str, place: str | None) -> None:
    found = read_marked_place(line, context)
    assert (found and found.place) == place
    assert found is None or found.end == len(line)


@pytest.mark.parametrize(
    "language, line, place",
    [
        ("ar", "بلاغ صحفي – أكادير، 24 أبريل 2025", "أكادير"),
        ("ar", "بيان | سفروتة، 24 أبريل 2025", "سفروتة"),
        ("ar", "حمص - المكتب الإعلامي ٩ تشرين الثاني ٢٠٢٥ مدة القراءة: ٣ دقائق المشاهدات ٧٤١", "حمص"),
        ("ar", "بلاغ صحفي – المكتب الإعلامي، 24 أبريل 2025", None),
        ("en", "Press release | Frankfurt am Main, 24 April 2025", "Frankfurt am Main"),
        ("en", "Press release | Newsroom, 24 April 2025", None),
    ],
)
def test_the_place_behind_the_kind_of_release(language: str, line: str, place: str | None) -> None:
    texts = {
        "ar": f"<h1>افتتاح المرسى الجديد بعد عام من العمل</h1><div>{line}</div>"
        "<p>افتتحت مؤسسة الميناء المرسى الجديد بعد عام من العمل، بحضور أهالي المدينة وأربعين قاربا من القرى.</p>"
        "<p>وحضر الافتتاح ممثلون عن الوكالة الحضرية لسفروتة وعن البحارة الذين انتظروا هذا اليوم منذ العاصفة.</p>",
        "en": f"<h1>The restored quay opens after a year of work</h1><div>{line}</div>"
        "<p>The harbour trust has opened the restored quay after a year of work, with forty boats at the jetty.</p>"
        "<p>The sailors of the north shore had waited for this day since the storm of last winter took the crane.</p>",
    }
    page = read_page(Source("page.html"), f"<html><body>{texts[language]}</body></html>", settings=Settings())
    assert read_release(page, release_id="0" * 16, settings=Settings()).dateline_place == place


@pytest.mark.parametrize(
    "line, place",
    [
        ("دمشق-سانا", "دمشق"),
        ("دبي (الخليج)", "دبي"),
        ("حلب- صدى الميناء", "حلب"),
        ("Nairobi (Harbour Daily)", "Nairobi"),
        ("دمشق - حلب", None),
        ("سفروتة-سانا", None),
        ("Nairobi - 2021", None),
        ("Nairobi opens the quay", None),
    ],
)
def test_a_city_and_its_agency_alone_above_the_text(line: str, place: str | None) -> None:
    found = read_source_line(line)
    assert (found and found.place) == place
    text = "افتتحت مؤسسة الميناء المرسى الجديد بعد عام من العمل، بحضور أهالي المدينة وأربعين قاربا من القرى البعيدة."
    page = read_page(Source("page.txt"), f"{line}\n\n{text}\n\n{text} وقالت المؤسسة ذلك.", settings=Settings())
    if place is not None:
        release = read_release(page, release_id="0" * 16, settings=Settings())
        assert (release.blocks[0].label, release.dateline_place) == ("dateline", place)


@pytest.mark.parametrize(("line", "place"), [("صفاقس في 17 جانفي 2025", "صفاقس"), ("صفاقس", None)])
def test_place_and_day_of_a_letter_stand_above_the_text(line: str, place: str | None) -> None:
    text = "افتتحت مؤسسة الميناء المرسى الجديد بعد عام من العمل، بحضور أهالي المدينة وأربعين قاربا من القرى البعيدة."
    html = (
        f"<html><body><nav><a href='/'>الرئيسية</a> <a href='/b'>البيانات</a></nav><h1>بيان إلى البحارة</h1>"
        f"<div>17 جانفي 2025</div><div>{line}</div>"
        f"<main><p>{text}</p><p>{text} وقالت المؤسسة ذلك.</p></main></body></html>"
    )
    page = read_page(Source("page.html"), html, settings=Settings())
    assert read_release(page, release_id="0" * 16, settings=Settings()).dateline_place == place


def test_a_city_alone_in_its_line_is_a_dateline_in_capitals_or_with_its_country() -> None:
    assert read_place_line("NAIROBI") is not None
    assert read_place_line("دبي، الإمارات العربية المتحدة") is not None
    assert read_place_line("Nairobi") is None
    assert read_place_line("OUR PARTNERS") is None


def test_who_signs_behind_place_and_day_at_the_end_keeps_its_words() -> None:
    body = "<h1>Tarvik Motors sells its plant</h1>"
    body += 4 * "<p>Tarvik Motors sells the old plant of the north to three buyers of the port.</p>"
    data = f"<article>{body}<p>Port Berg, 2 February 2026. Sponsor: Calder Bank</p></article>".encode()
    release = read_release(
        read_page(Source("page.html"), data, settings=Settings()), release_id="0" * 16, settings=Settings()
    )
    assert (release.dateline_place, str(release.published)) == ("Port Berg", "2026-02-02")
    assert [(block.label, block.span.of(release.text)) for block in release.blocks][-2:] == [
        ("dateline", "Port Berg, 2 February 2026."), ("body", "Sponsor: Calder Bank"),
    ]  # fmt: skip
