"""List items and lines of a label and a figure ("Total assets: SAR 3.2 billion"): the label says what is counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.tokens import Tokens

_MARKS = (":", "-", "–", "—", "=")
_BULLETS = ("-", "–", "•", "*", "·", "▪", "●", "o")
_LONGEST = 9  # tokens of a label


def label_items(tokens: Tokens, drafts: Iterable[Draft], *, listed: bool) -> Iterator[Draft]:
    """The drafts, those that nothing says the subject of given the label before them.

    ``listed``: the block is a list; elsewhere only where the figure ends its line.
    """
    for draft in drafts:
        if draft.counted is None and (draft.kind != "count" or draft.unit is None):
            place = _label(tokens, draft, listed)
            if place is not None:
                draft.counted = place
                draft.rule += ", label before"
        yield draft


def _label(tokens: Tokens, draft: Draft, listed: bool) -> tuple[int, int] | None:
    at = bisect_left(tokens.starts, draft.start)
    if at < 2 or tokens.words[at - 1] not in _MARKS or not tokens.gap(at):
        return None
    if not listed and tokens.kinds[draft.after + (tokens.words[draft.after] == ".")] != "|":
        return None
    last = first = at - 1
    while first and tokens.kinds[first - 1] != "|":
        first -= 1
    if first < last and tokens.words[first] in _BULLETS and tokens.gap(first + 1):
        first += 1
    if not 0 < last - first <= _LONGEST or any(kind in "n|" for kind in tokens.kinds[first:last]):
        return None
    return tokens.starts[first], tokens.ends[last - 1]
