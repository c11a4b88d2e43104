"""Pages in a ZIP."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from extractor.errors import SourceError
from extractor.page.containers.container import Member, Names, Opener, damage_named, read_bounded


class ZipPages:
    """A ZIP: its index is read once, its members one at a time."""

    def __init__(self, opener: Opener, what: str) -> None:
        self._what = what
        self._file = opener()
        with damage_named(what):
            self._zip = zipfile.ZipFile(self._file)
        names = Names()
        self._infos = {names.unique(info.filename): info for info in self._zip.infolist() if not info.is_dir()}

    def members(self) -> Iterator[Member]:
        """The members in order of the index; folders left out."""
        for name in self._infos:
            yield Member(name)

    def read(self, member: str, max_bytes: int) -> bytes:
        """The unpacked bytes."""
        what = f"{self._what}!{member}"
        with damage_named(what), self.stream(member) as stream:
            return read_bounded(stream, max_bytes, what)

    def stream(self, member: str) -> BinaryIO:
        """The member, unpacked as it is read."""
        info = self._infos.get(member)
        if info is None:
            raise SourceError(f"{self._what} has no member {member!r}")
        with damage_named(f"{self._what}!{member}"):
            if info.flag_bits & 1:
                raise RuntimeError("the member is encrypted")
            return self._zip.open(info)  # type: ignore[return-value]  # IO[bytes] it is

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()
        self._file.close()
