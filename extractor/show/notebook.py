"""Rich display in a notebook: short HTML, no script, right to left where the text is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.extract import Extraction
    from extractor.release.release import Release
    from extractor.tables.tables import Tables

_FEW = 6
_LONG = 160


@dataclass(frozen=True, slots=True)
class Shown:
    """An extraction ready to be looked at: a notebook displays it, ``save`` writes it as a page of its own."""

    extraction: Extraction

    @property
    def html(self) -> str:
        """The whole page."""
        from extractor.show.page import render

        return render(self.extraction)

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the page as UTF-8; returns where it lies. Raises OSError where it cannot be written."""
        target = Path(path)
        target.write_text(self.html, encoding="utf-8")
        return target

    def _repr_html_(self) -> str:
        from extractor.show.marks import finds_of
        from extractor.show.page import facts, legend, style, text_of

        release, finds = self.extraction.release, finds_of(self.extraction)
        text = text_of(release, finds, prefix=f"r{release.release_id}-", furniture=False)
        box = f'<div style="max-height:34em;overflow:auto">{text}</div>'
        return _boxed(style(), facts(release) + legend(boxes=False) + box)


def show(extraction: Extraction) -> Shown:
    """The release's text with its finds marked: displays itself in a notebook, ``.save(path)`` writes an HTML page."""
    return Shown(extraction)


def extraction_html(extraction: Extraction) -> str:
    """The headline and the first rows of each table."""
    from extractor.show.marks import finds_of
    from extractor.show.page import SHOWN_COLUMNS, facts, style, table_of

    found = finds_of(extraction).rows
    parts = []
    for table, columns in SHOWN_COLUMNS.items():
        rows = [{**row, "start": None, "first_start": None} for row in found.get(table, ())]
        if rows:
            more = f", the first {_FEW}" if len(rows) > _FEW else ""
            parts.append(f"<h2>{table} ({len(rows)}{more})</h2>{table_of(table, rows[:_FEW], columns)}")
    return _boxed(style(), facts(extraction.release) + "".join(parts))


def release_html(release: Release) -> str:
    """The headline and the beginning of each block that is no boilerplate."""
    from extractor.show.page import facts, style
    from extractor.show.words import language_attributes, safe

    blocks = [block for block in release.blocks if block.label != "boilerplate"]
    rows = "".join(
        f"<tr><td>{safe(block.label)}</td><td{language_attributes(block.language)}>"
        f"{safe(_shortened(block.span.of(release.text)))}</td></tr>"
        for block in blocks
    )
    left = len(release.blocks) - len(blocks)
    told = "1 block" if left == 1 else f"{left} blocks"
    return _boxed(style(), f'{facts(release)}<table>{rows}</table><p class="facts">{told} of boilerplate left out</p>')


def tables_html(tables: Tables) -> str:
    """Each table with its number of rows and what one row is."""
    from extractor.show.page import style
    from extractor.tables.schema import TABLES

    rows = "".join(
        f"<tr><td>{table.name}</td><td>{len(getattr(tables, table.name)):,}</td><td>{table.one_row}</td></tr>"
        for table in TABLES
    )
    return _boxed(style(), f"<table><tr><th>table</th><th>rows</th><th>one row is</th></tr>{rows}</table>")


def register() -> None:
    """Teach a running IPython to display extractions, releases and tables; nothing happens outside one.

    The types are named, not imported: they load when the first of them is displayed.
    """
    ipython = sys.modules.get("IPython")
    shell: Any = ipython.get_ipython() if ipython is not None else None
    if shell is None:
        return
    formatter = shell.display_formatter.formatters["text/html"]
    displays: dict[tuple[str, str], Callable[[Any], str]] = {
        ("extractor.extract", "Extraction"): extraction_html,
        ("extractor.release.release", "Release"): release_html,
        ("extractor.tables.tables", "Tables"): tables_html,
    }
    for (module, name), display in displays.items():
        formatter.for_type_by_name(module, name, display)


def _boxed(style: str, content: str) -> str:
    return f'<div class="release-view"><style>{style}</style>{content}</div>'


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[:_LONG].rstrip() + " …"
