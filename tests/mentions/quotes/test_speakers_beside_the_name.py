"""Speakers that stand in a title, behind a short form of address, or below their quote in a row of quotes."""

from __future__ import annotations

import pytest

from extractor import annotate, extract, tabulate


def speakers(text: str, language: str) -> list[str]:
    return [str(name) for name in tabulate([annotate(text, language=language)]).quotes.speaker]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("“We will hold every firm to account,” said Special Agent in Charge Marisol Alvarez-Ruiz of the bureau.",
         ["Marisol Alvarez-Ruiz"]),
        ("Chief Justice Hala Mansour opened the court.\n\n“A lost file is a lost right,” the Chief Justice said.",
         ["Hala Mansour"]),
        ("Dr. Hauwa Bello, Director-General of the Agency, spoke first. Emeka Nwosu, a trader, answered her.\n\nThe "
         "Director-General said that shops would open. “I have heard you and respect it,” she said.", ["Hauwa Bello"]),
        ("“Summer is no easy season to build in,” said Han Seo-yeon, head of Haneul Engineering.", ["Han Seo-yeon"]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[str]) -> None:
    assert speakers(text, "en") == expected


def test_a_short_form_of_address_ends_no_clause() -> None:
    text = "وقال د. سامي الراعي، رئيس مجلس أمناء الجمعية: «استقبلنا في المركز أكثر من ألف أسرة خلال أيام»."
    assert speakers(text, "ar") == ["سامي الراعي"]
    # a letter that ends a sentence is none
    assert speakers("حصل على الدرجة د. وقال سامي الراعي: «هذه نتيجة تسعدنا جميعا هنا».", "ar") == ["سامي الراعي"]


def test_each_block_quote_has_the_line_below_it() -> None:
    quotes = "".join(
        f"<blockquote><p>“{words}.”</p><p>– {name}, City of Port Haldane</p></blockquote>"
        for name, words in (
            ("Mayor Hala Mansour", "Clean and quiet is what people told us they would take"),
            ("The Honourable Omar Lindqvist", "Every new rider is a car that is not on the bridge"),
        )
    )
    lead = "<p>The council of Port Haldane approved forty electric buses on Tuesday and will buy them in two years.</p>"
    page = f"<html><body><main><h1>Council approves buses</h1>{lead * 3}{quotes}</main></body></html>"
    tables = tabulate([extract(page)])
    assert list(tables.quotes.speaker) == ["Hala Mansour", "Omar Lindqvist"]
