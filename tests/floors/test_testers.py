"""Figures over pages that testers wrote without a look at the code: they may rise and not fall.

Each set of pages was measured once before anybody read its misses; those figures stand in fixtures/README.md. Since
then ``testers`` and ``kinds`` (in the manner of the shared folder's real pages) are development sets, from which the
recogniser learns too, and this test guards what was reached; from the others no weight was learnt, and of
``twentieth``, ``harder`` and ``mixed`` (Arabic with Latin names) most misses were read, of ``boards`` none.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.floors.scoring import ROOT, score

FLOORS = {
    "testers": {
        "releases.all": 0.97, "organisations.all": 0.97, "people.all": 0.985, "quotes.all": 0.99, "dates.all": 0.96,
        "figures.all": 0.98,
    },
    "unseen": {"organisations.all": 0.93, "people.all": 0.98, "quotes.all": 0.98, "figures.all": 0.96},
    "twentieth": {"organisations.all": 0.95, "people.all": 0.97},
    "harder": {"organisations.all": 0.95, "people.all": 0.97},
    "mixed": {"organisations.all": 0.92, "people.all": 0.96},
    "kinds": {"organisations.all": 0.94, "people.all": 0.975},
    "boards": {"organisations.all": 0.79, "people.all": 0.955},
}  # fmt: skip

ATTRIBUTES = {
    "testers": {"title": 0.97, "organisation": 0.91},
    "unseen": {"title": 0.94, "organisation": 0.87},
    "twentieth": {"title": 0.94, "organisation": 0.85},
    "harder": {"title": 0.92, "organisation": 0.85},
    "mixed": {"title": 0.87, "organisation": 0.82},
    "kinds": {"title": 0.93, "organisation": 0.83},
    "boards": {"title": 0.65, "organisation": 0.43},
}
"""Least share of the persons found whose title, whose organisation is right; of testers 2422 of 2472, 1916 of 2088."""


@pytest.fixture(scope="module", params=FLOORS)
def scored(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Any]]:
    pages = ROOT / "fixtures" / request.param
    return request.param, score(pages / "pages", pages / "gold", tmp_path_factory.mktemp(request.param))


def test_figures_do_not_fall(scored: tuple[str, dict[str, Any]]) -> None:
    name, scores = scored
    low = {table: scores[table] for table, floor in FLOORS[name].items() if scores[table]["f1"] < floor}
    assert not low


@pytest.mark.parametrize("column", ("title", "organisation"))
def test_offices_of_people_do_not_fall(scored: tuple[str, dict[str, Any]], column: str) -> None:
    name, scores = scored
    right, of = map(int, scores["people.all"][column].split("/"))
    assert right >= ATTRIBUTES[name][column] * of
