"""Blocks in, passages out: tokens that rebuild the text, names inside their block, no model where none is asked for."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.models import NamedSpan
from extractor.reading import Reading, read_many, read_passages
from extractor.reading.component import NAME
from extractor.reading.pipelines import name_pipeline
from extractor.release.plain import plain_release

MIXED = (
    "The Ministry of Health met Maria Lopez in Cairo. She later visited Berlin.\n\n"
    "التقى وزير الصحة أحمد المنصوري وفدا من شركة Acme في القاهرة.\n\n"
    "وقالت مُنَى  الحسن: \t«نعم»."
)


def named(reading: Reading) -> list[tuple[str, str]]:
    text = reading.release.text
    return [(name.kind, name.span.of(text)) for passage in reading.passages for name in passage.named]


def test_tokens_rebuild_the_text_of_every_block() -> None:
    reading = read_passages(plain_release(MIXED))
    assert [passage.lexicon.language for passage in reading.passages] == ["en", "ar", "ar"]
    for passage in reading.passages:
        assert passage.doc is not None
        assert passage.doc.text == passage.text == passage.block.span.of(MIXED)


def test_names_of_both_languages_and_scripts() -> None:
    found = named(read_passages(plain_release(MIXED)))
    assert ("PER", "Maria Lopez") in found
    assert ("PER", "أحمد المنصوري") in found
    assert ("LOC", "Berlin") in found
    assert any(kind == "ORG" and "Acme" in text for kind, text in found)


def test_names_lie_inside_their_block_and_are_the_entities_of_the_document() -> None:
    for passage in read_passages(plain_release(MIXED)).passages:
        assert passage.doc is not None
        assert [name.span for name in passage.named] == [
            passage.place(ent.start_char, ent.end_char) for ent in passage.doc.ents
        ]
        assert all(passage.block.span.contains(name.span) and 0 < name.score <= 1 for name in passage.named)


def test_arabic_norms_carry_no_vowels() -> None:
    passage = read_passages(plain_release("قالت مُنَى الحســن إن ﷽ هنا")).passages[0]
    assert passage.doc is not None
    assert [token.norm_ for token in passage.doc][:3] == ["قالت", "منى", "الحسن"]


def test_a_release_reads_the_same_alone_or_among_others() -> None:
    first, second = plain_release(MIXED), plain_release("Acme Inc. was founded by John Smith in Boston. " * 20)
    alone = [read_passages(first), read_passages(second)]
    together = read_many([second, first, second])
    assert [named(reading) for reading in together[1:]] == [named(reading) for reading in alone]
    for one, other in zip(together[1].passages, alone[0].passages, strict=True):
        assert [name.span for name in one.named] == [name.span for name in other.named]
        assert [name.score for name in one.named] == pytest.approx([name.score for name in other.named], abs=1e-3)


class Listening:
    """An engine that knows one name and remembers of which texts it was asked."""

    def __init__(self, *, is_steady: bool) -> None:
        self.is_steady = is_steady
        self.texts: list[list[int]] = []

    def read(
        self, sentences: Sequence[Sequence[str]], *, texts: Sequence[int] | None = None
    ) -> tuple[list[list[NamedSpan]], list[None]]:
        self.texts.append(list(texts or ()))
        names = [[NamedSpan("ORG", 0, 1, 0.9)] if words[0] == "Acme" else [] for words in sentences]
        return names, [None] * len(sentences)


@pytest.mark.parametrize("is_steady, texts", [(True, [[0, 0, 0, 1, 1, 1]]), (False, [[0, 0, 0], [0, 0, 0]])])
def test_a_steady_engine_reads_all_releases_in_one_call_and_learns_which_text_is_whose(
    is_steady: bool, texts: list[list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Listening(is_steady=is_steady)
    monkeypatch.setattr(name_pipeline("ar", "shipped").get_pipe(NAME), "engine", engine)
    releases = [plain_release(f"Number {number} came.\n\nAcme makes boats.\n\nAcme makes boats.") for number in (1, 2)]
    readings = read_many(releases)
    assert engine.texts == texts
    assert [named(reading) for reading in readings] == [[("ORG", "Acme")] * 2] * 2


def test_without_names_no_heavy_library_is_imported() -> None:
    code = (
        "import sys\n"
        "from extractor.reading import read_passages\n"
        "from extractor.release.plain import plain_release\n"
        "reading = read_passages(plain_release('Acme Inc. وزارة'), names=False)\n"
        "assert reading.passages[0].doc is None and reading.passages[0].named == ()\n"
        "assert not {'spacy', 'camel_tools', 'onnxruntime', 'numpy'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


ODD = ("", " ", "\n\n", "a", "و", "\u064b\u064e\u0651", "...", "\u200f\u200e", "😀", "\t\n.\n")


@pytest.mark.parametrize("text", ODD)
def test_odd_text_is_read(text: str) -> None:
    for passage in read_passages(plain_release(text)).passages:
        assert passage.doc is not None
        assert passage.doc.text == passage.text


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aZ.,'\"«» \t\u00a0\u200f\u064eوزارةلـ،؟3@#-😀\r\u2028"), max_size=80))
def test_any_text_keeps_its_places(text: str) -> None:
    for passage in read_passages(plain_release(text)).passages:
        assert passage.doc is not None
        assert passage.doc.text == passage.text


@pytest.mark.parametrize("unit", ["وزارة الصحة، ", "Acme said ", "،", "a."])
def test_a_long_line_stays_linear(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    start = time.process_time()
    read_passages(plain_release(text))
    assert time.process_time() - start < 20
