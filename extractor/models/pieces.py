"""Words → numbers of sub-words: the unigram vocabulary of the encoder, cut to Arabic and English.

No piece crosses a blank, so each word is split by itself and remembered; no tokenizer package is needed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

WORD_START = "\u2581"
MAX_PIECES_A_WORD = 24
_MAX_LETTERS = 96
_REMEMBERED_WORDS = 200_000

# Harakat, Quranic marks, superscript alef, tatweel; zero-width and bidi controls, soft hyphen, byte order mark.
_DROPPED = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u0652\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


def plain_form(word: str) -> str:
    """The word as the encoder knows it: no diacritics, no invisible marks, compatibility forms resolved (NFKC).

    >>> plain_form("مُحَمَّد")
    'محمد'
    """
    if word.isascii():
        return word[:_MAX_LETTERS]
    return unicodedata.normalize("NFKC", _DROPPED.sub("", word[: 4 * _MAX_LETTERS]))[:_MAX_LETTERS]


class Pieces:
    """The vocabulary: ``split(word)`` gives at least one number and at most ``MAX_PIECES_A_WORD``."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float], *, unknown: int, unknown_score: float) -> None:
        self.texts = tuple(pieces)
        self._known = {
            piece: (number, float(score))
            for number, (piece, score) in enumerate(zip(pieces, scores, strict=True))
            if piece and not _is_special(piece)
        }
        self._longest = max((len(piece) for piece in self._known), default=1)
        self.unknown = unknown
        self._unknown_score = unknown_score
        self._remembered: dict[str, tuple[int, ...]] = {}

    def split(self, word: str) -> tuple[int, ...]:
        """The numbers of the likeliest pieces of one word; an empty or mark-only word is one blank piece."""
        numbers = self._remembered.get(word)
        if numbers is None:
            if len(self._remembered) >= _REMEMBERED_WORDS:
                self._remembered.clear()
            numbers = self._likeliest(WORD_START + "".join(plain_form(word).split()))[:MAX_PIECES_A_WORD]
            self._remembered[word] = numbers
        return numbers

    def _likeliest(self, text: str) -> tuple[int, ...]:
        # Viterbi: best[i] is the score of the best split of text[:i], arrived[i] its last piece and where that began.
        length = len(text)
        best = [0.0] + [float("-inf")] * length
        arrived = [(self.unknown, 0)] * (length + 1)
        for start in range(length):
            score = best[start] + self._unknown_score
            if score > best[start + 1]:
                best[start + 1], arrived[start + 1] = score, (self.unknown, start)
            for end in range(start + 1, min(length, start + self._longest) + 1):
                piece = self._known.get(text[start:end])
                if piece is not None and best[start] + piece[1] > best[end]:
                    best[end], arrived[end] = best[start] + piece[1], (piece[0], start)
        numbers: list[int] = []
        place = length
        while place > 0:
            number, place = arrived[place]
            numbers.append(number)
        return tuple(reversed(numbers))


def _is_special(piece: str) -> bool:
    return len(piece) > 2 and piece[0] == "<" and piece[-1] == ">"
