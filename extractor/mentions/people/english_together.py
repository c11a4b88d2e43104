"""Those who are appointed together in English: Acme has promoted Ann Lee, Tom Fox and Jo Bell to partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_ahead import HousesBefore
from extractor.mentions.people.english_before import TitlesBefore
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.surroundings import Office


def with_appointed_together(houses: HousesBefore, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; where a verb or noun of appointing stands before a list of names without any, what is told behind
    the last of them ("to partner", "as directors") is everybody's, with the house beside it or the one that
    appoints."""
    told = list(offices)
    for run in _runs(houses.ahead, names):
        first, _ = houses.around.honorific_before(names[run[0]].first)
        own = [told[at].title for at in run]
        if not houses.ahead.is_given(first) or (any(own[:-1]) and len(set(own)) > 1):
            continue
        office = told[run[-1]] if own[-1] else _behind(houses.behind, names[run[-1]].end)
        if office is None or office.title is None or office.rule != "title behind":
            continue
        house = office.affiliation or houses.appointer(names[run[-1]].end, first - 1, first, office)
        title = houses.ahead.single(office.title)
        for at in run:
            told[at] = replace(told[at], title=title, affiliation=told[at].affiliation or house, rule=office.rule)
    return told


def _runs(ahead: TitlesBefore, names: Sequence[Name]) -> Iterator[list[int]]:
    """The indices of names in lists of two or more."""
    run: list[int] = []
    for at, name in enumerate(names):
        if run and not ahead.links(names[run[-1]].end, name.first):
            if len(run) > 1:
                yield run
            run = []
        run.append(at)
    if len(run) > 1:
        yield run


def _behind(behind: TitlesBehind, end: int) -> Office | None:
    """The office behind the last of several; None: none there."""
    several, behind.several = behind.several, True
    office = behind.behind(end, appointed=True)
    behind.several = several
    return office
