"""Sources → results, in order, whatever the engine; a source that fails becomes a problem and stops nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from extractor.archive.chunk import SOURCES_A_CHUNK, Done, Engine, Item, Result, chunks_of
from extractor.archive.engines import serial
from extractor.archive.limits import TimeIsUp, time_limit
from extractor.archive.sources import open_inputs
from extractor.errors import ExtractorError, LimitExceeded, SettingsError
from extractor.extract import Extraction, Problem, StageTimes, annotate, extract_many, problem_of
from extractor.page.source import Source
from extractor.reading import check_english_model
from extractor.release.repetition import Repeated
from extractor.settings import Settings
from extractor.tables.duplicates import sketch_of
from extractor.tables.rows import Record, record_of

# Loads the recogniser alone; with what the settings may name: the English parser, an Arabic recogniser.
_ANY, _EITHER = "The ministry opened it.", "The ministry said so.\nقالت الوزارة ذلك."
Given = Source | Problem | str | os.PathLike[str]
_GIVEN = (Source, Problem, str, bytes, os.PathLike)
_FAULT_ADVICE = "This is a fault of the program: report it with the page; the other sources are not touched by it."


class ExtractMany(Protocol):
    """The pure function that an engine carries to its workers."""

    def __call__(
        self,
        sources: Sequence[Source],
        settings: Settings,
        *,
        repeated: Mapping[str, Repeated] | None = None,
        times: StageTimes | None = None,
    ) -> list[Extraction | Problem]:
        """The result of each source."""


def run_archive(
    sources: Given | Iterable[Given],
    *,
    settings: Settings = Settings(),  # noqa: B008 - frozen
    engine: Engine = serial,
    repeated: Mapping[str, Repeated] | None = None,
) -> Iterator[Extraction | Problem]:
    """The result of each source, in order of the sources.

    ``sources`` are Sources, or paths as ``open_archive`` takes them, one or many: pages, folders, globs, containers.
    ``engine``: ``serial``, ``processes(jobs)`` or ``dask(client)`` of ``extractor.archive.engines``; all give the same.
    ``repeated`` is what ``learn_archive`` has found to repeat, by site. A Problem among the sources is passed on, and
    a path that cannot be opened gives one. Raises SettingsError for what is none of these.
    """
    job = ArchiveJob(settings, repeated)
    for done in engine(job, chunks_of(_items(sources, settings), SOURCES_A_CHUNK)):
        yield from done.results


def _items(sources: Given | Iterable[Given], settings: Settings) -> Iterator[Item]:
    many = (sources,) if isinstance(sources, _GIVEN) or not isinstance(sources, Iterable) else sources
    for given in many:
        if isinstance(given, (Source, Problem)):
            yield given
        elif isinstance(given, (str, os.PathLike)):
            yield from open_inputs([os.fspath(given)], max_bytes=settings.max_bytes)
        else:
            raise SettingsError(
                f"an archive is read from paths and Sources, not from {type(given).__name__}",
                advice="Give a path, what open_archive gives, or a list of these; extract reads the bytes of one page.",
            )


@dataclass(frozen=True)
class LimitedJob:
    """The limits of a job, as the settings have them."""

    settings: Settings

    @property
    def max_seconds(self) -> float:
        """The seconds that a source may take."""
        return self.settings.max_seconds

    @property
    def max_memory(self) -> int | None:
        """The bytes that a worker may hold."""
        return self.settings.max_memory


@dataclass(frozen=True)
class ArchiveJob(LimitedJob):
    """Settings and knowledge of a run, and the function that uses them; what travels to the workers."""

    repeated: Mapping[str, Repeated] | None = None
    work: ExtractMany = extract_many

    def prepare(self) -> None:
        """Load what every page needs, and what the settings name. Raises ModelError where a model is absent.

        What only one language needs (the English parser, camel-tools' tables: some 0.5 and 0.9 s) waits for its first
        page.
        """
        if self.work is extract_many:
            check_english_model(self.settings)
            annotate(_EITHER if self.settings.names_models else _ANY, settings=self.settings)

    def __call__(self, items: Sequence[Item]) -> Done | None:
        """The results of a chunk; None where it should be tried source by source."""
        sources = [item for item in items if isinstance(item, Source)]
        times = StageTimes()

        def extract() -> list[Result]:
            return self.work(sources, self.settings, repeated=self.repeated, times=times)

        found = guarded(sources, self.settings.max_seconds, extract)
        if found is None:
            return None
        rest = iter(found)
        return Done([item if isinstance(item, Problem) else next(rest) for item in items], times.seconds)

    def given_up(self, item: Item, reason: str) -> Result | Record:
        """The problem of a source whose worker had to be ended, or ended itself."""
        return item if isinstance(item, Problem) else problem_of(item, LimitExceeded(reason))


@dataclass(frozen=True)
class RowsJob(ArchiveJob):
    """The same with rows for results: workers make them, and ``near`` their sketches, so that little is left to do for
    the one process that writes."""

    near: bool = False

    def __call__(self, items: Sequence[Item]) -> Done | None:
        """The records of a chunk; None where it should be tried source by source."""
        done = super().__call__(items)
        if done is None:
            return None
        times = StageTimes(done.seconds)
        return Done(times.run("rows", lambda: [self._record(result) for result in done.results]), times.seconds)

    def given_up(self, item: Item, reason: str) -> Record:
        """The row of ``problems``."""
        return self._record(item if isinstance(item, Problem) else problem_of(item, LimitExceeded(reason)))

    def _record(self, result: Result) -> Record:
        record = record_safely(result, kinds=self.settings.kinds)
        return replace(record, sketch=sketch_of(record)) if self.near and record.profile is not None else record


def guarded(sources: Sequence[Source], max_seconds: float, work: Callable[[], list[Any]]) -> list[Any] | None:
    """What the work gives, whatever a page does; None for several sources that failed together; of one its problem."""
    if not sources:
        return []
    try:
        with time_limit(max_seconds):
            found = work()
        if len(found) != len(sources):
            raise RuntimeError(f"{len(found)} results for {len(sources)} sources")
        return found
    except TimeIsUp:
        error: ExtractorError = LimitExceeded(f"took longer than max_seconds, {max_seconds:g}")
    except ExtractorError as raised:
        error = raised
    except MemoryError:
        error = LimitExceeded("memory ran out")
    except Exception as raised:  # noqa: BLE001 - whatever a page does, the run goes on
        error = _fault(raised)
    return [problem_of(sources[0], error)] if len(sources) == 1 else None


def record_safely(result: Result, *, kinds: Sequence[str]) -> Record:
    """The rows of a result; where a fault of ours prevents them, its problem."""
    try:
        return record_of(result, kinds=kinds)
    except Exception as raised:  # noqa: BLE001 - as above
        source = Source(result.source) if isinstance(result, Problem) else result.release.source
        return record_of(problem_of(source, _fault(raised)))


def _fault(raised: Exception) -> ExtractorError:
    words = " ".join(str(raised).split())[:300]
    return ExtractorError(f"{type(raised).__name__}: {words}", advice=_FAULT_ADVICE)
