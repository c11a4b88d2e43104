"""Strict scores of names: a name counts where kind, first and last word are all right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.models.recogniser import NamedSpan, Recogniser
from extractor.training.corpora import KINDS, NEITHER, UNKNOWN, Tagged

Scores = Mapping[str, "Score"]
TOTALS = {"PER+ORG+LOC": ("PER", "ORG", "LOC"), "all": KINDS}


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of names; shares are per cent, 0 where there was nothing to find."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """Per cent of the found names that are right."""
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Per cent of the wanted names that were found."""
        return 100 * self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both, per cent."""
        both = self.found + self.wanted
        return 200 * self.right / both if both else 0.0


def score_names(gold: Sequence[Tagged], found: Iterable[Sequence[NamedSpan]]) -> Scores:
    """Scores by kind, then of ``TOTALS``. Found names that touch a word labelled X are not counted, nor, at a word
    labelled N, those of other kinds than people and organisations."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for sentence, spans in zip(gold, found, strict=True):
        expected = set(sentence.mentions())
        wanted.update(kind for kind, _, _ in expected)
        for span in spans:
            there = sentence.labels[span.first_word : span.end_word]
            if UNKNOWN not in there and (span.kind in ("PER", "ORG") or NEITHER not in there):
                total[span.kind] += 1
                right[span.kind] += (span.kind, span.first_word, span.end_word) in expected
    scores = {kind: Score(right[kind], total[kind], wanted[kind]) for kind in KINDS}
    for name, kinds in TOTALS.items():
        scores[name] = Score(*(sum(counts[kind] for kind in kinds) for counts in (right, total, wanted)))
    return scores


def evaluate(recogniser: Recogniser, gold: Sequence[Tagged]) -> tuple[Scores, Scores]:
    """Scores of a recogniser on labelled sentences in the order of their texts, as the product reads releases; then of
    each sentence by itself: no other around it, and nothing that names of neighbouring ones must agree with."""
    words = [sentence.words for sentence in gold]
    texts = [sentence.text for sentence in gold]
    together, alone = (score_names(gold, recogniser.recognise(words, texts=some)) for some in (texts, None))
    return together, alone


def format_scores(title: str, scores: Scores) -> str:
    """A small table: precision, recall, F1 and number of names by kind."""
    lines = [f"{title:<28} {'P':>6} {'R':>6} {'F1':>6} {'names':>6}"]
    lines += [
        f"  {kind:<26} {score.precision:6.2f} {score.recall:6.2f} {score.f1:6.2f} {score.wanted:6d}"
        for kind, score in scores.items()
    ]
    return "\n".join(lines)


class TorchSession:
    """A network not yet exported, where a recogniser expects an ONNX session."""

    def __init__(self, network: Any, *, half_precision: bool = True) -> None:
        self._network = network
        self._half_precision = half_precision

    def run(self, _outputs: None, inputs: Mapping[str, Any]) -> list[Any]:
        """Scores of the labels for a batch of windows."""
        import torch

        self._network.eval()
        ids, mask = (torch.from_numpy(inputs[name]) for name in ("ids", "mask"))
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=self._half_precision):
            return [self._network(ids, mask).float().numpy()]
