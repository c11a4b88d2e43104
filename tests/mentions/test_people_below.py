# ruff: noqa: E501 - gold lines stay together
"""English names on lines below what tells their office: "the following members:", an office as a line; near misses."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_people

LAKE = "The Lake Council met on Monday. The Lake Council has grown.\n"


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        # A sentence that ends in a colon: the office, the body that its noun means.
        (
            "The council will have the following members:\nMartha Pike\nPaul Powell",
            [("Martha Pike", "member", "Lake Council"), ("Paul Powell", "member", "Lake Council")],
        ),
        (
            "The Tarn Trust Board comprises the following two individuals:\n- Rich Bowens\n- Shane Curtis",
            [("Rich Bowens", None, "Tarn Trust Board"), ("Shane Curtis", None, "Tarn Trust Board")],
        ),
        (
            "It elected the following two board members to serve two years:\nTaylor Browne (IBM)\nJon Johnson (Google)",
            [("Taylor Browne", "board member", "IBM"), ("Jon Johnson", "board member", "Google")],
        ),
        # An office that is a line, names below it alone on theirs.
        (
            "President\nJacob Schneider '21\nBoard Member At Large\nEva Bolles '22\nSofia Carr '22",
            [("Jacob Schneider", "President", "Lake Council"), ("Eva Bolles", "Board Member At Large", "Lake Council"), ("Sofia Carr", "Board Member At Large", "Lake Council")],
        ),
        # No list: one name, names that go on, a colon before something else.
        ("It thanked the following sponsors of the day.\nMartha Pike\nPaul Powell", [("Martha Pike", None, None), ("Paul Powell", None, None)]),
        ("President\nJacob Schneider has left the town for good.", [("Jacob Schneider", None, None)]),
    ],
)  # fmt: skip
def test_names_on_lines_below(lines: str, people: list[tuple[str, str | None, str | None]]) -> None:
    assert told_people(LAKE + lines) == people


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Ann Lowe (NOR) was elected treasurer.", [("Ann Lowe", "treasurer")]),
        ("Ann Lowe (NOR) and Tom Fox (DEN) were elected Vice Presidents.", [("Ann Lowe", "Vice President"), ("Tom Fox", "Vice President")]),
        ("We thank the outgoing board members – Ann Lowe, Tom Fox and Mia Orr – for that.", [("Ann Lowe", "outgoing board member"), ("Tom Fox", "outgoing board member"), ("Mia Orr", "outgoing board member")]),
        ("They are Ann Lowe (Secretary), Tom Fox and Mia Orr.", [("Ann Lowe", "Secretary"), ("Tom Fox", None), ("Mia Orr", None)]),
        ("It thanked the Director (Planning), Ann Lowe.", [("Ann Lowe", "Director (Planning)")]),
    ],
)  # fmt: skip
def test_brackets_between_names_and_offices(sentence: str, people: list[tuple[str, str | None]]) -> None:
    assert [(name, title) for name, title, _ in told_people(sentence)] == people
