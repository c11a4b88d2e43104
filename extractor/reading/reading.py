"""A release as the finders read it: passages with their language, folded text and tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.languages import Lexicon
from extractor.release.release import Block, Release
from extractor.text import Folded, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Named:
    """A find of the name recogniser: kind "PER", "ORG", "LOC" or "MISC", its place, the model's mean probability."""

    kind: str
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A block that is read (all but boilerplate and end marks).

    lexicon     the facts of the block's language
    folded      the block's text, folded; offsets in it are offsets in the block: use ``span`` to come back
    doc         spaCy tokens, with the recogniser's names as ``doc.ents``; None when names are not asked for.
                Not parsed: ``reading.parse`` parses the sentences that a finder needs.
    named       the recogniser's names, spans in the release's text
    """

    block: Block
    lexicon: Lexicon
    text: str
    folded: Folded
    doc: Doc | None = None
    named: tuple[Named, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Offsets in ``folded.text`` → the place in the release's text."""
        return self.folded.span(start, end).shift(self.block.span.start)

    def place(self, start: int, end: int) -> Span:
        """Offsets in ``text`` → the place in the release's text."""
        return Span(start, end).shift(self.block.span.start)


@dataclass(frozen=True, slots=True)
class Reading:
    """A release with its passages in order."""

    release: Release
    passages: tuple[Passage, ...]
