"""Ranks: the third, 25th, الثالث; rows only where the settings ask for them."""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.tokens import RANKING, Tokens
from extractor.mentions.figures.vocabulary import vocabulary


def read_ordinal(tokens: Tokens, index: int) -> Draft | None:
    """The ordinal at a token; None where none stands there."""
    found = _digits(tokens, index) or _words(tokens, index)
    if found is None:
        return None
    value, after = found
    start, end = tokens.starts[index], tokens.ends[after - 1]
    draft = Draft(start, end, start, end, value, None, "exact", "ordinal", None, "", "", None, "ordinal")
    draft.after = after
    return draft


def _digits(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    word = tokens.words[index]
    if tokens.kinds[index] != "n" or not word.isdigit() or len(word) > 4 or tokens.words[index + 1] not in RANKING:
        return None
    glued = bool(index) and not tokens.gap(index) and tokens.kinds[index - 1] == "w"
    return None if tokens.gap(index + 1) or glued else (Decimal(word), index + 2)


def _words(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    numerals = vocabulary().numerals
    numeral = numerals.get(tokens.words[index])
    if numeral is None:
        return None
    following = numerals.get(tokens.words[index + 1])
    if numeral.role == "ordinal":
        if following is not None and following.role == "unit" and following.value == 10 and not following.prefix:
            return numeral.value + 10, index + 2
        if following is not None and following.role == "ten" and following.joined and following.article:
            return numeral.value + following.value, index + 2
        return numeral.value, index + 1
    if numeral.role == "fraction" and tokens.words[index] == "third" and not _is_part(tokens, index + 1):
        return Decimal(3), index + 1
    if numeral.role == "ten" and tokens.words[index + 1] == "-":
        rest = numerals.get(tokens.words[index + 2])
        if rest is not None and rest.role == "ordinal" and rest.value < 10:
            return numeral.value + rest.value, index + 3
        if tokens.words[index + 2] == "third":
            return numeral.value + 3, index + 3
    return None


def _is_part(tokens: Tokens, index: int) -> bool:
    """of a million, of a billion: the word before is a fraction."""
    at = index + (tokens.words[index] == "of")
    at += tokens.words[at] in ("a", "an")
    return at > index and tokens.words[at] in vocabulary().scales
