"""Mentions in, entities out: same name, same one here, same one in the archive."""

from extractor.entities.entity import Entity

__all__ = ["Entity"]
