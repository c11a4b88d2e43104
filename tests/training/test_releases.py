"""Releases with gold as labelled sentences."""

from __future__ import annotations

from pathlib import Path

from extractor.extract import annotate
from extractor.models.recogniser import RELEASES
from extractor.training.corpora import NEITHER, UNKNOWN, Tagged
from extractor.training.releases import count_releases, hash_releases, label_release, read_releases

FIXTURES = Path(__file__).parents[2] / "fixtures"
GOLD = {
    "organisations": [
        {"name": "Lake Commission", "aliases": ["LC", "the Commission"]},
        {"name": "Harbour Hospital", "aliases": [], "optional": True, "why": "hospital"},
        {"name": "شبكة المدن القوية", "aliases": ["المدن القوية", "الشبكة"]},
    ],
    "people": [
        {"name": "Anna Berg", "aliases": ["Anna Berg"]},
        {"name": "هدى الراوي", "aliases": ["هدى الراوي"]},
        {"name": "Tom Fox", "aliases": [], "optional": True, "why": "contact"},
    ],
}


def label(text: str) -> list[Tagged]:
    return list(label_release(annotate(text).release, GOLD))


def labelled(text: str) -> list[tuple[str, str]]:
    """The words that are labelled, with their labels."""
    return [
        (word, label)
        for sentence in label(text)
        for word, label in zip(sentence.words, sentence.labels, strict=True)
        if label != NEITHER
    ]


def test_forms_are_labelled_and_other_words_left_open() -> None:
    assert labelled("Anna Berg leads the Lake Commission (LC) in Oslo.") == [
        ("Anna", "B-PER"), ("Berg", "I-PER"), ("Lake", "B-ORG"), ("Commission", "I-ORG"), ("LC", "B-ORG"),
    ]  # fmt: skip


def test_what_gold_leaves_open_teaches_nothing() -> None:
    assert labelled("The Commission thanked Berg and the Harbour Hospital.") == [
        ("Commission", UNKNOWN), ("Berg", UNKNOWN), ("Harbour", UNKNOWN), ("Hospital", UNKNOWN),
    ]  # fmt: skip
    assert labelled("وقالت الشبكة إنها سعيدة.") == [("الشبكة", UNKNOWN)]
    assert labelled("The lake commission met.") == []


def test_people_to_call_are_people() -> None:
    assert labelled("Contact: Tom Fox") == [("Tom", "B-PER"), ("Fox", "I-PER")]


def test_clitics_stay_on_the_word_and_the_longest_form_is_taken() -> None:
    assert labelled("قالت هدى الراوي لشبكة المدن القوية وللمدن القوية.") == [
        ("هدى", "B-PER"), ("الراوي", "I-PER"),
        ("لشبكة", "B-ORG"), ("المدن", "I-ORG"), ("القوية", "I-ORG"), ("وللمدن", "B-ORG"), ("القوية", "I-ORG"),
    ]  # fmt: skip


def test_capitals_are_the_same_name() -> None:
    assert labelled("LAKE COMMISSION OPENS BRIDGE") == [("LAKE", "B-ORG"), ("COMMISSION", "I-ORG")]


def test_one_release_in_some_only_judges_and_the_same_each_time() -> None:
    folder = FIXTURES / "employers"
    training, judging = read_releases([folder])
    assert 0 < len(judging) < len(training)
    assert {sentence.convention for sentence in training + judging} == {RELEASES}
    assert {sentence.language for sentence in training} == {"ar", "en"}
    assert read_releases([folder]) == (training, judging)
    assert count_releases(folder) == 52
    assert hash_releases(folder) == hash_releases(folder) != hash_releases(FIXTURES / "unseen")


def test_a_title_is_no_part_of_a_name() -> None:
    gold = {
        "people": [
            {"name": "Yaw Baffour", "aliases": ["Dr. Yaw Baffour", "Mayor Baffour", "His Excellency Yaw Baffour"]},
            {"name": "Dean Lewis", "aliases": ["Dean Lewis"]},
            {"name": "سامي الراعي", "aliases": ["معالي الدكتور سامي الراعي", "الوزير الراعي"]},
        ]
    }
    texts = (
        "Dr. Yaw Baffour met Mayor Baffour.", "His Excellency Yaw Baffour met Dean Lewis.",
        "قال معالي الدكتور سامي الراعي للوزير الراعي ذلك.",
    )  # fmt: skip
    named = [
        [sentence.words[first:end] for _, first, end in sentence.mentions()]
        for text in texts
        for sentence in label_release(annotate(text).release, gold)
    ]
    assert named == [
        [("Yaw", "Baffour"), ("Baffour",)],
        [("Yaw", "Baffour"), ("Dean", "Lewis")],
        [("سامي", "الراعي"), ("الراعي",)],
    ]
