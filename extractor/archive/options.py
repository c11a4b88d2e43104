"""Choices of a run and where they come from: argument > EXTRACTOR_* > extractor.toml > default."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from extractor.errors import SettingsError
from extractor.settings import KINDS, Settings

FILE = "extractor.toml"
PREFIX = "EXTRACTOR_"
ENGINES = ("processes", "serial", "dask")
# A setting that the command line calls by another word; file and environment take both.
_WORDS = {"kinds": "only"}
# Asked for anew in every run, on the command line.
_EVERY_RUN = ("resume", "overwrite")
_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How an archive is run; what is looked for is in Settings.

    out             folder that the tables go to
    format          csv, xlsx, parquet, sqlite, duckdb, jsonl; several at once
    engine          processes, serial (no worker processes) or dask
    jobs            worker processes; None: one a core
    scheduler       address of the Dask scheduler
    limit           only the first so many sources; None: all
    sample          only so many sources, drawn evenly and the same every time; None: all
    since, until    only releases published from, up to this day; where the page says no day, that of the crawl counts,
                    and one without either is left out
    bom             whether CSV files begin with a byte order mark
    near_duplicates whether syndicated copies are marked; None: where the package datasketch is installed
    learn           whether lines that repeat over a site are learned first, which reads every page twice
    column          column that holds the pages in JSON, JSONL, CSV, Parquet; None: by its usual names
    quiet           whether progress and the closing summary are left out

    Raises SettingsError, naming the field, when a value is none that the field takes.
    """

    out: str = "tables"
    format: tuple[str, ...] = ("csv",)
    engine: str = "processes"
    jobs: int | None = None
    scheduler: str | None = None
    limit: int | None = None
    sample: int | None = None
    since: date | None = None
    until: date | None = None
    bom: bool = True
    near_duplicates: bool | None = None
    learn: bool = True
    column: str | None = None
    quiet: bool = False

    def __post_init__(self) -> None:
        if self.engine not in ENGINES:
            raise SettingsError(f"engine takes {', '.join(ENGINES)}, not {self.engine!r}")
        if self.engine == "dask" and not self.scheduler:
            raise SettingsError("engine dask takes a scheduler", advice="Give --scheduler tcp://HOST:PORT.")
        for name in ("jobs", "limit", "sample"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise SettingsError(f"{name} takes a number above 0, not {value}")
        if self.since and self.until and self.since > self.until:
            raise SettingsError(f"since takes a day up to until, {self.until}, not {self.since}")
        if not self.format:
            raise SettingsError("format takes at least one format")


def choose(
    arguments: Mapping[str, Any], environment: Mapping[str, str], file: str | None = None
) -> tuple[Options, Settings]:
    """Options and settings from all places; ``arguments`` that are None were not given.

    ``file`` is the path of the TOML file; None: the one that EXTRACTOR_CONFIG names, else ``extractor.toml`` of the
    working folder, where there is one. File and environment take the words of the command line, with _ for -.
    Raises SettingsError, naming setting and place, for an unknown name or a value of the wrong kind.
    """
    variables = {name: text for name, text in environment.items() if name.startswith(PREFIX)}
    named = variables.pop(_variable("config"), None)
    file = named if file is None else file
    path = Path(file if file is not None else FILE)
    chosen: dict[str, Any] = {}
    if file is not None or path.is_file():
        chosen.update(_all_parsed(_read(path), str, f" in {path}"))
    chosen.update(_all_parsed(variables, _variable, ""))
    for name, value in arguments.items():
        if value is not None:
            chosen[name] = _parsed(name, value, "--" + _WORDS.get(name, name).replace("_", "-"))
    options = {field.name: chosen[field.name] for field in fields(Options) if field.name in chosen}
    settings = {name: chosen[name] for name in Settings.names() if name in chosen}
    return Options(**options), Settings(**settings)


def _variable(word: str) -> str:
    return PREFIX + word.upper()


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:  # no TOML, no UTF-8, a number without end
        raise SettingsError(f"{path}: {error}") from error


def _all_parsed(given: Mapping[str, Any], written: Callable[[str], str], place: str) -> dict[str, Any]:
    """The settings of one place, where a word stands as ``written`` makes it."""
    known = {written(word): name for name in _PARSERS for word in (_WORDS.get(name, name), name)}
    chosen: dict[str, Any] = {}
    for word, value in given.items():
        if word not in known:
            raise _unknown(word, known, written, place)
        if known[word] in chosen:
            raise SettingsError(f"{word}{place} is given twice, by two names")
        chosen[known[word]] = _parsed(known[word], value, word + place)
    return chosen


def _unknown(word: str, known: Iterable[str], written: Callable[[str], str], place: str) -> SettingsError:
    for name in _EVERY_RUN:
        if word == written(name):
            advice = f"Take it out, and give --{name} to the run that needs it."
            return SettingsError(f"{word}{place} can only be said on the command line", advice=advice)
    near = difflib.get_close_matches(word, known, 1)
    hint = f"; did you mean {near[0]}?" if near else f"; there are {', '.join(known)}"
    return SettingsError(f"there is no setting {word!r}{place}{hint}")


def _parsed(name: str, value: Any, said: str) -> Any:
    try:
        return _PARSERS[name](value)
    except (ValueError, TypeError) as error:
        shown = repr(value) if isinstance(value, str) else str(value)
        raise SettingsError(f"{said} takes {error}, not {shown}") from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text")
    return value.strip()


def _names(value: Any) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, (list, tuple)) or not all(isinstance(part, str) for part in parts):
        raise ValueError("names, separated by commas")
    names = tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
    if not names:
        raise ValueError("at least one name")
    return names


def _kinds(value: Any) -> tuple[str, ...]:
    names = _names(value)
    if not set(names) <= set(KINDS):
        raise ValueError(", ".join(KINDS))
    return names


def _whole(value: Any) -> int:
    text = "" if isinstance(value, bool) else str(value).strip()
    if not re.fullmatch(r"-?\d+", text):
        raise ValueError("a whole number")
    if len(text) > _MOST_DIGITS:
        raise ValueError(f"a whole number of at most {_MOST_DIGITS} digits")
    return int(text)


def _bytes(value: Any) -> int:
    """A number of bytes: 20000000, 20M, 1.5G.

    >>> _bytes("20M"), _bytes(4096)
    (20000000, 4096)
    """
    match = re.fullmatch(r"(\d{1,18}(?:\.\d+)?)\s*([kMG]?)B?", str(value).strip())
    if isinstance(value, bool) or match is None:
        raise ValueError("a number of bytes such as 20000000 or 20M")
    return int(float(match[1]) * {"": 1, "k": 10**3, "M": 10**6, "G": 10**9}[match[2]])


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not re.fullmatch(r"\d+(\.\d+)?", str(value).strip()):
        raise ValueError("a number of seconds")
    return float(value)


def _flag(value: Any) -> bool:
    known = {"true": True, "yes": True, "1": True, "on": True, "false": False, "no": False, "0": False, "off": False}
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.strip().lower() not in known:
        raise ValueError("true or false")
    return known[value.strip().lower()]


def _day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise ValueError("a day such as 2024-03-27") from None


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "out": _text, "format": _names, "engine": _text, "jobs": _whole, "scheduler": _text, "limit": _whole,
    "sample": _whole, "since": _day, "until": _day, "bom": _flag, "near_duplicates": _flag, "learn": _flag,
    "column": _text, "quiet": _flag, "kinds": _kinds, "quote_kinds": _names, "ordinals": _flag, "date_order": _text,
    "english_model": _text, "arabic_model": _text, "aliases": _text, "max_bytes": _bytes, "max_seconds": _seconds,
    "max_memory": _bytes,
}  # fmt: skip
