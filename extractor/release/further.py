"""Text of a body that stands in several boxes: the engine keeps the first, the release goes on in the next ones.

Page builders put every section of a text into a box of its own. What reads like text between the last line that the
engine kept and the release's own About, contact, notes or end mark belongs to the body.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.release.draft import Draft
from extractor.release.furniture import is_end_mark
from extractor.release.headings import heading_of

_PARTS = ("about", "contact", "notes")
_AWAY = ("nav", "footer", "dialog", "aside", "header", "form", "hidden")
# Lines that may stand between the boxes, and how many of them may be no text: a heading, a picture's words.
_REACH, _SCRAPS = 60, 4
_MOST_LINKS = 0.2
# Paragraphs of a next box, and their share of the text before.
_LEAST_NEXT, _NEXT_SHARE = 2, 0.4


def text_before_parts(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """Numbers of the running text between the last main line and a part of the release, with the headings between."""
    last = max((number for number in kept if drafts[number].is_prose), default=None)
    if last is None or any(_opens_part(drafts[number]) for number in kept if number <= last):
        return set()
    text: list[int] = []
    scraps = 0
    for number in range(last + 1, min(last + _REACH, len(drafts))):
        draft = drafts[number]
        if _opens_part(draft):
            return _with_headings(drafts, kinds, text, last)
        if number in kept:
            continue
        if _reads_on(draft, kinds[number]):
            text.append(number)
            continue
        scraps += 1
        if scraps > _SCRAPS or kinds[number] is not None:
            return set()
    return set()


def text_in_next_box(drafts: Sequence[Draft], kinds: Sequence[str | None], kept: set[int]) -> set[int]:
    """Numbers of the running text right behind the last main line, but for a caption, where it is no less than a share
    of the text before it: some systems set a picture between two boxes of one text."""
    last = max((number for number in kept if drafts[number].is_prose), default=None)
    if last is None:
        return set()
    text: list[int] = []
    for number in range(last + 1, len(drafts)):
        draft = drafts[number]
        if not text and (draft.line.tag == "figcaption" or draft.line.role == "caption"):
            continue
        if number in kept or not _reads_on(draft, kinds[number]):
            break
        text.append(number)
    sizes = [sum(len(drafts[number].text) for number in some) for some in (text, kept)]
    return set(text) if len(text) >= _LEAST_NEXT and sizes[0] >= _NEXT_SHARE * sizes[1] else set()


def _opens_part(draft: Draft) -> bool:
    if is_end_mark(draft.text):
        return True
    heading = None if draft.is_prose else heading_of(draft)
    return heading is not None and heading.part in _PARTS and draft.line.region not in _AWAY


def _reads_on(draft: Draft, kind: str | None) -> bool:
    line = draft.line
    away = line.region in _AWAY or bool(line.hint)
    return draft.is_prose and kind is None and not away and draft.link_share < _MOST_LINKS


def _with_headings(drafts: Sequence[Draft], kinds: Sequence[str | None], text: Sequence[int], last: int) -> set[int]:
    """The lines with the headings right above them."""
    own = set(text)
    heads = {number - 1 for number in text if number - 1 > last and number - 1 not in own}
    return own | {number for number in heads if drafts[number].is_heading and kinds[number] is None}
