"""Release in, passages out."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.reading.reading import Passage, Reading
from extractor.release.release import READ_LABELS, Block, Release
from extractor.text import fold


def read_passages(release: Release) -> Reading:
    """The blocks that are read, folded, with their lexicon; no tokens and no names yet."""
    passages = tuple(_passage(release, block) for block in release.blocks if block.label in READ_LABELS)
    return Reading(release, passages)


def _passage(release: Release, block: Block) -> Passage:
    text = block.span.of(release.text)
    return Passage(block, lexicon(block.language or release.language or "en"), text, fold(text))
