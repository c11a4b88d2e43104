"""Who does the work: this process, several, or a cluster. The same results in the same order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from extractor.archive.chunk import Done, Engine, Item, Job, joined
from extractor.errors import SettingsError

_CLUSTER_TRIES = 5


def serial(job: Job, chunks: Iterable[Sequence[Item]]) -> Iterator[Done]:
    """All in this process. A library that hangs or crashes takes the run with it: ``processes`` is safer."""
    prepared = False
    for chunk in chunks:
        if not prepared:
            job.prepare()
            prepared = True
        yield one_by_one(job, chunk) if (done := job(chunk)) is None else done


def one_by_one(job: Job, chunk: Sequence[Item]) -> Done:
    """A chunk that failed as a whole, source by source."""
    parts = (job([item]) for item in chunk)
    return joined(part for part in parts if part is not None)


def processes(jobs: int | None = None) -> Engine:
    """An engine of worker processes, as many as ``jobs``; None: one a core.

    Each loads the models once. A worker that hangs, outgrows ``max_memory`` or dies costs one source: its chunk is
    tried again source by source.
    """
    count = jobs if jobs is not None else usable_cores()
    if count < 1:
        raise SettingsError(f"jobs takes a number above 0, not {count}")

    def run(job: Job, chunks: Iterable[Sequence[Item]]) -> Iterator[Done]:
        from extractor.archive.workers import Workers

        workers = Workers(job, count)
        try:
            yield from workers.run(chunks)
        finally:
            workers.stop()

    return run


def dask(client: Any) -> Engine:
    """An engine on a Dask cluster: a ``distributed.Client``, or the address of a scheduler.

    The inputs must lie where every worker finds them by the same path. Chunks are submitted a few ahead of the one that
    is waited for, so that an archive of any size needs little memory here.
    Raises SettingsError where the library is absent or the scheduler does not answer.
    """

    def run(job: Job, chunks: Iterable[Sequence[Item]]) -> Iterator[Done]:
        connected, own = _client(client)
        try:
            yield from _on_cluster(connected, job, chunks)
        finally:
            if own:
                connected.close()

    return run


def usable_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _client(client: Any) -> tuple[Any, bool]:
    try:
        import distributed
        from distributed.comm.addressing import resolve_address
    except ImportError as error:
        raise SettingsError(
            "the engine dask needs the package distributed", advice='Install "press-release-extractor[cluster]".'
        ) from error
    if not isinstance(client, str):
        return client, False
    try:
        resolve_address(client)  # a client that fails over a bad address is heard again when it is thrown away
        connected: Any = distributed.Client(client, timeout=20, set_as_default=False)  # type: ignore[no-untyped-call]
        return connected, True
    except (OSError, ValueError, TimeoutError) as error:
        raise SettingsError(f"scheduler takes the address of a Dask scheduler: {client}: {error}") from error


def _on_cluster(client: Any, job: Job, chunks: Iterable[Sequence[Item]]) -> Iterator[Done]:
    cluster = _Cluster(client, job)
    ahead = max(4, 2 * sum(client.nthreads().values()))
    waiting: deque[tuple[Sequence[Item], Any]] = deque()
    for chunk in chunks:
        waiting.append((chunk, cluster.submit(chunk)))
        if len(waiting) >= ahead:
            yield cluster.gather(*waiting.popleft())
    while waiting:
        yield cluster.gather(*waiting.popleft())


class _Cluster:
    """A job on a cluster. What it is, every worker holds once; where workers die it is sent again."""

    def __init__(self, client: Any, job: Job) -> None:
        self._client = client
        self._job = job
        self._shared = client.scatter(job, broadcast=True, hash=False)

    def submit(self, items: Sequence[Item]) -> Any:
        """The future of a chunk."""
        return self._client.submit(_call, self._shared, list(items), pure=False)

    def gather(self, chunk: Sequence[Item], future: Any) -> Done:
        """The chunk's results; where it or its worker failed, source by source."""
        done = self._result(chunk, future)
        if done is not None:
            return done
        return joined(self._alone(item) for item in chunk)

    def _alone(self, item: Item) -> Done:
        """One source; twice, since the worker may have died over another that it had at the same time."""
        for _ in range(2):
            done = self._result([item], self.submit([item]))
            if done is not None:
                return done
        return Done([self._job.given_up(item, "the worker died over it")])

    def _result(self, items: Sequence[Item], future: Any) -> Done | None:
        """The outcome; None where the worker died over it."""
        from distributed import CancelledError, KilledWorker

        for _ in range(_CLUSTER_TRIES):
            try:
                done: Done | None = future.result()
                return done
            except KilledWorker:
                return None
            except CancelledError:  # what was on dead workers is lost, the job too
                self._shared = self._client.scatter(self._job, broadcast=True, hash=False)
                future = self.submit(items)
        return None


def _call(job: Job, items: Sequence[Item]) -> Done | None:
    return job(items)
