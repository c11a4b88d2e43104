"""Which columns of a row hold the page, its URL and its day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

Row = Mapping[str, Any]
_HTML = ("html", "raw_html", "html_content", "content_html", "body_html", "page_html", "source_html")
_TEXT = ("text", "full_text", "fulltext", "body", "content", "article", "article_text", "maintext")
_URL = ("url", "uri", "link", "source_url", "page_url")
_DATE = (
    "date", "published", "published_at", "publish_date", "date_published", "date_publish", "crawl_date", "timestamp",
)  # fmt: skip
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|[T ])")


def page_of(row: Row, column: str | None) -> str | bytes:
    """What the column holds; of None the first of html, raw_html …, then text, body … that says something."""
    if column is not None:
        value = _inside(row, column)
        return value if isinstance(value, (str, bytes)) else ""
    return _first(row, _HTML) or _first(row, _TEXT) or ""


def url_of(row: Row) -> str | None:
    """The URL that the row says."""
    return _first(row, _URL)


def day_of(row: Row) -> str | None:
    """The day that the row says, where it is one in ISO form."""
    value = _first(row, _DATE)
    match = _DAY.match(value.strip()) if value else None
    try:
        return date.fromisoformat(match.group()).isoformat() if match else None
    except ValueError:
        return None


def has_pages(row: Row, column: str | None) -> bool:
    """True where the row has a column of pages, be it empty.

    >>> has_pages({"Body": None}, None), has_pages({"a": {"b": "x"}}, "a.b"), has_pages({"a": None}, "a.b")
    (True, True, False)
    """
    if column is not None:
        return column in row or _inside(row, column) is not None
    return any(name.lower() in (*_HTML, *_TEXT) for name in row if name is not None)


def names_pages(text: str, column: str | None) -> bool:
    """True where the text of a broken table of JSON names a column of pages as a key."""
    names = (*_HTML, *_TEXT) if column is None else (column.partition(".")[0],)
    return any(re.search(rf'"{re.escape(name)}"\s*:', text, re.IGNORECASE) for name in names)


def wanted_of(names: Iterable[str], column: str | None) -> list[str]:
    """The columns to read of those that a table has: one that lies inside another by its whole name."""
    known = {*_URL, *_DATE, *((*_HTML, *_TEXT) if column is None else ())}
    wanted = [name for name in names if name != column and name.lower() in known]
    return wanted if column is None else [*wanted, column]


def _inside(row: Row, column: str) -> Any:
    """The value of a column, or of one inside another where the name has dots."""
    if column in row or "." not in column:
        return row.get(column)
    value: Any = row
    for name in column.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _first(row: Row, names: Iterable[str]) -> str | None:
    """The first of the columns that says something; names compared without case."""
    lowered = {name.lower(): value for name, value in row.items() if isinstance(name, str)}
    for name in names:
        value = lowered.get(name)
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, str) and value.strip():
            return value
    return None
