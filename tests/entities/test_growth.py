"""The entities of a long release cost in proportion to its names, and no pair of names is lost for that."""

from __future__ import annotations

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from extractor.entities.cluster import Cluster
from extractor.entities.clusters import person_clusters
from extractor.entities.resolve import organisations_of, resolve
from extractor.entities.spellings import near_words
from extractor.mentions.mention import Mentions, OrganisationMention, PersonMention
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.text import Span

SYLLABLES = {"en": ("ba", "do", "fi", "ku", "le", "mo", "ri", "su", "ta", "ve", "gan", "nis", "hol", "ber", "zem")}
SYLLABLES["ar"] = ("با", "دو", "في", "كو", "لي", "مو", "ري", "سو", "تا", "نا", "جان", "نيس", "حول", "بير", "زيم")
LINES = {
    "en": (("Anna ", ""), " of ", ("", " Foundation"), " spoke of the harbour. "),
    "ar": (("سامي ", ""), " من ", ("مؤسسة ", ""), " تحدث عن الميناء. "),
}


def release_of(language: str, size: int) -> tuple[str, Mentions]:
    """So many people, each of an organisation, in one line; no name twice."""
    words = ["".join(parts).capitalize() for parts in product(SYLLABLES[language], repeat=3)]
    words = [words[number * 7 % len(words)] for number in range(2 * size)]
    person, between, body, end = LINES[language]
    text, people, organisations = "", [], []
    for name, house in zip(words[::2], words[1::2], strict=True):
        named = person[0] + name + person[1]
        place = Span(len(text), len(text) + len(named))
        text += named + between
        called = body[0] + house + body[1]
        at = Span(len(text), len(text) + len(called))
        organisations.append(OrganisationMention(at, "test"))
        people.append(PersonMention(place, "test", affiliation=at))
        text += called + end
    return text, Mentions(tuple(organisations), tuple(people))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_time_grows_in_proportion_to_names(language: str) -> None:
    def seconds(size: int) -> float:
        text, mentions = release_of(language, size)
        reading = read_passages(plain_release(text))
        start = time.process_time()
        assert len(resolve(reading, mentions)) > size
        return time.process_time() - start

    def is_in_proportion() -> bool:
        return seconds(1_600) < 9 * seconds(400) + 0.1  # 4 times the names; 16 times would be quadratic

    seconds(100)
    assert any(is_in_proportion() for _ in range(3))  # a busy machine may blur one measurement


WORDS = st.text("abcs", min_size=1, max_size=13)


@given(st.lists(WORDS, max_size=30))
def test_every_word_spelled_alike_is_near(words: list[str]) -> None:
    near = near_words(words)
    for word in near:
        assert {other for other in words if ratio(word, other) >= 80} <= near[word]


def people(*names: str) -> list[Cluster]:
    text = ", ".join(names)
    places = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    return person_clusters(plain_release(text), [PersonMention(place, "test") for place in places])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("كلارنس أنتوني", "كلارينس أنتوني"),
        ("Samer Haddad", "Sameer Haddad"),
        ("Maximiliano Featherstone", "Maximilliano Featherstone"),  # long words alone
        ("Anna Featherstonehaugh", "Ana Featherstonehaugh"),
    ],
)
def test_two_spellings_are_one_person(first: str, second: str) -> None:
    assert len(people(first, "Omar Vale", second)) == 2


def test_names_defined_beside_each_other_are_joined_one_by_one() -> None:
    text = "Harbour Trust (HT), Quay Board (QB), Harbour Trust, HT, QB"
    places = {name: Span(text.index(name), text.index(name) + len(name)) for name in ("Harbour Trust", "Quay Board")}
    short = {name: Span(text.index(name), text.index(name) + len(name)) for name in ("HT", "QB")}
    alone = [Span(text.rindex(name), text.rindex(name) + len(name)) for name in short]
    mentions = [
        OrganisationMention(places["Harbour Trust"], "test", acronym=short["HT"]),
        OrganisationMention(places["Quay Board"], "test", acronym=short["QB"]),
        *(OrganisationMention(place, "test") for place in alone),
    ]
    found = organisations_of(plain_release(text), Mentions(tuple(mentions)))
    assert [(one.name, one.acronym, len(one.mentions)) for one in found] == [
        ("Harbour Trust", "HT", 2),
        ("Quay Board", "QB", 2),
    ]
