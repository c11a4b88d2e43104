# ruff: noqa: E501 - gold sentences stay on one line
"""English bodies whose name goes on where it seems to end: partners, two towns, legal forms, small nouns; near misses."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # Partners with a comma; no partner: a person, a place, a list of firms.
        ("Berg, Oslund & Wray joined the firm on Monday, and staff of Berg Oslund came along.", ["Berg, Oslund & Wray"]),
        ("Harlow, Kell & Stone LLP and Tarvik Motors agreed.", ["Harlow, Kell & Stone LLP", "Tarvik Motors"]),
        ("She spoke with Tom Fox, Harlow & Kell said.", ["Harlow & Kell"]),
        ("In London, Harlow & Kell opened an office.", ["Harlow & Kell"]),
        # Of two towns; two bodies.
        ("Sandwick and West Harlow NHS Trust has appointed a chair.", ["Sandwick and West Harlow NHS Trust"]),
        ("She supports the Third Harvest Food Bank of Oakridge and San Pedro.", ["Third Harvest Food Bank of Oakridge and San Pedro"]),
        ("The Chamber of Commerce of Hull and Tarvik Motors agreed.", ["Chamber of Commerce of Hull", "Tarvik Motors"]),
        # Two legal forms; police in small letters; a diocese; one that calls itself international.
        ("Calder Communications Pvt. Ltd., an agency, moved.", ["Calder Communications Pvt. Ltd"]),
        ("The Marlow County sheriff’s office agreed.", ["Marlow County sheriff’s office"]),
        ("The police department agreed.", []),
        ("The Archdiocese of Tamale sang.", ["Archdiocese of Tamale"]),
        ("It was opened by Farmers International General Secretary, Anna Berg.", ["Farmers International"]),
    ],
)  # fmt: skip
def test_the_whole_name_is_found(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


def test_a_body_with_initials_of_its_own_is_no_short_form_of_its_committee() -> None:
    text = "The Farmers International African Regional Committee met. Farmers International (FI) agreed. FI is old."
    names = [one.name for one in annotate(text).entities if one.kind == "organisation"]
    assert names == ["Farmers International African Regional Committee", "Farmers International"]


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # A body in full and its unit; a short form and the whole name.
        ("The Harlow State Police agreed. The Harlow State Police Crime Division was told.", ["Harlow State Police", "Harlow State Police Crime Division"]),
        ("The Harlow City Police agreed. The Harlow City Police Department was told.", ["Harlow City Police Department"]),
        ("Otley General agreed. Otley General Hospital is big.", ["Otley General Hospital"]),
        # A group and one of its firms.
        ("The board of Calder Group Inc. agreed that Calder Container Systems Inc. may move.", ["Calder Group Inc", "Calder Container Systems Inc"]),
        # A part of the world behind a house that is called by its name.
        ("Calder Partners grew. Calder Partners moved. Calder Partners Central Europe was sold.", ["Calder Partners"]),
        # An office in capital letters before a house; a network that employs somebody, and one that is a link.
        ("Anna Berg, Vice President and GM for Tarvik Motors in East Africa, spoke.", ["Tarvik Motors"]),
        ("It was founded by Anna Berg, a former Facebook executive. He worked at Facebook.", ["Facebook"]),
        ("Follow us on Facebook.", []),
    ],
)  # fmt: skip
def test_houses_their_units_and_their_officers(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        ("Anna Berg resigned as finance director to pursue other interests.", "finance director", None),
        ("Anna Berg, club chair for the last ten years, sang.", "club chair", None),
        ("Anna Berg, adviser to the Calder Institute, spoke.", "adviser", "Calder Institute"),
        ("Anna Berg, assistant to the director, spoke.", "assistant to the director", None),
        ("Anna Berg, a partner in Energy currently based in Oslo, spoke.", "partner in Energy", None),
        ("Tarvik Motors, Inc. (NASDAQ: TRVK) appointed CFO Anna Berg as interim CEO and opened a search.", "interim CEO", "Tarvik Motors, Inc"),
        ("The round was led by Velomar CEO Anna Berg.", "CEO", "Velomar"),
    ],
)  # fmt: skip
def test_where_a_title_ends(text: str, title: str | None, house: str | None) -> None:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    assert (berg.title, berg.organisation) == (title, house)
