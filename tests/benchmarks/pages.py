"""Pages a second, stage by stage, and the whole against trafilatura with its metadata, on the same pages in one run.

    python tests/benchmarks/pages.py [NUMBER] [wcxb_dev|htmldate|trafilatura_segments]

Prints CPU milliseconds a page. The pages are the shared ones where they lie beside the repository, else the fixtures.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from extractor.errors import ExtractorError
from extractor.page.claims import read_claims
from extractor.page.decode import decode
from extractor.page.engine import align, engine_text
from extractor.page.parse import parse
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.page.walk import walk
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared" / "data" / "pages"
SETTINGS = Settings()
Result = TypeVar("Result")


def pages(number: int, name: str) -> list[str]:
    path = SHARED / f"{name}.jsonl.gz"
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [json.loads(line)["html"] for line, _ in zip(lines, range(number), strict=False)]
    return [decode(path.read_bytes()).text for path in sorted((ROOT / "fixtures").rglob("*.html"))][:number]


def whole(html: str) -> Release | None:
    try:
        page = read_page(Source("page.html"), html, settings=SETTINGS)
    except ExtractorError:
        return None
    return read_release(page, release_id="0" * 16, settings=SETTINGS)


class Clock:
    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def run(self, stage: str, step: Callable[[], Result]) -> Result:
        started = time.process_time()
        try:
            return step()
        finally:
            self.spent[stage] = self.spent.get(stage, 0.0) + time.process_time() - started


def main() -> None:
    from trafilatura import extract

    given = pages(int(sys.argv[1]) if len(sys.argv) > 1 else 60, sys.argv[2] if len(sys.argv) > 2 else "wcxb_dev")
    whole(given[0]), extract(given[0], include_comments=False, with_metadata=True)
    clock = Clock()
    for html in given:
        data = html.encode("utf-8", "replace")
        clock.run("whole: text and metadata", lambda html=html: whole(html))
        clock.run(
            "trafilatura with metadata", lambda html=html: extract(html, include_comments=False, with_metadata=True)
        )
        clock.run("decode", lambda data=data: decode(data))
        tree = clock.run("parse", lambda html=html: parse(html))
        lines = clock.run("lines", lambda tree=tree: walk(tree)).lines
        clock.run("claims", lambda tree=tree: read_claims(tree))
        kept = clock.run("main-text engine", lambda tree=tree, lines=lines: engine_text(tree, lines))
        clock.run("alignment", lambda lines=lines, kept=kept: align(lines, kept))
    for stage, seconds in clock.spent.items():
        print(f"{stage:28s} {1000 * seconds / len(given):8.2f} ms {len(given) / max(seconds, 1e-9):10.1f} pages/s")
    ratio = clock.spent["whole: text and metadata"] / clock.spent["trafilatura with metadata"]
    print(f"ratio {ratio:.2f} on {len(given)} pages")


if __name__ == "__main__":
    main()
