"""Numbers that measure other numbers: one in five, per 100,000 people, the third of five, the 40 Under 40."""

from __future__ import annotations

from extractor.mentions.figures.counted import counted_after
from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_en import is_plural
from extractor.mentions.figures.ordinals import read_ordinal
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_OUT_OF = ("out", "of")
_ROUND = (10, 100, 1000)
_WHOLES = (3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000)


def is_share(tokens: Tokens, context: Context) -> bool:
    """one in five children, 1 in 10, واحد من كل خمسة: a share told by two numbers; neither counts anything."""
    number, words = context.number, tokens.words
    if number.first > 1 and words[number.first - 1] == "in" and words[number.first - 2] in ("one", "1"):
        return True
    if number.first and words[number.first - 1] == "كل":
        return number.first > 1 and words[number.first - 2] in ("من", "بين")
    if _many_in(tokens, number.first, number.after) or _nouns_in(tokens, context):
        return True
    if number.value != 1 or words[number.after] != "in":
        return False
    return tokens.kinds[number.after + 1] == "n" or words[number.after + 1] in vocabulary().triggers


def _many_in(tokens: Tokens, first: int, after: int) -> bool:
    """4 in 5 patients, nine in ten, two out of every five: neither number counts anything.

    The whole is a round number with words after it, the part a smaller one of one word.
    """
    words = tokens.words
    if words[after] == "in" and (part := _small(words[first])) and after == first + 1:
        return part < _whole(words[after + 1]) and tokens.kinds[after + 2] != "|"
    if first > 1 and words[first - 1] == "in" and (part := _small(words[first - 2])):
        return part < _whole(words[first]) and tokens.kinds[first + 1] != "|"
    if _is_part_of(tokens, first, after) or _is_part_of(tokens, first - 3, first - 2):
        return True
    return any(_opens_base(tokens, after, at) for at in (after + 2, after + 3, after + 4))


def _is_part_of(tokens: Tokens, first: int, after: int) -> bool:
    """four out of ten children: a part at a token, and of ten or a hundred; three out of five shops may be counted."""
    words = tokens.words
    if first < 0 or after != first + 1 or tuple(words[after : after + 2]) != _OUT_OF:
        return False
    whole = _whole(words[after + 2])
    return whole in _ROUND and 0 < _small(words[first]) < whole and tokens.kinds[after + 3] == "w"


def _nouns_in(tokens: Tokens, context: Context) -> bool:
    """One vaccine dose in four, nine firms in ten: the noun stands inside the share, and none follows the whole."""
    words, first, after = tokens.words, context.number.first, context.number.after
    if "in" not in (words[first - 1], words[after + 1], words[after + 2]):
        return False
    if context.money or context.ranged or context.measure is not None:
        return False
    for back in (first - 3, first - 4):
        if words[first - 1] == "in" and back >= 0 and _is_noun_share(tokens, back, first):
            return True
    return any(words[at] == "in" and _is_noun_share(tokens, first, at + 1) for at in (after + 1, after + 2))


def _is_noun_share(tokens: Tokens, part: int, whole: int) -> bool:
    """True for "one job in six" with the part and the whole at the two tokens."""
    if whole >= len(tokens.words) - 3 or not 0 < _small(tokens.words[part]) < _whole(tokens.words[whole]):
        return False
    between = range(part + 1, whole - 1)
    if any(tokens.kinds[at] != "w" or tokens.words[at] in vocabulary().ends for at in between):
        return False
    noun = counted_after(tokens, part + 1)
    if noun is None or not noun.known or noun.first != part + 1 or tokens.words[whole + 1] in names().units:
        return False
    following = counted_after(tokens, whole + 1)
    return following is None or not (following.known or is_plural(tokens.words[whole + 1]))


def _opens_base(tokens: Tokens, after: int, at: int) -> bool:
    """True where "out of every" or its like fills [after, at) and a number follows."""
    if at >= len(tokens.words) or (tokens.kinds[at] != "n" and tokens.words[at] not in vocabulary().triggers):
        return False
    found = vocabulary().bases.backward(tokens.words, at)
    return found is not None and found[1] == after


def _small(word: str) -> int:
    """The value of a number from 1 to 99 in one word or in digits; 0: none."""
    if word.isdigit():
        return int(word) if len(word) < 3 else 0
    numeral = vocabulary().numerals.get(word)
    return int(numeral.value) if numeral is not None and numeral.role in ("unit", "one", "ten") else 0


def _whole(word: str) -> int:
    value = 1000 if word in ("1,000", "1000") else 100 if word == "100" else _small(word)
    return value if value in _WHOLES else 0


def is_base(tokens: Tokens, context: Context) -> bool:
    """12 cases per 100,000 people, لكل 100 ألف نسمة: the base of a rate counts nothing of its own.

    Where it opens its sentence ("For every 100 homes treated, ...") it is told like any other number.
    """
    found = vocabulary().bases.backward(tokens.words, context.number.first)
    if context.money or found is None:
        return False
    first = found[1]
    opens = tokens.written(first)[:1].isupper() and (not first or tokens.kinds[first - 1] != "w")
    return not (opens and context.counted is not None)


def is_rank(tokens: Tokens, context: Context) -> bool:
    """the third of five, الثالث من خمسة: a whole without its noun; "the third of five children" are five children."""
    first = context.number.first
    if first < 2 or tokens.words[first - 1] not in ("of", "من") or context.counted is not None:
        return False
    if context.measure is not None or context.bounded or context.money or context.number.scale > 1:
        return False
    return read_ordinal(tokens, first - 2) is not None or (first > 2 and read_ordinal(tokens, first - 3) is not None)


def is_roll(tokens: Tokens, context: Context) -> bool:
    """the 40 Under 40 list: a roll of honour named by how many it has and their age; neither number counts anything."""
    number = context.number
    if not number.plain or context.measure is not None or context.money or context.ranged:
        return False
    return _names_roll(tokens, number.first) or _names_roll(tokens, number.first - 2)


def _names_roll(tokens: Tokens, index: int) -> bool:
    """True for a number at a token, over or under, and the same number again, or a capital on the word between."""
    words, kinds = tokens.words, tokens.kinds
    if index < 0 or kinds[index] != "n" or kinds[index + 2] != "n" or words[index + 1] not in vocabulary().ages:
        return False
    many, age = words[index], words[index + 2]
    if not (many.isdigit() and age.isdigit()) or names().units.forward(words, index + 3) is not None:
        return False
    return many == age or (len(age) == 2 and tokens.written(index + 1).istitle())
