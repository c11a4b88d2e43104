"""Floors of the finder of figures on the public suites, on our testers' sentences and on the seed; they only rise.

The suites, the seed and the scorer lie beside the repository and are not part of it; without them the tests are
skipped. The sentences (``fixtures/sentences``) were written with their gold by somebody who had not seen the code.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared"
SUITES = SHARED / "data" / "figures_dates"
SENTENCES = ROOT / "fixtures" / "sentences"
SEED = SHARED / "seed" / "nlc_strong_cities_ar.txt"

# suite → value F1, measured 2026-11 on the development halves; a change must not fall below
FLOORS = {
    "ar_number": 0.98,
    "ar_percent": 1.0,
    "ar_range": 1.0,
    "ar_dk_money": 1.0,
    "ar_pp_money": 1.0,
    "ar_dk_numeral": 0.97,
    "en_number": 0.93,
    "en_percent": 1.0,
    "en_range": 1.0,
    "en_money": 0.97,
    "en_quantity": 0.98,
}
# the first run on set a: ar 0.967, en 0.975; on set b, after the misses of a were mended: ar 0.973, en 0.989
FLOORS_OF_SENTENCES = {"ar_blind_a": 0.99, "en_blind_a": 0.99, "ar_blind_b": 0.99, "en_blind_b": 0.99}


def module_at(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def value_f1(scorer: ModuleType, figures: Any, folder: Path) -> dict[str, float]:
    """suite → F1: pairs by overlap, largest first, as the shared scorer does."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for path in sorted(folder.glob("figures_*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            rows = scorer.rows_of({"kinds": None, **case}, figures(case["text"], case["lang"]))
            inside = case.get("ignore") or []
            pairs = sorted(
                ((min(gold["end"], row["end"]) - max(gold["start"], row["start"]), g, r)
                 for g, gold in enumerate(case["gold"]) for r, row in enumerate(rows)),
                reverse=True,
            )  # fmt: skip
            of_gold: dict[int, int] = {}
            for overlap, g, r in pairs:
                if overlap > 0 and g not in of_gold and r not in of_gold.values():
                    of_gold[g] = r
            right = sum(scorer.value_ok(case["gold"][g], rows[r]) for g, r in of_gold.items())
            ignored = sum(
                r not in of_gold.values() and any(start < row["end"] and row["start"] < end for start, end in inside)
                for r, row in enumerate(rows)
            )
            tally = counts[f"{case['lang']}_{case['suite']}"]
            tally[0] += right
            tally[1] += len(rows) - ignored
            tally[2] += len(case["gold"])
    return {suite: 2 * right / (rows + gold) for suite, (right, rows, gold) in counts.items()}


@pytest.mark.skipif(not SUITES.is_dir(), reason="the public suites are not beside the repository")
@pytest.mark.parametrize("folder, floors", [(SUITES, FLOORS), (SENTENCES, FLOORS_OF_SENTENCES)])
def test_values(folder: Path, floors: dict[str, float]) -> None:
    sys.path.insert(0, str(SHARED / "eval"))
    try:
        scorer = module_at(SHARED / "eval" / "figures.py", "shared_figures_scorer")
    finally:
        sys.path.remove(str(SHARED / "eval"))
    adapter = module_at(ROOT / "tests" / "adapters" / "figures.py", "figures_adapter")
    measured = value_f1(scorer, adapter.figures, folder)
    below = {suite: round(f1, 3) for suite, f1 in measured.items() if f1 < floors[suite]}
    assert set(measured) == set(floors)
    assert below == {}


@pytest.mark.skipif(not SEED.is_file(), reason="the seed is not beside the repository")
def test_seed() -> None:
    reading = read_passages(plain_release(SEED.read_text(encoding="utf-8"), language="ar"), names=False)
    settings = Settings()
    figures = find_figures(reading, find_dates(reading, settings=settings), settings=settings)
    assert [(figure.value, figure.bound, figure.kind, figure.unit) for figure in figures] == [
        (Decimal(230), "more than", "count", "city"),
        (Decimal(200_000_000), "more than", "count", "person"),
        (Decimal(230), "more than", "count", "city"),
    ]
