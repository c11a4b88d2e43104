"""Press releases in, tables out: the public names, each imported when it is first used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.archive.run import run_archive
    from extractor.archive.sources import open_archive
    from extractor.extract import Extraction, Problem, annotate, extract, read
    from extractor.page.source import Source
    from extractor.release.release import Release
    from extractor.settings import Settings
    from extractor.show.notebook import show
    from extractor.tables.files import read_tables
    from extractor.tables.tables import Tables, tabulate
    from extractor.tables.write import write_tables

_HOMES = {
    "Extraction": "extractor.extract",
    "Problem": "extractor.extract",
    "Release": "extractor.release.release",
    "Settings": "extractor.settings",
    "Source": "extractor.page.source",
    "Tables": "extractor.tables.tables",
    "annotate": "extractor.extract",
    "extract": "extractor.extract",
    "open_archive": "extractor.archive.sources",
    "read": "extractor.extract",
    "read_tables": "extractor.tables.files",
    "run_archive": "extractor.archive.run",
    "show": "extractor.show.notebook",
    "tabulate": "extractor.tables.tables",
    "write_tables": "extractor.tables.write",
}
__all__ = [
    "Extraction", "Problem", "Release", "Settings", "Source", "Tables", "annotate", "extract", "open_archive", "read",
    "read_tables", "run_archive", "show", "tabulate", "write_tables",
]  # fmt: skip
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'extractor' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])


if "IPython" in sys.modules:  # in a notebook, results display themselves
    import_module("extractor.show.notebook").register()
