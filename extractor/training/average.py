"""Means of a network's weights: over the last steps of a run, and over runs that share a beginning.

A mean wavers less than the weights of any one step, or of any one run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn


class Average:
    """Exponential moving mean (Polyak and Juditsky 1992; as used by Tarvainen and Valpola 2017).

    ``decay`` is what the mean keeps at each step: 0.998 looks back over some 500 steps. At the beginning it keeps
    less, so that the weights before training are soon forgotten.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay = decay
        self.weights = {name: values.detach().clone() for name, values in network.state_dict().items()}

    def update(self, network: nn.Module, step: int) -> None:
        """Takes in the weights after a step, counted from 0."""
        kept = min(self._decay, (1 + step) / (10 + step))
        now = [values.detach() for values in network.state_dict().values()]
        torch._foreach_lerp_(list(self.weights.values()), now, 1 - kept)

    def load(self, weights: Mapping[str, Tensor]) -> None:
        """Goes on from a saved mean."""
        for name, values in weights.items():
            self.weights[name].copy_(values)


def mean_of(branches: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of the weights at which branches of one run end (Wortsman et al. 2022, a uniform soup).

    Runs that share their beginning end in one basin (Frankle et al. 2020), so their mean is no worse than they are.
    """
    return {name: torch.stack([weights[name] for weights in branches]).mean(0) for name in branches[0]}
