"""Thousands of damaged pages in one run: no crash, no hang, every source in releases or problems.

    python -m tests.benchmarks.messy [COUNT [FOLDER]]

The pages are those of FOLDER (the shared real pages, else the fixtures), damaged: bytes flipped, cut short, decoded as
something else, tags doubled or lost, pieces of two pages joined. Names are left out, so that it takes minutes.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "releases" / "pages"


def measure(count: int, folder: Path | None = None) -> Iterator[str]:
    """The report, line by line. Raises AssertionError where a source is lost or a row is not at its place."""
    from extractor.archive.options import Options
    from extractor.archive.progress import Silence, summary
    from extractor.archive.session import Session
    from extractor.settings import Settings
    from extractor.tables.check import check_tables
    from extractor.tables.files import read_tables

    folder = folder or (SHARED if SHARED.is_dir() else ROOT / "fixtures")
    pages = [path.read_bytes() for path in sorted(folder.rglob("*.html"))]
    with TemporaryDirectory() as work:
        archive, out = Path(work) / "messy.zip", Path(work) / "out"
        chance = random.Random(3)
        with ZipFile(archive, "w", ZIP_DEFLATED) as file:
            for number in range(count):
                file.writestr(f"{number}.html", damaged(chance, chance.choice(pages), chance.choice(pages)))
        settings = Settings(kinds=("dates", "figures"), max_seconds=20)
        started = time.perf_counter()
        outcome = Session([str(archive)], Options(out=str(out)), settings, report=Silence()).run()
        yield f"{count:,} damaged pages in {time.perf_counter() - started:.0f} s"
        yield from summary(outcome, "out")
        tables = read_tables(out)
        unread = tables.problems[~tables.problems.source.isin(tables.releases.source)]
        assert len(tables.releases) + unread.source.nunique() == count
        assert list(check_tables(out)) == []
        for stage, error in sorted(set(zip(unread.stage, unread.error, strict=True)))[:30]:
            yield f"  {stage}: {error}"


def damaged(chance: random.Random, page: bytes, other: bytes) -> bytes:
    """The page, damaged in one to three ways."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(page) or 1)
        kind = chance.randrange(7)
        if kind == 0:
            page = page[:at]
        elif kind == 1:
            page = b"".join(
                bytes([chance.randrange(256)]) if chance.random() < 0.002 else page[n : n + 1] for n in range(len(page))
            )
        elif kind == 2:
            page = page.decode("utf-8", "replace").encode(
                chance.choice(["utf-16", "windows-1256", "latin-1"]), "replace"
            )
        elif kind == 3:
            page = page.replace(b"</p>", b"").replace(b"<div", b"<div><div", chance.randint(1, 500))
        elif kind == 4:
            page = page[:at] + other[chance.randrange(len(other) or 1) :]
        elif kind == 5:
            page = page[:at] + bytes(chance.randrange(256) for _ in range(200)) + page[at:]
        else:
            page = page[at:] + page[:at]
    return page


if __name__ == "__main__":
    given = sys.argv[1:]
    for line in measure(int(given[0]) if given else 5000, Path(given[1]) if len(given) > 1 else None):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
