"""Lines of name and title below quotes, or above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.mentions.quotes.draft import LOOSE, Draft, fills
from extractor.mentions.quotes.frames import Name, Paragraph
from extractor.mentions.quotes.labels import signature_line, signed_name
from extractor.mentions.quotes.voices import Voice, Voices

_DASH_LINE = re.compile(r"\s*[—–―-]{1,2}\s*(?=\w)")


@dataclass(slots=True)
class Signatures:
    """Reads paragraphs in order.

    block     the first paragraph of the block quote of the page that is being read; 0: none
    filled    the last paragraph was quotes and nothing else
    line      whom the line of name and title names that is being read, where it signs no quote above it
    above     the last paragraph was such a line
    headed    such a line stands above the quotes of the last paragraph: they are that person's
    """

    voices: Voices
    block: int = 0
    filled: bool = False
    line: Name | None = None
    above: bool = False
    headed: bool = False

    def leave(self, paragraph: Paragraph) -> None:
        """Note what kind of paragraph was read."""
        filled = fills(paragraph)
        self.headed = (self.headed if self.filled else self.above) if filled else False
        self.filled, self.above = filled, self.line is not None

    def read(self, paragraph: Paragraph, drafts: Sequence[Draft]) -> None:
        """— NAME, TITLE below a quote, or the same without a dash below quotes that stand alone: they get the name."""
        match = _DASH_LINE.match(paragraph.text)
        last = drafts[-1] if drafts else None
        first = self.block
        self.block = (first or self.voices.paragraph) if paragraph.passage.block.quoted else 0
        line = signature_line(paragraph) if match is None else None
        below = self.filled and not self.headed
        self.line = None if below else line
        if last is None or last.last != self.voices.paragraph - 1 or last.found not in LOOSE:
            return
        if line is not None and below:
            last.sign(self.signer(paragraph, line))
            return
        if match is None and not first:
            return
        start = match.end() if match is not None else 0
        name = next(iter(paragraph.names_in(start, min(len(paragraph.text), start + 60))), None)
        if match is not None and (name is None or name.kind != "person"):
            name = signed_name(paragraph, start)
        if name is None or name.kind != "person" or paragraph.stretches or (match is None and name.start):
            return
        voice = self.signer(paragraph, name)
        for draft in reversed(drafts):
            if draft is not last and (draft.last < first or not first or draft.found not in LOOSE):
                break
            draft.sign(voice)

    def signer(self, paragraph: Paragraph, name: Name) -> Voice:
        """The voice of a name on a line of its own."""
        span = paragraph.place(name.start, name.end)
        return self.voices.named(paragraph, name, self.voices.speakers.meet(paragraph, name), span, sure=True)
