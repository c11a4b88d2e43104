"""The function that date scorers call: a text in, rows out.

python ../shared/eval/dates.py --system tests.adapters.dates:dates
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from extractor.mentions.dates import find_dates
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings


def dates(text: str, lang: str, reference: dt.datetime) -> list[dict[str, Any]]:
    """Rows with start, end, text, value, first_day, last_day, precision, calendar."""
    reading = read_passages(plain_release(text, language=lang, published=reference.date()), names=False)
    return [
        {
            "start": mention.span.start,
            "end": mention.span.end,
            "text": mention.span.of(text),
            "value": mention.value,
            "first_day": mention.first_day and mention.first_day.isoformat(),
            "last_day": mention.last_day and mention.last_day.isoformat(),
            "precision": mention.precision,
            "calendar": mention.calendar,
        }
        for mention in find_dates(reading, settings=Settings())
    ]
