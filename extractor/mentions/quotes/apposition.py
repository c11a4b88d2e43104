"""The title behind a speaker's name where the people finder gave none: — Dina Morad, volunteer."""

from __future__ import annotations

import re

from extractor.mentions.quotes.frames import Name, Paragraph
from extractor.text import Span, fold_term

_WORD = r"[^\s,،.:;؛“”\"«»()]+"
_BEHIND = re.compile(rf"\s*[,،]\s*((?:{_WORD}[ \u00a0]){{0,6}}{_WORD})(?=\s*(?:[,،.:;؛“”\"«»]|$))")
_OWNER = re.compile(r"^(.{2,60}?)['’]s?\s+")


def title_behind(paragraph: Paragraph, name: Name, *, sure: bool) -> tuple[Span | None, Span | None]:
    """(title, organisation) in the apposition behind a name, as places in the release.

    ``sure``: the line holds name and title alone (below a quote); else the words must hold a known title.
    """
    match = _BEHIND.match(paragraph.text, name.end, name.end + 160)
    if match is None:
        return None, None
    start, end = match.span(1)
    owner = _OWNER.match(match.group(1))
    organisation = None
    if owner is not None and paragraph.name_at(start, start + 1) is not None:
        organisation = paragraph.place(start, start + owner.end(1))
        start += owner.end()
    titles = paragraph.passage.lexicon.index("titles")
    words = fold_term(paragraph.text[start:end]).split()
    if not sure and not any(" ".join(words[at:to]) in titles for at in range(len(words)) for to in (at + 1, at + 2)):
        return None, None
    return paragraph.place(start, end), organisation
