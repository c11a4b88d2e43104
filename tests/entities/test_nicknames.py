"""One person by a first name and its familiar form."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bill Marlow will chair Calder Trust. William J. Marlow founded it in 1990.", ["Bill Marlow"]),
        ("At the table sat Joe Reade and Jim Corkish. Joseph Reade spoke.", ["Jim Corkish", "Joe Reade"]),
        # The family name alone is theirs, once both are one.
        (
            "“It works,” said Bill Marlow, chair of Calder Trust. It is so, Marlow said. Call William Marlow.",
            ["Bill Marlow"],
        ),
        # Two who are named together, another family, another name.
        ("Bill Marlow and William Marlow run Calder Trust.", ["Bill Marlow", "William Marlow"]),
        ("Bill Marlow met William Orr of Calder Trust.", ["Bill Marlow", "William Orr"]),
        ("Jim Marlow met. William Marlow left Calder Trust.", ["Jim Marlow", "William Marlow"]),
    ],
)
def test_familiar_names(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in told_people(text)] == names
