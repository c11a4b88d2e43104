"""Dates against the shared cases and our own: floors that only rise."""

from __future__ import annotations

import datetime as dt
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared"
FLOORS = {
    ("ar", "rt_dates"): 0.955,
    ("en", "rt_dates"): 0.905,
    ("ar", "rt_spans"): 0.92,
    ("en", "rt_spans"): 0.95,
}
"""Value F1 (span F1 of rt_spans); measured 0.962, 0.911, 0.928, 0.957 when they were set."""
OWN_FLOOR = 0.97


def _module(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _rows(text: str, lang: str, reference: dt.datetime) -> list[dict[str, Any]]:
    adapter = _module("date_adapter", ROOT / "tests" / "adapters" / "dates.py")
    rows: list[dict[str, Any]] = adapter.dates(text, lang, reference)
    return rows


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_shared_cases_stay_above_their_floors(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = SHARED / "data" / "figures_dates" / f"dates_{language}.jsonl"
    if not cases.is_file():
        pytest.skip("the shared cases of dates lie beside the repository, and are not there")
    monkeypatch.syspath_prepend(str(SHARED / "eval"))
    scorer = _module("shared_dates", SHARED / "eval" / "dates.py")
    read = [case for case in scorer.spans.read_cases(str(cases)) if (language, case["suite"]) in FLOORS]
    adapter = _module("date_adapter", ROOT / "tests" / "adapters" / "dates.py")

    def call(case: dict[str, Any]) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = adapter.dates(
            case["text"], case["lang"], dt.datetime.fromisoformat(case["reference"])
        )
        return rows

    tallies, _, failures, faults = scorer.spans.evaluate(
        read, call, lambda case, answer: answer, scorer.value_ok, lambda gold, row: [], scorer.faults
    )
    assert failures == 0
    assert faults == {}
    for key, tally in tallies.items():
        assert tally.f1(tally.right) >= FLOORS[key], key


@pytest.mark.parametrize("language", ["ar", "en"])
def test_our_own_sentences_stay_above_their_floor(language: str) -> None:
    cases = _module("date_cases", ROOT / "tests" / "mentions" / "dates" / "cases.py")
    right = gold = rows = 0
    for case in cases.read_cases(f"cases_{language}.txt"):
        found = _rows(case.text, language, dt.datetime.combine(case.reference, dt.time()))
        rows += len(found)
        gold += len(case.gold)
        for start, end, values in case.gold:
            right += any(max(row["start"], start) < min(row["end"], end) and row["value"] in values for row in found)
    assert 2 * right / (gold + rows) >= OWN_FLOOR
