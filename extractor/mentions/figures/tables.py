"""Figures in tables: row and column headings say what is counted, a caption may scale them."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.mentions.figures.phrase import Draft, read_figures
from extractor.mentions.figures.tokens import Tokens


def read_table(tokens: Tokens, text: str, heading: str) -> Iterator[Draft]:
    """The figures of a table block."""
    yield from read_figures(tokens, english=True)
