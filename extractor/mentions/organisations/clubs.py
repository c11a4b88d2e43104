"""Clubs that Arabic sports news names without a noun, taken for towns: مدرب سندرلاند, لاعب فيراري."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name, grouped

_ONTO = "وفبلك"
"""Letters written onto a noun; any other is its own: أهداف, goals, is no هداف, scorer."""


def club_organisations(recognised: Sequence[Name]) -> list[Name]:
    """The names right behind who plays for a club, trains or cheers it; no town or country that the lexicon lists.

    What stands in one row with a club by و or a comma, and is named alike, is a club too.
    """
    found: list[Name] = []
    for names in grouped(_candidates(recognised)).values():
        row: Name | None = None
        for name in names:
            continues = row is not None and _continues(row, name)
            if continues or _is_behind_player(name):
                skip = max(name.skip, 1) if continues else name.skip
                row = replace(name, kind="ORG", rule="apposition", skip=skip)
                found.append(row)
            else:
                row = None
    return found


def _candidates(recognised: Iterable[Name]) -> list[Name]:
    places = lexicon("ar").index("places")
    return [
        name for name in recognised if name.arabic and name.kind in ("LOC", "ORG", "MISC") and name.text not in places
    ]


def _is_behind_player(name: Name) -> bool:
    """True behind مدرب, لاعب without the article, a team's noun between them or not."""
    words, at = name.words, name.first
    if at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "team"):
        at -= 1
    if at == 0 or not words.joined(at) or words.shown[at].startswith("ال"):
        return False
    player, sport = words.folded[at - 1], organisation_facts("ar").sport
    return player in sport or (player[0] in _ONTO and player[1:] in sport)


def _continues(row: Name, name: Name) -> bool:
    """True for وهارتلبول right behind the name before it, a comma between or not."""
    words, at = name.words, name.first
    return row.end == at and words.folded[at][0] == "و" and words.gap(at).strip(" ") in ("", "،", ",")
