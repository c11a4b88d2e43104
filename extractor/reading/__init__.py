"""Blocks in, passages with language, tokens and recognised names out."""

from extractor.reading.passages import read_many, read_passages
from extractor.reading.pipelines import check_english_model, check_named_models, parse
from extractor.reading.reading import Named, Passage, Reading

__all__ = [
    "Named",
    "Passage",
    "Reading",
    "check_english_model",
    "check_named_models",
    "parse",
    "read_many",
    "read_passages",
]
