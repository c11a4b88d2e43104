"""A trained affiliation network → an ONNX file in full precision."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from extractor.models.affiliation import LONGEST, MARKS, PLACES, SIGNS, STEPS
from extractor.training.affiliation import AffiliationNetwork
from extractor.training.graph import FLOAT, INT64, RUNTIME_DOMAIN, Writer, write_model


class AffiliationExporter(Writer):
    """Writes the network as a graph; inputs are the arrays of a Scene, outputs ``pairs`` and ``none``."""

    def save(self, path: Path) -> None:
        """Writes the file."""
        width = self.weights["input_norm.weight"].shape[0]
        inputs = {
            "states": (FLOAT, ["words", width]), "marks": (FLOAT, ["words", len(MARKS)]), "labels": (INT64, ["words"]),
            "houses": (INT64, ["mentions", LONGEST]),
            "people": (INT64, ["people", LONGEST]), "titles": (INT64, ["people", LONGEST]),
            "ways": (INT64, ["people", "mentions", len(PLACES)]), "signs": (FLOAT, ["people", "mentions", len(SIGNS)]),
        }  # fmt: skip
        words = self._read()
        persons = self.linear(self._join(self._pool(words, "people"), self._pool(words, "titles")), "person")
        pairs = self._score(self._pairs(self.linear(self._pool(words, "houses"), "house"), persons), "pair")
        none = self._score(persons, "none")
        write_model(self.graph.build(inputs, {"pairs": pairs, "none": none}), path)

    def _read(self) -> str:
        """The words after the layers: words × hidden."""
        graph = self.graph
        entered = self.linear(self.norm("states", "input_norm"), "enter")
        label = graph.one("Gather", graph.constant(self.weights["label.weight"]), "labels")
        words = graph.one("Add", graph.one("Add", entered, self.linear("marks", "mark")), label)
        first = graph.constant(np.array([0], np.int64))
        nothing_hidden = graph.constant(np.zeros(1, np.float32))
        words = graph.one("Unsqueeze", words, first)
        for number in range(self.shape.layers):
            words = self.layer(words, nothing_hidden, f"layers.{number}.")
        return graph.one("Squeeze", words, first)

    def _pool(self, words: str, places: str) -> str:
        """Of the words of each place the greatest value of every column."""
        graph = self.graph
        return graph.one("ReduceMax", graph.one("Gather", words, places), axes=[1], keepdims=0)

    def _join(self, *parts: str) -> str:
        return self.graph.one("Concat", *parts, axis=-1)

    def _pairs(self, mentions: str, persons: str) -> str:
        """What is known of each person and mention: people × mentions × columns."""
        graph = self.graph
        second, zero, one = (graph.constant(np.array([number], np.int64)) for number in (1, 0, 1))
        persons = graph.one("Unsqueeze", persons, second)
        product = graph.one("Mul", mentions, persons)
        shape = graph.one("Shape", product)
        spread = [graph.one("Expand", part, shape) for part in (mentions, persons)]
        steps = graph.one("Add", "ways", graph.constant(np.arange(len(PLACES), dtype=np.int64) * STEPS))
        way = self.weights["way.weight"]
        far = graph.one("Gather", graph.constant(way), steps)
        sizes = graph.one("Concat", graph.one("Slice", graph.one("Shape", "ways"), zero, second), graph.one(
            "Slice", graph.one("Shape", "ways"), one, graph.constant(np.array([2], np.int64))
        ), graph.constant(np.array([len(PLACES) * way.shape[1]], np.int64)), axis=0)  # fmt: skip
        return self._join(*spread, product, graph.one("Reshape", far, sizes), "signs")

    def _score(self, states: str, name: str) -> str:
        """One hidden layer, then a single number, whose column goes."""
        graph = self.graph
        inner = graph.one("Gelu", self.linear(states, name), domain=RUNTIME_DOMAIN)
        last = graph.constant(np.array([-1], np.int64))
        return graph.one("Squeeze", self.linear(inner, name + "_weight"), last)


def export_affiliation(network: AffiliationNetwork, path: Path) -> None:
    """Writes the network."""
    AffiliationExporter(network, network.shape).save(path)
