# ruff: noqa: E501 - gold sentences stay on one line
"""English bodies that their letters or neighbours vouch for, and letters and offices that are none."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        # A word of two, partners, who backs something, what a house is to another.
        ("A resident asked that NovaScot be invited in April, and Anna McDade agreed.", ["NovaScot"]),
        ("She was taken on at Hale, Kell & Tarvik in York as a clerk.", ["Hale, Kell & Tarvik"]),
        (
            "The Temasek-backed start-up and the Sinopec-owned plant were sold by a Chinese-owned mine.",
            ["Temasek", "Sinopec"],
        ),
        ("The accounts were audited by the company's auditors, Mazars, in June.", ["Mazars"]),
        # Where somebody works or spent years.
        ("Anna Berg is currently with Maersk-Tarvik and Tom Fox spent ten years in the NHS.", ["Maersk-Tarvik", "NHS"]),
        ("Anna Berg spent ten years in Leeds and is currently with her family.", []),
        # A title and "at" or counsel "of" is no field: controller at a house of deliveries; director of one.
        ("The controller at Tarvik's Home Delivery rang Anna Berg at 5 a.m.", ["Tarvik's Home Delivery"]),
        ("Anna Berg was deputy general counsel of Tarva Resources before that.", ["Tarva Resources"]),
        ("Anna Berg is Director of Human Resources and Tom Fox counsel.", []),
        # M/s before a firm.
        ("The contractor, M/s Velmar, and M/s. Calder Power will lay the line.", ["Velmar", "Calder Power"]),
        ("M/s Berg & Fox, Company Secretaries, were appointed.", ["Berg & Fox"]),
        # Letters of a body before its officer and his name; of a nation or a field.
        (
            "AFT President Anna Berg met DPW Director Tom Fox and Nabard CGM Dr. Ann Lee.",
            ["AFT", "DPW", "Nabard"],
        ),
        ("US President Anna Berg met IT Director Tom Fox.", []),
        # Who advises on a deal; a person who serves as counsel.
        (
            "Velmar Inc. was advised by Gunderson Hale (Tom Fox, Anna Berg); Cooley is acting as exclusive financial advisor to Calder Bank.",
            ["Velmar Inc", "Gunderson Hale", "Cooley", "Calder Bank"],
        ),
        ("Berg served as legal counsel; Anna Berg served as counsel, and Tom Fox (left) was advised by her.", []),
        # Offices: a minister of state, the manager of a branch, a title in letters, the rank before a partner.
        ("Union Minister of State for Food Processing Industries Ravneet Berg opened the fair.", []),
        ("The report was read by the Sunyani Branch Manager, Madam Comfort Berg.", []),
        ("The branch of Calder Bank was opened by the MCE for Tano, Hon. Gloria Fox.", ["Calder Bank"]),
        ("“We wait,” said firm Managing Partner Anna Berg.", []),
        ("PC Stroud spoke. The meeting thanked PC Eilidh Stroud.", []),
        # Letters behind a person and degree; those whom a firm is made of.
        ("Shri Tom Fox, IRS, Secretary, met Dr. Anna Berg, MS, MCh (CTVS), on Monday.", []),
        ("The IRS sued Velmar LLP, Chartered Accountants, on Monday.", ["IRS", "Velmar LLP"]),
        # Codes of airports where flights are told of; short forms of bodies.
        ("The airline will connect Thunder Bay (YQT) with Churchill, Man. (YYL) from May.", []),
        (
            "The airline met the Norland Port Authority (NPA) and the Calder Rail Board (CRB).",
            ["Norland Port Authority", "Calder Rail Board"],
        ),
    ],
)
def test_neighbours_tell_bodies_and_what_is_none(text: str, organisations: list[str]) -> None:
    names = [entity.name for entity in annotate(text).entities if entity.kind == "organisation"]
    assert names == organisations
