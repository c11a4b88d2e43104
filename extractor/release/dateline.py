"""The dateline at the head of a release: place, day and wire before the first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extractor.languages import alternation
from extractor.page.days import find_days, find_partial_days
from extractor.release.dateline_parts import LONGEST_PLACE, PLACE_WORDS, STOP, Reading, read_parts
from extractor.release.dateline_told import PROSE_WORDS, is_dateline, is_set_apart
from extractor.release.places import TRAILING, is_city, is_named_again, is_office, is_place, is_wire, place_in, wires
from extractor.text import fold, has_arabic

_LONGEST = 150
_SQUARE = re.compile(r"\s*\[([^\[\]]{3,80})\]\s*(?:[–—:-]+\s*)?")
_ROUND = re.compile(r"\(([^()]{3,80})\)\s*(--+|[–—:|]|-(?=\s))?\s*")
# Day and month in figures before an agency: الكويت - 5 - 3 (كونا).
_FIGURES = re.compile(r"(?<!\d)\d{1,2}\s?[-/]\s?\d{1,2}(?=\s*\()")
_PAIR = re.compile(r"([A-Z][A-Z' -]{2,30}) / ([A-Z][A-Z' -]{2,30}),\s")
_CAPITALS = re.compile(r"([A-Z]{4,}(?:\s[A-Z]{2,}){0,2})\s+(?=[A-Z][a-z]|A\s)")
_CAPITAL_LETTERS = 5
_MARKED = re.compile(r"([^:–—|]{3,60}?)\s*(--?|[–—―:ـ_|])")
# A line of a place and its agency alone: دمشق-سانا, دبي (الخليج).
_SOURCE = re.compile(
    r"(?P<place>[^():/|–—-]{2,30}?)\s*(?:\((?P<inner>[^()]{2,30})\)|[-–—:/|]\s?(?P<behind>[^-()–—:/|]{2,30}))\s*-?"
)
_DESK = re.compile(r"(?P<desk>[^():،.]{3,40}?)\s*\((?P<place>[^()]{2,30})\)\s*[:–-]\s+(?=\S)")
_SOURCE_WORDS = 3
_FIGURE = re.compile("[0-9\u0660-\u0669]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Length of the dateline in its line, the place as written (None: a day alone) and the day (None: not named)."""

    end: int
    place: str | None
    day: date | None


def read_dateline(text: str, *, language: str, order: str | None = None, context: str = "") -> Dateline | None:
    """The dateline that a paragraph opens with; None where it opens with its sentence.

    ``context`` is the rest of the release: what it says of an unknown name.

    >>> read_dateline("NEW YORK, March 5, 2024 (WIRE) -- Acme opens.", language="en").place
    'NEW YORK'
    >>> read_dateline("واشنطن العاصمة – يواجه قادة البلديات تحديات.", language="ar").end
    17
    """
    if text.startswith("["):
        return _in_brackets(text, language, order)
    if text.startswith("("):
        found = _in_round_brackets(text, language, order, context)
        if found is not None:
            return found
    desk = _behind_desk(text)
    if desk is not None:
        return desk
    head = text[:_LONGEST]
    stop = STOP.search(head)
    if stop is None or not _opens_with_place(text, stop.start()):
        return _without_dash(text)
    days = _day_spans(head, language, order)
    first = min([_past_pair(head, stop.start(), days), *(start for start, _, _ in days)])
    place, has_weekday = place_in(head[:first])
    if first > LONGEST_PLACE or (head[:first].strip(TRAILING) and place is None):
        return _without_dash(text)
    reading = Reading(first, place or None, has_day=has_weekday and is_set_apart(place or ""))
    read_parts(head, days, reading)
    rest = text[reading.at :]
    if not is_dateline(reading, text[: reading.at], rest, context):
        return None
    end = len(text) if len(rest.split()) <= 4 and rest.rstrip().endswith(":") else reading.at
    return Dateline(end, reading.place, reading.day)


def _past_pair(head: str, stop: int, days: list[tuple[int, int, date | None]]) -> int:
    """Where the place ends whose two towns in capitals a slash parts before a day: PORT BERG / NORHAVEN, 9 May; else
    the stop."""
    pair = _PAIR.match(head)
    opens_day = pair is not None and any(start == pair.end() for start, _, _ in days)
    return pair.end() if pair is not None and opens_day and head[stop] == "/" and not is_wire(pair[2]) else stop


def read_place_line(text: str) -> Dateline | None:
    """The dateline of a line that holds nothing but a known city, in capitals or with its country.

    >>> read_place_line("Nairobi, Kenya").place
    'Nairobi, Kenya'
    >>> read_place_line("Nairobi hosts the summit") is None
    True
    """
    place, _ = place_in(text)
    if not place or len(text.split()) > PLACE_WORDS or len(place) < len(text.strip(TRAILING)):
        return None
    city, comma, region = place.replace("،", ",").partition(",")
    if not comma and (has_arabic(city) or city.upper() != city):
        return None
    named = is_city(city, whole=True) and (not comma or is_place(region))
    return Dateline(len(text), place, None) if named else None


def read_marked_place(text: str, context: str = "") -> Dateline | None:
    """The dateline of a line of a place and its dash, which some systems set above the first sentence: نزوى –.

    A colon marks known cities alone, a dash also what the text (``context``) speaks of as of a place.

    >>> read_marked_place("Nairobi –").place, read_marked_place("Agenda:") is None
    ('Nairobi', True)
    """
    marked = _MARKED.fullmatch(text.strip())
    if marked is None:
        return None
    words = marked.group(1)
    place, _ = place_in(words)
    if not place or len(place.split()) > PLACE_WORDS or len(place) < len(words.strip(TRAILING)):
        return None
    if marked.group(2) == ":":
        named = is_city(place.replace("،", ",").partition(",")[0], whole=True)
    else:
        named = is_place(place) or is_named_again(place, context)
    return Dateline(len(text), place, None) if named else None


def read_source_line(text: str) -> Dateline | None:
    """The dateline of a line of a known city and an agency or a newspaper alone, however that is called.

    >>> read_source_line("Nairobi (Harbour Daily)").place, read_source_line("Nairobi - Geneva") is None
    ('Nairobi', True)
    """
    source = _SOURCE.fullmatch(text.strip())
    if source is None:
        return None
    name, (place, _) = source["inner"] or source["behind"], place_in(source["place"])
    if len(name.split()) > _SOURCE_WORDS or any(map(str.isdigit, name)) or name[-1] in ".!?؟" or is_place(name):
        return None
    return Dateline(len(text), place, None) if place and is_city(place, whole=True) else None


def _opens_with_place(text: str, stop: int) -> bool:
    """False where a dash or figure comes too late for a dateline that has its own dash."""
    return stop <= LONGEST_PLACE or bool(find_partial_days(text[:_LONGEST]))


def _in_brackets(text: str, language: str, order: str | None) -> Dateline | None:
    square = _SQUARE.match(text)
    if square is None:
        return None
    inner = square.group(1)
    found = read_dateline(inner, language=language, order=order) or read_place_line(inner)
    return None if found is None or found.end < len(inner) else Dateline(square.end(), found.place, found.day)


def _in_round_brackets(text: str, language: str, order: str | None, context: str) -> Dateline | None:
    """The dateline of a paragraph that opens with place and day in brackets: (PORT HALDANE, N.S.) – The council met.

    So too where the agency stands in them, before the dateline itself: (AFP) - ROME, 6 July - …, (المركز الإعلامي)
    الرياض:. An unknown place needs the dash, and capitals with a region or a text that speaks of it as of a place.
    """
    match = _ROUND.match(text)
    if match is None or len(text) == match.end():
        return None
    inner, marked = match.group(1).strip(), match.group(2) is not None
    if is_wire(inner):
        rest = text[match.end() :]
        behind = read_dateline(rest, language=language, order=order, context=context)
        behind = behind or (None if marked else read_marked_place(rest, context))
        if behind is None or behind.place is None or not (marked or is_place(behind.place)):
            return None
        return Dateline(match.end() + behind.end, behind.place, behind.day)
    found = read_dateline(inner, language=language, order=order)
    if found is not None and found.end == len(inner) and found.day is not None:
        return Dateline(match.end(), found.place, found.day)
    place, _ = place_in(inner)
    if not place or len(place) < len(inner.rstrip(" .")):
        return None
    city, comma, _ = place.partition(",")
    if is_place(place):
        named = marked or bool(comma)
    else:
        in_capitals = bool(comma) and city.upper() == city and not has_arabic(city)
        named = marked and (in_capitals or is_named_again(place, f"{text[match.end() :]}\n{context}"))
    return Dateline(match.end(), inner, None) if named else None


def _behind_desk(text: str) -> Dateline | None:
    """The known place in brackets behind the Arabic office that writes: المركز الإعلامي (الرياض): عقد المجلس …."""
    match = _DESK.match(text)
    if match is None or not has_arabic(text[:1]) or not is_office(match["desk"]):
        return None
    place, _ = place_in(match["place"])
    known = bool(place) and place == match["place"] and is_place(match["place"])
    return Dateline(match.end(), place, None) if known else None


def _without_dash(text: str) -> Dateline | None:
    """A place in capitals before a capitalised sentence, as where an old system has lost the dash: WASHINGTON The …

    Short names (USA, UAE, UK) are words of the sentence itself. So too a place whose dash is glued to
    its agency: دمشق-سانا.
    """
    folded = fold(text[:LONGEST_PLACE])
    wire = _glued_wire().match(folded.text)
    if wire is not None and is_city(wire.group(1)):
        end = folded.span(wire.start(), wire.end()).end
        return Dateline(end, text[: folded.span(*wire.span(1)).end], None)
    match = _CAPITALS.match(text)
    if match is None or len(text.split()) < PROSE_WORDS:
        return None
    place = match.group(1).rstrip()
    if len(place) < _CAPITAL_LETTERS or not is_place(place):
        return None
    return Dateline(match.end(), place, None)


@cache
def _glued_wire() -> re.Pattern[str]:
    return re.compile(rf"([^\W\d_]+(?:\s[^\W\d_]+)?)-{alternation(wires())}(?!\w)\s*[:-]?\s*")


def _day_spans(head: str, language: str, order: str | None) -> list[tuple[int, int, date | None]]:
    """(start, end, day) of the dates in a head; one without a year has no day, a Hijri twin belongs to its date."""
    spans: list[tuple[int, int, date | None]] = []
    figure = _FIGURE.search(head)
    for found in find_days(head, language=language, order=order):
        start = found.start
        if not spans and figure is not None and 0 < start - figure.start() < 45 and has_arabic(head[:start]):
            start = figure.start()
        spans.append((start, found.end, found.day))
    figures = _FIGURES.search(head)
    partial = find_partial_days(head)
    if figures is not None and is_place(head[: figures.start()]):
        partial.append(figures.span())
    for start, end in partial:
        if all(end <= other[0] or start >= other[1] for other in spans):
            spans.append((start, end, None))
    return sorted(spans)
