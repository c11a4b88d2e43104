"""Windows are scored by the lower layers, and by the upper ones where a word was left in doubt."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from extractor.models import scoring
from extractor.models.scoring import Layout, Scorer
from extractor.models.windows import Window

DOUBTFUL = 9


class TwoExits:
    """Early exit: label 0, surely, but not for the piece ``DOUBTFUL``. Last exit: label 1. States hold the pieces."""

    def __init__(self) -> None:
        self.shallow: list[np.ndarray] = []
        self.deep: list[np.ndarray] = []

    def run(self, _outputs: None, inputs: dict[str, Any]) -> list[np.ndarray]:
        deep = bool(inputs["deep"])
        pieces = inputs["states"][..., 0] if deep else inputs["ids"]
        (self.deep if deep else self.shallow).append(pieces)
        logits = np.zeros((*pieces.shape, 2), np.float32)
        logits[..., 1 if deep else 0] = np.where(~np.array(deep) & (pieces == DOUBTFUL), 0.1, 20.0)
        return [logits, np.repeat(pieces[..., None], 3, 2).astype(np.float32)]


def score(sentences: list[list[int]], session: Any, layout: Layout) -> np.ndarray:
    # Every word is one piece.
    ends = np.cumsum([len(sentence) for sentence in sentences])
    starts = ends - [len(sentence) for sentence in sentences]
    windows = [
        Window(first, end, first, end) for first, end in zip(starts.tolist(), ends.tolist(), strict=True) if end > first
    ]
    flat = np.array([piece for sentence in sentences for piece in sentence], np.int64)
    scores = np.zeros((len(flat), 2), np.float32)
    Scorer(session, layout).score(windows, flat, np.arange(len(flat) + 1), scores)
    return scores


LAYOUT = Layout(beginning=0, end=2, padding=1, width=3, confidence=0.9)


def test_only_windows_in_doubt_are_read_on() -> None:
    session = TwoExits()
    sentences = [[5, 6, 7, 8, 5], [5, DOUBTFUL], [6], [DOUBTFUL, 7, 7]]
    labels = score(sentences, session, LAYOUT).argmax(1)
    assert labels.tolist() == [0] * 5 + [1] * 2 + [0] + [1] * 3
    (deep,) = session.deep
    assert deep.tolist() == [[0, 5, DOUBTFUL, 2, 0], [0, DOUBTFUL, 7, 7, 2]]


def test_labels_that_are_alike_leave_no_doubt() -> None:
    session = TwoExits()
    layout = Layout(beginning=0, end=2, padding=1, width=3, confidence=0.9, alike=(0, 1))
    assert score([[5, DOUBTFUL], [6]], session, layout).shape == (3, 2)
    assert not session.deep


def test_scores_are_logarithms_of_probabilities() -> None:
    scores = score([[5, DOUBTFUL], [6]], TwoExits(), LAYOUT)
    assert np.exp(scores).sum(1) == pytest.approx([1, 1, 1])


def test_no_doubt_waits_for_ever_or_takes_unbounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoring, "_PIECES_IN_DOUBT", 40)
    monkeypatch.setattr(scoring, "PIECES_A_BATCH", 20)
    session = TwoExits()
    sentences = [[DOUBTFUL] * (1 + number % 9) for number in range(60)]
    assert score(sentences, session, LAYOUT).argmax(1).all()
    assert sum((deep == DOUBTFUL).sum() for deep in session.deep) == sum(map(len, sentences))
    # Two turns at least: not everything was kept to the end.
    assert max(deep.shape[1] for deep in session.deep[: len(session.deep) // 2]) < 11


class OneExit(TwoExits):
    """A network without an early exit takes pieces and mask only."""

    def run(self, _outputs: None, inputs: dict[str, Any]) -> list[np.ndarray]:
        assert set(inputs) == {"ids", "mask"}
        return super().run(None, inputs | {"deep": False})[:1]


def test_a_network_without_early_exit_reads_once() -> None:
    session = OneExit()
    labels = score([[5, DOUBTFUL], [6]], session, Layout(beginning=0, end=2, padding=1)).argmax(1)
    assert labels.tolist() == [0, 0, 0]
    assert len(session.shallow) == 1
    assert not session.deep
