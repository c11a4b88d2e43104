"""The user's own alias file: its names always win."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extractor.entities.names import key_of
from extractor.errors import SettingsError

_KINDS = ("organisation", "person")


@dataclass(frozen=True, slots=True)
class Aliases:
    """Entity key of an alias → (entity key, name as the user writes it)."""

    targets: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def read_aliases(path: str | None) -> Aliases:
    """The aliases of a CSV with columns alias, name and, if wanted, kind; no path: none.

    A line without kind holds for organisations and people alike. Raises SettingsError, naming file and line, where
    the file cannot be read, its first line does not name the columns, or a line lacks alias or name.
    """
    if path is None:
        return Aliases()
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            columns = list(reader.fieldnames or ())
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SettingsError(f"aliases takes a readable CSV file: {path}: {error}") from error
    if not {"alias", "name"} <= set(columns):
        found = ", ".join(map(repr, columns[:5])) or "nothing: the file is empty"
        raise SettingsError(
            f"aliases: the first line of {path} must be alias,name or alias,name,kind; it holds {found}"
        )
    targets: dict[str, tuple[str, str]] = {}
    for number, row in enumerate(rows, start=2):
        alias, name, kind = ((row.get(column) or "").strip() for column in ("alias", "name", "kind"))
        if not alias or not name:
            raise SettingsError(f"aliases: line {number} of {path} needs alias and name")
        if kind and kind not in _KINDS:
            raise SettingsError(f"aliases: line {number} of {path}: kind is organisation or person, not {kind!r}")
        for one in (kind,) if kind else _KINDS:
            target = f"{one}:{key_of(one, name)}"
            targets[f"{one}:{key_of(one, alias)}"] = (target, name)
            targets.setdefault(target, (target, name))
    return Aliases(targets)
