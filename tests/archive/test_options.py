from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from extractor.archive.options import Options, choose
from extractor.errors import SettingsError
from extractor.settings import Settings


def test_argument_before_environment_before_file_before_default(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('jobs = 1\nmax_bytes = "1M"\nkinds = ["quotes"]\nout = "file"\nsince = 2024-03-01\nbom = false\n')
    environment = {"EXTRACTOR_JOBS": "2", "EXTRACTOR_OUT": "environment", "EXTRACTOR_ORDINALS": "yes", "OUT": "x"}
    options, settings = choose({"out": "argument", "format": "csv, xlsx", "limit": None}, environment, str(file))
    assert options == Options(out="argument", jobs=2, format=("csv", "xlsx"), since=date(2024, 3, 1), bom=False)
    assert settings == Settings(kinds=("quotes",), max_bytes=1_000_000, ordinals=True)


def test_the_file_of_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert choose({}, {}) == (Options(), Settings())
    (tmp_path / "extractor.toml").write_text('\ufeffdate_order = "DMY"', encoding="utf-8")
    assert choose({}, {})[1].date_order == "DMY"


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        ({"jobs": "two"}, {}, "--jobs takes a whole number, not 'two'"),
        ({"jobs": "0"}, {}, "jobs takes a number above 0, not 0"),
        ({}, {"EXTRACTOR_MAX_SECONDS": "soon"}, "EXTRACTOR_MAX_SECONDS takes a number of seconds, not 'soon'"),
        ({"max_bytes": "20 apples"}, {}, "--max-bytes takes a number of bytes such as"),
        ({"since": "27/3/2024"}, {}, "--since takes a day such as 2024-03-27"),
        ({"since": "2024-03-27", "until": "2024-03-01"}, {}, "since takes a day up to until"),
        ({"kinds": "quotes,figure"}, {}, "kinds takes organisations, people"),
        ({"kinds": ","}, {}, "--kinds takes at least one name"),
        ({"engine": "spark"}, {}, "engine takes processes, serial, dask, not 'spark'"),
        ({"engine": "dask"}, {}, "engine dask takes a scheduler"),
        ({"format": ","}, {}, "--format takes at least one name"),
        ({}, {"EXTRACTOR_BOM": "maybe"}, "EXTRACTOR_BOM takes true or false"),
    ],
)
def test_a_bad_value_is_named_with_its_place(
    arguments: dict[str, str], environment: dict[str, str], message: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        choose(arguments, environment)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"english_model": 5}, "english_model takes the name of a spaCy model, not 5"),
        ({"english_model": " "}, "english_model takes the name of a spaCy model, not ' '"),
        ({"aliases": 7}, "aliases takes the path of a CSV, not 7"),
        ({"aliases": ""}, "aliases takes the path of a CSV, not ''"),
        ({"max_bytes": True}, "max_bytes takes a number of bytes above 0, not True"),
        ({"max_bytes": 2.5}, "max_bytes takes a number of bytes above 0, not 2.5"),
        ({"max_seconds": True}, "max_seconds takes seconds above 0, not True"),
        ({"max_seconds": float("inf")}, "max_seconds takes seconds above 0, not inf"),
        ({"max_seconds": float("nan")}, "max_seconds takes seconds above 0, not nan"),
        ({"max_memory": True}, "max_memory takes bytes above 0, not True"),
        ({"kinds": ()}, r"kinds takes a tuple of organisations, .*, not \(\)"),
        ({"quote_kinds": ()}, r"quote_kinds takes a tuple of direct, .*, not \(\)"),
        ({"kinds": ["dates"]}, "kinds takes a tuple of organisations"),
    ],
)
def test_settings_are_checked_when_they_are_made(values: dict[str, Any], message: str) -> None:
    with pytest.raises(SettingsError, match=f"^{message}"):
        Settings(**values)


def test_settings_that_are_right() -> None:
    made = Settings(english_model="en_core_web_sm", aliases="mine.csv", max_bytes=1, max_seconds=1, max_memory=1)
    assert (made.max_seconds, Settings(max_seconds=0.5).max_seconds) == (1, 0.5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("max_byte = 3", "there is no setting 'max_byte'; did you mean max_bytes?"),
        ("zzz = 3", "there is no setting 'zzz'; there are out, format"),
        ("jobs = true", "jobs in"),
        ("jobs =", "Invalid value"),
    ],
)
def test_a_bad_file_is_named(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "extractor.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        choose({}, {}, str(file))
    assert message in str(caught.value)
    with pytest.raises(SettingsError, match=r"absent.toml"):
        choose({}, {}, str(tmp_path / "absent.toml"))
