"""What reading bytes yields: visible lines, and what the page says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.page.source import Source

UNSEEN = re.compile("[\x01-\x08\x0e-\x1b\x7f\u00ad\u200b\u2060\ufeff]")
"""Control characters and marks without width that belong to no text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A visible line: the text of one block element, or one line of a flattened text.

    tag             name of the block element ("p", "h1", "li", "td" …); "" in flattened text
    region          where it stands: "header", "nav", "aside", "footer", "main", "article", "form" …; "" unknown
    link_chars      how many of its code points are link text
    main            whether the main-text engine kept the line; None: it was not asked, or gave nothing
    hint            what class and id names around it say: "share", "related", "menu" …; "" nothing
    container       number of the block element that holds the line's own element: lines of one container are siblings
    within          the closest of li, figcaption, dt, dd, caption around the line; "" none
    quoted          inside a block quote
    table           number of the data table whose row this is, cells split by a tab; 0: none
    cells           numbers of the cells around it of tables that lay out the page, the outermost first
    role            what the structure of the release's fragment says: "list", "caption", "quote", "contact"; "" nothing
    """

    text: str
    tag: str = ""
    region: str = ""
    link_chars: int = 0
    main: bool | None = None
    hint: str = ""
    container: int = 0
    within: str = ""
    quoted: bool = False
    table: int = 0
    role: str = ""
    cells: tuple[int, ...] = ()

    def judged(self, main: bool) -> Line:
        """The same line with the engine's verdict; spelled out, as every line of a page gets one."""
        return Line(
            self.text, self.tag, self.region, self.link_chars, main, self.hint, self.container, self.within,
            self.quoted, self.table, self.role, self.cells,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """Something the page says of itself: field "title", "published", "modified", "site", "url", "language", "author" …

    ``origin`` names where: "json-ld", "opengraph", "dublin-core", "meta", "time", "shown", "title", "h1", "canonical" …
    """

    field: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Page:
    """A read page: its lines in order, and its claims.

    door            "html" or "text" (flattened)
    encoding        the codec that was used; ``encoding_reason`` says why (bom, utf-8, declared, detected …)
    replaced        number of bytes or code points that could not be decoded
    warnings        what the user should know: wrong declaration, mojibake, cut at a limit
    """

    source: Source
    door: str
    encoding: str
    encoding_reason: str
    lines: tuple[Line, ...]
    claims: tuple[Claim, ...] = ()
    replaced: int = 0
    warnings: tuple[str, ...] = ()

    def claimed(self, field: str) -> tuple[Claim, ...]:
        """The claims of one field, in order of the page."""
        return tuple(claim for claim in self.claims if claim.field == field)
