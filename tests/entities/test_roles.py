"""Who issues the release."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from extractor.entities.entity import Entity
from extractor.entities.roles import with_roles
from extractor.extract import extract
from extractor.mentions.mention import Mentions
from extractor.page.source import Source
from extractor.release.release import Block, Release
from extractor.text import Span


def release(*blocks: tuple[str, str], about: str | None = None, site: str | None = None) -> Release:
    text = "\n".join(words for _, words in blocks)
    cut, at = [], 0
    for label, words in blocks:
        cut.append(Block(label, "test", "en", Span(at, at + len(words)), about if label == "about" else None))
        at += len(words) + 1
    return Release("0" * 16, Source("test"), "en", blocks[0][1], None, None, text, tuple(cut), site=site)


def roles(page: Release, *names: str) -> dict[str, str | None]:
    entities = [
        Entity("organisation", name, (name,), tuple(Span(*match.span()) for match in re.finditer(name, page.text)))
        for name in names
    ]
    return {entity.name: entity.role for entity in with_roles(page, entities, Mentions())}


@pytest.mark.parametrize(
    "page, issuer",
    [
        (release(("title", "New plant"), ("body", "Acme today announced a plant for Beta.")), "Acme"),
        (release(("title", "New plant"), ("body", "أعلنت Acme عن مصنع لشركة Beta.")), "Acme"),
        (
            release(
                ("title", "Beta and a plant"),
                ("body", "A plant for Acme."),
                ("about", "Acme is a maker."),
                about="Acme",
            ),
            "Acme",
        ),
        (release(("title", "Beta gets a plant"), ("body", "It is built by Acme."), site="Acme"), "Acme"),
        (release(("title", "A plant"), ("body", "It is said in town that it was Acme who built it for Beta.")), None),
    ],
)
def test_the_issuer_is_who_announces_or_describes_itself(page: Release, issuer: str | None) -> None:
    found = roles(page, "Acme", "Beta")
    assert [name for name, role in found.items() if role == "issuer"] == ([issuer] if issuer else [])


@pytest.mark.parametrize(
    ("page", "issuer"),
    [
        (release(("title", "J"), ("body", "Beta jailed a man."), ("body", "Issued by:\nPress Office\nAcme")), "Acme"),
        (release(("title", "حكم"), ("body", "حكم على Beta أمس."), ("body", "صادر عن: Acme")), "Acme"),
        # The page's own name outweighs who heads the lead.
        (release(("title", "Fine"), ("body", "Beta will pay the refund that Acme ordered."), site="Acme"), "Acme"),
    ],
)  # fmt: skip
def test_the_issuer_signs_or_owns_the_page(page: Release, issuer: str) -> None:
    found = roles(page, "Acme", "Beta")
    assert [name for name, role in found.items() if role == "issuer"] == [issuer]


@pytest.mark.parametrize(
    ("lead", "issuer"),
    [
        (
            "Secretary of State Ann Lee today announced a prize for Oakham Board.",
            "Westland Secretary of State's Office",
        ),
        ("Tom Fox, Secretary of State Ann Lee's friend, met Oakham Board. It was a long day in the town.", None),
        ("Governor Ann Lee today announced a prize for Oakham Board, which met in the old town hall.", None),
    ],
)
def test_the_bureau_issues_what_its_holder_announces(lead: str, issuer: str | None) -> None:
    end = "The Westland Secretary of State's Office has five rooms in the old town hall."
    found = roles(release(("title", "A prize"), ("body", lead), ("body", end)), "Westland Secretary of State's Office")
    assert found == {"Westland Secretary of State's Office": "issuer" if issuer else "mentioned"}


def test_a_wire_of_the_releases_of_others_is_no_other_house() -> None:
    told = release(("title", "Acme wins the Harbour Award"), ("body", "The award honours Acme for its work at sea."))
    assert roles(replace(told, site_name="PR Newswire"), "Acme") == {"Acme": "issuer"}
    assert roles(replace(told, site_name="Northland Courier"), "Acme") == {"Acme": "mentioned"}


def test_a_news_agency_issues_only_where_nobody_else_does() -> None:
    told = release(("title", "New plant"), ("body", "Beta announced a plant, the Northland News Agency reported."))
    told = replace(told, site="Northland News Agency")
    assert roles(told, "Northland News Agency", "Beta")["Beta"] == "issuer"
    alone = replace(
        release(("title", "Rain"), ("body", "Rain fell, the Northland News Agency reported.")), site=told.site
    )
    assert roles(alone, "Northland News Agency")["Northland News Agency"] == "issuer"


def test_who_is_only_told_of_issues_nothing() -> None:
    story = " ".join(["Aides met as fighters of Acme left the town."] * 12)
    assert roles(release(("title", "A town and its fighters"), ("body", story)), "Acme")["Acme"] == "mentioned"


def test_a_partner_has_its_own_about_or_stands_in_the_title() -> None:
    page = release(
        ("title", "Acme and Beta sign a partnership"), ("body", "Acme announced it with Beta. Gamma looked on.")
    )
    assert roles(page, "Acme", "Beta", "Gamma") == {"Acme": "issuer", "Beta": "partner", "Gamma": "mentioned"}


def test_no_organisation_no_role() -> None:
    assert with_roles(release(("title", "Nothing")), [], Mentions()) == []


SITE = """<title>{0} - Norland Ministry of Ports</title><header>Norland Ministry of Ports</header><h1>{0}</h1><p>{1}</p>
<footer>© Norland Ministry of Ports</footer>"""


@pytest.mark.parametrize(
    ("headline", "lead", "issuer"),
    [
        (
            "Calder Shipping Ltd widens its ties in the south",
            "Calder Shipping Ltd has visited the yards of the southern coast to widen its ties there.",
            "Norland Ministry of Ports",
        ),
        (
            "Calder Shipping Ltd opens a yard",
            "Calder Shipping Ltd today announced that it has opened a yard on the southern coast.",
            "Calder Shipping Ltd",
        ),
    ],
)
def test_who_owns_the_site_issues_what_nobody_announces_there(headline: str, lead: str, issuer: str) -> None:
    found = extract(SITE.format(headline, lead))
    assert [one.name for one in found.entities if one.role == "issuer"] == [issuer]


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("Harbour tolls could fall in the north", "Weld Harbours"),
        ("NewMediaWire opens a hall in the north", "NewMediaWire"),  # its own news
    ],
)
def test_a_wire_issues_no_release_of_another(title: str, issuer: str) -> None:
    page = release(
        ("title", title),
        ("body", "Harbour tolls are high in the north, as many who sail there know, and some hope that they fall."),
        ("body", "Sailors asked Weld Harbours for lower tolls; NewMediaWire has more on it."),
        ("about", "Weld Harbours runs nine harbours."),
        about="Weld Harbours",
        site="newmediawire.com",
    )
    assert roles(page, "Weld Harbours", "NewMediaWire")[issuer] == "issuer"
