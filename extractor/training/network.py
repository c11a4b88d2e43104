"""The network in plain torch: the encoder and one linear layer that labels every piece."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from extractor.training.encoder import PackedEncoder, Shape


class Layer(nn.Module):
    """Attention and feed-forward, each added to its input and normalised."""

    def __init__(self, shape: Shape, *, dropout: float) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.dropout = dropout
        self.attention = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.widen = nn.Linear(width, shape.inner)
        self.narrow = nn.Linear(shape.inner, width)
        self.attention_norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.output_norm = nn.LayerNorm(width, eps=shape.epsilon)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """States of every piece (texts × pieces × width) after this layer; ``bias`` is very low where a text ended."""
        texts, pieces, width = states.shape
        parts = self.attention(states).reshape(texts, pieces, 3, self.heads, width // self.heads)
        query, key, value = (parts[:, :, part].transpose(1, 2) for part in range(3))
        mixed = self._attend(query, key, value, bias).transpose(1, 2).reshape(texts, pieces, width)
        states = self.attention_norm(states + self._drop(self.attended(mixed)))
        inner = nn.functional.gelu(self.widen(states))
        output: Tensor = self.output_norm(states + self._drop(self.narrow(inner)))
        return output

    def _attend(self, query: Tensor, key: Tensor, value: Tensor, bias: Tensor) -> Tensor:
        # Written out: on processors it trains faster than the fused kernel, and it exports to plain operators.
        weights = (query @ key.transpose(-1, -2)) * query.shape[-1] ** -0.5 + bias
        mixed: Tensor = weights.softmax(-1).to(value.dtype) @ value
        return mixed

    def _drop(self, states: Tensor) -> Tensor:
        return drop(states, self.dropout) if self.training else states


class Network(nn.Module):
    """``forward(ids, mask)``: numbers of pieces (texts × pieces) and 1 where there is one → scores of the labels.

    With ``early`` layers below it there is another exit (BranchyNet, Teerapittayanon et al. 2016), whose labels cost
    less: ``exits`` gives the scores of both.
    """

    def __init__(self, shape: Shape, *, pieces: int, labels: int, early: int = 0, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.early = early
        self.dropout = dropout
        self.words = nn.Embedding(pieces, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.input_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape, dropout=dropout) for _ in range(shape.layers))
        self.label = nn.Linear(shape.width, labels)
        self.early_label = nn.Linear(shape.width, labels) if early else None

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Scores of the labels, texts × pieces × labels, not normalised."""
        return self.exits(ids, mask)[1]

    def exits(self, ids: Tensor, mask: Tensor) -> tuple[Tensor | None, Tensor]:
        """Scores of the labels at the early exit, None where there is none, and after the last layer."""
        places = torch.cumsum(torch.ones_like(ids), 1) - 1
        states = self.input_norm(self.words(ids) + self.places(places))
        states = self._drop(states)
        bias = (1.0 - mask[:, None, None, :].to(states.dtype)) * -1e4
        early: Tensor | None = None
        for number, layer in enumerate(self.layers, start=1):
            states = layer(states, bias)
            if self.early_label is not None and number == self.early:
                early = self.early_label(self._drop(states))
        scores: Tensor = self.label(self._drop(states))
        return early, scores

    def _drop(self, states: Tensor) -> Tensor:
        return drop(states, self.dropout) if self.training else states


def drop(states: Tensor, share: float) -> Tensor:
    """States with a share of the values (to 1/256) set to 0 and the others enlarged accordingly.

    One random byte a value: four times as fast on processors as torch's own dropout.
    """
    limit = round(share * 256)
    if not limit:
        return states
    count = states.numel()
    draws = torch.empty((count + 7) // 8, dtype=torch.int64).random_(-(2**63), None)
    kept = draws.view(torch.uint8)[:count].view(states.shape) >= limit
    return states * (kept.to(states.dtype) * (256 / (256 - limit)))


def start_network(
    encoder: PackedEncoder, kept_pieces: Sequence[int], *, labels: int, layers: Sequence[int], early: int = 0, seed: int
) -> Network:
    """The network before training: the encoder's weights, for some of its pieces and layers, and a new last layer."""
    full = encoder.shape
    shape = Shape(
        full.width, len(layers), full.heads, full.inner, full.positions, full.epsilon,
        full.beginning, full.padding, full.end, full.unknown,
    )  # fmt: skip
    torch.manual_seed(seed)
    network = Network(shape, pieces=len(kept_pieces), labels=labels, early=early)
    width, inner = full.width, full.inner
    all_words = encoder.packed("emb.word", -1, width)
    kinds = encoder.plain("emb.type", -1, width)
    weights = {
        "words.weight": all_words[np.asarray(kept_pieces)],
        "places.weight": encoder.plain("emb.pos", -1, width) + kinds[0],
        "input_norm.weight": encoder.plain("emb.ln.w", width),
        "input_norm.bias": encoder.plain("emb.ln.b", width),
    }
    for number, source in enumerate(layers):
        here, there = f"layers.{number}.", f"l{source}."
        weights[here + "attention.weight"] = np.concatenate(
            [encoder.packed(f"{there}{part}.w", width, width) for part in "qkv"]
        )
        weights[here + "attention.bias"] = np.concatenate([encoder.plain(f"{there}{part}.b", width) for part in "qkv"])
        for name, part, shape_of in (
            ("attended", "ao", (width, width)), ("widen", "fi", (inner, width)), ("narrow", "fo", (width, inner)),
        ):  # fmt: skip
            weights[f"{here}{name}.weight"] = encoder.packed(f"{there}{part}.w", *shape_of)
            weights[f"{here}{name}.bias"] = encoder.plain(f"{there}{part}.b", shape_of[0])
        for name, part in (("attention_norm", "aln"), ("output_norm", "oln")):
            weights[f"{here}{name}.weight"] = encoder.plain(f"{there}{part}.w", width)
            weights[f"{here}{name}.bias"] = encoder.plain(f"{there}{part}.b", width)
    state = {name: torch.from_numpy(np.array(value)) for name, value in weights.items()}
    missing, unexpected = network.load_state_dict(state, strict=False)
    if unexpected or any(not name.startswith(("label.", "early_label.")) for name in missing):
        raise ValueError(f"the encoder does not fit: missing {missing}, unexpected {unexpected}")
    return network
