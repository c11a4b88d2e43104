# ruff: noqa: E501 - gold sentences stay on one line
"""English offices on tagged sentences, a class of wording at a time; and what looks like one and is none."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # A field in small letters between the title and the name; many words of a field; a title of two words.
    'Head of harbour lighting <p title="Head of harbour lighting">Anna Berg</p> said the lamps work.',
    'Director of finance and planning Ms <p title="Director of finance and planning">Anna Berg</p> resigned.',
    'Provincial flood risk mapping officer <p title="Provincial flood risk mapping officer">Tom Fox</p> said it rained.',
    'Cabinet member for libraries Cllr <p title="Cabinet member for libraries">Anna Berg</p> agreed.',
    'Head girl <p title="Head girl">Hala Rasem</p> read a poem, and head boy <p title="head boy">Tom Fox</p> sang.',
    'Hedge-layer and retired lineman <p title="retired lineman">Tom Fox</p> cut the ribbon.',
    'Assistant lineman <p title="Assistant lineman">Tom Fox</p> was hurt.',
    'The Danish chargé d\'affaires, <p title="chargé d\'affaires">Anna Berg</p>, came.',
    'Tánaiste <p title="Tánaiste">Anna Berg</p> spoke.',
    # No field: a verb stands before the name, an article before the title.
    "The head of security met <p>Anna Berg</p> there.",
    # Whom one serves; a body of members.
    '<p title="spokeswoman">Anna Berg</p>, spokeswoman for Governor <p title="Governor">Tom Fox</p>, declined.',
    '<p title="attorney and frequent critic">Anna Berg</p>, the attorney and frequent critic of Governor <p title="Governor">Tom Fox</p>, declined.',
    'The chairman of the growers\' federation, <p title="chairman of the growers\' federation">Tom Fox</p>, asked for rain.',
    # Elected in turn.
    '<p title="vice president">Anna Berg</p> was elected vice president and <p title="treasurer">Tom Fox</p> treasurer.',
    # The late; a rank behind the office; what one joined as.
    'Its founder, the late <p title="founder">Tom Fox</p>, had planted it.',
    'It was opened by the Chief Justice, Mr Justice <p title="Chief Justice">Tom Fox</p>, who spoke.',
    'Captain <p title="Captain">Anna Berg</p>, who joined as a deckhand in 2010, will sail.',
    # One of several.
    'Two farmers came. One of them, <p title="farmer">Anna Berg</p>, sang.',
    'One of the festival volunteers was <p title="festival volunteer">Anna Berg</p>.',
    # A number of others, a stall, a department are no office; a charge of two words.
    "According to <p>Anna Berg</p>, 212 drivers took part in the course.",
    "<p>Anna Berg</p>, who runs a stall of combs, was glad.",
    '<p title="in charge of Trade and Industry">Anna Berg</p>, who is in charge of Trade and Industry, left.',
    "Contact: <p>Anna Berg</p>, Customer Relations",
    # A place before the title that a house owns.
    "The charity's Africa director, <p title=\"Africa director\">Tom Fox</p>, agreed.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    _, people = find(tagged.text)
    found = [(words(tagged.text, one.span), words(tagged.text, one.title)) for one in people]
    assert found == [(words(tagged.text, span), title) for span, title, _ in tagged.people]


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("The Board of Directors of Northwind Robotics Inc. met.", ["Northwind Robotics Inc"]),
        ("Head of Retail Banking Anna Berg left.", []),
        ("The Union Minister for Inland Ports, Anna Berg, came.", []),
        ("The Northland Tide Executive (NTE) paid. The NTE is old.", ["Northland Tide Executive"]),
    ],
)
def test_boards_and_offices_are_no_houses(text: str, organisations: list[str]) -> None:
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == organisations


def test_a_co_founder_is_of_the_same_house() -> None:
    text = "Anna Berg, co-founder of Harbour Robotics Inc., spoke. Her co-founder, Tom Fox, listened."
    assert [one.organisation for one in annotate(text).entities if one.kind == "person"] == [
        "Harbour Robotics Inc",
        "Harbour Robotics Inc",
    ]
