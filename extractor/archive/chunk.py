"""A chunk of sources, and what has come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from extractor.extract import Extraction, Problem
from extractor.page.source import Source

Item = Source | Problem
Result = Extraction | Problem

# Enough sentences to fill the recogniser, few enough to be lost without grief and to leave no worker idle for long at
# the end. Part of what a run's results hang on: the same for every engine.
SOURCES_A_CHUNK = 8


@dataclass(frozen=True, slots=True)
class Done:
    """The results of a chunk in order of its items, and the seconds that each stage took."""

    results: list[Any]
    seconds: dict[str, float] = field(default_factory=dict)


class Job(Protocol):
    """What a worker does with a chunk. Picklable."""

    @property
    def max_seconds(self) -> float:
        """The seconds that a source may take."""

    @property
    def max_memory(self) -> int | None:
        """The bytes that a worker may hold; None: no limit."""

    def prepare(self) -> None:
        """Load what the work needs; its time counts against no source."""

    def __call__(self, items: Sequence[Item]) -> Done | None:
        """The results; None: it failed as a whole and should be tried source by source. One source never gives None."""

    def given_up(self, item: Item, reason: str) -> object:
        """What becomes of a source that cost its worker."""


Engine = Callable[[Job, Iterable[Sequence[Item]]], Iterator[Done]]


def chunks_of(items: Iterable[Item], size: int = SOURCES_A_CHUNK) -> Iterator[list[Item]]:
    """The items in order, so many at a time."""
    chunk: list[Item] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def joined(parts: Iterable[Done]) -> Done:
    """The parts of a chunk as one."""
    results: list[Any] = []
    seconds: dict[str, float] = {}
    for part in parts:
        results.extend(part.results)
        for stage, time in part.seconds.items():
            seconds[stage] = seconds.get(stage, 0.0) + time
    return Done(results, seconds)
