# ruff: noqa: E501 - sentences stay on one line
"""English titles with the houses beside them: what belongs to the title, what only tells of the house; near misses."""

from __future__ import annotations

import pytest

from extractor.extract import annotate


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        # What describes the house is no part of the title; its department is.
        ("Anna Berg, chief operating officer of biotech company Quorn, said it works.", "chief operating officer", "Quorn"),
        ("Anna Berg, country head of German toolmaker Brandholz, said it works.", "country head", "Brandholz"),
        ("Anna Berg, chief executive of Egyptian real estate developer Palm Crest, said it works.", "chief executive", "Palm Crest"),
        ("Anna Berg, head of investor relations at Brussels-listed Solvanta, said it works.", "head of investor relations", "Solvanta"),
        ("The founder of Oslo-based Tarvik GmbH, Anna Berg, said it works.", "founder", "Tarvik GmbH"),
        ("Anna Berg, head of the finance department at Acme Robotics Inc, left.", "head of the finance department", "Acme Robotics Inc"),
        ("Anna Berg, dean of the Law School at Calder University, left.", "dean of the Law School", "Calder University"),
        ("Yesterday the property developer Anna Berg said it works.", "property developer", None),
        # The country that owns the house, in two words or in the plural; one that is the house's.
        ("The minister met Anna Berg, President of South Korea's Brandholz Group.", "President", "Brandholz Group"),
        ("Anna Berg, chairman of Saudi Arabia's Tarvik Holding, said it works.", "chairman", "Tarvik Holding"),
        ("Anna Berg, President of the Philippines' Tarvik Holding, said it works.", "President", "Tarvik Holding"),
        ("Anna Berg, president of South Korea's ruling party, said it works.", "president of South Korea's ruling party", None),
        # A verb and its object behind the name; no object in capitals.
        ("The Managing Director of Calder Cement Plc, Ms Anna Berg, disclosed this at the company's annual general meeting.", "Managing Director", "Calder Cement Plc"),
        ("The President of Calder Oil Mills Plc, Ms Anna Berg, received them at the firm's head office.", "President", "Calder Oil Mills Plc"),
        ("Anna Berg, longtime US ambassador to Chad, said it works.", "longtime US ambassador to Chad", None),
        # What somebody was prior to the office, a prior; a chair by a verb; members of a body.
        ("Prior to this, Anna Berg served as head of risk at Calder Bank.", "head of risk", "Calder Bank"),
        ("Prior to joining Tarvik, Anna Berg served as general counsel of Calder Foods.", "general counsel", "Calder Foods"),
        ("The prior of the abbey, Anna Berg, said no.", "prior of the abbey", None),
        ("The inquiry is chaired by Dame Anna Berg and will report in May.", None, None),
        ("The meeting was chaired by Anna Berg, president of Calder Bank.", "president", "Calder Bank"),
        ("Anna Berg has been appointed to its Board of Directors.", None, None),
        ("Anna Berg has been appointed to the Executive Committee of Tarvik Motors.", None, None),
        ("Anna Berg has been promoted to Executive Director.", "Executive Director", None),
        ("Anna Berg was appointed Chair of the Board of Directors of Tarvik Motors.", "Chair of the Board of Directors", "Tarvik Motors"),
        # Who is appointed to an office, a rank or another office before the name.
        ("Calder Institute has appointed Professor Anna Berg as director of research.", "director of research", "Calder Institute"),
        ("The Governor has named Judge Anna Berg chairman of the Calder Ethics Commission.", "chairman", "Calder Ethics Commission"),
        ("The council appointed Councillor Anna Berg as deputy leader.", "deputy leader", None),
        ("Calder Gas has named mining veteran Anna Berg as chairman.", "chairman", "Calder Gas"),
        ("Calder Foods has hired former Velmar executive Anna Berg as its chief marketing officer.", "chief marketing officer", "Calder Foods"),
        ("The newly elected Councillor Anna Berg said no.", "newly elected Councillor", None),
        ("The Governor appointed Judge Anna Berg on Monday.", "Judge", None),
        ("Calder Gas has hired veteran broadcaster Anna Berg to lead its studio.", "veteran broadcaster", "Calder Gas"),
    ],
)  # fmt: skip
def test_the_title_and_the_house(text: str, title: str | None, house: str | None) -> None:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    assert (berg.kind, berg.title, berg.organisation) == ("person", title, house)
