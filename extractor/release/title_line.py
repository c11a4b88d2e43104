"""The line of a page that bears a claimed title."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.release.draft import Draft

# Words of the longest headline, and of the longest name of a site that stands for one.
MOST_WORDS, NAME_WORDS = 45, 4
# Code points above which two lines are the same title though one goes on.
_LONG = 25
# Running texts above a line that is too deep for a headline, a notice above it left aside.
_PROSE = 2
# What stands before a name in the line of its copyright.
_YEAR = "©() 0123456789-–—"


def first_prose(drafts: Sequence[Draft], main: range) -> int:
    """Number of the first running text of the main lines; behind them where there is none."""
    return next((number for number in main if drafts[number].is_prose and drafts[number].words >= 15), main.stop)


def line_of(drafts: Sequence[Draft], wanted: str, main: range) -> int | None:
    """The line that bears the title: an <h1> first, else the last equal line before the body's end."""
    if len(wanted) < 4:
        return None
    deep = _deep(drafts, main)
    found: int | None = None
    for number, draft in enumerate(drafts):
        if draft.line.region in ("nav", "footer") or draft.words > MOST_WORDS:
            continue
        if not _bears(draft, wanted) or (number >= deep and not _is_set_below(draft, wanted)):
            continue
        if draft.line.tag == "h1":
            return number
        if found is None or (number <= main.start and drafts[found].folded == draft.folded):
            found = number
    return found


def _deep(drafts: Sequence[Draft], main: range) -> int:
    """Number of the line from which on no headline stands as a line like others: behind some running text."""
    prose = [number for number in main if drafts[number].is_prose]
    return prose[_PROSE] if len(prose) > _PROSE else main.stop or len(drafts)


def _bears(draft: Draft, wanted: str) -> bool:
    """True for a line that is the title, or one of some length that opens with it or that it opens with."""
    if draft.folded == wanted:
        return True
    if min(len(draft.folded), len(wanted)) <= _LONG:
        return False
    goes_on = draft.words <= 30 and not (draft.is_prose and len(draft.folded) > 2 * len(wanted))
    return wanted.startswith(draft.folded) or (goes_on and draft.folded.startswith(wanted))


def _is_set_below(draft: Draft, wanted: str) -> bool:
    """Whether a line below running text may bear the title: a heading, or the title itself word for word.

    A short name there is the house's own in the foot of the page; a line that goes on behind it, its address.
    """
    return draft.is_heading or (draft.folded == wanted and draft.words > NAME_WORDS)


def stands_in_foot(drafts: Sequence[Draft], wanted: str, main: range) -> bool:
    """True for a claimed title that a line below the text opens with: the house's own name, and its address or year."""
    below = drafts[main.stop :] if main and len(wanted) >= 4 else []
    return any(
        not draft.is_heading and draft.link_share < 0.5 and draft.folded.lstrip(_YEAR).startswith(wanted)
        for draft in below
    )
