"""Names of which two readers find a half each."""

from __future__ import annotations

import pytest

from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words, words_of
from extractor.mentions.people.halves import joined_halves
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release


def passage(text: str) -> Words:
    return words_of(read_passages(plain_release(text, language="en"), names=False))[0]


@pytest.mark.parametrize(
    ("text", "rules", "joined"),
    [
        ("Madame Shen Liwei spoke.", ("again", "recogniser"), ["Shen Liwei"]),
        ("Madame Shen, Liwei spoke.", ("again", "recogniser"), ["Shen", "Liwei"]),
        ("Madame Shen Liwei spoke.", ("recogniser", "recogniser"), ["Shen", "Liwei"]),
    ],
)
def test_two_halves_are_one_name(text: str, rules: tuple[str, str], joined: list[str]) -> None:
    words = passage(text)
    names = [Name(words, at, at + 1, "PER", 1.0, rule) for at, rule in zip((1, 2), rules, strict=True)]
    assert [" ".join(words.shown[one.first : one.end]) for one in joined_halves(names)] == joined
