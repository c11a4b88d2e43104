"""The parts of a dateline one after the other: day, place behind it, wire, dash or colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extractor.release.places import TRAILING, is_city, is_office, is_place, is_wire, place_in
from extractor.text import fold_term, has_arabic

LONGEST_PLACE = 70
PLACE_WORDS = 6
STOP = re.compile(
    r"--+|[–—―:(|]|(?<=\s)/|/(?=\s)|(?<=\s)[ـ_](?=\s)|(?<=\s)-(?=\s)|-(?=[\s/(]|[A-Z]{3,})|(?<=\s)-(?=[A-Z\u0621-\u064a])"
    r"|\s•|\s>>|[0-9\u0660-\u0669]"
)
_DASH = re.compile(r"\s*(?:--+|[–—―|]|-(?=[\s/(])|(?<=\s)-(?=[A-Z\u0621-\u064a])|(?<=\s)[ـ_](?=\s))\s*")
# A colon, and the signs that some papers set in its place: DOHA • The council met.
_COLON = re.compile(r"\s*:\s*-*\s*|\s+(?:•|>>)\s+")
_BRACKETS = re.compile(r"\s*[,،]?\s*\(([^()]{2,60})\)")
_SLASHES = re.compile(r"\s*[,،.]?\s*/\s*([^/]{2,40}?)\s*/\s*")
_SLASH = re.compile(r"\s*/\s+")
_FULL_STOP = re.compile(r"\.\s+(?=[\"“'‘«]?[A-Z\u0621-\u064a])")
_BLANKS = re.compile(r"[\s,،.;؛]*")
# An agency without brackets: Accra, July 15, GNA -, رام الله 5-3-2024 وفا-.
_BARE_WIRE = re.compile(r"\s*[,،]?\s*([^\W\d_]{1,12}(?:\s[^\W\d_]{1,12}){0,2})(?=\s*[-–—:])")
# An office or agency between the dash and a colon or another dash: الكرك - دائرة الإعلام: , Ramallah - WAFA - .
_OFFICE = re.compile(r"\s*([^\d:.،,(/|–—-]{2,45}?)\s*(?:--+|[–—:]|/(?=\s)|-(?=\s))\s*")
# What parts the agencies of a pair of brackets.
_NAMES = re.compile(r"\s*[/,،–-]\s+")
_OFFICE_WORDS = 6
_CODE = re.compile(r"[A-Z]{2,6}")
_ERA = re.compile(r"\s*(?:م|هـ)(?![\u0621-\u064a])\.?")


@dataclass(slots=True)
class Reading:
    """What has been read of a dateline: how far, and its parts."""

    at: int
    place: str | None = None
    day: date | None = None
    has_day: bool = False
    has_wire: bool = False
    closed: bool = False
    colon: bool = False
    slash: bool = False
    has_office: bool = False


def read_parts(head: str, days: Sequence[tuple[int, int, date | None]], reading: Reading) -> None:
    """Reads dates, wires and dashes behind the place, as far as they follow one another."""
    while reading.at < len(head):
        blanks = _BLANKS.match(head, reading.at)
        after = reading.at if blanks is None else blanks.end()
        span = next((one for one in days if 0 <= one[0] - after <= 4 and one[1] > after), None)
        gap = "" if span is None else head[after : span[0]]
        if span is not None and not gap.strip(" (،,-–—|/"):
            _read_day(head, span, reading, opened="(" in gap)
            continue
        if _read_dated_wire(head, days, reading) or (reading.closed and _read_office(head, reading)):
            continue
        if reading.closed and not _goes_on(head, reading.at) and not _can_name_place(reading):
            return
        if not (_read_place(head, reading) or _read_mark(head, reading)):
            return


def _read_day(head: str, span: tuple[int, int, date | None], reading: Reading, *, opened: bool) -> None:
    reading.at, reading.has_day, reading.day = span[1], True, span[2] or reading.day
    reading.closed = False
    suffix = _ERA.match(head, reading.at)
    reading.at = reading.at if suffix is None else suffix.end()
    if head[reading.at : reading.at + 1] == ")" and (opened or "(" in head[: reading.at]):
        reading.at += 1
    full_stop = _FULL_STOP.match(head, reading.at)
    if full_stop is not None and reading.place is not None and _stands_apart(head, span[0], reading.place):
        reading.at, reading.closed = full_stop.end(), True


def _read_dated_wire(head: str, days: Sequence[tuple[int, int, date | None]], reading: Reading) -> bool:
    """Reads agencies and a day in one pair of brackets, behind which no dash has to stand: (Paper / WAM - 3 May 2021).

    False where none stand there.
    """
    brackets = _BRACKETS.match(head, reading.at)
    if brackets is None or reading.has_day or not is_place(reading.place or ""):
        return False
    inside = [one for one in days if brackets.start(1) <= one[0] and one[1] <= brackets.end(1)]
    if len(inside) != 1 or not any(is_wire(name) for name in _NAMES.split(head[brackets.start(1) : inside[0][0]])):
        return False
    reading.has_wire = reading.has_day = reading.closed = True
    blanks = _BLANKS.match(head, brackets.end())
    reading.at, reading.day = brackets.end() if blanks is None else blanks.end(), inside[0][2]
    return True


def _stands_apart(head: str, day: int, place: str) -> bool:
    """True where a comma or a stop parts place and day, or the place is known."""
    return is_place(place) or (not has_arabic(place) and re.search(r"[,.]", head[:day]) is not None)


def _goes_on(head: str, at: int) -> bool:
    return head[at : at + 1] in ("(", "/", "–", "—", "|") or head[at : at + 2] in ("--", "- ", "-/")


def _can_name_place(reading: Reading) -> bool:
    return reading.place is None and reading.has_day and not reading.colon


def _read_place(head: str, reading: Reading) -> bool:
    """Reads the place behind a day: July 23, 2024 – Ottawa, Ontario – …; False where none stands there.

    It is known, or a name with its region that ends the line.
    """
    if not _can_name_place(reading):
        return False
    blanks = _BLANKS.match(head, reading.at)
    at = reading.at if blanks is None else blanks.end()
    stop = STOP.search(head, at)
    end = len(head) if stop is None else stop.start()
    words = head[at:end].strip(TRAILING)
    if not words or len(words) > LONGEST_PLACE or place_in(words)[0] != words:
        return False
    ends_line = end == len(head) and "," in words and len(words.split()) <= PLACE_WORDS
    if not (is_place(words) or ends_line):
        return False
    reading.place, reading.at, reading.closed = words, end, end == len(head)
    return True


def _read_mark(head: str, reading: Reading) -> bool:
    """Reads one wire, dash or colon; False where none stands there."""
    brackets = _BRACKETS.match(head, reading.at)
    if brackets is not None:
        if reading.place is None and is_place(brackets.group(1)):
            reading.place = brackets.group(1)
        reading.has_wire, reading.at, reading.closed = True, brackets.end(), False
        _read_stop(head, reading)
        return True
    slashes = _SLASHES.match(head, reading.at)
    if slashes is not None and (is_wire(slashes.group(1)) or reading.place is not None):
        reading.has_wire, reading.at, reading.closed = True, slashes.end(), True
        _read_stop(head, reading)
        return True
    bare = _BARE_WIRE.match(head, reading.at) if reading.has_day else None
    if bare is not None and (is_wire(bare.group(1)) or _CODE.fullmatch(bare.group(1))):
        reading.has_wire, reading.at = True, bare.end()
        return True
    if _read_slash(head, reading):
        return True
    for pattern in (_DASH, _COLON):
        match = pattern.match(head, reading.at)
        if match is not None and match.end() > match.start():
            reading.colon = pattern is _COLON
            reading.at, reading.closed = match.end(), True
            return True
    return False


def _read_stop(head: str, reading: Reading) -> None:
    """Reads the full stop behind place, day and agency: NORPORT, March 28. /WIRE/. The bank sells."""
    full_stop = _FULL_STOP.match(head, reading.at)
    if full_stop is not None and reading.has_day and reading.place is not None:
        reading.at, reading.closed = full_stop.end(), True


def _read_office(head: str, reading: Reading) -> bool:
    """Reads the office or agency that follows the dash behind a place; False where none stands there."""
    if reading.place is None or reading.colon or reading.has_wire:
        return False
    match = _OFFICE.match(head, reading.at)
    if match is None or len(match.group(1).split()) > _OFFICE_WORDS:
        return False
    if not (is_office(match.group(1)) or _is_issuer(match.group(1), head[match.end() :], reading.place)):
        return False
    reading.has_wire = reading.has_office = True
    reading.at, reading.closed, reading.slash = match.end(), True, False
    return True


def _is_issuer(name: str, rest: str, place: str) -> bool:
    """True for words of some length that the sentence names again, behind a known city: who issues the release."""
    return len(name.split()) > 1 and fold_term(name) in fold_term(rest) and is_city(place, whole=True)


def _read_slash(head: str, reading: Reading) -> bool:
    """Reads a slash in the place of the dash: behind day and wire, or behind a known city in Arabic: بغداد / أعلنت."""
    match = _SLASH.match(head, reading.at)
    if match is None or not (reading.has_day or reading.place):
        return False
    place = reading.place or ""
    if not (reading.has_day and reading.has_wire) and not (has_arabic(place) and is_city(place)):
        return False
    reading.slash = not (reading.has_day and reading.has_wire)
    reading.at, reading.closed = match.end(), True
    return True
