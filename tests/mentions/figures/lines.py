"""A figure as one line of text, for tests that list what they expect."""

from __future__ import annotations

from extractor.mentions.mention import Figure


def line_of(figure: Figure) -> str:
    """``VALUE[..HIGH] BOUND KIND NAME``: NAME is the currency of money, else the unit, ``?`` for none."""
    value = f"{figure.value}" if figure.value_high is None else f"{figure.value}..{figure.value_high}"
    name = figure.currency if figure.kind == "money" else figure.unit
    bound = "-" if figure.bound == "exact" else figure.bound.replace(" ", "_")
    return f"{value} {bound} {figure.kind} {(name or '?').replace(' ', '_')}"


def matches(found: str, wanted: str) -> bool:
    """A ? takes any unit: the noun is none of the lexicon."""
    return found == wanted or (wanted.endswith(" ?") and found.rsplit(" ", 1)[0] == wanted[:-2])
