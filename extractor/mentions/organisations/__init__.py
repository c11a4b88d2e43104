"""Reading in, organisations out: the recogniser, head-noun grammar, brackets, then every place of each known name."""

from extractor.mentions.organisations.find import find_organisations

__all__ = ["find_organisations"]
