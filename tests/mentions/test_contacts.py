"""Contacts: only what stands there, one row an address."""

from __future__ import annotations

import pytest

from extractor.mentions.contacts import find_contacts
from extractor.mentions.mention import Contact
from extractor.mentions.organisations import find_organisations
from extractor.mentions.people import find_people
from extractor.reading import read_passages
from extractor.release.plain import plain_release


def contacts(text: str) -> tuple[Contact, ...]:
    reading = read_passages(plain_release(text))
    organisations = find_organisations(reading)
    return find_contacts(reading, find_people(reading, organisations), organisations)


def rows(text: str) -> list[tuple[str, str, str, str]]:
    def words(one: Contact) -> tuple[str, str, str, str]:
        spans = (one.name, one.organisation, one.email, one.phone)
        name, organisation, email, phone = ("" if span is None else span.of(text) for span in spans)
        return name, organisation, email, phone

    return [words(one) for one in contacts(text)]


def test_an_address_block_gives_one_contact() -> None:
    text = "Media contact:\nMaria Lopez\nNorthwind Robotics Inc.\nmaria@northwind.example\n+44 20 5550 0199"
    assert rows(text) == [("Maria Lopez", "Northwind Robotics Inc", "maria@northwind.example", "+44 20 5550 0199")]


def test_two_people_are_two_contacts() -> None:
    text = "Contact:\nMaria Lopez\nmaria@northwind.example\nJohn Miller\njohn@northwind.example"
    assert rows(text) == [
        ("Maria Lopez", "", "maria@northwind.example", ""),
        ("John Miller", "", "john@northwind.example", ""),
    ]


def test_an_address_in_a_sentence_is_found() -> None:
    text = (
        "For questions please write to press@lantern.example before Monday, when the fair opens to the public in town."
    )
    assert rows(text) == [("", "", "press@lantern.example", "")]


def test_an_arabic_contact() -> None:
    text = "للتواصل الإعلامي:\nسارة محمود\nجامعة القاهرة\nsara@uni.example\nهاتف: 0020225550199"
    assert rows(text) == [("سارة محمود", "جامعة القاهرة", "sara@uni.example", "0020225550199")]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of 27-03-2024 drew 12 500 people, and 1 250 000 dollars were raised in 2023-2024.",
        "Follow @northwind today.",
        "Maria Lopez of Northwind Robotics Inc. spoke.",
        "",
        "@",
        "ISBN 978-3-16-148410-0",
    ],
)
def test_what_is_no_address_gives_no_contact(text: str) -> None:
    assert rows(text) == []


def test_hostile_text_stays_linear() -> None:
    for unit in ("a@", "1 ", "a.", "+1(", "12-"):
        text = unit * 20_000
        reading = read_passages(plain_release(text), names=False)
        assert isinstance(find_contacts(reading, (), ()), tuple)


@pytest.mark.parametrize(
    "text, found",
    [
        # A hotline in the next sentence is not of whom the sentence before names.
        (
            "The case is in the hands of Maria Lopez, who has worked for the town since the spring of this year. Any "
            "sailor who saw the boats may call 800-555-0143.",
            [("", "", "", "800-555-0143")],
        ),
        (
            "وتتولى سارة محمود متابعة القضية منذ مطلع العام الماضي في المدينة القديمة وضواحيها البعيدة. ويمكن لمن شاهد "
            "القوارب الاتصال بالرقم 0020225550199.",
            [("", "", "", "0020225550199")],
        ),
        # A number that takes a word, and one that somebody answers as well.
        ("For news of the harbour in the morning, text “Quay” to 888-555-0117 (phones of the town only).", []),
        ("لتصلكم أخبار الميناء أرسلوا كلمة «مرسى» إلى الرقم 8885550117 من هاتف في المدينة.", []),
        ("For news of the harbour, call or text 888-555-0117 at any hour.", [("", "", "", "888-555-0117")]),
        # A code of five figures, with an address behind it.
        (
            "Press enquiries: 01568 555 014 press@lantern.example, at any hour of the day and on all days of the week "
            "but Monday.",
            [("", "", "press@lantern.example", "01568 555 014")],
        ),
        # The next house in a line of its own.
        (
            "Contacts\nMaria Lopez, Northwind Robotics Inc., +44 20 5550 0199\nCairo University: ir@uni.example",
            [
                ("Maria Lopez", "Northwind Robotics Inc", "", "+44 20 5550 0199"),
                ("", "Cairo University", "ir@uni.example", ""),
            ],
        ),
    ],
)
def test_whose_address_it_is(text: str, found: list[tuple[str, str, str, str]]) -> None:
    assert rows(text) == found


def test_the_word_for_an_address_opens_no_sentence_of_its_own() -> None:
    text = "Issued by Maria Lopez, Deputy Director of the harbour office in the north. Tel. +264 61 555 000"
    assert rows(text) == [("Maria Lopez", "", "", "+264 61 555 000")]
    assert rows(text.replace("Tel. ", "Call the hotline at ")) == [("", "", "", "+264 61 555 000")]
