"""Releases a second that the finding of quotes takes beyond parsing and names.

    python -m tests.benchmarks.quotes [FOLDER]

FOLDER holds pages; without it the shared real pages are read, else the fixtures. CPU time of this process: names are
found before the clock starts, and the seconds of the English parser are taken off.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import extractor
from extractor.errors import ExtractorError
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.mentions.quotes import english, find_quotes
from extractor.reading.passages import read_passages
from extractor.reading.pipelines import parse
from extractor.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "releases" / "pages"
WARM_UP = 3


class Clock:
    """The parser, with the CPU seconds that it took."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def parse(self, texts: Sequence[str], *, settings: Settings | None = None) -> list[Any]:
        """What the parser gives."""
        started = time.process_time()
        docs = parse(texts, settings=settings)
        self.seconds += time.process_time() - started
        return docs


def measure(folder: Path | None = None) -> Iterator[str]:
    """The report, a line a language."""
    folder = folder or (SHARED if SHARED.is_dir() else ROOT / "fixtures")
    settings = Settings()
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".txt", ".md"))
    read = []
    for path in paths:
        try:
            reading = read_passages(extractor.read(path.read_bytes()), settings=settings)
        except ExtractorError:
            continue  # the fixtures hold broken pages too
        organisations = find_organisations(reading)
        read.append((reading, find_people(reading, organisations), organisations))
    clock = Clock()
    setattr(english, "parse", clock.parse)  # noqa: B010 - the one name that the finder calls
    try:
        for language in ("ar", "en"):
            chosen = [one for one in read if one[0].release.language == language]
            for one in chosen[:WARM_UP]:
                find_quotes(*one, settings=settings)
            clock.seconds, started = 0.0, time.process_time()
            found = sum(len(find_quotes(*one, settings=settings)) for one in chosen)
            seconds = time.process_time() - started
            own = max(seconds - clock.seconds, 1e-9)
            yield (
                f"{language}: {len(chosen)} pages, {found} quotes, {len(chosen) / own:,.0f} a CPU second beyond the "
                f"parser, {len(chosen) / max(seconds, 1e-9):,.1f} with it"
            )
    finally:
        setattr(english, "parse", parse)  # noqa: B010


if __name__ == "__main__":
    for line in measure(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        sys.stdout.write(line + "\n")
