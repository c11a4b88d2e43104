"""Does a page cost the same late in a large archive as early, in time and in memory?

    python -m tests.benchmarks.scale [--pages N] [--real] [--jobs N]

One run over N short releases (70 to 100 words, all different); at 100, 1,000, 10,000, 30,000, 100,000 pages it says
what a page has cost since the line before, and the memory of this process and of its largest worker. Without --real
the finders are those of ``tests/tables/handmade.py``, so that what is measured is the archive's own work: walking,
handing out, journal, duplicates, linking, writing. With it, all is found by the real ones.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.generated import short_text

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "archive"), str(HERE.parent / "tables")]
_LOOKS = (100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000)
_MIB = 1 << 20


class Looks:
    """A report that notes, at each look, CPU time and memory; ``lines`` are what it saw."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._stage = ""
        self._done = 0
        self._last = (0, 0.0, 0.0)

    def begin(self, stage: str, total: int | None, done: int = 0) -> None:
        """A stage begins."""
        self._stage, self._done = stage, done
        self._last = (done, time.process_time(), workers_cpu())

    def advance(self, count: int) -> None:
        """Look where a round number of pages is passed."""
        before, self._done = self._done, self._done + count
        if self._stage == "Extracting" and any(before < look <= self._done for look in _LOOKS):
            self._look()

    def end(self) -> None:
        """The stage is over."""
        if self._stage == "Extracting":
            self._look()
        self._stage = ""

    def _look(self) -> None:
        done, own, workers = self._last
        self._last = (self._done, time.process_time(), workers_cpu())
        pages = self._done - done
        if pages:
            self.lines.append(
                f"up to page {self._done:,}: a page took this process {(self._last[1] - own) / pages * 1000:.2f} ms, "
                f"the workers {(self._last[2] - workers) / pages * 1000:.2f} ms; this process holds "
                f"{memory(os.getpid()) / _MIB:.0f} MiB, the largest worker {largest_worker() / _MIB:.0f} MiB"
            )
            sys.stdout.write(self.lines[-1] + "\n")
            sys.stdout.flush()


def measure(size: int, *, real: bool = False, jobs: int = 2) -> Iterator[str]:
    """The closing lines; those of the looks are written as they come."""
    from fake_work import fake_work

    from extractor.archive.engines import processes
    from extractor.archive.options import Options
    from extractor.archive.session import Session
    from extractor.extract import extract_many
    from extractor.settings import Settings

    with TemporaryDirectory() as folder:
        archive, out = Path(folder) / "pages.jsonl", Path(folder) / "out"
        write_archive(archive, size)
        options, work = Options(out=str(out)), extract_many if real else fake_work
        session = Session([str(archive)], options, Settings(), report=Looks(), engine=processes(jobs), work=work)
        started = time.perf_counter()
        outcome = session.run()
        seconds = time.perf_counter() - started
        written = sum(path.stat().st_size for path in out.iterdir())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    rows = sum(outcome.rows.values())
    yield f"{outcome.read:,} read, {outcome.failed:,} not read; {rows:,} rows, {written / _MIB:.0f} MiB of tables"
    yield "seconds: " + ", ".join(f"{stage} {time:.1f}" for stage, time in outcome.seconds.items())
    yield f"{size / seconds:.1f} pages a second; peaks: this process {peak / _MIB:.0f} MiB, worker {worker / _MIB:.0f}"


def write_archive(path: Path, size: int) -> None:
    """So many short releases, Arabic and English in turn."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(size):
            text = short_text("ar" if number % 2 else "en", number)
            row = {"text": text, "url": f"https://site{number % 50}.example/news/{number}"}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def workers_cpu() -> float:
    """CPU seconds of the workers, those that ended and those at work."""
    ended = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    ticks = 0
    for child in multiprocessing.active_children():
        fields = Path(f"/proc/{child.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ended + ticks / os.sysconf("SC_CLK_TCK")


def memory(process: int | None) -> int:
    """Bytes that a process holds."""
    from extractor.archive.limits import memory_of

    return (memory_of(process) or 0) if process is not None else 0


def largest_worker() -> int:
    """Bytes of the worker that holds most."""
    return max((memory(child.pid) for child in multiprocessing.active_children()), default=0)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--pages", type=int, default=10_000)
    arguments.add_argument("--real", action="store_true", help="find with the real finders and models")
    arguments.add_argument("--jobs", type=int, default=2)
    chosen = arguments.parse_args()
    for line in measure(chosen.pages, real=chosen.real, jobs=chosen.jobs):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
