from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.mentions.quotes.marks import find_stretches

CASES = [
    ("He said “we are ready” and left.", ["we are ready"]),
    ('He said "we are ready" and left.', ["we are ready"]),
    ("قال: «نحن هنا» ثم مضى", ["نحن هنا"]),
    ("قال: ”نحن هنا“ ثم مضى", ["نحن هنا"]),
    ("قال: ” نحن هنا ” ثم مضى", ["نحن هنا"]),
    ('قال:" نحن هنا " ثم مضى', ["نحن هنا"]),
    ('قال"نحن هنا الآن" ثم مضى', ["نحن هنا الآن"]),
    ("قال ''نحن هنا'' ثم مضى", ["نحن هنا"]),
    ("He said ``we are ready'' and left.", ["we are ready"]),
    ("‘‘We are ready,’’ she said, ‘‘and waiting.’’", ["We are ready,", "and waiting."]),
    ("قال: ”نحن هنا” ثم مضى", ["نحن هنا"]),
    ("She said ＂we are ready＂ and left.", ["we are ready"]),
    ("„Wir sind da“, sagte er.", ["Wir sind da"]),
    ("❝We are here❞, she said.", ["We are here"]),
    ("“He called it ‘a day’ and “a night” too,” she said.", ["He called it ‘a day’ and “a night” too,"]),
    ("«قال لي “نحن هنا” ثم مضى»", ["قال لي “نحن هنا” ثم مضى"]),
    ("“One is open and goes on", ["One is open and goes on"]),
    ("“One,” he said, “two.”", ["One,", "two."]),
    ('"One," he said, "two."', ["One,", "two."]),
    ('A 27" screen and a 24" one', []),
    ("no marks at all", []),
    ("closed only” and no more", []),
    ("", []),
    ('"', []),
    ("“”", []),
    ("“ ” “ ”", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_stretches(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_stretches(text)] == expected


def test_a_stretch_left_open_says_so() -> None:
    (stretch,) = find_stretches("She said: “This goes on")
    assert not stretch.closed
    assert stretch.repaired


def test_a_closer_goes_to_the_paragraph_before() -> None:
    text = "and this is its end,” she said."
    assert find_stretches(text) == []
    (stretch,) = find_stretches(text, goes_on=True)
    assert text[stretch.start : stretch.end] == "and this is its end,"
    assert not stretch.opened


def test_a_mark_that_was_never_closed_does_not_swallow_the_next_quote() -> None:
    text = '"We won. That was it. He then added: "We will win again," and left.'
    assert [text[one.start : one.end] for one in find_stretches(text)][-1] == "We will win again,"


def test_braces_are_marks_only_where_asked_and_paired() -> None:
    text = "قال {نحن هنا اليوم} ثم مضى"
    assert find_stretches(text) == []
    assert len(find_stretches(text, braces=True)) == 1
    assert find_stretches(text + "{", braces=True) == []


@given(st.text(alphabet="ab .,:\n“”\"«»'`„{}نق5", max_size=80), st.booleans(), st.booleans())
@settings(max_examples=400, deadline=None)
def test_stretches_lie_in_the_text_in_order_and_apart(text: str, braces: bool, goes_on: bool) -> None:
    at = 0
    for stretch in find_stretches(text, braces=braces, goes_on=goes_on):
        assert at <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= len(text)
        at = stretch.outer_end


def test_a_mark_behind_a_number_closes_what_is_open_and_measures_otherwise() -> None:
    text = 'Of "a cut of 200" jobs and a 27" screen, "about 30" stay.'
    assert [text[one.start : one.end] for one in find_stretches(text)] == ["a cut of 200", "about 30"]
