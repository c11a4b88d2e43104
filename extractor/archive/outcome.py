"""What came of a run, and who wants to know while it goes on."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol


class Report(Protocol):
    """Whoever wants to know how far a run is."""

    def begin(self, stage: str, total: int | None, done: int = 0) -> None:
        """A stage begins; ``total`` sources, ``done`` of them by an earlier run."""

    def advance(self, count: int) -> None:
        """So many more sources are done."""

    def end(self) -> None:
        """The stage is over."""


@dataclass(slots=True)
class Outcome:
    """What came of a run.

    sources         all that were found; ``resumed`` of them were done by an earlier run
    read, failed    sources that gave a release, and that gave none
    left_out        releases outside the days asked for
    rows            rows a table
    problems        rows of problems by stage
    seconds         time a stage; those of the workers are added up
    kept            why nothing was done: there was no page to read, and what lay in the folder was not given up for it
    """

    sources: int = 0
    resumed: int = 0
    read: int = 0
    failed: int = 0
    left_out: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    problems: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    interrupted: bool = False
    already_complete: bool = False
    kept: list[str] | None = None

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the time of the block to a stage."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - started
