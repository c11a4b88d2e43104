"""The weights of ``entities/likely.py``, learnt from releases with gold: people and the organisation of each.

A folder holds ``pages`` and ``gold``, as ``fixtures/testers`` and ``fixtures/employers`` do. Every person found teaches
something:
the organisations that gold accepts, or "none of them" where gold names none or the release's own finds lack it. The
likelihood of a conditional logit is maximised with a penalty on the squares of the weights (L-BFGS; SciPy).
"""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from extractor.entities.employers import Employers
from extractor.entities.entity import Entity
from extractor.entities.likely import Likely, Signs
from extractor.entities.names import key_of, words_of
from extractor.entities.people import telling_mention
from extractor.extract import extract
from extractor.models.employer import FLOOR, NOBODY, Weights
from extractor.reading.passages import read_passages
from extractor.score import read_gold
from extractor.settings import Settings

FLOOR_OF_USE = 0.5
_PENALTY = 1.0
_LEAST_CASES = 5  # people in whose releases a sign must occur
_PARTS = 10
_TINY = 1e-12
_RULED = NOBODY + "ruled"  # a rule tells the organisation: rarely nobody's; such people teach, but are never asked of


@dataclass(frozen=True, slots=True)
class Case:
    """A person of a release. ``rows``: the signs of each choice, those of nobody first; ``right``: what gold accepts.

    told            what the rules say: "words", "office"; None: nothing, so that the weights decide
    employed        whether gold names an organisation
    """

    release: str
    person: str
    rows: tuple[Signs, ...]
    right: tuple[bool, ...]
    told: str | None
    employed: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """Of the people whose organisation no rule tells: how many were given the right one, a wrong one, or one that gold
    has none for, and how many gold employs and does not."""

    right: int
    wrong: int
    invented: int
    employed: int
    unemployed: int

    def __str__(self) -> str:
        given = self.right + self.wrong + self.invented
        return (
            f"{self.right} right of {given} given (precision {self.right / max(given, 1):.3f}); {self.employed} people "
            f"have an organisation (recall {self.right / max(self.employed, 1):.3f}), {self.unemployed} have none, of "
            f"whom {self.invented} were given one"
        )


def read_cases(folders: Iterable[Path]) -> list[Case]:
    """The people of all releases in folders of ``pages`` and ``gold``, in order of file name."""
    cases: list[Case] = []
    for folder in folders:
        for gold in read_gold(folder / "gold"):
            cases.extend(_cases_of(folder / "pages" / gold["file"], gold))
    return cases


def _cases_of(page: Path, gold: Mapping[str, Any]) -> Iterator[Case]:
    extraction = extract(page, Settings(kinds=("organisations", "people")))
    release, mentions = extraction.release, extraction.mentions
    organisations = [one for one in extraction.entities if one.kind == "organisation"]
    people = [one for one in extraction.entities if one.kind == "person"]
    told = [one.organisation_from if one.organisation_from != "context" else None for one in people]
    employers = Employers(read_passages(release, names=False), organisations)
    likely = Likely(release, employers.houses)
    ruled = [one for one, how in zip(people, told, strict=True) if how is not None]
    places = {mention.span: mention for mention in mentions.people}
    for person, how in zip(people, told, strict=True):
        item = next((item for item in gold["people"] if _is_one(person, item)), None)
        if item is None or item.get("optional"):
            continue
        staff = likely.staff([one for one in ruled if one is not person])
        mention = telling_mention(release, person, places)
        numbers, rows = likely.signs(mention, staff)
        if not numbers or not (how is not None or employers.is_open(mention)):
            continue
        accepted = [name for name in (item.get("organisation"), *item.get("organisation_alt", ())) if name]
        forms = [form for name in accepted for form in _forms(name, gold)]
        fitting = {at for at, one in enumerate(organisations) if any(_is_named(one, form) for form in forms)}
        if how is not None:
            rows[0][_RULED] = 1.0
        right = [at in fitting for at in numbers]
        employed = bool(item.get("organisation"))
        yield Case(gold["file"], person.name, tuple(rows), (not (employed and any(right)), *right), how, employed)


def _is_one(person: Entity, item: Mapping[str, Any]) -> bool:
    keys = {key_of("person", name) for name in (item["name"], *item.get("aliases", ()))}
    return any(key_of("person", name) in keys for name in person.names)


def _forms(name: str, gold: Mapping[str, Any]) -> list[str]:
    """The name and what gold calls the same organisation elsewhere in the release."""
    items = gold.get("organisations", ())
    known = next((item for item in items if name in (item["name"], *item.get("aliases", ()))), None)
    return [name] if known is None else [name, known["name"], *known.get("aliases", ())]


def _is_named(entity: Entity, form: str) -> bool:
    """True where a name of the entity has the form's key, or all its words, or all of its own in the form."""
    words = set(words_of(form))
    own = [set(words_of(name)) for name in entity.names]
    return any(key_of("organisation", name) == key_of("organisation", form) for name in entity.names) or any(
        name <= words or words <= name for name in own if name
    )


def fit(cases: Sequence[Case], floor: float) -> Weights:
    """The weights that make what gold accepts likeliest; signs of fewer than five people get none."""
    counts = Counter(sign for case in cases for sign in {sign for row in case.rows for sign in row})
    signs = sorted(sign for sign, count in counts.items() if count >= _LEAST_CASES)
    column = {sign: at for at, sign in enumerate(signs)}
    rows = [row for case in cases for row in case.rows]
    values = np.zeros((len(rows), len(signs)))
    for at, row in enumerate(rows):
        for sign, strength in row.items():
            if sign in column:
                values[at, column[sign]] = strength
    right = np.array([one for case in cases for one in case.right], dtype=np.float64)
    sizes = np.array([len(case.rows) for case in cases])
    found = minimize(
        _loss, np.zeros(len(signs)), (values, right, sizes), jac=True, method="L-BFGS-B", options={"maxiter": 1000}
    )
    learnt = dict(zip(signs, map(float, found.x), strict=True))
    return Weights({sign: weight for sign, weight in learnt.items() if sign != _RULED}, floor)


def _loss(
    weights: NDArray[np.float64], values: NDArray[np.float64], right: NDArray[np.float64], sizes: NDArray[np.int64]
) -> tuple[float, NDArray[np.float64]]:
    """The penalised negative log-likelihood and its slope."""
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    sums = values @ weights
    sums = np.exp(sums - np.repeat(np.maximum.reduceat(sums, starts), sizes))
    whole = np.add.reduceat(sums, starts)
    accepted = np.add.reduceat(sums * right, starts)
    shares = sums / np.repeat(whole, sizes)
    wanted = sums * right / np.repeat(accepted + _TINY, sizes)
    loss = float(np.sum(np.log(whole) - np.log(accepted + _TINY)) + _PENALTY / 2 * np.sum(weights**2))
    return loss, values.T @ (shares - wanted) + _PENALTY * weights


def cross_validate(cases: Sequence[Case], floor: float) -> Judged:
    """Each tenth of the releases judged by the weights of the other nine; people of whom a rule tells are left out."""
    parts = [int(hashlib.sha256(case.release.encode()).hexdigest(), 16) % _PARTS for case in cases]
    counts = Counter[str]()
    for part in range(_PARTS):
        weights = fit([case for case, own in zip(cases, parts, strict=True) if own != part], floor)
        counts.update(
            outcome
            for case, own in zip(cases, parts, strict=True)
            if own == part and case.told is None
            for outcome in _outcomes(case, weights)
        )
    return Judged(*(counts[outcome] for outcome in ("right", "wrong", "invented", "employed", "unemployed")))


def _outcomes(case: Case, weights: Weights) -> Iterator[str]:
    yield "employed" if case.employed else "unemployed"
    chosen = weights.choose(case.rows)
    if chosen is None:
        return
    if case.right[chosen]:
        yield "right" if case.employed else "accepted"
    else:
        yield "wrong" if case.employed else "invented"


def write_weights(weights: Weights, path: Path) -> None:
    """The weights as a CSV of sign and weight, the floor first."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("sign", "weight"))
        writer.writerow((FLOOR, weights.floor))
        writer.writerows((sign, f"{weight:.3f}") for sign, weight in sorted(weights.of_sign.items()))
