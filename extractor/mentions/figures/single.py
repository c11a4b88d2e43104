"""One of a unit without a number, behind a bound: more than a decade, up to half an hour, أكثر من ساعة, أقل من نصف عام.

The bound makes a figure of it: "a year" alone is none. Of bounds of one word, most of which are prepositions as well
(over a year, about an hour, نحو عام), only those count that something else tells: an adverb (nearly), a word of
durations before (for over a year), "ago" behind, or in Arabic the end of the phrase.
"""

from __future__ import annotations

from decimal import Decimal

from extractor.mentions.figures.draft import Draft
from extractor.mentions.figures.halves import half_after
from extractor.mentions.figures.names import names
from extractor.mentions.figures.number import tidy
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_ARTICLES = ("a", "an")
_COMPARED = ("earlier", "before")  # 9 per cent more than a year earlier: than a year earlier had
_ONE = ("واحد", "واحده")
_OPEN = "عقد"  # a contract as well as a decade


def read_single(tokens: Tokens, index: int, floor: int) -> Draft | None:
    """The one (or half) of the unit at a token that a bound right before it makes a figure; None where none does.

    ``floor``: the first token that no figure has taken yet.
    """
    vocab, words = vocabulary(), tokens.words
    arabic = words[index][0] > "\u05ff"
    value, first = _amount(tokens, index, arabic)
    found = vocab.bounds.backward(words, first) if first > floor else None
    if found is None or found[1] <= floor - (not floor):
        return None
    bound, opening = found
    named = names().units.forward((words[index], ""), 0)
    worded = first - opening > 1
    closes = _closes_arabic(tokens, index, worded or bound.bound == "about", worded) if arabic else None
    if named is None or not (_closes_english(tokens, opening, index, worded) if closes is None else closes):
        return None
    unit, after = named[0], index + 1
    half = half_after(tokens, after, unit.name)
    if half is not None and value == 1:
        value, after = value + half[0], half[1]
    elif words[after] in _ONE:
        after += 1
    kind = "count" if unit.role == "time" else "quantity"
    draft = Draft(
        tokens.starts[opening] + bound.prefix, tokens.ends[after - 1], tokens.starts[first], tokens.ends[after - 1],
        tidy(value), None, bound.bound, kind, unit.name, "", "", None, f"{kind}, one of a unit",
    )  # fmt: skip
    draft.after = after
    return draft


def _amount(tokens: Tokens, index: int, arabic: bool) -> tuple[Decimal, int]:
    """(one, or the part of one that a word says, the first token of the amount); first 0 where no article stands."""
    words = tokens.words
    first = index if arabic else index - 1
    if not arabic and words[first] not in _ARTICLES:
        return Decimal(1), 0
    numeral = vocabulary().numerals.get(words[first - 1]) if first else None
    if numeral is not None and numeral.role == "fraction" and not numeral.prefix:
        return numeral.value, first - 1
    return Decimal(1), first


def _closes_english(tokens: Tokens, opening: int, index: int, worded: bool) -> bool:
    """The bound is more than a preposition, and the unit opens no adjective and is no year compared with.

    ``worded``: the bound has several words.
    """
    words, following = tokens.words, tokens.words[index + 1]
    if following in _COMPARED or (following in ("-", "'") and not tokens.gap(index + 1)):
        return False
    if worded or words[opening].endswith("ly") or words[opening] == "almost":
        return True
    return following == "ago" or (opening > 0 and words[opening - 1] in vocabulary().durations)


def _closes_arabic(tokens: Tokens, index: int, bounded: bool, worded: bool) -> bool:
    """No date, number, name or definite noun follows: أكثر من شهر رمضان, أكثر من عام 2020.

    ``bounded``: the bound is no preposition of places; ``worded``: it has several words, so that an adjective may
    follow.
    """
    word, kind = tokens.words[index + 1], tokens.kinds[index + 1]
    if kind == "n" or (kind == "|" and tokens.starts[index + 1] < len(tokens.text) and not word):
        return False
    vocab = vocabulary()
    if kind != "w" or word in vocab.ends or word in _ONE:
        return bounded
    return worded and tokens.words[index] != _OPEN and not word.startswith("ال") and word not in vocab.months
