"""Figures: value, bound, unit, currency and the thing counted."""

from extractor.mentions.figures.find import find_figures

__all__ = ["find_figures"]
