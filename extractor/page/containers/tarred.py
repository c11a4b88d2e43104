"""Pages in a tar, packed or not, read from front to back."""

from __future__ import annotations

import posixpath
import tarfile
from collections.abc import Iterator
from typing import BinaryIO, Self

from extractor.errors import SourceError
from extractor.page.containers.container import Member, Names, Opener, damage_named, read_bounded
from extractor.page.containers.packed import unpacked

# What names and attributes of one member take at most; it is held in memory.
_LONGEST_HEADER = 1 << 20
_HELD_WHOLE = (
    tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
)  # fmt: skip


class _Header(tarfile.TarInfo):
    """The header of a member; one that is broken, cut short or as large as no name is, is damage and no end."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str | None, errors: str) -> Self:
        """Raises ReadError, which ends the walk as damage does; of others tarfile takes some for the end."""
        try:
            header = super().frombuf(buf, encoding, errors)  # type: ignore[arg-type]
        except tarfile.HeaderError as error:
            if not buf.strip(b"\0"):  # the end, as it should be
                raise
            raise tarfile.ReadError(str(error)) from error
        if header.type in _HELD_WHOLE and header.size > _LONGEST_HEADER:
            raise tarfile.ReadError(f"a header of {header.size:,} bytes; {_LONGEST_HEADER:,} are read")
        return header


class TarPages:
    """A tar as a stream. Reading in order unpacks it once; going back starts again from the front."""

    def __init__(self, opener: Opener, what: str) -> None:
        self._opener = opener
        self._what = what
        self._walk: Iterator[tuple[str, BinaryIO | str]] | None = None

    def members(self) -> Iterator[Member]:
        """The regular files and hard links to them; symbolic links and devices are left out."""
        for name, _ in self._files():
            yield Member(name)

    def read(self, member: str, max_bytes: int) -> bytes:
        """The unpacked bytes."""
        what = f"{self._what}!{member}"
        with damage_named(what):
            return read_bounded(self.stream(member), max_bytes, what)

    def stream(self, member: str) -> BinaryIO:
        """The member as a stream, good until the next one is asked for."""
        for fresh in (False, True):
            if fresh or self._walk is None:
                self._walk = self._files()
            for name, found in self._walk:
                if name == member:
                    return self._linked(member, found) if isinstance(found, str) else found
        raise SourceError(f"{self._what} has no member {member!r}")

    def close(self) -> None:
        """Let go of the file."""
        self._walk = None

    def _linked(self, member: str, target: str) -> BinaryIO:
        """The file that a hard link leads to, which lies before it."""
        if not target:
            raise SourceError(f"{self._what}!{member} is a link to what the archive does not hold before it")
        self._walk = None
        return self.stream(target)

    def _files(self) -> Iterator[tuple[str, BinaryIO | str]]:
        """(name, the file, or of a hard link the name of the file; "" where there is none)."""
        names = Names()
        files: dict[str, str] = {}
        with (
            damage_named(self._what),
            unpacked(self._opener(), self._what) as file,
            tarfile.open(fileobj=file, mode="r|", tarinfo=_Header) as tar,
        ):
            for info in tar:
                tar.members = []  # type: ignore[attr-defined]  # or it keeps every header it has seen
                if info.islnk():
                    name = names.unique(info.name)
                    files[_plain(info.name)] = target = files.get(_plain(info.linkname), "")
                    yield name, target
                elif info.isreg() and (stream := tar.extractfile(info)) is not None:
                    name = names.unique(info.name)
                    files[_plain(info.name)] = name
                    yield name, stream  # type: ignore[misc]


def _plain(name: str) -> str:
    return posixpath.normpath(name)
