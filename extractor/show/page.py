"""Extraction in, one HTML file out: no script, no server, nothing fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from urllib.parse import unquote

from extractor.extract import Extraction
from extractor.release.release import Block, Release
from extractor.show.marks import KINDS, Cells, Finds, anchor_of, finds_of, grouped
from extractor.show.words import MarkedText, language_attributes, safe

SHOWN_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "organisations": ("name", "aliases", "acronym", "role", "n_mentions"),
    "people": ("name", "title", "organisation", "aliases", "n_quotes"),
    "quotes": ("quote", "speaker", "speaker_title", "speaker_organisation", "cue", "kind", "attribution"),
    "dates": ("text", "value", "precision", "relative", "calendar"),
    "figures": ("text", "bound", "value", "value_high", "unit", "currency", "counted"),
    "contacts": ("name", "organisation", "email", "phone"),
    "problems": ("stage", "error", "advice"),
}
_NUMBERS = ("value", "value_high")
_ESCAPED = re.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(extraction: Extraction) -> str:
    """A whole HTML page: the text with its blocks labelled and its finds marked, and the rows of every table."""
    release = extraction.release
    title = safe(release.title or release.source.name)
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{safe(_POLICY)}">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>body{{margin:0}}.release-view{{padding:1.2em 2em 3em}}{style()}</style>"
    )
    finds = finds_of(extraction)
    body = f"{facts(release)}{legend()}{text_of(release, finds)}{tables_of(finds)}"
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body class="release-view">\n{body}\n</body></html>\n'


def facts(release: Release) -> str:
    """The headline and what is known of the page, on one line each."""
    title = release.title or release.source.name
    told = {
        "source": release.source.name,
        "url": None if release.url is None else readable_address(release.url),
        "site": release.site,
        "published": None if release.published is None else f"{release.published} ({release.published_from})",
        "place": release.dateline_place,
        "language": release.language,
        "embargo": release.embargo,
        "machine translated": "yes" if release.machine_translated else None,
    }
    known = "".join(f"<span>{name} <b><bdi>{safe(value)}</bdi></b></span>" for name, value in told.items() if value)
    return f'<h1{language_attributes(release.language)}>{safe(title)}</h1><p class="facts">{known}</p>'


def readable_address(address: str) -> str:
    """The address with its letters outside ASCII as they are read (RFC 3987, section 3.2); bytes that are no UTF-8, and
    marks that turn the direction of what follows, stay escaped.

    >>> readable_address("https://example.com/%D8%AE%D8%A8%D8%B1?q=a%20b%FF")
    'https://example.com/خبر?q=a%20b%FF'
    """
    return _ESCAPED.sub(_unescaped, address)


def _unescaped(run: re.Match[str]) -> str:
    letters = unquote(run.group(), errors="replace")
    return letters if letters.isprintable() and "\ufffd" not in letters else run.group()


def legend(*, boxes: bool = True) -> str:
    """The five kinds of marks; each with a box that hides it, where ``boxes``."""
    keys = []
    for kind in KINDS:
        box = f'<input type="checkbox" id="show-{kind}" checked> ' if boxes else ""
        keys.append(f'<label>{box}<mark class="{kind} key">{kind}</mark></label>')
    return f'<div class="legend">{"".join(keys)}</div>'


def text_of(release: Release, finds: Finds, *, prefix: str = "", furniture: bool = True) -> str:
    """The text, block by block. ``furniture=False`` leaves boilerplate out, else it is folded."""
    text = MarkedText(release, finds.marks, prefix=prefix)
    pieces = []
    for is_furniture, run in groupby(enumerate(release.blocks), key=lambda item: item[1].label == "boilerplate"):
        blocks = list(run)
        shown = "".join(_block(text, number, block) for number, block in blocks)
        if not is_furniture:
            pieces.append(shown)
        elif furniture:
            pieces.append(f'<details class="furniture"><summary>{_summary(blocks)}</summary>{shown}</details>')
    direction = language_attributes(release.language)
    return f'<div class="text"{direction}>{"".join(pieces)}</div>'


def tables_of(finds: Finds, *, prefix: str = "") -> str:
    """The rows of every table that has some; their first cells lead to the place in the text."""
    return "".join(
        f'<details class="rows" open><summary>{table} ({len(finds.rows[table])})</summary>'
        f"{table_of(table, finds.rows[table], columns, prefix=prefix)}</details>"
        for table, columns in SHOWN_COLUMNS.items()
        if finds.rows.get(table)
    )


def table_of(table: str, rows: Sequence[Cells], columns: Sequence[str], *, prefix: str = "") -> str:
    """Some columns of some rows as an HTML table; a column without any value is left out."""
    filled = [column for column in columns if any(row[column] is not None for row in rows)]
    head = "".join(f"<th>{column}</th>" for column in filled)
    body = "".join(
        "<tr>"
        + "".join(_cell(table, row, column, linked=column == filled[0], prefix=prefix) for column in filled)
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


@lru_cache(maxsize=1)
def style() -> str:
    """The style sheet of page and notebook."""
    return files("extractor.show").joinpath("style.css").read_text(encoding="utf-8")


def _cell(table: str, row: Cells, column: str, *, linked: bool, prefix: str) -> str:
    value = row[column]
    shown = "" if value is None else safe(grouped(value) if column in _NUMBERS and table == "figures" else str(value))
    start = row.get("first_start", row.get("start"))
    if linked and shown and start is not None:
        shown = f'<a href="#{safe(prefix + anchor_of(table, start))}">{shown}</a>'
    return f'<td dir="auto">{shown}</td>'


def _block(text: MarkedText, number: int, block: Block) -> str:
    kind = f"{block.label} quoted" if block.quoted else block.label
    told = block.reason if block.label == "boilerplate" else block.label.replace("_", " ")
    hint = f"{block.label}: {block.reason}" + (f" ({block.about})" if block.about else "")
    label = f'<span class="label" lang="en" dir="ltr" title="{safe(hint)}">{safe(told)}</span>'
    return f'<div class="block {safe(kind)}">{label}{text.block(number, block)}</div>\n'


def _summary(blocks: Sequence[tuple[int, Block]]) -> str:
    reasons = ", ".join(dict.fromkeys(block.reason for _, block in blocks))
    lines = "1 line" if len(blocks) == 1 else f"{len(blocks)} lines"
    return f'<span lang="en" dir="ltr">{lines} of page furniture: {safe(reasons)}</span>'
