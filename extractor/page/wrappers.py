"""Names of elements that wrap the release itself: what a theme calls its whole page says nothing of a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.page.page import Line

# Share of the main text from which an element is a wrapper of the release and no part of the page's furniture.
_SHARE = 0.5
# Fewer code points of main text than this may be one teaser.
_LEAST = 400
# Lists of other things: where they hold most of the text, the page is an index of teasers.
_LISTS = ("related", "comments")


def without_wrapper_names(lines: list[Line], namers: Sequence[int], outer: Mapping[int, int]) -> list[Line]:
    """The lines without the hints that they have from an element around at least half of the main text.

    ``namers``: for each line the number of the element whose name gave its hint; ``outer``: for each of these
    elements the next one around it, which has a smaller number. A layout called
    "off-canvas-wrapper" or "content-with-sidebar" holds the headline and the day that the reader sees.
    """
    sizes: dict[int, int] = {}
    whole = 0
    for line, namer in zip(lines, namers, strict=False):
        if line.main:
            whole += len(line.text)
            sizes[namer] = sizes.get(namer, 0) + len(line.text)
    if whole < _LEAST:
        return lines
    for namer in sorted(outer, reverse=True):
        if namer in sizes:
            sizes[outer[namer]] = sizes.get(outer[namer], 0) + sizes[namer]
    wrappers = {namer for namer, size in sizes.items() if namer and size >= _SHARE * whole}
    if not wrappers:
        return lines
    return [
        replace(line, hint="") if namer in wrappers and line.hint not in _LISTS else line
        for line, namer in zip(lines, namers, strict=False)
    ]


def without_wrapping_form(lines: list[Line]) -> list[Line]:
    """The lines without the region "form" where forms hold at least half of the main text.

    Some systems set their whole page inside one form: nothing that stands in it is a form for that.
    """
    whole = sum(len(line.text) for line in lines if line.main)
    inside = sum(len(line.text) for line in lines if line.main and line.region == "form")
    if whole < _LEAST or inside < _SHARE * whole:
        return lines
    return [replace(line, region="") if line.region == "form" else line for line in lines]
