from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from fake_work import Unprepared, fake_work

from extractor.archive.chunk import chunks_of
from extractor.archive.engines import dask, processes, serial, usable_cores
from extractor.archive.limits import TimeIsUp, time_limit
from extractor.archive.run import ArchiveJob
from extractor.errors import ModelError, SettingsError
from extractor.extract import Extraction, Problem
from extractor.page.source import Source
from extractor.settings import Settings


def pages(folder: Path, count: int, **odd: bytes) -> list[Source | Problem]:
    """So many pages, a problem among them; ``odd`` pages stand where their names say (p3 …)."""
    items: list[Source | Problem] = []
    for number in range(count):
        path = folder / f"{number}.html"
        path.write_bytes(odd.get(f"p{number}", f"River Council counts {number} boats.".encode()))
        items.append(Source(str(path)))
    items.insert(2, Problem("absent.zip", "source", "absent.zip does not exist", "Look."))
    return items


def run(engine, items, settings=Settings()):  # type: ignore[no-untyped-def]  # noqa: B008
    return [
        result for done in engine(ArchiveJob(settings, work=fake_work), chunks_of(items, 4)) for result in done.results
    ]


def names(results: list[Extraction | Problem]) -> list[str]:
    return [r.source if isinstance(r, Problem) else r.release.source.name for r in results]


def test_every_engine_gives_the_same_in_order(tmp_path: Path) -> None:
    items = pages(tmp_path, 30, p7=b"", p12=b"RAISE")
    expected = run(serial, items)
    assert names(expected) == [item.source if isinstance(item, Problem) else item.name for item in items]
    assert run(processes(2), items) == expected
    problems = {os.path.basename(r.source): r for r in expected if isinstance(r, Problem)}
    assert problems["7.html"].stage == "page"
    assert problems["12.html"].error == "ZeroDivisionError: a fault of ours"
    assert len(problems) == 3


def test_a_worker_that_dies_hangs_or_grows_costs_one_source(tmp_path: Path) -> None:
    items = pages(tmp_path, 10, p3=b"DIE", p4=b"HANG", p5=b"GROW")
    limits = Settings(max_seconds=4, max_memory=350_000_000)
    import extractor.archive.workers as workers

    grace, workers._GRACE = workers._GRACE, 0.5
    try:
        results = run(processes(2), items, limits)
    finally:
        workers._GRACE = grace
    problems = {os.path.basename(r.source): r.error for r in results if isinstance(r, Problem)}
    assert problems.pop("absent.zip")
    assert problems == {
        "3.html": "the worker died over it",
        "4.html": "took longer than max_seconds, 4",
        "5.html": "the worker outgrew max_memory, 350,000,000",
    }
    assert names(results) == [item.source if isinstance(item, Problem) else item.name for item in items]


def test_serial_stops_a_page_that_spins(tmp_path: Path) -> None:
    results = run(serial, pages(tmp_path, 6, p4=b"SPIN"), Settings(max_seconds=0.3))
    assert [r.error for r in results if isinstance(r, Problem)][1:] == ["took longer than max_seconds, 0.3"]


@pytest.mark.parametrize("in_main", [True, False])
def test_time_limit_in_any_thread(in_main: bool) -> None:
    outcome: list[str] = []

    def spin() -> None:
        try:
            with time_limit(0.1):
                while True:
                    time.sleep(0.005)
        except TimeIsUp:
            outcome.append("stopped")
        with time_limit(0.1):
            outcome.append("free")
        time.sleep(0.15)
        outcome.append("still free")

    if in_main:
        spin()
    else:
        thread = threading.Thread(target=spin)
        thread.start()
        thread.join(5)
    assert outcome == ["stopped", "free", "still free"]


def test_a_worker_is_renewed_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.archive.workers._SOURCES_A_WORKER", 8)
    items = pages(tmp_path, 20)
    assert run(processes(1), items) == run(serial, items)


def test_only_a_few_chunks_are_taken_ahead(tmp_path: Path) -> None:
    items = pages(tmp_path, 1) * 400
    taken = 0

    def counted():  # type: ignore[no-untyped-def]
        nonlocal taken
        for item in items:
            taken += 1
            yield item

    results = processes(2)(ArchiveJob(Settings(), work=fake_work), chunks_of(counted(), 4))
    next(results)
    assert taken <= 4 * 12
    results.close()


def test_a_model_that_is_absent_ends_the_run_with_its_error(tmp_path: Path) -> None:
    for engine in (serial, processes(1)):
        with pytest.raises(ModelError, match="no such model"):
            list(engine(Unprepared(Settings(), work=fake_work), [pages(tmp_path, 2)]))


def test_jobs_and_cores() -> None:
    assert usable_cores() >= 1
    with pytest.raises(SettingsError, match="jobs takes a number above 0"):
        processes(0)


def test_no_sources_start_no_worker() -> None:
    assert run(processes(2), []) == []
    assert run(serial, []) == []


def test_dask_with_a_scheduler_and_two_workers(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    items = pages(tmp_path, 24, p3=b"", p8=b"RAISE", p17=b"DIE")
    limits = Settings(max_seconds=5)
    dask_config = pytest.importorskip("dask").config
    with (
        dask_config.set({"distributed.scheduler.allowed-failures": 0}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=None
        ) as cluster,
    ):
        results = run(dask(cluster.scheduler_address), items, limits)
        with distributed.Client(cluster, set_as_default=False) as client:
            again = run(dask(client), items[:6], limits)
    items[18] = Source(str(tmp_path / "17.html"))
    (tmp_path / "17.html").write_bytes(b"")
    expected = run(serial, items, limits)
    assert again == expected[:6]
    for at, (one, two) in enumerate(zip(results, expected, strict=True)):
        assert one == two or at == 18
    assert isinstance(results[18], Problem)
    assert results[18].error == "the worker died over it"


def test_a_scheduler_that_does_not_answer() -> None:
    pytest.importorskip("distributed")
    with pytest.raises(SettingsError, match="scheduler takes the address"):
        list(run(dask("tcp:/nonsense"), [Source("a")]))
