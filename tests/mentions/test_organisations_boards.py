# ruff: noqa: E501 - gold sentences stay on one line
"""Houses named with a board or desk of theirs, in lists of where somebody worked, and what donors' posts hide."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_houses


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        # The house behind its board or committee, and before its desk.
        ("Ann Lee joined the Advisory Committee of the Calder Museum of Contemporary Art, Oakham.", ["Calder Museum of Contemporary Art"]),
        ("Ann Lee is a member of the Modern Art Visiting Committee of The Harwick Museum of Art.", ["Harwick Museum of Art"]),
        ("She chairs the Board of Overseers for the Orr Museum and the Board of Directors for Active Orchards.", ["Orr Museum", "Active Orchards"]),
        ("For more contact Tom Fox at Calder University of Harwick Media Relations.", ["Calder University of Harwick"]),
        ("The current Osweda ARES Board members met yesterday.", ["Osweda ARES"]),
        # Bodies that are called so.
        ("The Institute of Public Affairs met the Harwick Centre for Corporate Communications.", ["Institute of Public Affairs", "Harwick Centre for Corporate Communications"]),
        ("The Council of Europe met the Central Committee of the Workers Party of Norland.", ["Council of Europe", "Central Committee of the Workers Party of Norland"]),
        ("The European Committee for the Prevention of Torture wrote a letter.", ["European Committee for the Prevention of Torture"]),
        # Who chairs those of a whole country; what is studied.
        ("As Chair of Universities Wales, Ann Lee wrote to Calder University.", ["Universities Wales", "Calder University"]),
        ("Ann Lee is Professor in the Humanities at Calder University.", ["Calder University"]),
        # Kinds in capitals.
        ("Each Member Federation sends two Delegates to Calder University, and a Public-Private Partnership pays for it.", ["Calder University"]),
    ],
)  # fmt: skip
def test_houses_and_their_parts(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("Ida Berg knows the trade, having worked early in a long career at Orr & Fox, Leo Barnard and Philip Reed.", ["Orr & Fox", "Leo Barnard", "Philip Reed"]),
        ("Ida Berg held roles at Harbour Bank, Colin Marlow, and Philip Reed.", ["Harbour Bank", "Colin Marlow", "Philip Reed"]),
        # People beside one; no list that a stop closes.
        ("Ida Berg worked at Harbour Bank, and Colin Marlow and Philip Reed agreed.", ["Harbour Bank"]),
        ("Ida Berg worked at Harbour Bank with Colin Marlow and Philip Reed.", ["Harbour Bank"]),
        ("At Harbour Bank, Colin Marlow and Philip Reed met.", ["Harbour Bank"]),
    ],
)  # fmt: skip
def test_lists_of_where_somebody_worked(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        # A firm that a donor is called like; a gallery of a couple.
        ("Neil Marlow, Helen and Charles Schwab Director, Calder Museum, spoke.", ["Calder Museum"]),
        ("The talk is in the Doris and Donald Fox Gallery, and Calder Museum is open.", ["Doris and Donald Fox Gallery", "Calder Museum"]),
        ("Charles Schwab said that Calder Museum is open.", ["Charles Schwab", "Calder Museum"]),
    ],
)  # fmt: skip
def test_couples_that_give_names(text: str, houses: list[str]) -> None:
    assert told_houses(text) == houses
