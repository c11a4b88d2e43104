"""The lines of a heading that the page breaks for its looks, as one line: <h1>Port Trust Opens<br>a New Quay</h1>."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from lxml import etree

from extractor.languages import function_words
from extractor.page.page import Claim, Line
from extractor.text import fold_term

_TAGS = ("h1", "h2", "h3")
_MOST_LINES = 6
# What parts the site from the headline in a claimed title.
_PARTS = re.compile(r"\s+[|\-–—»›·•]\s+|\s*\|\s*")
# Signs that no headline ends with.
_OPEN = (",", ";", "،", "؛", "&", "-", "–", "—")
# Code points of the words that a claimed title must share with the lines, so that no short name joins them.
_LEAST = 20


def join_headings(lines: Sequence[Line], elements: Sequence[etree._Element], claims: Sequence[Claim]) -> list[Line]:
    """The lines, where those of one heading that are one headline have become one; ``elements``: that of each line.

    A title that the page claims in its head tells so, which begins with them one after another, or the last sign or
    word of the upper line, which ends nothing (a semicolon, "of"). A line that is such a title by itself stays alone:
    what follows it is a second headline.
    """
    claimed = [claim.value for claim in claims if claim.field == "title" and claim.origin != "h1"]
    told = {fold_term(part) for value in claimed for part in (value, *_PARTS.split(value))}
    joined: list[Line] = []
    at = 0
    while at < len(lines):
        last = at
        if lines[at].tag in _TAGS and at + 1 < len(lines) and elements[at + 1] is elements[at]:
            last = _last(lines, elements, at, told)
        joined.append(lines[at] if last == at else _joined(lines[at : last + 1]))
        at = last + 1
    return joined


def _last(lines: Sequence[Line], elements: Sequence[etree._Element], first: int, told: Collection[str]) -> int:
    """Number of the last line of the headline that begins at line ``first``; ``told``: claimed titles, their parts."""
    words, last = fold_term(lines[first].text), first
    for number in range(first + 1, min(first + _MOST_LINES, len(lines))):
        if elements[number] is not elements[first] or words in told:
            break
        again = f"{words} {fold_term(lines[number].text)}"
        claimed = len(again) >= _LEAST and any(title.startswith(again) for title in told)
        if not (claimed or _ends_nothing(lines[number - 1].text)):
            break
        words, last = again, number
    return last


def _ends_nothing(text: str) -> bool:
    """True for a line of some words whose last sign or word wants more behind it."""
    words = text.split()
    return len(words) > 2 and (text.rstrip().endswith(_OPEN) or fold_term(words[-1]) in function_words())


def _joined(lines: Sequence[Line]) -> Line:
    text = " ".join(line.text for line in lines)
    return replace(lines[0], text=text, link_chars=sum(line.link_chars for line in lines))
