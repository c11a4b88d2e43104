# ruff: noqa: E501 - gold sentences stay on one line
"""English offices: past letters behind a name, to the end of a title, of a house in a hashtag, of who leaves one post for
the next, of two titles with one house."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_houses, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Degrees, with stops or without; letters that no list knows before a verb, and beside a degree.
        ("Ann Lee, M.A., director of Marlow Foods Ltd, agreed.", [("Ann Lee", "director", "Marlow Foods Ltd")]),
        ("Ann Lee M.A. agreed.", [("Ann Lee", None, None)]),
        (
            "Ann Lee, CFE has been promoted to director of Marlow Foods Ltd.",
            [("Ann Lee", "director", "Marlow Foods Ltd")],
        ),
        ("Ann Lee, XQZ was named director of Marlow Foods Ltd.", [("Ann Lee", "director", "Marlow Foods Ltd")]),
        (
            "Ann Lee, DO, MPH, FXYZ, director of Marlow Foods Ltd, agreed.",
            [("Ann Lee", "director", "Marlow Foods Ltd")],
        ),
        # The letters of a house.
        ("Ann Lee, BBC director, agreed.", [("Ann Lee", "director", "BBC")]),
        ("Ann Lee, BBC, agreed.", [("Ann Lee", None, "BBC")]),
        # A name that ends with a small word in capitals.
        (
            "Mr Chew Tee How will be appointed director of Marlow Foods Ltd.",
            [("Chew Tee How", "director", "Marlow Foods Ltd")],
        ),
    ],
)
def test_letters_behind_names(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Before a small word that leads in nobody's house, and before "and" with something that is no title.
        ("Ann Lee, campaigner with #KeepTheTarn, agreed.", [("Ann Lee", "campaigner", "KeepTheTarn")]),
        ("Ann Lee, campaigner with them, agreed.", [("Ann Lee", "campaigner", None)]),
        (
            "It is led by Ann Lee, Unit Chief and the whole support of the court.",
            [("Ann Lee", "Unit Chief", None)],
        ),
        (
            "Ann Lee, treasurer and the founder of Marlow Foods Ltd, agreed.",
            [("Ann Lee", "treasurer and the founder", "Marlow Foods Ltd")],
        ),
        # Two titles of one person, the house before the first; the second one elected.
        (
            "Calder University economist and forum director Ann Lee agreed.",
            [("Ann Lee", "director", "Calder University")],
        ),
        ("Calder University economist and Oakham Mayor Ann Lee agreed.", [("Ann Lee", "Mayor", "Oakham")]),
        # An office of three words that a name runs into; a modifier before an office.
        (
            "Harbour House National Security Adviser Ann Lee agreed.",
            [("Ann Lee", "National Security Adviser", "Harbour House")],
        ),
        ("They honoured Honorary Board Member Ann Lee.", [("Ann Lee", "Honorary Board Member", None)]),
    ],
)
def test_ends_of_titles(text: str, told: Told) -> None:
    assert told_people(text) == told


def test_a_short_name_that_is_part_of_an_office() -> None:
    text = "The National Security Council met. National Security Adviser Ann Lee agreed."
    assert told_houses(text) == ["National Security Council"]
    assert told_people(text)[0][:2] == ("Ann Lee", "National Security Adviser")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # From one post to the next, and what somebody keeps.
        ("Mr Tom Fox will give up his post as Minister for Ports and stay on as Minister for Finance.", [("Tom Fox", "Minister for Finance", None)]),
        ("Dr Ann Lee will relinquish her post as dean, and will be appointed as rector of Calder University.", [("Ann Lee", "rector", "Calder University")]),
        ("Dr Ann Lee has left her post as dean and the college is looking for a rector.", [("Ann Lee", "dean", None)]),
        ("Mr Tom Fox is assuming the post of Chief Executive of the Calder Land Authority.", [("Tom Fox", "Chief Executive", "Calder Land Authority")]),
        ("Mrs Ann Lee will be promoted to Deputy Secretary, and will continue in the Calder Land Authority.", [("Ann Lee", "Deputy Secretary", "Calder Land Authority")]),
        ("Mrs Ann Lee will be promoted to Deputy Secretary and will meet the Calder Land Authority.", [("Ann Lee", "Deputy Secretary", None)]),
        ("Ann Lee, who served as Head/Steward of sports at Oakham College and is now Director of Studies at Calder University, agreed.", [("Ann Lee", "Director of Studies", "Calder University")]),
    ],
)  # fmt: skip
def test_from_one_post_to_the_next(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A force before a rank cut short, with its town or its letters; none before another office.
        ("They met Calder Police Lt. Ann Lee.", [("Ann Lee", "Lt", "Calder Police")]),
        ("They met NYPD Lt. Ann Lee.", [("Ann Lee", "Lt", "NYPD")]),
        ("They met Police Lt. Ann Lee.", [("Ann Lee", "Police Lt", None)]),
        # An office before a dash that is all there is of a line; the house that opens a line.
        ("Vice-Chair – Dr. Tom Fox", [("Tom Fox", "Vice-Chair", None)]),
        ("Chair – Ann Lee and Tom Fox agreed", [("Ann Lee", None, None), ("Tom Fox", None, None)]),
        ("Harbour Bank: Tom Fox, director", [("Tom Fox", "director", "Harbour Bank")]),
        ("Harbour Bank: Tom Fox, who sails, agreed.", [("Tom Fox", None, None)]),
        # A bracket with the house alone before the office; the bracket of the one before.
        ("They met Ann Lee (Harbour Bank), chair, and Mia Orr.", [("Ann Lee", "chair", "Harbour Bank"), ("Mia Orr", None, None)]),
        ("They met Ann Lee (Harbour Bank), and the chair agreed.", [("Ann Lee", None, "Harbour Bank")]),
        ("The board is Ann Lee (Chair, Tarnside), Tom Fox (Harbour Bank) and Mia Orr.", [("Ann Lee", "Chair", None), ("Tom Fox", None, "Harbour Bank"), ("Mia Orr", None, None)]),
    ],
)  # fmt: skip
def test_forces_and_lines(text: str, told: Told) -> None:
    assert told_people(text) == told
