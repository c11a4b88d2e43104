"""The words of a reading with the states that the name recogniser reached."""

from __future__ import annotations

from extractor.models.affiliation import StatedWords
from extractor.reading.component import cut_sentences
from extractor.reading.reading import Reading
from extractor.release.release import LABELS


def stated_words(reading: Reading) -> StatedWords | None:
    """The words up to the first passage whose states are not known; None where there are none: names were not asked
    for, or another engine found them."""
    import numpy as np

    places: list[tuple[int, int, int, int, int]] = []
    states = []
    sentence = 0
    for number, passage in enumerate(reading.passages):
        doc = passage.doc
        if doc is None or len(doc.tensor) != len(doc):
            break
        if not len(doc):
            continue
        states.append(doc.tensor)
        base, label = passage.block.span.start, LABELS.index(passage.block.label)
        for first, end in cut_sentences(doc):
            sentence += 1
            for token in doc[first:end]:
                start = base + token.idx
                places.append((start, start + len(token), sentence, number, label))
    if not places:
        return None
    starts, ends, sentences, paragraphs, labels = np.array(places, np.int64).T.copy()
    return StatedWords(np.concatenate(states), starts, ends, sentences, paragraphs, labels)
