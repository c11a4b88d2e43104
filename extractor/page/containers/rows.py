"""Pages in rows: JSONL, JSON, CSV, TSV, Parquet with a column of HTML or text."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import chain, islice
from typing import Any

from extractor.errors import NoPages, SourceError, TooLarge, UnreadableArchive
from extractor.page.containers.container import Member, Opener, damage_named
from extractor.page.containers.json_values import json_values
from extractor.page.containers.packed import unpacked

HTML_COLUMNS = ("html", "raw_html", "html_content", "content_html", "body_html", "page_html", "source_html")
TEXT_COLUMNS = ("text", "full_text", "fulltext", "body", "content", "article", "article_text", "maintext")
URL_COLUMNS = ("url", "uri", "link", "source_url", "page_url")
DATE_COLUMNS = (
    "date", "published", "published_at", "publish_date", "date_published", "date_publish", "crawl_date", "timestamp",
)  # fmt: skip
_LONGEST_ROW = 256_000_000
# Code points of a JSON file that are read at once, to see what it is.
_HEAD = 1 << 20
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|[T ])")


class RowPages:
    """A table of pages. A row's address is its number, from 1; rows without a page are EmptyPage when read.

    ``column`` names the column that holds the page, in JSON also one inside another, as ``content.rendered``; None: the
    first of html, raw_html …, then text, body ….
    """

    def __init__(self, opener: Opener, what: str, kind: str, column: str | None = None) -> None:
        self._opener = opener
        self._what = what
        self._kind = kind
        self._column = column
        self._walk: Iterator[tuple[int, Mapping[str, Any] | str]] | None = None
        self._at = 0

    def members(self) -> Iterator[Member]:
        """The rows, with URL and day where columns say them. Raises NoPages where no column holds pages."""
        for number, row in self._rows():
            if isinstance(row, str):
                yield Member(str(number))
            else:
                yield Member(str(number), url=_first(row, URL_COLUMNS), date=_day(_first(row, DATE_COLUMNS)))

    def read(self, member: str, max_bytes: int) -> bytes:
        """The page of the row in UTF-8."""
        what = f"{self._what}!{member}"
        row = self._row(member)
        if isinstance(row, str):
            raise SourceError(f"{what}: {row}", advice="Mend or remove this row.")
        value = _page_of(row, self._column)
        data = value if isinstance(value, bytes) else value.encode("utf-8", "replace")
        if len(data) > max_bytes:
            raise TooLarge(f"{what} holds {len(data):,} bytes; max_bytes is {max_bytes:,}")
        return data

    def close(self) -> None:
        """Let go of the file."""
        self._walk = None

    def _row(self, member: str) -> Mapping[str, Any] | str:
        wanted = int(member) if member.isdecimal() else 0
        if self._walk is None or wanted <= self._at:
            self._walk = self._rows()
        for number, row in self._walk:
            self._at = number
            if number == wanted:
                return row
        self._walk = None
        raise SourceError(f"{self._what} has no row {member}")

    def _rows(self) -> Iterator[tuple[int, Mapping[str, Any] | str]]:
        """(number, row, or what is wrong with it)."""
        with damage_named(self._what):
            if self._kind == "parquet":
                rows: Iterable[Mapping[str, Any] | str] = self._parquet()
            elif self._kind == "jsonl":
                rows = self._jsonl()
            elif self._kind == "json":
                rows = self._json()
            else:
                rows = self._csv("\t" if self._kind == "tsv" else ",")
            yield from enumerate(rows, start=1)

    def _jsonl(self) -> Iterator[Mapping[str, Any] | str]:
        checked = False
        with unpacked(self._opener(), self._what) as stream:
            while line := stream.readline(_LONGEST_ROW):
                if len(line) == _LONGEST_ROW and not line.endswith(b"\n"):
                    while (rest := stream.readline(_LONGEST_ROW)) and not rest.endswith(b"\n"):
                        pass
                    yield "the row is longer than 256 MB"
                    continue
                if not line.strip():
                    continue
                row = _parse(line)
                if not checked and not isinstance(row, str):
                    self._check(row)
                    checked = True
                yield row

    def _json(self) -> Iterator[Mapping[str, Any] | str]:
        """The objects of an array, or objects one after the other; only the one at hand is in memory."""
        with unpacked(self._opener(), self._what) as stream:
            text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace")
            head = text.read(_HEAD)
            values = json_values(text, head)
            try:
                first = list(islice(values, 1))
            except UnreadableArchive as error:
                if self._names_pages(head):
                    raise
                raise NoPages(str(error), advice=error.advice) from error
            for value in first:
                self._check(value if isinstance(value, dict) else {})
            for value in chain(first, values):
                yield value if isinstance(value, dict) else "the value is no JSON object"

    def _names_pages(self, text: str) -> bool:
        """True where the text of a broken table names a column of pages as a key."""
        wanted = (self._column.partition(".")[0],) if self._column else (*HTML_COLUMNS, *TEXT_COLUMNS)
        return any(re.search(rf'"{re.escape(name)}"\s*:', text, re.I) for name in wanted)

    def _csv(self, delimiter: str) -> Iterator[Mapping[str, Any] | str]:
        csv.field_size_limit(_LONGEST_ROW)
        with unpacked(self._opener(), self._what) as stream:
            lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
            try:
                rows = csv.DictReader(lines, delimiter=delimiter)
                self._check(dict.fromkeys(rows.fieldnames or ()))
                yield from rows
            except csv.Error as error:
                raise UnreadableArchive(f"{self._what}: line {rows.line_num}: {error}") from error

    def _parquet(self) -> Iterator[Mapping[str, Any] | str]:
        try:
            import pyarrow.parquet
        except ImportError as error:
            raise SourceError(
                f"{self._what}: Parquet needs the package pyarrow", advice='Install "press-release-extractor[parquet]".'
            ) from error
        with self._opener() as stream:
            file = pyarrow.parquet.ParquetFile(stream)
            self._check(dict.fromkeys(file.schema_arrow.names))
            known = (*HTML_COLUMNS, *TEXT_COLUMNS, *URL_COLUMNS, *DATE_COLUMNS, self._column)
            wanted = [name for name in file.schema_arrow.names if name == self._column or name.lower() in known]
            for batch in file.iter_batches(batch_size=64, columns=wanted):
                yield from batch.to_pylist()

    def _check(self, row: Mapping[str, Any]) -> None:
        wanted = {self._column} if self._column else {*HTML_COLUMNS, *TEXT_COLUMNS}
        names = [name for name in row if name is not None]
        inside = self._column is not None and _inside(row, self._column) is not None
        if not inside and not any(name in wanted or (not self._column and name.lower() in wanted) for name in names):
            asked = f"no column {self._column!r}" if self._column else "no column of html or text"
            raise NoPages(f"{self._what}: {asked} among {', '.join(map(str, names[:12])) or 'none'}")


def _parse(line: bytes) -> Mapping[str, Any] | str:
    try:
        row = json.loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return "the line is no JSON"
    return row if isinstance(row, dict) else "the line is no JSON object"


def _page_of(row: Mapping[str, Any], column: str | None) -> str | bytes:
    if column is not None:
        value = _inside(row, column)
        return value if isinstance(value, (str, bytes)) else ""
    return _first(row, HTML_COLUMNS) or _first(row, TEXT_COLUMNS) or ""


def _inside(row: Mapping[str, Any], column: str) -> Any:
    """The value of a column, or of one inside another where the name has dots."""
    if column in row or "." not in column:
        return row.get(column)
    value: Any = row
    for name in column.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _first(row: Mapping[str, Any], names: Iterable[str]) -> str | None:
    """The first of the columns that says something; names compared without case."""
    lowered = {name.lower(): value for name, value in row.items() if isinstance(name, str)}
    for name in names:
        value = lowered.get(name)
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, str) and value.strip():
            return value
    return None


def _day(value: str | None) -> str | None:
    match = _DAY.match(value.strip()) if value else None
    try:
        return date.fromisoformat(match.group()).isoformat() if match else None
    except ValueError:
        return None
