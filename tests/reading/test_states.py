"""The states of words that the recogniser gives: a row a word, of the first words of a text, the same beside others."""

from __future__ import annotations

import numpy as np
import pytest

from extractor.models import load_recogniser, recogniser
from extractor.reading.passages import read_many, read_passages
from extractor.reading.states import stated_words
from extractor.release.plain import plain_release

TEXT = "Acme Works opened a hall in Lisbon. Anna Berg spoke.\n\nBeta Foods sold its mill."
OTHER = "Norvia Bank named a chair.\n\nBeta Foods sold its mill."


def test_each_word_has_a_place_and_a_state() -> None:
    reading = read_passages(plain_release(TEXT))
    words = stated_words(reading)
    assert words is not None
    shown = [TEXT[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    assert shown[:3] == ["Acme", "Works", "opened"]
    assert shown[-2:] == ["mill", "."]
    assert len(words.states) == len(shown)
    assert words.paragraphs[0] != words.paragraphs[-1]
    assert len(set(words.sentences.tolist())) == 3


def test_states_do_not_depend_on_what_is_read_beside() -> None:
    alone = stated_words(read_passages(plain_release(TEXT)))
    beside = stated_words(read_many([plain_release(OTHER), plain_release(TEXT)])[1])
    assert alone is not None
    assert beside is not None
    assert np.allclose(alone.states, beside.states, atol=0.02)


def test_without_names_there_are_no_states() -> None:
    assert stated_words(read_passages(plain_release(TEXT), names=False)) is None


def test_only_the_first_words_of_a_text_have_states(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "STATED", 8)
    monkeypatch.setattr(load_recogniser(), "_room", 0)
    sentences = [["Acme", "opened", "a", "hall"], ["Anna", "Berg", "spoke"], ["Beta", "sold"], ["Beta", "sold"]]
    _, states = load_recogniser().read(sentences, texts=[0, 0, 0, 1])
    assert [None if some is None else len(some) for some in states] == [4, 3, None, 2]
    assert all(some is None for some in load_recogniser().read(sentences)[1])
