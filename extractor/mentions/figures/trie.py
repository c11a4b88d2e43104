"""Phrases of several tokens, looked up from a place forwards or backwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

Payload = TypeVar("Payload")
_HERE = 0


class Trie(Generic[Payload]):
    """Phrases → payloads. ``backward`` tries hold their phrases from the last word to the first."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root: dict[Any, Any] = {}

    def add(self, words: Sequence[str], payload: Payload) -> None:
        """Adds a phrase; the first payload of a phrase stays."""
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        node.setdefault(_HERE, payload)

    def __contains__(self, word: str) -> bool:
        return word in self._root

    def forward(self, words: Sequence[str], start: int) -> tuple[Payload, int] | None:
        """The longest phrase that begins at ``start``: (payload, index after it)."""
        node = self._root.get(words[start])
        best: tuple[Payload, int] | None = None
        index = start + 1
        while node is not None:
            if _HERE in node:
                best = (node[_HERE], index)
            if index >= len(words):
                break
            node = node.get(words[index])
            index += 1
        return best

    def backward(self, words: Sequence[str], end: int) -> tuple[Payload, int] | None:
        """The longest phrase whose last word stands right before ``end``: (payload, index of its first word)."""
        index = end - 1
        if index < 0:
            return None
        node = self._root.get(words[index])
        best: tuple[Payload, int] | None = None
        while node is not None:
            if _HERE in node:
                best = (node[_HERE], index)
            index -= 1
            if index < 0:
                break
            node = node.get(words[index])
        return best
