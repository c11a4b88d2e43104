# ruff: noqa: E501 - sentences stay on one line
"""Houses told by what they are to others, by brackets beside theirs and by their beginning; wares that are called so."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


def named(text: str, kind: str = "organisation") -> set[str]:
    return {one.name for one in annotate(text).entities if one.kind == kind}


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Brightwell, the research arm of Calder Hospital, published the figures on Monday.", {"Brightwell", "Calder Hospital"}),
        ("Kelmore, a subsidiary of Orrin Group, makes pumps.", {"Kelmore", "Orrin Group"}),
        ("Brelm, a rooftop unit for homes, is made by Calder Foods Ltd.", {"Calder Foods Ltd"}),
        ("She is a TarnCamp alumnus and taught physics for four years.", {"TarnCamp"}),
        ("She is a Chemistry alumna of Calder College.", {"Calder College"}),
        ("The walk was planned with our partner organisation walk4clean.", {"walk4clean"}),
        ("Open Streets is a project of the Walk Wild network.", {"Open Streets", "Walk Wild"}),
        ("Velm is a member of the African Union family.", {"African Union"}),
        ("Rise Together! is a campaign group that works in four towns.", {"Rise Together"}),
        ("Clean Water in Velm, founded in 1990, works on rivers.", {"Clean Water in Velm"}),
        ("Velm, founded in 1790, is a town.", set()),
        ("The work is paid by the Marlow Fund of The Kestrel Foundation and by readers.", {"Marlow Fund", "The Kestrel Foundation"}),
        ("The Velm Housing Fund of the north is closed.", {"Velm Housing Fund"}),
        ("She led the Fundación Corvalán in Velm.", {"Fundación Corvalán"}),
        ("Guests heard DPRM Secretary Benedict C. Abanes, with CEO Ann Lee, US President Joe Lind and ICT Minister Mia Orr.", {"DPRM"}),
    ],
)  # fmt: skip
def test_houses_told_by_others(text: str, organisations: set[str]) -> None:
    assert named(text) == organisations


def test_a_house_without_a_capital() -> None:
    assert named("About tidelab\n\ntidelab makes maps of the sea floor for ports.") == {"tidelab"}
    assert named("Mia Yu is the co-founder of tidelab, a studio in Velm.") == {"tidelab"}
    assert named("About music\n\nOur music is a joy, said Calder Bank.") == {"Calder Bank"}
    assert named("Mia Yu is the founder of dance, a genre.") == set()


def test_campuses_of_a_state_university() -> None:
    found = named(
        "She studied at the University of Nevada, Las Vegas and taught at California State University, Fresno."
    )
    assert found == {"University of Nevada, Las Vegas", "California State University, Fresno"}
    both = named("The University of Nevada board chose a head of the University of Nevada, Las Vegas on Monday.")
    assert both == {"University of Nevada", "University of Nevada, Las Vegas"}
    assert named("She met the University of Velm, Calder Bank and Orrin Ltd.") == {
        "University of Velm",
        "Calder Bank",
        "Orrin Ltd",
    }
    assert "University of California" in named("She met the University of California, Calder Bank and Orrin Ltd.")


def test_a_legal_form_before_and_opens_no_couple() -> None:
    found = named(
        "It has two subsidiaries, Robert W. Bairden & Co. Incorporated and Robert W. Bairden Group Ltd. in Leeds."
    )
    assert "Robert W. Bairden Group Ltd" in found


def test_who_made_a_machine_is_a_works_unless_a_given_name_tells_a_person() -> None:
    assert named("The crane was constructed by Cowell Sheldrake in 1961.") == {"Cowell Sheldrake"}
    assert named("The wall was constructed by John Smith.", "person") == {"John Smith"}
    assert named("The song was written by Cowell Sheldrake.", "person") == {"Cowell Sheldrake"}


def test_an_initial_inside_a_name_tells_a_person_behind_partners() -> None:
    text = "Guests were Paul Ringer (CFO Velm Australia), our US partners Mark W. Paolini (Chairman & CFO Velm US) and Lee Hanson (CEO)."
    assert "Mark W. Paolini" in named(text, "person")
    assert "Mark W. Paolini" not in named(text)


def test_brackets_of_a_list_whose_others_hold_houses() -> None:
    lines = (
        "The board:\n\nAnn Lee (Gensync)\n\nMark Fox (IBM Corporation)\n\nRoy Harlow (University of Velm)\n\n"
        "Ben Hale (Calder Access Services)\n\nTom Orr (Weaving Consultancy)\n\nMia Kell (Tidewell)\n\nPaul Marsh (Leeds)"
    )
    found = named(lines)
    assert {"Gensync", "Weaving Consultancy", "Tidewell"} <= found
    assert "Leeds" not in found
    sentence = "Elected were Lena Hart (Oakmere), Paul Marsh (Microsoft), Jane Dow (Brightstem) and Omar Reid (Intel Corporation)."
    assert named(sentence) == {"Oakmere", "Microsoft", "Brightstem", "Intel Corporation"}


def test_brackets_of_a_list_that_hold_towns() -> None:
    text = "The runners were Lena Hart (Oakmere), Paul Marsh (Velm), Jane Dow (Tarnford) and Omar Reid (Leeds)."
    assert {"Oakmere", "Velm", "Leeds"}.isdisjoint(named(text))


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("Calder Foods Ltd has a technology, called Quick Drop in Heat (QDH). QDH cools ovens.", {"Calder Foods Ltd"}),
        ("Its method, known as Long Fall of Water (LFW), cuts the cost in half.", set()),
        ("We sell OrrinWallet – a cryptocurrency wallet – in four countries.", set()),
        ("The update brings support for Tarnix as a back-end.", set()),
        ("The stream runs on Lume. Lume is an Open Source data platform that scales.", set()),
        ("We fund Corva. Corva is a small SMTP implementation written in Go.", set()),
        ("Developers can build on Brinecore, an open-source library for graphs.", set()),
        ("The four drove to town in a white Orrin. They left the Orrin there.", set()),
        # Houses that are called so, speak or make the ware.
        ("The study was run by a group called Early Birds in Flight (EBF), which meets weekly.", {"Early Birds in Flight"}),
        ("He joined a startup called Tarnix in 2019.", {"Tarnix"}),
        ("Velmtech, a software company, opened an office.", {"Velmtech"}),
        ("We joined Tideway, a platform for nurses.", {"Tideway"}),
        ("Support for Calder Bank as a partner grew.", {"Calder Bank"}),
    ],
)  # fmt: skip
def test_wares_that_are_called_so(text: str, organisations: set[str]) -> None:
    assert named(text) == organisations
