from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.cli import _parser, main
from extractor.tables.files import read_tables
from extractor.tables.schema import TABLES

PAGE = (
    "<html><head><title>River Council opens ports</title></head><body><main><h1>River Council opens ports</h1>"
    "<p>Haifa Street, 27 March 2024. The River Council opened more than 230 ports for its members this week.</p>"
    "<p>“We are open to everyone who sails,” said Dana Reyes, director of the River Council.</p></main></body></html>"
)


def command(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "extractor.cli", *arguments], capture_output=True, text=True, check=False,
        cwd=folder, encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a page, a broken page, and the tables of both in ``out``."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "in").mkdir()
    (folder / "in" / "a.html").write_text(PAGE, encoding="utf-8")
    (folder / "in" / "b.html").write_bytes(b"")
    done = command("run", "in", "--out", "out", "--jobs", "1", folder=folder)
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert "2 sources: 1 read, 1 not read." in done.stderr
    return folder


def test_help_is_quick_and_has_examples() -> None:
    resource = pytest.importorskip("resource")

    def cpu(work: Callable[[], object]) -> float:
        times = []
        for _ in range(3):  # CPU time, and the best of three: other processes may be in the way
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            work()
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return min(times)

    # A part of the standard library is the measure: machines differ, and may compile every source anew.
    measure = [sys.executable, "-c", "import asyncio, unittest.mock, http.server, multiprocessing.pool"]
    assert cpu(lambda: command("--help")) < 10 * cpu(lambda: subprocess.run(measure, check=True))
    done = command("--help")
    assert done.returncode == 0
    assert "extractor run pages/ --out tables" in done.stdout


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from extractor.cli import _parser; _parser().format_help(); "
        "heavy = 'spacy', 'pandas', 'torch', 'rich', 'numpy', 'onnxruntime', 'camel_tools'; "
        "print([name for name in heavy if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@pytest.mark.parametrize("name", ["run", "show", "text", "schema", "score", "check", "diff"])
def test_every_command_and_every_option_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    commands = next(a for a in _parser()._actions if hasattr(a, "choices") and a.choices and "run" in a.choices)
    for action in commands.choices[name]._actions:  # type: ignore[index,union-attr]
        assert action.help, action.dest
    with pytest.raises(SystemExit) as caught:
        main([name, "--help"])
    assert caught.value.code == 0
    assert "usage" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "usage"),
        (["rum"], "extractor: argument COMMAND: invalid choice: 'rum'"),
        (["run"], "the following arguments are required: INPUT"),
        (["run", "nowhere.html"], "extractor: 'nowhere.html' does not exist. Check the path."),
        (["run", ".", "--jobs", "x"], "--jobs takes a whole number, not 'x'"),
        (["run", ".", "--format", "ods"], "format takes csv"),
        (["run", ".", "--only", "cats"], "--only takes organisations"),
        (["run", ".", "--aliases", "nowhere.csv"], "aliases takes a readable CSV"),
        (["run", ".", "--english-model", "nosuch"], "english_model takes an installed spaCy model, not 'nosuch'"),
        (["run", ".", "--english-model", "json/../x"], "english_model takes an installed spaCy model"),
        (["run", ".", "--arabic-model", "camel"], "no catalogue of camel-tools data in"),
        (["run", ".", "--limit", "9" * 20], "--limit takes a whole number of at most 18 digits"),
        (["run", ".", "--out", "."], ". is both what is read and the folder of the tables. Name another folder"),
        (["run", ".", "--bogus"], "unrecognized arguments: --bogus"),
        (["show", "nowhere.html"], "'nowhere.html' does not exist"),
        (["text", "nowhere.html"], "'nowhere.html' does not exist"),
        (["run", ".", "--config", "nowhere.toml"], "nowhere.toml"),
    ],
)
def test_bad_arguments_are_one_clear_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    try:
        code = main(arguments)
    except SystemExit as stopped:
        code = stopped.code  # type: ignore[assignment]
    said = capsys.readouterr()
    assert code == 2
    assert message in said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    assert arguments == [] or said.err.count("\n") == 1
    assert not (tmp_path / "tables").exists()


def test_a_named_model_that_cannot_be_loaded_is_a_bad_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    assert main(["run", "a.html", "--engine", "serial", "--no-learn", "--english-model", "lxml"]) == 2
    assert "the English spaCy model lxml cannot be loaded" in capsys.readouterr().err


def test_nothing_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    assert main(["run", "empty"]) == 3
    assert "no pages found" in capsys.readouterr().err
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "a.html").write_bytes(b"")
    (tmp_path / "broken" / "b.html.gz").write_bytes(b"\x1f\x8b\x08\x00cut")
    assert main(["run", "broken", "--out", "out", "--engine", "serial", "--only", "dates"]) == 3
    assert "problems.csv says why" in capsys.readouterr().err


def test_overwriting_with_nothing_keeps_the_tables(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(made / "out", "out")
    before = {path.name: path.read_bytes() for path in Path("out").iterdir()}
    assert main(["run", "none/*.html", "--out", "out", "--overwrite"]) == 3
    said = capsys.readouterr().err
    assert "none/*.html matches no file" in said
    assert "what lies in out stays as it is" in said
    assert {path.name: path.read_bytes() for path in Path("out").iterdir()} == before


def test_nothing_of_the_days_asked_for(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(made)
    arguments = ["run", "in/a.html", "--out", "late", "--engine", "serial", "--only", "dates", "--since", "2025-01-01"]
    assert main(arguments) == 3
    assert "no release that could be read is of the days asked for" in capsys.readouterr().err


def test_a_dask_address_that_is_none_is_one_clear_line(made: Path) -> None:
    pytest.importorskip("distributed")
    dask = ["--engine", "dask", "--scheduler", "nonsense", "--no-learn"]
    done = command("run", "in", "--out", "dask", *dask, folder=made)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "scheduler takes the address of a Dask scheduler: nonsense" in done.stderr


def test_paths_on_standard_input(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(made)
    monkeypatch.setattr("sys.stdin", io.StringIO("in/a.html\n\nin/absent.html\n"))
    assert main(["run", "-", "--out", "listed", "--engine", "serial", "--quiet"]) == 1
    assert capsys.readouterr() == ("", "")
    assert "in/absent.html" in (made / "listed" / "problems.csv").read_text(encoding="utf-8-sig")


def test_an_option_given_twice_counts_twice(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    several = ["--format", "csv", "--format", "jsonl", "--only", "people", "--only", "dates"]
    assert main(["run", str(tmp_path / "a.html"), "--out", str(tmp_path / "out"), "--engine", "serial", *several]) == 0
    assert (tmp_path / "out" / "people.csv").exists()
    assert (tmp_path / "out" / "people.jsonl").exists()
    tables = read_tables(tmp_path / "out")
    assert len(tables["people"]) == 1
    assert len(tables["dates"]) > 0
    assert tables["figures"].empty


def test_tables_are_not_overwritten_unasked(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(made)
    assert main(["run", "in", "--out", "out"]) == 2
    assert "out holds tables already" in capsys.readouterr().err


def test_check_says_what_is_wrong(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(made / "out")]) == 0
    assert capsys.readouterr().out == ""
    assert main(["check", str(made / "in")]) == 1
    assert "holds no tables" in capsys.readouterr().err


def test_diff_of_equal_runs(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(made / "out"), str(made / "out")]) == 0
    said = capsys.readouterr()
    assert said.out == "table,change,source,key,column,before,after\n"
    assert "No row differs." in said.err


def test_tables_that_are_not_whole_are_one_clear_line(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = tmp_path / "part"
    shutil.copytree(made / "out", part)
    (part / "quotes.csv").unlink()
    for arguments in (["score", str(part), str(tmp_path)], ["diff", str(part), str(made / "out")]):
        assert main(arguments) == 1
        said = capsys.readouterr()
        assert said.err.startswith(f"extractor: {part} has no quotes.csv.")
        assert said.out == ""


def test_text_is_the_release(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["text", str(made / "in" / "a.html")]) == 0
    assert "opened more than 230 ports" in capsys.readouterr().out
    assert main(["text", "--labels", str(made / "in" / "a.html")]) == 0
    assert "title\t" in capsys.readouterr().out
    assert main(["text", str(made / "in" / "b.html")]) == 1
    assert capsys.readouterr().err.startswith("extractor: ")


def test_pages_in_containers_as_the_tables_name_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("News!").mkdir()
    with zipfile.ZipFile("News!/a!b.zip", "w") as container:
        container.writestr("it!/a.html", PAGE)
    Path("rows.jsonl").write_text(json.dumps({"payload": {"page": PAGE}}) + "\n", encoding="utf-8")
    run = ["run", "News!", "rows.jsonl", "--column", "payload.page", "--engine", "serial", "--only", "dates"]
    assert main([*run, "--quiet"]) == 0
    sources = read_tables("tables").releases.source.tolist()
    assert sources == ["News!/a!b.zip!it!/a.html", "rows.jsonl!1"]
    for name in sources:
        assert main(["text", name, "--column", "payload.page"]) == 0
        assert "opened more than 230 ports" in capsys.readouterr().out
        assert main(["show", name, "--column", "payload.page"]) == 0
        assert "230" in capsys.readouterr().out
    assert main(["text", "rows.jsonl!1"]) == 1
    assert main(["text", "News!/a.zip!a.html"]) == 2


def test_show_writes_a_page(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(made / "in" / "a.html"), "--html", str(made / "a.show.html")]) == 0
    assert "River Council" in (made / "a.show.html").read_text(encoding="utf-8")
    assert main(["show", str(made / "in" / "a.html")]) == 0
    assert capsys.readouterr().out.lstrip().lower().startswith("<!doctype html>")


def test_schema_is_printed_from_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    words = capsys.readouterr().out
    for table in TABLES:
        assert f"## {table.name}: one row is {table.one_row}" in words
        for column in table.columns:
            assert f"| {column.name} |" in words
    assert main(["schema", "--json"]) == 0
    package = json.loads(capsys.readouterr().out)
    assert [resource["name"] for resource in package["resources"]] == [table.name for table in TABLES]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip()[0].isdigit()


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="Ctrl-C is sent to a group of processes")
def test_ctrl_c_leaves_readable_tables_and_the_run_goes_on(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(1_500):
        page = f"The council met on 27 March 2024.\nIt has {number} boats.\n"
        (tmp_path / "in" / f"{number:04}.txt").write_text(page)
    arguments = ["run", "in", "--out", "out", "--only", "dates,figures", "--jobs", "2", "--no-learn"]
    rows = tmp_path / "out" / ".journal" / "rows.jsonl"
    running = subprocess.Popen(
        [sys.executable, "-m", "extractor.cli", *arguments], cwd=tmp_path, start_new_session=True,
        stderr=subprocess.PIPE, text=True,
        # A shell ignores Ctrl-C in what it starts in the background, and a child inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    while running.poll() is None and not (rows.exists() and rows.stat().st_size):
        time.sleep(0.002)
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=300)
    assert running.returncode == 130
    assert "--resume" in said
    done = len(read_tables(tmp_path / "out").releases)
    assert 0 < done < 1_500
    assert command(*arguments, "--resume", folder=tmp_path).returncode == 0
    assert len(read_tables(tmp_path / "out").releases) == 1_500
