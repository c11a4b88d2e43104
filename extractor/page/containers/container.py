"""What every container can do, and the faults that mean "damaged"."""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from extractor.errors import ExtractorError, SourceError, TooLarge, UnreadableArchive

Opener = Callable[[], BinaryIO]
DAMAGE = (
    zipfile.BadZipFile, tarfile.TarError, lzma.LZMAError, zlib.error, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """A page in a container, with what the container says of it (see Source)."""

    name: str
    url: str | None = None
    date: str | None = None
    charset: str | None = None


class Container(Protocol):
    """An open container. ``members`` walks it once from the start; ``read`` is quickest in order of the members."""

    def members(self) -> Iterator[Member]:
        """The pages, in order of the container.

        Raises UnreadableArchive where it is damaged, after the good ones; NoPages where it is no table of pages.
        """

    def read(self, member: str, max_bytes: int) -> bytes:
        """The bytes of one page. Raises SourceError, UnreadableArchive, TooLarge."""

    def close(self) -> None:
        """Let go of the file."""


@contextmanager
def damage_named(what: str) -> Iterator[None]:
    """Turn the many errors of damaged containers into UnreadableArchive; errors of ours pass."""
    try:
        yield
    except ExtractorError:
        raise
    except PermissionError as error:
        raise SourceError(f"{what}: no permission to read it") from error
    except DAMAGE as error:
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise UnreadableArchive(f"{what}: {reason}") from error


def read_bounded(stream: BinaryIO, max_bytes: int, what: str) -> bytes:
    """All that the stream holds. Raises TooLarge as soon as more than ``max_bytes`` have come out."""
    data = stream.read(max_bytes + 1)
    while len(data) <= max_bytes and (more := stream.read(max_bytes + 1 - len(data))):
        data += more
    if len(data) > max_bytes:
        raise TooLarge(f"{what} holds more than max_bytes, {max_bytes:,}")
    return data


class Names:
    """Names of members made unique: the second ``a.html`` becomes ``a.html#2``, or the next that no member has yet.

    >>> names = Names()
    >>> [names.unique(name) for name in ("a", "b", "a", "a#2", "a")]
    ['a', 'b', 'a#2', 'a#2#2', 'a#3']
    """

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """The name to address this member by."""
        found = name
        while found in self._seen:
            self._seen[name] += 1
            found = f"{name}#{self._seen[name]}"
        self._seen[found] = 1
        return found
