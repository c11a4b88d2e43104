# ruff: noqa: E501 - gold sentences stay on one line
"""English offices that an appointment tells beside what somebody was before, and two offices side by side."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        # The new office behind a description or a former office; an office in a house stays.
        (
            "Anna Berg, a shipping industry veteran, has been appointed independent non-executive chairman.",
            "independent non-executive chairman",
            None,
        ),
        (
            "Anna Berg, a banker with ten years of experience, will become director of operations at Calder Foods.",
            "director of operations",
            "Calder Foods",
        ),
        (
            "Anna Berg, former minister for ports and governor of Calder Bank, has been appointed to the role of Chair of the Board of Trustees of Northland Aid.",
            "Chair of the Board of Trustees",
            "Northland Aid",
        ),
        (
            "Anna Berg, head of sales at Tarvik Motors, has been appointed chief executive of Calder Bank.",
            "head of sales",
            "Tarvik Motors",
        ),
        ("Anna Berg, a student at Calder College, was named captain.", "student", "Calder College"),
        ("Anna Berg, a farmer, has been a member of the Calder Trust for years.", "farmer", None),
        ("Anna Berg, a teacher, was found on Friday.", "teacher", None),
        # To what somebody is promoted, and from what.
        ("Calder Foods announced the promotion of Anna Berg to senior associate.", "senior associate", "Calder Foods"),
        ("Calder Foods has promoted Anna Berg from associate to partner.", "partner", "Calder Foods"),
        (
            "Anna Berg was promoted from head of sales to finance director of Calder Foods.",
            "finance director",
            "Calder Foods",
        ),
        ("Anna Berg moved from the coast to director Tom Fox's house.", None, None),
        ("The election of Anna Berg to the board of Calder Bank was a surprise.", None, "Calder Bank"),
        # What somebody leaves.
        (
            "Anna Berg has stood down as group managing director of Calder Foods.",
            "group managing director",
            "Calder Foods",
        ),
        (
            "Anna Berg is to leave her post as chief executive of the Calder Society.",
            "chief executive",
            "Calder Society",
        ),
        ("Anna Berg stood for hours as the chair of Calder Bank spoke.", None, None),
    ],
)
def test_the_office_that_an_appointment_tells(text: str, title: str | None, house: str | None) -> None:
    assert told_people(text)[0] == ("Anna Berg", title, house)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was signed by Anna Berg, deputy director general of the Northland Ports Authority and Tom Fox, director general of the Westland Ports Authority, in Hull.", [("Anna Berg", "deputy director general", "Northland Ports Authority"), ("Tom Fox", "director general", "Westland Ports Authority")]),
        ("The chair of the Calder Trust and Tom Fox, mayor of Hull, agreed with Anna Berg, chair of the Tarvik Trust and Omar Hale.", [("Tom Fox", "mayor of Hull", "Hull"), ("Anna Berg", "chair", "Tarvik Trust"), ("Omar Hale", None, None)]),
        # One title, a house each; a house behind the name of who has another office.
        ("Tom Fox would serve as the director for Northland Steel Agency, Prof. Omar Hale for the National Metal Centre and Prof. Anna Berg for Northland Institute of Mining.", [("Tom Fox", "director", "Northland Steel Agency"), ("Omar Hale", "director", "National Metal Centre"), ("Anna Berg", "director", "Northland Institute of Mining")]),
        ("Tom Fox, director of Calder Bank, and Omar Hale of the National Metal Centre agreed.", [("Tom Fox", "director", "Calder Bank"), ("Omar Hale", None, "National Metal Centre")]),
        # One title before all, a place or house each; as many as they are.
        ("Talks with ambassadors of Peru, the UK and Chile; Ann Lee, Tom Fox and Omar Hale respectively, went on.", [("Ann Lee", "ambassador", None), ("Tom Fox", "ambassador", None), ("Omar Hale", "ambassador", None)]),
        ("Talks with the directors of Calder Bank and Tarvik Motors, Ann Lee and Tom Fox respectively, went on.", [("Ann Lee", "director", "Calder Bank"), ("Tom Fox", "director", "Tarvik Motors")]),
        ("Talks with ambassadors of Peru, the UK and Chile; Ann Lee and Tom Fox respectively, went on.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        # Parts of the world behind the house; an envoy at a ministry; a given name cut short; a graduate.
        ("It was led by the Regional Director of the Northland Trade Agency (NTA) for the Middle East, North Africa, and Europe, Ann Lee.", [("Ann Lee", "Regional Director", "Northland Trade Agency")]),
        ("He met French Ambassador Ann Lee at the Ministry of Trade. He met director Tom Fox at the Ministry of Trade.", [("Ann Lee", "French Ambassador", "France"), ("Tom Fox", "director", "Ministry of Trade")]),
        ("Trade Secretary Md Selim Karim was present with Acme Foods MD Tom Fox.", [("Md Selim Karim", "Trade Secretary", None), ("Tom Fox", "MD", "Acme Foods")]),
        ("Calder Foods announced the promotion of Anna Berg to senior associate.\nBerg is a graduate of Marlow University.", [("Anna Berg", "senior associate", "Calder Foods")]),
        # Whom a house hired from another; who leaves the board of the house that speaks; the team of the paragraph before.
        ("Calder Bank has hired Anna Berg from Tarvik Motors.", [("Anna Berg", None, "Calder Bank")]),
        ("Calder Lithium today announced changes to its board, and Calder Lithium is glad.\nFollowing this, former chairman, Anna Berg, will step down from the board.", [("Anna Berg", "former chairman", "Calder Lithium")]),
        ("With sterling rising, firms have grown.\nTarn & Kell has hired Omar Hale.\nAnna Berg and Tom Fox, global co-heads of the structured finance group, told Trade Weekly: ‘It is a great example.’", [("Omar Hale", None, None), ("Anna Berg", "global co-heads of the structured finance group", "Tarn & Kell"), ("Tom Fox", "global co-heads of the structured finance group", "Tarn & Kell")]),
        # A counted plural and a dash.
        ("Calder Hotels has appointed two new general managers to its leadership team – Ann Lee at the Harbour Museum, and Tom Fox.", [("Ann Lee", "general manager", "Harbour Museum"), ("Tom Fox", "general manager", "Calder Hotels")]),
        ("Calder Hotels has named three directors to its board: Ann Lee, Tom Fox and Omar Hale.", [("Ann Lee", "director", "Calder Hotels"), ("Tom Fox", "director", "Calder Hotels"), ("Omar Hale", "director", "Calder Hotels")]),
        # Who owns what a title is of; a minister of two offices.
        ("Anna Berg, chair of Calder Bank’s trade desk, agreed.", [("Anna Berg", "chair of Calder Bank’s trade desk", "Calder Bank")]),
        ("Deputy Prime Minister and Minister of Defense Anna Berg spoke.\nThe Defense Ministry agreed.", [("Anna Berg", "Deputy Prime Minister and Minister of Defense", "Defense Ministry")]),
        ("Anna Berg is to leave her post as chief executive of the Calder Society.\nBerg, a former sailor, will succeed Tom Fox who is retiring after a decade at the Northland Foundation.", [("Anna Berg", "chief executive", "Calder Society"), ("Tom Fox", "chief executive", "Northland Foundation")]),
        ("Anna Berg has stood down as chair of the Calder Trust.\nMs Berg, who has been succeeded by Tom Fox, founded it.", [("Anna Berg", "chair", "Calder Trust"), ("Tom Fox", "chair", "Calder Trust")]),
    ],
)  # fmt: skip
def test_two_people_with_an_office_each(text: str, told: Told) -> None:
    assert told_people(text) == told
