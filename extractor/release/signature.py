"""The signature below a release: a name on one line, the office on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.release.draft import Draft
from extractor.release.headings import heading_of
from extractor.text import has_arabic

# Lines of a signature, words of each, and those of a name.
_LINES, _WORDS, _NAME_WORDS = 4, 10, 6
# Lines below the last text within which it begins.
_NEAR = 3
_PART = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|van|bin|al|el|von|der|la)"
_NAME = re.compile(rf"{_PART}(?:\s+{_PART})+")
_SIGNED = re.compile(r"(?:sd|signed)\s*[/.:]*-?$|\(?signed\)?$", re.I)


def signature_lines(drafts: Sequence[Draft], kinds: Sequence[str | None], last: int) -> range:
    """The lines of a signature that begins behind line ``last``, the last of the text; empty where none does.

    It is a name, then lines of an office: one of them begins with a title or holds one behind its first words.
    """
    stop = min(len(drafts), last + 1 + _NEAR)
    for first in range(last + 1, stop):
        if kinds[first] is not None or not _is_plain(drafts[first], drafts[last]):
            return range(0)
        if _SIGNED.match(drafts[first].text.strip()):
            continue
        if not _is_name(drafts[first]):
            continue
        end = first + 1
        while end < min(len(drafts), first + _LINES) and kinds[end] is None and _is_plain(drafts[end], drafts[last]):
            end += 1
        if any(_is_office(drafts[number]) for number in range(first + 1, end)):
            return range(first, end)
        return range(0)
    return range(0)


def _is_plain(draft: Draft, text: Draft) -> bool:
    """True for a short line without links beside the last text: no heading by its tag, no cell, no item."""
    line = draft.line
    if line.table or line.within == "li" or line.link_chars or line.region != text.line.region or draft.words > _WORDS:
        return False
    if line.tag[:1] == "h" and line.tag[1:].isdigit():
        return False
    if line.container != text.line.container or draft.text.endswith((".", ":", "؟", "?", "!", "…")):
        return False
    return heading_of(draft) is None


def _is_name(draft: Draft) -> bool:
    if not 2 <= draft.words <= _NAME_WORDS or any(map(str.isdigit, draft.text)):
        return False
    return has_arabic(draft.text) or _NAME.fullmatch(draft.text.strip(" ,،-–—()")) is not None


def _is_office(draft: Draft) -> bool:
    """True for a line that opens with a title, or holds one in its first words where it is in Latin letters."""
    words = [word.strip(" ,،()-–—") for word in draft.folded.split()]
    heads = _titles()
    if not words:
        return False
    if has_arabic(draft.text):
        return words[0] in heads or " ".join(words[:2]) in heads
    return any(word in heads for word in words[:3])


@cache
def _titles() -> frozenset[str]:
    return frozenset(
        fact.folded for language in LANGUAGES for fact in lexicon(language).facts("titles") if fact["role"] == "head"
    )
