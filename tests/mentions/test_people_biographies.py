# ruff: noqa: E501 - gold sentences stay on one line
"""Biographies of candidates and members of boards: where they work, what they lead, what they tell of themselves; and
who spoke, told in fields up to the house."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people

MET = "The Open Tidal Foundation met on Monday.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Where one works, and as what.
        ("Lena Hart works at the Weller Museum as their Shop Manager, and loves boats.", ("Shop Manager", "Weller Museum")),
        ("Lena Hart currently works for Beacon Museum as a chart curator.", ("chart curator", "Beacon Museum")),
        ("Lena Hart works at the Weller Law Library.", (None, "Weller Law Library")),
        # A unit that somebody heads; a race is none.
        ("Lena Hart heads the Digital Charts Unit at the Northland Record Office.", ("heads the Digital Charts Unit", "Northland Record Office")),
        ("Lena Hart currently leads the Outreach Team at Beacon Museum.", ("leads the Outreach Team", "Beacon Museum")),
        ("Lena Hart leads the race.", (None, None)),
        ("Lena Hart runs the harbour marathon.", (None, None)),
        # One of several.
        ("Lena Hart is one of the founders of Beacon Museum.", ("founder", "Beacon Museum")),
        ("Lena Hart is one of the co-chairs of the charts working group.", ("co-chairs of the charts working group", "Open Tidal Foundation")),
        ("Lena Hart is one of us.", (None, None)),
    ],
)  # fmt: skip
def test_where_somebody_works(text: str, told: tuple[str | None, str | None]) -> None:
    assert told_people(MET + text) == [("Lena Hart", *told)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Praise and studies hide no office told later.
        ("Lena Hart is a regular attendee of our meetings. She is a curator at Beacon Museum.", ("curator", "Beacon Museum")),
        ("Lena Hart is a graduate of Calder University. She is an educator. She works at Harbour Aquarium as an Engagement Officer.", ("Engagement Officer", "Harbour Aquarium")),
        ("Lena Hart has years of experience as a software quality and test engineer and lives by the sea.", ("software quality and test engineer", None)),
        # Where one studied is no house.
        ("Lena Hart is a graduate of Calder University. She loves boats.", ("graduate", None)),
        # The house of a description, told later; not of several past ones.
        ("Lena Hart is a librarian. She has worked for Northland Libraries since 2021.", ("librarian", "Northland Libraries")),
        ("Lena Hart is a librarian. She has worked for Harbour Bank, Tidewell Ltd and Calder Museum.", ("librarian", None)),
        # An office beside the name stays.
        ("Lena Hart is the head of charts at Beacon Museum. She works at Harbour Aquarium as a guide.", ("head of charts", "Beacon Museum")),
    ],
)  # fmt: skip
def test_what_a_biography_tells_later(text: str, told: tuple[str | None, str | None]) -> None:
    assert told_people(MET + text) == [("Lena Hart", *told)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # In the first person, below a line that is the name.
        ("I am an Associate Professor at Calder University, and I like harbours.", ("Associate Professor", "Calder University")),
        ("I'm currently the treasurer of the Harbour Trust.", ("treasurer", "Harbour Trust")),
        ("I like boats.\nAs the data librarian at a small museum, I see many needs.", ("data librarian", None)),
        ("I have now been serving as one of the vice-chairs of the Harbour Trust.", ("vice-chair", "Harbour Trust")),
        # What one was, or likes; another's words.
        ("I served as chair of the Harbour Trust for years.", (None, None)),
        ("I am a fan of charts.", (None, None)),
        ("As the chair of the Harbour Trust said, boats are good.", (None, None)),
    ],
)  # fmt: skip
def test_what_candidates_tell_of_themselves(text: str, told: tuple[str | None, str | None]) -> None:
    assert told_people(f"{MET}Lena Hart\n{text}") == [("Lena Hart", *told)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Office, part, house.
        ("“We use it,” said Lena Hart, vice president, open systems development, Calder Electronics Ltd. “It is good.”", [("Lena Hart", "vice president, open systems development", "Calder Electronics Ltd")]),
        ("“We use it,” said Lena Hart, Steering Committee, Northland Kernel Foundation.", [("Lena Hart", "Steering Committee", "Northland Kernel Foundation")]),
        ("“We use it.” – Lena Hart Sr. Quality Manager, Deep Tools Group, Calder Electronics Ltd", [("Lena Hart", "Sr. Quality Manager, Deep Tools Group", "Calder Electronics Ltd")]),
        ("“We use it.” – Lena Hart, Director, Ecosystem Engineering, Quillery", [("Lena Hart", "Director, Ecosystem Engineering", "Quillery")]),
        # A department, a country; others who are listed.
        ("“We use it.” – Lena Hart, Director, Ecosystem Engineering, Human Resources", [("Lena Hart", "Director, Ecosystem Engineering", None)]),
        ("“We use it.” – Lena Hart, Director, Ecosystem Engineering, Kenya", [("Lena Hart", "Director, Ecosystem Engineering", None)]),
        ("They invited Lena Hart, chair, the mayor, and Calder Electronics Ltd.", [("Lena Hart", "chair", None)]),
    ],
)  # fmt: skip
def test_who_spoke_in_fields(text: str, told: Told) -> None:
    assert told_people("Several firms met in Oslo.\n" + text) == told
