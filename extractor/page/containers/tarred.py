"""Pages in a tar, packed or not, read from front to back."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO

from extractor.errors import SourceError
from extractor.page.containers.container import Member, Names, Opener, damage_named, read_bounded
from extractor.page.containers.packed import unpacked


class TarPages:
    """A tar as a stream. Reading in order unpacks it once; going back starts again from the front."""

    def __init__(self, opener: Opener, what: str) -> None:
        self._opener = opener
        self._what = what
        self._walk: Iterator[tuple[str, BinaryIO]] | None = None

    def members(self) -> Iterator[Member]:
        """The regular files; links and devices are left out."""
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
            for name, stream in self._walk:
                if name == member:
                    return stream
        raise SourceError(f"{self._what} has no member {member!r}")

    def close(self) -> None:
        """Let go of the file."""
        self._walk = None

    def _files(self) -> Iterator[tuple[str, BinaryIO]]:
        names = Names()
        with (
            damage_named(self._what),
            unpacked(self._opener(), self._what) as file,
            tarfile.open(fileobj=file, mode="r|") as tar,
        ):
            for info in tar:
                tar.members = []  # type: ignore[attr-defined]  # or it keeps every header it has seen
                if not info.isreg():
                    continue
                stream = tar.extractfile(info)
                if stream is not None:
                    yield names.unique(info.name), stream  # type: ignore[misc]
