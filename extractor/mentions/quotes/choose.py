"""Which clause announces which quote: the cheapest one in its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping

from extractor.mentions.quotes.frames import Attribution, Paragraph
from extractor.mentions.quotes.marks import Stretch

NOT_LINKED, GOVERNOR, WEAK = 1.5, 1.0, 0.8
"""Added where the parse does not hang the quote on the clause; where its verb is none of speech; none alone."""
A_WORD, A_CLAUSE = 0.12, 2.0
"""A word between clause and quote; another clause of speech between them."""
BEHIND = {"either": 0.2, "after": 1.0, "before": 0.0}
"""The clause stands behind the quote: usual in English, rare in Arabic (aims "after")."""
DEAREST = 5.0
_WORDS = re.compile(r"\w+")


def choose(paragraph: Paragraph) -> Mapping[int, Attribution]:
    """Number of a stretch → the clause that announces it; stretches without one are left out."""
    chosen: dict[int, Attribution] = {}
    if not paragraph.attributions:
        return chosen
    for number, stretch in enumerate(paragraph.stretches):
        sentence = sentence_of(paragraph, stretch.outer_start)
        best = DEAREST
        for attribution in paragraph.attributions:
            if attribution.sentence[1] <= sentence[0] or attribution.sentence[0] >= sentence[1]:
                continue
            cost = _cost(paragraph, number, stretch, attribution)
            if cost < best:
                best = cost
                chosen[number] = attribution
    return chosen


def sentence_of(paragraph: Paragraph, position: int) -> tuple[int, int]:
    """The bounds of the sentence around an offset; the whole paragraph where it was not cut."""
    for start, end in paragraph.sentences:
        if start <= position < end:
            return start, end
    return 0, len(paragraph.text)


def _cost(paragraph: Paragraph, number: int, stretch: Stretch, attribution: Attribution) -> float:
    linked = number in attribution.linked
    cost = 0.0 if linked else NOT_LINKED
    if attribution.rule.endswith("governor"):
        if not linked:
            return DEAREST
        cost += GOVERNOR
    elif attribution.weak:
        cost += WEAK
    start, end = attribution.start, attribution.end
    if stretch.outer_end <= start:
        gap = stretch.outer_end, start
        cost += BEHIND[attribution.aims]
    elif end <= stretch.outer_start:
        gap = end, stretch.outer_start
        if attribution.aims == "before":
            cost += 2.0
    else:
        gap = start, start
    if attribution.rule.endswith(("source", " as")) and _said_before(paragraph, attribution):
        cost += A_CLAUSE
    cost += A_WORD * _words_between(paragraph, *gap)
    for other in paragraph.attributions:
        if other is not attribution and gap[0] <= other.cue[0] < gap[1] and not other.rule.endswith("governor"):
            cost += A_CLAUSE
    return cost


def _said_before(paragraph: Paragraph, source: Attribution) -> bool:
    """X said, according to a newspaper: the newspaper only passes it on."""
    return any(
        other.sentence == source.sentence
        and other.cue[0] < source.cue[0]
        and other.subject.form == "named"
        and not other.weak
        and not other.rule.endswith(("source", " as"))
        and not any(other.end <= stretch.outer_start < source.start for stretch in paragraph.stretches)
        for other in paragraph.attributions
    )


def _words_between(paragraph: Paragraph, start: int, end: int) -> int:
    """Words outside quotes."""
    total = 0
    at = start
    for stretch in paragraph.stretches:
        if stretch.outer_end <= at or stretch.outer_start >= end:
            continue
        total += len(_WORDS.findall(paragraph.text, at, max(at, stretch.outer_start)))
        at = stretch.outer_end
    if at < end:
        total += len(_WORDS.findall(paragraph.text, at, end))
    return min(total, 60)
