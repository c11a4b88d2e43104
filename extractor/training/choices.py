"""The weights of choices among organisations: a conditional logit whose likelihood is maximised (L-BFGS; SciPy), with
a penalty on the squares of the weights; judged by cross-validation over releases."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from extractor.models.choice import EMPLOYER, FLOOR, ISSUER, Weights, file_of
from extractor.training.cases import RULED, Case
from extractor.training.corpora import hash_file
from extractor.training.judged import Judged
from extractor.training.releases import list_releases

Floats = NDArray[np.float64]
CARD = "CHOICES_CARD.md"
FLOORS = {EMPLOYER: 0.3, ISSUER: 0.4}
"""Least probability that is enough; below it a cell stays empty. Of two likely issuers the likelier is wanted."""
_PENALTY = 1.0
_LEAST_CASES = 5  # in which a sign must occur
_PARTS = 10
_TINY = 1e-12
_CARD = """# Choices among the organisations of a release
Weights of signs by which one is chosen, or none: employer.csv for a person without a stated organisation, issuer.csv
for who issues the release. Written by `python -m extractor.training choices FOLDER… --out FOLDER`; a test compares the
hashes.

| file | cases | bytes | SHA-256 |
|---|---|---|---|
{files}

A row is a sign and its weight (logarithm of odds); floor is the least probability that is enough.

## What they were made from
Releases that we wrote ourselves (licence of this repository), with gold; the hash is over all files, in order of name.

| folder | releases | SHA-256 |
|---|---|---|
{data}

## What they reach
Each tenth of the releases, judged by the weights of the other nine.

{judged}

Of people only those count of whom no rule tells: the hard rest of pages that the rules were written with. For unseen
pages see `fixtures/README.md`.

Not for deciding about people: a guess is marked as one (`organisation_from` = context), and some are wrong.
"""


_KNOWN = {"signed": 4.0, "says": 3.0, "only about": 2.5, "hosts": 2.0}
"""What is known of signs too rare to learn from ("Issued by:", "…, the Lake Commission said.", a single "About", who
held the meeting): the penalty pulls their weights towards these instead of nought."""


def fit(cases: Sequence[Case], floor: float) -> Weights:
    """The weights that make what gold accepts likeliest; signs of fewer than five people get none."""
    counts = Counter(sign for case in cases for sign in {sign for row in case.rows for sign in row})
    signs = sorted(sign for sign, count in counts.items() if count >= _LEAST_CASES or sign in _KNOWN)
    column = {sign: at for at, sign in enumerate(signs)}
    rows = [row for case in cases for row in case.rows]
    values = np.zeros((len(rows), len(signs)))
    for at, row in enumerate(rows):
        for sign, strength in row.items():
            if sign in column:
                values[at, column[sign]] = strength
    right = np.array([one for case in cases for one in case.right], dtype=np.float64)
    sizes = np.array([len(case.rows) for case in cases])
    known = np.array([_KNOWN.get(sign, 0.0) for sign in signs])
    found = minimize(
        _loss, known, (known, values, right, sizes), jac=True, method="L-BFGS-B", options={"maxiter": 1000}
    )
    learnt = dict(zip(signs, map(float, found.x), strict=True))
    return Weights({sign: weight for sign, weight in learnt.items() if sign != RULED}, floor)


def _loss(
    weights: Floats, known: Floats, values: Floats, right: Floats, sizes: NDArray[np.int64]
) -> tuple[float, Floats]:
    """The penalised negative log-likelihood and its slope."""
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    sums = values @ weights
    sums = np.exp(sums - np.repeat(np.maximum.reduceat(sums, starts), sizes))
    whole = np.add.reduceat(sums, starts)
    accepted = np.add.reduceat(sums * right, starts)
    shares = sums / np.repeat(whole, sizes)
    wanted = sums * right / np.repeat(accepted + _TINY, sizes)
    loss = float(np.sum(np.log(whole) - np.log(accepted + _TINY)) + _PENALTY / 2 * np.sum((weights - known) ** 2))
    return loss, values.T @ (shares - wanted) + _PENALTY * (weights - known)


def cross_validate(cases: Sequence[Case], floor: float) -> Judged:
    """Each tenth of the releases judged by the weights of the other nine; cases in which nobody asks are left out."""
    parts = [int(hashlib.sha256(case.release.encode()).hexdigest(), 16) % _PARTS for case in cases]
    counts = Counter[str]()
    for part in range(_PARTS):
        weights = fit([case for case, own in zip(cases, parts, strict=True) if own != part], floor)
        judged = (case for case, own in zip(cases, parts, strict=True) if own == part and case.asked)
        counts.update(outcome for case in judged for outcome in _outcomes(case, weights))
    return Judged(*(counts[outcome] for outcome in ("right", "wrong", "invented", "have", "have not")))


def _outcomes(case: Case, weights: Weights) -> Iterator[str]:
    yield "have" if case.has else "have not"
    chosen = weights.choose(case.rows)
    if chosen is None:
        return
    if case.right[chosen]:
        yield "right" if case.has else "accepted"
    else:
        yield "wrong" if case.has else "invented"


def write_weights(weights: Weights, path: Path) -> None:
    """The weights as a CSV of sign and weight, the floor first."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("sign", "weight"))
        writer.writerow((FLOOR, weights.floor))
        writer.writerows((sign, f"{weight:.3f}") for sign, weight in sorted(weights.of_sign.items()))


def write_choices(cases: Mapping[str, Sequence[Case]], folders: Sequence[Path], out: Path) -> dict[str, Judged]:
    """Writes the weights of each choice and their card into a folder; how each is judged."""
    out.mkdir(parents=True, exist_ok=True)
    judged = {}
    for choice, some in cases.items():
        judged[choice] = cross_validate(some, FLOORS[choice])
        write_weights(fit(some, FLOORS[choice]), out / file_of(choice))
    paths = [out / file_of(choice) for choice in cases]
    text = _CARD.format(
        files="\n".join(
            f"| {path.name} | {len(cases[path.stem])} | {path.stat().st_size} | {hash_file(path)} |" for path in paths
        ),
        data=list_releases(folders),
        judged="\n".join(f"- {choice}: {one}" for choice, one in judged.items()),
    )
    (out / CARD).write_text(text, encoding="utf-8")
    return judged
