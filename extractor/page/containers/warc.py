"""Pages in a WARC: the responses that are HTML or text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from extractor.errors import SourceError
from extractor.page.containers.container import Member, Opener, damage_named, read_bounded

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


class WarcPages:
    """A WARC, each record packed by itself or all in one.

    A record's address is its offset of bytes; where all are packed as one stream, no offset leads into it, and the
    address is "record-N".
    """

    def __init__(self, opener: Opener, what: str) -> None:
        _library(what)
        self._what = what
        self._file = opener()
        self._by_offset = self._has_offsets()
        self._walk: Iterator[tuple[str, Any]] | None = None

    def members(self) -> Iterator[Member]:
        """The successful responses whose type is a page, with address, URL, day and charset."""
        for name, record in self._records():
            kind = (record.http_content_type or "").lower()
            status = record.http_headers.status_code if record.http_headers else None
            if kind and kind not in _PAGES:
                continue
            if status is not None and not 200 <= status < 300:
                continue
            date = record.record_date
            url = record.headers.get("WARC-Target-URI")
            yield Member(
                name,
                url=url.strip("<>") if url else None,
                date=date.date().isoformat() if date else None,
                charset=record.http_charset,
            )

    def read(self, member: str, max_bytes: int) -> bytes:
        """The body of the response, transfer and content coding undone."""
        what = f"{self._what}!{member}"
        with damage_named(what):
            return read_bounded(self._record(member).reader, max_bytes, what)

    def close(self) -> None:
        """Let go of the file."""
        self._walk = None
        self._file.close()

    def _record(self, member: str) -> Any:
        if member.isdecimal():
            self._file.seek(int(member))
            for record in _iterate(self._file):
                return record
        for fresh in (False, True):
            if fresh or self._walk is None:
                self._walk = self._records()
            for name, record in self._walk:
                if name == member:
                    return record
        raise SourceError(f"{self._what} has no record {member!r}")

    def _records(self) -> Iterator[tuple[str, Any]]:
        with damage_named(self._what):
            self._file.seek(0)
            for number, record in enumerate(_iterate(self._file), start=1):
                yield (str(record.stream_pos) if self._by_offset else f"record-{number}"), record

    def _has_offsets(self) -> bool:
        """True where the offset of the second record leads to a record."""
        with damage_named(self._what):
            packed = self._file.read(2) == b"\x1f\x8b"
            self._file.seek(0)
            if not packed:
                return True
            places = [record.stream_pos for record in islice(_iterate(self._file, every=True), 2)]
            self._file.seek(places[-1] if len(places) == 2 else 0)
            return self._file.read(2) == b"\x1f\x8b"


def _library(what: str) -> Any:
    try:
        import fastwarc.warc
    except ImportError as error:
        raise SourceError(
            f"{what}: a WARC needs the package fastwarc", advice='Install "press-release-extractor[warc]".'
        ) from error
    return fastwarc.warc


def _iterate(file: BinaryIO, *, every: bool = False) -> Iterator[Any]:
    warc = _library("WARC")
    kinds = warc.WarcRecordType.any_type if every else warc.WarcRecordType.response
    return iter(warc.ArchiveIterator(file, record_types=kinds, parse_http=not every, auto_decode="all"))
