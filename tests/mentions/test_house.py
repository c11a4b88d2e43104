# ruff: noqa: E501 - lines of pages stay whole
"""The house that only the page's own lines name: found where the text speaks of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.mentions.organisations import find_organisations
from extractor.page.source import Source
from extractor.reading import read_passages
from extractor.release.release import Block, Release
from extractor.text import Span


def page(language: str, *lines: tuple[str, str, str]) -> Release:
    """A release of lines: label, reason, words."""
    text = "\n".join(words for _, _, words in lines)
    blocks, at = [], 0
    for label, reason, words in lines:
        blocks.append(Block(label, reason, language, Span(at, at + len(words))))
        at += len(words) + 1
    return Release("0" * 16, Source("test"), language, None, None, None, text, tuple(blocks))


def found(release: Release) -> list[tuple[str, str]]:
    """Rule and words of each mention; what a bare head stands for behind it."""
    mentions = find_organisations(read_passages(release, names=False))
    return [(one.rule, (one.refers or one.span).of(release.text)) for one in mentions]


HEADER = ("boilerplate", "header", "Benue State Ministry of Health and Human Services")


def test_the_ministry_of_the_text_is_that_of_the_header() -> None:
    release = page("en", HEADER, ("body", "paragraph", "She spoke at the Ministry's headquarters on Monday."))
    assert found(release) == [("house", HEADER[2]), ("general", HEADER[2])]


@pytest.mark.parametrize(
    ("language", "line", "house", "words"),
    [
        ("en", "Ministry of River Transport", "Ministry of River Transport",
         "Minister of State for River Transport Devendra Rathod opened it."),
        ("ar", "جميع الحقوق محفوظة لوزارة الموانئ 2025", "وزارة الموانئ", "افتتح وزير الموانئ الرصيف."),
        ("ar", "جميع الحقوق محفوظة لمحافظة الدقهلية 2025", "محافظة الدقهلية", "رأى سامي الراعي محافظ الدقهلية ذلك."),
    ],
)  # fmt: skip
def test_the_house_of_the_minister_and_of_the_governor(language: str, line: str, house: str, words: str) -> None:
    release = page(language, ("boilerplate", "copyright", line), ("body", "paragraph", words))
    assert ("house", house) in found(release)


@pytest.mark.parametrize(
    "words",
    [
        "The rain fell on Monday.",
        "The Ministry of Water spoke, and the Ministry agreed.",  # its own text says which
        "He asked a ministry for help.",
    ],
)
def test_a_house_that_the_text_does_not_mean_is_left_out(words: str) -> None:
    release = page("en", HEADER, ("body", "paragraph", words))
    assert HEADER[2] not in [name for _, name in found(release)]


@pytest.mark.parametrize("reason", ["footer", "repeated"])
def test_the_office_of_who_holds_it_is_the_house_of_an_official_website(reason: str) -> None:
    line = ("boilerplate", reason, "The Official Website of Office of Northland Attorney General Jo Doe")
    release = page("en", ("body", "paragraph", "Northland Attorney General Jo Doe sued a firm on Monday."), line)
    assert ("house", "Office of Northland Attorney General") in found(release)


@pytest.mark.parametrize("line", ["U.S. Attorneys Office", "U.S. Attorney's Office", "United States Attorney’s Office"])
@pytest.mark.parametrize("nation", ["U.S.", "United States"])
def test_the_office_of_the_letterhead_is_that_of_its_holder(line: str, nation: str) -> None:
    head = ("boilerplate", "outside the main text", line)
    title = ("title", "headline", "Owner of a gallery sentenced")
    release = page("en", head, title, ("body", "paragraph", f"{nation} Attorney Jo Doe announced it on Monday."))
    assert ("house", line) in found(release)
    other = page("en", head, title, ("body", "paragraph", "Defence Attorney Jo Doe announced it on Monday."))
    assert found(other) == []


def test_the_name_of_the_site_above_the_headline_is_the_house() -> None:
    release = page(
        "en",
        ("boilerplate", "links", "Office of the Northland Attorney General"),
        ("title", "headline", "Attorney General Doe sues a firm"),
        ("body", "paragraph", "Attorney General Jo Doe sued a firm on Monday."),
    )
    named = replace(release, site_names=("Office of the Northland Attorney General",))
    assert ("house", "Office of the Northland Attorney General") in found(named)
    assert found(release) == []


def test_the_name_that_header_and_copyright_bear_is_the_house_where_no_title_is() -> None:
    header = ("boilerplate", "outside the main text", "Northland District Council")
    menu = ("boilerplate", "outside the main text", "Home / My Council / News")
    body = ("body", "paragraph", "The library reopened on Monday.")
    rights = (
        "boilerplate",
        "outside the main text",
        f"{'Freedom of information | ' * 4}© Northland District Council 2026",
    )
    title = ("title", "headline", "Library reopened")
    assert found(page("en", header, menu, title, body, rights)) == [("site", header[2])]
    assert found(page("en", header, menu, title, body)) == []


@pytest.mark.parametrize(
    ("language", "site", "line", "house"),
    [
        ("ar", "هيئة ظفار للمناطق الحرة", "© جميع الحقوق محفوظة - هيئة ظفار للمناطق الحرة", "هيئة ظفار للمناطق الحرة"),
        ("ar", "محافظة دهوك", "© جميع الحقوق محفوظة - محافظة دهوك", "محافظة دهوك"),
        ("ar", "النيابة العامة - مملكة البحرين", "© النيابة العامة - مملكة البحرين", None),
        ("ar", "الراعي والحداد – محامون ومستشارون", "© الراعي والحداد – محامون ومستشارون", "الراعي والحداد"),
        ("ar", "الراعي والحداد – أخبار", "© الراعي والحداد – أخبار", None),
        ("ar", "مهرجان درب للأفلام", "© جميع الحقوق محفوظة - مهرجان درب للأفلام", "مهرجان درب للأفلام"),
        ("en", "Dale & Calder Town Council", "© Dale & Calder Town Council 2025", "Dale & Calder Town Council"),
        ("en", "Press Cell, Ministry of Ports", "Owned by Ministry of Ports", "Ministry of Ports"),
        ("en", "City of Port Ellery, Michigan", "City of Port Ellery | 201 S. Mill St", "City of Port Ellery"),
        ("ar", "قناة الواحة", "© قناة الواحة 2025", None),
        ("en", "Home buyer's insurance guide", "© Home buyer's insurance guide", None),
        ("en", "Marlow Hospitals", "© Marlow Hospitals. All rights reserved", "Marlow Hospitals"),
        ("en", "The Judiciary of Northland", "© 2025 Judiciary of Northland, Pier Avenue", "Judiciary of Northland"),
        ("en", "Northland Netball", "© Northland Netball. Official site.", "Northland Netball"),
        ("en", "Pier Books and Tea", "© Pier Books and Tea. Official shop.", None),
        ("en", "United States Attorney's Office, District of Northland", "U.S. Attorney's Office, District of Northland. 2 Pier",
         "U.S. Attorney's Office, District of Northland"),
        ("en", "Department of Ports and Rural Piers", f"© Government 2026. Department of Ports and Rural Piers. {'All rights are kept by it. ' * 3}",
         "Department of Ports and Rural Piers"),
        ("en", "Harbour University of Calder", f"Copyright © 2025 Harbour University of Calder. {'The Gazette is made by staff. ' * 3}",
         "Harbour University of Calder"),
    ],
)  # fmt: skip
def test_the_house_that_the_site_is_called_by_stands_in_its_own_lines(
    language: str, site: str, line: str, house: str | None
) -> None:
    text = {"en": "The rain fell on Monday.", "ar": "هطل المطر يوم الاثنين."}[language]
    release = page(language, ("body", "paragraph", text), ("boilerplate", "copyright", line))
    assert found(replace(release, site_names=(site,))) == ([("site", house)] if house else [])


def test_a_house_without_a_noun_holds_the_copyright_by_the_name_of_its_site() -> None:
    rights = ("boilerplate", "copyright", "© NORTEK. All rights reserved.")
    release = page("en", ("body", "paragraph", "The harbour will join NORTEK in May."), rights)
    assert ("head", "NORTEK") in found(replace(release, site_names=("NORTEK",)))
    # A senator's site is none.
    senator = page(
        "en",
        ("body", "paragraph", "Senator Anna Berg met builders, and Anna Berg spoke."),
        ("boilerplate", "copyright", "© Senator Anna Berg. All rights reserved."),
    )
    named = read_passages(replace(senator, site_names=("Senator Anna Berg",)))
    assert find_organisations(named) == ()
    assert found(replace(release, site_names=("Harwick",))) == []


def test_a_firm_is_called_as_its_site_is() -> None:
    rights = ("boilerplate", "copyright", "© 2025 Calderi Payments Ltd, Harwick.")
    release = page("en", ("body", "paragraph", "The drivers built Calderi on the bus."), rights)
    named = replace(release, site_names=("Calderi",))
    assert ("head", "Calderi") in [(rule, words) for rule, words in found(named)]
    assert found(replace(release, site_names=("Harwick",))) == []


@pytest.mark.parametrize("line", ["الاتحاد الليبي للسباحة – الموقع الرسمي", "الموقع الرسمي: الاتحاد الليبي للسباحة"])
def test_the_official_site_above_the_headline_names_its_house_whatever_it_is_linked_to(line: str) -> None:
    release = page(
        "ar", ("boilerplate", "links", line), ("title", "headline", "افتتاح القاعة"), ("body", "p", "قال الاتحاد ذلك.")
    )
    assert ("general", "الاتحاد الليبي للسباحة") in found(release)


def test_the_name_of_the_site_in_marks_is_its_house() -> None:
    release = page(
        "ar", ("body", "paragraph", "يسر «الحداد والراعي» أن تعلن انضمام شريكين، وزار الحداد والراعي المعرض.")
    )
    assert ("quoted", "الحداد والراعي") in found(replace(release, site_names=("الحداد والراعي",)))
    assert ("quoted", "الحداد والراعي") not in found(replace(release, site_names=("المحامون",)))


@pytest.mark.parametrize(
    ("reason", "line", "house"),
    [
        ("links", "Department for River Transport", "Department for River Transport"),
        ("repeated", "Ministry of Communications", "Ministry of Communications"),
        ("repeated", "Press Office", None),
        ("repeated", "Directorate of Public Affairs and Communication", None),
        ("repeated", "Anna Berg", None),
    ],
)
def test_the_house_behind_a_line_that_says_from(reason: str, line: str, house: str | None) -> None:
    release = page(
        "en",
        ("title", "headline", "Ferries sail again"),
        ("boilerplate", "repeated", "From:"),
        ("boilerplate", reason, line),
        ("body", "paragraph", "The ferries sail again on Monday."),
    )
    assert found(release) == ([] if house is None else [("site", house)])


def test_the_house_behind_issued_by_on_its_line() -> None:
    line = ("boilerplate", "repeated", "Issued by: Ministry of River Transport")
    release = page("en", line, ("body", "paragraph", "The ferries sail again on Monday."))
    assert found(release) == [("site", "Ministry of River Transport")]


def test_the_cell_above_the_headline_that_bears_the_name_of_the_site() -> None:
    masthead = (
        "REPUBLIC OF NORTHLAND\tOffice of the River Warden and Department of Ferries\tEnglish | Norsk | Deutsch | Home"
    )
    release = page(
        "en",
        ("boilerplate", "outside the main text", masthead),
        ("title", "headline", "Ferries sail again"),
        ("body", "paragraph", "The ferries sail again on Monday."),
    )
    sited = replace(release, site_names=("Office of the River Warden and Department of Ferries",))
    assert found(sited) == [("site", "Office of the River Warden and Department of Ferries")]
    assert found(release) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Press Release: Northland Council of Weavers", True),
        ("Press Release: Northland Council of Weavers grows", False),
    ],
)
def test_the_house_behind_the_kind_of_release_is_borne(line: str, told: bool) -> None:
    release = page(
        "en",
        ("title", "headline", "Weavers meet"),
        ("boilerplate", "kind of release", line),
        ("body", "paragraph", "They met on Monday."),
    )
    assert [words for _, words in found(release)] == (["Northland Council of Weavers"] if told else [])


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Office of the Harbour Warden & Department of PiersRepublic of Dale", True),
        ("Office of the Harbour Warden & Department of Piers", True),
        ("Office of the Harbour Warden & Department of Piersons", False),
    ],
)
def test_what_a_page_sets_below_the_name_of_its_site_by_style_alone(line: str, house: bool) -> None:
    site = "Office of the Harbour Warden & Department of Piers"
    body = ("body", "paragraph", "The trust met with the Harbour Warden, Hon. Ann Roe, on Monday.")
    release = replace(page("en", ("boilerplate", "header", line), body), site_names=(site,))
    assert (("site", site) in found(release) or ("house", site) in found(release)) == house


@pytest.mark.parametrize(
    ("language", "site", "line", "told"),
    [
        # The noun of a site behind the house; a letter written onto it.
        ("en", "Northland State Government Website", "Copyright 2019 Northland State Government. All rights reserved.", "Northland State Government"),
        ("en", "Northland Portal", "Copyright 2019 Northland. All rights reserved.", None),
        ("ar", "محافظة درب", "جميع الحقوق محفوظة لمحافظة درب 2025", "محافظة درب"),
        ("ar", "شمس درب", "جميع الحقوق محفوظة لشمس درب 2025", None),
    ],
)  # fmt: skip
def test_the_house_of_the_site_in_its_copyright(language: str, site: str, line: str, told: str | None) -> None:
    body = ("body", "paragraph", "The rain fell on Monday." if language == "en" else "هطل المطر أمس.")
    release = replace(page(language, body, ("boilerplate", "copyright", line)), site_names=(site,))
    assert [words for rule, words in found(release) if rule == "site"] == [told] * (told is not None)


@pytest.mark.parametrize(
    ("words", "house"),
    [
        ("التقى رئيس مجلس إدارة أحوال الصيادين الدكتور سامي الراعي الوفد.", "أحوال الصيادين"),
        ("التقى رئيس مجلس الإدارة أحوال الصيادين الدكتور سامي الراعي الوفد.", None),
        ("ناقش الحضور أحوال الصيادين في البلد.", None),
    ],
)
def test_the_site_behind_its_board(words: str, house: str | None) -> None:
    release = replace(page("ar", ("body", "paragraph", words)), site_names=("أحوال الصيادين",))
    assert [words for _, words in found(release)] == [house] * (house is not None)
