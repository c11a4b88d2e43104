"""Labelled sentences: one token a line, ``token TAB label`` (IOB2), a blank line between sentences.

The label ``X`` marks a name of unknown kind: it teaches nothing and is judged by nothing. ``N`` marks a word of which
only that is known that it is no part of a person's or an organisation's name.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from extractor.models.recogniser import CORPORA

KINDS = ("PER", "ORG", "LOC", "MISC")
LABELS = ("O", *(prefix + kind for kind in KINDS for prefix in ("B-", "I-")))
UNKNOWN = "X"
NEITHER = "N"
DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence: words and as many labels, by which convention (``models.recogniser``); the number of its text, whose
    sentences stand in order; by which ``guidelines`` names were labelled ("" for our own)."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    language: str = ""
    convention: str = CORPORA
    text: int = 0
    guidelines: str = ""

    def __post_init__(self) -> None:
        if len(self.words) != len(self.labels):
            raise ValueError(f"{len(self.words)} words, but {len(self.labels)} labels")

    def mentions(self) -> list[tuple[str, int, int]]:
        """(kind, first word, end) of each name.

        >>> Tagged(("Maria", "Lopez", "left"), ("B-PER", "I-PER", "O")).mentions()
        [('PER', 0, 2)]
        """
        found: list[tuple[str, int, int]] = []
        for place, label in enumerate(self.labels):
            kind = label[2:]
            if label.startswith("I-") and found and found[-1][0] == kind and found[-1][2] == place:
                found[-1] = (kind, found[-1][1], place + 1)
            elif kind:
                found.append((kind, place, place + 1))
        return found


Passage = tuple[Tagged, ...]
"""Sentences of one text that follow each other; read together, each with the others around it."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of the mixture: ``share`` of it is drawn each epoch, the last ``held_out`` of it only judges.

    A share over 1 draws some sentences twice, each time rewritten. ``in_order``: sentences follow each other as in
    their texts; otherwise each is a text of its own. ``guidelines``: corpora of the same ones exchange names when they
    are rewritten, others do not: المسلمين is a person by those of AQMAR (26 of 32), none by ANERcorp's (0 of 29).
    """

    file: str
    name: str
    licence: str
    language: str
    share: float
    held_out: float
    in_order: bool = True
    guidelines: str = ""

    def read(self, folder: Path) -> tuple[list[Tagged], list[Tagged]]:
        """(sentences that train, sentences that judge)."""
        sentences = [
            replace(sentence, text=0 if self.in_order else number, guidelines=self.guidelines)
            for number, sentence in enumerate(read_tagged(folder / self.file, language=self.language))
        ]
        border = round(len(sentences) * (1 - self.held_out))
        return sentences[:border], sentences[border:]


def list_corpora() -> list[Corpus]:
    """The mixture, as ``data/corpora.csv`` has it."""
    with (DATA / "corpora.csv").open(encoding="utf-8", newline="") as lines:
        return [_corpus_of(row) for row in csv.DictReader(lines)]


def _corpus_of(row: Mapping[str, str]) -> Corpus:
    share, held_out = (float(row[column]) for column in ("share", "held_out"))
    in_order = row["in_order"] == "yes"
    return Corpus(
        row["file"], row["corpus"], row["licence"], row["language"], share, held_out, in_order, row["guidelines"]
    )


def read_tagged(path: Path, *, language: str = "") -> Iterator[Tagged]:
    """The sentences of a file, in order.

    Raises ValueError where a line is not ``token TAB label``; the message names file and line.
    """
    words: list[str] = []
    labels: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            text = line.rstrip("\n")
            if text:
                word, tab, label = text.partition("\t")
                if not tab or (label not in ("O", UNKNOWN) and label[:2] not in ("B-", "I-")):
                    raise ValueError(f"{path.name}, line {number}: not 'token TAB label': {text!r}")
                words.append(word)
                labels.append(label)
            elif words:
                yield Tagged(tuple(words), tuple(labels), language)
                words, labels = [], []
    if words:
        yield Tagged(tuple(words), tuple(labels), language)


def hash_file(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
