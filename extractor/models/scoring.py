"""Windows of pieces → log-probabilities of the labels of their words, in full batches.

A network with an early exit reads every window with its lower layers only; where some word of the window is left in
doubt there, the upper layers go on from the states reached (early exit by confidence: Xin et al. 2020, DeeBERT).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extractor.models.windows import Window

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Halves = NDArray[np.float16]
    Numbers = NDArray[np.int64]

PIECES_A_BATCH = 512
_PIECES_IN_DOUBT = 16 * PIECES_A_BATCH
"""How many pieces may wait for the upper layers: 1.5 KB each."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What the network takes: special pieces; the width of its states and what confidence ends at the early exit.

    ``confidence`` is the least probability that the likeliest label of each word must have (0 to 1); 0 where the
    network has no early exit. Labels in ``alike`` (columns) are one for that: whether a word is outside all names or
    in one of other kinds, of which little is made, is no reason to read on.
    """

    beginning: int
    end: int
    padding: int
    width: int = 0
    confidence: float = 0.0
    alike: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Doubt:
    """A window that the upper layers must read: its states and which words they are to label."""

    window: Window
    states: Floats


class Scorer:
    """Scores windows over one long row of pieces; ``session`` runs the network."""

    def __init__(self, session: Any, layout: Layout) -> None:
        self._session = session
        self._layout = layout

    @property
    def width(self) -> int:
        """How wide the states at the early exit are; 0 where the network has none."""
        return self._layout.width if self._layout.confidence else 0

    def score(
        self, windows: Sequence[Window], flat: Numbers, offsets: Numbers, scores: Floats, states: Halves | None = None
    ) -> None:
        """Fills ``scores`` (one row a word, one column a label) for the words that each window keeps, and ``states``
        (a row for each of the first words, ``width`` columns) with those at the early exit, of the word's first piece.

        ``flat`` holds the pieces of all words, ``offsets[i]`` where those of word i begin.
        """
        lengths = (offsets[[window.end for window in windows]] - offsets[[window.first for window in windows]]).tolist()
        order = sorted(range(len(windows)), key=lengths.__getitem__)
        doubts: list[_Doubt] = []
        for batch in _batches(order, lengths):
            doubts += self._read([windows[number] for number in batch], flat, offsets, scores, states)
            if sum(len(doubt.states) for doubt in doubts) > _PIECES_IN_DOUBT:
                self._settle(doubts, offsets, scores)
                doubts = []
        self._settle(doubts, offsets, scores)

    def _settle(self, doubts: Sequence[_Doubt], offsets: Numbers, scores: Floats) -> None:
        for batch in _batches(range(len(doubts)), [len(doubt.states) - 2 for doubt in doubts]):
            self._read_on([doubts[number] for number in batch], offsets, scores)

    def _read(
        self, batch: Sequence[Window], flat: Numbers, offsets: Numbers, scores: Floats, reached: Halves | None
    ) -> list[_Doubt]:
        import numpy as np

        layout = self._layout
        lengths = [int(offsets[window.end] - offsets[window.first]) + 2 for window in batch]
        ids = np.full((len(batch), max(lengths)), layout.padding, np.int64)
        mask = _mask(lengths)
        ids[:, 0] = layout.beginning
        for row, (window, length) in enumerate(zip(batch, lengths, strict=True)):
            ids[row, 1 : length - 1] = flat[offsets[window.first] : offsets[window.end]]
            ids[row, length - 1] = layout.end
        inputs = {"ids": ids, "mask": mask}
        if not layout.confidence:
            logits = self._session.run(None, inputs)[0]
            _fill(batch, logits, offsets, scores)
            return []
        none = np.zeros((1, 1, layout.width), np.float32)
        logits, states = self._session.run(None, inputs | {"states": none, "deep": np.array(False)})
        _fill(batch, logits, offsets, scores)
        for row, window in enumerate(batch):
            if reached is not None and window.first_kept < len(reached):
                reached[window.first_kept : window.end_kept] = states[row, _first_pieces(window, offsets)]
        return [
            _Doubt(window, states[row, :length].copy())
            for row, (window, length) in enumerate(zip(batch, lengths, strict=True))
            if self._surest(np.exp(scores[window.first_kept : window.end_kept])).min() < layout.confidence
        ]

    def _surest(self, probabilities: Floats) -> Floats:
        import numpy as np

        alike = list(self._layout.alike)
        both = (probabilities.max(1), probabilities[:, alike].sum(1))
        return np.asarray(np.maximum(*both), np.float32)

    def _read_on(self, batch: Sequence[_Doubt], offsets: Numbers, scores: Floats) -> None:
        import numpy as np

        lengths = [len(doubt.states) for doubt in batch]
        states = np.zeros((len(batch), max(lengths), self._layout.width), np.float32)
        for row, doubt in enumerate(batch):
            states[row, : len(doubt.states)] = doubt.states
        mask = _mask(lengths)
        inputs = {"ids": mask, "mask": mask, "states": states, "deep": np.array(True)}
        _fill([doubt.window for doubt in batch], self._session.run(None, inputs)[0], offsets, scores)


def _mask(lengths: Sequence[int]) -> Numbers:
    import numpy as np

    return (np.arange(max(lengths)) < np.array(lengths)[:, None]).astype(np.int64)


def _fill(batch: Sequence[Window], logits: Floats, offsets: Numbers, scores: Floats) -> None:
    import numpy as np

    for row, window in enumerate(batch):
        raw = logits[row, _first_pieces(window, offsets)]
        raw = raw - raw.max(1, keepdims=True)
        scores[window.first_kept : window.end_kept] = raw - np.log(np.exp(raw).sum(1, keepdims=True))


def _first_pieces(window: Window, offsets: Numbers) -> Numbers:
    """Where the first piece of each kept word stands in a window, behind the mark of the beginning."""
    places: Numbers = offsets[window.first_kept : window.end_kept] - offsets[window.first] + 1
    return places


def _batches(order: Sequence[int], lengths: Sequence[int]) -> Iterator[Sequence[int]]:
    # In order of length: a batch is padded to its last window.
    begin = 0
    for at, number in enumerate(order):
        if at > begin and (at + 1 - begin) * (lengths[number] + 2) > PIECES_A_BATCH:
            yield order[begin:at]
            begin = at
    if begin < len(order):
        yield order[begin:]
