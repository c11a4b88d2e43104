"""What a run has done so far, on disk: chunk after chunk, each complete or not there.

A killed run leaves at most a torn last chunk; opening the journal again cuts it off.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import Any, BinaryIO

from extractor.archive.chunk import Item
from extractor.errors import SettingsError, TablesError
from extractor.page.source import Source
from extractor.tables.rows import Record
from extractor.tables.spool import decode_record, encode_record

FOLDER = ".journal"
_PLAN = "plan.json"
_ROWS = "rows.jsonl"
_END = b'{"end":'


class Journal:
    """The journal of one output folder, held by one run at a time."""

    def __init__(self, folder: Path, file: FileIO) -> None:
        self._folder = folder
        self._file = file  # without a buffer: a write that failed is not tried again when the file is closed
        self._reader: BinaryIO = (folder / _ROWS).open("rb")
        self._at = 0

    @classmethod
    def begin(cls, out: Path, plan: Mapping[str, Any]) -> Journal:
        """An empty journal. Raises OSError where the folder cannot be written."""
        folder = out / FOLDER
        if (folder / _ROWS).exists():
            _held(folder / _ROWS, "r+").close()  # not under the feet of another run
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        rows = _held(folder / _ROWS, "x+")
        _write_whole(folder / _PLAN, json.dumps(plan, ensure_ascii=False, sort_keys=True).encode())
        return cls(folder, rows)

    @classmethod
    def resume(cls, out: Path, plan: Mapping[str, Any]) -> Journal:
        """The journal of an interrupted run, at its start.

        Raises SettingsError, naming what differs, where that run had other settings or another version.
        """
        folder = out / FOLDER
        try:
            before = json.loads((folder / _PLAN).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise TablesError(
                f"{folder / _PLAN} cannot be read: {error}", advice="Start over with --overwrite."
            ) from error
        differing = sorted(
            name for name in {*before, *plan} if before.get(name) != json.loads(json.dumps(plan.get(name)))
        )
        if differing:
            raise SettingsError(
                f"the interrupted run differs in {', '.join(differing)}",
                advice="Resume with the same choices, or start over with --overwrite.",
            )
        return cls(folder, _held(folder / _ROWS, "r+"))

    @staticmethod
    def lies_in(out: Path) -> bool:
        """True where an unfinished run has left a journal."""
        return (out / FOLDER / _PLAN).is_file()

    def done(self, items: Sequence[Item]) -> list[Record] | None:
        """The records of these items where they are the next chunk; None, and the rest is cut off, where not."""
        lines: list[bytes] = []
        for line in self._reader:
            if line.startswith(_END):
                if line.endswith(b"\n") and json.loads(line)["end"] == fingerprint(items) and len(lines) == len(items):
                    self._at += sum(map(len, lines)) + len(line)
                    return [decode_record(line) for line in lines]
                break
            lines.append(line)
        self._cut()
        return None

    def add(self, items: Sequence[Item], records: Sequence[Record]) -> None:
        """One more chunk, at the end. Raises OSError where the disk says no; nothing of the chunk is left then."""
        end = json.dumps({"end": fingerprint(items)}, separators=(",", ":")).encode()
        data = b"".join(encode_record(record) + b"\n" for record in records) + end + b"\n"
        try:
            written = 0
            while written < len(data):
                written += self._file.write(data[written:])
        except (OSError, KeyboardInterrupt):
            self._cut()
            raise
        self._at += len(data)

    def records(self) -> Iterator[Record]:
        """The records of all complete chunks, in order."""
        read = 0
        with (self._folder / _ROWS).open("rb") as file:
            for line in file:
                read += len(line)
                if read > self._at:
                    return
                if not line.startswith(_END):
                    yield decode_record(line)

    def close(self, *, finished: bool) -> None:
        """Let go; of a finished run nothing is left."""
        self._reader.close()
        self._file.close()
        if finished:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _cut(self) -> None:
        """Leave nothing behind the last complete chunk."""
        self._file.seek(self._at)
        self._file.truncate()


def fingerprint(items: Sequence[Item]) -> str:
    """16 hex digits that name a chunk by its sources."""
    names = "\n".join(item.name if isinstance(item, Source) else f"{item.source}\t{item.error}" for item in items)
    return hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _write_whole(path: Path, data: bytes) -> None:
    part = path.with_suffix(".part")
    part.write_bytes(data)
    part.replace(path)


def _held(path: Path, mode: str) -> FileIO:
    """The open file, locked where the system can lock."""
    file = FileIO(path, mode)
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass
    except BlockingIOError as error:
        file.close()
        raise SettingsError(f"another run is writing to {path.parent.parent}", advice="Wait for it.") from error
    return file
