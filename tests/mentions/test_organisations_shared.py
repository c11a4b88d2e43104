# ruff: noqa: E501 - sentences stay on one line
"""English bodies that share one plural, that own a committee or a programme, bureaus of an office; labels, kinds, accords and
degrees that are none."""

from __future__ import annotations

import pytest

from extractor.extract import extract
from tests.mentions.tagged import told_houses


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        # One plural for several houses; times of governments.
        ("He won grants from the Velmar and Guggen foundations.", ["Velmar", "Guggen foundations"]),
        ("The Ford and Carnegie foundations paid for it.", ["Ford", "Carnegie foundations"]),
        (
            "It has the support of the Gates, Hewlett and Packard Foundations.",
            ["Gates", "Hewlett", "Packard Foundations"],
        ),
        ("He served in both the Carter and Reagan Administrations.", []),
        ("The Dutch and German banks lent.", []),
        ("The Norvik Foundation and Orwell Bank met.", ["Norvik Foundation", "Orwell Bank"]),
        # What a body owns and runs.
        (
            "Nora Hill joined Silver Standard’s Energy Advisory Committee.",
            ["Silver Standard", "Energy Advisory Committee"],
        ),
        ("She joined QIMA’s Private Credit Council in 2019.", ["QIMA", "Private Credit Council"]),
        (
            "She sits on the Prime Minister's Advisory Council and the Governor's Water Board.",
            ["Prime Minister's Advisory Council", "Governor's Water Board"],
        ),
        ("He joined the Children's Rights Committee.", ["Children's Rights Committee"]),
        ("She came through the United Nations Young Pilots Programme.", ["United Nations"]),
        (
            "The United Nations Development Programme and UN Environment Programme paid.",
            ["United Nations Development Programme", "UN Environment Programme"],
        ),
        # The office of who holds one.
        (
            "He visited the Attorney General’s Chambers and the Supreme Court.",
            ["Attorney General’s Chambers", "Supreme Court"],
        ),
        ("The Attorney-General's Chambers said so.", ["Attorney-General's Chambers"]),
        (
            "Officials of the Ministry of Ports and Attorney General’s Office came.",
            ["Ministry of Ports", "Attorney General’s Office"],
        ),
        # What somebody is in an undertaking.
        (
            "It includes Advisory Partners Zentel, Norvik Foods and Carrick Software.",
            ["Zentel", "Norvik Foods", "Carrick Software"],
        ),
        ("The Gold Sponsors Zentel Foods and Norvik Foods pay for it.", ["Zentel Foods", "Norvik Foods"]),
        (
            "The Strategic Partners Group and Advisory Partners LLC came.",
            ["Strategic Partners Group", "Advisory Partners LLC"],
        ),
        (
            "It grew to include Advisory Partners Canonical, GENIVO, HP, LiMor Foundation and Carrick Software.",
            ["Canonical", "GENIVO", "HP", "LiMor Foundation", "Carrick Software"],
        ),
        ("Harlow Partners bought Zentel Foods.", ["Harlow Partners", "Zentel Foods"]),
        # One of many; what an accord is on; things.
        ("Lagos is an emerging African Trade Centre.", []),
        ("Lagos became an International Finance Centre.", []),
        ("It is building a new Harlow Research Centre.", ["Harlow Research Centre"]),
        ("She is a National Health Service nurse.", ["National Health Service"]),
        ("A Memorandum of Understanding on Coastal Partnership in Water Affairs was signed.", []),
        ("They signed a Memorandum of Understanding with the Harbour Partnership.", ["Harbour Partnership"]),
        ("The country sent its Nationally Determined Contribution (NDC) to the United Nations.", ["United Nations"]),
        ("The Royal Couple celebrated the school.", []),
        ("He directs the Free Zone. Calder Free Zone agreed.", ["Calder Free Zone"]),
        # Letters behind a name and its degrees.
        ("Dr. Hugh Marsden OBE, PhD, FBXS is a professor at Calder University.", ["Calder University"]),
        ("Ann Lee, MBA, FCIXD was named director.", []),
        ("Ann Lee, PhD, NASA, said so.", ["NASA"]),
    ],
)
def test_bodies_and_what_is_none(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses


@pytest.mark.parametrize(
    ("site", "houses"),
    [
        # A site that is called by the office of one is no body; a ministry's is.
        ("Minister for Water and Rural Roads", []),
        ("Parliamentary Secretary for Ports and Harbours", []),
        ("Ministry for Water and Rural Roads", ["Ministry for Water and Rural Roads"]),
    ],
)
def test_sites_called_by_an_office(site: str, houses: list[str]) -> None:
    page = (
        f'<html lang="en"><head><meta property="og:site_name" content="{site}"></head><body><header><p>{site}</p></header>'
        f"<main><article><h1>New hall opens</h1><p>HARWICK, 3 May 2025 – The {site.replace('Ministry', 'Minister')}, Ann "
        "Lee, opened a hall in the town on Monday and thanked the builders.</p></article></main></body></html>"
    )
    found = [one.name for one in extract(page.encode()).entities if one.kind == "organisation"]
    assert found == houses
