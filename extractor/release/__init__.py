"""Lines in, labelled blocks out."""

from extractor.release.release import Block, Release

__all__ = ["Block", "Release"]
