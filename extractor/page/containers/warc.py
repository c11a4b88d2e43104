"""Pages in a WARC: the responses that are HTML or text."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from extractor.errors import SourceError
from extractor.page.containers.container import Member, Opener, damage_named, read_bounded

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20


class WarcPages:
    """A WARC, each record packed by itself or all in one.

    A record's address is its offset of bytes; where all are packed as one stream, no offset leads into it, and the
    address is "record-N".
    """

    def __init__(self, opener: Opener, what: str) -> None:
        _library(what)
        self._what = what
        self._file = opener()
        self._packed = False
        self._by_offset = self._has_offsets()
        self._walk: Iterator[tuple[str, Any]] | None = None

    def members(self) -> Iterator[Member]:
        """The successful responses whose type is a page, with address, URL, day and charset.

        A record that ends before its length is no page: it is where the damage begins.
        """
        for name, record in self._records(whole=True):
            if record.http_headers is None and not _may_be_page(record.headers.get("Content-Type") or ""):
                continue  # what a crawler asked the domain name system
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
            try:
                return self._body(member, max_bytes, what, coding="all")
            except (OSError, ValueError, zlib.error):
                body = self._body(member, max_bytes, what, coding="none")
                if not body.lstrip().startswith(b"<"):
                    raise
                return body  # some archives undo the coding of a body and keep the header that tells of it

    def _body(self, member: str, max_bytes: int, what: str, *, coding: str) -> bytes:
        """The body of a record; ``coding``: what of its codings is undone, "all" or "none"."""
        record = self._record(member)
        walk, self._walk = self._walk, None  # a record that was not read to its end cannot be gone on from
        record.parse_http(auto_decode=coding)
        data = read_bounded(record.reader, max_bytes, what)
        self._walk = walk
        return data

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

    def _records(self, *, whole: bool = False) -> Iterator[tuple[str, Any]]:
        """The responses. ``whole``: their headers are read, and every record to its end, to see that it has one."""
        with damage_named(self._what):
            self._file.seek(0)
            response, number, last = _library("WARC").WarcRecordType.response, 0, 0
            for record in _iterate(self._file):
                if whole:
                    _read_through(record)
                last = record.stream_pos if self._by_offset else 0
                if record.record_type == response:
                    number += 1
                    yield (str(last) if self._by_offset else f"record-{number}"), record
            if whole and self._packed:
                self._file.seek(last)
                _check_packing(self._file)

    def _has_offsets(self) -> bool:
        """True where the offset of the second record leads to a record."""
        with damage_named(self._what):
            self._packed = self._file.read(2) == _GZIP
            self._file.seek(0)
            if not self._packed:
                return True
            places = [record.stream_pos for record in islice(_iterate(self._file), 2)]
            self._file.seek(places[-1] if len(places) == 2 else 0)
            return self._file.read(2) == _GZIP


def _may_be_page(kind: str) -> bool:
    """Of a record without headers of HTTP: whether its own type is HTTP's, a page's, or not told."""
    return not kind or kind.lower().startswith(("application/http", *_PAGES))


def _library(what: str) -> Any:
    try:
        import fastwarc.warc
    except ImportError as error:
        raise SourceError(
            f"{what}: a WARC needs the package fastwarc", advice='Install "press-release-extractor[warc]".'
        ) from error
    return fastwarc.warc


def _iterate(file: BinaryIO) -> Iterator[Any]:
    """The records of every type; their contents are left alone, so that one that is broken ends nothing."""
    warc = _library("WARC")
    kinds = warc.WarcRecordType.any_type
    return iter(warc.ArchiveIterator(file, record_types=kinds, parse_http=False, auto_decode="none"))


def _read_through(record: Any) -> None:
    """Read the headers of HTTP and all that follows. Raises EOFError where it is less than the length promised."""
    if not record.headers.get("Content-Length"):
        raise EOFError("it ends within the headers of a record")
    try:
        record.parse_http(auto_decode="none")
    except (OSError, ValueError):
        return  # no HTTP: reading it says so
    found = 0
    while piece := record.reader.read(_PIECE):
        found += len(piece)
    if found < record.content_length:
        raise EOFError(f"it ends within a record, after {found:,} of {record.content_length:,} bytes")


def _check_packing(file: BinaryIO) -> None:
    """Raises EOFError where a gzip member that begins here, or one after it, has no end."""
    rest = file.read(_PIECE)
    while rest.startswith(_GZIP):
        unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        while not unpacker.eof:
            if not rest:
                raise EOFError("it ends within a packed record")
            unpacker.decompress(rest, _PIECE)
            rest = unpacker.unconsumed_tail or unpacker.unused_data
            if len(rest) < len(_GZIP):
                rest += file.read(_PIECE)
