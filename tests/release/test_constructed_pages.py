"""Pages that hold every part of a release and every kind of furniture: what is kept, what dropped, its label.

Pages and gold were written before any was read. Of the first twelve .941 of the decisions were right on the pages, .822
on their text flattened without separators; after mending, of four more pages .962, and of their text flattened line by
line .970 (without separators, which glues whole pages together here, .629). Their misses have been mended since, and
glued text is cut where its lines end (.842 → .967 of all sixteen), so the floors here guard; they judge nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

PARTS = Path(__file__).resolve().parents[2] / "fixtures" / "parts"
PAGES = sorted(PARTS.glob("*.html"))
SECOND = sorted((PARTS / "second").glob("*.html"))


def squeezed(text: str) -> str:
    return "".join(text.split())


def flattened(html: str, separator: str) -> str:
    soup = BeautifulSoup(html, "lxml")
    text = (soup.body or soup).get_text(separator, strip=bool(separator))
    return re.sub(r"[ \t]*\n\s*", "\n\n", text).strip()


def release_of(path: Path, separator: str | None) -> Release:
    html = path.read_text(encoding="utf-8")
    source = Source("page.html" if separator is None else "page.txt")
    given = html if separator is None else flattened(html, separator)
    page = read_page(source, given, settings=Settings())
    return read_release(page, release_id="0" * 16, settings=Settings())


def labels_of(release: Release, text: str) -> list[str]:
    """The labels of the blocks that are the text; where none is, of those that hold it or are part of it."""
    wanted = squeezed(text)
    blocks = [(block.label, squeezed(block.span.of(release.text))) for block in release.blocks]
    same = [label for label, found in blocks if found == wanted]
    return same or [label for label, found in blocks if wanted in found or (len(found) > 3 and found in wanted)]


def judge(path: Path, separator: str | None = None) -> Counter[str]:
    """Right and wrong decisions of a page, or of its text flattened with a separator."""
    release = release_of(path, separator)
    counts: Counter[str] = Counter()
    for row in json.loads(path.with_suffix(".json").read_text(encoding="utf-8")):
        labels = labels_of(release, row["text"])
        kept = any(label != "boilerplate" for label in labels)
        counts["right" if labels and kept == row["keep"] else "wrong"] += 1
        if row["keep"] and labels:
            named = row["part"] in labels or (row["part"] == "body" and labels[0] == "dateline")
            counts["named" if named else "misnamed"] += 1
    return counts


def total(separator: str | None = None, pages: Sequence[Path] = PAGES) -> Counter[str]:
    return sum((judge(path, separator) for path in pages), Counter())


def test_there_are_as_many_in_each_language() -> None:
    assert Counter(path.name[:2] for path in PAGES) == {"ar": 8, "en": 8}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_page_is_read_rightly(path: Path) -> None:
    counts = judge(path)
    assert counts["right"] >= 0.95 * (counts["right"] + counts["wrong"])


@pytest.mark.parametrize("separator, floor", [(None, 0.99), ("\n", 0.95), ("", 0.95)])
def test_all_pages_together(separator: str | None, floor: float) -> None:
    counts = total(separator)
    assert counts["right"] >= floor * (counts["right"] + counts["wrong"])


def test_parts_bear_their_labels() -> None:
    counts = total()
    assert counts["named"] >= 0.97 * (counts["named"] + counts["misnamed"])


@pytest.mark.parametrize("separator, floor", [(None, 0.96), ("\n", 0.94), ("", 0.95)])
def test_pages_that_no_rule_was_written_on(separator: str | None, floor: float) -> None:
    """Twelve more, by another hand, measured with all rules in place: .970, .952 flattened, .967 without separators."""
    counts = total(separator, SECOND)
    assert len(SECOND) == 12
    assert counts["right"] >= floor * (counts["right"] + counts["wrong"])
