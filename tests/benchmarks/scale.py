"""Does a page cost the same in a large archive as in a small one, in time and in memory?

    python -m tests.benchmarks.scale [PAGES …]

The finders are those of ``tests/tables/handmade.py``, so that what is measured is the archive's own work: walking,
handing out, journal, duplicates, linking, writing. Default sizes: 100, 1000, 10000.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "archive"), str(HERE.parent / "tables")]
_FIRST = ("River", "Hill", "Lake", "Stone", "Cedar", "Coast", "Salt", "North", "South", "Iron")


def measure(sizes: Sequence[int]) -> Iterator[str]:
    """A line a size: pages a second, milliseconds a page of this process, its memory and that of the largest worker."""
    from fake_work import fake_work

    from extractor.archive.engines import processes
    from extractor.archive.options import Options
    from extractor.archive.progress import Silence
    from extractor.archive.session import Session
    from extractor.settings import Settings

    for size in sizes:
        with TemporaryDirectory() as folder:
            archive = Path(folder) / "pages.jsonl"
            write_archive(archive, size)
            options = Options(out=str(Path(folder) / "out"))
            session = Session(
                [str(archive)], options, Settings(), report=Silence(), engine=processes(2), work=fake_work
            )
            started, cpu = time.perf_counter(), time.process_time()
            outcome = session.run()
            seconds, own = time.perf_counter() - started, time.process_time() - cpu
        here = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        yield (
            f"{size:,} pages, {outcome.rows['entities']:,} entities: {size / seconds:.0f} pages a second; this process "
            f"{own / size * 1000:.2f} ms a page, {here:.0f} MiB; the largest worker {worker:.0f} MiB"
        )


def write_archive(path: Path, size: int) -> None:
    """So many different releases of some 200 words that name some 12 organisations and people each."""
    random_words = random.Random(1)
    words = [
        f"{a}{b}" for a in ("ba", "ko", "mi", "tu", "re", "sa") for b in ("lan", "ter", "dos", "vik", "nel", "rap")
    ]
    with path.open("w", encoding="utf-8") as file:
        for number in range(size):
            names = [f"{random_words.choice(_FIRST)} {random_words.choice(words).title()} Council" for _ in range(8)]
            people = [f"Dana {random_words.choice(words).title()}{number % 997:x}" for _ in range(3)]
            body = " ".join(random_words.choice(words) + str(random_words.randrange(50)) for _ in range(160))
            text = f"{names[0]} counts {number} boats\n{' and '.join(names)} met on 2024-03-{1 + number % 28:02}.\n"
            text += f"{body}\n"
            text += f"“We count {number}”, said {people[0]} to {people[1]} and {people[2]}."
            file.write(json.dumps({"text": text}) + "\n")


if __name__ == "__main__":
    for line in measure([int(size) for size in sys.argv[1:]] or [100, 1000, 10_000]):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
