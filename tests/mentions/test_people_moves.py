"""English offices that a verb gives or ends: hired from another house, joined, retired, removed; title and house."""

import pytest

from extractor.extract import annotate


def of_berg(text: str) -> tuple[str | None, str | None]:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    return berg.title, berg.organisation


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        (
            "Anna Berg, most recently head of sales at Calder Foods, joins Northwind Robotics as finance director.",
            "finance director",
            "Northwind Robotics",
        ),
        (
            "Anna Berg, until recently head of sales at Calder Foods, joins Acme Robotics Inc. as chief executive.",
            "chief executive",
            "Acme Robotics Inc",
        ),
        ("Acme Robotics has hired Anna Berg from Calder Bank as head of risk.", "head of risk", "Acme Robotics"),
        ("Acme Robotics has poached Anna Berg from rival Calder Bank as trader.", "trader", "Acme Robotics"),
        ("Acme Robotics has hired Anna Berg as head of risk from Calder Bank.", "head of risk", "Acme Robotics"),
        ("Anna Berg, a nurse at Calder Hospital, joined the Labour Party as a student.", "nurse", "Calder Hospital"),
        ("Anna Berg, a nurse from Calder Hospital, agreed.", "nurse", "Calder Hospital"),
        ("Anna Berg, currently head of policy at Calder Bank, agreed.", "head of policy", "Calder Bank"),
    ],
)
def test_moves_from_one_house_to_another(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)
