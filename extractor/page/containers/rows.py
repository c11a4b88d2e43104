"""Pages in rows: JSONL, JSON, CSV, TSV, Parquet with a column of HTML or text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, TextIO

from extractor.errors import NoPages, SourceError, TooLarge, UnreadableArchive
from extractor.page.containers.columns import Row, day_of, has_pages, names_pages, page_of, url_of, wanted_of
from extractor.page.containers.container import Member, Opener, damage_named
from extractor.page.containers.json_values import Broken, json_values
from extractor.page.containers.packed import unpacked
from extractor.page.source import MAX_BYTES

# A row may be so many times as long as the longest page: escaped, Arabic is three times as long, and other columns lie
# beside it.
_ROW_TO_PAGE = 4
_ANY_LENGTH = 2**31 - 1
_PIECE = 1 << 20


class RowPages:
    """A table of pages. A row's address is its number, from 1; rows without a page are EmptyPage when read.

    ``column`` names the column that holds the page, in JSON and Parquet also one inside another, as
    ``content.rendered``; None: the first of html, raw_html …, then text, body …. A row of more than four times
    ``max_bytes`` is not read.
    """

    def __init__(
        self, opener: Opener, what: str, kind: str, column: str | None = None, *, max_bytes: int = MAX_BYTES
    ) -> None:
        self._opener = opener
        self._what = what
        self._kind = kind
        self._column = column
        self._longest = _ROW_TO_PAGE * max_bytes
        self._walk: Iterator[tuple[int, Row | str]] | None = None
        self._at = 0

    def members(self) -> Iterator[Member]:
        """The rows, with URL and day where columns say them. Raises NoPages where no column holds pages."""
        if self._kind in ("json", "jsonl"):
            self._check_objects()
        for number, row in self._rows():
            if isinstance(row, str):
                yield Member(str(number))
            else:
                yield Member(str(number), url=url_of(row), date=day_of(row))

    def read(self, member: str, max_bytes: int) -> bytes:
        """The page of the row in UTF-8."""
        what = f"{self._what}!{member}"
        row = self._row(member)
        if isinstance(row, str):
            raise SourceError(f"{what}: {row}", advice="Mend or remove this row.")
        value = page_of(row, self._column)
        data = value if isinstance(value, bytes) else value.encode("utf-8", "replace")
        if len(data) > max_bytes:
            raise TooLarge(f"{what} holds {len(data):,} bytes; max_bytes is {max_bytes:,}")
        return data

    def close(self) -> None:
        """Let go of the file."""
        self._walk = None

    def _row(self, member: str) -> Row | str:
        wanted = int(member) if member.isdecimal() else 0
        if self._walk is None or wanted <= self._at:
            self._walk = self._rows()
        for number, row in self._walk:
            self._at = number
            if number == wanted:
                return row
        self._walk = None
        raise SourceError(f"{self._what} has no row {member}")

    def _rows(self) -> Iterator[tuple[int, Row | str]]:
        """(number, row, or what is wrong with it)."""
        with damage_named(self._what):
            if self._kind == "parquet":
                rows: Iterable[Row | str] = self._parquet()
            elif self._kind == "jsonl":
                rows = self._jsonl()
            elif self._kind == "json":
                rows = self._json()
            else:
                rows = self._csv("\t" if self._kind == "tsv" else ",")
            yield from enumerate(rows, start=1)

    def _jsonl(self) -> Iterator[Row | str]:
        with unpacked(self._opener(), self._what) as stream:
            while line := stream.readline(self._longest):
                if len(line) == self._longest and not line.endswith(b"\n"):
                    while (rest := stream.readline(_PIECE)) and not rest.endswith(b"\n"):
                        pass
                    yield f"the row is longer than {self._longest:,} bytes"
                elif line.strip():
                    yield _parse(line)

    def _json(self) -> Iterator[Row | str]:
        """The objects of an array, or objects one after the other; only the one at hand is in memory."""
        with unpacked(self._opener(), self._what) as stream:
            for value in json_values(_text_of(stream), self._longest):
                if isinstance(value, Broken):
                    yield f"no JSON: {value.start!r}"
                else:
                    yield value if isinstance(value, dict) else "the value is no JSON object"

    def _csv(self, delimiter: str) -> Iterator[Row | str]:
        csv.field_size_limit(_ANY_LENGTH)  # it is the row that is bounded
        with unpacked(self._opener(), self._what) as stream:
            lines = _Lines(_text_of(stream, newline=""), self._longest, self._what)
            try:
                rows = csv.DictReader(lines, delimiter=delimiter)
                self._check(dict.fromkeys(rows.fieldnames or ()))
                for row in rows:
                    lines.begin_row()
                    yield row
            except csv.Error as error:
                raise UnreadableArchive(f"{self._what}: line {rows.line_num}: {error}") from error

    def _parquet(self) -> Iterator[Row | str]:
        try:
            import pyarrow.parquet
        except ImportError as error:
            raise SourceError(
                f"{self._what}: Parquet needs the package pyarrow", advice='Install "press-release-extractor[parquet]".'
            ) from error
        with self._opener() as stream:
            file = pyarrow.parquet.ParquetFile(stream)
            self._check(_shape(file.schema_arrow))
            wanted = wanted_of(file.schema_arrow.names, self._column)
            for batch in file.iter_batches(batch_size=64, columns=wanted):
                yield from batch.to_pylist()

    def _check_objects(self) -> None:
        """Raises NoPages where there are objects, none of them has a column of pages, and no broken text names one."""
        first: Row | None = None
        broken = False
        try:
            for _, row in self._rows():
                if isinstance(row, str):
                    broken = True
                elif has_pages(row, self._column):
                    return
                elif first is None:
                    first = row
        except SourceError as error:
            if self._kind == "jsonl" or self._names_pages():
                raise
            raise NoPages(str(error), advice=error.advice) from error
        if (first is None and (self._kind == "jsonl" or not broken)) or (broken and self._names_pages()):
            return
        self._check(first or {})

    def _names_pages(self) -> bool:
        """True where the beginning of a broken table names a column of pages as a key, or cannot be read."""
        try:
            with damage_named(self._what), unpacked(self._opener(), self._what) as stream:
                head = _text_of(stream).read(_PIECE)
        except UnreadableArchive:
            return True
        return names_pages(head, self._column)

    def _check(self, row: Row) -> None:
        if not has_pages(row, self._column):
            names = [str(name) for name in row if name is not None]
            asked = f"no column {self._column!r}" if self._column else "no column of html or text"
            raise NoPages(f"{self._what}: {asked} among {', '.join(names[:12]) or 'none'}")


class _Lines:
    """The lines of a CSV, as long as those of one row do not exceed ``longest`` letters."""

    def __init__(self, stream: TextIO, longest: int, what: str) -> None:
        self._stream = stream
        self._longest = longest
        self._what = what
        self._left = longest

    def begin_row(self) -> None:
        """What comes belongs to another row."""
        self._left = self._longest

    def __iter__(self) -> Iterator[str]:
        """Each line. Raises TooLarge."""
        while line := self._stream.readline(self._left + 1):
            if len(line) > self._left:
                raise TooLarge(f"{self._what} has a row of more than {self._longest:,} letters")
            self._left -= len(line)
            yield line


def _text_of(stream: BinaryIO, newline: str | None = None) -> TextIO:
    return io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline=newline)


def _shape(fields: Iterable[Any]) -> dict[str, Any]:
    """The columns of a Parquet file as a row: those that hold others as mappings."""
    from pyarrow.types import is_struct

    return {field.name: _shape(field.type) if is_struct(field.type) else "" for field in fields}


def _parse(line: bytes) -> Row | str:
    try:
        row = json.loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return "the line is no JSON"
    return row if isinstance(row, dict) else "the line is no JSON object"
