# ruff: noqa: E501 - gold sentences stay on one line
"""English houses that are told once before "by" for all who founded or run them."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_people


@pytest.mark.parametrize(
    ("text", "house", "names"),
    [
        ("Brindle Software was founded in 2014 by Ida Orme and Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("The Halden Growth Fund is co-managed by Ida Orme, CFA, Jon Vale, CFA and Mette Lund.", "Halden Growth Fund", ["Ida Orme", "Jon Vale", "Mette Lund"]),
        ("The Halden Growth Fund is managed by Ida Orme, Jon Vale, CFA, and Mette Lund.", "Halden Growth Fund", ["Ida Orme", "Jon Vale", "Mette Lund"]),
        ("Brindle Software is led by Ida Orme, Jon Vale and Mette Lund.", "Brindle Software", ["Ida Orme", "Jon Vale", "Mette Lund"]),
        ("Brindle Software, founded in March 2009 by Ida Orme and Jon Vale, employs forty people.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("The Halden Choir was established in 1998 by Dr. Ida Orme, Jon Vale and the late Mette Lund.", "Halden Choir", ["Ida Orme", "Jon Vale", "Mette Lund"]),
        ("Brindle Software was started by brothers Per Vale and Jon Vale in a shed.", "Brindle Software", ["Per Vale", "Jon Vale"]),
        ("Brindle Software is run by Ida Orme and her husband Piet Orme.", "Brindle Software", ["Ida Orme", "Piet Orme"]),
        ("Brindle Software (BSL) was set up in 2003 by Ida Orme together with Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("The Oakley Museum, which was founded in the spring of 1987 by Ida Orme and her late husband Piet Orme, reopens.", "Oakley Museum", ["Ida Orme", "Piet Orme"]),
        ("Since 2015 Brindle Software has been jointly owned and operated by Ida Orme and Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("Brindle Software is headed up by Ida Orme and Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("Brindle Software was founded two years ago by Ida Orme and Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("Brindle Software was founded by Ida Orme, its chief executive, and Jon Vale.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("Founders Ida Orme and Jon Vale run Brindle Software.", "Brindle Software", ["Ida Orme", "Jon Vale"]),
        ("Tarn Studio is a design firm led by Ida Orme, Jon Vale and Mette Lund.", "Tarn Studio", ["Ida Orme", "Jon Vale", "Mette Lund"]),
    ],
)  # fmt: skip
def test_all_who_founded_or_run_a_house(text: str, house: str, names: list[str]) -> None:
    assert [(name, at) for name, _, at in told_people(text)] == [(name, house) for name in names]


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        # What is bought, won or opened; who acts later, or in another house; the state's officers.
        ("Brindle Software was bought by Ida Orme and Jon Vale.", [None, None]),
        ("The bridge was opened by Brindle Software and was photographed by Ida Orme and Jon Vale.", [None, None]),
        ("Brindle Software was founded by Ida Orme, and Jon Vale joined later.", ["Brindle Software", None]),
        ("Brindle Software was founded by Ida Orme and Jon Vale joined it in 2012.", ["Brindle Software", None]),
        ("Brindle Software was founded by Ida Orme, and Jon Vale of Tarn Robotics drew its logo.", ["Brindle Software", "Tarn Robotics"]),
        ("The Halden Museum was established in 1990 by the mayor, Ida Orme, and the minister Jon Vale.", [None, None]),
        ("The campaign, run by Brindle Software and led by Ida Orme and Jon Vale, ended.", [None, None]),
        ("The Halden Trust is governed by a board led by Ida Orme and Jon Vale.", [None, None]),
    ],
)  # fmt: skip
def test_others_before_and_behind_by(text: str, houses: list[str | None]) -> None:
    assert [at for _, _, at in told_people(text)] == houses
