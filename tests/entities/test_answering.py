"""Contact lines: who answers for the issuer, who for an agency, and of whom they do not tell."""

from __future__ import annotations

import pytest

from extractor.extract import extract

_LEAD = "LONDON, 5 March 2025 - Tidewell Robotics announced today a new plant in Leeds. It opens in May."
_ARABIC = "الرياض، 5 مارس 2025 - أعلنت شركة النور اليوم افتتاح مصنعها في جدة."


def answering(*lines: str, headline: str = "Tidewell Robotics opens a plant", lead: str = _LEAD) -> tuple[object, ...]:
    body = "".join(f"<p>{line}</p>" for line in (lead, *lines))
    page = f"<html><body><article><h1>{headline}</h1>{body}</article></body></html>"
    people = [one for one in extract(page.encode()).entities if one.kind == "person"]
    return tuple((one.name, one.title, one.organisation, one.organisation_from) for one in people)


@pytest.mark.parametrize(
    "line",
    [
        "Media contact: Anna Berg, +65 6555 0178",
        "Media contact: Anna Berg, Corporate Communications, press@tidewell.example",
        "Press contact: Anna Berg, Tidewell Robotics, +65 6555 0178",
    ],
)
def test_a_person_to_call_is_of_the_issuer(line: str) -> None:
    ((name, _, organisation, _),) = answering(line)  # type: ignore[misc]
    assert (name, organisation) == ("Anna Berg", "Tidewell Robotics")


def test_what_only_the_context_tells_is_marked() -> None:
    assert answering("Media contact: Anna Berg, +65 6555 0178") == (
        ("Anna Berg", None, "Tidewell Robotics", "context"),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Media contact: Anna Berg, Corfield Advisory, +61 8 5550 0144",),
        ("Media contact: Anna Berg, Corfield Kavanagh PR, anna@corfield.example",),
        ("Media contact", "Anna Berg", "Corfield Communications for Tidewell", "+65 6555 0178"),
        ("Media contact", "Anna Berg", "Meridian Quay Advisers", "anna@meridianquay.example"),
    ],
)
def test_an_agency_is_the_house_of_who_answers(lines: tuple[str, ...]) -> None:
    ((_, title, organisation, told),) = answering(*lines)  # type: ignore[misc]
    assert (title, told) == (None, "words")
    assert organisation is not None
    assert organisation.startswith(("Corfield", "Meridian Quay Advisers"))
    assert "for" not in organisation


def test_the_title_may_stand_below_the_house() -> None:
    lines = ("Media contact", "Anna Berg", "Corfield Communications", "Senior Associate", "+65 6555 0178")
    assert answering(*lines) == (("Anna Berg", "Senior Associate", "Corfield Communications", "words"),)


@pytest.mark.parametrize(
    "lines",
    [
        ("Media contact: Anna Berg, Quarrel Wexby, +61 8 5550 0144",),  # capitals that may be a house
        ("Media contact: Anna Berg", "For the Acme Foundation: Tom Fox, +61 8 5550 0144"),
        ("Media contact: Anna Berg",),  # nobody can be reached
    ],
)
def test_of_others_nothing_is_made_up(lines: tuple[str, ...]) -> None:
    berg = next(one for one in answering(*lines) if one[0] == "Anna Berg")  # type: ignore[index]
    assert berg[2] is None


def test_two_issuers_leave_it_open() -> None:
    lead = "LONDON, 5 March 2025 - Lantern Foundation and Northland Museum opened a hall."
    found = answering(
        "Media contact: Anna Berg, +65 6555 0178", headline="Lantern Foundation joins Northland Museum", lead=lead
    )
    assert found == (("Anna Berg", None, None, None),)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("للمزيد: دائرة العلاقات العامة والإعلام – هديل الصبري – هاتف 022555017",), None),
        (("للتواصل الإعلامي: هديل الصبري، هاتف +967 2 000 000",), None),
        (("للتواصل الإعلامي", "هديل الصبري | مسؤولة الاتصال | press@noor.example | 0795550133"), "مسؤولة الاتصال"),
    ],
)
def test_arabic_contact_lines(lines: tuple[str, ...], title: str | None) -> None:
    ((_, found, organisation, _),) = answering(*lines, headline="افتتاح مصنع شركة النور", lead=_ARABIC)  # type: ignore[misc]
    assert (found, organisation) == (title, "شركة النور")


def test_an_arabic_house_on_the_line_below() -> None:
    lines = ("للتواصل الإعلامي", "هديل الصبري", "الفاو اليمن", "مسؤولة الاتصال", "+967 2 000 000")
    found = answering(*lines, headline="افتتاح مصنع شركة النور", lead=_ARABIC)
    assert found == (("هديل الصبري", "مسؤولة الاتصال", "الفاو اليمن", "words"),)


def test_the_house_before_a_dash_is_that_of_all_behind_it() -> None:
    line = "Issued by: Kopi & Ink Consultancy Pte Ltd – Ms Anna Berg / Mr Tom Fox, Tel: 6555 0132"
    found = answering("Media contact", line)
    assert [one[:3] for one in found] == [  # type: ignore[index]
        ("Anna Berg", None, "Kopi & Ink Consultancy Pte Ltd"),
        ("Tom Fox", None, "Kopi & Ink Consultancy Pte Ltd"),
    ]


def test_a_title_above_the_name_that_opens_a_contact_and_the_house_with_its_address_below() -> None:
    lines = ("Media contact:", "Head, Corporate Communications", "Ms. Anna Berg")
    ((name, title, organisation, _),) = answering(*lines, "Tidewell Robotics, P.O. Box 555, Leeds", "Tel: 6555 0132")
    assert (name, title, organisation) == ("Anna Berg", "Head, Corporate Communications", "Tidewell Robotics")


def test_a_house_on_the_third_line_of_a_contact() -> None:
    lines = ("Media contacts", "Anna Berg", "Communication Specialist", "UNICEF Malawi", "Tel: +265 1 555 014")
    more = ("Tom Fox", "Communications Officer", "WFP Malawi", "Tel: +265 1 555 029")
    found = {one[0]: one[1:3] for one in answering(*lines, *more)}  # type: ignore[index]
    assert found == {
        "Anna Berg": ("Communication Specialist", "UNICEF Malawi"),
        "Tom Fox": ("Communications Officer", "WFP Malawi"),
    }
