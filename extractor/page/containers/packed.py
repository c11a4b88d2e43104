"""Single packed files: gzip, bzip2, xz, Zstandard, and MHTML."""

from __future__ import annotations

import bz2
import email
import email.policy
import gzip
import io
import lzma
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from extractor.errors import SourceError, UnreadableArchive
from extractor.page.containers.container import damage_named, read_bounded

_MAGIC = ((b"\x1f\x8b", "gz"), (b"BZh", "bz2"), (b"\xfd7zXZ\x00", "xz"), (b"\x28\xb5\x2f\xfd", "zst"))

# Of Zstandard, where a few bytes may stand for 128 kB.
_PACKED_PIECE = 1 << 10


def unpacked(file: BinaryIO, what: str) -> BinaryIO:
    """The stream behind a packed file, told by its first bytes; a file that is not packed as it is.

    Raises SourceError where it is Zstandard and the library for it is absent.
    """
    buffered = cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, file), 1 << 16))
    head = cast(io.BufferedReader, buffered).peek(6)[:6]
    kind = next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)
    if kind == "gz":
        return cast(BinaryIO, gzip.GzipFile(fileobj=buffered, mode="rb"))
    if kind == "bz2":
        return cast(BinaryIO, bz2.BZ2File(buffered))
    if kind == "xz":
        return cast(BinaryIO, lzma.LZMAFile(buffered))
    if kind == "zst":
        return _zstandard(buffered, what)
    return buffered


def _zstandard(file: BinaryIO, what: str) -> BinaryIO:
    try:
        import zstandard
    except ImportError as error:
        raise SourceError(
            f"{what}: Zstandard needs the package zstandard", advice='Install "press-release-extractor[zstd]".'
        ) from error
    unpacker = zstandard.ZstdDecompressor(max_window_size=1 << 27)
    return cast(BinaryIO, io.BufferedReader(_Frames(file, unpacker.decompressobj, zstandard.ZstdError), 1 << 16))


class _Frames(io.RawIOBase):
    """What frames of Zstandard hold; the reader of the library takes one that is cut short for whole."""

    def __init__(self, file: BinaryIO, begin_frame: Callable[[], Any], fault: type[Exception]) -> None:
        self._file = file
        self._begin_frame = begin_frame
        self._fault = fault
        self._frame: Any = None
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as there is something; the number of bytes read. Raises EOFError, OSError."""
        while not self._ready:
            packed = b""
            if self._frame is not None and self._frame.eof:
                packed, self._frame = self._frame.unused_data, None
            packed = packed or self._file.read(_PACKED_PIECE)
            if not packed:
                if self._frame is not None:
                    raise EOFError("it ends within a frame of Zstandard")
                return 0
            self._frame = self._frame or self._begin_frame()
            try:
                self._ready = memoryview(self._frame.decompress(packed))
            except self._fault as error:
                raise OSError(str(error)) from error
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size


def read_packed_page(file: BinaryIO, name: str, max_bytes: int) -> bytes:
    """The page in a wrapping: unpacked; of MHTML the main part, in UTF-8 where its header names the charset."""
    lowered = name.lower()
    with damage_named(name):
        data = read_bounded(unpacked(file, name), max_bytes, name)
    if lowered.removesuffix(".gz").endswith((".mhtml", ".mht")):
        return main_part(data, name)
    return data


def main_part(data: bytes, name: str) -> bytes:
    """The HTML of an MHTML page. Raises UnreadableArchive where it has none."""
    with damage_named(name):
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        for part in message.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes):
                    return _in_utf8(payload, part.get_content_charset())
    raise UnreadableArchive(f"{name}: no part of it is HTML")


def _in_utf8(payload: bytes, charset: str | None) -> bytes:
    """The bytes with a UTF-8 mark where the charset of the header fits them, else as they are."""
    if charset is None:
        return payload
    try:
        return payload.decode(charset).encode("utf-8-sig")
    except (LookupError, UnicodeError):
        return payload
