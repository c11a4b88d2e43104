"""Learning who belongs to whom, from releases with gold."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from extractor.models.affiliation import open_affiliation
from extractor.training.affiliation import AffiliationNetwork, AffiliationPlan, judge, train, weigh
from extractor.training.affiliation_export import export_affiliation
from extractor.training.scenes import Taught, read_scenes

HOUSES = ("Lakeside Rowing Club", "Harbour Ledger", "Kestrel Foundation", "Norvia Bank")
PEOPLE = ("Anna Berg", "Cleo Marsh", "Omar Haddad", "Lena Fisk")


def release(number: int) -> tuple[str, dict[str, object]]:
    """A house with one of its people, told a sentence later, and a neighbour who belongs to none."""
    house, other = HOUSES[number % 4], HOUSES[(number + 1) % 4]
    ours, neighbour = PEOPLE[number % 4], PEOPLE[(number + 2) % 4]
    text = (
        f"<h1>A new hall opens</h1><p>{house} opened a hall beside {other}. {ours} had drawn the plans there.</p>"
        f"<p>The baker next door, {neighbour}, was the first guest.</p>"
    )
    people = [
        {"name": ours, "organisation": house}, {"name": neighbour, "organisation": None},
    ]  # fmt: skip
    gold = {"file": f"{number}.html", "people": people, "organisations": [{"name": name} for name in (house, other)]}
    return text, gold


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> list[Taught]:
    folder: Path = tmp_path_factory.mktemp("releases")
    for name in ("pages", "gold"):
        (folder / name).mkdir()
    for number in range(8):
        text, gold = release(number)
        (folder / "pages" / f"{number}.html").write_text(f"<html><body>{text}</body></html>", encoding="utf-8")
        (folder / "gold" / f"{number}.json").write_text(json.dumps(gold), encoding="utf-8")
    return list(read_scenes([folder]))


def test_gold_tells_whose_somebody_is_and_who_is_nobodys(taught: list[Taught]) -> None:
    assert len(taught) == 8
    assert all({frozenset({0})} < set(one.right) for one in taught)
    assert any(any(one.open) for one in taught)


PLAN = AffiliationPlan(epochs=30, hidden=16, way=4, entering_dropout=0, dropout=0)


@pytest.fixture(scope="module")
def network(taught: list[Taught]) -> AffiliationNetwork:
    return train(taught, PLAN)


def test_it_learns(taught: list[Taught], network: AffiliationNetwork) -> None:
    reached = judge(network, taught, 0.5)
    assert reached.have_not == 8
    assert reached.right == reached.have > 0
    assert (reached.wrong, reached.invented) == (0, 0)


def test_the_file_answers_as_the_network(taught: list[Taught], network: AffiliationNetwork, tmp_path: Path) -> None:
    pytest.importorskip("onnx", reason="the export needs the extra `train`")
    export_affiliation(network, tmp_path / "affiliation.onnx")
    shipped = open_affiliation(tmp_path)
    for one in taught:
        with torch.no_grad():
            expected = weigh(network, one).exp().numpy()
        assert np.allclose(shipped.weigh(one.scene, one.organisations), expected, atol=1e-5)


def test_the_same_seed_gives_the_same_weights(taught: list[Taught]) -> None:
    plan = AffiliationPlan(epochs=3, hidden=16, way=4)
    first, second = (train(taught, plan).state_dict() for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_an_untrained_network_gives_nothing_with_a_high_floor(taught: list[Taught]) -> None:
    network = AffiliationNetwork(AffiliationPlan(hidden=16, way=4)).eval()
    assert judge(network, taught, 1.1).right == 0
