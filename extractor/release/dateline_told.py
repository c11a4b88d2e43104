"""Whether what was read at the head of a line is a dateline: a known place, or a form that only datelines have."""

from __future__ import annotations

import re

from extractor.release.dateline_parts import Reading
from extractor.release.places import TRAILING, is_city, is_named_again, is_office, is_place, is_wire
from extractor.text import has_arabic

PROSE_WORDS = 12
"""Words of a paragraph that is no line of labels."""
_SHORT_NAME = 3
# Words of an unknown town in capitals, and of it with its region.
_CITY_WORDS, _WITH_REGION = 4, 8
# Words of an unknown place with its day or wire.
_MARKED_PLACE = 6
# Words of an unknown place before the office of its press.
_OFFICE_PLACE = 3
# Words of such an office where it stands alone behind the place: الدامر: إعلام المستشفى.
_OFFICE_WORDS = 5
# Words of a line below which it is a label, unless a full stop ends it.
_LABEL_WORDS = 3
# Words behind a day alone: fewer are a clock or a rubric.
_FEWEST_WORDS = 3
# A city with its region abbreviated: Kingston, Ont.; Lowmere, NS.
_REGION = re.compile(r"[A-Z][\w.'’ -]+,\s(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2,3}|[A-Z]{2})$")
_AGENCY = re.compile(r"\(([^()]{2,40})\)\s*$")
_SENTENCE = re.compile(r"[.!?؟]\s*$")
_COMMA = re.compile(r"\s*[,،]?\s*")
_LATIN_SMALL = re.compile(r"[a-zà-ÿ]")
# The office that a colon ends: المكتب الاعلامي: .
_OFFICE = re.compile(r"[^:.،]{3,40}:\s*")


def is_set_apart(place: str) -> bool:
    """True for a known place and for a name in capitals."""
    return is_place(place) or (len(place) > _SHORT_NAME and place.isascii() and place.upper() == place)


def is_dateline(reading: Reading, head: str, rest: str, context: str) -> bool:
    """True for a known place and for a form that only datelines have; ``head`` was read, ``rest`` stands behind it.

    Takes the office, agency or blanks at the head of the rest into the reading, where they belong to the dateline.
    """
    place = reading.place
    if not rest.strip():
        return _is_line(reading, context)
    if not reading.closed:
        told = _is_line_of_agency(reading, rest) or _is_behind_agency(reading, head, rest)
        return told or _is_before_comma(reading, head, rest)
    if _LATIN_SMALL.match(rest) and not (reading.has_day and place is not None and is_place(place)):
        return False
    marked, words = reading.has_day or reading.has_wire, len(rest.split())
    if place is None:
        return reading.has_day and not reading.colon and words >= _FEWEST_WORDS and not rest[:1].isdigit()
    if reading.slash and not marked:
        return words >= PROSE_WORDS or _is_label(rest) or _ends_with_colon(reading, rest)
    if reading.colon and words <= _OFFICE_WORDS and is_office(rest):
        reading.at += len(rest)
        return is_place(place) or is_named_again(place, context)
    if is_place(place):
        return marked or not reading.colon or _is_label(rest) or (words >= PROSE_WORDS and _is_surely_place(place))
    if reading.has_office:
        return len(place.split()) <= _OFFICE_PLACE
    if marked:
        told = reading.has_day or not has_arabic(place) or _is_told_again(reading, place, rest, context)
        return len(place.split()) <= _MARKED_PLACE and told
    return _opens_with_unknown(reading, place, rest, context)


def _is_line(reading: Reading, context: str) -> bool:
    """True for a dateline behind which its line ends."""
    place = reading.place
    if place is None or not (reading.has_day or reading.has_office):
        return reading.has_wire and reading.closed and is_city(place or "", whole=True)
    return is_place(place) or reading.closed or is_named_again(place, context)


def _is_label(rest: str) -> bool:
    """True for a few words without a full stop."""
    return len(rest.split()) <= _LABEL_WORDS and not _SENTENCE.search(rest)


def _is_surely_place(place: str) -> bool:
    """True for a known place that is no word of labels too: in Arabic, a city, or with its region."""
    return has_arabic(place) or is_city(place) or ("," in place and is_place(place.rpartition(",")[2]))


def _opens_with_unknown(reading: Reading, place: str, rest: str, context: str) -> bool:
    """True for an unknown place and its dash before the sentence: the text names it again, or it has a form of its own
    (capitals, a region)."""
    words = len(rest.split())
    if not reading.colon and words >= PROSE_WORDS and is_named_again(place, f"{rest}\n{context}"):
        return True
    if has_arabic(place) or reading.colon:
        again = words >= PROSE_WORDS and place.isupper() and len(place) > _SHORT_NAME
        return again and is_named_again(place.title(), f"{rest}\n{context}")
    city = place.split(",")[0]
    if _REGION.match(place) and words >= _FEWEST_WORDS:
        return True
    few = len(city.split()) <= _CITY_WORDS and len(place.split()) <= _WITH_REGION
    return city.upper() == city and len(city) > _SHORT_NAME and few


def _is_told_again(reading: Reading, place: str, rest: str, context: str) -> bool:
    """True for an unknown place with an agency in brackets and a dash, of which the text speaks as of a place:
    سفروتة (وكالة الميناء) – افتتح الوزير بمدينة سفروتة …."""
    prose = reading.has_wire and not reading.colon and len(rest.split()) >= PROSE_WORDS
    return prose and is_named_again(place, f"{rest}\n{context}")


def _ends_with_colon(reading: Reading, rest: str) -> bool:
    """Reads the office behind a place, which a colon ends: بغداد/ المكتب الاعلامي: أعلنت …; False where none does."""
    match = _OFFICE.match(rest)
    if match is None or not is_wire(match.group()):
        return False
    reading.at += match.end()
    return True


def _is_behind_agency(reading: Reading, head: str, rest: str) -> bool:
    """True for a sentence right behind a known city and its known agency in brackets: الكويت (كونا) أعلنت …."""
    wire = _AGENCY.search(head)
    if reading.has_day or wire is None or not is_wire(wire.group(1)) or not is_city(reading.place or "", whole=True):
        return False
    blanks = len(rest) - len(rest.lstrip())
    reading.at += blanks
    return blanks > 0 and len(rest.split()) >= PROSE_WORDS and not _LATIN_SMALL.match(rest.lstrip())


def _is_before_comma(reading: Reading, head: str, rest: str) -> bool:
    """True for a known city and a whole day that a comma alone parts from the sentence: Cairo, May 3, 2024, Acme has
    …; a small letter behind tells that the sentence began before: Cairo, May 3, 2024, saw …."""
    place, comma = reading.place or "", _COMMA.match(rest)
    parted = head.rstrip()[-1:] in (",", "،") or (comma is not None and bool(comma.group().strip()))
    if reading.day is None or not parted or not is_city(place.replace("،", ",").partition(",")[0], whole=True):
        return False
    start = comma.end() if comma is not None else 0
    if len(rest.split()) < PROSE_WORDS or _LATIN_SMALL.match(rest[start:]):
        return False
    reading.at += start
    return True


def _is_line_of_agency(reading: Reading, rest: str) -> bool:
    """True for a line of place, day and agency or issuer alone; it belongs to the dateline whole."""
    if not reading.has_day or reading.place is None or not is_wire(rest.strip(TRAILING)):
        return False
    reading.at += len(rest)
    return True
