"""The shipped recogniser: names in both languages, any length of text, and the files the card describes."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from extractor.errors import ModelError
from extractor.models import NamedSpan, Recogniser, load_recogniser
from extractor.models.recogniser import CORPORA, RELEASES, open_recogniser

FOLDER = Path(__file__).resolve().parents[2] / "extractor" / "models"


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser()


def names(recogniser: Recogniser, sentence: str) -> list[tuple[str, str]]:
    words = sentence.split()
    return [(span.kind, " ".join(words[span.first_word : span.end_word])) for span in recogniser.recognise([words])[0]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("زار الرئيس المصري حسني مبارك مدينة دمشق أمس .", [("PER", "حسني مبارك"), ("LOC", "دمشق")]),
        ("Maria Lopez visited Berlin on Monday .", [("PER", "Maria Lopez"), ("LOC", "Berlin")]),
        ("The meeting was long and the room was cold .", []),
        ("كان الاجتماع طويلا والقاعة باردة .", []),
    ],
)
def test_names_of_plain_sentences(recogniser: Recogniser, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [name for name in names(recogniser, sentence) if name[0] != "MISC"] == expected


def test_a_span_says_kind_words_and_score(recogniser: Recogniser) -> None:
    (span,) = recogniser.recognise([["said", "Maria", "Lopez", "."]])[0]
    assert (span.kind, span.first_word, span.end_word) == ("PER", 1, 3)
    assert 0.5 < span.score <= 1


def test_nothing_to_read_gives_nothing(recogniser: Recogniser) -> None:
    assert recogniser.recognise([]) == []
    assert recogniser.recognise([[], [""], ["\u064b\u064e"], ["\u200f", "..", "12"], ["—"]]) == [[], [], [], [], []]


def test_sentences_come_back_in_order(recogniser: Recogniser) -> None:
    texts = ["Maria Lopez spoke .", "", "The chairman of the board met Ali Hassan in Cairo .", "Berlin"]
    sentences = [text.split() for text in texts]
    together = recogniser.recognise(sentences)
    assert [[(span.kind, span.first_word) for span in one] for one in together] == [
        [(span.kind, span.first_word) for span in recogniser.recognise([sentence])[0]] for sentence in sentences
    ]


def test_a_long_text_names_the_same_as_its_sentences(recogniser: Recogniser) -> None:
    text = "The minister , Maria Lopez , met Ali Hassan in Cairo on Sunday and they talked for hours ."
    sentence = text.split()
    apart = recogniser.recognise([sentence])[0]
    whole = recogniser.recognise([sentence * 40])[0]
    expected = [
        (span.kind, span.first_word + turn * len(sentence), span.end_word + turn * len(sentence))
        for turn in range(40)
        for span in apart
    ]
    assert len(apart) == 3
    assert [(span.kind, span.first_word, span.end_word) for span in whole] == expected


def test_diacritics_change_nothing(recogniser: Recogniser) -> None:
    plain, marked = "زار حسني مبارك مدينة دمشق .", "زارَ حُسني مُبارَك مدينةَ دِمَشق ."
    found = recogniser.recognise([plain.split(), marked.split()])
    assert found[0]
    assert [(s.kind, s.first_word, s.end_word) for s in found[0]] == [
        (s.kind, s.first_word, s.end_word) for s in found[1]
    ]


class _EveryMariaIsAPerson:
    """A session that needs no network: labels the piece it is told as B-PER, all others O."""

    def __init__(self, piece: int) -> None:
        self.piece = piece
        self.widest = 0

    def run(self, _outputs: None, inputs: dict[str, Any]) -> list[Any]:
        ids = inputs["ids"]
        self.widest = max(self.widest, ids.shape[1])
        logits = np.zeros((*ids.shape, 3), np.float32)
        logits[..., 0] = 5
        logits[..., 1] = np.where(ids == self.piece, 9, 0)
        return [logits]


def test_a_million_words_in_one_sentence_lose_nothing() -> None:
    session = _EveryMariaIsAPerson(4)
    vocabulary = {
        "labels": ["O", "B-PER", "I-PER"], "beginning": 0, "padding": 1, "end": 2, "unknown": 3, "unknown_score": -20.0,
        "pieces": ["<s>", "<pad>", "</s>", "<unk>", "▁Maria", "▁went", "▁a", "way"],
        "scores": [0, 0, 0, 0, -1, -1, -1, -1],
    }  # fmt: skip
    found = Recogniser(session, vocabulary).recognise([["Maria", "went", "away", "went"] * 250_000])[0]
    assert found[:2] == [NamedSpan("PER", 0, 1, found[0].score), NamedSpan("PER", 4, 5, found[0].score)]
    assert [span.first_word for span in found] == list(range(0, 1_000_000, 4))
    assert session.widest <= 254


def test_the_card_describes_the_files() -> None:
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (recogniser\S+) \|.*\| (\d+) \| ([0-9a-f]{64}) \|$", card, re.MULTILINE)
    assert {name for name, _, _ in rows} == {"recogniser.int8.onnx", "recogniser.json"}
    for name, size, digest in rows:
        content = (FOLDER / name).read_bytes()
        assert len(content) == int(size) <= 40_000_000
        assert hashlib.sha256(content).hexdigest() == digest


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_recogniser(tmp_path)


def test_loading_twice_gives_the_same_recogniser() -> None:
    assert load_recogniser() is load_recogniser()


@pytest.mark.parametrize(
    ("convention", "name"), [(RELEASES, ["شركة", "تويوتا"]), (CORPORA, ["تويوتا"])], ids=[RELEASES, CORPORA]
)
def test_the_convention_tells_whether_the_head_noun_is_in_the_name(convention: str, name: list[str]) -> None:
    words = ["أعلنت", "شركة", "تويوتا", "عن", "خطتها", "."]
    (span,) = load_recogniser(convention=convention).recognise([words])[0]
    assert words[span.first_word : span.end_word] == name


TINY = {
    "labels": ["O", "B-PER"], "beginning": 0, "padding": 1, "end": 2, "unknown": 3, "unknown_score": -9.0,
    "pieces": ["<s>", "<pad>", "</s>", "<unk>", "▁a", "▁b"], "scores": [0, 0, 0, 0, -1, -1],
}  # fmt: skip


class _Reads:
    """A session that notes what it is given; every ``a`` that a ``b`` stands beside is a person."""

    def __init__(self) -> None:
        self.windows: list[list[int]] = []

    def run(self, _: None, inputs: dict[str, Any]) -> list[Any]:
        ids, mask = inputs["ids"], inputs["mask"]
        self.windows += [row[kept == 1].tolist() for row, kept in zip(ids, mask, strict=True)]
        logits = np.zeros((*ids.shape, 2), np.float32)
        logits[..., 1] = np.where((ids == 4) & (ids == 5).any(1, keepdims=True), 9, -9)
        return [logits]


def test_sentences_of_a_text_are_read_together_as_far_as_a_passage_holds() -> None:
    session = _Reads()
    recogniser = Recogniser(session, TINY | {"passage": 6})
    sentences = [["a"], ["b", "a"], [], ["a", "a"], ["a"], ["a"]]
    found = recogniser.recognise(sentences, texts=[0, 0, 0, 0, 1, 2])
    assert sorted(session.windows) == [[0, 4, 2], [0, 4, 2, 5, 4, 2], [0, 4, 4, 2]]
    assert [[span.first_word for span in spans] for spans in found] == [[0], [1], [], [], [], []]
    session.windows.clear()
    assert [len(spans) for spans in recogniser.recognise(sentences)] == [0, 1, 0, 0, 0, 0]
    assert sorted(session.windows) == [[0, 4, 2], [0, 4, 4, 2], [0, 5, 4, 2]]


def test_weights_of_one_convention_answer_in_it() -> None:
    begins = []

    class Session:
        def run(self, _: None, inputs: dict[str, Any]) -> list[Any]:
            begins.append(int(inputs["ids"][0, 0]))
            return [np.zeros((*inputs["ids"].shape, 2), np.float32)]

    for more in ({}, {RELEASES: 2}):
        for convention in (CORPORA, RELEASES):
            Recogniser(Session(), TINY | more, convention).recognise([["a"]])
    assert begins == [0, 0, 0, 2]
