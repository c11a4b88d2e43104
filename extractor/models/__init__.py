"""The shipped name recogniser: weights, card, tokenizer, ONNX session."""

from __future__ import annotations

from extractor.models.recogniser import NamedSpan, Recogniser, load_recogniser

__all__ = ["NamedSpan", "Recogniser", "load_recogniser"]
