"""Which pieces of the encoder's 250,000 stay: all of Arabic script, single characters, the most used of English."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractor.models.pieces import WORD_START, Pieces
from extractor.models.recogniser import RELEASES
from extractor.training.corpora import Tagged
from extractor.training.encoder import PackedEncoder

KEPT_PIECES = 32_000
_WORDS_A_LANGUAGE = 400_000
_CORPUS_WORD = 1e-6
_ARABIC_PIECE = re.compile(f"^{WORD_START}?[\u0621-\u064a0-9\u0660-\u0669]+$")
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
_ENGLISH_WORD = re.compile("^[a-z']+$")
_UNKNOWN_PENALTY = 10.0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces kept: ``numbers`` are theirs in the encoder; their order here is their number in the network."""

    numbers: tuple[int, ...]
    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    unknown: int
    unknown_score: float

    def tokenizer(self) -> Pieces:
        """The splitter of words that training and the product share."""
        return Pieces(self.pieces, self.scores, unknown=self.unknown, unknown_score=self.unknown_score)

    def as_json(self, labels: Sequence[str], encoder: PackedEncoder) -> dict[str, Any]:
        """What the product reads beside the weights."""
        shape = encoder.shape
        return {
            "labels": list(labels), "beginning": shape.beginning, RELEASES: shape.end,
            "padding": shape.padding, "end": shape.end,
            "unknown": self.unknown, "unknown_score": self.unknown_score,
            "pieces": list(self.pieces), "scores": list(self.scores),
        }  # fmt: skip


def prune_vocabulary(
    encoder: PackedEncoder, sentences: Iterable[Tagged], *, kept: int = KEPT_PIECES, words: int = _WORDS_A_LANGUAGE
) -> Vocabulary:
    """The ``kept`` most useful pieces, weighed by the frequencies of ``wordfreq`` and the words of the corpora."""
    unknown = encoder.shape.unknown
    unknown_score = round(float(encoder.scores.min()) - _UNKNOWN_PENALTY, 4)
    everything = Pieces(encoder.pieces, encoder.scores.tolist(), unknown=unknown, unknown_score=unknown_score)
    weights: dict[int, float] = defaultdict(float)
    for word, weight in _weigh_words(sentences, words):
        for number in everything.split(word):
            weights[number] += weight
    chosen = dict.fromkeys(range(4))
    chosen.update(dict.fromkeys(number for number, piece in enumerate(encoder.pieces) if _always_kept(piece)))
    for number in sorted(weights, key=lambda number: (-weights[number], number)):
        if len(chosen) >= kept:
            break
        chosen[number] = None
    numbers = tuple(chosen)[:kept]
    return Vocabulary(
        numbers,
        tuple(encoder.pieces[number] for number in numbers),
        tuple(round(float(encoder.scores[number]), 4) for number in numbers),
        unknown,
        unknown_score,
    )


def _weigh_words(sentences: Iterable[Tagged], words: int) -> Iterator[tuple[str, float]]:
    # Words rather than occurrences: English also with a capital and in capitals, as in names and headlines.
    import wordfreq

    for word in wordfreq.top_n_list("ar", words):
        if _ARABIC_LETTER.search(word):
            yield word, wordfreq.word_frequency(word, "ar")
    for word in wordfreq.top_n_list("en", words):
        if _ENGLISH_WORD.match(word):
            weight = wordfreq.word_frequency(word, "en")
            yield from ((word, weight), (word.title(), weight * 0.2), (word.upper(), weight * 0.02))
    for sentence in sentences:
        for word in sentence.words:
            yield word, _CORPUS_WORD


def _always_kept(piece: str) -> bool:
    letters = piece.removeprefix(WORD_START)
    if len(letters) > 1:
        return _ARABIC_PIECE.match(piece) is not None
    return all(_is_common(letter) for letter in letters)


def _is_common(letter: str) -> bool:
    return letter < "\u0250" or "\u0600" <= letter < "\u0700" or "\u2000" <= letter < "\u2100"
