"""Which clause announces which quote: the cheapest one in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from extractor.mentions.quotes.frames import Attribution, Paragraph
from extractor.mentions.quotes.marks import Stretch

NOT_LINKED, GOVERNOR, WEAK = 1.5, 1.0, 0.8
"""Added where the parse does not hang the quote on the clause; where its verb is none of speech; none alone."""
A_WORD, A_CLAUSE = 0.12, 2.0
"""A word between clause and quote; another clause of speech between them."""
LINKED = 0.4
"""What is left of both where the parse hangs the quote on the clause."""
BEHIND = {"either": 0.2, "after": 1.0, "before": 0.0}
"""The clause stands behind the quote: usual in English, rare in Arabic (aims "after")."""
RIGHT_BEHIND = -1.2
"""“…,” she said: comma, mark, clause of speech."""
NOT_LED = 1.5
"""A participle behind words between marks that stand inside the writer's sentence: it may still go on with who said
them (شكر من «…»، مشيرا إلى أن …). A verb there never does: دار الحديث حول «…»، وقال: «…»."""
IN_FRONT_OF_A_TAIL = 2.0
"""A clause that only follows quotes (على حد قوله) stands in front of this one."""
DEAREST = 5.0
NEIGHBOURS = 8
"""Clauses on either side of a quote that are weighed."""
LONGEST_GAP = 600
"""Characters; a quote farther from a clause is none of its own."""
_WORDS = re.compile(r"\w+")
_NO_CLAUSE = ("governor", "source", " as")
"""Rules of what may stand between clause and quote: she said, according to the agency, that “…”."""


def choose(paragraph: Paragraph) -> Mapping[int, Attribution]:
    """Number of a stretch → the clause that announces it; stretches without one are left out."""
    chosen: dict[int, Attribution] = {}
    clauses = paragraph.attributions
    cues = [attribution.cue[0] for attribution in clauses]
    for number, stretch in enumerate(paragraph.stretches if clauses else ()):
        sentence = paragraph.sentence_at(stretch.outer_start)
        at = bisect_left(cues, stretch.outer_start)
        near = clauses[max(0, at - NEIGHBOURS) : at + NEIGHBOURS]
        near = [one for one in near if one.sentence[1] > sentence[0] and one.sentence[0] < sentence[1]]
        best = DEAREST
        for attribution in near:
            cost = _cost(paragraph, near, number, stretch, attribution)
            if cost < best:
                best = cost
                chosen[number] = attribution
        own = chosen.get(number)
        if own is not None and own.rule.endswith("governor") and number - 1 in chosen:
            before = paragraph.stretches[number - 1]
            joined = paragraph.covered[before.outer_end : stretch.outer_start].split()
            if len(joined) <= 1 and before.outer_start >= sentence[0]:
                chosen[number] = chosen[number - 1]  # is “…” and “…”: both are hers
    return chosen


def _cost(
    paragraph: Paragraph, near: Sequence[Attribution], number: int, stretch: Stretch, attribution: Attribution
) -> float:
    linked = number in attribution.linked
    if attribution.rule.endswith("governor") and not linked:
        return DEAREST
    if stretch.start <= attribution.cue[0] < min(attribution.cue[1], stretch.end):
        return DEAREST  # what is said has lost its marks: I want to thank the nurse
    cost = 0.0 if linked else NOT_LINKED
    cost += GOVERNOR if attribution.rule.endswith("governor") else WEAK if attribution.weak else 0.0
    gap = (attribution.start, attribution.start)
    if stretch.outer_end <= attribution.start:
        gap = stretch.outer_end, attribution.start
        cost += BEHIND[attribution.aims]
        if attribution.aims == "after":
            goes_on = attribution.rule.endswith("participle")
            cost += (NOT_LED if goes_on else DEAREST) * _is_led(paragraph, stretch)
        elif _closes_with_comma(paragraph, stretch, attribution):
            cost += RIGHT_BEHIND
    elif attribution.end <= stretch.outer_start:
        gap = attribution.end, stretch.outer_start
        cost += IN_FRONT_OF_A_TAIL if attribution.aims == "before" else 0.0
    if gap[1] - gap[0] > LONGEST_GAP:
        return DEAREST
    if attribution.rule.endswith(("source", " as")) and _said_before(paragraph, near, attribution):
        cost += A_CLAUSE
    trust = LINKED if linked else 1.0
    cost += trust * A_WORD * len(_WORDS.findall(paragraph.covered, *gap))
    for other in near:
        if other is not attribution and gap[0] <= other.cue[0] < gap[1] and not other.rule.endswith(_NO_CLAUSE):
            cost += trust * A_CLAUSE
    return cost


def _is_led(paragraph: Paragraph, stretch: Stretch) -> bool:
    """Whether words stand in front of the quote in its sentence."""
    start = paragraph.sentence_at(stretch.outer_start)[0]
    return _WORDS.search(paragraph.covered, start, stretch.outer_start) is not None


def _closes_with_comma(paragraph: Paragraph, stretch: Stretch, attribution: Attribution) -> bool:
    text = paragraph.text
    comma = text[stretch.end - 1] in ",،" or text[stretch.outer_end : attribution.start].strip() in (",", "،")
    return comma and not attribution.weak and not text[stretch.outer_end : attribution.start].strip(" \u00a0,،")


def _said_before(paragraph: Paragraph, near: Sequence[Attribution], source: Attribution) -> bool:
    """X said, according to a newspaper: the newspaper only passes it on."""
    return any(
        other.sentence == source.sentence
        and other.cue[0] < source.cue[0]
        and other.subject.form == "named"
        and not other.weak
        and not other.rule.endswith(("source", " as"))
        and not paragraph.has_quote(other.end, source.start)
        for other in near
    )
