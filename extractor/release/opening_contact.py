"""A contact between headline and first paragraph, in the main text: whom to ask, with or without its heading."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import dropwhile, takewhile

from extractor.release.draft import Draft
from extractor.release.headings import has_address, heading_of
from extractor.release.parts import HEADS

# Lines of a contact with its heading, and of one that begins with a name.
_LINES, _NAMED_LINES = 10, 5
# Words of each of its lines, and of a name.
_WORDS, _NAME_WORDS = 8, 4


def label_opening_contact(drafts: Sequence[Draft], kept: Set[int], first: int) -> int:
    """Labels a contact that the main text opens with, line ``first``, above its first paragraph, in place; number of
    the first main line behind it, ``first`` where it opens with none.

    One without a heading begins with a name; "For immediate release" may stand above it.
    """
    main = [number for number in sorted(kept) if number >= first][: _LINES + 1]
    opening = list(dropwhile(lambda number: _part(drafts[number]) in HEADS, main))
    if not opening:
        return first
    start, part = opening[0], _part(drafts[opening[0]])
    headed = part == "contact" and start == first
    if not headed and (part or not _is_name(drafts[start])):
        return first
    near = [number for number in opening if number < start + (_LINES if headed else _NAMED_LINES)]
    short = takewhile(lambda number: drafts[number].words <= _WORDS, near)
    last = max((number for number in short if has_address(drafts[number].text)), default=None)
    behind = next((number for number in sorted(kept) if last is not None and number > last), None)
    if last is None or behind is None:
        return first
    while last + 1 < behind and has_address(drafts[last + 1].text):
        last += 1
    for number in range(start, last + 1):
        drafts[number].set("contact", "contact above the body")
    return behind


def _part(draft: Draft) -> str:
    """The part of a release that a line opens; "" where it opens none."""
    heading = heading_of(draft)
    return "" if heading is None else heading.part


def _is_name(draft: Draft) -> bool:
    """True for a line that is set like the name of a person: two to four words with capitals, no figure, no stop."""
    words = draft.text.split()
    plain = 2 <= len(words) <= _NAME_WORDS and not draft.is_heading and draft.text.isascii()
    return plain and all(word[0].isupper() and word.strip(".").replace("-", "").isalpha() for word in words)
