"""Clean text as a release: one body, no labelling."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from extractor.page.source import Source
from extractor.release.release import Block, Release
from extractor.text import Span, main_script

_LINE = re.compile(r"[^\n]+")

_ARABIC_MARKS = "،؛؟"


def plain_release(text: str, *, language: str | None = None, published: date | None = None) -> Release:
    """A release whose text is exactly ``text``; each line with a word is a body block.

    ``language`` is the language of every block; None: judged by script, block by block.
    """
    blocks = tuple(_block(match, language) for match in _LINE.finditer(text) if not match.group().isspace())
    return Release(
        release_id=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        source=Source("text"),
        language=language or language_of(text),
        title=None,
        published=published,
        dateline_place=None,
        text=text,
        blocks=blocks,
        published_from=None if published is None else "metadata",
    )


def language_of(text: str) -> str | None:
    """The language that a text is read in: "ar" or "en" by its script; None where there are no letters.

    Arabic marks tell Arabic, whatever script the names between them have: Anna Berg، PR Manager، شركة النور.
    """
    script = main_script(text)
    if script == "latin" and sum(map(text.count, _ARABIC_MARKS)) > text.count(","):
        return "ar"
    return {"ar": "ar", "latin": "en", None: None}[script]


def _block(match: re.Match[str], language: str | None) -> Block:
    line = match.group()
    start = match.start() + len(line) - len(line.lstrip())
    return Block("body", "given", language or language_of(line), Span(start, start + len(line.strip())))
