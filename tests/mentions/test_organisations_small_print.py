# ruff: noqa: E501 - sentences stay on one line
"""Laws and small print of firms, prizes that a body gives, headlines that run into a body, capitals that describe."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


def bodies(text: str) -> set[str]:
    return {one.name for one in annotate(text).entities if one.kind == "organisation"}


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # The first words of a law, and the heading of what a firm does not promise.
        ("Such words look forward, as the Private Securities Litigation Reform Act of 1995 allows.", set()),
        ("All such words are meant as forward-looking under the Private Securities Reform Act.", set()),
        ("The shares are not registered under the U.S. Securities Act and may not be sold there.", set()),
        ("Safe Harbor\n\nCertain remarks of Tarnhill Pumps Inc. look ahead and may prove wrong.", {"Tarnhill Pumps Inc"}),
        ("Neither TSX Venture Exchange nor its Regulation Services Provider vouches for it.", {"TSX Venture Exchange"}),
        ("They broke the Endangered Birds Act (ESA). The ESA was enacted to save birds.", set()),
        ("The Clean Rivers Trust Act of 1998 set it up; the Clean Rivers Trust runs it.", {"Clean Rivers Trust"}),
        ("Safe Harbor, a shelter for women in Velm, opened a kitchen.", {"Safe Harbor"}),
        ("Safe Harbor Housing opened a hostel in Velm for sixty women.", {"Safe Harbor Housing"}),
        # A body before what it gives by a name of its own.
        ("The firm won a National Science Foundation Early Resin Studies award to test its resin.", {"National Science Foundation"}),
        ("The college got a prestigious National Science Foundation Ocean Instruments Award of two million dollars.", {"National Science Foundation"}),
        ("Harwick Foundry Ltd holds a Department of Energy Early Career Research grant.", {"Harwick Foundry Ltd", "Department of Energy"}),
        ("With a NASA Small Pump Technology contract the lab will build a pump.", {"NASA"}),
        ("The paper was backed by a European Research Council Advanced Grant.", {"European Research Council"}),
        ("The film was made with a Velm Film Institute New Voices grant.", {"Velm Film Institute"}),
        ("He won the Center for Velm Growth Board Leadership Award.", {"Center for Velm Growth"}),
        ("The team won a Calder University Hospital award for care.", {"Calder University Hospital"}),
        ("The Kestrel Foundation Fund for Rivers grant was renewed.", {"Kestrel Foundation Fund for Rivers"}),
        ("KSU Receives Prestigious National Science Foundation Training Grant", {"KSU", "National Science Foundation"}),
        # Kinds by somebody's word, posts, people by their look, days, charges.
        ("The team meets as an Official Rowing Federation in the region.", set()),
        ("The club became a Registered Youth Sports Association in 2004.", set()),
        ("The clinic is an HCA-designated Comprehensive Wound Care Center.", {"HCA"}),
        ("The Official Charities Board met.", {"Official Charities Board"}),
        ("She worked long within the Inspector General Community.", set()),
        ("The town needs Shop & Restaurant Managers now.", set()),
        ("Calder Hotel Managers met on Monday.", {"Calder Hotel"}),
        ("The Distinguished University Professor spoke of her work on salt.", set()),
        ("Jane Fox, Senior Consultant and Private Grids practice lead, agreed.", set()),
        ("Tom Zann is Vice President of Global Alliances, Trade Growth and Cloud Tools at Velmtech.", {"Velmtech"}),
        ("She sits on the Advisory Board for Clean Water.", set()),
        ("Black and Brown workers asked for better pay at the mill.", set()),
        ("The badge had a White Power sign on it.", set()),
        ("Lawyers at Black and Brown filed the suit on Monday.", {"Black and Brown"}),
        ("White and Black Ltd. sells paint.", {"White and Black Ltd"}),
        ("STRENGTHENING KENYA-OMAN TRADE PARTNERSHIP\n\nThe town agreed.", set()),
        ("Strengthening Kenya-Oman Development Partnership\n\nThe town agreed.", set()),
        ("The Kenya-Oman Development Partnership began. The Japan-Oman Society agreed.", {"Japan-Oman Society"}),
        # A heading or the beginning of a sentence that the page glued to a name.
        ("Contact DetailsShellmoor Coast Alliance", {"Shellmoor Coast Alliance"}),
        ("About Orrin Smoked FoodsFounded in 1949 on the west side of Velm, Orrin Smoked Foods has grown.", {"Orrin Smoked Foods"}),
        ("The VelmTech Alliance agreed.", {"VelmTech Alliance"}),
        ("The funds came from the Ether Sale in May.", set()),
        ("The hall was shown in May. (Photo credit: Ministry of Roads, Velmland)", set()),
    ],
)  # fmt: skip
def test_bodies_among_small_print(text: str, organisations: set[str]) -> None:
    assert bodies(text) == organisations
