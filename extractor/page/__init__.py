"""Bytes in, visible lines out, and what the page says of itself."""

from extractor.page.page import Claim, Line, Page
from extractor.page.source import Source

__all__ = ["Claim", "Line", "Page", "Source"]
