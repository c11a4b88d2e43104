"""The tiny finder as the work of an archive run; some pages hang, grow or kill their process on request."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Mapping, Sequence

from handmade import extraction_of

from extractor.archive.run import ArchiveJob
from extractor.errors import EmptyPage, ExtractorError, ModelError
from extractor.extract import Extraction, Problem, StageTimes, problem_of
from extractor.page.source import Source
from extractor.release.repetition import Repeated
from extractor.settings import Settings


def fake_work(
    sources: Sequence[Source],
    settings: Settings,
    *,
    repeated: Mapping[str, Repeated] | None = None,
    times: StageTimes | None = None,
) -> list[Extraction | Problem]:
    return [_one(source, settings) for source in sources]


def slow_work(
    sources: Sequence[Source],
    settings: Settings,
    *,
    repeated: Mapping[str, Repeated] | None = None,
    times: StageTimes | None = None,
) -> list[Extraction | Problem]:
    time.sleep(0.03)
    return [_one(source, settings) for source in sources]


class Unprepared(ArchiveJob):
    """A job whose model is not there."""

    def prepare(self) -> None:
        raise ModelError("no such model")


def _one(source: Source, settings: Settings) -> Extraction | Problem:
    try:
        data = source.read(max_bytes=settings.max_bytes)
        if not data.strip():
            raise EmptyPage("nothing to read")
    except ExtractorError as error:
        return problem_of(source, error)
    _misbehave(data)
    return extraction_of(data.decode("utf-8", "replace"), source=source, data=data)


def _misbehave(data: bytes) -> None:
    if b"RAISE" in data:
        raise ZeroDivisionError("a fault\nof ours")
    if b"DIE" in data:
        os._exit(9)
    if b"SPIN" in data:
        while True:
            time.sleep(0.01)
    if b"HANG" in data:  # as a library that never comes back to Python
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(600)
    if b"GROW" in data:
        held = bytearray(b"x" * 400_000_000)
        time.sleep(600)
        held.clear()
