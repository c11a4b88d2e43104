"""The network of ``models/affiliation``: its layers in torch, how it is trained, and what it reaches."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from extractor.models.affiliation import MARKS, PLACES, SIGNS, STEPS, Scene
from extractor.release.release import LABELS
from extractor.training.average import Average, mean_of
from extractor.training.encoder import Shape
from extractor.training.judged import Judged
from extractor.training.network import Layer
from extractor.training.scenes import Taught

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AffiliationPlan:
    """Sizes and rates; ``width``: of the recogniser's states, ``hidden``: of the states of this network, ``way``: of
    the vectors of ways; dropouts: of what enters, and of the layers; ``averaging``: of the moving mean of weights.
    ``branches`` share the first epochs and end apart; the weights are their mean."""

    seed: int = 1
    epochs: int = 8
    shared_epochs: int = 2
    branches: int = 3
    width: int = 384
    hidden: int = 128
    layers: int = 2
    heads: int = 4
    way: int = 32
    rate: float = 1e-3
    weight_decay: float = 0.05
    warm_up: float = 0.1
    releases_a_step: int = 4
    entering_dropout: float = 0.25
    dropout: float = 0.15
    averaging: float = 0.99


class AffiliationNetwork(nn.Module):
    """``forward(…)``: the arrays of a Scene → the weights of each person and mention (people × mentions), and of "none"
    of each person."""

    def __init__(self, plan: AffiliationPlan) -> None:
        super().__init__()
        hidden = plan.hidden
        self.shape = Shape(hidden, plan.layers, plan.heads, 2 * hidden, 0, 1e-5)
        self.input_norm = nn.LayerNorm(plan.width, eps=self.shape.epsilon)
        self.enter = nn.Linear(plan.width, hidden)
        self.entering_dropout = nn.Dropout(plan.entering_dropout)
        self.mark = nn.Linear(len(MARKS), hidden)
        self.label = nn.Embedding(len(LABELS), hidden)
        self.layers = nn.ModuleList(Layer(self.shape, dropout=plan.dropout) for _ in range(plan.layers))
        self.way = nn.Embedding(len(PLACES) * STEPS, plan.way)
        self.house = nn.Linear(hidden, hidden)
        self.person = nn.Linear(2 * hidden, hidden)
        self.pair = nn.Linear(3 * hidden + len(PLACES) * plan.way + len(SIGNS), hidden)
        self.pair_weight = nn.Linear(hidden, 1)
        self.none = nn.Linear(hidden, hidden)
        self.none_weight = nn.Linear(hidden, 1)
        self.dropout = nn.Dropout(plan.dropout)

    def forward(
        self, states: Tensor, marks: Tensor, labels: Tensor, houses: Tensor, people: Tensor, titles: Tensor,
        ways: Tensor, signs: Tensor,
    ) -> tuple[Tensor, Tensor]:  # fmt: skip
        """Weights, not normalised; shapes as in ``Scene``."""
        words = self.enter(self.entering_dropout(self.input_norm(states))) + self.mark(marks) + self.label(labels)
        words = words[None]
        for layer in self.layers:
            words = layer(words, torch.zeros(()))
        words = words[0]
        mentions = self.house(words[houses].amax(1))
        persons = self.person(torch.cat([words[people].amax(1), words[titles].amax(1)], 1))
        shape = (len(persons), len(mentions), mentions.shape[1])
        far = self.way(ways + torch.arange(len(PLACES)) * STEPS).flatten(2)
        both = [mentions.expand(shape), persons[:, None].expand(shape), mentions * persons[:, None], far, signs]
        pairs = self.pair_weight(self.dropout(nn.functional.gelu(self.pair(torch.cat(both, 2)))))
        none = self.none_weight(self.dropout(nn.functional.gelu(self.none(persons))))
        return pairs[:, :, 0], none[:, 0]


def weigh(network: AffiliationNetwork, taught: Taught) -> Tensor:
    """Logarithms of probabilities: a row a person asked, a column for none and one for each organisation."""
    scene = taught.scene
    pairs, none = network(*tensors_of(scene))
    owners = torch.from_numpy(scene.owners)
    top = pairs.max().detach()
    sums = torch.zeros(len(pairs), taught.organisations).index_add(1, owners, torch.exp(pairs - top))
    weights = torch.cat([none[:, None], torch.log(sums + 1e-12) + top], 1)
    return torch.log_softmax(weights, 1)


def tensors_of(scene: Scene) -> list[Tensor]:
    """What the network takes of a scene, in order."""
    arrays = (scene.states, scene.marks, scene.labels, scene.houses, scene.people, scene.titles, scene.ways)
    return [torch.from_numpy(array) for array in (*arrays, scene.signs)]


def train(taught: Sequence[Taught], plan: AffiliationPlan) -> AffiliationNetwork:
    """A network that learnt from the scenes: what gold accepts is made likely."""
    torch.manual_seed(plan.seed)
    shared = _Run(AffiliationNetwork(plan), plan, len(taught))
    for epoch in range(plan.shared_epochs):
        shared.epoch(taught, f"{plan.seed} {epoch}")
    ends = []
    for branch in range(plan.branches):
        run = deepcopy(shared)
        torch.manual_seed(plan.seed + branch)
        for epoch in range(plan.shared_epochs, plan.epochs):
            run.epoch(taught, f"{plan.seed} {epoch} {branch}")
        ends.append(run.average.weights)
    network = AffiliationNetwork(plan)
    network.load_state_dict(mean_of(ends))
    return network.eval()


class _Run:
    """A network in training: its optimiser, rates and moving mean."""

    def __init__(self, network: AffiliationNetwork, plan: AffiliationPlan, releases: int) -> None:
        self._network = network
        self._plan = plan
        self.average = Average(network, plan.averaging)
        self._optimiser = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=plan.weight_decay)
        steps = plan.epochs * -(-releases // plan.releases_a_step)
        self._rates = torch.optim.lr_scheduler.OneCycleLR(
            self._optimiser, plan.rate, total_steps=steps + 1, pct_start=plan.warm_up
        )
        self._step = 0

    def epoch(self, taught: Sequence[Taught], draw: str) -> None:
        """Reads all scenes once, in an order that ``draw`` tells."""
        self._network.train()
        order, size = list(taught), self._plan.releases_a_step
        Random(draw).shuffle(order)
        losses = [self._learn(order[at : at + size]) for at in range(0, len(order), size)]
        _log.info("epoch %s: loss %.3f", draw, sum(losses) / len(losses))

    def _learn(self, batch: Sequence[Taught]) -> float:
        parts = [_loss(self._network, one) for one in batch]
        loss = torch.stack([some for some, _ in parts]).sum() / max(sum(count for _, count in parts), 1)
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimiser.step()
        self._rates.step()
        self.average.update(self._network, self._step)
        self._step += 1
        return float(loss.detach())


def _loss(network: AffiliationNetwork, taught: Taught) -> tuple[Tensor, int]:
    """The negative log-likelihood of what gold accepts, summed over the people of whom it says something."""
    known = [number for number, right in enumerate(taught.right) if right]
    likely = weigh(network, taught)
    parts = [-torch.logsumexp(likely[number, sorted(taught.right[number])], 0) for number in known]
    return torch.stack([likely.sum() * 0, *parts]).sum(), len(known)


def judge(network: AffiliationNetwork, taught: Sequence[Taught], floor: float) -> Judged:
    """What the network answers where nothing else tells the organisation, with a least probability."""
    counts = [0] * 5
    for one in taught:
        with torch.no_grad():
            shares: NDArray[np.float32] = weigh(network, one).exp().numpy()
        for row, right, is_open in zip(shares, one.right, one.open, strict=True):
            if not right or not is_open:
                continue
            best = int(row[1:].argmax()) + 1
            given, has = row[best] >= floor, 0 not in right
            counts[0] += given and best in right
            counts[1] += given and has and best not in right
            counts[2] += given and not has
            counts[3] += has
            counts[4] += not has
    return Judged(*counts)
