"""The function that figure scorers call: a text in, rows out.

python ../shared/eval/figures.py --system tests.adapters.figures:figures
"""

from __future__ import annotations

from typing import Any

from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings


def figures(text: str, lang: str) -> list[dict[str, Any]]:
    """The figures of a text whose main language is "ar" or "en", as the scorer's rows."""
    settings = Settings()
    reading = read_passages(plain_release(text, language=lang), names=False)
    found = find_figures(reading, find_dates(reading, settings=settings), settings=settings)
    return [_row(text, figure) for figure in found]


def _row(text: str, figure: Figure) -> dict[str, Any]:
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "num_start": figure.number_span.start,
        "num_end": figure.number_span.end,
        "text": figure.span.of(text),
        "value": figure.value,
        "value_high": figure.value_high,
        "bound": None if figure.bound == "exact" else figure.bound.replace(" ", "_"),
        "kind": figure.kind,
        "unit": figure.unit,
        "currency": figure.currency,
        "counted": None if figure.counted is None else figure.counted.of(text),
        "rule": figure.rule,
    }
