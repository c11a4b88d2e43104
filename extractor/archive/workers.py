"""Worker processes that may hang, grow or die without harm to the run."""

from __future__ import annotations

import multiprocessing
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

from extractor.archive.chunk import Done, Item, Job, joined
from extractor.archive.limits import memory_of
from extractor.errors import ExtractorError, ModelError

_GRACE = 5.0  # seconds between a worker's own alarm and its end
_START_LIMIT = 300.0
_START_FAILURES = 3
_LOOK = 0.25
# Vocabularies grow with every new word; a fresh worker costs seconds, so seldom.
_SOURCES_A_WORKER = 4_000
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class _Task:
    """A chunk, or one source of a chunk that failed (``part`` is its index)."""

    number: int
    items: Sequence[Item]
    part: int | None = None


@dataclass(slots=True)
class _Worker:
    """A process and the end of the pipe to it."""

    process: Any
    pipe: Connection
    since: float
    ready: bool = False
    task: _Task | None = None
    served: int = 0


@dataclass(slots=True)
class _Parts:
    """A chunk that is being tried source by source."""

    found: list[Done | None]

    def complete(self) -> bool:
        return all(part is not None for part in self.found)


@dataclass
class Workers:
    """So many worker processes for one job; started when there is work for them."""

    job: Job
    count: int
    _workers: list[_Worker] = field(default_factory=list)
    _again: deque[_Task] = field(default_factory=deque)
    _done: dict[int, Done] = field(default_factory=dict)
    _parts: dict[int, _Parts] = field(default_factory=dict)
    _start_failures: int = 0

    def run(self, chunks: Iterable[Sequence[Item]]) -> Iterator[Done]:
        """The results of the chunks, in order; only a few chunks are ahead of the one that is waited for."""
        numbered = enumerate(chunks)
        yielded, taken, exhausted = 0, 0, False
        while True:
            while not exhausted and len(self._again) < self.count and taken - yielded < _AHEAD * self.count:
                following = next(numbered, None)
                if following is None:
                    exhausted = True
                else:
                    taken += 1
                    self._again.append(_Task(*following))
            self._hand_out()
            while yielded in self._done:
                yield self._done.pop(yielded)
                yielded += 1
            if exhausted and yielded == taken:
                return
            if yielded not in self._done:
                self._listen()

    def stop(self) -> None:
        """End all workers now."""
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def _hand_out(self) -> None:
        """Give tasks to idle workers, and start workers for those that are left."""
        while self._again:
            worker = next((worker for worker in self._workers if worker.ready and worker.task is None), None)
            if worker is None:
                break
            task = self._again.popleft()
            worker.task, worker.since = task, time.monotonic()
            try:
                worker.pipe.send(task.items)
            except OSError:  # it died while idle: the task is not to blame
                self._again.appendleft(task)
                self._drop(worker)
        starting = sum(not worker.ready for worker in self._workers)
        for _ in range(min(len(self._again) - starting, self.count - len(self._workers))):
            self._workers.append(self._start())

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self.job), daemon=True)
        with _interrupt_ignored():  # the child inherits it: on Ctrl-C the parent decides
            process.start()
        theirs.close()
        return _Worker(process, ours, time.monotonic())

    def _listen(self) -> None:
        """Wait a little for messages, then look after those that say nothing."""
        by_pipe = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(by_pipe), timeout=_LOOK):
            worker = by_pipe[pipe]  # type: ignore[index]
            try:
                self._take(worker, worker.pipe.recv())
            except (EOFError, OSError):
                self._lost(worker, "the worker died over it")
        for worker in list(self._workers):
            if worker.task is not None or not worker.ready:
                self._look_after(worker)

    def _take(self, worker: _Worker, message: Any) -> None:
        if isinstance(message, ExtractorError):
            raise message
        if not worker.ready:
            worker.ready = True
            return
        task, worker.task = worker.task, None
        assert task is not None
        worker.served += len(task.items)
        if message is None:
            self._split(task)
        else:
            self._keep(task, message)
        if worker.served >= _SOURCES_A_WORKER:
            self._drop(worker)

    def _look_after(self, worker: _Worker) -> None:
        waited = time.monotonic() - worker.since
        if not worker.ready:
            if waited > _START_LIMIT:
                self._lost(worker, "the worker did not start")
            return
        if waited > self.job.max_seconds + _GRACE:
            self._lost(worker, f"took longer than max_seconds, {self.job.max_seconds:g}")
        elif self.job.max_memory is not None and (memory_of(worker.process.pid) or 0) > self.job.max_memory:
            self._lost(worker, f"the worker outgrew max_memory, {self.job.max_memory:,}")

    def _lost(self, worker: _Worker, reason: str) -> None:
        """A worker that is gone, or has to go: its chunk is tried source by source, its source is given up."""
        task = worker.task
        self._drop(worker)
        if not worker.ready:
            self._start_failures += 1
            if self._start_failures >= _START_FAILURES:
                raise ModelError("worker processes die while they load the models", advice="Try --engine serial.")
        elif task is not None and len(task.items) > 1:
            self._split(task)
        elif task is not None:
            self._keep(task, Done([self.job.given_up(task.items[0], reason)]))

    def _split(self, task: _Task) -> None:
        self._parts[task.number] = _Parts([None] * len(task.items))
        self._again.extendleft(_Task(task.number, [item], part) for part, item in reversed(list(enumerate(task.items))))

    def _keep(self, task: _Task, done: Done) -> None:
        if task.part is None:
            self._done[task.number] = done
            return
        parts = self._parts[task.number]
        parts.found[task.part] = done
        if parts.complete():
            del self._parts[task.number]
            self._done[task.number] = joined(part for part in parts.found if part is not None)

    def _drop(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        self._end(worker)

    def _end(self, worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.kill()
        worker.process.join()


def _serve(pipe: Connection, job: Job) -> None:
    """A worker's life: prepare, then chunk after chunk until the pipe closes."""
    try:
        job.prepare()
    except ExtractorError as error:
        pipe.send(error)
        return
    pipe.send("ready")
    while True:
        try:
            pipe.send(job(pipe.recv()))
        except (EOFError, OSError):  # the run is over, or was killed
            return


@contextmanager
def _interrupt_ignored() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
