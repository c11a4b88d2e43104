# ruff: noqa: E501 - gold sentences stay on one line
"""English offices that a verb gives or ends: hired from another house, joined, retired, removed; title and house."""

import pytest

from extractor.extract import annotate


def of_berg(text: str) -> tuple[str | None, str | None]:
    berg = next(one for one in annotate(text).entities if one.name == "Anna Berg")
    return berg.title, berg.organisation


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        (
            "Anna Berg, most recently head of sales at Calder Foods, joins Northwind Robotics as finance director.",
            "finance director",
            "Northwind Robotics",
        ),
        (
            "Anna Berg, until recently head of sales at Calder Foods, joins Acme Robotics Inc. as chief executive.",
            "chief executive",
            "Acme Robotics Inc",
        ),
        ("Acme Robotics has hired Anna Berg from Calder Bank as head of risk.", "head of risk", "Acme Robotics"),
        ("Acme Robotics has poached Anna Berg from rival Calder Bank as trader.", "trader", "Acme Robotics"),
        ("Acme Robotics has hired Anna Berg as head of risk from Calder Bank.", "head of risk", "Acme Robotics"),
        ("Anna Berg, a nurse at Calder Hospital, joined the Labour Party as a student.", "nurse", "Calder Hospital"),
        ("Anna Berg, a nurse from Calder Hospital, agreed.", "nurse", "Calder Hospital"),
        (
            "Anna Berg has been re-elected as President of the Calder Rowing Federation.",
            "President",
            "Calder Rowing Federation",
        ),
        ("The board met in May, with Anna Berg serving as deputy chair.", "deputy chair", None),
        ("Anna Berg was reappointed chair of the Calder Trust.", "chair", "Calder Trust"),
        ("Anna Berg will serve as Chief People Officer of Calder Bank.", "Chief People Officer", "Calder Bank"),
        ("Anna Berg, currently head of policy at Calder Bank, agreed.", "head of policy", "Calder Bank"),
    ],
)
def test_moves_from_one_house_to_another(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        # What tells an office to be over belongs to it, a house or a place between.
        ("The poll puts former Maryland Governor Anna Berg ahead.", "former Maryland Governor", "Maryland"),
        ("Former Florida Gov. Anna Berg spoke.", "Former Florida Gov", None),
        ("Former New York City mayor Anna Berg spoke.", "Former New York City mayor", "New York City"),
        ("The former Acme Rail chief executive Anna Berg spoke.", "former Acme Rail chief executive", "Acme Rail"),
        ("New York City mayor Anna Berg spoke.", "mayor", "New York City"),
        # Who held one and gets another has the new one.
        (
            "Former police chief Anna Berg was sworn in as chair of the Ohio Safety Council.",
            "chair",
            "Ohio Safety Council",
        ),
        ("Former Calder Bank chief executive Anna Berg was named director of Acme Rail.", "director", "Acme Rail"),
        (
            "Former Calder Bank director Anna Berg has joined Acme Rail as planning manager.",
            "planning manager",
            "Acme Rail",
        ),
        ("Detective Senior Sergeant Anna Berg spoke.", "Detective Senior Sergeant", None),
        # Words that belong to no title.
        ("On Monday former U.S. Ambassador Anna Berg spoke.", "former U.S. Ambassador", "U.S."),
        ("Prior to President Anna Berg no woman spoke.", "President", None),
        ("He left the meeting beside House Minority Leader Anna Berg.", "House Minority Leader", None),
        ("Unlike President Anna Berg, he has run no ads. ", "President", None),
        ("Just ask former senator Anna Berg.", "former senator", None),
        ("IT Director Anna Berg left the hall.", "IT Director", None),
        ("Anna Berg, vying for the front-runner mantle, held no office.", None, None),
        ("Anna Berg, speaking for the union's president, agreed.", None, None),
        ("Anna Berg, managing director for Europe at Acme Rail, agreed.", "managing director for Europe", "Acme Rail"),
        ("There were 13 votes for Anna Berg, and 36 votes for the president, Dan Trent.", None, None),
    ],
)
def test_offices_that_are_over(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        ("Anna Berg, while serving as treasurer of Calder Bank, diverted funds.", "treasurer", "Calder Bank"),
        ("Anna Berg was employed as a clerk at Calder Bank in May.", "clerk", "Calder Bank"),
        ("Anna Berg retired as principal of Calder School last June.", "principal", "Calder School"),
        ("Anna Berg was fired as head coach of Calder United.", "head coach", "Calder United"),
        ("Anna Berg was sworn in as chair of the Calder Tribunal on Friday.", "chair", "Calder Tribunal"),
        ("Anna Berg has left her post as publisher of Calder Press.", "publisher", "Calder Press"),
        ("Anna Berg is stepping down from her position as chair of Calder Bank.", "chair", "Calder Bank"),
        ("The town regrets Anna Berg's resignation as chair of Calder Bank.", "chair", "Calder Bank"),
        ("Anna Berg, in her capacity as chair of Calder Bank, signed the deal.", "chair", "Calder Bank"),
        ("Anna Berg, in a letter as chair elections at Calder Bank began, agreed.", None, None),
        ("Anna Berg left the town as shares in Calder Bank fell.", None, None),
        ("Captain Anna Berg, who retired as a sergeant, spoke.", "Captain", None),
    ],
)
def test_verbs_of_holding_and_leaving_an_office(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        ("Calder College named Anna Berg its new athletic director.", "athletic director", "Calder College"),
        ("Calder Foods has appointed Anna Berg its first chief data officer.", "chief data officer", "Calder Foods"),
        ("The members elected Anna Berg a trustee of Calder College.", "trustee", "Calder College"),
        ("The new principal of Calder School is Dr. Anna Berg.", "principal", "Calder School"),
        ("Calder College's next president will be Dr. Anna Berg.", "president", "Calder College"),
        ("The next day was Anna Berg at Calder College.", None, "Calder College"),
    ],
)
def test_the_next_of_an_office(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        ("The board of Calder Airlines has dismissed Dr. Anna Berg as chief executive.", "chief executive", "Calder Airlines"),
        ("Shareholders of Calder Bank voted to remove Anna Berg as chairman.", "chairman", "Calder Bank"),
        ("The board of Calder Bank accepted the resignation of Anna Berg as chairman.", "chairman", "Calder Bank"),
        ("The town regretted the resignation of Anna Berg as mayor after Calder Bank left.", "mayor", None),
        ("The board of Calder Bank praised Anna Berg as a leader.", "leader", None),
    ],
)  # fmt: skip
def test_the_house_that_ends_an_office(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)


@pytest.mark.parametrize(
    ("text", "title", "house"),
    [
        ("Author Anna Berg, a former editor of the Calder Mercury, has died.", "former editor", "Calder Mercury"),
        ("Dublin solicitor Anna Berg, a partner in Calder Foods LLP, agreed.", "partner", "Calder Foods LLP"),
        ("Calder Bank chairman Anna Berg, a former director of Acme Gas, has died.", "chairman", "Calder Bank"),
        ("Chief executive Anna Berg, a former director of Acme Gas, has died.", "Chief executive", None),
        ("Spokeswoman Anna Berg, of Calder Bank, agreed.", "Spokeswoman", "Calder Bank"),
    ],
)
def test_a_calling_before_a_name_and_an_office_behind_it(text: str, title: str | None, house: str | None) -> None:
    assert of_berg(text) == (title, house)
