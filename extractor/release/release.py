"""A release: every visible line of a page, cut into labelled blocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extractor.page.source import Source
from extractor.text import Span

LABELS = (
    "title", "subtitle", "dateline", "body", "list", "table", "caption", "about", "contact", "notes", "embargo",
    "end_mark", "boilerplate",
)  # fmt: skip
BODY_LABELS = ("subtitle", "dateline", "body", "list", "table")
READ_LABELS = tuple(label for label in LABELS if label not in ("end_mark", "boilerplate"))


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of ``Release.text`` with one label: a paragraph, a list item, a table.

    A table has its rows on lines and its cells split by a tab.

    reason      why it bears the label: a rule's name, or the kind of boilerplate (menu, share, cookie, related …)
    language    "ar", "en", or None where it has no words
    about       for label "about": the organisation it speaks of, as written; else None
    quoted      True for a block quote of the page (<blockquote>)
    """

    label: str
    reason: str
    language: str | None
    span: Span
    about: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Release:
    """One page as a release. ``text`` holds every visible line and is never altered; ``blocks`` cover it in order,
    without overlap, all but white space.

    release_id      16 hex digits of the SHA-256 of the source's bytes
    language        language of most of the body: "ar" or "en"; None where it is another, or there are no words
    published       day of publication; None unknown (never today)
    published_from  "shown", "metadata", "dateline", "text"; None unknown
    dateline_place  as written, or None
    site_name       what its metadata call the site (og:site_name, publisher); None: nothing
    site_names      what the page calls the house behind it: site name, publisher, the tail of its <title>
    machine_translated   a notice on the page says so
    warnings        faults of reading that leave the release usable; become rows of ``problems``
    """

    release_id: str
    source: Source
    language: str | None
    title: str | None
    published: date | None
    dateline_place: str | None
    text: str
    blocks: tuple[Block, ...]
    subtitle: str | None = None
    published_from: str | None = None
    url: str | None = None
    site: str | None = None
    embargo: str | None = None
    machine_translated: bool = False
    warnings: tuple[str, ...] = ()
    site_names: tuple[str, ...] = ()
    site_name: str | None = None

    @property
    def body(self) -> str:
        """Text of the body blocks and the sub-headline, a blank line between: no title, about, contact, notes."""
        return "\n\n".join(block.span.of(self.text) for block in self.blocks if block.label in BODY_LABELS)

    def labelled(self, *labels: str) -> tuple[Block, ...]:
        """The blocks with one of these labels, in order."""
        return tuple(block for block in self.blocks if block.label in labels)
