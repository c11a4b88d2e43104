"""Own judgement of lines where no engine spoke: each line scored, the best stretch taken as the main text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractor.languages import function_words
from extractor.release.draft import Draft
from extractor.release.furniture import is_end_mark
from extractor.release.headings import heading_of
from extractor.text import has_arabic

_AWAY = ("nav", "footer", "dialog", "hidden")
_ASIDE = ("aside", "header", "form")
_WORD = re.compile(r"\w+")
_TERMINAL = re.compile(r"[.!?؟…:][\"'”»)\]]*$")
_MOST_WORDS = 80
# Scores fitted on one half of 250 flattened English pages and judged on the other (word F1 .881 → .903).
_PROSE_WORDS, _LONG_WORDS = 12, 40
# Words of an Arabic paragraph without a full stop, and the share of function words that tells it from a glued menu.
_LONG_ARABIC, _TELLING_SHARE = 20, 0.15
_PLAIN, _FUNCTION = 0.4, 4.0
_SHORT, _TINY, _UNENDED, _MIDDLE = 0.3, -2.0, -3.0, -4.0
_FURNITURE, _SLIGHT_FURNITURE = -20.0, -12.0
# The credit of a picture stands inside a body as often as around it.
_STOPS = {"comments": -60.0, "related": -40.0, "photo credit": -4.0}
_SLIGHT = ("menu", "address", "date shown", "author", "counter", "decoration", "tags")
# What text behind a comments or related heading still counts, once a body of this score was seen.
_BEHIND = {"comments": 0.3, "related": 0.8}
_SEEN = 60.0
# Lines that a line with a colon may introduce, and the words of one.
_LISTED, _ITEM_WORDS = 7, 20
# Lines within which an end mark closes the body, and what may not stand before it.
_CLOSE = 40
_PARTS = ("about", "notes", "contact")
_OVER = ("comments", "related", "newsletter", "cookie", "copyright", "footer")


def main_stretch(drafts: Sequence[Draft], kinds: Sequence[str | None]) -> range:
    """The stretch of lines with the highest sum of scores: where the body begins and ends.

    What stands behind a heading of comments or related news counts for less.
    """
    best = total = seen = 0.0
    weight = 1.0
    listed = 0
    start = first = last = 0
    for number, draft in enumerate(drafts):
        kind = kinds[number]
        score = line_score(draft, kind)
        listed = _LISTED if kind is None and draft.text.endswith((":", "：")) else max(0, listed - 1)
        if listed and kind is None and score < 0 < total and draft.words <= _ITEM_WORDS:
            score = 0.0
        if kind in _BEHIND and seen > _SEEN:
            weight *= _BEHIND[kind]
        if score > 0:
            score *= weight
            seen += score
        if total <= 0:
            total, start = score, number
        else:
            total += score
        if total > best:
            best, first, last = total, start, number + 1
    return range(first, _end(drafts, kinds, last))


def _end(drafts: Sequence[Draft], kinds: Sequence[str | None], last: int) -> int:
    """Where the body ends: behind a close end mark, if nothing before it says that the release is over; before the
    heading of an About, notes or contact, if nothing but short lines like those of a list stands between."""
    for number in range(last, min(last + _CLOSE, len(drafts))):
        if is_end_mark(drafts[number].text):
            return number + 1
        if kinds[number] in _OVER:
            break
    for number in range(last, min(last + _LISTED, len(drafts))):
        heading = heading_of(drafts[number])
        if heading is not None and heading.part in _PARTS:
            return number
        if kinds[number] is not None or drafts[number].words > _ITEM_WORDS:
            break
    return last


def line_score(draft: Draft, kind: str | None) -> float:
    """How much a line looks like running text of a release: above 0 it does, below it is furniture."""
    words = draft.words
    if kind is not None:
        return _STOPS.get(kind, _SLIGHT_FURNITURE if kind in _SLIGHT else _FURNITURE)
    if draft.line.region in _AWAY or draft.link_share > 0.7:
        return -3.0 - min(words, 20)
    ends = _TERMINAL.search(draft.text[-12:]) is not None
    share = function_share(draft.folded) if words >= _PROSE_WORDS else 0.0
    if words >= _PROSE_WORDS and (ends or words >= _LONG_WORDS or _is_unended(draft, share)):
        score = min(words, _MOST_WORDS) * (_PLAIN + _FUNCTION * share)
    elif ends and words >= 5:
        score = _SHORT * words
    elif words <= 3:
        score = _TINY
    else:
        score = _UNENDED if words >= 8 else _MIDDLE
    if draft.line.region in _ASIDE:
        score -= 10.0
    return score * (1 - draft.link_share) if score > 0 else score


def _is_unended(draft: Draft, share: float) -> bool:
    """True for Arabic running text that lacks its full stop, as it often does."""
    return draft.words >= _LONG_ARABIC and share >= _TELLING_SHARE and has_arabic(draft.text)


def function_share(folded: str) -> float:
    """Share of function words among the first words: running text has many, a list of names has few."""
    words = _WORD.findall(folded[:600])
    known = function_words()
    return sum(word in known for word in words) / len(words) if words else 0.0
