"""Sentences written with their gold before the rules were run on them: value F1 of figures and dates, a floor each.

Each stands before a paragraph, for in a short text every number counts. The gold leaves out ages, which the finder
gives, and is not corrected where it was hasty: the floors are what was measured after the mending.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings

_DAY = date(2026, 3, 10)
_FLOORS = {("ar", "figures"): 0.965, ("ar", "dates"): 0.94, ("en", "figures"): 0.94, ("en", "dates"): 0.90}
_REST = {
    "en": "\nThe company said that it would keep the public informed of its work in the region, and thanked its "
    "partners for their support over many seasons and in all kinds of weather, as its chairman wrote in a letter.",
    "ar": "\nوأكدت الجهة أنها ستواصل إطلاع الجمهور على سير العمل في المنطقة، وشكرت شركاءها على دعمهم المتواصل "
    "في مختلف الظروف، كما كتب رئيسها في رسالة إلى العاملين فيها وإلى كل من ساندها في هذه المسيرة الطويلة.",
}

Row = tuple[str, str]


def _gold(written: str) -> list[Row]:
    items = [item.strip().rpartition("=") for item in written.split(";") if item.strip()]
    return [(text, value) for text, _, value in items]


def _found(text: str, language: str) -> dict[str, list[Row]]:
    whole = text + _REST[language]
    reading = read_passages(plain_release(whole, language=language, published=_DAY), names=False)
    settings = Settings()
    dates = find_dates(reading, settings=settings)
    figures = find_figures(reading, dates, settings=settings)
    return {
        "dates": [(item.span.of(whole), item.value or "") for item in dates if item.span.start < len(text)],
        "figures": [
            (item.span.of(whole), f"{float(item.value):.6f}") for item in figures if item.span.start < len(text)
        ],
    }


def _score(gold: list[Row], rows: list[Row], kind: str) -> tuple[int, int, int]:
    left = list(rows)
    right = 0
    wanted = [(text, value) for text, value in gold if value != "?"]
    for text, value in gold:
        values = value.split("|") if kind == "dates" or value == "?" else [f"{float(value):.6f}"]
        for row in left:
            if (value == "?" or row[1] in values) and set(text.split()) & set(row[0].split()):
                left.remove(row)
                right += value != "?"
                break
    return right, len(left), len(wanted) - right


@pytest.fixture(scope="module")
def counts() -> dict[tuple[str, str], Counter[str]]:
    totals = {key: Counter[str]() for key in _FLOORS}
    for line in Path(__file__).with_name("fresh.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, figures, dates = (part.strip() for part in line.split("||"))
        language = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"
        found = _found(text, language)
        for kind, written in (("figures", figures), ("dates", dates)):
            right, false, missed = _score(_gold(written), found[kind], kind)
            totals[language, kind].update(right=right, false=false, missed=missed)
    return totals


@pytest.mark.parametrize("key", _FLOORS, ids="-".join)
def test_value_f1(key: tuple[str, str], counts: dict[tuple[str, str], Counter[str]]) -> None:
    total = counts[key]
    assert 2 * total["right"] / (2 * total["right"] + total["false"] + total["missed"]) >= _FLOORS[key], total
