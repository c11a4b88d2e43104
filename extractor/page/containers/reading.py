"""Address → bytes; containers stay open in a worker, so that reading in order opens and unpacks each once."""

from __future__ import annotations

import io
import os
import tempfile
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from extractor.errors import NoPages, SourceError, TooLarge, UnreadableArchive
from extractor.page.containers.container import Container, Member, Opener, damage_named, read_bounded
from extractor.page.containers.kinds import TABLES, container_kind, is_beside_pages, is_packed_page
from extractor.page.containers.packed import read_packed_page
from extractor.page.containers.rows import RowPages
from extractor.page.containers.tarred import TarPages
from extractor.page.containers.warc import WarcPages
from extractor.page.containers.zipped import ZipPages
from extractor.page.source import MAX_BYTES, Source

_OPEN_AT_ONCE = 4
_IN_MEMORY = 32_000_000
_LARGEST_INNER = 4_000_000_000
_open: OrderedDict[tuple[object, ...], Container] = OrderedDict()


def read_source(source: Source, max_bytes: int) -> bytes:
    """The bytes behind an address; see ``Source.read``."""
    path = Path(source.archive)
    if source.member is not None:
        return _kept_open(path, source.column, max_bytes).read(source.member, max_bytes)
    try:
        with _opened(path) as file:
            if is_packed_page(path.name):
                return read_packed_page(file, path.name, max_bytes)
            return read_bounded(file, max_bytes, str(path))
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error


def open_container(path: Path, column: str | None = None, max_bytes: int = MAX_BYTES) -> Container:
    """The container at a path, of whose pages none need be larger than ``max_bytes``.

    Raises SourceError, UnreadableArchive.
    """
    kind = container_kind(path.name)
    if kind is None:
        raise UnreadableArchive(f"{path} is no container")
    return _container(kind, lambda: _opened(path), str(path), column, max_bytes, nested=False)


def _container(kind: str, opener: Opener, what: str, column: str | None, max_bytes: int, *, nested: bool) -> Container:
    if kind in TABLES:
        return RowPages(opener, what, kind, column, max_bytes=max_bytes)
    if kind == "warc":
        return WarcPages(opener, what)
    outer: ZipPages | TarPages = ZipPages(opener, what) if kind == "zip" else TarPages(opener, what)
    return Pages(outer, what, column, max_bytes, nested=nested)


class Pages:
    """The pages of a ZIP or tar, those of containers in it included, one level deep; assets left out."""

    def __init__(
        self, outer: ZipPages | TarPages, what: str, column: str | None, max_bytes: int, *, nested: bool
    ) -> None:
        self._outer = outer
        self._what = what
        self._column = column
        self._max_bytes = max_bytes
        self._nested = nested
        self._inner: tuple[str, Container] | None = None

    def members(self) -> Iterator[Member]:
        """The pages in order."""
        for member in self._outer.members():
            if is_beside_pages(member.name):
                continue
            if container_kind(member.name) is None or self._nested:
                yield member
                continue
            yield from self._inner_members(member)

    def read(self, member: str, max_bytes: int) -> bytes:
        """The bytes of one page, unpacked."""
        if not self._nested:
            outer, inner = _split(member)
            if inner == "?":
                for _ in self._open_inner(outer).members():
                    pass  # up to the damage, which says what it is
            if inner is not None:
                return self._open_inner(outer).read(inner, max_bytes)
        if is_packed_page(member):
            return read_packed_page(self._outer.stream(member), member, max_bytes)
        return self._outer.read(member, max_bytes)

    def close(self) -> None:
        """Let go of the files."""
        if self._inner is not None:
            self._inner[1].close()
        self._outer.close()

    def _inner_members(self, outer: Member) -> Iterator[Member]:
        """The pages of an inner container; where it is damaged, a last member whose reading says why. A table of
        something else has none."""
        found = False
        try:
            for inner in self._open_inner(outer.name).members():
                found = True
                yield Member(f"{outer.name}!{inner.name}", inner.url, inner.date or outer.date, inner.charset)
        except SourceError as error:
            if found or not isinstance(error, NoPages):
                yield Member(f"{outer.name}!?")

    def _open_inner(self, name: str) -> Container:
        if self._inner is not None and self._inner[0] == name:
            return self._inner[1]
        if self._inner is not None:
            self._inner[1].close()
            self._inner = None
        what = f"{self._what}!{name}"
        kind = container_kind(name)
        assert kind is not None
        spool = _spooled(self._outer.stream(name), what)

        def view() -> BinaryIO:
            return cast(BinaryIO, _View(spool))

        inner = _container(kind, view, what, self._column, self._max_bytes, nested=True)
        self._inner = (name, inner)
        return inner


def _split(member: str) -> tuple[str, str | None]:
    """The inner container and what lies in it; (member, None) where there is no inner container."""
    at = member.find("!")
    while at >= 0:
        if container_kind(member[:at]) is not None:
            return member[:at], member[at + 1 :]
        at = member.find("!", at + 1)
    return member, None


def _spooled(stream: BinaryIO, what: str) -> BinaryIO:
    """An inner container where it can be sought in: in memory, or in a nameless file of the system when large."""
    spool = cast(BinaryIO, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115 - lives with the container
    with damage_named(what):
        size = 0
        while piece := stream.read(1 << 20):
            size += len(piece)
            if size > _LARGEST_INNER:
                raise TooLarge(f"{what} unpacks to more than {_LARGEST_INNER:,} bytes")
            spool.write(piece)
    spool.seek(0)
    return spool


class _View(io.RawIOBase):
    """A spooled file read from its start, at a place of its own; closing it leaves the spool open."""

    def __init__(self, spool: BinaryIO) -> None:
        self._spool = spool
        self._at = 0

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer; the number of bytes read."""
        self._spool.seek(self._at)
        data = self._spool.read(len(buffer))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        """The new place."""
        if whence == 2:
            offset += self._spool.seek(0, 2)
        self._at = offset + (self._at if whence == 1 else 0)
        return self._at

    def tell(self) -> int:
        """The place of the next byte."""
        return self._at


def _opened(path: Path) -> BinaryIO:
    try:
        if not path.is_file():  # a pipe would wait for ever, a folder has no bytes
            raise SourceError(f"{path} is no file" if path.exists() else f"{path} does not exist")
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error


def _kept_open(path: Path, column: str | None, max_bytes: int) -> Container:
    """The container, open since its last reading in this process unless it has changed."""
    try:
        state = path.stat()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from error
    key = (os.getpid(), str(path), column, max_bytes, state.st_mtime_ns, state.st_size)
    if key in _open:
        _open.move_to_end(key)
        return _open[key]
    container = open_container(path, column, max_bytes)
    _open[key] = container
    while len(_open) > _OPEN_AT_ONCE:
        _open.popitem(last=False)[1].close()
    return container
