from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from fake_work import fake_work, slow_work

import extractor.archive.run as archive_run
from extractor import models
from extractor.archive.chunk import SOURCES_A_CHUNK, Done
from extractor.archive.engines import processes, serial
from extractor.archive.journal import FOLDER, Journal
from extractor.archive.manifest import WEIGHTS
from extractor.archive.options import Options
from extractor.archive.outcome import Outcome
from extractor.archive.progress import Bar, Silence, summary
from extractor.archive.session import Session
from extractor.errors import ModelError, SettingsError, TablesError
from extractor.extract import Extraction
from extractor.settings import Settings
from extractor.tables.check import check_tables
from extractor.tables.files import read_tables
from extractor.tables.formats import FORMATS
from extractor.tables.write import write_records


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(70):
        day = date(2024, 1 + number % 12, 1 + number % 28)
        text = f"River Council counts {number} boats on {day}.\n“We count {number}.5”, said Dana Reyes."
        (folder / f"{number:03}.html").write_text(text, encoding="utf-8")
    (folder / "033.html").write_bytes(b"")
    (folder / "050.html").write_bytes((folder / "003.html").read_bytes())
    return folder


def run(pages: Path | str, out: Path, settings: Settings = Settings(), **options: object) -> Outcome:  # noqa: B008
    how = {name: options.pop(name) for name in ("resume", "overwrite") if name in options}
    engine = options.pop("with_engine", serial)
    chosen = Options(out=str(out), **options)  # type: ignore[arg-type]
    session = Session([str(pages)], chosen, settings, report=Silence(), engine=engine, work=fake_work)  # type: ignore[arg-type]
    return session.run(**how)  # type: ignore[arg-type]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_run_makes_right_tables_and_says_what_it_did(pages: Path, tmp_path: Path) -> None:
    outcome = run(pages, tmp_path / "out")
    assert (outcome.sources, outcome.read, outcome.failed) == (70, 69, 1)
    assert outcome.rows["releases"] == 69
    assert outcome.rows["quotes"] == 68
    assert outcome.problems == {"page": 1}
    assert list(check_tables(tmp_path / "out")) == []
    assert not (tmp_path / "out" / FOLDER).exists()
    tables = read_tables(tmp_path / "out")
    assert tables.entities.n_releases.max() == 68
    assert tables.releases.duplicate_of.notna().sum() == 1


def test_every_source_is_a_row_of_releases_or_problems(pages: Path, tmp_path: Path) -> None:
    run(pages, tmp_path / "out")
    tables = read_tables(tmp_path / "out")
    assert sorted([*tables.releases.source, *tables.problems.source]) == sorted(map(str, pages.iterdir()))


def test_engines_write_the_same_bytes(pages: Path, tmp_path: Path) -> None:
    run(pages, tmp_path / "one")
    run(pages, tmp_path / "many", with_engine=processes(2))
    assert files(tmp_path / "one") == files(tmp_path / "many")


def resumed_slowly(pages: Path, out: Path) -> None:
    options = Options(out=str(out), format=("csv", "jsonl"), near_duplicates=False)
    Session([str(pages)], options, Settings(), report=Silence(), engine=serial, work=slow_work).run(resume=True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is forked, to be there at once")
def test_killed_at_ten_moments_and_resumed_it_writes_the_same_bytes(pages: Path, tmp_path: Path) -> None:
    expected, out = tmp_path / "expected", tmp_path / "out"
    run(pages, expected, format=("csv", "jsonl"), near_duplicates=False)
    moments = random.Random(7)
    rows = out / FOLDER / "rows.jsonl"

    def written() -> int:
        return rows.stat().st_size if rows.exists() else 0

    kills, progress = 0, {0}
    for number in range(10):
        before = written()
        process = multiprocessing.get_context("fork").Process(target=resumed_slowly, args=(pages, out))
        process.start()
        while number % 2 and process.is_alive() and written() <= before:  # every other time, it gets somewhere
            time.sleep(0.002)
        time.sleep(moments.uniform(0.0, 0.06))
        process.kill()
        process.join()
        kills += process.exitcode == -signal.SIGKILL
        progress.add(written())
    assert kills >= 5
    assert len(progress) >= 3
    resumed_slowly(pages, out)
    assert files(out) == files(expected)


def failing_after(chunks: int, error: BaseException):  # type: ignore[no-untyped-def]
    def engine(job, given: Iterable[list[object]]):  # type: ignore[no-untyped-def]
        for number, chunk in enumerate(given):
            if number == chunks:
                raise error
            done = job(chunk)
            assert isinstance(done, Done)
            yield done

    return engine


def test_interrupted_it_leaves_readable_tables_and_goes_on(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    outcome = run(pages, out, with_engine=failing_after(2, KeyboardInterrupt()))
    assert outcome.interrupted
    assert len(read_tables(out).releases) == 2 * SOURCES_A_CHUNK
    assert json.loads((out / "manifest.json").read_text())["complete"] is False
    assert "--resume" in list(summary(outcome, "out"))[-1]
    again = run(pages, out, resume=True)
    assert again.resumed == 2 * SOURCES_A_CHUNK
    run(pages, tmp_path / "expected")
    assert files(out) == files(tmp_path / "expected")


def test_a_full_disk_leaves_readable_tables_and_a_clear_error(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    add = Journal.add

    def full(self, items, records):  # type: ignore[no-untyped-def]
        if self._at > 20_000:
            self._file.write(b'{"rows":{"releases":[["torn')
            self._cut()
            raise OSError(28, "No space left on device", str(out))
        add(self, items, records)

    monkeypatch.setattr(Journal, "add", full)
    with pytest.raises(TablesError, match=r"cannot write to .*: No space left on device") as caught:
        run(pages, out)
    assert "--resume" in caught.value.advice
    assert 0 < len(read_tables(out).releases) < 69
    monkeypatch.setattr(Journal, "add", add)
    run(pages, out, resume=True)
    run(pages, tmp_path / "expected")
    assert files(out) == files(tmp_path / "expected")


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_may_not_grow_is_a_clear_error(
    form: str, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resource = pytest.importorskip("resource")
    out, before = tmp_path / "out", resource.getrlimit(resource.RLIMIT_FSIZE)

    def limited(*arguments: object, **options: object) -> dict[str, int]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, before[1]))
        try:
            return write_records(*arguments, **options)  # type: ignore[arg-type]
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    monkeypatch.setattr("extractor.archive.session.write_records", limited)
    with pytest.raises(TablesError, match=r"cannot write to ") as caught:
        run(pages, out, format=(form,))
    assert "--resume" in caught.value.advice
    monkeypatch.undo()
    assert run(pages, out, format=(form,), resume=True).resumed == 70
    assert len(read_tables(out).releases) == 69


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    with pytest.raises(TablesError, match="cannot write to"):
        run(pages, tmp_path / "out")


def test_a_folder_under_a_file(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(SettingsError, match="out takes a folder"):
        run(pages, tmp_path / "file")
    with pytest.raises(TablesError, match="cannot write to"):
        run(pages, tmp_path / "file" / "out")


def test_nothing_written_is_lost_unasked(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out, format=("csv", "xlsx"))
    before = files(out)
    with pytest.raises(SettingsError, match="holds tables already"):
        run(pages, out)
    assert files(out) == before
    run(pages, out, overwrite=True, limit=3)
    assert len(read_tables(out).releases) == 3
    assert not (out / "tables.xlsx").exists()
    run(pages, out, overwrite=True, with_engine=failing_after(1, KeyboardInterrupt()))
    with pytest.raises(SettingsError, match="holds an interrupted run"):
        run(pages, out)


@pytest.mark.parametrize("how", [{}, {"resume": True}])
@pytest.mark.parametrize("formats", [("csv",), ("xlsx",)])
def test_what_no_run_has_written_is_not_lost_unasked(
    formats: tuple[str, ...], how: dict[str, object], pages: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("contacts.csv", "people.jsonl", "tables.duckdb", "datapackage.json", "notes.txt"):
        (out / name).write_text("mine")
    before = files(out)
    with pytest.raises(SettingsError, match=r"no manifest of a run: contacts.csv, datapackage.json") as caught:
        run(pages, out, format=formats, limit=3, **how)
    assert "--overwrite" in caught.value.advice
    assert files(out) == before
    run(pages, out, format=formats, limit=3, overwrite=True)
    assert (out / "notes.txt").read_text() == "mine"
    assert not (out / "people.jsonl").exists()


@pytest.mark.parametrize("how", ["overwrite", "resume"])
def test_nothing_to_read_destroys_nothing(how: str, pages: Path, tmp_path: Path) -> None:
    out, empty = tmp_path / "out", tmp_path / "empty"
    empty.mkdir()
    run(pages, out)
    before = files(out)
    for given in (pages / "*.htm", empty):
        outcome = run(given, out, **{how: True})
        assert (outcome.read, outcome.kept is not None) == (0, True)
        assert files(out) == before
        assert "stays as it is" in list(summary(outcome, "out"))[-1]
    assert "matches no file" in str(run(pages / "*.htm", out, overwrite=True).kept)
    run(pages, out, overwrite=True, with_engine=failing_after(1, KeyboardInterrupt()))
    assert run(empty, out, **{how: True}).kept is not None
    assert Journal.lies_in(out)
    assert run(empty, tmp_path / "new").kept is None


def test_a_manifest_of_something_else_signs_for_nothing(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_text('{"name": "a site", "versions": []}')
    for how in ({}, {"resume": True}):
        with pytest.raises(SettingsError, match=r"no manifest of a run: manifest\.json"):
            run(pages, out, limit=3, **how)
    assert "a site" in (out / "manifest.json").read_text()


def test_resuming_a_finished_run_does_nothing(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out)
    assert run(pages, out, resume=True).already_complete
    (pages / "999.html").write_text("Hill Network\nis new")
    assert not run(pages, out, resume=True).already_complete
    assert "Hill Network" in set(read_tables(out).organisations.name)


def test_resuming_with_other_settings_is_refused(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out, with_engine=failing_after(1, KeyboardInterrupt()))
    with pytest.raises(SettingsError, match="differs in settings"):
        run(pages, out, Settings(ordinals=True), resume=True)


@pytest.mark.parametrize(
    "changed", [{"limit": 3}, {"since": date(2024, 3, 1)}, {"settings": Settings(kinds=("dates",))}]
)
def test_a_finished_run_of_other_choices_is_not_replaced_by_resuming(
    changed: dict[str, object], pages: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run(pages, out)
    before = files(out)
    with pytest.raises(SettingsError, match=r"the run that wrote .* differs in settings") as caught:
        run(pages, out, **changed, resume=True)
    assert "--overwrite" in caught.value.advice
    assert files(out) == before


def test_a_finished_run_of_other_inputs_is_not_replaced_by_resuming(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out)
    before = files(out)
    with pytest.raises(SettingsError, match=r"000.html, which is no longer among the inputs; in all 68 such"):
        run(pages / "001.html", out, resume=True)
    assert files(out) == before
    (pages / "002.html").write_text("River Council counts again")
    (pages / "003b.html").write_text("Hill Network is new")
    run(pages, out, resume=True)
    run(pages, tmp_path / "expected")
    assert files(out) == files(tmp_path / "expected")


def test_tables_without_a_run_are_not_replaced_by_resuming(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out)
    (out / "manifest.json").write_text("[]")
    before = files(out)
    with pytest.raises(SettingsError, match="holds tables already"):
        run(pages, out, resume=True)
    assert files(out) == before


def test_resuming_a_finished_run_adds_a_format(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out)
    assert not run(pages, out, resume=True, format=("jsonl", "sqlite")).already_complete
    run(pages, tmp_path / "expected", format=("csv", "jsonl", "sqlite"))
    assert files(out) == files(tmp_path / "expected")
    assert run(pages, out, resume=True, format=("sqlite",)).already_complete
    (out / "figures.jsonl").unlink()
    assert not run(pages, out, resume=True, format=("jsonl",)).already_complete
    assert files(out) == files(tmp_path / "expected")


def test_resuming_after_new_files_keeps_what_still_holds(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out, with_engine=failing_after(3, KeyboardInterrupt()))
    (pages / "020b.html").write_text("Hill Network\nis new")  # in the third chunk
    outcome = run(pages, out, resume=True)
    assert outcome.resumed == 2 * SOURCES_A_CHUNK
    run(pages, tmp_path / "expected")
    assert files(out) == files(tmp_path / "expected")


def test_two_runs_do_not_write_to_one_folder(pages: Path, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    out = tmp_path / "out"
    run(pages, out, with_engine=failing_after(1, KeyboardInterrupt()))
    plan = json.loads((out / FOLDER / "plan.json").read_text())
    journal = Journal.resume(out, plan)
    for how in ("resume", "overwrite"):
        with pytest.raises(SettingsError, match="another run is writing"):
            run(pages, out, **{how: True})
    journal.close(finished=False)


def test_a_fault_in_making_rows_costs_one_source(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = archive_run.record_of

    def failing(result, **options):  # type: ignore[no-untyped-def]
        if isinstance(result, Extraction) and result.release.source.archive.endswith("004.html"):
            raise KeyError("a fault\nof ours")
        return make(result, **options)

    monkeypatch.setattr(archive_run, "record_of", failing)
    outcome = run(pages, tmp_path / "out")
    assert (outcome.read, outcome.failed) == (68, 2)
    assert "KeyError" in read_tables(tmp_path / "out").problems.error.to_list()[0]


def test_a_model_that_is_absent_leaves_nothing_behind(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(ModelError, match="no such model"):
        run(pages, out, with_engine=failing_after(0, ModelError("no such model")))
    run(pages, out)


def test_limit_and_sample(pages: Path, tmp_path: Path) -> None:
    run(pages, tmp_path / "a", limit=5)
    assert [Path(name).stem for name in read_tables(tmp_path / "a").releases.source] == [f"00{n}" for n in range(5)]
    run(pages, tmp_path / "b", sample=10)
    run(pages, tmp_path / "c", sample=10)
    tables = read_tables(tmp_path / "b")
    sampled = tables.releases.source.tolist()
    assert len(sampled) + len(tables.problems) == 10
    assert sampled == sorted(sampled)
    assert files(tmp_path / "b") == files(tmp_path / "c")
    assert sampled[-1] > str(pages / "035.html")


def test_since_and_until(pages: Path, tmp_path: Path) -> None:
    (pages / "no_day.html").write_text("River Council meets.")
    outcome = run(pages, tmp_path / "out", since=date(2024, 3, 1), until=date(2024, 3, 20))
    days = read_tables(tmp_path / "out").releases.published
    assert len(days) == outcome.read > 2
    assert str(days.min().date()) >= "2024-03-01"
    assert str(days.max().date()) <= "2024-03-20"
    assert outcome.left_out == 71 - outcome.read - outcome.failed


def test_only_some_kinds(pages: Path, tmp_path: Path) -> None:
    outcome = run(pages, tmp_path / "out", Settings(kinds=("figures",)))
    assert outcome.rows["figures"] > 0
    assert outcome.rows["quotes"] == outcome.rows["people"] == outcome.rows["mentions"] == 0


def test_the_manifest_says_what_the_run_was_made_of(pages: Path, tmp_path: Path) -> None:
    run(pages, tmp_path / "out", Settings(date_order="DMY"))
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["settings"]["date_order"] == "DMY"
    assert manifest["versions"]["press-release-extractor"]
    assert len(manifest["weights"]) == len(manifest["lexicon"]) == len(manifest["inputs"]["sha256"]) == 64
    assert manifest["inputs"]["sources"] == 70
    assert set(manifest["files"]) == {path.name for path in (tmp_path / "out").glob("*.csv")}
    (pages / "001.html").write_text("changed")
    run(pages, tmp_path / "other", Settings(date_order="DMY"))
    other = json.loads((tmp_path / "other" / "manifest.json").read_text(encoding="utf-8"))
    assert other["inputs"]["sha256"] != manifest["inputs"]["sha256"]
    assert other["settings"] == manifest["settings"]


@pytest.mark.parametrize("how", [{"engine": "serial"}, {"engine": "dask", "scheduler": "tcp://127.0.0.1:1"}])
def test_a_limit_of_memory_takes_worker_processes(how: dict[str, str], pages: Path, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=f"max_memory takes the engine processes, not {how['engine']}"):
        run(pages, tmp_path / "out", Settings(max_memory=10**9), **how)
    assert not (tmp_path / "out").exists()


def test_a_limit_of_memory_takes_a_system_that_tells(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extractor.archive.session.memory_of", lambda process: None)
    with pytest.raises(SettingsError, match="max_memory takes a system"):
        run(pages, tmp_path / "out", Settings(max_memory=10**9))
    run(pages, tmp_path / "out")


def test_the_hash_of_the_weights_holds_every_file_that_a_model_reads() -> None:
    folder = Path(models.__file__).parent
    read = {path.suffix for path in folder.rglob("*") if path.is_file()} - {".py", ".pyc", ".md"}
    assert read
    assert read <= set(WEIGHTS)


def test_interrupted_while_it_writes_the_journal(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Torn:
        def __init__(self, file):  # type: ignore[no-untyped-def]
            self.file, self.calls = file, 0

        def __getattr__(self, name: str) -> object:
            return getattr(self.file, name)

        def write(self, data: bytes) -> int:
            self.calls += 1
            if self.calls == 3:
                self.file.write(data[:100])
                raise KeyboardInterrupt
            return int(self.file.write(data))

    begin = Journal.begin.__func__  # type: ignore[attr-defined]

    def torn(cls, out, plan):  # type: ignore[no-untyped-def]
        journal = begin(cls, out, plan)
        journal._file = Torn(journal._file)
        return journal

    out = tmp_path / "out"
    monkeypatch.setattr(Journal, "begin", classmethod(torn))
    assert run(pages, out).interrupted
    assert len(read_tables(out).releases) == 2 * SOURCES_A_CHUNK
    run(pages, out, resume=True)
    monkeypatch.undo()
    run(pages, tmp_path / "expected")
    assert files(out) == files(tmp_path / "expected")


def test_inputs_that_overlap(pages: Path, tmp_path: Path) -> None:
    one = str(pages / "001.html")
    options = Options(out=str(tmp_path / "out"), format=("csv", "sqlite"))

    def session(engine: object) -> Session:
        return Session(
            [one, str(pages), one, one], options, Settings(), report=Silence(), engine=engine, work=fake_work
        )  # type: ignore[arg-type]

    session(failing_after(9, KeyboardInterrupt())).run()  # only the last of all is left to do
    outcome = session(serial).run(resume=True)
    assert (outcome.sources, outcome.resumed, outcome.read) == (73, 72, 72)
    assert list(check_tables(tmp_path / "out")) == []
    assert list(read_tables(tmp_path / "out").releases.source).count(one) == 4


def test_a_torn_journal_is_cut(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(pages, out, with_engine=failing_after(2, KeyboardInterrupt()))
    rows = out / FOLDER / "rows.jsonl"
    whole = rows.read_bytes()
    run(pages, tmp_path / "expected")
    for cut in (len(whole) - 1, len(whole) - 30, len(whole) // 2, 10, 0):
        rows.parent.mkdir(exist_ok=True)
        rows.write_bytes(whole[:cut])
        if not (rows.parent / "plan.json").exists():
            break
        plan = (rows.parent / "plan.json").read_bytes()
        run(pages, out, resume=True)
        assert files(out) == files(tmp_path / "expected")
        rows.parent.mkdir()
        (rows.parent / "plan.json").write_bytes(plan)


def test_a_bar_counts_and_goes_away(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Bar()
    bar.begin("Extracting", 10, 2)
    bar.advance(3)
    bar.end()
    bar.end()
    assert "Traceback" not in capsys.readouterr().err
