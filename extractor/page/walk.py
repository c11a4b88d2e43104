"""An lxml tree to visible lines: one a block element, a row of a data table, or a broken-off line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple, cast

from lxml import etree

from extractor.page.page import UNSEEN, Line
from extractor.page.pieces import INLINE, runs_on
from extractor.page.regions import hint_of, is_hidden_style, region_of

_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "select",
     "option", "textarea", "head", "audio", "video", "map", "applet", "param", "datalist")
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
     "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "noframes", "ol", "p", "pre", "section", "summary",
     "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
_LINKS = frozenset(("a", "button", "label"))
_STRUCTURAL = _BLOCKS | _LINKS | {"br"}
# Depth at which the HTML parser of libxml2 stops reading on.
_DEPTH = 250
_LEVELS = frozenset("123456")
_CELLS = frozenset(("td", "th"))
# Controls, soft hyphens, zero-width blanks: a reader does not see them, and they split words.
_BREAK, _CELL = "\x1e", "\x1f"
_SENTENCE_END = re.compile(r"[.!?:;؟…。»”\"')]\s*$")
# A line of running text that was wrapped by hand is at least this long; shorter ones are lines of an address.
_WRAPPED = 45
_DATA_CELL = 200
_LONGEST_NAME = 2000
# Begins and ends of elements after which a page is read no further (of 750 article pages the largest has 19,629).
MOST_EVENTS = 500_000
_WIDTH = re.compile(r"\s*(\d{1,4})\s*(?:px\s*|(%)\s*)?")
# A year and a clock of two elements set side by side: 202620:14.
_YEAR_CLOCK = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=(?:[01]\d|2[0-3]):[0-5]\d(?!\d))")


@dataclass(slots=True)
class _Frame:
    """An open block element: what its lines inherit."""

    tag: str
    number: int
    region: str
    hint: str
    within: str
    quoted: bool
    table: int
    hidden: bool
    namer: int = 0
    cells: tuple[int, ...] = ()


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)  # link text that shows where it leads
_NAMED = 5  # characters beside such links that make a line more than them


@dataclass(slots=True)
class _Walk:
    """The state of one walk: open blocks, the pieces of the line at hand, the lines so far."""

    frames: list[_Frame]
    most: int
    lines: list[Line] = field(default_factory=list)
    elements: list[etree._Element] = field(default_factory=list)
    namers: list[int] = field(default_factory=list)
    outer: dict[int, int] = field(default_factory=dict)
    pieces: list[str] = field(default_factory=list)
    link_chars: int = 0
    address_chars: int = 0
    link_depth: int = 0
    blocks: int = 0
    tables: int = 0
    too_deep: bool = False
    row_depth: int = 0


class Walked(NamedTuple):
    """The lines of a page in order, the block element of each, and whether the nesting reached the parser's limit.

    ``stopped`` says that the page was read no further than MOST_EVENTS.
    ``namers`` holds for each line the number of the block element whose name gave the line its hint; 0: none.
    ``outer`` holds for each of these elements the next one around it.
    """

    lines: list[Line]
    elements: list[etree._Element]
    too_deep: bool
    namers: list[int]
    outer: dict[int, int]
    stopped: bool = False


def walk(tree: etree._Element, *, most: int = 20_000, noscript: bool = False) -> Walked:
    """The lines of a page; it stops behind the ``most``-th line.

    ``noscript``: whether what is shown to readers without scripts alone is read too.
    """
    skipped = _SKIPPED - {"noscript"} if noscript else _SKIPPED
    state = _Walk([_Frame("", 0, "", "", "", False, 0, False)], most)
    events = etree.iterwalk(tree, events=("start", "end"))
    depth, stopped = 0, False
    for number, (event, element) in enumerate(events):
        if number >= MOST_EVENTS:
            stopped = True
            break
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            depth += 1
            if depth >= _DEPTH:
                state.too_deep = True
            if tag in skipped:
                events.skip_subtree()
            elif tag in _STRUCTURAL:
                _open(state, element, tag)
                if len(state.lines) >= most:
                    break
            else:
                before = state.pieces[-1] if tag in INLINE and state.pieces else " "
                if not before[-1:].isspace() and runs_on(before, element, state.frames[-1].hint):
                    state.pieces.append(" ")
                if element.text:
                    _add(state, element.text)
        else:
            depth -= 1
            if tag in _STRUCTURAL and tag not in skipped:
                _close(state, element, tag)
            if element.tail:
                _add(state, element.tail)
    if len(state.lines) < most:
        _flush(state, tree)
    lines, elements, namers = state.lines[:most], state.elements[:most], state.namers[:most]
    return Walked(lines, elements, state.too_deep, namers, state.outer, stopped)


def _open(state: _Walk, element: etree._Element, tag: str) -> None:
    if tag == "br":
        state.pieces.append(" " if state.row_depth else _BREAK)
    elif state.row_depth and tag in _BLOCKS:
        if tag in _CELLS:
            state.pieces.append(_CELL)
        else:
            state.pieces.append(" ")
        _push(state, element, tag)
    elif tag in _BLOCKS:
        _flush(state, element.getparent())
        _push(state, element, tag)
        if tag == "tr" and state.frames[-1].table:
            state.row_depth = len(state.frames)
    elif tag in _LINKS:
        if state.link_depth == 0 and state.pieces and not state.pieces[-1][-1:].isspace():
            previous = element.getprevious()
            if previous is not None and previous.tag in _LINKS:
                state.pieces.append(" ")
        state.link_depth += 1
    if element.text:
        _add(state, element.text)


def _close(state: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _BLOCKS:
        if state.row_depth:
            if len(state.frames) == state.row_depth:
                _flush(state, element)
                state.row_depth = 0
            else:
                state.pieces.append(" ")
        else:
            _flush(state, element)
        state.frames.pop()
    elif tag in _LINKS:
        state.link_depth = max(0, state.link_depth - 1)


def _add(state: _Walk, text: str) -> None:
    if not state.pieces and text.isspace():
        return
    state.pieces.append(text)
    if state.link_depth:
        shown = text.strip()
        is_address = _ADDRESS.match(shown) is not None
        state.address_chars += len(shown) * is_address
        state.link_chars += len(shown) * (not is_address)


def _push(state: _Walk, element: etree._Element, tag: str) -> None:
    parent = state.frames[-1]
    state.blocks += 1
    attributes = cast("dict[str, str]", dict(element.items()))
    region, hint, hidden, table = parent.region, parent.hint, parent.hidden, parent.table
    namer = parent.namer
    opened = region_of(tag, attributes.get("role"))
    if opened == "footer" and parent.quoted:
        opened = ""
    if opened:
        inside = region in ("article", "main") and opened in ("header", "footer")
        region = f"article-{opened}" if inside else opened
    if attributes:
        names = attributes.get("class", "") + " " + attributes.get("id", "")
        if len(names) > _LONGEST_NAME:
            names = names[:_LONGEST_NAME]
            for name in ("class", "id"):
                element.attrib.pop(name, "")
        if len(names) > 1 and tag not in ("body", "html", "article", "main"):
            own = hint_of(names)
            if own:
                hint, namer = own, state.blocks
                state.outer[namer] = parent.namer
        style = attributes.get("style")
        hidden = hidden or "hidden" in attributes or (style is not None and is_hidden_style(style))
    if tag == "td" and not table and _is_narrow(attributes.get("width")):
        region = "aside"
    if tag == "table":
        table = 0
        if not state.row_depth and _is_data_table(element):
            state.tables += 1
            table = state.tables
    if attributes.get("role") == "heading" and tag in ("div", "p", "section"):
        tag = f"h{level}" if (level := attributes.get("aria-level", "2")) in _LEVELS else "h2"
    within = tag if tag in ("li", "figcaption", "dd", "dt", "caption") else parent.within
    cells = (*parent.cells, state.blocks) if tag in _CELLS and not state.row_depth else parent.cells
    quoted = parent.quoted or tag == "blockquote"
    state.frames.append(_Frame(tag, state.blocks, region, hint, within, quoted, table, hidden, namer, cells))


def _is_narrow(width: str | None) -> bool:
    """True for the width of a side column in a page that tables lay out: 40 to 220 pixels, 5 to 25 per cent."""
    match = _WIDTH.fullmatch(width) if width else None
    if match is None:
        return False
    size = int(match.group(1))
    return 5 <= size <= 25 if match.group(2) else 40 <= size <= 220


def _is_data_table(table: etree._Element) -> bool:
    """True for a table of short cells in two columns or more; False for one that only lays out the page."""
    widest = max((sum(cell.tag in _CELLS for cell in row) for row in islice(table.iter("tr"), 500)), default=0)
    if widest < 2 or next(table.iterdescendants("table", "form", "h1", "h2"), None) is not None:
        return False
    for cell in islice(table.iter("td", "th"), 400):
        if sum(len(text.strip()) for text in cell.itertext()) > _DATA_CELL or len(list(cell.iter("p", "li"))) > 3:
            return False
    return True


def _flush(state: _Walk, element: etree._Element | None) -> None:
    if not state.pieces:
        return
    joined = UNSEEN.sub("", "".join(state.pieces))
    link_chars, address_chars, frame = state.link_chars, state.address_chars, state.frames[-1]
    state.pieces, state.link_chars, state.address_chars = [], 0, 0
    if not joined or joined.isspace():
        return
    named = link_chars == 0 and len(joined.strip()) >= address_chars + _NAMED
    link_chars += 0 if named else address_chars  # Acme Bank (http://acme.example): the name is no link
    if frame.tag == "tr" and state.row_depth:
        cells = [" ".join(cell.split()) for cell in joined.split(_CELL)]
        texts = ["\t".join(cells[1:] if not cells[0] else cells).rstrip("\t")]
    elif _BREAK in joined:
        texts = _join_wrapped([" ".join(piece.split()) for piece in joined.split(_BREAK)])
    else:
        texts = [" ".join(joined.split())]
    parent = state.frames[-2].number if len(state.frames) > 1 else 0
    if ":" in joined:
        texts = [_YEAR_CLOCK.sub(r"\1 ", text) for text in texts]
    whole = sum(map(len, texts)) or 1
    for text in texts[: state.most]:
        if text.strip():
            share = min(len(text), round(link_chars * len(text) / whole))
            state.lines.append(_line(text, frame, share, parent))
            state.namers.append(frame.namer)
            if element is not None:
                state.elements.append(element)


def _line(text: str, frame: _Frame, link_chars: int, parent: int) -> Line:
    return Line(
        text, frame.tag, "hidden" if frame.hidden else frame.region, link_chars, hint=frame.hint, container=parent,
        within=frame.within, quoted=frame.quoted, table=frame.table, cells=frame.cells,
    )  # fmt: skip


def _join_wrapped(pieces: list[str]) -> list[str]:
    """Lines between <br>: running text that was wrapped by hand is joined, lines of an address stay apart."""
    lines: list[str] = []
    previous = ""
    for piece in pieces:
        goes_on = len(previous) >= _WRAPPED and not _SENTENCE_END.search(previous) and piece[:1].islower()
        if lines and piece and goes_on:
            lines[-1] = f"{lines[-1]} {piece}"
        elif piece:
            lines.append(piece)
        previous = piece
    return lines
