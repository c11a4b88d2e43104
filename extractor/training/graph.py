"""A network of the house → an ONNX graph: nodes, constants, and the parts that its networks share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from extractor.training.encoder import Shape

Floats = NDArray[np.float32]

FLOAT, INT64, BOOL = 1, 7, 9
RUNTIME_DOMAIN = "com.microsoft"
_OPSET = 17
_IR_VERSION = 8


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

    def build(self, inputs: Mapping[str, tuple[int, Sequence[Any]]], outputs: Mapping[str, str]) -> Any:
        """The graph; ``inputs``: the kind of number and the sizes of each, ``outputs``: what each of them holds."""
        from onnx import helper, numpy_helper

        for name, held in outputs.items():
            self.nodes.append(helper.make_node("Identity", [held], [name]))
        constants = [numpy_helper.from_array(values, name) for name, values in self.constants.items()]
        given = [helper.make_tensor_value_info(name, kind, sizes) for name, (kind, sizes) in inputs.items()]
        taken = [helper.make_tensor_value_info(name, FLOAT, None) for name in outputs]
        return helper.make_graph(self.nodes, self.name or "network", given, taken, constants)


def write_model(graph: Any, path: Path) -> None:
    """Writes a graph as a file that the runtime reads."""
    import onnx
    from onnx import helper

    opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(RUNTIME_DOMAIN, 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="extractor.training")
    model.ir_version = _IR_VERSION
    onnx.save_model(model, str(path))


class Writer:
    """Writes parts of a network, in full precision, into a graph. ``shape``: sizes of its layers."""

    def __init__(self, network: nn.Module, shape: Shape) -> None:
        self.shape = shape
        self.graph = Graph()
        self.weights: dict[str, Floats] = {
            name: values.detach().float().numpy() for name, values in network.state_dict().items()
        }

    def linear(self, states: str, name: str) -> str:
        """States × matrix + constant."""
        weight, bias = self.matrix(name)
        graph = self.graph
        return graph.one("Add", graph.one("MatMul", states, graph.constant(weight)), graph.constant(bias))

    def matrix(self, name: str) -> tuple[Floats, Floats]:
        """(inputs × outputs, constant) of a linear part; queries carry the scale of attention."""
        weight, bias = self.weights[name + ".weight"].T.copy(), self.weights[name + ".bias"].copy()
        if name.endswith(".attention"):
            shape = self.shape
            scale = (shape.width // shape.heads) ** -0.5
            weight[:, : shape.width] *= scale
            bias[: shape.width] *= scale
        return weight, bias

    def norm(self, states: str, name: str) -> str:
        """States with mean 0 and variance 1, scaled and shifted as learnt."""
        graph = self.graph
        scale, shift = (graph.constant(self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return graph.one("LayerNormalization", states, scale, shift, epsilon=self.shape.epsilon)

    def layer(self, states: str, bias: str, name: str) -> str:
        """A layer of attention; ``bias`` is added to its weights."""
        graph = self.graph
        mixed = self._attend(self.linear(states, name + "attention"), bias)
        attended = self.linear(mixed, name + "attended")
        states = self.norm(graph.one("Add", states, attended), name + "attention_norm")
        inner = graph.one("Gelu", self.linear(states, name + "widen"), domain=RUNTIME_DOMAIN)
        return self.norm(graph.one("Add", states, self.linear(inner, name + "narrow")), name + "output_norm")

    def _attend(self, parts: str, bias: str) -> str:
        graph, shape = self.graph, self.shape
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
