"""Arabic number words below a thousand, and the و that joins one to another."""

from __future__ import annotations

import re
from decimal import Decimal

from extractor.mentions.figures.entries import Numeral, Scale
from extractor.mentions.figures.names import names
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_AND = "و"
_HAMZA = re.compile("ئ|ائ|اي")


def entry_at(tokens: Tokens, index: int) -> Numeral | Scale | None:
    """The number or scale word at a token."""
    word = tokens.words[index]
    vocab = vocabulary()
    return vocab.numerals.get(word) or vocab.scales.get(word)


def joined_at(tokens: Tokens, index: int) -> int:
    """The index of the number word that و (attached or apart) joins to what stands before; -1: none."""
    word = tokens.words[index]
    if word == _AND:
        entry = entry_at(tokens, index + 1)
        if tokens.kinds[index + 1] == "n" or (entry is not None and not entry.joined and entry.prefix in (0, 2)):
            return index + 1
        return -1
    entry = entry_at(tokens, index)
    if entry is not None and not entry.joined and word[0] == _AND:
        # واحد is also و and احد: مئتان وأحد عشر
        bare = vocabulary().numerals.get(word[1:])
        following = vocabulary().numerals.get(tokens.words[index + 1])
        if bare is not None and bare.role == "teen" and following is not None:
            return index if following.role == "ten" or following.value == 10 else -1
    return index if entry is not None and entry.joined else -1


def numeral_at(tokens: Tokens, index: int, *roles: str, joined: bool = False) -> Numeral | None:
    """The number word of one of the roles at a token, without clitics other than the article unless ``joined``."""
    numeral = vocabulary().numerals.get(tokens.words[index])
    if numeral is None or numeral.role not in roles:
        return None
    if not joined and numeral.prefix and not (numeral.article and numeral.prefix == 2):
        return None
    return numeral


def read_group(tokens: Tokens, index: int, numeral: Numeral) -> tuple[Decimal, int] | None:
    """A value below a thousand: (value, index after it)."""
    role, value = numeral.role, numeral.value
    if role == "joined" and value == 200 and not _HAMZA.search(tokens.written(index)) and not _backed(tokens, index):
        return None
    if role in ("hundred", "joined"):
        return _small_after(tokens, value, index + 1)
    if role in ("unit", "one", "teen"):
        hundred = numeral_at(tokens, index + 1, "hundred", "hundreds")
        if hundred is not None and 3 <= value <= 9:
            return _small_after(tokens, value * 100, index + 2)
        return read_small(tokens, index, numeral)
    if role == "ten":
        return value, index + 1
    return None


def _backed(tokens: Tokens, index: int) -> bool:
    """ميتا is Meta, ميتين the dead: without its hamza مئتين needs a number, a noun or nothing around."""
    vocab, at = vocabulary(), index + 1
    if tokens.words[at] in vocab.scales or joined_at(tokens, at) >= 0 or names().currencies.forward(tokens.words, at):
        return True
    alone = tokens.kinds[at] == "|" and (not index or tokens.kinds[index - 1] == "|")
    return alone or vocab.counted.forward(tokens.words, at) is not None


def _small_after(tokens: Tokens, hundreds: Decimal, index: int) -> tuple[Decimal, int]:
    at = joined_at(tokens, index)
    if at >= 0 and tokens.kinds[at] == "w":
        numeral = vocabulary().numerals.get(tokens.words[at])
        if numeral is not None and numeral.role in ("unit", "one", "teen", "ten"):
            hundred = numeral_at(tokens, at + 1, "hundred", "hundreds")
            small = read_small(tokens, at, numeral)
            if small is not None and not (hundred is not None and 3 <= numeral.value <= 9):
                return hundreds + small[0], small[1]
    return hundreds, index


def read_small(tokens: Tokens, index: int, numeral: Numeral) -> tuple[Decimal, int] | None:
    """A value below a hundred: unit, teen, unit and ten, ten."""
    value = numeral.value
    if numeral.role == "ten":
        return value, index + 1
    ten = numeral_at(tokens, index + 1, "unit")
    if value <= 9 and ten is not None and ten.value == 10:
        return value + 10, index + 2
    at = joined_at(tokens, index + 1)
    if value <= 9 and at >= 0:
        tens = vocabulary().numerals.get(tokens.words[at])
        if tens is not None and tens.role == "ten":
            return value + tens.value, at + 1
    return None if numeral.role == "teen" else (value, index + 1)
