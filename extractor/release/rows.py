"""Rows of furniture: pieces that bars part, and cells of a row that is a table of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractor.page.page import Line
from extractor.release.draft import Draft
from extractor.release.furniture import furniture_kind

_BARS = re.compile(r"\s*[|•]\s*|\s+[·»]\s+")
# Signs that part links as well.
_DASHES = re.compile(r"\s*[|•]\s*|\s+[·»–-]\s+")
_LINKS = 0.6
_MOST_WORDS = 60
# Words of a piece that is read: a longer one is text.
_PIECE_WORDS = 16
# Kinds that stand in the body as well, and say nothing of the pieces beside them.
_PLAIN = ("address", "date shown", "author", "decoration", "photo credit", "tags")


def mark_rows(drafts: Sequence[Draft], kinds: list[str | None]) -> None:
    """Gives each row whose pieces are furniture by half its kind, in place: Print | Tell a friend | Doc. 12."""
    rows = Counter(draft.line.table for draft in drafts if draft.line.table)
    for number, draft in enumerate(drafts):
        if kinds[number] is not None or draft.words > _MOST_WORDS:
            continue
        if draft.line.table:
            pieces = draft.text.split("\t") if rows[draft.line.table] == 1 else []
        elif draft.link_share > _LINKS:
            pieces = _DASHES.split(draft.text)
        else:
            pieces = _BARS.split(draft.text) if _BARS.search(draft.text) is not None else []
        kinds[number] = _kind_of([piece for piece in pieces if piece.strip()])


def _kind_of(pieces: Sequence[str]) -> str | None:
    """The commonest kind of furniture among pieces, where half of them are some; None: fewer."""
    if len(pieces) < 2:
        return None
    found = [_kind_of_piece(piece) for piece in pieces]
    telling = [kind for kind in found if kind is not None and kind not in _PLAIN]
    if not telling or 2 * sum(kind is not None for kind in found) < len(found):
        return None
    return Counter(telling).most_common(1)[0][0]


def _kind_of_piece(piece: str) -> str | None:
    draft = Draft(Line(piece))
    return furniture_kind(draft) if draft.words <= _PIECE_WORDS else None
