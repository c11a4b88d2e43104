"""How far a run is, on standard error; nothing where that is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from extractor.archive.outcome import Outcome, Report


class Silence:
    """A report that says nothing."""

    def begin(self, stage: str, total: int | None, done: int = 0) -> None:
        """Nothing."""

    def advance(self, count: int) -> None:
        """Nothing."""

    def end(self) -> None:
        """Nothing."""


class Bar:
    """A bar with sources, sources a second and the time that is left at the speed of the last half minute."""

    def __init__(self) -> None:
        self._progress: Any = None
        self._task: Any = None

    def begin(self, stage: str, total: int | None, done: int = 0) -> None:
        """Show a new bar."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
        from rich.progress import TimeRemainingColumn as Remaining

        self.end()
        self._progress = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(), Remaining(), console=Console(stderr=True), transient=True,
        )  # fmt: skip
        self._task = self._progress.add_task(stage, total=total, completed=done, rate="")
        self._progress.start()

    def advance(self, count: int) -> None:
        """Move the bar."""
        self._progress.advance(self._task, count)
        speed = self._progress.tasks[0].speed
        if speed:
            self._progress.update(self._task, rate=f"{speed:.1f}/s")

    def end(self) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


def report_for(*, quiet: bool) -> Report:
    """A bar on a terminal, else silence."""
    return Silence() if quiet or not sys.stderr.isatty() else Bar()


def summary(outcome: Outcome, out: str) -> Iterator[str]:
    """The closing lines of a run."""
    if outcome.already_complete:
        yield f"{out} is complete already: nothing to do."
        return
    if outcome.kept is not None:
        yield from outcome.kept
        yield f"Nothing to read: what lies in {out} stays as it is."
        return
    of = f" ({outcome.resumed:,} by the earlier run)" if outcome.resumed else ""
    yield f"{outcome.sources:,} sources{of}: {outcome.read:,} read, {outcome.failed:,} not read."
    if outcome.left_out:
        yield f"{outcome.left_out:,} left out: not published in the days asked for, or without a day."
    yield "rows: " + ", ".join(f"{table} {count:,}" for table, count in outcome.rows.items())
    if outcome.problems:
        yield "problems: " + ", ".join(f"{stage} {count:,}" for stage, count in sorted(outcome.problems.items()))
    if outcome.seconds:
        times = sorted(outcome.seconds.items(), key=lambda item: -item[1])
        yield "seconds: " + ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in times if seconds >= 0.05)
    if outcome.interrupted:
        yield f"Interrupted: the tables in {out} hold what was done. The same command with --resume goes on."
    else:
        yield f"The tables lie in {out}."
