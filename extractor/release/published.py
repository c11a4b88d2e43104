"""The day of publication, from the candidates of the page: what the reader sees comes first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from extractor.page.days import to_day
from extractor.page.page import Page
from extractor.release.told_day import said_day, told_day, told_weekday

_STATED = ("json-ld", "opengraph", "meta", "dublin-core", "time")
# A shown day this much later than the stated one was shown by something else: an update, another story.
_LATE = timedelta(days=1)
# So near the day in the address, another shown day is that of another story.
_NEAR = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication and where it is from: "shown", "metadata", "dateline", "text"; both None: unknown."""

    day: date | None
    origin: str | None


def publication_day(
    page: Page, dateline: date | None, texts: Iterable[str] = (), rights: Iterable[int] = ()
) -> Published:
    """The day of publication; a day after the crawl is never taken.

    ``texts`` are the paragraphs, of which one may say the day that it calls today, the first that of its news;
    ``rights`` are the years of the page's copyright, for a "today" whose day lacks its year.

    The shown day wins over metadata that differs by a day of UTC or lies later; metadata win over a shown day that
    lies after them, and the day in the address over one that lies beside it; the dateline wins over metadata likewise
    and stands in where neither is there, after it the day that the text tells, and a shown day of the last change where
    that is all the reader sees.
    """
    crawl = to_day(page.source.date) if page.source.date else None
    shown = next(iter(_days(page, "shown", crawl)), None)
    address = next(iter(_days(page, "address", crawl)), None)
    stated = next((day for origin in _STATED for day in _days(page, origin, crawl)), None)
    guessed = next(iter(_days(page, "htmldate", crawl)), None)
    if dateline is not None and crawl is not None and dateline > crawl:
        dateline = None
    if shown is not None:
        if shown == dateline or _holds(shown, stated, address):
            return Published(shown, "shown")
        return Published(address if address is not None and stated in (None, address) else stated, "metadata")
    known = stated or address
    if dateline is not None and (known is None or dateline <= known + _LATE):
        return Published(dateline, "dateline")
    if known is not None:
        return Published(known, "metadata")
    if dateline is not None:
        return Published(dateline, "dateline")
    paragraphs = list(texts)
    told = told_day(paragraphs) or said_day(paragraphs) or told_weekday(paragraphs, rights)
    if told is not None and (crawl is None or told <= crawl):
        return Published(told, "text")
    updated = next(iter(_days(page, "shown", crawl, field="modified")), None)
    if updated is not None:
        return Published(updated, "shown")
    return Published(guessed, None if guessed is None else "text")


def _holds(shown: date, stated: date | None, address: date | None) -> bool:
    """Whether the shown day stands against what the page states and its address holds."""
    if address is not None and shown != address and abs(shown - address) <= _NEAR and stated in (None, address):
        return False
    return stated is None or shown <= stated + _LATE


def _days(page: Page, origin: str, crawl: date | None, *, field: str = "published") -> list[date]:
    found = [to_day(claim.value) for claim in page.claimed(field) if claim.origin == origin]
    return [day for day in found if day is not None and (crawl is None or day <= crawl)]
