"""What a cell may hold on its way to a file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from extractor.text import plain

# Days are ISO strings and numbers decimal text until a format writes them: nothing is rounded on the way.
Cell = str | int | bool | None
Row = tuple[Cell, ...]


def word(text: str | None) -> str | None:
    """The text, or None where it is empty: there are no empty strings in tables."""
    return plain(text) if text else None


def one_line(text: str | None) -> str | None:
    """The text with runs of white space as one blank; None where nothing is left.

    >>> one_line(" two\\n lines ")
    'two lines'
    """
    return word(" ".join(text.split())) if text else None


def day(value: date | None) -> str | None:
    """ISO day."""
    return None if value is None else value.isoformat()


def number(value: Decimal | None) -> str | None:
    """The number in full, without exponent or idle zeros; None also for what is no number.

    >>> number(Decimal("2E+8")), number(Decimal("5.30")), number(Decimal("17.0"))
    ('200000000', '5.3', '17')
    """
    if value is None or not value.is_finite():
        return None
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def number_of(value: float) -> str:
    """The shortest decimal text of a double, as ``number`` writes it.

    >>> number_of(2e8), number_of(5.3)
    ('200000000', '5.3')
    """
    return number(Decimal(repr(value))) or repr(value)
