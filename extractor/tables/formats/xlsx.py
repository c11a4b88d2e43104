"""A workbook: strings are never formulas or links, what a cell cannot hold is left out or cut with a flag.

Sheets and cells run right to left where they are Arabic; a table longer than a sheet goes on in the next one.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from extractor.errors import TablesError
from extractor.tables.cells import Cell, Row
from extractor.tables.column import Column, Table
from extractor.tables.formats.faults import as_os_error
from extractor.tables.formats.reading import as_cell, damage_named
from extractor.tables.schema import TABLES
from extractor.text import main_script

LONGEST_CELL = 32_767
ROWS_A_SHEET = 1_048_576
CUT = " … [cut; whole in the other formats]"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_WIDTHS = {"text": 60, "context": 60, "quote": 60, "title": 40, "source": 40, "error": 40, "advice": 40, "aliases": 40}
# What comes of a workbook that is cut, packed in a way that nobody knows, or not what its parts should be.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, SyntaxError, ValueError, LookupError, TypeError,
    AttributeError,
)  # fmt: skip
# The day of the file's properties, fixed, so that equal tables are equal files.
_CREATED = datetime(2000, 1, 1)


class _Sheet:
    """A sheet of a table, and the next row of it."""

    def __init__(self, book: Any, table: Table, number: int, header: Any) -> None:
        self.sheet = book.add_worksheet(table.name if number == 1 else f"{table.name} {number}")
        self.sheet.write_row(0, 0, table.names, header)
        self.sheet.freeze_panes(1, 0)
        for place, name in enumerate(table.names):
            self.sheet.set_column(place, place, _WIDTHS.get(name, 16))
        self.number = number
        self.last = len(table.names) - 1
        self.next = 1
        self.arabic = 0


class XlsxWriter:
    """The workbook, written as it grows; a sheet is split at ``rows_a_sheet``."""

    def __init__(self, folder: Path, *, rows_a_sheet: int = ROWS_A_SHEET) -> None:
        import xlsxwriter

        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
                   "strings_to_numbers": False, "tmpdir": str(folder)}  # fmt: skip
        path = folder / "tables.xlsx"
        self._faults = partial(as_os_error, path, xlsxwriter.exceptions.XlsxWriterException)
        self._book = xlsxwriter.Workbook(path, options)
        self._book.set_properties({"created": _CREATED})
        self._header = self._book.add_format({"bold": True})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._arabic = self._book.add_format({"reading_order": 2})
        self._rows_a_sheet = rows_a_sheet
        self._sheets = {table.name: _Sheet(self._book, table, 1, self._header) for table in TABLES}
        self._full: list[_Sheet] = []

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """More rows."""
        for row in rows:
            sheet = self._sheets[table.name]
            if sheet.next >= self._rows_a_sheet:
                self._full.append(sheet)
                sheet = self._sheets[table.name] = _Sheet(self._book, table, sheet.number + 1, self._header)
            arabic = [self._put(sheet, place, column, cell) for place, (column, cell) in
                      enumerate(zip(table.columns, row, strict=True))]  # fmt: skip
            sheet.arabic += any(arabic)
            sheet.next += 1

    def close(self) -> None:
        """Turn the Arabic sheets and complete the file."""
        for sheet in (*self._full, *self._sheets.values()):
            if sheet.arabic * 2 > sheet.next - 1:
                sheet.sheet.right_to_left()
            sheet.sheet.autofilter(0, 0, sheet.next - 1, sheet.last)
        with self._faults():
            self._book.close()

    def _put(self, sheet: _Sheet, place: int, column: Column, cell: Cell) -> bool:
        """Write a cell; True where it is Arabic."""
        if cell is None:
            return False
        at = (sheet.next, place)
        if column.type == "boolean":
            sheet.sheet.write_boolean(*at, cell)
        elif column.type in ("integer", "number"):
            sheet.sheet.write_number(*at, float(cell))
        elif column.type == "day" and str(cell) >= "1900-03-01":  # before it, the calendar of spreadsheets is off
            sheet.sheet.write_datetime(*at, date.fromisoformat(str(cell)), self._day)
        else:
            text = fitting(str(cell))
            arabic = main_script(text[:200]) == "ar"
            sheet.sheet.write_string(*at, text, *((self._arabic,) if arabic else ()))
            return arabic
        return False


def fitting(text: str) -> str:
    """The text as a cell can hold it: without control characters, cut with a flag where it is too long."""
    text = _CONTROL.sub("", text) if _CONTROL.search(text) else text
    units = len(text) + sum(letter > "\uffff" for letter in text)
    if units <= LONGEST_CELL:
        return text
    over = units - LONGEST_CELL + len(CUT)
    return text[: max(0, len(text) - over)] + CUT


def make_writer(folder: Path) -> XlsxWriter:
    """A writer of one workbook into the folder."""
    return XlsxWriter(folder)


def read_rows(path: Path, table: Table) -> Iterator[Row]:
    """The rows of a table from all its sheets; raises TablesError where they are not as the schema says."""
    try:
        import openpyxl
    except ImportError as error:
        raise TablesError(
            "reading a workbook needs the package openpyxl", advice='Install "press-release-extractor[xlsx]".'
        ) from error
    with damage_named(path, *_DAMAGE):
        book = openpyxl.load_workbook(path, read_only=True)
        number = 1
        while (name := table.name if number == 1 else f"{table.name} {number}") in book.sheetnames:
            rows = book[name].iter_rows(values_only=True, max_col=len(table.columns))
            if tuple(next(rows, ())) != table.names:
                raise TablesError(f"{path.name}, sheet {name}: the header must be {', '.join(table.names)}")
            for row in rows:
                yield tuple(_cell(column, value) for column, value in zip(table.columns, row, strict=True))
            number += 1
        book.close()
    if number == 1:
        raise TablesError(f"{path.name} has no sheet {table.name}")


def _cell(column: Column, value: Any) -> Cell:
    if isinstance(value, str) and column.type != "number":
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
    return as_cell(column, value)
