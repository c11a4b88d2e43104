"""Blocks in, passages with language, tokens and recognised names out."""

from extractor.reading.passages import read_many, read_passages
from extractor.reading.pipelines import parse
from extractor.reading.reading import Named, Passage, Reading

__all__ = ["Named", "Passage", "Reading", "parse", "read_many", "read_passages"]
