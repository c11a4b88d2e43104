# ruff: noqa: E501 - gold sentences stay on one line
"""English lists of people with office and house, one entry each: behind a colon, a comma or a dash, and parts of them."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_houses, told_people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A colon between name and office, a note or semicolon at the end, letters behind the name, short headings.
        (
            "The jury members are:\nAnita Desai: Head Rowing Coach, Calder Valley University (Northern League);\nTom Fox, BCA: Director of Better Rowing, Marlow Rowing Centre;\nBoard Members\nMia Orr: Managing Partner, Orr Consulting Group",
            [("Anita Desai", "Head Rowing Coach", "Calder Valley University"), ("Tom Fox", "Director of Better Rowing", "Marlow Rowing Centre"), ("Mia Orr", "Managing Partner", "Orr Consulting Group")],
        ),
        ("Anita Desai: Vice President, Marketing, Marlow Foods Ltd\nTom Fox: Director of Harbour Bank", [("Anita Desai", "Vice President, Marketing", "Marlow Foods Ltd"), ("Tom Fox", "Director", "Harbour Bank")]),
        ("Anita Desai – Finance Director, Marlow Foods Ltd\nTom Fox – Chair, Harbour Bank", [("Anita Desai", "Finance Director", "Marlow Foods Ltd"), ("Tom Fox", "Chair", "Harbour Bank")]),
        # What people say, and one line alone.
        ("Anita Desai: Minister, will you pay for the bridge?\nTom Fox: The directors said that we should pay.", [("Anita Desai", None, None), ("Tom Fox", None, None)]),
        ("Anita Desai: Chair of the jury must go.\nTom Fox: Chair of the jury may stay.", [("Anita Desai", None, None), ("Tom Fox", None, None)]),
        ("Anita Desai: Finance Director, Marlow Foods Ltd\nThe bank is big and has long been so.", [("Anita Desai", None, None)]),
        # A unit before the house; two houses alone.
        (
            "Anita Desai, Finance Director, Marlow Foods Ltd\nTom Fox, Director, Centre for Harbour Studies, Calder University\nMia Orr, Chair, Harbour Bank",
            [("Anita Desai", "Finance Director", "Marlow Foods Ltd"), ("Tom Fox", "Director", "Calder University"), ("Mia Orr", "Chair", "Harbour Bank")],
        ),
        ("Anita Desai, Finance Director, Marlow Foods Ltd\nTom Fox, Velmar Foods Ltd and Harbour Bank\nMia Orr, Chair, Harbour Bank", [("Anita Desai", "Finance Director", "Marlow Foods Ltd"), ("Tom Fox", None, "Velmar Foods Ltd"), ("Mia Orr", "Chair", "Harbour Bank")]),
    ],
)  # fmt: skip
def test_offices_of_entries(text: str, told: Told) -> None:
    assert told_people(text) == told


_KNOWN = "Anita Desai, Finance Director, Marlow Foods Ltd\nMia Orr, Chair, Harbour Bank\nSam Reed, Secretary, Calder University\n"


@pytest.mark.parametrize(
    ("entry", "told", "bodies"),
    [
        # A house that only its place in the list tells.
        ("Tom Fox, Head of Policy, Jobs for Tarn (Branch 9)", ("Head of Policy", "Jobs for Tarn"), ["Jobs for Tarn"]),
        ("Tom Fox, President, Northern Tarnwomen", ("President", "Northern Tarnwomen"), ["Northern Tarnwomen"]),
        (
            "Tom Fox, Tarn Electrical and Weavers Local 12",
            (None, "Tarn Electrical"),
            ["Tarn Electrical", "Weavers Local 12"],
        ),
        # A place, a region, a department, a second office, who is elected.
        ("Tom Fox, Head of Policy, Kenya", ("Head of Policy", None), []),
        ("Tom Fox, Vice President, Human Resources", ("Vice President, Human Resources", None), []),
        ("Tom Fox, Director, Former Trustee", ("Director, Former Trustee", None), []),
        ("Tom Fox, Mayor, Tarnworth", ("Mayor", None), []),
        ("Tom Fox, Trustee, Independent", ("Trustee", None), []),
    ],
)
def test_houses_that_the_list_tells(entry: str, told: tuple[str | None, str | None], bodies: list[str]) -> None:
    text = f"{_KNOWN}{entry}"
    assert told_people(text)[-1] == ("Tom Fox", *told)
    assert told_houses(text) == ["Marlow Foods Ltd", "Harbour Bank", "Calder University", *bodies]


def test_a_list_of_one_paragraph() -> None:
    text = "Speakers include Anita Desai, Finance Director, Marlow Foods Ltd; Mia Orr, Chair, Harbour Bank; and Tom Fox, Head of Policy, Jobs for Tarn."
    assert told_people(text) == [
        ("Anita Desai", "Finance Director", "Marlow Foods Ltd"),
        ("Mia Orr", "Chair", "Harbour Bank"),
        ("Tom Fox", "Head of Policy", "Jobs for Tarn"),
    ]


def test_a_list_that_knows_no_houses() -> None:
    text = "Mia Orr, Chair, Spinners Local 9\nTom Fox, Secretary, Weavers Local 12\nSam Reed, Treasurer, Harbour Bank"
    assert "Weavers Local 12" not in told_houses(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The plural that leads in guests gives way to the office behind a name, and to a house in the lines below it.
        ("Harbour participants included Anita Desai, Director of the Water Policy Council; and Tom Fox, Adviser to Calder University.", [("Anita Desai", "Director", "Water Policy Council"), ("Tom Fox", "Adviser", "Calder University")]),
        ("Participants included:\nAnita Desai, Marlow Foods Ltd\nTom Fox, Harbour Bank", [("Anita Desai", None, "Marlow Foods Ltd"), ("Tom Fox", None, "Harbour Bank")]),
        ("Speakers included Anita Desai and Tom Fox.", [("Anita Desai", "Speaker", None), ("Tom Fox", "Speaker", None)]),
    ],
)  # fmt: skip
def test_guests(text: str, told: Told) -> None:
    assert told_people(text) == told
