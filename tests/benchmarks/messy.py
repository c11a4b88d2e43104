"""Thousands of damaged pages in one run: no crash, no hang, every source in releases or problems.

    python -m tests.benchmarks.messy [--pages N] [--names] [FOLDER …]

The pages are those of the folders (HTML files, and the column html of JSONL, packed or not), else the shared real
pages, else the fixtures; damaged: bytes flipped, cut short, decoded as something else, tags doubled or lost, pieces of
two pages joined. Names are left out unless asked for, so that it takes minutes.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
_PAGES = 5_000
_FROM_A_TABLE = 400
_LONGEST = 400_000


def measure(count: int, folders: Sequence[Path] = (), *, names: bool = False) -> Iterator[str]:
    """The report, line by line. Raises AssertionError where a source is lost or a row is not at its place."""
    from extractor.archive.options import Options
    from extractor.archive.progress import Silence, summary
    from extractor.archive.session import Session
    from extractor.settings import KINDS, Settings
    from extractor.tables.check import check_tables
    from extractor.tables.files import read_tables

    pages = whole_pages(folders)
    yield f"{len(pages):,} whole pages"
    with TemporaryDirectory() as work:
        archive, out = Path(work) / "messy.zip", Path(work) / "out"
        chance = random.Random(3)
        with ZipFile(archive, "w", ZIP_DEFLATED) as file:
            for number in range(count):
                file.writestr(f"{number}.html", damaged(chance, chance.choice(pages), chance.choice(pages)))
        settings = Settings(kinds=KINDS if names else ("dates", "figures"), max_seconds=60)
        started, cpu = time.perf_counter(), time.process_time()
        outcome = Session([str(archive)], Options(out=str(out), jobs=2), settings, report=Silence()).run()
        own = (time.process_time() - cpu) * 1000 / count
        yield f"{count:,} damaged pages in {time.perf_counter() - started:.0f} s; {own:.1f} ms a page in the parent"
        yield from summary(outcome, "out")
        tables = read_tables(out)
        unread = tables.problems[~tables.problems.source.isin(tables.releases.source)]
        assert len(tables.releases) + unread.source.nunique() == count
        assert list(check_tables(out)) == []
        yield f"every source is a row: {len(tables.releases):,} of releases, {unread.source.nunique():,} of problems"
        for stage, error in sorted(set(zip(unread.stage, unread.error, strict=True)))[:30]:
            yield f"  {stage}: {error}"


def whole_pages(folders: Sequence[Path]) -> list[bytes]:
    """The bytes of the pages that are going to be damaged."""
    from extractor import open_archive
    from extractor.errors import ExtractorError

    found: list[bytes] = []
    for folder in folders or [SHARED if SHARED.is_dir() else ROOT / "fixtures"]:
        found.extend(path.read_bytes() for path in sorted(folder.rglob("*.html")))
        for table in sorted(folder.rglob("*.jsonl*")):
            try:
                sources = open_archive(table, column="html")
                found.extend(source.read() for source in islice(sources, _FROM_A_TABLE))
            except ExtractorError:  # a table of something else
                continue
    return [page for page in found if len(page) < _LONGEST]


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
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folders", type=Path, nargs="*", help="folders of pages")
    arguments.add_argument("--pages", type=int, default=_PAGES, help="how many damaged pages")
    arguments.add_argument("--names", action="store_true", help="find organisations, people, quotes, contacts as well")
    chosen = arguments.parse_args()
    for line in measure(chosen.pages, chosen.folders, names=chosen.names):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
