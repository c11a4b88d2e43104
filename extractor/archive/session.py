"""One run from inputs to a folder of tables: walk, learn, extract, link, write; resumable at every moment."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from extractor.archive.addresses import Addresses
from extractor.archive.chunk import Engine, Item, chunks_of
from extractor.archive.earlier import check_free, check_same, holds_something, is_complete, lying_formats
from extractor.archive.engines import dask, processes, serial
from extractor.archive.journal import Journal
from extractor.archive.limits import memory_of
from extractor.archive.manifest import plan_of, write_manifest
from extractor.archive.options import Options
from extractor.archive.outcome import Outcome, Report
from extractor.archive.run import ExtractMany, RowsJob
from extractor.archive.skimming import learn_addresses
from extractor.archive.sources import open_inputs
from extractor.entities.aliases import read_aliases
from extractor.errors import ExtractorError, SettingsError, TablesError
from extractor.extract import extract_many
from extractor.page.source import Source
from extractor.release.repetition import Repeated
from extractor.settings import Settings
from extractor.tables.cells import Row
from extractor.tables.duplicates import Duplicates, can_compare_words
from extractor.tables.formats import format_named
from extractor.tables.rows import Record
from extractor.tables.schema import PROBLEMS, RELEASES
from extractor.tables.write import write_records


class Session:
    """A run over inputs into ``options.out``."""

    def __init__(
        self,
        inputs: Sequence[str],
        options: Options,
        settings: Settings,
        *,
        report: Report,
        engine: Engine | None = None,
        work: ExtractMany = extract_many,
    ) -> None:
        self._inputs = inputs
        self._options = options
        self._settings = settings
        self._report = report
        _check_memory(options, settings)
        self._engine = engine or _engine(options)
        self._work = work
        self._out = Path(options.out)
        self._formats = [format_named(name).name for name in options.format]
        self._aliases = read_aliases(settings.aliases)
        wanted = options.near_duplicates
        if wanted and not can_compare_words():
            raise SettingsError(
                "near_duplicates needs the package datasketch",
                advice='Install "press-release-extractor[near-duplicates]".',
            )
        self._near = can_compare_words() if wanted is None else wanted
        self._duplicates = Duplicates(near=self._near)
        self._hash = hashlib.sha256()
        self.outcome = Outcome()

    def run(self, *, resume: bool = False, overwrite: bool = False) -> Outcome:
        """Do it. Raises SettingsError, before anything is touched, where the folder holds what must not be lost.

        On Ctrl-C the tables of what was done are written, and the outcome says so; TablesError where the disk says no.
        """
        resume = resume and not overwrite
        check_free(self._out, resume=resume, overwrite=overwrite)
        with self.outcome.timed("finding sources"):
            addresses = self._addresses()
        self.outcome.sources = addresses.total
        if not addresses.has_pages and holds_something(self._out):
            self.outcome.kept = [f"{problem.error}. {problem.advice}" for problem in addresses.problems]
            return self.outcome
        repeated, learned = self._learn(addresses)
        plan = plan_of(self._options, self._settings, near_duplicates=self._near, learned=learned)
        if resume and not Journal.lies_in(self._out):
            check_same(self._out, plan, addresses)
            if is_complete(self._out, plan, addresses, self._formats):
                self.outcome.already_complete = True
                return self.outcome
            # What lies there in other formats is written anew beside what is asked for.
            self._formats += [name for name in lying_formats(self._out) if name not in self._formats]
        try:
            journal = self._journal(plan, resume=resume)
        except OSError as error:
            raise _no_room(self._out, error) from error
        fault: OSError | None = None
        try:
            self._extract(addresses, journal, RowsJob(self._settings, repeated, self._work, self._near))
        except KeyboardInterrupt:
            self.outcome.interrupted = True
        except OSError as error:
            fault = error
        except ExtractorError:  # a model that is not there: nothing was begun, nothing is to be gone on with
            journal.close(finished=self.outcome.read + self.outcome.failed == 0)
            raise
        finally:
            self._report.end()
        finished = fault is None and not self.outcome.interrupted
        self._write(journal, plan, addresses, finished=finished)
        if fault is not None:
            raise _no_room(self._out, fault) from fault
        return self.outcome

    def _addresses(self) -> Addresses:
        self._report.begin("Finding sources", None)
        limit = self._settings.max_bytes
        items = open_inputs(self._inputs, column=self._options.column, without=[self._out], max_bytes=limit)
        try:
            return Addresses(self._counted(items), limit=self._options.limit, sample=self._options.sample)
        finally:
            self._report.end()

    def _counted(self, items: Iterable[Item]) -> Iterator[Item]:
        for item in items:
            self._report.advance(1)
            yield item

    def _learn(self, addresses: Addresses) -> tuple[Mapping[str, Repeated] | None, str | None]:
        """What repeats on each site, and a hash of it."""
        if not self._options.learn or self._work is not extract_many:
            return None, None
        with self.outcome.timed("learning"):
            repeated = learn_addresses(addresses, self._settings, engine=self._engine, report=self._report)
        known = [(key, r.documents, sorted(r.chrome), sorted(r.about)) for key, r in (repeated or {}).items()]
        return repeated, hashlib.sha256(repr(known).encode("utf-8", "replace")).hexdigest()

    def _journal(self, plan: Mapping[str, Any], *, resume: bool) -> Journal:
        if resume and Journal.lies_in(self._out):
            return Journal.resume(self._out, plan)
        return Journal.begin(self._out, plan)

    def _extract(self, addresses: Addresses, journal: Journal, job: RowsJob) -> None:
        """All chunks into the journal; those that it holds already are taken from it."""
        chunks = chunks_of(addresses)
        rest: Iterator[list[Item]] = chunks
        for chunk in chunks:
            records = journal.done(chunk)
            if records is None:
                rest = chain([chunk], chunks)
                break
            for record in records:
                self._duplicates.remember(record)
                self._tally(record)
            self.outcome.resumed += len(chunk)
        self._report.begin("Extracting", addresses.total, self.outcome.resumed)
        waiting: deque[list[Item]] = deque()

        def handed_out() -> Iterator[list[Item]]:
            for chunk in rest:
                waiting.append(chunk)
                yield chunk

        for done in self._engine(job, handed_out()):
            chunk = waiting.popleft()
            for stage, seconds in done.seconds.items():
                self.outcome.seconds[stage] = self.outcome.seconds.get(stage, 0.0) + seconds
            with self.outcome.timed("journal"):
                records = [self._kept(item, record) for item, record in zip(chunk, done.results, strict=True)]
                journal.add(chunk, records)
            for record in records:
                self._tally(record)
            self._report.advance(len(chunk))

    def _kept(self, item: Item, record: Record) -> Record:
        releases = record.rows.get(RELEASES.name)
        return self._duplicates.mark(record) if not releases or self._is_wanted(item, releases[0]) else Record()

    def _is_wanted(self, item: Item, release: Row) -> bool:
        """True where the day of publication, else that of the crawl, lies in the days asked for."""
        since, until = self._options.since, self._options.until
        if since is None and until is None:
            return True
        said = release[RELEASES.place("published")] or (item.date if isinstance(item, Source) else None)
        day = date.fromisoformat(str(said)) if said else None
        return day is not None and (since is None or day >= since) and (until is None or day <= until)

    def _tally(self, record: Record) -> None:
        """Count a record, and let its inputs into the hash of the manifest."""
        if releases := record.rows.get(RELEASES.name):
            self.outcome.read += 1
            self._hash.update("\t".join(map(str, releases[0][:2])).encode() + b"\n")
        elif problems := record.rows.get(PROBLEMS.name):
            self.outcome.failed += 1
            self._hash.update("\t".join(map(str, problems[0][:2])).encode() + b"\n")
        else:
            self.outcome.left_out += 1
        self.outcome.problems.update(_stage(row) for row in record.rows.get(PROBLEMS.name, ()))

    def _write(self, journal: Journal, plan: Mapping[str, Any], addresses: Addresses, *, finished: bool) -> None:
        self._report.begin("Writing tables", None)
        inputs = {"sources": addresses.total, "list": addresses.fingerprint, "sha256": self._hash.hexdigest()}

        def manifest(folder: Path) -> None:
            write_manifest(
                folder,
                plan,
                complete=finished,
                inputs=inputs,
                formats=sorted(self._formats),
                files={path.name: _sha256(path) for path in sorted(folder.iterdir()) if path.suffix == ".csv"},
            )

        try:
            with self.outcome.timed("linking and writing"):
                self.outcome.rows = write_records(
                    journal.records,
                    self._out,
                    self._formats,
                    aliases=self._aliases,
                    bom=self._options.bom,
                    extra=manifest,
                )
        except OSError as error:
            journal.close(finished=False)
            raise _no_room(self._out, error) from error
        finally:
            self._report.end()
        journal.close(finished=finished)


def _engine(options: Options) -> Engine:
    if options.engine == "serial":
        return serial
    return dask(options.scheduler) if options.engine == "dask" else processes(options.jobs)


def _check_memory(options: Options, settings: Settings) -> None:
    """Raises SettingsError where a limit of memory is asked for that this way of running does not watch over."""
    if settings.max_memory is None:
        return
    if options.engine != "processes":
        raise SettingsError(
            f"max_memory takes the engine processes, not {options.engine}",
            advice="Run with --engine processes, or leave max_memory out.",
        )
    if memory_of(os.getpid()) is None:
        raise SettingsError("max_memory takes a system that says what a process holds: Linux", advice="Leave it out.")


def _stage(row: Row) -> str:
    return str(row[PROBLEMS.place("stage")])


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def _no_room(out: Path, error: OSError) -> TablesError:
    return TablesError(
        f"cannot write to {error.filename or out}: {error.strerror or error}",
        advice="Mend that, then go on with --resume: what was done is kept.",
    )
