"""Strict scores, and the command that prints those of the shipped weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.models import NamedSpan
from extractor.training.__main__ import main
from extractor.training.corpora import Tagged
from extractor.training.evaluate import format_scores, score_names

GOLD = [
    Tagged(("Maria", "Lopez", "of", "Zenora"), ("B-PER", "I-PER", "O", "B-ORG")),
    Tagged(("the", "Zed", "thing", "in", "Oslo"), ("O", "X", "X", "O", "B-LOC")),
]


def test_kind_and_both_ends_must_be_right() -> None:
    found = [
        [NamedSpan("PER", 0, 1, 1.0), NamedSpan("ORG", 3, 4, 1.0)],
        [NamedSpan("ORG", 1, 2, 1.0), NamedSpan("ORG", 4, 5, 1.0)],
    ]
    scores = score_names(GOLD, found)
    assert (scores["PER"].right, scores["PER"].found, scores["PER"].wanted) == (0, 1, 1)
    assert (scores["ORG"].right, scores["ORG"].found, scores["ORG"].wanted) == (1, 2, 1)  # X is not counted
    assert (scores["LOC"].recall, scores["LOC"].precision) == (0, 0)
    assert scores["PER+ORG+LOC"].f1 == pytest.approx(200 * 1 / (3 + 3))


def test_a_place_at_a_word_of_which_gold_says_little_is_not_counted() -> None:
    gold = [Tagged(("Oslo", "said", "Acme"), ("N", "N", "N"))]
    scores = score_names(gold, [[NamedSpan("LOC", 0, 1, 1.0), NamedSpan("ORG", 2, 3, 1.0)]])
    assert (scores["LOC"].found, scores["ORG"].found, scores["all"].found) == (0, 1, 1)


def test_nothing_found_is_no_error() -> None:
    assert score_names(GOLD, [[], []])["all"].f1 == 0
    assert "ORG" in format_scores("nothing", score_names([], []))


def test_the_command_scores_the_shipped_weights(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tiny.iob2"
    words = [("Maria", "B-PER"), ("Lopez", "I-PER"), ("visited", "O"), ("Berlin", "B-LOC"), (".", "O")]
    path.write_text("\n".join("\t".join(word) for word in words) + "\n\n", encoding="utf-8")
    assert main(["evaluate", str(path)]) == 0
    assert main(["evaluate", str(path), "--convention", "releases"]) == 0
    printed = capsys.readouterr().out
    assert "tiny.iob2" in printed
    row = next(line.split() for line in printed.splitlines() if line.split()[0] == "PER+ORG+LOC")
    assert row[1:] == ["100.00", "100.00", "100.00", "2"]
