"""The weights of ``entities/likely.py``: a conditional logit whose likelihood is maximised (L-BFGS; SciPy), with a
penalty on the squares of the weights; judged by cross-validation over releases."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from extractor.models.employer import FILE, FLOOR, Weights
from extractor.training.cases import RULED, Case
from extractor.training.corpora import hash_file

CARD = "EMPLOYER_CARD.md"
FLOOR_OF_USE = 0.5
_PENALTY = 1.0
_LEAST_CASES = 5  # people in whose releases a sign must occur
_PARTS = 10
_TINY = 1e-12
_CARD = """# The likeliest employer
Weights of signs by which a person without a stated organisation gets one of those that the release names, or none.
Written by `python -m extractor.training employers FOLDER… --out FOLDER`; a test compares the hash with the file.

| file | what | bytes | SHA-256 |
|---|---|---|---|
| {file} | sign, weight (logarithm of odds); floor: the least probability that is enough | {size} | {hash} |

## What they were made from
Releases that we wrote ourselves (licence of this repository), with gold; the hash is over all files, in order of name.

| folder | releases | SHA-256 |
|---|---|---|
{data}

## What they reach
{cases} people of whom a rule tells, or may be asked, taught them. Each tenth of the releases, judged by the weights of
the other nine, for the people of whom no rule tells:

{judged}.

These are the hard rest of pages that the rules were written with; for unseen pages see `fixtures/README.md`.

Not for deciding about people: a guess is marked as one (`organisation_from` = context), and some are wrong.
"""


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
    return Weights({sign: weight for sign, weight in learnt.items() if sign != RULED}, floor)


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


def write_employer_card(folder: Path, data: Sequence[Path], cases: int, judged: Judged) -> None:
    """The card of the weights in a folder: their hash, what they were learnt from, what they reach."""
    path = folder / FILE
    rows = (f"| {one.parent.name}/{one.name} | {len(_files(one / 'gold'))} | {_hash_folder(one)} |" for one in data)
    text = _CARD.format(
        file=FILE, size=path.stat().st_size, hash=hash_file(path), data="\n".join(rows), cases=cases, judged=judged
    )  # fmt: skip
    (folder / CARD).write_text(text, encoding="utf-8")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _hash_folder(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in (*_files(folder / "gold"), *_files(folder / "pages")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
