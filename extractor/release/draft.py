"""A line on its way to a block: what is known of it, and the label that it will bear."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from extractor.page.page import Line
from extractor.text import fold, fold_term

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_FOLDED = 600
# Lines up to here, as menus hold them on every page of a site, are folded once for all pages.
_SHORT = 80
_PROSE_END = re.compile(r"[.!?؟…][\"'”»)\]]*$")


@dataclass(slots=True)
class Draft:
    """One line with its label in the making; ``split`` says where a dateline or glued icon names end in it."""

    line: Line
    label: str = ""
    reason: str = ""
    about: str | None = None
    split: int = 0
    head_label: str = ""
    head_reason: str = ""
    words: int = field(init=False)
    _folded: str | None = field(init=False, default=None, repr=False)

    def __post_init__(self) -> None:
        self.words = len(self.line.text.split())

    @property
    def folded(self) -> str:
        """The head of the line in the form to match with, blanks collapsed."""
        if self._folded is None:
            text = self.line.text
            self._folded = fold_term(text) if len(text) <= _SHORT else " ".join(fold(text[:_FOLDED]).text.split())
        return self._folded

    @property
    def text(self) -> str:
        """The line as it stands on the page."""
        return self.line.text

    @property
    def is_prose(self) -> bool:
        """True for running text: a sentence of some length that ends as one."""
        return self.words >= 25 or (self.words >= 8 and _PROSE_END.search(self.text) is not None)

    @property
    def link_share(self) -> float:
        """Share of the line's code points that are link text."""
        return self.line.link_chars / max(1, len(self.line.text))

    @property
    def is_heading(self) -> bool:
        """True for a line set as a heading, or short without a full stop."""
        tag = self.line.tag
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return True
        return self.line.role == "heading" and self.words <= 14

    def set(self, label: str, reason: str) -> None:
        """Gives the line its label and why."""
        self.label, self.reason = label, reason


def drafts_of(lines: Iterable[Line]) -> list[Draft]:
    """A draft for each line."""
    return [Draft(line) for line in lines]
