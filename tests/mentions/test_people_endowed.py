# ruff: noqa: E501 - gold sentences stay on one line
"""Posts that bear their donors' names, offices of the clergy with their churches, and lines run together."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import Told, told_people

APPROVED = "Calder University approved the appointments on Friday. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Behind an article, "as", the holder's comma, the house; couples, initials, styles and Jr.
        ("Jin Park was named the Ben and Mia Orr Professor of Chemistry.", [("Jin Park", "Ben and Mia Orr Professor of Chemistry")]),
        ("Jin Park was named the Capt. Colin Marlow, Jr., and Philippa E. Marlow Professor of Law; Tom Fox was named Distinguished Professor of Botany.", [("Jin Park", "Capt. Colin Marlow, Jr., and Philippa E. Marlow Professor of Law"), ("Tom Fox", "Distinguished Professor of Botany")]),
        ("Ann Lee was named the Edwin F. and Paula J. Orr Professor of Physics.", [("Ann Lee", "Edwin F. and Paula J. Orr Professor of Physics")]),
        ("The prize went to Ann Lee, the Kamyar Berg Head of Chemistry, on Friday.", [("Ann Lee", "Kamyar Berg Head of Chemistry")]),
        ("Ann Lee, Thomas and Ida Berg Distinguished Professor of Law, wrote the report.", [("Ann Lee", "Thomas and Ida Berg Distinguished Professor of Law")]),
        ("Ann Lee is the Robert J. Orr Dean of Science.", [("Ann Lee", "Robert J. Orr Dean of Science")]),
        ("It appointed Ann Lee as the Helen and Charles Reed Curator of Photography.", [("Ann Lee", "Helen and Charles Reed Curator of Photography")]),
        ("Calder University's Leanne and George Orr Curator of Media Arts, Ann Lee, opened the show.", [("Ann Lee", "Leanne and George Orr Curator of Media Arts")]),
        ("Ann Lee, the Edsel B. Ford Professor Emeritus of History, died.", [("Ann Lee", "Edsel B. Ford Professor Emeritus of History")]),
        ("“It works,” said Neil Marlow, Helen and Charles Reed Director at Calder University.", [("Neil Marlow", "Helen and Charles Reed Director")]),
        ("She won the Betty Jean Orr Award for Teaching and the Tom Fox Prize.", []),
        ("Helen Berg and Charles Reed met Director Ann Lee.", [("Helen Berg", None), ("Charles Reed", None), ("Ann Lee", "Director")]),
        # The donors themselves, and people beside a post.
        ("The gift of Ben Reed and Mia Orr lets it hire a professor of chemistry.", [("Ben Reed", None), ("Mia Orr", None)]),
        ("It was opened by Secretary Ann Lowe, Treasurer Omar Hale and Vice Chair of Trustees Bob Hayes.", [("Ann Lowe", "Secretary"), ("Omar Hale", "Treasurer"), ("Bob Hayes", "Vice Chair of Trustees")]),
        ("Ann Lee met Tom Fox, Professor of Chemistry.", [("Ann Lee", None), ("Tom Fox", "Professor of Chemistry")]),
    ],
)  # fmt: skip
def test_posts_that_bear_donors_names(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(name, title) for name, title, _ in told_people(APPROVED + text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Rev. Colin Marlow, Dean, St. Paul's Cathedral, Oakham, spoke.", [("Colin Marlow", "Dean", "St. Paul's Cathedral")]),
        ("Colin Marlow is dean of St. Anne's Cathedral, Oakham.", [("Colin Marlow", "dean", "St. Anne's Cathedral")]),
        ("Tom Fox, rector of St. Mark's, agreed.", [("Tom Fox", "rector", "St. Mark's")]),
        ("The Rev. Ann Lee (Rector, St. Luke's, Calder) and the Rev. Tom Fox (Dean, Trinity Cathedral, Leeds) are the finalists.", [("Ann Lee", "Rector", "St. Luke's"), ("Tom Fox", "Dean", "Trinity Cathedral")]),
        ("The Rev. Canon Tom Fox, canon to the ordinary in the Diocese of Calder, spoke.", [("Tom Fox", "canon to the ordinary", "Diocese of Calder")]),
        ("The Ven. Tom Fox, Archdeacon of Leeds, will lead the service.", [("Tom Fox", "Archdeacon of Leeds", None)]),
        ("Canon Missioner Ida Berg joined the choir.", [("Ida Berg", "Canon Missioner", None)]),
        # A town that bears a saint's name.
        ("Tom Fox, mayor of St. John's, agreed.", [("Tom Fox", "mayor", "St. John's")]),
    ],
)  # fmt: skip
def test_clergy(text: str, told: Told) -> None:
    assert told_people(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Lines run together: no mark before the office, nor before the town.
        ("The nominees are listed here for everybody.\n\tThe Very Rev. Colin J. Marlow Dean, St. Anne's Cathedral Oakham, Iowa\n\tThe Very Rev. William D. Orr Dean, Trinity Cathedral Leeds, Ohio", [("Colin J. Marlow", "Dean", "St. Anne's Cathedral"), ("William D. Orr", "Dean", "Trinity Cathedral")]),
        ("Colin J. Marlow President, Calder Bank\nTom Fox Director, Harwick Trust", [("Colin J. Marlow", "President", "Calder Bank"), ("Tom Fox", "Director", "Harwick Trust")]),
        ("They met James Dean, Calder Trust, and Ann Lee.", [("James Dean", None, "Calder Trust"), ("Ann Lee", None, None)]),
    ],
)  # fmt: skip
def test_offices_of_lines_run_together(text: str, told: Told) -> None:
    assert told_people(text) == told
