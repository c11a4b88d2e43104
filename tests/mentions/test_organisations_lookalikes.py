# ruff: noqa: E501 - gold sentences stay on one line
"""English names that look like bodies and are none: divisions, degrees, works, addresses, waters, offices, wares, kinds;
persons by their initials."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


def bodies(text: str) -> list[str]:
    return [one.name for one in annotate(text).entities if one.kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # Classes of those who compete, and of degrees.
        ("Calder Club plays in Men’s Division II and the Open Division.", ["Calder Club"]),
        ("Of two divisions, Calder Club won the Women’s Division.", ["Calder Club"]),
        ("The Women’s Division of the Ministry of Tolls met.", ["Women’s Division of the Ministry of Tolls"]),
        ("The Fraud Division of Calder Police agreed.", ["Fraud Division of Calder Police"]),
        ("She took a degree (Third Class Lower Division) at Calder College.", ["Calder College"]),
        ("First Class Rowing Club agreed.", ["First Class Rowing Club"]),
        # Works by their title.
        ("Calder Watch published Port of Sorrow, a study of the docks.", ["Calder Watch"]),
        ("The Harbour Orchestra directed by Anna Berg played.", ["Harbour Orchestra"]),
        ("The Port of Calder, a harbour authority, opened.", ["Port of Calder"]),
        # Parts of a country and waters.
        ("Timber came from the Sagir Region of Northland by sea.", []),
        ("The Region of Calder said it would pay.", ["Region of Calder"]),
        ("Sydney Harbour is clean again, Calder Council said.", ["Calder Council"]),
        ("The charity Blue Harbour agreed.", ["Blue Harbour"]),
        ("The hall at 9 UNESCO Road was opened.", []),
        ("The hall at 9 Interpol Avenue was opened by Interpol.", ["Interpol"]),
        ("The UNESCO road map is out.", ["UNESCO"]),
        ("The Metropolitan Police service agreed.", ["Metropolitan Police"]),
        # Kinds by their letters; peoples.
        ("The fund works with NGB and RTB Banks in the north.", []),
        ("The fund works with BBC and NHS staff.", ["BBC", "NHS"]),
        ("KLM Hospitals opened a ward.", ["KLM Hospitals"]),
        ("The deal was signed by Calder Bank and Indigenous Peoples.", ["Calder Bank"]),
        ("The Indigenous Peoples Alliance agreed.", ["Indigenous Peoples Alliance"]),
        ("Our team drives the Neural Network specification.", []),
        # Letters behind a name; an arm in a bracket behind a rank.
        ("Anna Berg, CBX has been named head of sales.", []),
        ("Anna Berg, WHO, agreed.", ["WHO"]),
        ("VAdm (RSX) Dan Trent will be promoted to chief surveyor.", []),
        # Prizes that modify; addresses where one is to look.
        ("They met Pulitzer laureates of Calder College.", ["Calder College"]),
        ("The BBC nominated her for the post.", ["BBC"]),
        ("For more please visit Caldermills.com or call.", []),
        ("She is head of sales at Caldermills.com in Oakham.", ["Caldermills.com"]),
        # Offices and fields of officers.
        (
            "He was made the Deputy Chief Executive and later the Registrar of Deeds & Wills, Controller of Land.",
            [],
        ),
        ("The Registrar of the Calder Court agreed.", ["Calder Court"]),
        ("The town thanked Honorary Council Member Anna Berg.", []),
        ("The Honorary Consulate of Northland opened.", ["Honorary Consulate of Northland"]),
        ("Anna Berg, Director of Young Rowing, Halden Rowing Center, agreed.", ["Halden Rowing Center"]),
        (
            "Anna Berg, managing director of Halden Metals, Calder Group’s trading arm, agreed.",
            ["Halden Metals", "Calder Group"],
        ),
        # What is done, in a line of capitals.
        ("EXPANDING CALDER ALLIANCE\n\nThe town agreed.", []),
        ("CALDER HOUSING ALLIANCE\n\nThe town agreed.", ["CALDER HOUSING ALLIANCE"]),
        # Wares by their noun, their maker or their first word.
        (
            "Velm and Calder Bank met. It is a part of the Velm Corona platform. Users of Velm Corona agreed.",
            ["Velm", "Calder Bank"],
        ),
        ("Calder Labs's Corona Desk service is open.", ["Calder Labs"]),
        ("The Azure Ledger Service runs on Azure.", []),
        ("The Ethereum Foundation agreed.", ["Ethereum Foundation"]),
        # A time before a house; what a known house holds.
        ("Yesterday’s Calder Council vote failed.", ["Calder Council"]),
        ("Today’s White House Clean Rivers summit was short.", ["White House"]),
        ("The UN Women campaign was short.", ["UN Women"]),
        # Firms: a bar between letters, a kind of two words before the name.
        ("She founded the law firm H|B Harbour Law, PBC in May.", ["H|B Harbour Law, PBC"]),
        ("The short seller Lindenbarg exposed the group. “Lindenbarg has shown it,” she said.", ["Lindenbarg"]),
        # Two bodies of the world.
        ("She is the envoy to UNICEF & UN-Habitat.", ["UNICEF", "UN-Habitat"]),
        ("The Hale & Fox Foundation agreed.", ["Hale & Fox Foundation"]),
        # A branch of a union by its number.
        ("She leads UAW Local 12 in Oakham.", ["UAW Local 12"]),
        ("UAW local officers agreed.", ["UAW"]),
    ],
)
def test_bodies_told_from_what_looks_like_them(text: str, organisations: list[str]) -> None:
    assert bodies(text) == organisations


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("CR Bakers, founder of the Boat Festival, will lead a panel.", ["CR Bakers"]),
        ("JT Norling is the owner of Halden House.", ["JT Norling"]),
        ("AB Foods, owner of Calder Mills, agreed.", []),
        (
            "Eva Holm, 26, of 416 Ashley Chase, Oakham, Georgia; Dan Trent, 24, of 229 Kimberly Row, Oakham.",
            ["Eva Holm", "Dan Trent"],
        ),
        ("The hall is at 12 Adam Fowell Jr. Boulevard in Oakham.", []),
        ("Adam Lane of Oakham agreed.", ["Adam Lane"]),
    ],
)
def test_persons_and_what_is_none(text: str, people: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "person"] == people


def test_a_meeting_is_not_the_body_that_holds_it() -> None:
    assert "NORA" in bodies("NORA has opened a hall. The NORA Summit begins in May. NORA is a union of mills.")
