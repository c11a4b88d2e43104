# ruff: noqa: E501 - gold sentences stay on one line
"""English lists behind a colon whose title stands in the sentence before it, and offices of lists with appositions."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people


def _all(title: str | None, house: str | None, *names: str) -> Told:
    return [(name, title, house) for name in names]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Three directors have terms that end this year: Ida Orme, Jon Vale and Mette Lund.", _all("director", None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("The following trustees retire at the meeting: Ida Orme, Jon Vale and Mette Lund.", _all("trustee", None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Two of our engineers were honoured: Ida Orme and Jon Vale.", _all("engineer", None, "Ida Orme", "Jon Vale")),
        ("The following directors of Brindle Software will step down in June: Ida Orme and Jon Vale.", _all("director", "Brindle Software", "Ida Orme", "Jon Vale")),
        ("Four trustees stand for election again this spring: Ida Orme; Jon Vale; Mette Lund; and Per Dahl.", _all("trustee", None, "Ida Orme", "Jon Vale", "Mette Lund", "Per Dahl")),
        ("Four (4) board members of the Halden Trust have terms which end in June: Ida Orme, Jon Vale, Mette Lund, and Per Dahl.", _all("board member", "Halden Trust", "Ida Orme", "Jon Vale", "Mette Lund", "Per Dahl")),
        ("There are two governors whose terms end in December: Ida Orme and Jon Vale.", _all("governor", None, "Ida Orme", "Jon Vale")),
        ("These members of the steering group resigned: Ida Orme, Jon Vale and Mette Lund.", _all("member", None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("The following staff nurses retire this month: Ida Orme and Jon Vale.", _all("staff nurse", None, "Ida Orme", "Jon Vale")),
        ("It has three vice presidents who serve without pay: Dr. Ida Orme, Mr. Jon Vale and Prof. Mette Lund.", _all("vice president", None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("The new directors of Brindle Software are: Ida Orme, Jon Vale and Mette Lund.", _all("director", "Brindle Software", "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Our governors are as follows: Ida Orme, Jon Vale and Mette Lund.", _all("governor", None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Joining the board as trustees are Ida Orme and Jon Vale.", _all("trustee", None, "Ida Orme", "Jon Vale")),
        ("The directors met: Ida Orme, Jon Vale and Mette Lund.", _all(None, None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Three visitors signed the book: Ida Orme, Jon Vale and Mette Lund.", _all(None, None, "Ida Orme", "Jon Vale", "Mette Lund")),
        # Another number; others whom they met; a plural that nothing counts.
        ("Five directors were chosen: Ida Orme, Jon Vale and Mette Lund.", _all(None, None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Two directors met three guests at the gate: Ida Orme, Jon Vale and Mette Lund.", _all(None, None, "Ida Orme", "Jon Vale", "Mette Lund")),
        ("Our directors were away for two years: Ida Orme and Jon Vale came back.", _all(None, None, "Ida Orme", "Jon Vale")),
    ],
)  # fmt: skip
def test_whom_a_sentence_counts_before_its_colon(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A plural shared across what the first of two is besides.
        ("Surveyors Ida Orme, the chair of Brindle Software, and Jon Vale of Tarn Studio looked at it.", [("Ida Orme", "Surveyor", "Brindle Software"), ("Jon Vale", "Surveyor", "Tarn Studio")]),
        ("The nominees are Ida Orme, a former treasurer of Tarn Homes, and Jon Vale, who ran the Halden Trust.", [("Ida Orme", "former treasurer", "Tarn Homes"), ("Jon Vale", None, "Halden Trust")]),
        # The officers of one house in a row.
        ("The guests were the president of the Halden Chess Federation, Mr. Ida Orme, his assistant Mr. Jon Vale and the secretary general Prof. Mette Lund.", [("Ida Orme", "president", "Halden Chess Federation"), ("Jon Vale", "assistant", "Halden Chess Federation"), ("Mette Lund", "secretary general", "Halden Chess Federation")]),
        ("The chairman of the Halden Rowing Club, Ida Orme, his deputy Jon Vale and the treasurer Mette Lund came.", [("Ida Orme", "chairman", "Halden Rowing Club"), ("Jon Vale", "deputy", "Halden Rowing Club"), ("Mette Lund", "treasurer", "Halden Rowing Club")]),
        ("The director of Brindle Software, Ida Orme, her lawyer Jon Vale and the mayor Mette Lund came.", [("Ida Orme", "director", "Brindle Software"), ("Jon Vale", "lawyer", None), ("Mette Lund", "mayor", None)]),
    ],
)  # fmt: skip
def test_offices_in_a_row_with_appositions(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Chartered Engineers Ida Orme, the head of Brindle Software, and Jon Vale checked the bridge.", ["Chartered Engineer", "Chartered Engineer"]),
        ("Architects Ida Orme, director of Brindle Software, and Jon Vale drew the plans.", ["Architect", "Architect"]),
        ("They thanked Ida Orme, director of Brindle Software, and Jon Vale.", ["director", None]),
    ],
)  # fmt: skip
def test_a_plural_that_goes_on_behind_an_office(text: str, titles: list[str | None]) -> None:
    assert [title for _, title, _ in told_people(text)] == titles
