"""Another name that the text gives a body or a person right behind its own: known as, formerly, المعروفة باسم."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import find, words


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Harbor Tamarind Capital, known as BTmC in Boston, met.", "Harbor Tamarind Capital", "BTmC"),
        ("The National League of Towns (better known as NLT) met.", "National League of Towns", "NLT"),
        ("The Harbor Growth Fund, abbreviated HGF, met.", "Harbor Growth Fund", "HGF"),
        ("Wexford Analytics, formerly known as Datapond Ltd, moved.", "Wexford Analytics", "Datapond Ltd"),
        ("Wexford Analytics (formerly Datapond Ltd) moved.", "Wexford Analytics", "Datapond Ltd"),
        ("Harmon Holdings Inc. (now Sunny Holdings Inc.) moved.", "Harmon Holdings Inc", "Sunny Holdings Inc"),
        ("Harmon Brothers LLC, doing business as “Sunny Roofs”, moved.", "Harmon Brothers LLC", "Sunny Roofs"),
        ("Harmon Brothers LLC (d/b/a Sunny Roofs) moved.", "Harmon Brothers LLC", "Sunny Roofs"),
        ("أعلنت الهيئة الوطنية للاستثمار، واختصارها NIC، ذلك.", "الهيئة الوطنية للاستثمار", "NIC"),
        ("أعلنت الرابطة الوطنية للمدن (المعروفة اختصارا باسم NLC) ذلك.", "الرابطة الوطنية للمدن", "NLC"),
        ("وقعت شركة النور للتجارة والمشار إليها فيما بعد بـ«النور» العقد.", "شركة النور للتجارة", "النور"),
        ("أعلنت شركة نور للتجارة (الضياء سابقا) ذلك.", "شركة نور للتجارة", "الضياء"),
        ("أعلنت شركة ويكسفورد للتحليلات (المعروفة سابقا باسم داتابوند) ذلك.", "شركة ويكسفورد للتحليلات", "داتابوند"),
    ],
)
def test_another_name_right_behind_is_told(text: str, name: str, other: str) -> None:
    organisations, _ = find(text)
    assert [(words(text, o.span), words(text, o.other)) for o in organisations if o.other] == [(name, other)]
    assert other in [words(text, o.span) for o in organisations]


@pytest.mark.parametrize(
    "text",
    [
        "Wexford Analytics, known as a leader in Boston, moved.",
        "Wexford Analytics, known for Operation Storm, moved.",
        "The Wexford Group, now part of Harmon Brothers LLC, moved.",
        "Jane Doe of Wexford Analytics, formerly Datapond Ltd, said so.",
        "قال مركز الملك فهد المعروف بأبحاثه ذلك.",
    ],
)
def test_what_a_body_is_known_for_is_no_other_name(text: str) -> None:
    organisations, _ = find(text)
    assert [one for one in organisations if one.other] == []


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("James Pruett, also known as “JP,” of Memphis, pleaded guilty.", "James Pruett", "JP"),
        ("Stephanie Harwick, known as Stormy Vale, testified.", "Stephanie Harwick", "Stormy Vale"),
        ('Robert Kessler, a/k/a "Bobby Ink," 34, was charged.', "Robert Kessler", "Bobby Ink"),
        ("Tyrell Moss, aka Smoke, was charged.", "Tyrell Moss", "Smoke"),
        ("Maria Dolores Quintero (née Vargas) was there.", "Maria Dolores Quintero", "Vargas"),
        ("قال سامر الخطيب المعروف بـ«أبو ليث» إن العمل بدأ.", "سامر الخطيب", "أبو ليث"),
        ("وقالت هالة الرفاعي، المعروفة باسم لولو، إنها سعيدة.", "هالة الرفاعي", "لولو"),
    ],
)
def test_another_name_of_a_person_is_told(text: str, name: str, other: str) -> None:
    _, people = find(text)
    assert [(words(text, o.span), words(text, o.other)) for o in people if o.other] == [(name, other)]
    (person,) = (entity for entity in annotate(text).entities if entity.kind == "person")
    assert (person.name, other in person.names) == (name, True)


def test_the_office_behind_another_name_is_the_persons() -> None:
    text = "Ann Lee, known as Lulu, chief executive of Acme Rail, met Tom Fox, its chair. Smoke rose. Lulu left."
    _, people = find(text)
    assert [(words(text, one.span), words(text, one.title)) for one in people][:3] == [
        ("Ann Lee", "chief executive"), ("Lulu", ""), ("Tom Fox", "chair"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Ann Lee called Tom Fox a liar.", "Ann Lee, known for her work, met Tom Fox."])
def test_who_calls_somebody_so_is_not_called_so(text: str) -> None:
    _, people = find(text)
    assert [one for one in people if one.other] == []
