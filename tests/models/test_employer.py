"""The learnt weights of "whose officer is this": what they choose, and that the file is whole."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import pytest

from extractor.models.employer import FILE, NOBODY, Weights, load_weights

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
    weights = load_weights()
    assert weights.floor == 0.5
    assert {NOBODY + "always", "issuer", "fits", "noun misfits"} <= weights.of_sign.keys()
    assert weights.of_sign["noun fits"] > weights.of_sign["noun misfits"]


def test_the_card_describes_the_file() -> None:
    folder = files("extractor.models")
    content = (folder / FILE).read_bytes()
    card = (folder / "EMPLOYER_CARD.md").read_text(encoding="utf-8")
    assert f"| {len(content)} | {hashlib.sha256(content).hexdigest()} |" in card
