"""The dateline at the head of a release: place, day and wire before the first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.page.days import find_days
from extractor.text import fold_term, has_arabic

# Place [, day] [(WIRE) or /WIRE/] then a dash or a colon; at most so many code points before the dash.
_LONGEST = 130
_DASH = re.compile(r"\s*(?:--+|[–—―]|(?<=\s)-(?=\s)|-(?=\s)|:(?=\s)|(?<=[/)])\s*(?=\S))\s*")
_WIRE = re.compile(r"\s*(?:\(([^()]{2,60})\)|/([^/]{2,60})/|/(?=\s|$))\s*$")
_LATIN_PLACE = re.compile(
    r"(?:[A-Z][A-Z.'’\-]+|[A-Z][\w.'’\-]+|(?:of|the|de|del|la|al|and|am|on)(?=\s)|St\.)"
    r"(?:[ ,/&]{1,3}(?:[A-Z][\w.'’\-]*|(?:of|the|de|del|la|al|and|am|on)(?=\s))){0,7}[ ,.]*"
)
_ARABIC_PLACE = re.compile("[\u0621-\u064a\u064b-\u0652ـ،,\\s/()\\-]{3,40}")
_TRAILING = " \t,،.–—-:/("
_AGENCY = re.compile(r"\s*[(/،,\-]?\s*([\w\u0621-\u064a.]+)\s*[)/]?\s*$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Length of the dateline in its line, the place as written (None: a day alone) and the day (None: not named)."""

    end: int
    place: str | None
    day: date | None


def read_dateline(text: str, *, language: str, order: str | None = None) -> Dateline | None:
    """The dateline that a paragraph opens with; None where it opens with its sentence.

    >>> read_dateline("NEW YORK, March 5, 2024 (WIRE) -- Acme opens.", language="en").place
    'NEW YORK'
    >>> read_dateline("واشنطن العاصمة – يواجه قادة البلديات تحديات.", language="ar").end
    17
    """
    head = text[:_LONGEST]
    for match in _DASH.finditer(head):
        if match.start() == 0:
            continue
        before = head[: match.start()]
        found = _judge(before, match.group().strip(), language, order)
        if found is not None:
            return Dateline(match.end(), *found)
        if len(before) > 80 and ". " in before:
            break
    return _whole_line(text, language, order)


def _whole_line(text: str, language: str, order: str | None) -> Dateline | None:
    """A line that is a dateline alone: a known place and a day, with or without the agency."""
    if len(text) > _LONGEST:
        return None
    days = find_days(text, language=language, order=order)
    if not days or len(text.split()) > 14:
        return None
    place = _hijri_free(text[: days[0].start])
    if place and is_place(place) and len(text[days[-1].end :].split()) <= 3:
        return Dateline(len(text), place, days[-1].day)
    return None


def _judge(before: str, dash: str, language: str, order: str | None) -> tuple[str | None, date | None] | None:
    wire = _WIRE.search(before)
    has_wire = wire is not None and bool(wire.group(1) or wire.group(2))
    core = before[: wire.start()] if wire is not None else before
    days = find_days(core, language=language, order=order)
    day = days[-1].day if days else None
    place = _hijri_free(core[: days[0].start] if days else core).strip(_TRAILING)
    after_day = core[days[-1].end :].strip(_TRAILING) if days else ""
    if len(after_day.split()) > 3:
        return None
    if not place:
        return (None, day) if day is not None and dash != ":" and len(before.split()) <= 8 else None
    if not _has_form(place):
        return None
    if is_place(place):
        return place, day
    if dash == "" or dash == ":":
        return (place, day) if has_wire and day is not None else None
    words = fold_term(place).split()
    if day is not None or has_wire:
        return (place, day) if len(words) <= 6 else None
    if has_arabic(place):
        return None
    shouted = place.upper() == place and len(place) > 3
    return (place, day) if shouted and len(words) <= 4 else None


def _hijri_free(text: str) -> str:
    """The words before a day's first figure: a weekday, or a Hijri day beside the Gregorian one, is no place."""
    text = re.split(r"\d|[\u0660-\u0669]", text, maxsplit=1)[0].strip(_TRAILING)
    words = text.split()
    weekdays = _weekdays()
    while words and fold_term(words[-1]).strip(_TRAILING) in weekdays:
        words.pop()
    return (
        text if not words and not text else " ".join(words).strip(_TRAILING) if len(words) < len(text.split()) else text
    )


def _has_form(place: str) -> bool:
    if has_arabic(place):
        words = fold_term(place).split()
        return len(words) <= 5 and _ARABIC_PLACE.fullmatch(place) is not None and not _function_words() & set(words)
    return _LATIN_PLACE.fullmatch(place) is not None


def is_place(text: str) -> bool:
    """True where a known city or country is the name, or its first or last part.

    >>> is_place("DUBAI, United Arab Emirates"), is_place("واشنطن العاصمة"), is_place("Our partners")
    (True, True, False)
    """
    known = _places()
    folded = fold_term(text).strip(_TRAILING)
    parts = [part.strip(_TRAILING) for part in re.split(r"[,،/\-()]", folded)]
    if folded in known or any(part in known for part in parts if part):
        return True
    words = folded.split()
    return (
        len(words) <= 4
        and any(" ".join(words[:size]) in known for size in (1, 2, 3) if size <= len(words))
        and len(words) <= 2 + (" ".join(words[:2]) in known)
    )


@cache
def _places() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("places"))


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("weekdays"))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("ar").terms("function_words"))
