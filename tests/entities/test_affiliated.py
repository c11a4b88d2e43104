"""The house of people whom no rule places: who is asked about, what is enough, what stays empty."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import extractor
from extractor.entities import affiliated
from extractor.entities.affiliated import FLOOR, FLOOR_ALONE
from extractor.entities.entity import Entity

GUESSES = True
TEXT = (
    "A desk opens\n\nHarbour Media today announced a desk with Calder Foods. Harbour Media has worked there.\n\n"
    "Over at Calder Foods, Sanjeev Bhatt had spent the same week counting empty seats. "
    "Anna Berg, chief executive of Harbour Media, agreed.\n\n"
    "Patient Omar Reed liked it."
)


class Answers:
    """A network that gives everybody the same shares, and remembers how many people it was asked about."""

    def __init__(self, *shares: float) -> None:
        self._shares = shares
        self.asked: list[int] = []

    def weigh(self, scene: Any, organisations: int) -> np.ndarray:
        assert organisations == len(self._shares) - 1
        self.asked.append(len(scene.asked))
        return np.array([self._shares] * len(scene.asked), np.float32)


def people(text: str = TEXT) -> dict[str, Entity]:
    return {one.name: one for one in extractor.annotate(text).entities if one.kind == "person"}


def answering(monkeypatch: pytest.MonkeyPatch, *shares: float) -> Answers:
    answers = Answers(*shares)
    monkeypatch.setattr(affiliated, "load_affiliation", lambda: answers)
    return answers


def test_only_who_has_no_house_and_may_have_one_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = answering(monkeypatch, 0.1, 0.1, 0.8)
    found = people()
    assert answers.asked == [1]
    assert (found["Sanjeev Bhatt"].organisation, found["Sanjeev Bhatt"].organisation_from) == (
        "Calder Foods",
        "context",
    )
    assert (found["Anna Berg"].organisation, found["Anna Berg"].organisation_from) == ("Harbour Media", "words")
    assert found["Omar Reed"].organisation is None  # a patient is of no house, whatever is likely


@pytest.mark.parametrize(
    "title, floor",
    [("", FLOOR_ALONE), ("builder ", FLOOR)],  # more doubt is borne of a name alone
)
def test_what_is_not_likely_enough_stays_empty(title: str, floor: float, monkeypatch: pytest.MonkeyPatch) -> None:
    text = TEXT.replace("Over at Calder Foods, ", f"Elsewhere {title}")
    for share, organisation in ((floor + 0.01, "Calder Foods"), (floor - 0.01, None)):
        answering(monkeypatch, 1 - share, 0, share)
        assert people(text)["Sanjeev Bhatt"].organisation == organisation


@pytest.mark.parametrize(
    "sentence, organisation",
    [
        ("Tom Brandt praised it.", "Harbour Trust"),
        ("Mayor Tom Brandt praised it.", None),  # no mayor sits in a trust
        ("Former director Tom Brandt praised it.", None),
        ("The regulator's head of grants, Tom Brandt, praised it.", None),  # of a house that is not named
    ],
)
def test_what_the_rules_know_to_be_elsewhere_stays_empty(
    sentence: str, organisation: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, 0.0, 1.0)
    text = f"A bridge opens\n\nThe Harbour Trust today announced a bridge. The Harbour Trust built it.\n\n{sentence}"
    assert people(text)["Tom Brandt"].organisation == organisation


def test_the_accused_are_of_no_prosecutor(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = answering(monkeypatch, 0.0, 1.0)
    text = "Jury convicts two\n\nThe Department of Justice announced that a jury convicted {}. It thanked the jury."
    assert people(text.format("Tom Brandt and Omar Reed"))["Tom Brandt"].organisation is None
    assert answers.asked == [2]


def test_a_name_alone_is_of_no_museum(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, 0.0, 1.0)
    text = "Prints on show\n\nThe Northland Museum announced a hall of prints by {}. The Northland Museum is glad."
    assert people(text.format("Tom Brandt"))["Tom Brandt"].organisation is None
    club = text.replace("Museum", "Rowing Club")
    assert people(club.format("Tom Brandt"))["Tom Brandt"].organisation == "Northland Rowing Club"


def test_where_two_houses_issue_it_nobody_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = answering(monkeypatch, 0.1, 0.0, 0.9)
    found = people(
        "Lantern Foundation joins Northland Museum\n\nLantern Foundation and Northland Museum opened a hall. Over at "
        "the hall, Sanjeev Bhatt had counted seats."
    )
    assert found["Sanjeev Bhatt"].organisation is None
    assert not answers.asked


def test_nobody_is_asked_about_without_an_organisation(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise AssertionError("the network was loaded")

    monkeypatch.setattr(affiliated, "load_affiliation", refuse)
    assert people("Sanjeev Bhatt had spent the week at home.")["Sanjeev Bhatt"].organisation is None
    told = people("Anna Berg, chief executive of Harbour Media Ltd, agreed.")
    assert told["Anna Berg"].organisation == "Harbour Media Ltd"
