"""Learnt choices among organisations: what the weights choose, and that their files are whole."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import pytest

from extractor.models.choice import CHOICES, EMPLOYER, ISSUER, NOBODY, Weights, file_of, load_weights

ALWAYS = {NOBODY + "always": 1.0}


@pytest.mark.parametrize(
    ("rows", "chosen"),
    [
        ([ALWAYS, {"issuer": 1.0}, {}], 1),
        ([ALWAYS, {}, {"issuer": 1.0}], 2),
        ([ALWAYS, {"issuer": 0.3}, {}], None),  # less strong: less than half of the probability
        ([ALWAYS, {"issuer": 1.0}, {"issuer": 1.0}], None),  # two alike: neither is likelier than not
        ([ALWAYS, {"no such sign": 9.0}], None),
        ([ALWAYS], None),
        ([ALWAYS, {"issuer": 300.0}, {}], 1),  # no overflow
    ],
)
def test_the_likeliest_is_chosen_where_likely_enough(rows: list[dict[str, float]], chosen: int | None) -> None:
    assert Weights({NOBODY + "always": 1.0, "issuer": 3.0}, floor=0.5).choose(rows) == chosen


def test_the_shipped_weights_are_whole() -> None:
    people, issuers = load_weights(EMPLOYER), load_weights(ISSUER)
    assert (people.floor, issuers.floor) == (0.3, 0.4)
    assert {NOBODY + "always", "issuer", "fits", "noun misfits"} <= people.of_sign.keys()
    assert people.of_sign["noun fits"] > people.of_sign["noun misfits"]
    assert {NOBODY + "always", "imprint", "announces", "about"} <= issuers.of_sign.keys()


@pytest.mark.parametrize("choice", CHOICES)
def test_the_card_describes_the_files(choice: str) -> None:
    folder = files("extractor.models")
    content = (folder / file_of(choice)).read_bytes()
    card = (folder / "CHOICES_CARD.md").read_text(encoding="utf-8")
    assert f"| {len(content)} | {hashlib.sha256(content).hexdigest()} |" in card
