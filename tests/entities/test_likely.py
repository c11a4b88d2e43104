"""The likeliest employer of people whose title no rule gives a house; and what may not be guessed."""

from __future__ import annotations

import pytest

from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.likely import Likely
from extractor.entities.profile import entity_key, profile_of
from extractor.extract import annotate
from extractor.reading.passages import read_passages
from extractor.text import Span

LEDGER = "Harbour Ledger opens a desk\n\nThe Harbour Ledger today announced a desk for courts.\n\n"


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    people = (one for one in annotate(text).entities if one.kind == "person")
    return [(one.name, one.organisation, one.organisation_from) for one in people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg, a trustee of the Lantern Foundation, agreed.", ("Anna Berg", "Lantern Foundation", "words")),
        ("The Rural Workers Union met. The union's treasurer, Anna Berg, agreed.",
         ("Anna Berg", "Rural Workers Union", "office")),
        (f"{LEDGER}Veteran reporter Anna Berg will lead it.", ("Anna Berg", "Harbour Ledger", "context")),
        (f"{LEDGER}The money came from the Kestrel Foundation; the head of grants, Anna Berg, spoke.",
         ("Anna Berg", "Kestrel Foundation", "context")),
    ],
)  # fmt: skip
def test_what_tells_the_organisation(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{LEDGER}Farmer Anna Berg reads it.",  # a trade of her own
        f"{LEDGER}“It helps,” said Anna Berg.",  # no title
        f"{LEDGER}Her daughter Anna Berg reads it.",
        f"{LEDGER}“It was smoke and ashes,” said Anna Berg, a Boston resident who saw it.",
        f"{LEDGER}Judge Anna Berg welcomed it.",  # no court here
        f"{LEDGER}The regulator's head of grants, Anna Berg, welcomed it.",  # another house, which is not named
        f"{LEDGER}The French head of grants, Anna Berg, welcomed it.",
        f"{LEDGER}Former reporter Anna Berg welcomed it.",
        "Deal\n\nQuillmoor Freight, Inc. today bought Pennyroyal Cartage. Pennyroyal was founded in 1971.\n\nAnna "
        "Berg, a driver with Pennyroyal for 26 years, stays.",  # of a firm that nothing tells to be one
        f"{LEDGER}King Anna Berg welcomed it.",
        f"{LEDGER}Gov. Anna Berg welcomed it.",
        f"{LEDGER}ISIS left the town, and a leader, Anna Berg, laughed.",
        f"{LEDGER}Northland Tory chairman Anna Berg welcomed it.",
        f"{LEDGER}Senior reporter Anna Berg told the Harbour Ledger that it works.",  # an outlet on its own page
        "Talks\n\nThe State Department said on Monday that former prime minister Anna Berg attended the opening.",
        "Talks\n\nThe Ministry of Finance said that talks went on. Prime Minister Anna Berg attended the opening.",
        # The accused are of no court, prosecutor or ministry that tells of them.
        "Tax preparer pleads guilty\n\nThe Justice Department announced today that Anna Berg, a tax preparer in "
        "Plantation, pleaded guilty to fraud. The Justice Department thanked the town.",
    ],
)
def test_what_is_not_guessed(text: str) -> None:
    assert told(text) == [("Anna Berg", None, None)]


@pytest.mark.parametrize("office", ["رئيس الوزراء", "رئيس مجلس الوزراء", "رئيس الحكومة", "رئيس الوزراء الأسبق"])
def test_who_leads_a_government_is_of_no_ministry(office: str) -> None:
    text = f"ميزانية العام\n\nقالت وزارة المالية يوم الاثنين إن المحادثات مستمرة. وحضر {office} سامي الراعي الافتتاح."
    assert told(text) in ([("سامي الراعي", None, None)], [("سامي الراعي", "مجلس الوزراء", "words")])


def test_a_guess_is_no_evidence_of_who_somebody_is() -> None:
    extraction = annotate(f"{LEDGER}Veteran reporter Anna Berg will lead it.")
    counts = [0] * len(extraction.entities)
    profile = profile_of(extraction.release, extraction.mentions, extraction.entities, counts)
    (person,) = (one for one in profile.entities if one.kind == "person")
    assert person.organisation_key is None
    guessed = Entity("person", "Berg", ("Berg",), (Span(0, 4),), organisation="Acme", organisation_from="context")
    assert entity_key(guessed, "a1") == "person:berg@a1"


def test_of_hundreds_of_organisations_forty_are_weighed_the_issuer_among_them() -> None:
    houses = " ".join(f"The Northland {name} Foundation came." for name in _names(300))
    extraction = annotate(f"{LEDGER}{houses}\n\nVeteran reporter Anna Berg will lead it.")
    organisations = [one for one in extraction.entities if one.kind == "organisation"]
    reading = read_passages(extraction.release, names=False)
    likely = Likely(extraction.release, Employers(reading, organisations).houses)
    (mention,) = extraction.mentions.people
    numbers, rows = likely.signs(mention, {})
    assert len(organisations) > 300
    assert (len(numbers), len(rows)) == (40, 41)
    assert "issuer" in {organisations[at].role for at in numbers}


def _names(count: int) -> list[str]:
    letters = "bdfgklmnprstvz"
    return [f"{a.upper()}a{b}o{c}" for a in letters for b in letters for c in letters][:count]
