"""Characters a second that the finding of dates takes, on real pages.

    python -m tests.benchmarks.dates [FOLDER]

FOLDER holds pages; without it the shared real pages are read, else the fixtures. CPU time of this process, after
three pages of warming up; folding and cutting into passages are not counted.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import lxml.html

from extractor.mentions.dates import find_dates
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "releases" / "pages"


def visible_text(path: Path) -> str:
    """The text of a page; a text file as it is."""
    raw = path.read_bytes().decode("utf-8", "replace")
    if path.suffix != ".html":
        return raw
    page = lxml.html.document_fromstring(raw)
    for element in page.xpath("//script|//style"):
        element.drop_tree()
    return "\n".join(line.strip() for line in page.text_content().splitlines() if line.strip())


def measure(folder: Path | None = None) -> Iterator[str]:
    """The report, a line a language."""
    folder = folder or (SHARED if SHARED.is_dir() else ROOT / "fixtures")
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".txt", ".md"))
    releases = [plain_release(visible_text(path), published=date(2023, 6, 14)) for path in paths]
    readings = [read_passages(release, names=False) for release in releases]
    for reading in readings[:3]:
        find_dates(reading, settings=Settings())
    for language in ("ar", "en"):
        chosen = [reading for reading in readings if reading.release.language == language]
        started = time.process_time()
        found = sum(len(find_dates(reading, settings=Settings())) for reading in chosen)
        seconds = time.process_time() - started
        size = sum(len(reading.release.text) for reading in chosen)
        yield f"{language}: {len(chosen)} pages, {size:,} characters, {found} dates, {size / seconds:,.0f} a CPU second"


if __name__ == "__main__":
    for line in measure(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        sys.stdout.write(line + "\n")
