# ruff: noqa: E501 - gold sentences stay on one line
"""English bodies told from things, rows of bodies, and firms with a bracket before their legal form."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # What a ministry or office is of; what a body made.
        (
            "She asked the Office of Ports Regulation and the Ministry of Law to agree.",
            ["Office of Ports Regulation", "Ministry of Law"],
        ),
        ("The Bank of Norland Act and the University of Norland Prize are old.", []),
        # A treaty and its short form; a body for it, a body called so.
        ("They marked the Declaration of Peace and Cessation of War (DPCW) in May.", []),
        ("They signed the UN Convention Against Piracy (UNCAP) in May.", []),
        (
            "The Secretariat of the Convention on Wetlands and the Baptist Convention of Norland met.",
            ["Secretariat of the Convention on Wetlands", "Baptist Convention of Norland"],
        ),
        # Meetings, things, subjects, what lawyers work on.
        ("The Third Annual Berg-Norland Maritime Forum was held on Monday.", []),
        ("It covers cloud computing and the Internet of Things (IoT).", []),
        ("It offers a degree in Computer Science Engineering and Business Systems (CSEBS) to all.", []),
        (
            "The partners are Anna Berg (International Arbitration), Karl Lind (Investment Funds), and Jo Hart (Shipping).",
            [],
        ),
        (
            "On the panel were Anna Berg (Calder Bank) and Jo Hart (Norland Arbitration Centre).",
            ["Calder Bank", "Norland Arbitration Centre"],
        ),
        # What a house makes, with its owner or among things of its kind; a unit of a house.
        (
            "Customers gain access to Calder Labs' tools and to Calder Labs’s first-rate ClearFjord Analytics capabilities.",
            ["Calder Labs"],
        ),
        ("Calder Labs agreed. Calder Labs's Fjord Systems platform runs anywhere.", ["Calder Labs"]),
        ("Visitors play games such as Skaldrun, Eberfall and Super Bash Trolls.", []),
        ("The suppliers include firms such as Skaldrun, Eberfall and Brill.", ["Skaldrun", "Eberfall", "Brill"]),
        # A mark of trade is a firm's own where it is told to be one, a product's elsewhere.
        ("Halden Glass is a subsidiary of Brixtane®. Brixtane grew.", ["Halden Glass", "Brixtane"]),
        ("Skaldrun®, a leading glass repair and claims services provider, grew in May.", ["Skaldrun"]),
        ("Patients of Halden Clinic were given Skaldrun®, a new drug, for a year. Skaldrun® works.", ["Halden Clinic"]),
        # Names known everywhere; a firm of lawyers whose letters are a constable's too.
        ("It was leased to Avolon in May. The Rijksmuseum was rated by Moody's.", ["Avolon", "Rijksmuseum", "Moody's"]),
        ("Calder Bank and Harlan, Voss & Greer PC as its counsel agreed.", ["Calder Bank", "Harlan, Voss & Greer PC"]),
        # A world body and a body of it.
        (
            "The United Nations Security Council met, and the United Nations agreed.",
            ["United Nations Security Council", "United Nations"],
        ),
        # Authorities of a kind; two people by their first names.
        ("Halden Bank hosted International Authorities in Oslo.", ["Halden Bank"]),
        ("Anna Berg and Karl Lind join Halden Glass. As a team, Anna and Karl each lead a plant.", ["Halden Glass"]),
        # A row of bodies, of which three are seen; one with a person or a place is no row of bodies.
        (
            "The sponsors are Ferrostat Technology, Actuvar, Calder Systems, IBM, Oracle, Halden Bank and Sybrin.",
            ["Ferrostat Technology", "Actuvar", "Calder Systems", "IBM", "Oracle", "Halden Bank", "Sybrin"],
        ),
        # A body of a state; the state alone.
        (
            "Anna Berg is Director of the State of Norland Justice Center for Women.",
            ["State of Norland Justice Center for Women"],
        ),
        ("The State of Norland agreed.", []),
    ],
)
def test_things_are_no_bodies(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # Commas in a name that its short form spells; a list whose last has one.
        (
            "Green Fields, Clean Rivers, Open Skies (GFCROS), an international charity, met in May.",
            ["Green Fields, Clean Rivers, Open Skies"],
        ),
        (
            "She was funded by Northern Lights, Tarvik Motors, Calder Bank (CB), and others.",
            ["Northern Lights", "Tarvik Motors", "Calder Bank"],
        ),
        # Two behind a noun of several; one house.
        ("Existing backers Superlind and Change Ventures joined in May.", ["Superlind", "Change Ventures"]),
        ("The firm of Calder and Young LLP joined in May.", ["Calder and Young LLP"]),
        # Two houses of the release at an ampersand; one house.
        (
            "Tarvo Wells acquires Berg Industrie in May. Tarvo Wells & Berg Industrie already serve the north, said Anna Berg, Managing Director of Tarvo Wells.",
            ["Tarvo Wells", "Berg Industrie"],
        ),
        ("Calder & Berg Industrie serves the north. Calder & Berg Industrie grew.", ["Calder & Berg Industrie"]),
        # A headline's row; a word of a headline alone.
        (
            "Tarvik County Attorney's Office Partners with Berg Family Foundation, Norport Public Schools, Justice Advisory Council and Others to Launch Programme",
            [
                "Tarvik County Attorney's Office",
                "Berg Family Foundation",
                "Norport Public Schools",
                "Justice Advisory Council",
            ],
        ),
        # Brackets before the legal form, and behind a name.
        (
            "Tarvik Motor (Hong Kong) Co., Ltd. and Calder Wind (RF) (Pty) Ltd signed.",
            ["Tarvik Motor (Hong Kong) Co., Ltd", "Calder Wind (RF) (Pty) Ltd"],
        ),
        ("Anna Berg leads Velmar (Singapore) Pte. Ltd. in Asia.", ["Velmar (Singapore) Pte. Ltd"]),
        ("Calder Foods (Pvt.) Limited signed.", ["Calder Foods (Pvt.) Limited"]),
        ("She works at Calder Bank (London) and signed.", ["Calder Bank"]),
        # Where somebody led something; a town, where he was born.
        ("He came home last year from Qantor, where he ran scheduling.", ["Qantor"]),
        ("He came home last year from Norville, where he was born.", []),
        ("He came home last year from Leeds, where he ran scheduling.", []),
        # The name of a fund before its partner in small letters; the country of a director.
        ("Tarvik Growth partner Anna Berg takes a seat.", ["Tarvik Growth"]),
        ("World Bank Country Director Anna Berg agreed.", ["World Bank"]),
        # What a house is to the issuer fills its line.
        ("Sponsor: Questlar Corporate Advisory", ["Questlar Corporate Advisory"]),
        ("Subject: Questlar Corporate Advisory", []),
        # Kinds that are counted or ranked; a name of its own; what every county has.
        ("She has led several National Public Health Institutes.", []),
        ("It is the largest Real Estate Investment Trust in Asia.", []),
        ("It was the first Velmar Bank in Asia.", ["Velmar Bank"]),
        ("The Local Authority programme pays for 79 Local Authority owned piers.", []),
        ("VelmGrid was the first Harbour Investment Trust (“HarIT”) to list. HarIT rules are new.", ["VelmGrid"]),
        ("A course deals with School-Yard Violence (SYV). SYV harms pupils.", []),
        ("The CJ ruled on Monday that the lease was void. The CJ held so.", []),
        # Two bodies that one noun opens; one with two fields.
        (
            "It is paid by the Department of Ports and the Department for Rural Trade.",
            ["Department of Ports", "Department for Rural Trade"],
        ),
        ("It is paid by the Ministry of Food and the Environment.", ["Ministry of Food and the Environment"]),
        # What shares are traded under, and the house that is written with small letters as well.
        ("VelmGrid (NSE: VELMGRID) owns five plants. VelmGrid sells power.", ["VelmGrid"]),
    ],
)
def test_rows_brackets_and_labels(text: str, organisations: list[str]) -> None:
    found = [one.name for one in annotate(text).entities if one.kind == "organisation"]
    assert found == organisations
