"""An address of a page, and how its bytes are read."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where a page lies: an ``archive`` (path of a file or container) and, in a container, the ``member``.

    The member's form depends on the container: a name in a ZIP or tar, an offset of bytes in a WARC, a row number in
    JSONL, CSV or Parquet; in a container inside a container both, joined by "!". ``url``, ``date`` (ISO day of the
    crawl) and ``charset`` (of the HTTP header) are what the container says of the page; None: unknown. ``column``
    names the column of a row that holds the page; None: found by its name.
    Small and picklable: workers are handed addresses, not bytes.
    """

    archive: str
    member: str | None = None
    url: str | None = None
    date: str | None = None
    charset: str | None = None
    column: str | None = None

    @property
    def name(self) -> str:
        """The address as one string, as the tables show it.

        >>> Source("news.zip", "ar/1.html").name
        'news.zip!ar/1.html'
        """
        return self.archive if self.member is None else f"{self.archive}!{self.member}"

    def read(self, *, max_bytes: int = MAX_BYTES) -> bytes:
        """The page's bytes, unpacked; of MHTML its main part, of a row its html or text in UTF-8.

        Raises SourceError where there is nothing to read, UnreadableArchive where the container is damaged, TooLarge
        above ``max_bytes`` (judged on what comes out of a container, never on what its index claims).
        """
        from extractor.page.containers.reading import read_source  # knows this type

        return read_source(self, max_bytes)
