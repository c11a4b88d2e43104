"""Training: epochs of freshly rewritten sentences, frequent checkpoints, the same weights however often resumed."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import Tensor, nn

from extractor.models.pieces import Pieces
from extractor.models.recogniser import RELEASES
from extractor.models.windows import cut_windows, join_sentences
from extractor.training.average import Average
from extractor.training.corpora import LABELS, NEITHER, Passage
from extractor.training.mixture import Mixture
from extractor.training.network import Network
from extractor.training.plan import Plan

CHECKPOINT = "checkpoint.pt"
_STEPS_A_CHECKPOINT = 50
_CHANGEABLE = ("epochs", "half_precision", "confidence", "passage_pieces")
_IGNORED = -100
_NUMBER_OF = {label: number for number, label in enumerate((*LABELS, NEITHER))}
_OPEN = [number for number, label in enumerate(LABELS) if label[2:] not in ("PER", "ORG")]
"""What a word labelled ``NEITHER`` may be."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Example:
    """One window: pieces with the marks of beginning and end; where each judged word begins, and its label."""

    ids: tuple[int, ...]
    places: tuple[int, ...]
    labels: tuple[int, ...]


def encode_passages(
    passages: Iterable[Passage], pieces: Pieces, *, marks: tuple[int, int], dropout: float, draw: Random
) -> Iterator[Example]:
    """The windows of passages, written as the product writes them: the mark of the end between two sentences;
    ``dropout`` hides whole words.

    The piece before a window tells its convention: the mark of beginning, or that of the end for releases.
    """
    for passage in passages:
        shown = (
            [_hide(pieces.split(word), pieces.unknown, dropout, draw) for word in sentence.words]
            for sentence in passage
        )  # fmt: skip
        split = join_sentences(shown, marks[1])
        labels = [label for sentence in passage for label in sentence.labels]
        offsets = list(accumulate((len(word) for word in split), initial=0))
        for window in cut_windows(offsets, 0, len(split)):
            ids = [number for word in split[window.first : window.end] for number in word]
            kept = range(window.first_kept, window.end_kept)
            yield Example(
                (marks[passage[0].convention == RELEASES], *ids, marks[1]),
                tuple(offsets[word] - offsets[window.first] + 1 for word in kept),
                tuple(_NUMBER_OF.get(labels[word], _IGNORED) for word in kept),
            )


def _hide(word: tuple[int, ...], unknown: int, share: float, draw: Random) -> tuple[int, ...]:
    return (unknown,) * len(word) if share and draw.random() < share else word


def make_batches(examples: Sequence[Example], *, pieces_a_batch: int, draw: Random) -> list[list[Example]]:
    """Batches of windows of like length, in random order."""
    batches: list[list[Example]] = [[]]
    for example in sorted(examples, key=lambda example: len(example.ids) + draw.random() * 6):
        if batches[-1] and (len(batches[-1]) + 1) * len(example.ids) > pieces_a_batch:
            batches.append([])
        batches[-1].append(example)
    draw.shuffle(batches)
    return batches


class Training:
    """A run: goes on from the last checkpoint of its folder, or from ``begin``, that of the run it branches off, or
    begins. Branches of one run differ in what they draw.

    When it goes on, the plan may have another number of epochs, and the rates fall accordingly from there on, and
    another precision, and more branches, which changes none of those that are there; everything else must be the same.
    The checkpoint keeps what was changed of this run, and when (``history``).
    """

    def __init__(
        self, network: Network, pieces: Pieces, mixture: Mixture, plan: Plan, folder: Path,
        *, branch: int = 0, begin: Path | None = None,
    ) -> None:  # fmt: skip
        self.network = network
        self._pieces = pieces
        self._mixture = mixture
        self._plan = plan
        self._folder = folder
        self._branch = branch
        self._begin = begin
        self._optimiser = torch.optim.AdamW(
            _group_parameters(network, plan), betas=(0.9, 0.98), eps=1e-6, lr=plan.rate, fused=True
        )
        self.average = Average(network, plan.averaging)
        self._epoch = 0
        self._step = 0
        self._batches_done = 0
        self._history: list[dict[str, Any]] = []

    def run(self, until: int | None = None) -> Iterator[int]:
        """Trains, and gives the number of each epoch when it is done and saved; ``until`` ends it before the plan."""
        self._resume()
        steps_an_epoch = len(self._batches(0))
        total = steps_an_epoch * self._plan.epochs
        _log.info("%d steps an epoch, %d epochs", steps_an_epoch, self._plan.epochs)
        self._note_plan()
        while self._epoch < (self._plan.epochs if until is None else until):
            self._run_epoch(self._epoch, total)
            self._epoch, self._batches_done = self._epoch + 1, 0
            self._save()
            yield self._epoch

    def _note_plan(self) -> None:
        changeable = {name: getattr(self._plan, name) for name in _CHANGEABLE}
        if not self._history or self._history[-1] | changeable != self._history[-1]:
            self._history.append({"from_step": self._step, **changeable})

    def _batches(self, epoch: int) -> list[list[Example]]:
        plan, shape = self._plan, self.network.shape
        draw = Random(f"batches {plan.seed} {epoch}" + f" {self._branch}" * bool(self._branch))
        passages = self._mixture.epoch(epoch, self._branch)
        marks = (shape.beginning, shape.end)
        examples = list(encode_passages(passages, self._pieces, marks=marks, dropout=plan.word_dropout, draw=draw))
        return make_batches(examples, pieces_a_batch=plan.pieces_a_batch, draw=draw)

    def _run_epoch(self, epoch: int, total: int) -> None:
        self.network.train()
        began, already = time.monotonic(), self._batches_done
        recent = 0.0
        for batch in self._batches(epoch)[already:]:
            # Each step has its own seed, so that a resumed run drops the same values.
            torch.manual_seed((self._plan.seed + 1_009 * self._branch) * 1_000_003 + self._step)
            self._set_rates(total)
            loss = self._loss(batch)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self._optimiser.step()
            self._optimiser.zero_grad(set_to_none=True)
            self.average.update(self.network, self._step)
            self._step += 1
            self._batches_done += 1
            recent += (loss.item() - recent) * max(0.02, 1 / (self._batches_done - already))
            if self._batches_done % _STEPS_A_CHECKPOINT == 0:
                pace = (time.monotonic() - began) / (self._batches_done - already)
                _log.info("epoch %d step %d/%d loss %.4f, %.2f s a step", epoch, self._step, total, recent, pace)
                self._save()

    def _loss(self, batch: Sequence[Example]) -> Tensor:
        ids, mask, labels = to_tensors(batch, padding=self.network.shape.padding)
        with torch.autocast("cpu", torch.bfloat16, enabled=self._plan.half_precision):
            early, scores = self.network.exits(ids, mask)
        judged = labels != _IGNORED
        wanted, last = labels[judged], scores[judged].float()
        loss = self._cross_entropy(last, wanted)
        if early is None:
            return loss
        first = early[judged].float()
        taught = self._cross_entropy(first, wanted) + self._divergence(first, last.detach())
        return loss + self._plan.early_share * taught

    def _cross_entropy(self, scores: Tensor, wanted: Tensor) -> Tensor:
        # Of a word labelled NEITHER the sum of what it may be counts (partial labels: Tsuboi et al. 2008).
        is_open = wanted == _NUMBER_OF[NEITHER]
        smoothing = self._plan.label_smoothing
        known = nn.functional.cross_entropy(
            scores, wanted.masked_fill(is_open, 0), label_smoothing=smoothing, reduction="none"
        )
        loose = scores.logsumexp(1) - scores[:, _OPEN].logsumexp(1)
        return torch.where(is_open, loose, known).mean()

    def _divergence(self, first: Tensor, last: Tensor) -> Tensor:
        # The early exit learns from the last one too (Hinton et al. 2015, equation 1).
        heat = self._plan.temperature
        cooled, aim = (nn.functional.log_softmax(scores / heat, 1) for scores in (first, last))
        return nn.functional.kl_div(cooled, aim, reduction="batchmean", log_target=True) * heat**2

    def _set_rates(self, total: int) -> None:
        warm = max(1, round(self._plan.warm_up * total))
        factor = min((self._step + 1) / warm, max(0.02, (total - self._step) / max(1, total - warm)))
        for group in self._optimiser.param_groups:
            group["lr"] = group["full_rate"] * factor

    def _save(self) -> None:
        state = {
            "plan": asdict(self._plan), "epoch": self._epoch, "step": self._step,
            "batches_done": self._batches_done, "history": self._history,
            "network": self.network.state_dict(), "averaged": self.average.weights,
            "optimiser": self._optimiser.state_dict(),
        }  # fmt: skip
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / (CHECKPOINT + ".part")
        torch.save(state, unfinished)
        unfinished.replace(self._folder / CHECKPOINT)

    def _resume(self) -> None:
        path = self._folder / CHECKPOINT
        if not path.exists() and self._begin is not None:
            path = self._begin
        if not path.exists():
            return
        state = load_checkpoint(path)
        changeable = {name: getattr(self._plan, name) for name in (*_CHANGEABLE, "branches")}
        if state["plan"] | changeable != asdict(self._plan):
            raise ValueError(f"{path} belongs to another plan: {json.dumps(state['plan'])}")
        self.network.load_state_dict(state["network"])
        self.average.load(state["averaged"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._epoch, self._step = state["epoch"], state["step"]
        self._batches_done, self._history = state["batches_done"], state["history"]
        _log.info("resumed after epoch %d, step %d", self._epoch, self._step)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """What a run saved: plan, epoch, step, batches_done, history, network, averaged, optimiser."""
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def to_tensors(batch: Sequence[Example], *, padding: int) -> tuple[Tensor, Tensor, Tensor]:
    """(numbers of pieces, 1 where there is one, labels where a judged word begins)."""
    width = max(len(example.ids) for example in batch)
    ids = torch.full((len(batch), width), padding)
    mask = torch.zeros((len(batch), width), dtype=torch.long)
    labels = torch.full((len(batch), width), _IGNORED)
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        mask[row, : len(example.ids)] = 1
        labels[row, list(example.places)] = torch.tensor(example.labels)
    return ids, mask, labels


def _group_parameters(network: Network, plan: Plan) -> list[dict[str, Any]]:
    groups: list[dict[str, Any]] = []
    layers = network.shape.layers
    for name, parameter in network.named_parameters():
        if name.startswith(("label.", "early_label.")):
            rate = plan.label_rate
        else:
            depth = int(name.split(".")[1]) + 1 if name.startswith("layers.") else 0
            rate = plan.rate * plan.rate_decay_a_layer ** (layers - depth)
        decay = 0.0 if parameter.ndim == 1 else plan.weight_decay
        groups.append({"params": [parameter], "lr": rate, "full_rate": rate, "weight_decay": decay})
    return groups
