# ruff: noqa: E501 - gold sentences stay on one line
"""English names at the end of a list that the recogniser runs together; fields that are listed, led or named; letters;
marks of trade; names that a page doubles or cuts."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import words_of
from extractor.mentions.organisations import find_organisations
from extractor.mentions.organisations.joints import with_joints
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release


def bodies(text: str) -> list[str]:
    return [one.name for one in annotate(text).entities if one.kind == "organisation"]


def parted(text: str, *names: str) -> list[str]:
    """What the names, found as bodies in this order, become."""
    (words,) = words_of(read_passages(plain_release(text)))
    found: list[Name] = []
    for name in names:
        size = len(name.replace(",", "").split())
        at = next(at for at in range(len(words)) if words.text_of(at, at + size) == name.replace(",", "").lower())
        found.append(Name(words, at, at + size, "ORG", 0.9, "recogniser"))
    return [one.text for one in with_joints(found)]


@pytest.mark.parametrize(
    ("text", "names", "result"),
    [
        ("Backers are Velm Rail, Tarvik, Oak Farm and Topsail.", ("Velm Rail", "Tarvik", "Oak Farm and Topsail"), ["velm rail", "tarvik", "oak farm", "topsail"]),
        ("Velm Rail, Tarvik, Oak Farm and Topsail, and all who help.", ("Velm Rail", "Tarvik", "Oak Farm and Topsail"), ["velm rail", "tarvik", "oak farm", "topsail"]),
        ("Backers are Velm Rail, Tarvik, Oak and Topsail.", ("Velm Rail", "Tarvik, Oak and Topsail"), ["velm rail", "tarvik", "oak", "topsail"]),
        ("Arms of firms Velm Mills, Tarvik and Topsail sold planks.", ("Velm Mills, Tarvik and Topsail",), ["velm mills", "tarvik", "topsail"]),
        # One body; what stands in apposition; a list that goes on.
        ("It met the Department of Ports, Ministry of Trade and Industry.", ("Department of Ports", "Ministry of Trade and Industry"), ["department of ports", "ministry of trade and industry"]),
        ("Backers are Velm Rail, Tarvik, Hart and Sons.", ("Velm Rail", "Tarvik", "Hart and Sons"), ["velm rail", "tarvik", "hart and sons"]),
        ("Velm Rail, Oak and Topsail, said so.", ("Velm Rail", "Oak and Topsail"), ["velm rail", "oak and topsail"]),
        ("Velm Rail, Tarvik, Oak and Berg, and Topsail agreed.", ("Velm Rail", "Tarvik", "Oak and Berg", "Topsail"), ["velm rail", "tarvik", "oak and berg", "topsail"]),
        ("Velm Rail, Tarvik, Marine and Port Services agreed.", ("Velm Rail", "Tarvik", "Marine and Port Services"), ["velm rail", "tarvik", "marine and port services"]),
    ],
)  # fmt: skip
def test_the_last_of_a_list(text: str, names: tuple[str, ...], result: list[str]) -> None:
    assert parted(text, *names) == result


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("The race is sponsored by reebok, Powerade, BMW and Kopps.", ["reebok", "Powerade", "BMW", "Kopps"]),
        # What a house holds by, or works on, is listed behind a colon.
        ("The fund stands on four pillars: Fair Growth, Harbour Building, and Clever Capital.", []),
        ("It has three partners: Calder Bank, Velmar Water Ltd, and Clever Capital.", ["Calder Bank", "Velmar Water Ltd", "Clever Capital"]),
        # Fields that somebody leads for a house.
        ("Earlier she was heading up Global Cargo Safety for Tessel Freight, and wrote the manual.", ["Tessel Freight"]),
        ("He is leading Harbour Bank for the state.", ["Harbour Bank"]),
        # Letters of small words, others between them left out.
        ("She writes on rural maternal and newborn health (RMNH), and teaches RMNH in Namibia.", []),
        ("She works for the Rural Maternal and Newborn Health Fund (RMNHF), and RMNHF grew.", ["Rural Maternal and Newborn Health Fund"]),
        # Letters behind "All" tell that it is a name's.
        ("The All Harbours Congress (AHC) won.", ["All Harbours Congress"]),
        ("All Harbour Congress (HC) members won.", ["Harbour Congress"]),
        # Firms of two plain words, the last their trade.
        ("It holds shares in Alderway Healthcare, Forum Energy and Tarn Water.", ["Alderway Healthcare", "Forum Energy", "Tarn Water"]),
        ("The Mission Health grew, said Calder Bank.", ["Calder Bank"]),
        # The heading that a page runs on.
        ("About Velmari Velmari makes sails in Leeds. Velmari Inc. grew.", ["Velmari"]),
        # What an e-mail address spells.
        ("See the Hats with Flair! stand. Media contact: Ann Lee, ann@hatswithflair.com.", ["Hats with Flair"]),
        ("Come to the Summer of Sails. See www.summerofsails.com for more.", []),
        # Titles by their letters, with what their bearer has charge of.
        ("Thanks came from Ardel Quince, VP Apparel, Americas, The Morvane Company.", ["Morvane Company"]),
        ("The chair of VP Bank agreed.", ["VP Bank"]),
        # Programmes told by what they do alone, of a house.
        ("The Velm Society's Research Program grew.", ["Velm Society"]),
        ("The Velm Society's Harbour Research Program grew.", ["Velm Society", "Harbour Research Program"]),
        # Countries.
        ("The occupation of the islands by the Russian Federation was condemned.", []),
        ("The Russian Rowing Federation agreed.", ["Russian Rowing Federation"]),
    ],
)  # fmt: skip
def test_lists_and_fields(text: str, organisations: list[str]) -> None:
    assert bodies(text) == organisations


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The house sells GlowSpun™ technology in Leeds.", "GlowSpun"),
        ("The firm announced Tint Insights last week, an app for sailors.", "Tint Insights"),
        ("Tom Hart is the author of The Grey Clerk & The Nine Riddles, and leads Calder Bank.", "Grey Clerk"),
        ('Children paint in the "Build Your Own Gallery" room.', "Own Gallery"),
        ("Lee is the Hazel Family Distinguished Chair in Ocean Law at Lorne University.", "Hazel Family"),
    ],
)
def test_what_is_no_body(text: str, thing: str) -> None:
    assert not any(thing in name for name in bodies(text))


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Acme Foods™ opened a plant. Acme Foods™ grew.", "Acme Foods"),
        ("The Harbour Bank said its ATM is new.", "Harbour Bank"),
        ("They founded Harbour Labs last year, a company that grew. Harbour Labs grew.", "Harbour Labs"),
        ("She is the lead author of the Calder Institute report.", "Calder Institute"),
        ("The Hazel Family Foundation agreed.", "Hazel Family Foundation"),
        # Who has officers is a firm, whatever else is called so.
        ("Ann Lee, CEO of Bollard, agreed. Tom Hart is the creator of the Bollard open source effort.", "Bollard"),
    ],
)
def test_what_is_a_body(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize("body", ["Velani Pradeshiya Sabha", "Moon Garments", "Harl Shipyards"])
def test_nouns_that_tell_a_body_without_the_recogniser(body: str) -> None:
    release = plain_release(f"She met the head of {body} in Leeds.")
    assert [one.span.of(release.text) for one in find_organisations(read_passages(release, names=False))] == [body]
