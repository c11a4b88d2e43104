"""Blocks in, passages with language, tokens and recognised names out."""

from extractor.reading.reading import Named, Passage, Reading

__all__ = ["Named", "Passage", "Reading"]
