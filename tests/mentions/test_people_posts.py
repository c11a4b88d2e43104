# ruff: noqa: E501 - gold sentences stay on one line
"""Lists of those who run a club or foundation, with what they look after; members who come and go; near misses."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people

CLUB = "Larkdale Cycling Club held its annual meeting. Larkdale Cycling Club has grown.\n"
HOUSE = "Larkdale Cycling Club"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        # The post before the name, behind it, in a bracket; brackets and ampersands of it; a line without a name.
        ("Chair - Ann Rowe\nTreasurer - Tom Hale\nVice Captain (Juniors) - Mia Orr\nKit & Clothing - Jo Bell", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", "Vice Captain (Juniors)", HOUSE), ("Jo Bell", "Kit & Clothing", HOUSE)]),
        ("Ann Rowe – President\nTom Hale – Secretary\nMia Orr – Membership", [("Ann Rowe", "President", HOUSE), ("Tom Hale", "Secretary", HOUSE), ("Mia Orr", "Membership", HOUSE)]),
        ("Ann Rowe (Chair)\nTom Hale (Treasurer)\nMia Orr (Coaching)", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", "Coaching", HOUSE)]),
        ("Chair: Ann Rowe\nTreasurer: Tom Hale\nWelfare: vacant\nEvents: Mia Orr and Jo Bell", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", "Events", HOUSE), ("Jo Bell", "Events", HOUSE)]),
        # One officer, where the line above tells of a committee; whose it is, where that names another body.
        ("The committee for this year:\nChair: Ann Rowe\nRoutes: Tom Hale\nEvents: Mia Orr", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Routes", HOUSE), ("Mia Orr", "Events", HOUSE)]),
        ("The committee of the Harbour Trust was chosen too:\nChair: Ann Rowe\nTreasurer: Tom Hale\nBuildings: Mia Orr", [("Ann Rowe", "Chair", "Harbour Trust"), ("Tom Hale", "Treasurer", "Harbour Trust"), ("Mia Orr", "Buildings", "Harbour Trust")]),
        # Officers of whom several hold one post; one with a field of his own among them; an address behind a name.
        ("Co-chairs: Ann Rowe and Tom Hale\nSecretary: Mia Orr\nMaps: Jo Bell", [("Ann Rowe", "Co-chair", HOUSE), ("Tom Hale", "Co-chair", HOUSE), ("Mia Orr", "Secretary", HOUSE), ("Jo Bell", "Maps", HOUSE)]),
        ("Ann Rowe, Chair\nTom Hale, Vice-Chair, Outreach\nMia Orr, Treasurer\nJo Bell, Website", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Vice-Chair, Outreach", HOUSE), ("Mia Orr", "Treasurer", HOUSE), ("Jo Bell", "Website", HOUSE)]),
        # Rows of a table; parts of a sentence.
        ("Chair\tAnn Rowe\nTreasurer\tTom Hale\nRoutes & Maps\tMia Orr", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", "Routes & Maps", HOUSE)]),
        ("The committee is Ann Rowe (Chair), Tom Hale (Treasurer) and Mia Orr (Publicity).", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", "Publicity", HOUSE)]),
        # Houses, towns and prizes are no posts; nor is what stands beside a name where nobody is an officer.
        ("Ann Rowe – Calder University\nTom Hale – Beacon Museum\nMia Orr – Northland Press", [("Ann Rowe", None, "Calder University"), ("Tom Hale", None, "Beacon Museum"), ("Mia Orr", None, "Northland Press")]),
        ("Ann Rowe, Chair\nTom Hale, Treasurer\nMia Orr, London", [("Ann Rowe", "Chair", HOUSE), ("Tom Hale", "Treasurer", HOUSE), ("Mia Orr", None, None)]),
        ("Time Trial – Ann Rowe\nHill Climb – Tom Hale\nRoad Race – Mia Orr", [("Ann Rowe", None, None), ("Tom Hale", None, None), ("Mia Orr", None, None)]),
        ("Secretary: Ann Rowe\nPhotos: Tom Hale", [("Ann Rowe", "Secretary", HOUSE), ("Tom Hale", None, None)]),
    ],
)  # fmt: skip
def test_lists_of_posts(lines: str, told: Told) -> None:
    assert told_people(CLUB + lines) == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        # Members who come, go and are chosen belong to the house that speaks.
        ("We thank outgoing members Ann Rowe, Tom Hale and Mia Orr.", [(name, "outgoing member", HOUSE) for name in ("Ann Rowe", "Tom Hale", "Mia Orr")]),
        ("The committee has nine members. Three members have terms that end in May: Ann Rowe, Tom Hale and Mia Orr.", [(name, "member", HOUSE) for name in ("Ann Rowe", "Tom Hale", "Mia Orr")]),
        ("Elected members\nAnn Rowe\nTom Hale\nMia Orr", [(name, "Elected members", HOUSE) for name in ("Ann Rowe", "Tom Hale", "Mia Orr")]),
        ("Our newest board member is Ann Rowe.", [("Ann Rowe", "board member", HOUSE)]),
        # A heading ends the list above it; a board or committee as a heading.
        ("Elected members\nAnn Rowe\nTom Hale\nMia Orr\nNew board members\nJo Bell\nSam Fox", [("Ann Rowe", "Elected members", HOUSE), ("Tom Hale", "Elected members", HOUSE), ("Mia Orr", "Elected members", HOUSE), ("Jo Bell", "board member", HOUSE), ("Sam Fox", "board member", HOUSE)]),
        ("Steering Committee 2024\nAnn Rowe\nTom Hale\nMia Orr", [(name, "Steering Committee", HOUSE) for name in ("Ann Rowe", "Tom Hale", "Mia Orr")]),
        ("Board of Directors\nAnn Rowe\nTom Hale\nMia Orr", [(name, "Board of Directors", HOUSE) for name in ("Ann Rowe", "Tom Hale", "Mia Orr")]),
        # Members of what nobody tells; winners.
        ("We met the members Ann Rowe and Tom Hale.", [("Ann Rowe", "member", None), ("Tom Hale", "member", None)]),
        ("Road race winners\nAnn Rowe\nTom Hale\nMia Orr", [("Ann Rowe", None, None), ("Tom Hale", None, None), ("Mia Orr", None, None)]),
    ],
)  # fmt: skip
def test_members_who_come_and_go(lines: str, told: Told) -> None:
    assert told_people(CLUB + lines) == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        # Paragraphs below a sentence that counts new members.
        ("We welcome two new directors to the board of Larkdale Cycling Club:\nAnn Rowe – Long-time champion of quiet lanes, who has ridden with us since the first summer.\nTom Hale – Brilliant at getting people onto bikes, and a friend of the club for many years.", [("Ann Rowe", "director", HOUSE), ("Tom Hale", "director", HOUSE)]),
        ("We welcome two new directors to the board of Larkdale Cycling Club:\nAnn Rowe – Head of Roads at Calder Council, and a rider for as long as anybody can remember.\nTom Hale – Brilliant at getting people onto bikes, and a friend of the club for many years.", [("Ann Rowe", "Head of Roads", "Calder Council"), ("Tom Hale", "director", HOUSE)]),
        # Other things than members.
        ("We show two new guides to the lanes:\nAnn Rowe – Routes for everybody who rides here and should be seen before the summer comes.\nTom Hale – Maps for children, with pictures of boats and birds on all of the pages.", [("Ann Rowe", None, None), ("Tom Hale", None, None)]),
    ],
)  # fmt: skip
def test_paragraphs_below_a_count_of_members(lines: str, told: Told) -> None:
    assert told_people(CLUB + lines) == told
