"""Writings of one name in a text agree on what it is: each takes over most of what all say together.

A sentence may leave open what a name is that another sentence of the text makes plain (the second stage of Krishnan
and Manning 2006, as a mean of probabilities: no second network). A name of several words is compared with the same
words elsewhere, never a word inside it with that word alone: in "Bank of Qatar" Qatar is no place. Only the last word
of a person's name speaks for that word alone as well: where Laila Osman speaks, Osman is no company.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.text import fold_term

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Doubles = NDArray[np.float64]
    Numbers = NDArray[np.int64]

REACH = 30
"""Sentences on either side in which equal words are thought to mean the same."""
_SHARE = 0.8
_SURE = 0.5
_LEAST = 1e-12
_LONGEST = 8
_ARTICLE = re.compile("^(?:[وفبك]?ال|لل)(?=...)")


def agree(
    scores: Floats, names: Iterable[tuple[int, int]], words: Sequence[str], sentences: Numbers, texts: Numbers,
    kind_of: Sequence[int], person: int,
) -> Floats:  # fmt: skip
    """Log-probabilities (words × labels) after the names of a text agreed; B- and I- of a kind keep their proportion.

    ``names``: first word and end of each name that the scores alone give; ``sentences`` and ``texts``: the numbers of
    each word's sentence and text; ``kind_of``: the number of each label's kind, ``person`` that of persons.
    """
    import numpy as np

    found = [(first, end) for first, end in names if 1 < end - first <= _LONGEST]
    alone, keys = _number_writings(words, texts.tolist(), sentences.tolist(), found)
    lettered = np.flatnonzero(keys >= 0)
    if not len(lettered):
        return scores
    columns = np.asarray(kind_of)
    own = np.zeros((len(words), int(columns.max()) + 1))
    for label, column in enumerate(columns):
        own[:, column] += np.exp(scores[:, label])
    last = np.array([end - 1 for _, end in found], np.int64)
    last = last[(own[last, person] > _SURE) & (alone[last] >= 0)]
    heard, about = np.concatenate([lettered, last]), np.concatenate([keys[lettered], alone[last]])
    means = _means_nearby(own[heard], about, sentences[heard])[: len(lettered)]
    alike = own[lettered]
    mixed = (1 - _SHARE) * alike + _SHARE * means
    change = np.log(np.maximum(mixed, _LEAST) / np.maximum(alike, _LEAST))
    agreed = scores.copy()
    agreed[lettered] += change[:, columns].astype(np.float32)
    return agreed


def _means_nearby(own: Doubles, keys: Numbers, sentences: Numbers) -> Doubles:
    """For each word the mean over the words of its key in sentences within reach, itself among them."""
    import numpy as np

    room = int(sentences.max()) + 2 * REACH + 2  # no reach from one key into the next
    places = keys * room + sentences + REACH
    order = np.argsort(places, kind="stable")
    ranked = places[order]
    sums = np.zeros((len(own) + 1, own.shape[1]))
    np.cumsum(own[order], axis=0, out=sums[1:])
    first = np.searchsorted(ranked, places - REACH, side="left")
    after = np.searchsorted(ranked, places + REACH, side="right")
    means: Doubles = (sums[after] - sums[first]) / (after - first)[:, None]
    return means


def _number_writings(
    words: Sequence[str], texts: Sequence[int], sentences: Sequence[int], found: Sequence[tuple[int, int]]
) -> tuple[Numbers, Numbers]:
    """A number for each different word of each text, -1 for what has no letter; then the same, with other numbers for
    the places in names of several words (``found`` and where they stand again)."""
    import numpy as np

    forms = [word_form(word) for word in words]
    numbers: dict[tuple[object, ...], int] = {}
    alone = np.full(len(words), -1, np.int64)
    for at, form in enumerate(forms):
        if form:
            alone[at] = numbers.setdefault((texts[at], form), len(numbers))
    keys = alone.copy()
    for first, end in (*found, *_written_again(forms, texts, sentences, found)):
        name = tuple(forms[first:end])
        for place in range(first, end):
            if keys[place] >= 0:
                keys[place] = numbers.setdefault((texts[first], name, place - first), len(numbers))
    return alone, keys


def _written_again(
    forms: Sequence[str], texts: Sequence[int], sentences: Sequence[int], found: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Where names of several words stand again in their text, outside the names found; the longest name first."""
    known = {(texts[first], *forms[first:end]) for first, end in found}
    opening = {name[:3] for name in known}
    taken = bytearray(len(forms))
    for first, end in found:
        taken[first:end] = b"\1" * (end - first)
    at = 0
    while at < len(forms):
        size = 0
        if not taken[at] and (texts[at], *forms[at : at + 2]) in opening:
            sizes = range(min(_LONGEST, len(forms) - at), 1, -1)
            size = next((one for one in sizes if (texts[at], *forms[at : at + one]) in known), 0)
        if size and sentences[at + size - 1] == sentences[at] and not any(taken[at : at + size]):
            yield at, at + size
            at += size
        else:
            at += 1


@lru_cache(maxsize=1 << 16)
def word_form(word: str) -> str:
    """What the writings of a word share: folded, without article and what is written onto it; "" without letters.

    >>> word_form("والمدينة") == word_form("للمدينه"), word_form("LONDON"), word_form("12.")
    (True, 'london', '')
    """
    if not any(letter.isalpha() for letter in word):
        return ""
    return _ARTICLE.sub("", fold_term(word))
