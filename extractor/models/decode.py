"""Probabilities of labels → the likeliest lawful labels: I-ORG follows only B-ORG or I-ORG."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

_FORBIDDEN = -1e4
_SENTENCES_AT_ONCE = 128


@lru_cache(maxsize=4)
def transitions(labels: tuple[str, ...]) -> Any:
    """Cost of label j after label i (row i = len(labels): at the beginning of a sentence): 0 or forbidden."""
    import numpy as np

    table = np.zeros((len(labels) + 1, len(labels)), np.float32)
    for after, label in enumerate(labels):
        if label.startswith("I-"):
            for before, other in enumerate((*labels, "")):
                if other not in ("B-" + label[2:], label):
                    table[before, after] = _FORBIDDEN
    return table


def likeliest_labels(scores: Floats, starts: Numbers, labels: tuple[str, ...]) -> Numbers:
    """The number of each word's label.

    ``scores``: log-probabilities, words × labels; ``starts``: the first word of each sentence, then the end.
    The best label of each word, taken alone, is the best lawful sequence wherever it is lawful; only the sentences
    where it is not go through Viterbi.
    """
    import numpy as np

    table = transitions(labels)
    best: Numbers = scores.argmax(1)
    before = np.empty_like(best)
    before[1:] = best[:-1]
    before[starts[:-1][starts[:-1] < len(best)]] = len(labels)
    unlawful = np.flatnonzero(table[before, best] < 0)
    if len(unlawful):
        sentences = np.unique(np.searchsorted(starts, unlawful, side="right") - 1)
        lengths = starts[sentences + 1] - starts[sentences]
        sentences = sentences[np.argsort(lengths, kind="stable")]
        for at in range(0, len(sentences), _SENTENCES_AT_ONCE):
            some = sentences[at : at + _SENTENCES_AT_ONCE]
            for first, path in zip(starts[some], _viterbi(scores, starts, some, table), strict=True):
                best[first : first + len(path)] = path
    return best


def _viterbi(scores: Floats, starts: Numbers, sentences: Numbers, table: Floats) -> Sequence[Numbers]:
    # All sentences in step; they come sorted by length, and the shorter ones freeze when they end.
    import numpy as np

    first = starts[sentences]
    lengths = starts[sentences + 1] - first
    rows = np.arange(len(sentences))
    longest = int(lengths.max())
    came_from = np.zeros((longest, len(sentences), scores.shape[1]), np.int8)
    total = scores[first] + table[-1]
    for step in range(1, longest):
        begin = int(np.searchsorted(lengths, step, side="right"))
        reached = total[begin:, :, None] + table[None, :-1]
        came_from[step, begin:] = reached.argmax(1)
        total[begin:] = reached.max(1) + scores[first[begin:] + step]
    paths = np.zeros((len(sentences), longest), np.int64)
    label = total.argmax(1)
    paths[rows, lengths - 1] = label
    for step in range(longest - 1, 0, -1):
        begin = int(np.searchsorted(lengths, step, side="right"))
        label[begin:] = came_from[step, rows[begin:], label[begin:]]
        paths[rows[begin:], step - 1] = label[begin:]
    return [path[:length] for path, length in zip(paths, lengths, strict=True)]
