"""The second headlines of a release: lines below the first that the main text opens with."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import takewhile

from extractor.page.days import find_days
from extractor.release.day_lines import dateline_of, tells_when
from extractor.release.draft import Draft

SUBTITLE_WORDS = (4, 40)
# Lines between headline and subtitle that are no furniture, and all of them.
GAP = 3
_FAR = 15
# Second headlines of one release.
_MOST = 3
# Code points of a paragraph in which its day stands.
_HEAD = 40
# Longer words of a line in the capitals of a headline, their share, and words of the paragraph below it.
_CAPITALS, _SHARE, _LONGER, _PARAGRAPH = 5, 0.85, 3, 20


def subtitles(
    drafts: Sequence[Draft], kinds: Sequence[str | None], kept: Set[int], title: int, first: int
) -> Sequence[int]:
    """Numbers of the second headlines that the main text opens with at line ``first``; none where it opens with text.

    They are no sentences and stand right above the paragraph of the dateline, or in capitals above any, or the one is
    a heading like no other of the text.
    """
    draft = drafts[first] if first in kept else None
    if draft is None or draft.label or draft.line.table or draft.line.within == "li":
        return ()
    apart = sum(kinds[number] is None for number in range(title + 1, first))
    if apart > GAP + 1 or first - title > _FAR:
        return ()
    main = [number for number in sorted(kept) if number >= first][: _MOST + 1]
    heads = list(takewhile(lambda number: _could_be(drafts[number]), main))
    below = drafts[main[len(heads)]] if len(heads) < len(main) else None
    capitals = len(heads) == 1 and _is_in_capitals(draft) and below is not None and below.words >= _PARAGRAPH
    if heads and below is not None and below.is_prose and (capitals or _opens_with_day(below)):
        return heads
    fits = SUBTITLE_WORDS[0] <= draft.words <= SUBTITLE_WORDS[1]
    behind = (drafts[other] for other in kept if other > first)
    alone = draft.is_heading and not any(other.is_heading and other.line.tag == draft.line.tag for other in behind)
    return (first,) if fits and alone else ()


def _could_be(draft: Draft) -> bool:
    """True for a line as long as a second headline, which is no sentence, item, day or dateline."""
    if not SUBTITLE_WORDS[0] <= draft.words <= SUBTITLE_WORDS[1] or draft.label or draft.line.table:
        return False
    if draft.is_prose or draft.line.within == "li" or draft.text.endswith((":", "：")) or tells_when(draft):
        return False
    return dateline_of(draft) is None


def _opens_with_day(draft: Draft) -> bool:
    """True for the paragraph of a dateline, and for one that opens with a full date however it goes on."""
    if dateline_of(draft) is not None:
        return True
    return any(day.start == 0 for day in find_days(draft.text[:_HEAD]))


def _is_in_capitals(draft: Draft) -> bool:
    """True for a line whose longer words begin with capitals: Council Opens the Restored Quay After Two Years."""
    words = [word for word in draft.text.split() if len(word) > _LONGER and word[0].isalpha()]
    return len(words) >= _CAPITALS and sum(word[0].isupper() for word in words) >= _SHARE * len(words)
