"""The README cannot lag: its commands exist, its table is the schema, its Python runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.schema_markdown import markdown_schema

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, flags=re.S)


def test_the_tables_are_those_of_the_schema() -> None:
    stated = README.split("<!-- schema -->\n")[1].split("<!-- /schema -->")[0]
    assert stated.strip() == markdown_schema().strip(), "run: python -m tests.write_readme"


def test_every_command_and_option_of_run_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from extractor.cli import main

    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^ {4}(\w+) {2,}", capsys.readouterr().out, flags=re.M)
    assert len(commands) >= 7
    for command in commands:
        assert f"extractor {command}" in README, command
        with pytest.raises(SystemExit) as stop:
            main([command, "--help"])
        assert stop.value.code == 0
    told = set(re.findall(r"(?<![-|\w])--[a-z][a-z-]+", README))
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    known = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    others = {"--html", "--labels", "--json", "--strict"}  # of other commands, and of mypy
    assert told - known <= others, "the README names an option that is not there"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=range(len(SNIPPETS)))
def test_the_python_of_the_readme_runs(snippet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(snippet, "README.md", "exec"), {})
