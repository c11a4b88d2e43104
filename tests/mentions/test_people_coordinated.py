# ruff: noqa: E501 - gold sentences stay on one line
"""What English sentences tell once of several people: one office for all of them, or one house."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A verb or noun of appointing before several names, one office behind the last.
        ("Marlow Foods Ltd has promoted Ann Lee, Tom Fox and Mia Orr to partner.", [("Ann Lee", "partner", "Marlow Foods Ltd"), ("Tom Fox", "partner", "Marlow Foods Ltd"), ("Mia Orr", "partner", "Marlow Foods Ltd")]),
        ("It told of the promotions of Ann Lee and Tom Fox to Managing Director.", [("Ann Lee", "Managing Director", None), ("Tom Fox", "Managing Director", None)]),
        ("Marlow Foods Ltd appointed Ann Lee and Tom Fox to its board of directors.", [("Ann Lee", "director", "Marlow Foods Ltd"), ("Tom Fox", "director", "Marlow Foods Ltd")]),
        # The verb once, an office behind each; another clause.
        ("Marlow Foods Ltd promoted Ann Lee to partner, Tom Fox to counsel and Mia Orr to secretary.", [("Ann Lee", "partner", "Marlow Foods Ltd"), ("Tom Fox", "counsel", "Marlow Foods Ltd"), ("Mia Orr", "secretary", "Marlow Foods Ltd")]),
        ("Marlow Foods Ltd has named Ann Lee chief engineer and Tom Fox finance director.", [("Ann Lee", "chief engineer", "Marlow Foods Ltd"), ("Tom Fox", "finance director", "Marlow Foods Ltd")]),
        ("Also promoted were Ann Lee to Senior Manager and Tom Fox to Director.", [("Ann Lee", "Senior Manager", None), ("Tom Fox", "Director", None)]),
        ("Marlow Foods Ltd promoted Ann Lee to partner and Tom Fox went to the director.", [("Ann Lee", "partner", "Marlow Foods Ltd"), ("Tom Fox", None, None)]),
        # A verb in the plural behind them.
        ("Ann Lee, Tom Fox and Mia Orr have been promoted to Managing Director.", [("Ann Lee", "Managing Director", None), ("Tom Fox", "Managing Director", None), ("Mia Orr", "Managing Director", None)]),
        ("Ann Lee and Tom Fox were named vice presidents of Marlow Foods Ltd.", [("Ann Lee", "vice president", "Marlow Foods Ltd"), ("Tom Fox", "vice president", "Marlow Foods Ltd")]),
        ("Ann Lee and Tom Fox are directors of Marlow Foods Ltd.", [("Ann Lee", "director", "Marlow Foods Ltd"), ("Tom Fox", "director", "Marlow Foods Ltd")]),
        ("Ann Lee and Tom Fox joined Marlow Foods Ltd as partners.", [("Ann Lee", "partner", "Marlow Foods Ltd"), ("Tom Fox", "partner", "Marlow Foods Ltd")]),
        # An office for each; who appoints; what several do.
        ("Ann Lee and Tom Fox were appointed director and secretary.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Ann Lee and Tom Fox were appointed by the mayor.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Ann Lee and Tom Fox are proud of the director.", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Marlow Foods Ltd appointed Ann Lee as chair and Tom Fox as secretary.", [("Ann Lee", "chair", "Marlow Foods Ltd"), ("Tom Fox", "secretary", "Marlow Foods Ltd")]),
    ],
)  # fmt: skip
def test_one_office_of_several(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The house behind the last of several ranks, scholars, staff.
        ("It was led by Lieutenant Ann Lee, Investigator Tom Fox and Captain Mia Orr of the Calder Harbour Crimes Bureau.", [("Ann Lee", "Lieutenant", "Calder Harbour Crimes Bureau"), ("Tom Fox", "Investigator", "Calder Harbour Crimes Bureau"), ("Mia Orr", "Captain", "Calder Harbour Crimes Bureau")]),
        ("Nurse Ann Lee and midwife Tom Fox of Calder Hospital met the board of Oakham Hospital.", [("Ann Lee", "Nurse", "Calder Hospital"), ("Tom Fox", "midwife", "Calder Hospital")]),
        ("Sgt. Ann Lee and Det. Tom Fox of the Calder Police Department led it.", [("Ann Lee", "Sgt", "Calder Police Department"), ("Tom Fox", "Det", "Calder Police Department")]),
        # One with a house of his own; who is elected; a trade.
        ("Captain Ann Lee of the Oakham Army and Captain Tom Fox of the Calder Fire Brigade met.", [("Ann Lee", "Captain", "Oakham Army"), ("Tom Fox", "Captain", "Calder Fire Brigade")]),
        ("Mayor Ann Lee and Nurse Tom Fox of Calder Hospital met.", [("Ann Lee", "Mayor", None), ("Tom Fox", "Nurse", "Calder Hospital")]),
        ("Lawyer Ann Lee and Detective Tom Fox of the Calder Police Department met.", [("Ann Lee", "Lawyer", None), ("Tom Fox", "Detective", "Calder Police Department")]),
        # Offices told in order, the house behind the last one, or before it.
        ("Ann Lee and Tom Fox, respectively chair and secretary of Harbour Bank, met.", [("Ann Lee", "chair", "Harbour Bank"), ("Tom Fox", "secretary", "Harbour Bank")]),
        ("Ann Lee and Tom Fox, respectively the union’s chair and Harbour Bank’s secretary, met.", [("Ann Lee", "chair", None), ("Tom Fox", "secretary", "Harbour Bank")]),
        # Parts of one house and who leads them.
        ("It was checked by the Calder Water Authority's repair staff, led by Ann Lee, and the paint staff, led by Tom Fox.", [("Ann Lee", None, "Calder Water Authority"), ("Tom Fox", None, "Calder Water Authority")]),
        ("It was checked by the Calder Water Authority's pumps, led by Ann Lee.", [("Ann Lee", None, None)]),
    ],
)  # fmt: skip
def test_one_house_of_several(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A plural with its house before the names, behind "on", and of who is called by the name of its head.
        ("It sent Senior Directors on the National Water Council Ann Lee and Tom Fox.", [("Ann Lee", "Senior Director", "National Water Council"), ("Tom Fox", "Senior Director", "National Water Council")]),
        ("It sent Senior Directors on President Hale’s National Water Council Ann Lee and Tom Fox.", [("Hale", "President", None), ("Ann Lee", "Senior Director", "National Water Council"), ("Tom Fox", "Senior Director", "National Water Council")]),
        # In small letters, brackets behind the names.
        ("It is paid by Council members Ann Lee (3rd ward) and Tom Fox (5th ward) and others.", [("Ann Lee", "Council member", None), ("Tom Fox", "Council member", None)]),
        # Behind a colon, and with a clause between the names.
        ("Harbour Bank thanked its outgoing Board members: Ann Lee, who joined in 2010, and Tom Fox.", [("Ann Lee", "outgoing Board member", "Harbour Bank"), ("Tom Fox", "outgoing Board member", "Harbour Bank")]),
        ("Harbour Bank thanked its outgoing Board members: Ann Lee, who served as treasurer since 2010, and Tom Fox.", [("Ann Lee", "treasurer", "Harbour Bank"), ("Tom Fox", "outgoing Board member", "Harbour Bank")]),
        ("It is paid by Council members Ann Lee (35 C.D.) and Tom Fox (45 C.D.).", [("Ann Lee", "Council member", None), ("Tom Fox", "Council member", None)]),
        ("Senators Ann Lee, who leads the panel, and Tom Fox agreed.", [("Ann Lee", "Senator", None), ("Tom Fox", "Senator", None)]),
        ("Senator Ann Lee, who leads the panel, met Tom Fox.", [("Ann Lee", "Senator", None), ("Tom Fox", None, None)]),
    ],
)  # fmt: skip
def test_plurals_before_names(text: str, told: Told) -> None:
    assert told_people(text) == told
