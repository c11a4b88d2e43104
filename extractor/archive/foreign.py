"""Files in the folder of the tables that no run has left there: they are somebody's own."""

from __future__ import annotations

import os
from pathlib import Path

from extractor.archive.journal import Journal
from extractor.archive.manifest import FILE, PROGRAM, read_manifest
from extractor.errors import SettingsError
from extractor.tables.formats import FORMATS
from extractor.tables.package import PACKAGE
from extractor.tables.schema import TABLES

_MOST_NAMED = 3


def table_files(out: Path) -> list[str]:
    """The names of the files there that a run would replace or remove: tables of all formats, what goes with them."""
    names = {form.file(table.name) for form in FORMATS.values() for table in TABLES} | {PACKAGE, FILE}
    return sorted(name for name in names if os.path.lexists(out / name))


def holds_something(out: Path) -> bool:
    """True where a run would put an end to something: tables, or an interrupted run."""
    return Journal.lies_in(out) or bool(table_files(out))


def check_foreign(out: Path) -> None:
    """Raises SettingsError where such files lie there and neither a manifest nor a journal of a run beside them."""
    if not out.is_dir() or Journal.lies_in(out) or _is_of_a_run(out):
        return
    names = table_files(out)
    if names:
        shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        raise SettingsError(
            f"{out} holds tables already, or other files of their names, and no manifest of a run: {shown}",
            advice="Name another folder, or replace them with --overwrite.",
        )


def _is_of_a_run(out: Path) -> bool:
    manifest = read_manifest(out)
    versions = manifest.get("versions") if manifest is not None else None
    return isinstance(versions, dict) and PROGRAM in versions
