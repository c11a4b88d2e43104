"""Lines that say when and where, and little else: a day alone, author and day, place and agency."""

from __future__ import annotations

import re

from extractor.page.days import find_days, find_partial_days
from extractor.release.dateline import Dateline, read_dateline
from extractor.release.draft import Draft
from extractor.release.places import is_place
from extractor.release.plain import language_of

_DATE_WORDS = 12
_SOURCE_WORDS = 5
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:\d\d(?![\d:])")


def dateline_of(draft: Draft) -> Dateline | None:
    """The dateline that a line opens with: place and day, or one of them as datelines have it; None where none."""
    return read_dateline(draft.text, language=language_of(draft.text) or "en")


def is_dateline_alone(draft: Draft) -> bool:
    """True for a line of place and day and nothing else, with their Hijri twin and the agency at the most."""
    if not any(letter.isdigit() for letter in draft.text):
        return False
    found = dateline_of(draft)
    if found is None or found.end < len(draft.text):
        return False
    return found.day is not None or is_date_line(draft) or (found.place is not None and _has_part_of_day(draft))


def _has_part_of_day(draft: Draft) -> bool:
    return bool(find_partial_days(draft.text))


def is_source_line(draft: Draft) -> bool:
    """True for a line of a place and an agency or newspaper alone: جدة: الوطن."""
    if not 2 <= draft.words <= _SOURCE_WORDS or draft.is_prose or not any(mark in draft.text for mark in ":–/"):
        return False
    found = dateline_of(draft)
    return found is not None and found.place is not None and is_place(found.place)


def tells_when(draft: Draft) -> bool:
    """True for a line of author, day and clock: no subtitle holds a full date beside bars, a clock or a byline."""
    if not any(letter.isdigit() for letter in draft.text) or draft.is_prose:
        return False
    parted = "|" in draft.text or _CLOCK.search(draft.folded) is not None or draft.words <= _DATE_WORDS
    return parted and bool(find_days(draft.text, language=language_of(draft.text) or "en"))


def is_byline(draft: Draft) -> bool:
    """True for a line of author and day that bars part."""
    return "|" in draft.text and not draft.line.table and tells_when(draft)


def is_date_line(draft: Draft) -> bool:
    """True for a short line of a date, with a label or a time beside it."""
    if draft.words > _DATE_WORDS or not any(letter.isdigit() for letter in draft.text):
        return False
    days = find_days(draft.text)
    others = draft.words - sum(len(draft.text[day.start : day.end].split()) for day in days)
    return bool(days) and (others <= 6 or _CLOCK.search(draft.folded) is not None)


def is_bare_date(draft: Draft) -> bool:
    """True for a line of a full date alone, with a weekday, a clock or a label at the most."""
    if draft.words > _DATE_WORDS or not any(letter.isdigit() for letter in draft.text):
        return False
    days = find_days(draft.text, language=language_of(draft.text) or "en")
    others = draft.words - sum(len(draft.text[day.start : day.end].split()) for day in days)
    others -= len(_CLOCK.findall(draft.folded))
    return bool(days) and others <= 2 and dateline_of(draft) is None
