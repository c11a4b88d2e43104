"""A figure being put together, its places still those of the folded text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(slots=True)
class Draft:
    """A figure with places in the folded text, its currency perhaps still open within a family."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: Decimal
    value_high: Decimal | None
    bound: str
    kind: str
    unit: str | None
    currency: str
    family: str
    counted: tuple[int, int] | None
    rule: str
    scale: Decimal = Decimal(1)
    weighable: bool = False
    after: int = 0
