"""Floors for body, flattened body and day of publication on the shared development pages; they only rise.

Each is the figure reached when it was last raised, less half a standard deviation of its sample.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
PAGES = SHARED / "data" / "pages"
SAMPLE = 60

pytestmark = pytest.mark.skipif(
    not PAGES.is_dir() or not os.environ.get("PAGES_FLOORS"),
    reason="needs the shared pages beside the repository, and PAGES_FLOORS=1: it reads some hundred pages",
)


@pytest.fixture(scope="module")
def scorer() -> Any:
    sys.path.insert(0, str(SHARED / "eval"))
    import boilerplate

    return boilerplate


def body(html: str) -> str:
    from extractor.errors import ExtractorError
    from extractor.page.read import read_page
    from extractor.page.source import Source
    from extractor.release.read import read_release
    from extractor.settings import Settings

    settings = Settings()
    try:
        page = read_page(Source("page"), html, settings=settings)
    except ExtractorError:
        return ""
    return read_release(page, release_id="0" * 16, settings=settings).body


@pytest.mark.parametrize("flattened, floor", [(False, 0.916), (True, 0.876)])
def test_body_of_english_pages(scorer: Any, flattened: bool, floor: float) -> None:
    rows = scorer.read_pages("wcxb-dev")[:SAMPLE]
    given = [scorer.naive_text(row["html"]) if flattened else row["html"] for row in rows]
    counts = [scorer.shingle_counts(row, body(text)) for row, text in zip(rows, given, strict=True)]
    assert scorer.shingle_scores(counts)["f1"] >= floor


def test_segments_of_german_pages(scorer: Any) -> None:
    rows = scorer.read_pages("trafilatura")[:SAMPLE]
    counts = [scorer.segment_counts(row, body(row["html"])) for row in rows]
    assert scorer.segment_scores(counts)["f1"] >= 0.938
