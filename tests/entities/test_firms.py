"""Which house "the company" is, and of which house a sentence with an officer speaks."""

from __future__ import annotations

import html

import pytest

from extractor.extract import annotate, extract

UNION = (
    "The Northland Dockers' Union today announced a strike.\n\n"
    "The Northland Dockers' Union wrote to Harbour Cranes Ltd."
)
FIRM = "Northwind Robotics Ltd today announced a plant.\n\nNorthwind Robotics Ltd hired people.\n\n"


def employed(text: str) -> dict[str, str | None]:
    return {one.name: one.organisation for one in annotate(text).entities if one.kind == "person"}


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # No union is a company; the ferry company; the insurer named last; the service, by its name's last word.
        (UNION + "\n\nThe company's chief executive, Anna Berg, declined.", "Harbour Cranes"),
        (
            FIRM + "Calder Ferries and Dale Rail signed.\n\nThe ferry company's head of pricing, Anna Berg, agreed.",
            "Calder Ferries",
        ),
        (FIRM + "It was paid by Calder Mutual Ltd. The insurer's claims manager, Anna Berg, agreed.", "Calder Mutual"),
        (
            FIRM + "The Dale Wildlife Service came.\n\nThe service's director general, Anna Berg, agreed.",
            "Dale Wildlife Service",
        ),
        # What the sentence before ends with; not where the issuer signed with it; the clause before a semicolon.
        (FIRM + "The hall was paid for by the Calder Trust. Chair Anna Berg agreed.", "Calder Trust"),
        (FIRM + "It signed with the Calder Trust. Chair Anna Berg agreed.", "Northwind Robotics"),
        (FIRM + "Calder Trust will pay; finance manager Anna Berg agreed.", "Calder Trust"),
        # Elsewhere; a body of members; who has retired; the field of an officer's work.
        (FIRM + "Guests saw a bakery in Hull, where manager Anna Berg spoke.", None),
        (FIRM + "The chairman of the growers' federation, Anna Berg, agreed.", None),
        (FIRM + "“It works,” said the Director of Valve Safety, Anna Berg.", "Northwind Robotics"),
        (FIRM + "The plaintiff in the case, Anna Berg, agreed.", None),
        # Seats of schools and missions, wherever the only one is named.
        (FIRM + "Pupils of Dale Primary School came.\n\nIt rained.\n\nHead boy Tom Fox sang.", "Dale Primary School"),
        (FIRM + "Pupils of Dale Primary School came.\n\nPrincipal Ann Berg sang.", "Dale Primary School"),
        (FIRM + "The High Commission of Fiji came.\n\nHigh Commissioner Ann Berg sang.", "High Commission of Fiji"),
    ],
)
def test_the_house_of_an_officer(text: str, organisation: str | None) -> None:
    house = next(iter(employed(text).values()))
    assert (house or "").removesuffix(" Ltd") == (organisation or "")


def page(headline: str, body: str, footer: str) -> bytes:
    parts = "".join(f"<p>{html.escape(line)}</p>" for line in body.split("\n"))
    return (
        f"<html><body><nav><a href='/'>Home</a></nav><main><h1>{headline}</h1>{parts}</main>"
        f"<footer>{footer}</footer></body></html>"
    ).encode()


def issuer(source: bytes) -> str | None:
    return next((one.name for one in extract(source).entities if one.role == "issuer"), None)


BODY = (
    "A ledger of the old harbour is shown from tomorrow at the Calder Maritime Museum in the town of Dale.\n"
    "It was mended over two winters and lies beside ropes, lamps and maps that were given by families of the port.\n"
    "“Every line is a life,” said director Anna Berg, who opened the rooms in the presence of many guests."
)


def test_a_row_of_links_may_open_with_the_house() -> None:
    assert issuer(page("An old ledger is shown", BODY, "Calder Maritime Museum | Privacy | Cookies")) is not None
    assert issuer(page("An old ledger is shown", BODY, "Partners | Calder Maritime Museum | Dale Rail")) is None


def test_who_holds_the_copyright_is_a_house() -> None:
    body = (
        "Kerovane, the start-up that prints maps for walkers, has raised two million crowns for a second press.\n"
        "The firm was begun four years ago in a barn near Dale and now prints maps of nine valleys and two coasts.\n"
        "“We fold by hand,” said chief executive Anna Berg, who keeps the first sheet above her desk in the barn."
    )
    assert issuer(page("Kerovane raises two million", body, "© 2025 Kerovane. All rights reserved.")) == "Kerovane"
