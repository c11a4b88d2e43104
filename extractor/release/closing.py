"""Place and day in the line that closes a release: Done at Nairobi, 3 May 2021; حرر في الرباط بتاريخ …"""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.page.days import find_days
from extractor.release.dateline import Dateline, read_dateline
from extractor.release.places import is_place
from extractor.text import fold

_MOST_WORDS = 14
# Who signs behind place and day: Port Berg, 2 February 2026. Sponsor: Calder Bank.
_LABELLED = re.compile(r"[A-Z][a-z]+(?: [A-Za-z]+){0,2}: [A-Z].*")
_DIGIT = re.compile(r"\d")
_BETWEEN = re.compile(r"(?:\s|[,،:]|\b(?:on|the|this)\b|(?<!\w)(?:بتاريخ|في|يوم|بمدينه|مدينه)(?!\w))+$")


def read_closing(text: str, *, language: str, order: str | None = None) -> Dateline | None:
    """The dateline that a closing line holds, cue and all; None where the line is none.

    >>> read_closing("Done at Nairobi, 3 May 2021.", language="en").place
    'Nairobi'
    >>> read_closing("Nairobi, 2 February 2026. Sponsor: Calder Bank", language="en").end
    26
    >>> read_closing("The treaty was done at Nairobi.", language="en") is None
    True
    """
    if len(text) > 120 or len(text.split()) > _MOST_WORDS or _DIGIT.search(text) is None:
        return None
    folded = fold(text)
    cue = _cues().match(folded.text)
    if cue is None:
        found = read_dateline(text, language=language, order=order)
        if found is None or found.day is None:
            return None
        signed = found.place is not None and _LABELLED.fullmatch(text, found.end) is not None
        return found if signed or found.end == len(text) else None
    days = find_days(text, language=language, order=order)
    if not days:
        return None
    start = folded.span(cue.start(), cue.end()).end
    place = text[start : days[0].start]
    ends = _BETWEEN.search(fold(place).text)
    if ends is not None:
        place = place[: fold(place).span(ends.start(), ends.end()).start]
    place = place.strip(" ,،:")
    return Dateline(len(text), place, days[0].day) if place and is_place(place) else None


@cache
def _cues() -> re.Pattern[str]:
    """A cue at the head of a line, with an Arabic "and" before it; a cue of one letter is glued to its place."""
    terms = [fact.folded for language in LANGUAGES for fact in lexicon(language).facts("closing_cues")]
    glued = [term for term in terms if len(term.split()[-1]) == 1]
    apart = [term for term in terms if term not in glued]
    return re.compile(rf"\W{{0,3}}و?(?:{alternation(apart)}(?!\w)\s*|{alternation(glued)}(?=\w{{3}}))")
