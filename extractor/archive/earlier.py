"""What an earlier run left in a folder, and whether a new one may take its place."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from extractor.archive.addresses import Addresses
from extractor.archive.journal import Journal
from extractor.archive.manifest import is_of_a_run, read_manifest
from extractor.errors import SettingsError
from extractor.page.source import Source
from extractor.tables.formats import FORMATS, files_of
from extractor.tables.package import BESIDE
from extractor.tables.schema import RELEASES
from extractor.text import plain

_REPLACE = "Name another folder, or replace them with --overwrite."
_MOST_NAMED = 3


def check_free(out: Path, *, resume: bool, overwrite: bool) -> None:
    """Nothing that was written is lost without being asked for. Raises SettingsError where it would be.

    Of what a finished run wrote, ``check_same`` judges when the plan of the new one is known.
    """
    if out.exists() and not out.is_dir():
        raise SettingsError(f"out takes a folder; {out} is a file")
    if overwrite or not out.is_dir():
        return
    if Journal.lies_in(out):
        if not resume:
            raise SettingsError(
                f"{out} holds an interrupted run", advice="Go on with --resume, or start over with --overwrite."
            )
        return
    names, of_a_run = _table_files(out), is_of_a_run(out)
    if names and not of_a_run:
        shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        raise SettingsError(
            f"{out} holds tables already, or other files of their names, and no manifest of a run: {shown}",
            advice=_REPLACE,
        )
    if names and not resume:
        raise SettingsError(f"{out} holds tables already", advice=_REPLACE)
    own = files_of(lying_formats(out)) | BESIDE
    others = [name for name in names if name not in own]
    if others:
        raise SettingsError(
            f"the run that wrote {out} did not write {', '.join(others[:_MOST_NAMED])}", advice=_REPLACE
        )


def holds_something(out: Path) -> bool:
    """True where a run would put an end to something: tables, or an interrupted run."""
    return Journal.lies_in(out) or bool(_table_files(out))


def check_same(out: Path, plan: Mapping[str, Any], addresses: Addresses) -> None:
    """Raises SettingsError where a run that left no journal had other choices, or read what the new one does not.

    What was learned is not compared: it follows from the inputs, and new ones may have come.
    """
    manifest = read_manifest(out)
    if manifest is None:
        return
    differing = [name for name, value in sorted(plan.items()) if name != "learned" and manifest.get(name) != value]
    if differing:
        raise SettingsError(
            f"the run that wrote {out} differs in {', '.join(differing)}",
            advice="Resume with the same choices, name another folder, or start over with --overwrite.",
        )
    if not _has_list(manifest, addresses):
        lost = _sources(out) - {plain(item.name) for item in addresses if isinstance(item, Source)}
        if lost:
            raise SettingsError(
                f"{out} holds releases of {min(lost)}, which is no longer among the inputs; in all {len(lost):,} such",
                advice=f"Give all inputs again. {_REPLACE}",
            )


def is_complete(out: Path, plan: Mapping[str, Any], addresses: Addresses, formats: Iterable[str]) -> bool:
    """True where a finished run of the same plan over the same list of sources lies there, in all these formats."""
    manifest = read_manifest(out)
    if manifest is None or manifest.get("complete") is not True or not _has_list(manifest, addresses):
        return False
    same = all(manifest.get(name) == value for name, value in plan.items())
    return same and all((out / file).is_file() for file in files_of(formats))


def lying_formats(out: Path) -> list[str]:
    """The formats in which a run's tables lie there; which those are, its manifest tells."""
    told = (read_manifest(out) or {}).get("formats")
    names = [form.name for form in FORMATS.values() if not isinstance(told, list) or form.name in told]
    return [name for name in names if (out / FORMATS[name].file(RELEASES.name)).is_file()]


def _table_files(out: Path) -> list[str]:
    """The names of the files there that a run would replace or remove: tables of all formats, what goes with them."""
    return sorted(name for name in files_of(FORMATS) | BESIDE if os.path.lexists(out / name))


def _has_list(manifest: Mapping[str, Any], addresses: Addresses) -> bool:
    inputs = manifest.get("inputs")
    return isinstance(inputs, dict) and inputs.get("list") == addresses.fingerprint


def _sources(out: Path) -> set[str]:
    """The sources that have a row of releases there."""
    at = RELEASES.place("source")
    return {str(row[at]) for name in lying_formats(out)[:1] for row in FORMATS[name].read(out, RELEASES)}
