"""Words of sentences → the people, organisations, places and other names among them.

One network for Arabic and English, in 8 bits, run by onnxruntime; see MODEL_CARD.md for what it was trained on and
what it reaches. Scales of rounding are fixed, so a text is answered the same whatever texts are read in the same call
(scores may differ in their last digits, as sums of floats do).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.errors import ModelError
from extractor.models.agreement import agree
from extractor.models.decode import likeliest_labels
from extractor.models.pieces import Pieces
from extractor.models.scoring import Layout, Scorer
from extractor.models.session import open_session
from extractor.models.windows import Window, cut_windows, gather_passages, join_sentences

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Halves = NDArray[np.float16]
    Numbers = NDArray[np.int64]

RELEASES, CORPORA = "releases", "corpora"
"""Conventions of annotation, see ``Recogniser``."""
WEIGHTS = "recogniser.int8.onnx"
VOCABULARY = "recogniser.json"
_WHAT = "the name recogniser"
# On processors the fused operator takes six times as long as addition and normalisation one after the other.
_SLOWER = ["SkipLayerNormFusion"]


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A name: the words ``[first_word, end_word)`` of a sentence.

    ``kind`` is PER, ORG, LOC or MISC; ``score`` the mean probability that the network gave to the labels (0 to 1).
    """

    kind: str
    first_word: int
    end_word: int
    score: float


STATED = 2000
"""Words of a text whose states are given."""

Passage = tuple[tuple[str, ...], ...]
"""Sentences that follow each other in a text and are read together."""


class Recogniser:
    """The network and its vocabulary; made by ``load_recogniser``.

    ``is_steady``: a text is answered the same whatever texts are read in the same call.

    ``convention``: how much of the words is the name. ``RELEASES``: as press releases call a house, with its head noun
    (شركة نور); ``CORPORA``: as the news and web corpora annotate names (شركة outside). The piece before a sentence
    tells the network which; weights that know one convention alone answer in it.
    """

    def __init__(self, session: Any, vocabulary: Mapping[str, Any], convention: str = RELEASES) -> None:
        import numpy as np

        self.labels: tuple[str, ...] = tuple(vocabulary["labels"])
        kinds = list(dict.fromkeys(label[2:] for label in self.labels))
        self._kinds = [kinds.index(label[2:]) for label in self.labels]
        self._person = kinds.index("PER")
        self._end: int = vocabulary["end"]
        self._room = int(vocabulary.get("passage", 0))
        self.is_steady = bool(vocabulary.get("steady", False))
        self._scorer = Scorer(
            session,
            Layout(
                vocabulary.get(convention, vocabulary["beginning"]), vocabulary["end"], vocabulary["padding"],
                vocabulary.get("width", 0), vocabulary.get("confidence", 0.0),
                tuple(number for number, label in enumerate(self.labels) if label == "O" or label.endswith("-MISC")),
            ),
        )  # fmt: skip
        self.pieces = Pieces(
            vocabulary["pieces"],
            vocabulary["scores"],
            unknown=vocabulary["unknown"],
            unknown_score=vocabulary["unknown_score"],
        )
        lettered = [any(letter.isalpha() for letter in piece) for piece in self.pieces.texts]
        lettered[self.pieces.unknown] = True
        self._lettered = np.array(lettered)

    def recognise(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> list[list[NamedSpan]]:
        """The names of each sentence, in order; a sentence of any length, an empty one gives an empty list.

        ``texts``: the number of the text that each sentence is from. The sentences of a text stand in order; they are
        read in passages, each with others around it (document context: Schweter and Akbik 2020, FLERT), and their words
        agree on what they name (``agreement``). Without it every sentence stands alone.
        """
        return self.read(sentences, texts=texts)[0]

    def read(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> tuple[list[list[NamedSpan]], list[Halves | None]]:
        """What ``recognise`` gives; and of each sentence the states of its words in the lower layers, a row a word:
        what else is to be told of the text can be told from them. None behind the first ``STATED`` words of a text,
        without ``texts``, and where the network has no early exit.
        """
        import numpy as np

        (alone, states), starts = self._read(sentences, texts), _starts(map(len, sentences))
        scores = alone if texts is None else self._agreed(alone, starts, sentences, texts)
        labels = likeliest_labels(scores, starts, self.labels)
        found: list[list[NamedSpan]] = [[] for _ in sentences]
        # What one sentence makes sure stays as sure, whatever others leave open.
        probabilities = np.exp(np.maximum(alone, scores)[np.arange(len(labels)), labels])
        for sentence, span in self._spans(labels, probabilities, starts):
            found[sentence].append(span)
        return found, states

    def _agreed(
        self, scores: Floats, starts: Numbers, sentences: Sequence[Sequence[str]], texts: Sequence[int]
    ) -> Floats:
        import numpy as np

        names = self._ranges(likeliest_labels(scores, starts, self.labels))
        of_word = np.repeat(np.arange(len(sentences)), np.diff(starts))
        words = list(chain.from_iterable(sentences))
        numbers = np.asarray(texts, np.int64)[of_word]
        return agree(scores, names, words, of_word, numbers, self._kinds, self._person)

    def _read(
        self, sentences: Sequence[Sequence[str]], texts: Sequence[int] | None
    ) -> tuple[Floats, list[Halves | None]]:
        """Log-probabilities: one row a word of all sentences, one column a label; states. Equal passages are read
        once."""
        ranges = list(self._passages(sentences, texts))
        passages = [tuple(map(tuple, sentences[first:end])) for first, end in ranges]
        stated = self._stated(sentences, texts, ranges)
        wanted = {passages[number] for number in stated}
        different = sorted(dict.fromkeys(passages), key=lambda passage: passage not in wanted)
        scores, states = self._read_passages(different, len(wanted))
        places = dict(zip(different, pairwise(_starts(map(_count_words, different)).tolist()), strict=True))
        told: list[Halves | None] = [None] * len(sentences)
        for number in stated:
            first, end = ranges[number]
            begin = places[passages[number]][0]
            borders = pairwise((_starts(map(len, sentences[first:end])) + begin).tolist())
            told[first:end] = [states[start:stop] for start, stop in borders]
        return (scores if different == passages else _spread(scores, places, passages)), told

    def _stated(
        self, sentences: Sequence[Sequence[str]], texts: Sequence[int] | None, ranges: Sequence[tuple[int, int]]
    ) -> list[int]:
        """The numbers of the passages of which states are given."""
        if texts is None or not self._scorer.width:
            return []
        read: Counter[int] = Counter()
        stated = []
        for number, (first, end) in enumerate(ranges):
            read[texts[first]] += sum(map(len, sentences[first:end]))
            if read[texts[first]] <= STATED:
                stated.append(number)
        return stated

    def _passages(self, sentences: Sequence[Sequence[str]], texts: Sequence[int] | None) -> Iterable[tuple[int, int]]:
        if texts is None or not self._room:
            return ((at, at + 1) for at in range(len(sentences)))
        split = self.pieces.split
        sizes = [sum(len(split(word)) for word in sentence) for sentence in sentences]
        return gather_passages(sizes, texts, self._room)

    def _read_passages(self, passages: Sequence[Passage], stated: int) -> tuple[Floats, Halves]:
        """The scores of the words of passages, and the states of those of the first ``stated`` ones."""
        import numpy as np

        split = self.pieces.split
        cut = ((map(split, sentence) for sentence in passage) for passage in passages)
        words = [pieces for sentences in cut for pieces in join_sentences(sentences, self._end)]
        offsets = np.zeros(len(words) + 1, np.int64)
        np.cumsum([len(pieces) for pieces in words], out=offsets[1:])
        flat = np.fromiter(chain.from_iterable(words), np.int64, count=int(offsets[-1]))
        scores = np.full((len(words), len(self.labels)), -np.inf, np.float32)
        scores[:, 0] = 0.0
        places = offsets.tolist()
        windows: list[Window] = []
        for first, end in pairwise(_starts(map(_count_words, passages)).tolist()):
            if self._has_letters(flat, places[first], places[end]):
                windows.extend(cut_windows(places, first, end))
        count = sum(map(_count_words, passages[:stated]))
        states = np.zeros((count, self._scorer.width if stated else 0), np.float16)
        self._scorer.score(windows, flat, offsets, scores, states)
        return scores, states

    def _has_letters(self, flat: Numbers, start: int, end: int) -> bool:
        return bool(self._lettered[flat[start:end]].any())

    def _ranges(self, labels: Numbers) -> Iterator[tuple[int, int]]:
        """First word and end of each name."""
        import numpy as np

        inside = np.array([label.startswith("I-") for label in self.labels])[labels]
        begins = np.flatnonzero((labels > 0) & ~inside)
        after = np.flatnonzero(~inside)
        ends = np.append(after, len(labels))[np.searchsorted(after, begins, side="right")]
        return zip(begins.tolist(), ends.tolist(), strict=True)

    def _spans(self, labels: Numbers, probabilities: Floats, starts: Numbers) -> Iterator[tuple[int, NamedSpan]]:
        import numpy as np

        ranges = list(self._ranges(labels))
        sentences = np.searchsorted(starts, [first for first, _ in ranges], side="right") - 1
        for (first, end), sentence in zip(ranges, sentences.tolist(), strict=True):
            offset = int(starts[sentence])
            kind = self.labels[int(labels[first])][2:]
            score = round(float(probabilities[first:end].mean()), 4)
            yield sentence, NamedSpan(kind, first - offset, end - offset, score)


def _starts(counts: Iterable[int]) -> Numbers:
    """Where each of several things that follow each other begins, then the end; ``counts``: how long each is."""
    import numpy as np

    return np.cumsum([0, *counts], dtype=np.int64)


def _count_words(passage: Passage) -> int:
    return sum(map(len, passage))


def _spread(scores: Floats, places: Mapping[Passage, tuple[int, int]], passages: Sequence[Passage]) -> Floats:
    """The scores of passages of which equal ones were read once; ``places``: the rows of each that was read."""
    import numpy as np

    return np.concatenate([scores[slice(*places[passage])] for passage in passages])


@lru_cache(maxsize=2)
def load_recogniser(*, threads: int = 1, convention: str = RELEASES) -> Recogniser:
    """The shipped recogniser, loaded once a process (some 0.2 s).

    Raises ModelError where onnxruntime or the weights are missing.
    """
    return open_recogniser(Path(__file__).parent, threads=threads, convention=convention)


def open_recogniser(
    folder: Path, *, threads: int = 1, confidence: float | None = None, convention: str = RELEASES
) -> Recogniser:
    """The recogniser whose weights and vocabulary lie in a folder, under the shipped names.

    ``confidence`` other than theirs: 1 reads everything with all layers, nearly 0 with those below the early exit.
    """
    session = open_session(folder / WEIGHTS, _WHAT, threads=threads, without=_SLOWER)
    try:
        vocabulary = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{_WHAT} cannot be loaded: {error}", advice="Reinstall the package.") from error
    if confidence is not None:
        vocabulary["confidence"] = confidence
    return Recogniser(session, vocabulary, convention)
