"""Learnt choices among the organisations of a release: sign → weight, and the least probability that is enough.

A conditional logit (McFadden 1974) over the organisations and "none of them": each has the sum of the weights of its
signs, and its share of all exp(sum) is its probability.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

NOBODY = "nobody: "
"""What the signs of "none of them" begin with."""

FLOOR = "floor"
"""The row of the file that holds the least probability."""

EMPLOYER = "employer"
ISSUER = "issuer"
CHOICES = (EMPLOYER, ISSUER)
"""Whose officer somebody is; who issues the release: each a file of its own beside this one."""


@dataclass(frozen=True, slots=True)
class Weights:
    """``of_sign``: natural logarithms of odds; an unknown sign weighs nothing. ``floor``: a probability, 0 to 1."""

    of_sign: Mapping[str, float]
    floor: float

    def choose(self, rows: Sequence[Mapping[str, float]]) -> int | None:
        """Number of the likeliest of several by the signs of each, where likely enough; None: none is.

        The first row holds the signs of "none of them"; of equals the earlier is chosen.
        """
        sums = [sum(self.of_sign.get(sign, 0.0) * strength for sign, strength in row.items()) for row in rows]
        shares = [math.exp(value - max(sums)) for value in sums]
        best = max(range(1, len(rows)), key=lambda at: shares[at], default=0)
        return best if best and shares[best] >= self.floor * sum(shares) else None


@cache
def load_weights(choice: str) -> Weights:
    """The shipped weights of one of CHOICES. Raises FileNotFoundError where the package was installed without them."""
    text = (files("extractor.models") / file_of(choice)).read_text(encoding="utf-8")
    weights = {row["sign"]: float(row["weight"]) for row in csv.DictReader(text.splitlines())}
    return Weights({sign: weight for sign, weight in weights.items() if sign != FLOOR}, weights[FLOOR])


def file_of(choice: str) -> str:
    """The name of the file that holds the weights of a choice."""
    return f"{choice}.csv"
