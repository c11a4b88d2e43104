"""Release in, passages out: blocks with their lexicon, folded text, tokens and recognised names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
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

    ``names=False`` leaves tokens and names out and loads no model: enough for dates and figures.
    Raises ModelError where a model is absent.
    """
    return read_many([release], settings=settings, names=names)[0]


def read_many(releases: Iterable[Release], *, settings: Settings | None = None, names: bool = True) -> list[Reading]:
    """The readings of several releases, each the same as ``read_passages`` gives.

    A steady recogniser reads the blocks of all releases in one call, so that its batches are full. One whose rounding
    depends on what stands in the same call reads one release at a time: a release must give the same rows however an
    archive is cut.
    """
    chosen = [(release, [block for block in release.blocks if block.label in READ_LABELS]) for release in releases]
    if not names:
        return [
            Reading(release, tuple(_passage(release, block, None) for block in blocks)) for release, blocks in chosen
        ]
    model = (settings or Settings()).arabic_model
    cut = [[_cut(release, block, model) for block in blocks] for release, blocks in chosen]
    _recognise(cut, model)
    return [
        Reading(release, tuple(_passage(release, block, doc) for block, doc in zip(blocks, docs, strict=True)))
        for (release, blocks), docs in zip(chosen, cut, strict=True)
    ]


def _passage(release: Release, block: Block, doc: Doc | None) -> Passage:
    text = block.span.of(release.text)
    named = () if doc is None else _named(doc, block.span.start)
    return Passage(block, lexicon(_language(release, block)), text, fold(text), doc, named)


def _language(release: Release, block: Block) -> str:
    return block.language or release.language or "en"


def _cut(release: Release, block: Block, arabic_model: str) -> Doc:
    from extractor.reading.pipelines import name_pipeline
    from extractor.reading.tokens import cut_words

    return cut_words(name_pipeline(_language(release, block), arabic_model), block.span.of(release.text))


def _recognise(releases: Sequence[Sequence[Doc]], arabic_model: str) -> None:
    """Fill in the names of the documents of each release."""
    from extractor.reading.component import NAME, TEXT
    from extractor.reading.pipelines import name_pipeline

    batches: dict[str, list[list[Doc]]] = {}
    for number, docs in enumerate(releases):
        by_engine: dict[str, list[Doc]] = {}
        for doc in docs:
            doc.user_data[TEXT] = number
            by_engine.setdefault(doc.lang_ if arabic_model != "shipped" else "ar", []).append(doc)
        for language, batch in by_engine.items():
            batches.setdefault(language, []).append(batch)
    for language, found in batches.items():
        recogniser: Any = name_pipeline(language, arabic_model).get_pipe(NAME)
        for batch in [list(chain.from_iterable(found))] if recogniser.is_steady else found:
            for _ in recogniser.pipe(batch, batch_size=len(batch)):
                pass


def _named(doc: Doc, start: int) -> tuple[Named, ...]:
    from extractor.reading.component import SCORES

    scores = doc.spans[SCORES].attrs["scores"]
    return tuple(
        Named(name.label_, Span(name.start_char, name.end_char).shift(start), score)
        for name, score in zip(doc.ents, scores, strict=True)
    )
