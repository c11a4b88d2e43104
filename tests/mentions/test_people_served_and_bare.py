# ruff: noqa: E501 - gold sentences stay on one line
"""Offices of whom somebody serves, that are still to come, set without a comma, and behind "from" or "on"; works by
their year; and what looks like one and is none."""

from __future__ import annotations

import pytest

from extractor.extract import annotate, extract
from tests.mentions.tagged import told_offices, untag, wanted_offices

SENTENCES = [
    # Whom one serves is named: the office right before the name is his own.
    'She was an adviser to President <p title="President">Anna Berg</p> for years.',
    'The spokesman for Mayor <p title="Mayor">Anna Berg</p> declined.',
    'He was co-chair of President <p title="President">Anna Berg</p>\'s task group.',
    'The chief of staff to Governor <p title="Governor">Anna Berg</p> resigned.',
    # In capitals, and with an article, the name is the one who serves.
    'Adviser to Chief Minister <p title="Adviser to Chief Minister">Anna Berg</p> spoke.',
    'The adviser to the President, <p title="adviser to the President">Anna Berg</p>, spoke.',
    # What somebody will be; no deed, no visit, no part at a meeting.
    '<p title="Acting Premier">Anna Berg</p> will be Acting Premier next week.',
    'The Hon <p title="Acting Premier">Anna Berg</p> MP will be Acting Premier in my absence.',
    '<p title="chief executive">Anna Berg</p>, who will be the new chief executive, spoke.',
    "<p>Anna Berg</p> will be chairing the day.",
    "<p>Anna Berg</p> will be the first president to visit.",
    "<p>Anna Berg</p> will be there with the mayor.",
    '<p title="dean of law">Anna Berg</p>, dean of law, stays and will be chair of the fair.',
    # An office in capitals without its comma; no gift.
    'In Leeds, <p title="Federal Minister for Ports and Special Works">Anna Berg</p> the Federal Minister for Ports and Special Works, came.',
    "It gave <p>Anna Berg</p> the Director of Ports cup, and left.",
    # The field behind "on"; the house behind "from"; where one is based.
    'Special adviser on road safety <p title="Special adviser on road safety">Anna Berg</p> spoke.',
    'The co-rapporteur on torture <p title="co-rapporteur on torture">Anna Berg</p> spoke.',
    "The minister spoke on tides <p>Anna Berg</p> had measured.",
    'Sales director, Leeds-based Dr <p title="Sales director">Anna Berg</p>, spoke.',
    "In the hall, Leeds-based <p>Anna Berg</p> spoke.",
    # Callings of press, stage and sport.
    'It brought sportscaster <p title="sportscaster">Anna Berg</p> to the hall.',
    'The muralist <p title="muralist">Anna Berg</p> painted it.',
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_offices(sentence: str) -> None:
    tagged = untag(sentence)
    assert told_offices(tagged) == wanted_offices(tagged)


def people(text: str) -> dict[str, tuple[str | None, str | None]]:
    found = annotate(text).entities
    return {one.name: (one.title, one.organisation) for one in found if one.kind == "person"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Fox, Governor Punjab, came.", ("Governor Punjab", "Punjab")),
        ("Governor Balochistan, Tom Fox, came.", ("Governor Balochistan", "Balochistan")),
        ("Tom Fox, Mayor Karachi, came.", ("Mayor Karachi", "Karachi")),
        ("Governor Tom Fox came.", ("Governor", None)),
    ],
)
def test_the_place_right_behind_who_governs_it(text: str, told: tuple[str, str | None]) -> None:
    assert people(text)["Tom Fox"] == told


def test_the_house_behind_from() -> None:
    text = "Harwick Foundry opened. The engineer from Velm Works Ltd Tom Fox spoke."
    assert people(text)["Tom Fox"] == ("engineer", "Velm Works Ltd")


def test_a_former_president_is_of_no_house_that_the_sentence_names() -> None:
    text = "The Harwick Guild opened a hall.\n\nClaims tell of the Velm Guard Service’s failure to protect former President Anna Berg."
    assert people(text)["Anna Berg"] == ("former President", None)


def test_works_by_their_year() -> None:
    text = "The museum shows Winter Harbour Society, 1988–90, by Brice Fox, and Grey Alder (1931) by Ida Kell. The Tarn Foundation, founded in 1931 by Ann Orr, gave it."
    names = {one.name for one in annotate(text).entities}
    assert names.isdisjoint({"Winter Harbour Society", "Grey Alder"})
    assert {"Brice Fox", "Tarn Foundation"} <= names


def test_posts_of_two_fields_before_their_initials() -> None:
    text = "Tom Fox, Chief of Data and Digital Officer (CDDO) for the Velmar City Council, spoke."
    assert [one.name for one in annotate(text).entities if one.kind == "organisation"] == ["Velmar City Council"]


def test_brackets_with_countries_and_two_houses() -> None:
    lines = (
        "Tom Fox (University of Velm, Canada)", "Mia Orr (Orrin Foundation, USA, non-voting)",
        "Leo Berg (Lawrence Tarn National Laboratory, USA)", "Ida Kell (Northland State / Data Guild, USA)",
        "Ann Holt (Velm Science Lab, USA)",
    )  # fmt: skip
    text = "\n\n".join(("The interim board:", *lines))
    assert people(text)["Leo Berg"] == (None, "Lawrence Tarn National Laboratory")


def page(body: str, foot: str) -> dict[str, str | None]:
    html = (
        '<html><head><meta property="og:site_name" content="Harbour Papers"><title>Piers</title></head><body><h1>Piers reopen</h1>'
        f"<article>{body}</article><footer><p>{foot}</p></footer></body></html>"
    )
    return {one.name: one.organisation for one in extract(html).entities if one.kind == "person"}


@pytest.mark.parametrize(
    ("foot", "country"),
    [
        ("© Commonwealth of Australia", "Australia"),
        ("© 2024 Government of Kenya", None),
        ("© 2024 Harbour Papers", None),
    ],
)
def test_the_country_that_holds_the_copyright(foot: str, country: str | None) -> None:
    body = (
        "<p>Three piers in Australia reopen in May after a year of repairs, and a fourth one follows in June.</p>"
        "<p>Prime Minister Anna Berg walked the first pier and thanked the builders for the work.</p>"
    )
    assert page(body, foot) == {"Anna Berg": country}
