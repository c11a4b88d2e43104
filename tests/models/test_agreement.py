"""Names of one text agree on what they are; other texts, far sentences and words inside longer names do not count."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from extractor.models import Recogniser, load_recogniser
from extractor.models.agreement import REACH, agree, word_form

KINDS = (0, 1, 1, 2, 2, 3, 3)  # O, B-ORG, I-ORG, B-LOC, I-LOC, B-PER, I-PER
PERSON = 3


def log(*rows: Sequence[float]) -> np.ndarray:
    padded = [(*row, *[0.0] * (len(KINDS) - len(row))) for row in rows]
    return np.log(np.maximum(np.array(padded, np.float32), 1e-9))


SURE_ORG, DOUBTFUL = (0.02, 0.96, 0.01, 0.005, 0.005), (0.6, 0.3, 0.05, 0.03, 0.02)
SURE_FAMILY, ORG_OR_PER = (0, 0.02, 0.02, 0, 0, 0, 0.96), (0.2, 0.5, 0, 0, 0, 0.3, 0)
SURE_LOC, NOTHING = (0.02, 0.005, 0.005, 0.96, 0.01), (0.97, 0.01, 0.01, 0.005, 0.005)


def agreed(
    rows: Sequence[Sequence[float]], words: str, *, names: Sequence[tuple[int, int]] = (),
    sentences: Sequence[int] | None = None, texts: Sequence[int] | None = None,
) -> np.ndarray:  # fmt: skip
    count = len(rows)
    given = [np.array(range(count) if some is None else some) for some in (sentences, texts or [0] * count)]
    return np.exp(agree(log(*rows), names, words.split(), *given, KINDS, PERSON))


def test_what_one_sentence_tells_settles_another() -> None:
    after = agreed([SURE_ORG, SURE_ORG, DOUBTFUL], "Acme Acme ACME")
    assert after[2].argmax() == 1
    assert after[0].argmax() == 1
    assert after.sum(1) == pytest.approx(1, abs=1e-5)


def test_a_word_that_stands_once_stays_as_it_is() -> None:
    after = agreed([SURE_ORG, DOUBTFUL], "Acme Beta")
    assert after == pytest.approx(np.exp(log(SURE_ORG, DOUBTFUL)), abs=1e-6)


def test_begin_and_inside_keep_their_proportion() -> None:
    after = agreed([SURE_ORG, (0.6, 0.1, 0.2, 0.05, 0.05)], "Acme Acme")
    assert after[1][2] == pytest.approx(2 * after[1][1], rel=1e-4)


@pytest.mark.parametrize(
    ("sentences", "texts"),
    [([0, 1, 2], [0, 0, 1]), ([0, 1, 2 + REACH], [0, 0, 0])],
    ids=["another text", "far away"],
)
def test_other_texts_and_far_sentences_do_not_count(sentences: list[int], texts: list[int]) -> None:
    after = agreed([SURE_ORG, SURE_ORG, DOUBTFUL], "Acme Acme Acme", sentences=sentences, texts=texts)
    assert after[2] == pytest.approx(np.exp(log(DOUBTFUL))[0], abs=1e-6)


def test_a_word_inside_a_longer_name_is_not_that_word_alone() -> None:
    inside = (0.02, 0.01, 0.65, 0.31, 0.01)
    rows = [SURE_ORG, inside, SURE_LOC, SURE_LOC, SURE_LOC]
    sentences = [0, 0, 1, 2, 3]
    after = agreed(rows, "Bank Qatar Qatar Qatar Qatar", names=[(0, 2)], sentences=sentences)
    assert after[1] == pytest.approx(np.exp(log(inside))[0], abs=1e-6)


def test_a_longer_name_is_compared_where_it_stands_again() -> None:
    rows = [SURE_ORG, (0.02, 0.01, 0.95, 0.01, 0.01), (0.6, 0.35, 0, 0.03, 0.02), (0.6, 0, 0.35, 0.03, 0.02), NOTHING]
    after = agreed(rows, "البنك التجاري للبنك التجاري التجاري", names=[(0, 2)], sentences=[0, 0, 1, 1, 2])
    assert [row.argmax() for row in after] == [1, 2, 1, 2, 0]


def test_the_last_word_of_a_person_speaks_for_that_word_alone() -> None:
    rows = [(0, 0, 0, 0, 0, 1.0, 0), SURE_FAMILY, ORG_OR_PER, ORG_OR_PER]
    after = agreed(rows, "Laila Osman Osman Laila", names=[(0, 2)], sentences=[0, 0, 1, 1])
    assert after[2].argmax() == KINDS.index(PERSON)
    assert after[3] == pytest.approx(ORG_OR_PER, abs=1e-6)


def test_the_last_word_of_an_organisation_speaks_for_itself_only() -> None:
    rows = [SURE_ORG, (0.02, 0.01, 0.96, 0.01, 0), DOUBTFUL]
    after = agreed(rows, "Bank Osman Osman", names=[(0, 2)], sentences=[0, 0, 1])
    assert after[2] == pytest.approx(np.exp(log(DOUBTFUL))[0], abs=1e-6)


def test_marks_and_numbers_agree_on_nothing() -> None:
    after = agreed([SURE_ORG, DOUBTFUL], ". .")
    assert after == pytest.approx(np.exp(log(SURE_ORG, DOUBTFUL)), abs=1e-6)
    assert word_form("2,500") == ""


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser()


def test_a_text_is_answered_the_same_beside_others(recogniser: Recogniser) -> None:
    first = [line.split() for line in ("Norvia opened a plant in Lisbon .", "The plant of Norvia is new .")]
    second = [line.split() for line in ("Norvia met Clara Diaz .", "")]
    alone = recogniser.recognise(first, texts=[0, 0])
    both = recogniser.recognise([*second, *first], texts=[3, 3, 7, 7])[2:]
    assert [[(span.kind, span.first_word, span.end_word) for span in some] for some in both] == [
        [(span.kind, span.first_word, span.end_word) for span in some] for some in alone
    ]
    assert alone[0]


def test_equal_sentences_are_read_once(recogniser: Recogniser) -> None:
    sentence = ["Maria", "Lopez", "visited", "Berlin", "."]
    once, *others = recogniser.recognise([sentence, ["and"], sentence, sentence])
    assert others == [[], once, once]


def test_what_one_sentence_makes_sure_stays_as_sure(recogniser: Recogniser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "_room", 0)  # each sentence by itself: no context that changes what it says
    sure, open_ = "Maria Lopez of Norvia Inc. visited Berlin .".split(), "then norvia".split()  # noqa: SIM905
    (alone,) = recogniser.recognise([sure])
    together = recogniser.recognise([sure, open_, open_], texts=[0, 0, 0])[0]
    scores = {(span.kind, span.first_word): span.score for span in together}
    assert all(scores.get((span.kind, span.first_word), 0) >= span.score - 1e-4 for span in alone)
