# ruff: noqa: E501 - sentences stay on one line
"""Wares, ranks of members and other things that are no bodies; houses told in one long list."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


def bodies(text: str) -> set[str]:
    return {one.name for one in annotate(text).entities if one.kind == "organisation"}


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Calder Foods Ltd sells sensors. With its solution named TideHilo, it covers the coast. TideHilo is easy to fit.", "TideHilo"),
        ("Through its MoorBee product line, Calder Foods Ltd grew. MoorBee sensors are small, and MoorBee is cheap.", "MoorBee"),
        ("Pupils who use TIDE Accelerator, a personal maths tool of Calder Foods Ltd, did well. TIDE Accelerator costs little.", "TIDE Accelerator"),
        ("The group fosters standards such as River System Interface (RISI). RISI is open to Calder Foods Ltd.", "RISI"),
        ("Pages of Calder Foods Ltd follow the River Access Guidelines. The River Access Guidelines came in 2001.", "River Access Guidelines"),
        ("Velm Ratings chose the Calder Bond Fund as Best Fund Over Five Years.", "Best Fund"),
        ("Harwick Clinic is ranked the third Best Hospital for Heart Care in the north.", "Best Hospital for Heart Care"),
        ("Calder Foods Ltd announced the Tom Fox Memorial Grants today.", "Tom Fox Memorial Grants"),
        ("Calder Foods Ltd joins the Ports Foundation as a Silver Member, and Velm Inc. as a Gold sponsor.", "Silver"),
    ],
)  # fmt: skip
def test_what_is_no_body(text: str, thing: str) -> None:
    assert thing not in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Who speaks, announces or has officers is a house, whatever it makes.
        ("Velmar Inc., a software company, grew.", "Velmar Inc"),
        ("Harbour Labs, a tool of the state, announced a plan. The chair of Harbour Labs agreed.", "Harbour Labs"),
        ("They met Silver Point Capital in Leeds.", "Silver Point Capital"),
    ],
)
def test_what_is_a_body(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Members include Fastwell, GoHarbour, nearShore, dpm, RisingTide, Velm Labs (a Tarvik company) and Yarrow.",
            {"Fastwell", "GoHarbour", "nearShore", "dpm", "RisingTide", "Velm Labs", "Yarrow"},
        ),
        ("Its clients include Calder Foods Ltd, Harbour Bank, farms, and Tarn Water Ltd.", {"Calder Foods Ltd", "Harbour Bank"}),
    ],
)  # fmt: skip
def test_houses_of_one_list(text: str, found: set[str]) -> None:
    assert found <= bodies(text)


def test_a_list_of_people_or_of_kinds_holds_no_houses() -> None:
    assert bodies("The members include doctors, nurses, pilots, Anna Berg and Tom Fox.") == set()
    assert "farms" not in bodies("Its clients include Calder Foods Ltd, Harbour Bank, farms, and Tarn Water Ltd.")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Tarnlow town clerk Ann Lee agreed. The Tarnlow Selectboard met.", {"Tarnlow Selectboard"}),
        ("Ann Lee, town clerk of Tarnlow, agreed. Tarnlow Valley University met.", {"Tarnlow Valley University"}),
        ("Tarnlow professor Ann Lee agreed. Tarnlow Valley University met.", {"Tarnlow Valley University", "Tarnlow"}),
    ],
)
def test_a_place_beside_its_officer_is_no_short_form(sentence: str, names: set[str]) -> None:
    found = [one for one in annotate(sentence).entities if one.kind == "organisation"]
    assert {name for one in found for name in one.names} == names
