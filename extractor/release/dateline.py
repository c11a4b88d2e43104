"""The dateline at the head of a release: place, day and wire before the first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from extractor.languages import LANGUAGES, lexicon
from extractor.page.days import find_days, find_partial_days
from extractor.text import fold_term, has_arabic

_LONGEST = 150
_LONGEST_PLACE = 70
_STOP = re.compile(r"--+|[–—―:(]|(?<=\s)/|/(?=\s)|(?<=\s)-(?=\s)|-(?=\s)|[0-9\u0660-\u0669]")
_DASH = re.compile(r"\s*(?:--+|[–—―]|-(?=\s))\s*")
_COLON = re.compile(r"\s*:\s*-*\s*")
_BRACKETS = re.compile(r"\s*[,،]?\s*\(([^()]{2,60})\)")
_SLASHES = re.compile(r"\s*[,،]?\s*/\s*([^/]{2,40}?)\s*/\s*")
_SLASH = re.compile(r"\s*/\s+")
_BLANKS = re.compile(r"[\s,،.;؛|]*")
_LATIN_PLACE = re.compile(
    r"(?:[A-Z][\w.'’\-]+|(?:of|the|de|del|la|al)(?=\s)|St\.)"
    r"(?:[ ,/&]{1,3}(?:[A-Z][\w.'’\-]*|(?:of|the|and|de|del|la|al)(?=\s))){0,7}[ ,.]*"
)
_ARABIC_PLACE = re.compile("[\u0621-\u064a\u064b-\u0652ـ،,/\\s-]{2,60}")
_TRAILING = " \t,،.–—-:/(;؛|"
_CAPITALS = re.compile(r"([A-Z]{4,}(?:\s[A-Z]{2,}){0,2})\s+(?=[A-Z][a-z]|A\s)")
_CAPITAL_LETTERS = 5
# An abbreviation whose last stop belongs to it: WASHINGTON, D.C.; DULUTH, Minn.
_SHORT = re.compile(r"(?:\b[A-Z]\.[A-Z]|,\s[A-Z][a-z]{2,4})$")
_SENTENCE = re.compile(r"[.!?؟]\s*$")
_PROSE_WORDS = 12
_LATIN_SMALL = re.compile(r"[a-zà-ÿ]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Length of the dateline in its line, the place as written (None: a day alone) and the day (None: not named)."""

    end: int
    place: str | None
    day: date | None


@dataclass(slots=True)
class _Reading:
    """What has been read of a dateline: how far, and its parts."""

    at: int
    place: str | None = None
    day: date | None = None
    has_day: bool = False
    has_wire: bool = False
    closed: bool = False
    colon: bool = False


def read_dateline(text: str, *, language: str, order: str | None = None) -> Dateline | None:
    """The dateline that a paragraph opens with; None where it opens with its sentence.

    >>> read_dateline("NEW YORK, March 5, 2024 (WIRE) -- Acme opens.", language="en").place
    'NEW YORK'
    >>> read_dateline("واشنطن العاصمة – يواجه قادة البلديات تحديات.", language="ar").end
    17
    """
    head = text[:_LONGEST]
    stop = _STOP.search(head)
    if stop is None or not _opens_with_place(text, stop.start()):
        return _without_dash(text)
    days = _day_spans(head, language, order)
    first = min([stop.start(), *(start for start, _, _ in days)])
    place = _place_in(head[:first])
    if first > _LONGEST_PLACE or (head[:first].strip(_TRAILING) and place is None):
        return None
    reading = _Reading(first, place)
    _read_parts(head, days, reading)
    rest = text[reading.at :]
    if not _is_dateline(reading, rest, head):
        return None
    end = len(text) if len(rest.split()) <= 4 and rest.rstrip().endswith(":") else reading.at
    return Dateline(end, reading.place, reading.day)


def _opens_with_place(text: str, stop: int) -> bool:
    """False where a dash or figure comes too late for a dateline that has its own dash."""
    return stop <= _LONGEST_PLACE or bool(find_partial_days(text[:_LONGEST]))


def _without_dash(text: str) -> Dateline | None:
    """A place in capitals before a capitalised sentence, as where an old system has lost the dash: WASHINGTON The …

    Short names (USA, UAE, UK) are words of the sentence itself.
    """
    match = _CAPITALS.match(text)
    if match is None or len(text.split()) < _PROSE_WORDS:
        return None
    place = match.group(1).rstrip()
    if len(place) < _CAPITAL_LETTERS or fold_term(place) not in _places():
        return None
    return Dateline(match.end(), place, None)


def _day_spans(head: str, language: str, order: str | None) -> list[tuple[int, int, date | None]]:
    """(start, end, day) of the dates in a head; one without a year has no day, a Hijri twin belongs to its date."""
    spans: list[tuple[int, int, date | None]] = []
    for found in find_days(head, language=language, order=order):
        figure = re.search("[0-9\u0660-\u0669]", head)
        start = found.start
        if not spans and figure is not None and 0 < start - figure.start() < 45 and has_arabic(head[:start]):
            start = figure.start()
        spans.append((start, found.end, found.day))
    for start, end in find_partial_days(head):
        if all(end <= other[0] or start >= other[1] for other in spans):
            spans.append((start, end, None))
    return sorted(spans)


def _place_in(text: str) -> str | None:
    """The place that the words before the first stop name, weekdays and "in" apart; None: they have no such form."""
    words = text.strip(_TRAILING).split()
    while words and fold_term(words[-1]).strip(_TRAILING) in _weekdays():
        words.pop()
    if words and has_arabic(text) and fold_term(words[-1]) == fold_term(_IN_ARABIC):
        words.pop()
    place = " ".join(words).strip(_TRAILING)
    head, slash, wire = place.rpartition("/")
    if slash and _is_wire(wire):
        place = head.strip(_TRAILING)
    if not place or not _has_form(place):
        return None
    stop = text.find(place) + len(place)
    return f"{place}." if _SHORT.search(place) and text[stop : stop + 1] == "." else place


_IN_ARABIC = "في"


def _read_parts(head: str, days: Sequence[tuple[int, int, date | None]], reading: _Reading) -> None:
    """Reads dates, wires and dashes behind the place, as far as they follow one another."""
    while reading.at < len(head):
        blanks = _BLANKS.match(head, reading.at)
        after = reading.at if blanks is None else blanks.end()
        span = next((one for one in days if 0 <= one[0] - after <= 3 and one[1] > after), None)
        if span is not None and not head[after : span[0]].strip(" (،,"):
            reading.at, reading.has_day, reading.day = span[1], True, span[2] or reading.day
            reading.closed = False
            suffix = _ERA.match(head, reading.at)
            reading.at = reading.at if suffix is None else suffix.end()
            continue
        if reading.closed and not _goes_on(head, reading.at):
            return
        if not _read_mark(head, reading):
            return


_ERA = re.compile(r"\s*(?:م|هـ)(?![\u0621-\u064a])\.?")


def _goes_on(head: str, at: int) -> bool:
    return head[at : at + 1] in ("(", "/", "–", "—") or head[at : at + 2] in ("--", "- ")


def _read_mark(head: str, reading: _Reading) -> bool:
    """Reads one wire, dash or colon; False where none stands there."""
    brackets = _BRACKETS.match(head, reading.at)
    if brackets is not None:
        if reading.place is None and is_place(brackets.group(1)):
            reading.place = brackets.group(1)
        reading.has_wire, reading.at, reading.closed = True, brackets.end(), False
        return True
    slashes = _SLASHES.match(head, reading.at)
    if slashes is not None and (_is_wire(slashes.group(1)) or reading.place is not None):
        reading.has_wire, reading.at, reading.closed = True, slashes.end(), True
        return True
    slash = _SLASH.match(head, reading.at) if reading.has_day and reading.has_wire else None
    if slash is not None:
        reading.at, reading.closed = slash.end(), True
        return True
    for pattern in (_DASH, _COLON):
        match = pattern.match(head, reading.at)
        if match is not None and match.end() > match.start():
            reading.colon = pattern is _COLON
            reading.at, reading.closed = match.end(), True
            return True
    return False


def _is_dateline(reading: _Reading, rest: str, head: str) -> bool:
    """Whether what was read is one: a known place, or a form that only datelines have."""
    place = reading.place
    if not rest.strip():
        return reading.has_day and place is not None and is_place(place)
    if not reading.closed:
        return _is_line_of_agency(reading, rest)
    if _LATIN_SMALL.match(rest):
        return False
    marked = reading.has_day or reading.has_wire
    if place is None:
        return reading.has_day and not reading.colon
    if is_place(place):
        if marked or not reading.colon:
            return True
        words = len(rest.split())
        return (words <= 3 and not _SENTENCE.search(rest)) or (has_arabic(place) and words >= _PROSE_WORDS)
    if marked:
        return len(place.split()) <= 6 and (reading.has_day or not has_arabic(place))
    if has_arabic(place) or reading.colon:
        return False
    city = place.split(",")[0]
    return city.upper() == city and len(city) > 3 and len(place.split()) <= 4


def _is_line_of_agency(reading: _Reading, rest: str) -> bool:
    """True for a line of place, day and agency alone; it belongs to the dateline whole."""
    if not reading.has_day or reading.place is None or not _is_wire(rest.strip(_TRAILING)):
        return False
    reading.at += len(rest)
    return True


def _has_form(place: str) -> bool:
    if has_arabic(place):
        words = fold_term(place).split()
        return len(words) <= 6 and _ARABIC_PLACE.fullmatch(place) is not None and not _function_words() & set(words)
    return _LATIN_PLACE.fullmatch(place) is not None


def is_place(text: str) -> bool:
    """True where a known city or country is the name, or one of its parts between commas.

    >>> is_place("DUBAI, United Arab Emirates"), is_place("واشنطن العاصمة"), is_place("Our partners")
    (True, True, False)
    """
    known = _places()
    folded = fold_term(text).strip(_TRAILING)
    parts = [part.strip(_TRAILING) for part in re.split(r"[,،/()-]", folded)]
    if folded in known or any(part in known for part in parts if part):
        return True
    words = folded.split()
    return 1 < len(words) <= 3 and " ".join(words[:-1]) in known


def _is_wire(text: str) -> bool:
    return fold_term(text).strip(_TRAILING) in _wires()


@cache
def _places() -> frozenset[str]:
    from babel import Locale

    known = {term for language in LANGUAGES for term in lexicon(language).terms("places")}
    for language in LANGUAGES:
        known.update(fold_term(str(name)) for name in Locale(language).territories.values())
    return frozenset(known)


@cache
def _wires() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("wires"))


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("weekdays"))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("ar").terms("function_words"))
