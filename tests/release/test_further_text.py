"""A body in several boxes, as page builders make it: the release goes on behind the one that the engine kept."""

from __future__ import annotations

import pytest

from extractor.page.page import Line
from extractor.release.draft import Draft
from extractor.release.furniture import furniture_kind
from extractor.release.further import text_before_parts

BODY = "The board of the Harbour Bank named Anna Berg managing director on Monday, it said."
NEXT = "Under her predecessor the bank grew from 210,000 to 1.3 million customers and 5,600 agents."
MORE = "Maria Lopez, a tailor who has banked there for twelve years, asked for shorter queues."
HEADING = Line("A stronger bank", tag="h2")
ABOUT = Line("About Harbour Bank", tag="h3")
CONTACT = Line("Media contact", tag="h3")


def fetched(*behind: Line) -> list[str]:
    """What is fetched behind one line of main text."""
    drafts = [Draft(Line(BODY, tag="p", main=True)), *map(Draft, behind)]
    kinds = [furniture_kind(draft) for draft in drafts]
    return [drafts[number].text for number in sorted(text_before_parts(drafts, kinds, {0}))]


@pytest.mark.parametrize("part", [ABOUT, CONTACT, Line("###", tag="p"), Line("نبذة عن بنك الميناء", tag="h3")])
def test_running_text_up_to_a_part_of_the_release_belongs_to_the_body(part: Line) -> None:
    assert fetched(HEADING, Line(NEXT, tag="p"), Line(MORE, tag="p"), part) == [HEADING.text, NEXT, MORE]


@pytest.mark.parametrize(
    "behind",
    [
        (Line(NEXT, tag="p"), Line(MORE, tag="p")),
        (Line(NEXT, tag="p"), Line("Related news", tag="h4"), Line(MORE, tag="p"), ABOUT),
        (Line(NEXT, tag="p", region="aside"), ABOUT),
        (Line(NEXT, tag="p", hint="related"), ABOUT),
        (Line(NEXT, tag="p", link_chars=len(NEXT)), ABOUT),
        (Line("Home"), Line("News"), Line("Jobs"), Line("Shops"), Line("Help"), Line(NEXT, tag="p"), ABOUT),
    ],
    ids=["no part follows", "other news between", "beside", "named related", "a link", "a menu between"],
)
def test_what_else_stands_behind_the_body_is_none(behind: tuple[Line, ...]) -> None:
    assert fetched(*behind) == []
