"""Who said what: quotations, their cue and their speaker, in Arabic and English."""

from extractor.mentions.quotes.find import find_quotes

__all__ = ["find_quotes"]
