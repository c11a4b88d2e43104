"""Words to sub-words, windows over long sentences, and lawful labels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.models.decode import likeliest_labels
from extractor.models.pieces import MAX_PIECES_A_WORD, Pieces, plain_form
from extractor.models.windows import CAPACITY, cut_windows

TEXTS = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁مد", "ينة", "▁مدينة", "a", "b", "ab", "▁ab", "abc"]
SCORES = [0.0, 0.0, 0.0, 0.0, -3.0, -4.0, -4.0, -9.0, -2.0, -2.0, -3.0, -9.0, -1.0]
PIECES = Pieces(TEXTS, SCORES, unknown=3, unknown_score=-30.0)
LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")


def split(word: str) -> list[str]:
    return [TEXTS[number] for number in PIECES.split(word)]


def test_the_likeliest_split_wins() -> None:
    assert split("مدينة") == ["▁مد", "ينة"]  # -8 beats the whole word's -9
    assert split("ab") == ["▁", "ab"]  # -6 beats -7 and -9
    assert split("abc") == ["▁", "abc"]


def test_marks_are_not_seen() -> None:
    assert split("مَدِينَة") == split("مدينة")
    assert plain_form("\u200fﻣﺪﻳﻨﺔ") == "مدينة"


def test_unknown_letters_and_odd_words() -> None:
    assert split("x") == ["▁", "<unk>"]
    assert split("") == split("\u064b") == ["▁"]
    assert split("<s>").count("<s>") == 0
    assert len(PIECES.split("x" * 1_000_000)) == MAX_PIECES_A_WORD


@given(st.text(max_size=40))
def test_any_word_has_pieces(word: str) -> None:
    assert 1 <= len(PIECES.split(word)) <= MAX_PIECES_A_WORD


@settings(max_examples=60)
@given(st.lists(st.integers(1, MAX_PIECES_A_WORD), max_size=300), st.integers(0, 3))
def test_windows_keep_every_word_once(lengths: list[int], skipped: int) -> None:
    offsets = [0, *np.cumsum(lengths, dtype=int).tolist()]
    first = min(skipped, len(lengths))
    kept: list[int] = []
    for window in cut_windows(offsets, first, len(lengths)):
        assert first <= window.first <= window.first_kept < window.end_kept <= window.end <= len(lengths)
        assert offsets[window.end] - offsets[window.first] <= CAPACITY
        kept.extend(range(window.first_kept, window.end_kept))
    assert kept == list(range(first, len(lengths)))


def test_windows_show_context_on_both_sides() -> None:
    offsets = list(range(0, 1001))
    middle = list(cut_windows(offsets, 0, 1000))[1]
    assert middle.first_kept - middle.first >= 40
    assert middle.end - middle.end_kept >= 40


def brute_force(scores: np.ndarray, labels: tuple[str, ...]) -> float:
    best = -np.inf
    for path in np.ndindex(*([len(labels)] * len(scores))):
        texts = ["O", *(labels[number] for number in path)]
        if all(not b.startswith("I-") or (a[2:] == b[2:] and a != "O") for a, b in pairwise(texts)):
            best = max(best, float(sum(scores[at, number] for at, number in enumerate(path))))
    return best


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.integers(0, 5), min_size=1, max_size=4))
def test_labels_are_lawful_and_the_best(seed: int, lengths: list[int]) -> None:
    starts = np.array([0, *np.cumsum(lengths)], np.int64)
    raw = np.random.default_rng(seed).normal(size=(int(starts[-1]), len(LABELS))) * 3
    scores = raw.astype(np.float32)
    path = likeliest_labels(scores, starts, LABELS)
    for first, end in pairwise(starts):
        before = "O"
        for label in (LABELS[number] for number in path[first:end]):
            assert not label.startswith("I-") or (before != "O" and before[2:] == label[2:])
            before = label
        reached = float(sum(scores[at, path[at]] for at in range(first, end)))
        assert end == first or np.isclose(reached, brute_force(scores[first:end], LABELS), atol=1e-4)
