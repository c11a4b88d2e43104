"""The date of a bare string: a cell, an attribute, a line that holds nothing else."""

from __future__ import annotations

from datetime import date

from extractor.mentions.dates.find import find_dates
from extractor.mentions.mention import DateMention
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings


def read_date(
    text: str,
    *,
    language: str,
    reference: date | None = None,
    settings: Settings = Settings(),  # noqa: B008 - frozen
) -> DateMention | None:
    """The date of a string that holds one; None where it holds none or several.

    >>> read_date("12 كانون الثاني 2024", language="ar").value
    '2024-01-12'
    """
    reading = read_passages(plain_release(text, language=language, published=reference), names=False)
    found = find_dates(reading, settings=settings)
    return found[0] if len(found) == 1 else None
