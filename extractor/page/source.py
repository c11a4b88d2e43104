"""An address of a page, and how its bytes are read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where a page lies: an ``archive`` (path of a file or container) and, in a container, the ``member``.

    The member's form depends on the container: a name in a ZIP or tar, an offset of bytes in a WARC, a row number in
    JSONL, CSV or Parquet. ``url`` and ``date`` (ISO day of the crawl) are what the container says of the page; None:
    unknown.
    Small and picklable: workers are handed addresses, not bytes.
    """

    archive: str
    member: str | None = None
    url: str | None = None
    date: str | None = None

    @property
    def name(self) -> str:
        """The address as one string, as the tables show it.

        >>> Source("news.zip", "ar/1.html").name
        'news.zip!ar/1.html'
        """
        return self.archive if self.member is None else f"{self.archive}!{self.member}"
