"""Press releases in, tables out: the public names, nothing else.

A name is imported when it is first asked for (PEP 562): ``extractor --help`` waits for none of them.
"""

import sys
from importlib import import_module
from types import ModuleType
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

__version__ = "0.1.0"
__all__ = [
    "Extraction",
    "Problem",
    "Release",
    "Settings",
    "Source",
    "Tables",
    "annotate",
    "extract",
    "open_archive",
    "read",
    "read_tables",
    "run_archive",
    "show",
    "tabulate",
    "write_tables",
]
_ROOMS = {
    "archive.run": ("run_archive",),
    "archive.sources": ("open_archive",),
    "extract": ("Extraction", "Problem", "annotate", "extract", "read"),
    "page.source": ("Source",),
    "release.release": ("Release",),
    "settings": ("Settings",),
    "show.notebook": ("show",),
    "tables.files": ("read_tables",),
    "tables.tables": ("Tables", "tabulate"),
    "tables.write": ("write_tables",),
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


class _Package(ModuleType):
    """Two public names are called as their rooms are (extract, show): an imported room does not hide its name."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _ROOM_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    """A public name, from the room where it lives. Raises AttributeError for any other."""
    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_ROOM_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


sys.modules[__name__].__class__ = _Package
import_module(f"{__name__}.show.notebook").register()
