"""Pages through the product, and its tables through the shared scorer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor.cli import main

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared"
_SCORER = SHARED / "eval" / "tables.py"


def score(pages: Path, gold: Path, folder: Path) -> dict[str, Any]:
    """The scorer's figures by table; ``folder``: an empty one to work in. Skips where pages or scorer are absent."""
    if not (pages.is_dir() and _SCORER.exists()):
        pytest.skip("the shared pages or their scorer do not lie beside the repository")
    out, found = folder / "tables", folder / "scores.json"
    assert main(["run", str(pages), "--out", str(out), "--engine", "serial", "--format", "csv"]) == 0
    command = [sys.executable, "-B", str(_SCORER), "--tables", str(out), "--gold", str(gold), "--json", str(found)]
    subprocess.run(command, check=True, capture_output=True)
    told: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
    return told
