"""Figures in tables: row and column headings say what is counted, a caption may scale them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from extractor.mentions.figures.amount import Amount, read_amount
from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.headings import Heading, read_heading, read_unit_cell
from extractor.mentions.figures.number import tidy
from extractor.mentions.figures.phrase import read_figures
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary
from extractor.text import Folded

_EMPTY = Heading()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its tokens, closed by barriers, and its place in the folded text without the blanks around it."""

    tokens: Tokens
    start: int
    end: int

    @property
    def words(self) -> bool:
        """True where it holds letters other than those of a number's own signs: a heading."""
        return any(kind == "w" for kind in self.tokens.kinds)


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, how many rows at the top are headings, and what those say."""

    rows: list[list[Cell]]
    heads: int = 0  # units: the column that holds the units of the rows; -1: none
    caption: Heading = field(default_factory=Heading)
    units: int = -1
    columns: dict[int, Heading] = field(default_factory=dict)


def read_table(tokens: Tokens, text: str, folded: Folded, caption: Tokens | None) -> Iterator[Draft]:
    """The figures of a table block (rows on lines, cells split by tabs) in order of their place.

    ``caption``: the short block before it. "In millions" there, in the top row or in a heading scales the bare
    numbers below; rates, shares of a hundred and counts of heads are left as they are.
    """
    grid = _grid(tokens, text, folded)
    if not grid.rows:
        return
    if caption is not None:
        grid.caption = read_heading(caption, 0, strict=True)
    _read_heads(grid)
    for row in grid.rows[grid.heads :]:
        label = row[0] if len(row) > 1 and (row[0].words or _is_year(row[0])) else None
        heading = _EMPTY if label is None else read_heading(label.tokens, label.start)
        if 0 < grid.units < len(row):
            heading = read_unit_cell(row[grid.units].tokens).under(heading)
        for column, cell in enumerate(row):
            if cell is label:
                continue
            yield from _read_cell(grid, cell, label, heading, grid.columns.get(column, _EMPTY))


def _grid(tokens: Tokens, text: str, folded: Folded) -> Grid:
    rows: list[list[Cell]] = []
    at = 0
    first = 0
    for line in text.split("\n"):
        row: list[Cell] = []
        for piece in line.split("\t"):
            end = folded.position(at + len(piece))
            last = first
            while tokens.starts[last] < end and last < len(tokens.words) - 3:
                last += 1
            row.append(_cell(tokens, first, last))
            first = last
            at += len(piece) + 1
        while first < len(tokens.words) - 3 and tokens.starts[first] < folded.position(at):
            first += 1
        if any(cell.end > cell.start for cell in row):
            rows.append(row)
    return Grid(rows)


def _cell(tokens: Tokens, first: int, last: int) -> Cell:
    while first < last and tokens.words[first] == "\n":
        first += 1
    part = Tokens(
        tokens.text, tokens.words[first:last], tokens.kinds[first:last], tokens.starts[first:last],
        tokens.ends[first:last], tokens.original,
    )  # fmt: skip
    start, end = (part.starts[0], part.ends[-1]) if part.words else (0, 0)
    return Cell(part.close(), start, end)


def _read_heads(grid: Grid) -> None:
    """Takes the rows at the top that hold no figure: a caption of one cell, then headings of columns."""
    _restore_corner(grid)
    for row in grid.rows:
        filled = [cell for cell in row if cell.end > cell.start]
        if any(_is_figure(cell) for cell in filled[1:] or filled):
            break
        grid.heads += 1
        if len(filled) == 1 and len(grid.rows) > 1:
            grid.caption = grid.caption.under(read_heading(filled[0].tokens, filled[0].start))
            continue
        for column, cell in enumerate(row):
            if cell.end > cell.start:
                if _heads_units(cell):
                    grid.units = column
                above = grid.columns.get(column, _EMPTY)
                grid.columns[column] = read_heading(cell.tokens, cell.start).under(above)
    if grid.heads == len(grid.rows):
        grid.heads = 0
    corner = grid.columns.get(0)
    body = grid.rows[grid.heads : grid.heads + 1]
    if grid.heads and corner is not None and corner.scale and body and len(body[0]) > 1 and body[0][0].words:
        whole = Heading(scale=corner.scale, money=corner.money, code=corner.code, family=corner.family)
        grid.caption = whole.under(grid.caption)


def _heads_units(cell: Cell) -> bool:
    found = vocabulary().unit_columns.forward(cell.tokens.words, 0)
    return found is not None and cell.tokens.kinds[found[1]] == "|"


def _restore_corner(grid: Grid) -> None:
    """Gives the first row back its empty first cell, which a block loses with the blanks around it."""
    top, below = grid.rows[0], grid.rows[1:]
    width = max((len(row) for row in below), default=0)
    labelled = bool(below) and all(row[0].words or _is_year(row[0]) or row[0].end == row[0].start for row in below)
    if 1 < len(top) == width - 1 and labelled and not any(_is_figure(cell) for cell in top):
        top.insert(0, Cell(Tokens("").close(), 0, 0))


def _is_year(cell: Cell) -> bool:
    words = [word for word, kind in zip(cell.tokens.words, cell.tokens.kinds, strict=True) if kind != "|"]
    if len(words) == 3 and words[1] in "/-–" and words[2].isdigit() and len(words[2]) == 2:
        words = words[:1]  # 2025/26
    return len(words) == 1 and words[0].isdigit() and len(words[0]) == 4 and 1900 <= int(words[0]) <= 2100


def _is_figure(cell: Cell) -> bool:
    return not _is_year(cell) and not cell.words and "n" in cell.tokens.kinds


def _read_cell(grid: Grid, cell: Cell, label: Cell | None, row: Heading, column: Heading) -> Iterator[Draft]:
    bare = _bare_amount(cell)
    heading = row.under(column).under(grid.caption)
    if column.unit_name and not row.heads:  # Employees over "Haier Appliance Solutions"
        heading = replace(heading, unit_name=column.unit_name)
    if bare is None:
        for draft in read_figures(cell.tokens, english=True, vague=False):
            if draft.counted is None and draft.kind == "count" and draft.unit is None and label is not None:
                draft.counted, draft.unit = (label.start, label.end), heading.unit_name
            draft.rule = _rule(draft.rule, column)
            yield draft
        return
    amount, negative = bare
    if _is_year(cell) and not (heading.scale or heading.money or heading.unit or heading.percent):
        return
    yield _draft(cell, amount, negative, label, heading, column)


def _bare_amount(cell: Cell) -> tuple[Amount, bool] | None:
    """A cell that is a number and its signs only: (amount, whether brackets make it negative)."""
    tokens = cell.tokens
    number = next((index for index, kind in enumerate(tokens.kinds) if kind == "n"), -1)
    if number < 0 or number > 4:
        return None
    amount = read_amount(tokens, number)
    if amount is None:
        return None
    text = tokens.words[amount.number.first]
    if text.isdigit() and len(text) > 1 and text[0] == "0":
        return None
    before, after = tokens.words[: amount.first], [word for word in tokens.words[amount.after :] if word]
    if any(word not in "()+-–−*†" for word in before) or any(word not in "()*†‡.%+-" for word in after):
        return None
    return amount, "(" in before and ")" in after


def _draft(cell: Cell, amount: Amount, negative: bool, label: Cell | None, heading: Heading, column: Heading) -> Draft:
    number = amount.number
    kind, money = amount.kind, amount.money
    code, family = (money.code, money.family) if money is not None else ("", "")
    unit = amount.measure.unit if amount.measure is not None else None
    value = number.value
    plain = kind in ("count", "money") and number.scale == 1
    if kind == "count" and heading.percent:
        kind, unit, plain = "percent", "percent", False
    elif kind == "count" and heading.unit:
        kind, unit, plain = "quantity", heading.unit, bool(heading.scale)
    elif kind == "count" and heading.money and not heading.heads:
        kind, code, family = "money", heading.code, heading.family
    if plain and heading.scale and not heading.heads and not heading.rate:
        value = MATH.multiply(value, heading.scale)
    if kind == "money" and money is None and heading.factor < 1:
        value = MATH.multiply(value, heading.factor)
    if negative:
        value = -value
    place = label or None
    counted = None if place is None or not place.words else (place.start, place.end)
    counted = counted or column.place
    return Draft(
        cell.start if negative else _start(cell, amount), _end(cell, amount, negative), number.start, number.end,
        tidy(value), None, "at least" if number.plus else "exact", "count" if kind == "time" else kind,
        unit or {"count": heading.unit_name, "percent": "percent"}.get(kind),
        code, family, counted, _rule(f"table {kind}", column), number.scale,
    )  # fmt: skip


def _start(cell: Cell, amount: Amount) -> int:
    """Where the figure of a cell begins, currency sign and sign included."""
    return min(amount.number.start, cell.tokens.starts[amount.first])


def _end(cell: Cell, amount: Amount, negative: bool) -> int:
    return cell.end if negative or amount.measure is None else amount.measure.end


def _rule(rule: str, column: Heading) -> str:
    return f"{rule}; column {column.text}" if column.text else rule
