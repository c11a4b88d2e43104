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


def test_file_and_environment_take_the_words_of_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('only = "quotes"\nquiet = true\n')
    quiet = (Options(quiet=True), Settings(kinds=("quotes",)))
    assert choose({}, {}, str(file)) == quiet
    assert choose({}, {"EXTRACTOR_CONFIG": str(file)}) == quiet
    assert choose({}, {"EXTRACTOR_ONLY": "quotes", "EXTRACTOR_QUIET": "1"}) == quiet
    assert choose({"kinds": "dates", "quiet": False}, {"EXTRACTOR_ONLY": "quotes"}, str(file)) == (
        Options(), Settings(kinds=("dates",)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        ({"jobs": "two"}, {}, "--jobs takes a whole number, not 'two'"),
        ({"limit": "9" * 20}, {}, "--limit takes a whole number of at most 18 digits, not '9"),
        ({"jobs": "9" * 5000}, {}, "--jobs takes a whole number of at most 18 digits"),
        ({"max_bytes": "9" * 400}, {}, "--max-bytes takes a number of bytes such as"),
        ({"max_bytes": "9999999999999999999"}, {}, "--max-bytes takes a number of bytes such as"),
        ({"max_bytes": "9999999G"}, {}, "max_bytes takes a number of bytes from 1 to 1,000,000,000,000,000, not 99"),
        ({"max_memory": "9999999G"}, {}, "max_memory takes a number of bytes up to"),
        ({"max_seconds": "9" * 20}, {}, "max_seconds takes a number of seconds above 0 and up to 1,000,000,000"),
        ({"max_seconds": "9" * 400}, {}, "max_seconds takes a number of seconds above 0 and up to 1,000,000,000"),
        ({"jobs": "0"}, {}, "jobs takes a number above 0, not 0"),
        ({}, {"EXTRACTOR_MAX_SECONDS": "soon"}, "EXTRACTOR_MAX_SECONDS takes a number of seconds, not 'soon'"),
        ({"max_bytes": "20 apples"}, {}, "--max-bytes takes a number of bytes such as"),
        ({"since": "27/3/2024"}, {}, "--since takes a day such as 2024-03-27"),
        ({"since": "2024-03-27", "until": "2024-03-01"}, {}, "since takes a day up to until"),
        ({"since": "2024-01-01T00:00:00"}, {}, "--since takes a day such as 2024-03-27, not '2024-01-01T"),
        ({"kinds": "quotes,figure"}, {}, "--only takes organisations, people"),
        ({"kinds": ""}, {}, "--only takes at least one name, not ''"),
        ({}, {"EXTRACTOR_ONLY": "cats"}, "EXTRACTOR_ONLY takes organisations, people"),
        ({}, {"EXTRACTOR_KINDS": "dates", "EXTRACTOR_ONLY": "dates"}, "EXTRACTOR_ONLY is given twice"),
        ({}, {"EXTRACTOR_ONYL": "dates"}, "there is no setting 'EXTRACTOR_ONYL'; did you mean EXTRACTOR_ONLY?"),
        ({}, {"EXTRACTOR_only": "dates"}, "there is no setting 'EXTRACTOR_only'"),
        ({}, {"EXTRACTOR_OVERWRITE": "1"}, "EXTRACTOR_OVERWRITE can only be said on the command line"),
        ({}, {"EXTRACTOR_CONFIG": "nowhere.toml"}, "nowhere.toml: No such file"),
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
        ({"max_bytes": True}, "max_bytes takes a number of bytes from 1 to 1,000,000,000,000,000, not True"),
        ({"max_bytes": 2.5}, "max_bytes takes a number of bytes from 1 to 1,000,000,000,000,000, not 2.5"),
        ({"max_seconds": True}, "max_seconds takes a number of seconds above 0 and up to 1,000,000,000, not True"),
        (
            {"max_seconds": float("inf")},
            "max_seconds takes a number of seconds above 0 and up to 1,000,000,000, not inf",
        ),
        (
            {"max_seconds": float("nan")},
            "max_seconds takes a number of seconds above 0 and up to 1,000,000,000, not nan",
        ),
        ({"max_memory": True}, "max_memory takes a number of bytes up to 1,000,000,000,000,000, not True"),
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
        ("max_byte = 3", "extractor.toml; did you mean max_bytes?"),
        ("zzz = 3", "there is no setting 'zzz' in"),
        ("zzz = 3", "extractor.toml; there are out, format"),
        ("jobs = true", "jobs in"),
        ("since = 2024-01-01T10:00:00", "extractor.toml takes a day such as 2024-03-27, not 2024-01-01 10:00:00"),
        ("until = 10:00:00", "extractor.toml takes a day such as 2024-03-27, not 10:00:00"),
        ("limit = 99999999999999999999", "takes a whole number of at most 18 digits, not 99999999999999999999"),
        ("resume = true", "resume in"),
        ("resume = true", "extractor.toml can only be said on the command line"),
        ('only = "dates"\nkinds = ["dates"]', "is given twice"),
        ("only = 3", "only in"),
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
