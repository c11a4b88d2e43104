"""Between which values the inputs of each matrix lie: fixes the scales of rounding beforehand (``export``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from extractor.training.fit import Example, to_tensors
from extractor.training.network import Network

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Range:
    """What entered a matrix: the lowest and the highest value of each channel."""

    low: Floats
    high: Floats

    def shrink(self, factors: Floats) -> Range:
        """The range after each channel was divided by its factor."""
        return Range(self.low / factors, self.high / factors)


def measure_ranges(network: Network, examples: Iterable[Example]) -> Mapping[str, Range]:
    """The range of the inputs of every matrix, by its name, over some sentences."""
    seen: dict[str, list[tuple[Floats, Floats]]] = {}
    hooks = []
    for name, module in network.named_modules():
        if isinstance(module, torch.nn.Linear):
            hooks.append(module.register_forward_pre_hook(_recorder(seen.setdefault(name, []))))
    network.eval()
    with torch.no_grad():
        for example in examples:
            # One by one: what a padded place holds must not widen a range.
            ids, mask, _ = to_tensors([example], padding=network.shape.padding)
            network(ids, mask)
    for hook in hooks:
        hook.remove()
    return {name: _summarise(extremes) for name, extremes in seen.items()}


def _recorder(extremes: list[tuple[Floats, Floats]]) -> Any:
    def record(_module: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        values = inputs[0].flatten(0, -2)
        extremes.append((values.amin(0).numpy(), values.amax(0).numpy()))

    return record


def _summarise(extremes: Sequence[tuple[Floats, Floats]]) -> Range:
    return Range(np.min([low for low, _ in extremes], axis=0), np.max([high for _, high in extremes], axis=0))
