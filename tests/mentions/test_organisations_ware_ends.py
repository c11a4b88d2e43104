# ruff: noqa: E501 - sentences stay on one line
"""Wares, fields, slogans, games and lands in short, which the recogniser takes for bodies, and the bodies beside them."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


def bodies(text: str) -> set[str]:
    return {one.name for one in annotate(text).entities if one.kind == "organisation"}


def forms(text: str) -> set[str]:
    """Every form of a name of an organisation."""
    found = annotate(text)
    return {found.release.text[one.span.start : one.span.end] for one in found.mentions.organisations}


@pytest.mark.parametrize(
    "text",
    [
        # Wares by their last words, or known to everybody.
        "It runs on Velmar Smart TVs and Calder Phones.",
        "The Calder K20 Truck was shown beside the Harwick Rewards Card.",
        "The Tarnlow Fibre Broadband Network reaches the coast.",
        "They flew the Advanced Composite Kite Sail System over the sea.",
        "Pupils may play it on Xbox One and Kindle Fire at home.",
        "Traders in the north like Bond Connect.",
        "Another benefit is Apple Card Yearly Plans (ACYP), which users like. ACYP costs little.",
        "They trust the Secure Channels Layer (SCL). SCL is old.",
        "It announced the Home Kilns and Ovens (HKO) Service Framework, a standard. Users of HKO agreed.",
        # What a release tells to be a ware.
        "It sells processing units (PUs) named Ignora. Ignora focuses on speed. Ignora is the first processor for boats.",
        "They showed Velmora, the first AI server for farms. Velmora is cheap.",
        "It joined the TideHilo open source software project. TideHilo grew last year.",
        "It has launched its new security product – TideHilo. TideHilo costs little.",
        "The tool AI HarbourTM is sold in the north.",
        # Fields and certificates, works.
        "She learnt Data Analytics, Baking and Blockchain Technology.",
        "They chose a Free and Open Source Software desk.",
        "The show will open with the painter’s 1998 work Port of Sorrow.",
        "She is an advocate of youth in STEAM and of PCs.",
        # Slogans, movements, games, meetings of which there are many.
        "He praised “Ek Tarn, Shresh Tarn” as a call to all.",
        "A stone recalls the Free Ports Movement of 1942.",
        "She won gold at the Island Solidarity Games in the south.",
        "In each Growers Congress that she opened, she taught.",
        # Lands and offices in short.
        "The ROK sent boats and Japan sent ropes; the DPRK agreed.",
        "The attack in the DRC went on, and former DRC President Tom Fox left.",
        "Speech by CE at the harbour dinner.",
    ],
)  # fmt: skip
def test_no_bodies(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harwick Trucks Inc. grew. Harwick Trucks said so.", {"Harwick Trucks"}),
        ("Card Services Ltd agreed with the Calder Card Foundation.", {"Card Services Ltd", "Calder Card Foundation"}),
        ("Nile Data Systems and Tarn Games agreed.", {"Nile Data Systems", "Tarn Games"}),
        ("The Xbox Owners Association met.", {"Xbox Owners Association"}),
        ("The Harwick Truck Company said it would pay.", {"Harwick Truck Company"}),
        ("Calder Tablet, a maker of pills, announced a plan. Calder Tablet said it grew.", {"Calder Tablet"}),
        ("HaulFox, a small truck leasing company in the north, grew. HaulFox said so.", {"HaulFox"}),
        ("The Free Ports Movement met, as did the Calder Congress.", {"Free Ports Movement", "Calder Congress"}),
        ("The “Harwick Foundation, Tarn Bank” deal ended.", {"Harwick Foundation", "Tarn Bank"}),
        ("Her film was paid by Calder Museum, and the film Calder Museum showed was hers.", {"Calder Museum"}),
        ("Calder United beat Tarn Athletic FC on Monday.", {"Calder United", "Tarn Athletic FC"}),
        ("The Disaster Relief Committee (DRC) met. The DRC agreed.", {"Disaster Relief Committee"}),
        ("It spoke in every Harwick Bank branch.", {"Harwick Bank"}),
        # A network is a firm among firms.
        ("Firms such as Calder Foods, Twitter and Ellemar use it.", {"Calder Foods", "Twitter", "Ellemar"}),
        (
            "It serves firms such as Tarn Foods, Audrey, Orlip, CNBD, Velm, Major Ports Soccer, Netflux, Shoprite, Gorvane, Pintara and Yolp.",
            {"Tarn Foods", "CNBD", "Pintara", "Yolp"},
        ),
        # The number of a note is no part of a name.
        ("It takes Harwick Foods,1 and Tarn Bank.2 Then it left.", {"Harwick Foods", "Tarn Bank"}),
    ],
)
def test_bodies_beside_them(text: str, found: set[str]) -> None:
    assert found <= bodies(text)


def test_a_model_behind_its_house_is_no_body_of_its_own() -> None:
    told = "Sales of Nordwell rose in May. Nordwell Inc. makes cars. The shares of Nordwell fell on Friday, and Nordwell announced a plan. "
    told += "Staff at Nordwell agreed with the chair of Nordwell. "
    assert forms(told + "The Nordwell KF Electric was honoured in the north.") == {"Nordwell", "Nordwell Inc"}
    assert "Nordwell Owners Club" in forms(told + "The Nordwell Owners Club met.")
    assert "Nordwell Gazette" in forms(told + "The Nordwell Gazette wrote so.")


def test_channels_are_no_firms() -> None:
    assert bodies("Follow us on channels such as Twitter and Facebook.") == set()
