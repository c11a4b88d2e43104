"""What a user may choose, checked when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from os import PathLike
from typing import Any

from extractor.errors import SettingsError

QUOTE_KINDS = ("direct", "partial", "indirect")
KINDS = ("organisations", "people", "quotes", "dates", "figures", "contacts")
DATE_ORDERS = ("DMY", "MDY", "YMD")
# More than any page or process has, and less than what the system's own counters and clocks can hold.
_MOST_BYTES = 10**15
_MOST_SECONDS = 10**9


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices of a run; every field has a default that suits an archive of releases.

    kinds           what is looked for; leaving some out is faster (quotes need people and organisations, which are
                    then found too)
    quote_kinds     kinds of quotes that become rows; "indirect" is reported speech without marks
    ordinals        whether "the third", الثالث become rows of figures
    date_order      order of 3/4/2024; None: by language, and by region where the release tells it
    english_model   name of an installed spaCy model; None: the best one found
    arabic_model    "shipped", or "camel" for the ner-arabert of camel-tools where its data is installed
    aliases         path of a CSV with columns alias,name[,kind]; its names always win; None: no file
    max_bytes       a source larger than this becomes a problem
    max_seconds     a source that takes longer than this becomes a problem
    max_memory      bytes that a worker process may grow to before its source becomes a problem, with the engine
                    "processes" on Linux alone; None: no limit

    Raises SettingsError, naming the field, when a value is none that the field takes.
    """

    kinds: tuple[str, ...] = KINDS
    quote_kinds: tuple[str, ...] = ("direct", "partial")
    ordinals: bool = False
    date_order: str | None = None
    english_model: str | None = None
    arabic_model: str = "shipped"
    aliases: str | None = None
    max_bytes: int = 20_000_000
    max_seconds: float = 60.0
    max_memory: int | None = None

    def __post_init__(self) -> None:
        _each_of(self, "kinds", KINDS)
        _each_of(self, "quote_kinds", QUOTE_KINDS)
        _check(self, "ordinals", lambda value: isinstance(value, bool), "true or false")
        _check(self, "date_order", lambda value: value is None or value in DATE_ORDERS, f"one of {_join(DATE_ORDERS)}")
        _check(self, "english_model", lambda value: value is None or _is_text(value), "the name of a spaCy model")
        _check(self, "arabic_model", lambda value: value in ("shipped", "camel"), "shipped or camel")
        _check(
            self, "aliases", lambda value: value is None or isinstance(value, PathLike) or _is_text(value),
            "the path of a CSV",
        )  # fmt: skip
        _check(self, "max_bytes", _is_size, f"a number of bytes from 1 to {_MOST_BYTES:,}")
        _check(
            self, "max_seconds", lambda value: _is_number(value) and 0 < value <= _MOST_SECONDS,
            f"a number of seconds above 0 and up to {_MOST_SECONDS:,}",
        )  # fmt: skip
        _check(
            self, "max_memory", lambda value: value is None or _is_size(value),
            f"a number of bytes up to {_MOST_BYTES:,}",
        )  # fmt: skip

    @property
    def names_models(self) -> bool:
        """True where models are named that the package does not take by itself."""
        return self.english_model is not None or self.arabic_model != "shipped"

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of the fields, in order."""
        return tuple(field.name for field in fields(cls))


def _join(values: tuple[str, ...]) -> str:
    return ", ".join(values)


def _check(settings: Settings, name: str, accepts: Callable[[Any], bool], wanted: str) -> None:
    value = getattr(settings, name)
    if not accepts(value):
        raise SettingsError(f"{name} takes {wanted}, not {value!r}")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _MOST_BYTES


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _each_of(settings: Settings, name: str, allowed: tuple[str, ...]) -> None:
    value = getattr(settings, name)
    if not isinstance(value, tuple) or not value:
        raise SettingsError(f"{name} takes a tuple of {_join(allowed)}, not {value!r}")
    for item in value:
        if item not in allowed:
            raise SettingsError(f"{name} takes {_join(allowed)}, not {item!r}")
