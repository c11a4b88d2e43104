"""The day of publication, from the candidates of the page: what the reader sees comes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from extractor.page.days import to_day
from extractor.page.page import Page

_STATED = ("json-ld", "opengraph", "meta", "dublin-core", "time", "address", "htmldate")
# A shown day this much later than the stated one was shown by something else: an update, another story.
_LATE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication and where it is from: "shown", "metadata", "dateline"; both None: unknown."""

    day: date | None
    origin: str | None


def publication_day(page: Page, dateline: date | None) -> Published:
    """The day of publication; a day after the crawl is never taken.

    The shown day wins over metadata that differs by a day of UTC or lies later; metadata win over a shown day that
    lies after them; the dateline stands in where neither is there.
    """
    crawl = to_day(page.source.date) if page.source.date else None
    shown = _days(page, "shown", crawl)
    stated = next((day for origin in _STATED for day in _days(page, origin, crawl)), None)
    if dateline is not None and crawl is not None and dateline > crawl:
        dateline = None
    if shown:
        if stated is None or shown[0] <= stated + _LATE:
            return Published(shown[0], "shown")
        if dateline is not None and dateline == shown[0]:
            return Published(shown[0], "shown")
        return Published(stated, "metadata")
    if dateline is not None and (stated is None or dateline <= stated):
        return Published(dateline, "dateline")
    if stated is not None:
        return Published(stated, "metadata")
    return Published(dateline, None if dateline is None else "dateline")


def _days(page: Page, origin: str, crawl: date | None) -> list[date]:
    found = [to_day(claim.value) for claim in page.claimed("published") if claim.origin == origin]
    return [day for day in found if day is not None and (crawl is None or day <= crawl)]
