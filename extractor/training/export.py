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
from extractor.training.network import Network
from extractor.training.ranges import Range, measure_ranges

Floats = NDArray[np.float32]

_OPSET = 17
_IR_VERSION = 8
_RUNTIME_DOMAIN = "com.microsoft"
_POSITIONS = CAPACITY + 4
_LAST = ("label", "early_label")
_FLOAT, _INT64, _BOOL = 1, 7, 9
_INPUTS = {
    "ids": (_INT64, ["texts", "pieces"]),
    "mask": (_INT64, ["texts", "pieces"]),
    "states": (_FLOAT, ["texts", "pieces", "width"]),
    "deep": (_BOOL, []),
}
_LEVELS = 63
"""Weights are whole numbers of this size at most: processors without VNNI add two products in 16 bits, and 2 × 255 × 63
is what fits."""


class Graph:
    """Nodes and constants of an ONNX graph under construction; ``name`` keeps the names of a branch apart."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, values: Any) -> str:
        """The name of a new constant."""
        name = f"{self.name}c{len(self.constants)}"
        self.constants[name] = np.asarray(values, order="C")
        return name

    def add(self, kind: str, *inputs: str, outputs: int = 1, domain: str = "", **attributes: Any) -> list[str]:
        """The names of the outputs of a new node."""
        from onnx import helper

        names = [f"{self.name}n{len(self.nodes)}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names

    def one(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """The name of the only output of a new node."""
        return self.add(kind, *inputs, **attributes)[0]

    def build(self, inputs: Sequence[str], outputs: Mapping[str, str]) -> Any:
        """The graph, with some of the inputs of ``_INPUTS``; ``outputs``: the name of each and what it holds."""
        from onnx import helper, numpy_helper

        for name, held in outputs.items():
            self.nodes.append(helper.make_node("Identity", [held], [name]))
        constants = [numpy_helper.from_array(values, name) for name, values in self.constants.items()]
        given = [helper.make_tensor_value_info(name, *_INPUTS[name]) for name in inputs]
        taken = [helper.make_tensor_value_info(name, _FLOAT, ["texts", "pieces", None]) for name in outputs]
        return helper.make_graph(self.nodes, self.name or "recogniser", given, taken, constants)


def _write_model(graph: Any, path: Path) -> None:
    import onnx
    from onnx import helper

    opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_RUNTIME_DOMAIN, 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="extractor.training")
    model.ir_version = _IR_VERSION
    onnx.save_model(model, str(path))


class Exporter:
    """Writes a network as a graph, in full precision.

    A network with an early exit becomes two branches of one graph. ``deep`` false: from ``ids`` to the labels of the
    early exit and the ``states`` there. ``deep`` true: from ``states`` to the labels after the last layer.
    """

    def __init__(self, network: Network) -> None:
        self.network = network
        self.graph = Graph()
        self.weights: dict[str, Floats] = {
            name: values.detach().float().numpy() for name, values in network.state_dict().items()
        }

    def save(self, path: Path) -> None:
        """Writes the file."""
        whole, layers, early = self.graph, self.network.shape.layers, self.network.early
        bias = self._bias()
        if early:
            lower = self._branch("lower_", lambda: self._layers(self._begin(), bias, range(early)), "early_label")
            upper = self._branch("upper_", lambda: self._layers("states", bias, range(early, layers)), "label")
            self.graph = whole
            logits, states = whole.add("If", "deep", outputs=2, then_branch=upper, else_branch=lower)
            outputs = {"logits": logits, "after": states}
            _write_model(whole.build(("ids", "mask", "states", "deep"), outputs), path)
        else:
            states = self._layers(self._begin(), bias, range(layers))
            _write_model(whole.build(("ids", "mask"), {"logits": self.linear(states, "label")}), path)

    def _branch(self, name: str, run: Callable[[], str], label: str) -> Any:
        self.graph = Graph(name)
        states = run()
        return self.graph.build((), {name + "logits": self.linear(states, label), name + "after": states})

    def _begin(self) -> str:
        return self.norm(self.graph.one("Add", self.embed(), self._places()), "input_norm")

    def _layers(self, states: str, bias: str, numbers: Sequence[int]) -> str:
        for number in numbers:
            states = self._layer(states, bias, f"layers.{number}.")
        return states

    def embed(self) -> str:
        """Pieces → vectors."""
        return self.graph.one("Gather", self.graph.constant(self.weights["words.weight"]), "ids")

    def linear(self, states: str, name: str) -> str:
        """States × matrix + constant."""
        weight, bias = self.matrix(name)
        graph = self.graph
        return graph.one("Add", graph.one("MatMul", states, graph.constant(weight)), graph.constant(bias))

    def matrix(self, name: str) -> tuple[Floats, Floats]:
        """(inputs × outputs, constant) of a linear part; queries carry the scale of attention."""
        weight, bias = self.weights[name + ".weight"].T.copy(), self.weights[name + ".bias"].copy()
        if name.endswith(".attention"):
            shape = self.network.shape
            scale = (shape.width // shape.heads) ** -0.5
            weight[:, : shape.width] *= scale
            bias[: shape.width] *= scale
        return weight, bias

    def norm(self, states: str, name: str) -> str:
        """States with mean 0 and variance 1, scaled and shifted as learnt."""
        graph = self.graph
        scale, shift = (graph.constant(self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return graph.one("LayerNormalization", states, scale, shift, epsilon=self.network.shape.epsilon)

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

    def _layer(self, states: str, bias: str, name: str) -> str:
        graph = self.graph
        mixed = self._attend(self.linear(states, name + "attention"), bias)
        attended = self.linear(mixed, name + "attended")
        states = self.norm(graph.one("Add", states, attended), name + "attention_norm")
        inner = graph.one("Gelu", self.linear(states, name + "widen"), domain=_RUNTIME_DOMAIN)
        return self.norm(graph.one("Add", states, self.linear(inner, name + "narrow")), name + "output_norm")

    def _attend(self, parts: str, bias: str) -> str:
        graph, shape = self.graph, self.network.shape
        heads = graph.constant(np.array([0, 0, shape.heads, shape.width // shape.heads], np.int64))
        joined = graph.constant(np.array([0, 0, shape.width], np.int64))
        query, key, value = (
            graph.one("Transpose", graph.one("Reshape", part, heads), perm=order)
            for part, order in zip(
                graph.add("Split", parts, outputs=3, axis=2), ((0, 2, 1, 3), (0, 2, 3, 1), (0, 2, 1, 3)), strict=True
            )
        )
        weights = graph.one("Softmax", graph.one("Add", graph.one("MatMul", query, key), bias), axis=-1)
        mixed = graph.one("Transpose", graph.one("MatMul", weights, value), perm=(0, 2, 1, 3))
        return graph.one("Reshape", mixed, joined)


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
            domain=_RUNTIME_DOMAIN,
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
