"""The whole way for one source: bytes → page → release → reading → mentions → entities.

Read this first.  ``extract`` is pure and picklable: threads, processes, Dask and Spark all call it, or its
twin for a chunk, ``extract_many``, in which the name recogniser reads many releases at once.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from extractor.entities.entity import Entity
from extractor.entities.resolve import resolve
from extractor.errors import EmptyPage, ExtractorError, TooLarge
from extractor.mentions.contacts import find_contacts
from extractor.mentions.dates import find_dates
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Mentions
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.mentions.quotes import find_quotes
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.reading.passages import read_many
from extractor.reading.reading import Reading
from extractor.release.plain import plain_release
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.release.repetition import Repeated, site_of
from extractor.settings import Settings
from extractor.text import plain

NAMED_KINDS = ("organisations", "people", "quotes", "contacts")
Given = Source | str | os.PathLike[str] | bytes
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Problem:
    """A source that could not be read, or not fully: the stage where it failed, the error, and what to do."""

    source: str
    stage: str
    error: str
    advice: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one release; ``problems`` names what could not be read of it."""

    release: Release
    mentions: Mentions
    entities: tuple[Entity, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class StageTimes:
    """Seconds spent a stage, summed over the sources of a process; ``clock`` says which seconds."""

    seconds: dict[str, float] = field(default_factory=dict)
    clock: Callable[[], float] = time.perf_counter

    def run(self, stage: str, step: Callable[[], Result]) -> Result:
        """The step's result; its time is added to the stage."""
        started = self.clock()
        try:
            return step()
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + self.clock() - started


def extract(source: Given, settings: Settings = Settings()) -> Extraction:  # noqa: B008 - frozen
    """All finds of one source: a Source, a path, bytes of a page, or a page's text.

    A ``str`` is a path unless it holds a line break or a ``<``. Raises ExtractorError, with ``stage`` and ``advice``,
    where the source cannot be read.
    """
    return _find([read(source, settings)], settings, StageTimes())[0]


def read(
    source: Given,
    settings: Settings = Settings(),  # noqa: B008 - frozen
    *,
    repeated: Mapping[str, Repeated] | None = None,
) -> Release:
    """Page and release only: labelled blocks, title, dates. Raises as ``extract`` does.

    ``repeated`` is what the archive has taught of each site; None: nothing.
    """
    address, data = _open(source, settings)
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    page = read_page(address, data, settings=settings)
    release_id = hashlib.sha256(content).hexdigest()[:16]
    known = repeated.get(site_of(page)) if repeated else None
    return read_release(page, release_id=release_id, settings=settings, repeated=known)


def annotate(
    text: str,
    *,
    language: str | None = None,
    published: date | None = None,
    settings: Settings = Settings(),  # noqa: B008 - frozen
) -> Extraction:
    """All finds of a clean text: one body, no labelling; ``release.text`` is exactly this string.

    Only a lone surrogate, which no file can hold, becomes U+FFFD there.
    ``language`` is "ar" or "en"; None: judged paragraph by paragraph. ``published`` resolves relative dates; without
    it they stay unresolved.
    """
    release = plain_release(plain(text), language=language, published=published)
    return _find([release], settings, StageTimes())[0]


def extract_many(
    sources: Sequence[Source],
    settings: Settings,
    *,
    repeated: Mapping[str, Repeated] | None = None,
    times: StageTimes | None = None,
) -> list[Extraction | Problem]:
    """``extract`` for a chunk, in order; a source that cannot be read gives its Problem."""
    times = times or StageTimes()
    releases: list[Release | Problem] = []
    for source in sources:
        try:
            releases.append(times.run("page", lambda source=source: read(source, settings, repeated=repeated)))  # type: ignore[misc]
        except ExtractorError as error:
            releases.append(problem_of(source, error))
    found = iter(_find([item for item in releases if isinstance(item, Release)], settings, times))
    return [item if isinstance(item, Problem) else next(found) for item in releases]


def problem_of(source: Source, error: ExtractorError) -> Problem:
    """The row of ``problems`` for an error raised on purpose."""
    return Problem(source.name, error.stage, str(error), error.advice)


def _find(releases: Sequence[Release], settings: Settings, times: StageTimes) -> list[Extraction]:
    names = any(kind in settings.kinds for kind in NAMED_KINDS)
    readings = times.run("reading", lambda: read_many(releases, settings=settings, names=names))
    return [_extraction(reading, settings, times) for reading in readings]


def _extraction(reading: Reading, settings: Settings, times: StageTimes) -> Extraction:
    mentions = find_mentions(reading, settings, times)
    entities = times.run("entities", lambda: resolve(reading, mentions))
    release = reading.release
    problems = tuple(
        Problem(release.source.name, "page", warning, "Check the rows of this release against its page.")
        for warning in release.warnings
    )
    return Extraction(release, mentions, entities, problems)


def find_mentions(reading: Reading, settings: Settings, times: StageTimes | None = None) -> Mentions:
    """The finds of the kinds that the settings name; their seconds are added to ``times``."""
    kinds, times = settings.kinds, times or StageTimes()
    found = Mentions()
    if any(kind in kinds for kind in NAMED_KINDS):
        organisations = times.run("organisations", lambda: find_organisations(reading))
        people = times.run("people", lambda: find_people(reading, organisations))
        found = replace(found, organisations=organisations, people=people)
    if "quotes" in kinds:
        quotes = times.run("quotes", lambda: find_quotes(reading, found.people, found.organisations, settings=settings))
        found = replace(found, quotes=quotes)
    if "dates" in kinds or "figures" in kinds:
        found = replace(found, dates=times.run("dates", lambda: find_dates(reading, settings=settings)))
    if "figures" in kinds:
        figures = times.run("figures", lambda: find_figures(reading, found.dates, settings=settings))
        found = replace(found, figures=figures)
    if "contacts" in kinds:
        contacts = times.run("contacts", lambda: find_contacts(reading, found.people, found.organisations))
        found = replace(found, contacts=contacts)
    return found


def _open(source: Given, settings: Settings) -> tuple[Source, bytes | str]:
    """The address and the bytes (or the text given as such)."""
    if isinstance(source, bytes):
        _check_size(len(source), settings)
        return Source("bytes"), source
    if isinstance(source, str) and ("\n" in source or "<" in source):
        _check_size(len(source), settings)
        return Source("text"), source
    if isinstance(source, str) and not source.strip():
        raise EmptyPage("nothing was given to read")
    address = source if isinstance(source, Source) else Source(str(Path(source)))
    return address, address.read(max_bytes=settings.max_bytes)


def _check_size(size: int, settings: Settings) -> None:
    if size > settings.max_bytes:
        raise TooLarge(f"{size:,} bytes; max_bytes is {settings.max_bytes:,}")
