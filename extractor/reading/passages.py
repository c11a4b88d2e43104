"""Release in, passages out: blocks with their lexicon, folded text, tokens and recognised names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from extractor.languages import lexicon
from extractor.reading.reading import Named, Passage, Reading
from extractor.release.release import READ_LABELS, Block, Release
from extractor.settings import Settings
from extractor.text import Span, fold

if TYPE_CHECKING:
    from spacy.tokens import Doc


def read_passages(release: Release, *, settings: Settings | None = None, names: bool = True) -> Reading:
    """The blocks that are read, in order.

    ``names=False`` leaves tokens and names out and loads no model: enough for dates and figures. The recogniser reads
    all blocks of a release in one call, and never two releases together: its 8-bit rounding depends on what is read in
    the same call, and a release must give the same rows however an archive is cut.
    Raises ModelError where a model is absent.
    """
    blocks = [block for block in release.blocks if block.label in READ_LABELS]
    if not names:
        return Reading(release, tuple(_passage(release, block, None) for block in blocks))
    docs = _read_names(release, blocks, (settings or Settings()).arabic_model)
    return Reading(release, tuple(_passage(release, block, doc) for block, doc in zip(blocks, docs, strict=True)))


def read_many(releases: Iterable[Release], *, settings: Settings | None = None, names: bool = True) -> list[Reading]:
    """The readings of several releases, each the same as ``read_passages`` gives."""
    return [read_passages(release, settings=settings, names=names) for release in releases]


def _passage(release: Release, block: Block, doc: Doc | None) -> Passage:
    text = block.span.of(release.text)
    named = () if doc is None else _named(doc, block.span.start)
    return Passage(block, lexicon(_language(release, block)), text, fold(text), doc, named)


def _language(release: Release, block: Block) -> str:
    return block.language or release.language or "en"


def _read_names(release: Release, blocks: list[Block], arabic_model: str) -> list[Doc]:
    from extractor.reading.component import NAME
    from extractor.reading.pipelines import name_pipeline
    from extractor.reading.tokens import cut_words

    docs: list[Doc] = []
    by_engine: dict[str, list[Doc]] = {}
    for block in blocks:
        language = _language(release, block)
        doc = cut_words(name_pipeline(language, arabic_model), block.span.of(release.text))
        docs.append(doc)
        by_engine.setdefault(language if arabic_model != "shipped" else "ar", []).append(doc)
    for language, batch in by_engine.items():
        recogniser: Any = name_pipeline(language, arabic_model).get_pipe(NAME)
        for _ in recogniser.pipe(batch, batch_size=len(batch)):
            pass
    return docs


def _named(doc: Doc, start: int) -> tuple[Named, ...]:
    from extractor.reading.component import SCORES

    scores = doc.spans[SCORES].attrs["scores"]
    return tuple(
        Named(name.label_, Span(name.start_char, name.end_char).shift(start), score)
        for name, score in zip(doc.ents, scores, strict=True)
    )
