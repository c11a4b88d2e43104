"""A trained network → an ONNX file: in full precision, or in 8 bits as shipped.

In 8 bits every matrix keeps one scale for each output column and the table of pieces one for each piece. What
enters a matrix is rounded with a scale that was fixed beforehand on sentences of the training mixture, so that the
answer for a sentence does not depend on the sentences it is computed with; inputs whose channels differ much in
size are first brought closer together, and the matrix takes up the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractor.models.windows import CAPACITY
from extractor.training.fit import Example
from extractor.training.graph import BOOL, FLOAT, INT64, RUNTIME_DOMAIN, Graph, Writer, write_model
from extractor.training.network import Network
from extractor.training.ranges import Range, measure_ranges

Floats = NDArray[np.float32]

_POSITIONS = CAPACITY + 4
_LAST = ("label", "early_label")
_INPUTS = {
    "ids": (INT64, ["texts", "pieces"]),
    "mask": (INT64, ["texts", "pieces"]),
    "states": (FLOAT, ["texts", "pieces", "width"]),
    "deep": (BOOL, []),
}
_LEVELS = 63
"""Weights are whole numbers of this size at most: processors without VNNI add two products in 16 bits, and 2 × 255 × 63
is what fits."""


class Exporter(Writer):
    """Writes a network as a graph, in full precision.

    A network with an early exit becomes two branches of one graph. ``deep`` false: from ``ids`` to the labels of the
    early exit and the ``states`` there. ``deep`` true: from ``states`` to the labels after the last layer.
    """

    def __init__(self, network: Network) -> None:
        super().__init__(network, network.shape)
        self.network = network

    def save(self, path: Path) -> None:
        """Writes the file."""
        whole, layers, early = self.graph, self.shape.layers, self.network.early
        bias = self._bias()
        if early:
            lower = self._branch("lower_", lambda: self._layers(self._begin(), bias, range(early)), "early_label")
            upper = self._branch("upper_", lambda: self._layers("states", bias, range(early, layers)), "label")
            self.graph = whole
            logits, states = whole.add("If", "deep", outputs=2, then_branch=upper, else_branch=lower)
            outputs = {"logits": logits, "after": states}
            write_model(whole.build(_INPUTS, outputs), path)
        else:
            states = self._layers(self._begin(), bias, range(layers))
            given = {name: _INPUTS[name] for name in ("ids", "mask")}
            write_model(whole.build(given, {"logits": self.linear(states, "label")}), path)

    def _branch(self, name: str, run: Callable[[], str], label: str) -> Any:
        self.graph = Graph(name)
        states = run()
        return self.graph.build({}, {name + "logits": self.linear(states, label), name + "after": states})

    def _begin(self) -> str:
        return self.norm(self.graph.one("Add", self.embed(), self._places()), "input_norm")

    def _layers(self, states: str, bias: str, numbers: Sequence[int]) -> str:
        for number in numbers:
            states = self.layer(states, bias, f"layers.{number}.")
        return states

    def embed(self) -> str:
        """Pieces → vectors."""
        return self.graph.one("Gather", self.graph.constant(self.weights["words.weight"]), "ids")

    def _places(self) -> str:
        graph = self.graph
        first, second = (graph.constant(np.array([number], np.int64)) for number in (0, 1))
        length = graph.one("Gather", graph.one("Shape", "ids"), second)
        return graph.one("Slice", graph.constant(self.weights["places.weight"][:_POSITIONS]), first, length)

    def _bias(self) -> str:
        graph = self.graph
        missing = graph.one("Sub", graph.constant(np.float32(1)), graph.one("Cast", "mask", to=1))
        low = graph.one("Mul", missing, graph.constant(np.float32(-1e4)))
        return graph.one("Unsqueeze", low, graph.constant(np.array([1, 2], np.int64)))


class Quantiser(Exporter):
    """Writes a network as a graph in 8 bits; the last layer, which is tiny, stays in full precision."""

    def __init__(self, network: Network, ranges: Mapping[str, Range], *, smoothing: float = 0.85) -> None:
        super().__init__(network)
        self._ranges = ranges
        self._smoothing = smoothing

    def embed(self) -> str:
        """Pieces → vectors, from a table with one scale a piece."""
        graph = self.graph
        table, scales = _round_rows(self.weights["words.weight"], 127)
        vectors = graph.one("Cast", graph.one("Gather", graph.constant(table), "ids"), to=1)
        return graph.one("Mul", vectors, graph.one("Gather", graph.constant(scales), "ids"))

    def linear(self, states: str, name: str) -> str:
        """States, rounded × matrix, rounded + constant."""
        if name in _LAST:
            return super().linear(states, name)
        graph, seen = self.graph, self._ranges[name]
        weight, bias = self.matrix(name)
        if self._smoothing:
            factors = self._smooth(seen, weight)
            states = graph.one("Mul", states, graph.constant(1 / factors))
            weight = weight * factors[:, None]
            seen = seen.shrink(factors)
        scale, zero = _affine(seen)
        rounded, scales = _round_rows(weight.T, _LEVELS)
        rounded, scales = rounded.T, scales[:, 0]
        inputs = (graph.constant(scale), graph.constant(zero))
        return graph.one(
            "MatMulIntegerToFloat",
            graph.one("QuantizeLinear", states, *inputs),
            graph.constant(rounded),
            inputs[0],
            graph.constant(scales),
            inputs[1],
            "",
            graph.constant(bias),
            domain=RUNTIME_DOMAIN,
        )

    def _smooth(self, seen: Range, weight: Floats) -> Floats:
        # SmoothQuant (Xiao et al. 2023): factor = size of input ^ s / size of weights ^ (1 - s), channel by channel.
        sizes = np.maximum(np.maximum(seen.high, -seen.low), 1e-5) ** self._smoothing
        factors = sizes / np.maximum(np.abs(weight).max(1), 1e-5) ** (1 - self._smoothing)
        return np.asarray(factors / np.exp(np.log(factors).mean()), np.float32)


def _round_rows(table: Floats, levels: int) -> tuple[NDArray[np.int8], Floats]:
    scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / levels
    return np.clip(np.rint(table / scales), -levels, levels).astype(np.int8), scales


def _affine(seen: Range) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    low, high = min(float(seen.low.min()), 0.0), max(float(seen.high.max()), 0.0)
    scale = max(high - low, 1e-8) / 255
    return np.array(scale, np.float32), np.array(round(-low / scale), np.uint8)


def export_network(network: Network, path: Path) -> None:
    """Writes the network in full precision."""
    Exporter(network).save(path)


def quantise_network(network: Network, path: Path, examples: Iterable[Example]) -> None:
    """Writes the network in 8 bits, its ranges measured on some sentences."""
    Quantiser(network, measure_ranges(network, examples)).save(path)
