"""Own judgement of lines where no engine spoke: each line scored, the best stretch taken as the main text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.release.draft import Draft

_AWAY = ("nav", "footer", "dialog", "form", "hidden")
_ASIDE = ("aside", "header")
_WORD = re.compile(r"\w+")
_TERMINAL = re.compile(r"[.!?؟…:][\"'”»)\]]*$")
_MOST_WORDS = 80


def main_stretch(drafts: Sequence[Draft], kinds: Sequence[str | None]) -> range:
    """The stretch of lines with the highest sum of scores: where the body begins and ends."""
    best = total = 0.0
    start = first = last = 0
    for number, draft in enumerate(drafts):
        score = line_score(draft, kinds[number])
        if total <= 0:
            total, start = score, number
        else:
            total += score
        if total > best:
            best, first, last = total, start, number + 1
    return range(first, last)


def line_score(draft: Draft, kind: str | None) -> float:
    """How much a line looks like running text of a release: above 0 it does, below it is furniture."""
    words = draft.words
    if kind is not None:
        return -12.0
    if draft.line.region in _AWAY or draft.link_share > 0.7:
        return -3.0 - min(words, 20)
    score = 0.0
    ends = _TERMINAL.search(draft.text) is not None
    if words >= 10 and (ends or words >= 30):
        score = min(words, _MOST_WORDS) * (0.4 + 2 * function_share(draft.folded))
    elif ends and words >= 5:
        score = 0.5 * words
    elif words <= 3:
        score = -5.0
    else:
        score = -3.0
    if draft.line.within == "li" and words >= 5:
        score += 2.0
    if draft.line.region in _ASIDE:
        score -= 10.0
    return score * (1 - draft.link_share) if score > 0 else score


def function_share(folded: str) -> float:
    """Share of function words among the first words: running text has many, a list of names has few."""
    words = _WORD.findall(folded[:600])
    known = _function_words()
    return sum(word in known for word in words) / len(words) if words else 0.0


@cache
def _function_words() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("function_words"))
