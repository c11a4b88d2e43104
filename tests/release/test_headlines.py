"""The headline of pages whose <title> and banner name the house."""

from __future__ import annotations

import pytest

from extractor.extract import read

LEAD = (
    "<p>PORT ASH — The Northland Office of Consumer Lending announced today that a lender will return $6.8 million to "
    "more than 9,400 borrowers who were charged interest above the cap of 36 percent.</p><p>“Every family on that list "
    "is getting a check, and nobody has to hire a lawyer to receive it,” said Director Ann Hale on Monday.</p>"
)


def test_a_heading_right_above_the_text_goes_before_a_title_that_names_the_office() -> None:
    page = (
        "<html><head><title>News Release - Northland Office of Consumer Lending</title></head><body>"
        "<h3>News Release</h3><p><b>FOR IMMEDIATE RELEASE</b><br>March 11, 2025</p>"
        f"<h2>Northland Regulators Secure $6.8 Million in Refunds From an Installment Lender</h2>{LEAD}</body></html>"
    )
    assert read(page).title == "Northland Regulators Secure $6.8 Million in Refunds From an Installment Lender"


def test_a_heading_that_is_a_part_of_the_title_goes_before_the_banner() -> None:
    page = (
        "<html><head><title>Ministry of Shipping and Inland Ports-Government of the Republic of Northland | "
        "Port delegation visits the delta, dredging support discussed</title></head><body>"
        "<div id='banner'>Ministry of Shipping and Inland Ports</div><ul><li>About Us</li><li>Contact</li></ul>"
        "<div>News: Tender notice for spare parts</div><h3>Port delegation visits the delta, dredging support "
        "discussed</h3><table><tr><td>Memo No.</td><td>18.00.0000.009.16.001.25-214</td></tr></table>"
        f"{LEAD}</body></html>"
    )
    release = read(page)
    assert release.title == "Port delegation visits the delta, dredging support discussed"
    assert not release.labelled("contact")


def test_the_city_beside_the_day_above_the_headline_is_the_place() -> None:
    page = (
        "<html><body><div>PRESS RELEASE | 8 October 2024 | Dublin</div><h1>One in three rural workers travels far</h1>"
        f"{LEAD.replace('PORT ASH — ', '')}</body></html>"
    )
    assert read(page).dateline_place == "Dublin"


def test_the_path_to_a_page_is_not_its_headline() -> None:
    text = (
        "Port Ash City\nServices\nNews\nHome / News / City to move vendors into a new market\n"
        "City to move vendors into a new market\n12 September 2025\n\n"
        "The city of Port Ash will move 164 vendors into the new market by the end of October, the mayor said on "
        "Friday, after two years of work that cost 31 million dollars.\n"
    )
    assert read(text).title == "City to move vendors into a new market"


TEXT = {
    "en": "The harbour council of Lowmere met on Monday and opened the restored quay to all boats of the town.\n\n"
    "The council said that the quay had cost two years of work, and that forty boats had come.",
    "ar": "افتتحت مؤسسة الميناء صباح أمس المرسى الجديد أمام جميع القوارب بعد عام من العمل المتواصل في المدينة.\n\n"
    "وقالت المؤسسة إن المرسى يتسع لأكثر من أربعين قاربا وإن العمل فيه استمر عاما كاملا.",
}


@pytest.mark.parametrize(
    "language, head, title",
    [
        # A second headline, and a lead without its full stop, below the first.
        ("ar", "مرسى جديد يخدم جميع قوارب المدينة\n\nمؤسسة الميناء تفتتح المرسى أمام القوارب بعد عام من العمل", 0),
        ("en", "Quay restored after two years of work\n\nHarbour council of Lowmere opens the quay to all boats", 0),
        # The name of a house, the kind of release and a path above the headline.
        ("en", "The harbour council of Lowmere\n\nRestored quay opens to boats after two years", 1),
        ("en", "For immediate release\n\nRestored quay opens to boats after two years", 1),
        # Words that dashes join.
        ("en", "Lowmere hosts the first Lowmerian–Northlandish–Haldanese council", 0),
        # A sentence whose end stands in the next line, or that follows place and day: there is no headline.
        ("ar", "أعلنت مؤسسة الميناء افتتاح المرسى الجديد أمام جميع القوارب بعد عام كامل من العمل المتواصل في", None),
        ("en", "Nairobi, 24 November 2014 (AFP) – The harbour council has said:", None),
        ("ar", "المنامة – بنا", None),
    ],
)
def test_the_headline_of_a_text_without_tags(language: str, head: str, title: int | None) -> None:
    lines = head.split("\n\n")
    assert read(f"{head}\n\n{TEXT[language]}").title == (None if title is None else lines[title])


@pytest.mark.parametrize(
    "told, heading, title, subtitle",
    [
        (  # the page claims both lines as its title
            "Ferry Guild Buys Two Quiet Boats - Ferry Guild of Northland",
            "<h1>Ferry Guild<br>Buys Two Quiet Boats</h1>",
            "Ferry Guild Buys Two Quiet Boats",
            None,
        ),
        (
            "Newsroom",
            "<h1>Ferry Guild Buys Two Quiet Boats;<br>Old Ones Go to the Museum<br>Of the Harbour Town</h1>",
            "Ferry Guild Buys Two Quiet Boats; Old Ones Go to the Museum",
            "Of the Harbour Town",
        ),
        (
            "Newsroom",
            "<h2>Ferry Guild Buys Two Quiet Boats for<br>the Crossing to the Far Bank</h2>",
            "Ferry Guild Buys Two Quiet Boats for the Crossing to the Far Bank",
            None,
        ),
        (  # the first line is the title by itself
            "Ferry Guild Buys Two Quiet Boats | Ferry Guild",
            "<h1>Ferry Guild Buys Two Quiet Boats<br>The old ones go to the museum</h1>",
            "Ferry Guild Buys Two Quiet Boats",
            "The old ones go to the museum",
        ),
        (  # nothing says that the lines are one
            "Newsroom",
            "<h1>Ferry Guild Buys Two Quiet Boats This Spring<br>The old ones go to the museum of the town</h1>",
            "Ferry Guild Buys Two Quiet Boats This Spring",
            "The old ones go to the museum of the town",
        ),
    ],
)
def test_a_headline_broken_for_its_looks_is_one(told: str, heading: str, title: str, subtitle: str | None) -> None:
    release = read(f"<html><head><title>{told}</title></head><body><main>{heading}{LEAD}</main></body></html>")
    assert release.title == title
    assert release.subtitle == subtitle
