"""Who belongs to whom: what the network is given, and that its answers are probabilities; its card."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import numpy as np
import pytest

from extractor.models.affiliation import (
    LONGEST,
    MARKS,
    STEPS,
    WEIGHTS,
    Scene,
    Someone,
    StatedWords,
    load_affiliation,
    set_scene,
)
from extractor.text import Span

WIDTH = 384
TEXT = "Anna Berg left Acme . Beta Works hired Cleo Marsh , director ."
ACME, BETA = Span(15, 19), Span(22, 32)
ANNA = Someone(Span(0, 9), None, (Span(0, 9),), ())
CLEO = Someone(Span(39, 49), Span(52, 60), (Span(39, 49),), (Span(52, 60),))


def words(text: str = TEXT) -> StatedWords:
    starts, at = [], 0
    for word in text.split():
        starts.append(text.index(word, at))
        at = starts[-1] + len(word)
    count = len(starts)
    sentences = np.cumsum([0, *(word == "." for word in text.split())][:-1])
    states = np.random.default_rng(7).normal(size=(count, WIDTH)).astype(np.float16)
    begins = np.array(starts, np.int64)
    ends = begins + [len(word) for word in text.split()]
    return StatedWords(states, begins, ends, sentences, np.zeros(count, np.int64), np.full(count, 3))


def scene(asked: tuple[int, ...] = (0, 1)) -> Scene:
    made = set_scene(words(), [[ACME], [BETA]], 1, [ANNA, CLEO], asked)
    assert made is not None
    return made


def test_places_of_a_text_are_words() -> None:
    assert words().range_of(BETA) == (5, 7)
    assert words().range_of(Span(17, 18)) == (3, 4)  # inside a word
    assert words().range_of(Span(len(TEXT), len(TEXT) + 4)) is None


def test_words_are_marked_with_what_they_name() -> None:
    marks = {name: np.flatnonzero(scene().marks[:, column]).tolist() for column, name in enumerate(MARKS)}
    assert marks == {
        "person": [0, 1, 8, 9], "title": [11], "organisation": [3, 5, 6], "begins organisation": [3, 5],
        "issuer": [5, 6],
    }  # fmt: skip


def test_names_are_given_by_their_words_the_last_one_repeated() -> None:
    assert scene().houses.tolist() == [[3] * LONGEST, [5] + [6] * (LONGEST - 1)]
    assert scene().people[1].tolist() == [8] + [9] * (LONGEST - 1)
    assert scene().titles.tolist() == [scene().people[0].tolist(), [11] * LONGEST]  # without a title, the name


def test_ways_are_counted_from_name_title_and_nearest_mention() -> None:
    middle = STEPS // 2
    assert scene().ways[1].tolist() == [[middle - 2, middle - 3, middle - 2], [middle - 2, middle - 2, middle - 2]]
    assert scene().signs[1, :, :5].tolist() == [[0, 1, 0, 1, 0], [1, 1, 0, 1, 1]]


def test_nothing_is_asked_of_people_behind_the_words() -> None:
    far = Someone(Span(900, 909), None, (Span(900, 909),), ())
    given = set_scene(words(), [[ACME], [Span(950, 960)]], None, [ANNA, far], (0, 1))
    assert given is not None
    assert given.asked == (0,)
    assert given.owners.tolist() == [0]
    assert set_scene(words(), [[Span(950, 960)]], None, [ANNA], (0,)) is None
    assert set_scene(words(), [[ACME]], None, [far], (0,)) is None


def test_answers_are_probabilities_whoever_else_is_asked() -> None:
    network = load_affiliation()
    both, one = network.weigh(scene(), 3), network.weigh(scene((1,)), 3)
    assert both.sum(1) == pytest.approx([1, 1])
    assert both[:, 3] == pytest.approx([0, 0])  # an organisation that is named nowhere in the words
    assert one[0] == pytest.approx(both[1], abs=1e-5)


def test_the_card_describes_the_file() -> None:
    folder = files("extractor.models")
    content = (folder / WEIGHTS).read_bytes()
    card = (folder / "AFFILIATION_CARD.md").read_text(encoding="utf-8")
    assert f"| {len(content)} | {hashlib.sha256(content).hexdigest()} |" in card
