"""Two Rivers, Three Oaks: a number word that is part of an English name, told by capitals.

Inside a sentence that is not set in title case, a capitalised number word before a capitalised noun is a name, unless
a bound of several words counts it (more than Ten Companies; near Six Bridges is a place). At the head of a sentence,
and in a headline, every number word has its capital: there the pair is a name only where the release writes it so
inside a sentence too, or where a noun in the singular follows (Two Rivers council).
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.mentions.figures.glued import Context
from extractor.mentions.figures.names import names
from extractor.mentions.figures.nouns_en import is_plural
from extractor.mentions.figures.tokens import Tokens
from extractor.mentions.figures.vocabulary import vocabulary

_HEADS = frozenset(".!?:;…|•·*▪●-–—([/“«\"‘'")  # what a sentence, an item or a title opens behind
_SHORT = 4  # letters: a shorter word may be in small letters in title case too


def capital_pairs(tokens: Tokens) -> Iterator[tuple[str, str]]:
    """The number words of a text with the noun behind them that stand as names inside its sentences, folded."""
    vocab, words = vocabulary(), tokens.words
    for at, word in enumerate(words[:-1]):
        if word not in vocab.numerals or not _is_pair(tokens, at) or _is_head(tokens, at):
            continue
        if not _is_bounded(tokens, at) and not _in_title_case(tokens, at):
            yield word, words[at + 1]


def named_pair(tokens: Tokens, context: Context, first: int, after: int) -> int | None:
    """The token after the number word of a name; None where the pair is none, or may be a count."""
    if after != first + 1 or context.money or context.ranged or not _is_pair(tokens, first):
        return None
    counted = context.counted
    noun = context.measure is None and (counted is None or counted.first == after)
    if not noun and not _is_singular_unit(tokens, context, after):
        return None
    if (tokens.words[first], tokens.words[after]) in tokens.named:
        return after
    known = counted is not None and counted.known
    follows = counted is not None and not known and counted.after == after + 1 and _is_single(tokens, after + 1)
    if _is_head(tokens, first) and not follows:
        return None
    return None if _is_bounded(tokens, first) or _in_title_case(tokens, first) else after


def _is_pair(tokens: Tokens, index: int) -> bool:
    """A Latin number word and the word behind it, both with a capital and small letters: Two Rivers."""
    if tokens.words[index][0] > "\u05ff" or tokens.kinds[index + 1] != "w" or tokens.gap(index + 1) != 1:
        return False
    word, noun = tokens.written(index), tokens.written(index + 1)
    following = tokens.words[index + 1]
    numeral = vocabulary().numerals.get(following)
    return word.istitle() and noun.istitle() and numeral is None and following not in vocabulary().scales


def _is_bounded(tokens: Tokens, index: int) -> bool:
    """More than Ten Companies: a bound of one word (near, over, around) is a preposition of places as well."""
    found = vocabulary().bounds.backward(tokens.words, index)
    return found is not None and index - found[1] > 1


def _is_singular_unit(tokens: Tokens, context: Context, after: int) -> bool:
    """Seven Mile Beach: more than one mile would have its s."""
    if context.measure is None or context.number.value <= 1 or is_plural(tokens.words[after]):
        return False
    unit = names().units.forward((tokens.words[after], ""), 0)
    return unit is not None and unit[0].role in ("measure", "time")


def _is_single(tokens: Tokens, index: int) -> bool:
    """A noun of the lexicon in the singular and in small letters."""
    return tokens.words[index] in vocabulary().singulars and tokens.written(index).islower()


def _is_head(tokens: Tokens, index: int) -> bool:
    """The number word opens a sentence, an item or a line."""
    return not index or tokens.words[index - 1] == "\n" or tokens.words[index - 1] in _HEADS


def _in_title_case(tokens: Tokens, index: int) -> bool:
    """The line has no longer word in small letters but function words: Five Nurses Win a Prize for Their Work."""
    words, ends = tokens.words, vocabulary().ends
    start = stop = index
    while start and words[start - 1] != "\n":
        start -= 1
    while stop < len(words) and words[stop] != "\n":
        stop += 1
    return not any(
        tokens.kinds[at] == "w" and len(words[at]) >= _SHORT and words[at] not in ends and tokens.written(at).islower()
        for at in range(start, stop)
    )
