"""A half written after the unit: خمس ساعات ونصف الساعة, عامين ونصف, two hours and a half, مليون دولار ونصف المليون."""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.digits import MATH
from extractor.mentions.figures.groups_ar import joined_at
from extractor.mentions.figures.measure import Measure
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import Number
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_AND_A_HALF = ["and", "a", "half"]


def add_half(tokens: Tokens, number: Number, measure: Measure) -> None:
    """Adds the half of the unit, or of the scale where the number has one, to a number with its unit."""
    found = half_after(tokens, measure.after, measure.unit, number.scale)
    if found is not None and number.value == number.value.to_integral_value(context=MATH):
        fraction, measure.after = found
        number.value += MATH.multiply(fraction, number.scale)
        measure.end = tokens.ends[measure.after - 1]


def half_after(tokens: Tokens, index: int, unit: str | None, scale: Decimal = Decimal(1)) -> tuple[Decimal, int] | None:
    """(half, quarter or third; the token after it) that و joins to a unit; None where it is a half of anything else."""
    if tokens.words[index : index + 3] == _AND_A_HALF:
        ends = tokens.kinds[index + 3] != "w" or tokens.words[index + 3] in vocabulary().ends
        return (Decimal("0.5"), index + 3) if ends and scale == 1 else None
    at = joined_at(tokens, index)
    numeral = vocabulary().numerals.get(tokens.words[at]) if at >= 0 else None
    if numeral is None or numeral.role != "fraction":
        return None
    following = at + 1
    word = tokens.words[following]
    if tokens.kinds[following] != "w" or word in vocabulary().ends:
        return numeral.value, following
    bare = word.removeprefix("ال")
    again = vocabulary().scales.get(bare)
    if again is not None:
        return (numeral.value, following + 1) if again.value == scale > 1 else None
    named = names().units.forward((bare, ""), 0)
    same = named is not None and named[0].name == unit and scale == 1
    return (numeral.value, following + 1) if same else None
