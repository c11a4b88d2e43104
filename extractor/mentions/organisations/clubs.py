"""Clubs that sports news names without a noun, taken for towns: مدرب سندرلاند, لاعب فيراري; Brighton keeper Ann Lee."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.clitics import ONTO
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words

_SCORE = 0.8
_LEAST_TOLD = 2  # words of sports news


def club_organisations(recognised: Sequence[Name]) -> list[Name]:
    """The names right behind who plays for a club, trains or cheers it; no town or country that the lexicon lists.

    What stands in one row with a club by و or a comma, and is named alike, is a club too.
    """
    found: list[Name] = []
    people = {(one.words.index, one.first) for one in recognised if one.kind == "PER"}
    whole = {one.text.split(" ")[-1] for one in recognised if one.kind == "ORG" and one.end - one.first > 1}
    for names in grouped(_candidates(recognised)).values():
        row: Name | None = None
        for name in names:
            continues = row is not None and _continues(row, name)
            definite = name.text.startswith("ال") and name.text in whole  # نادي النخيل, later النخيل
            if continues or (not definite and _is_behind_player(name, people)):
                skip = max(name.skip, 1) if continues else name.skip
                row = replace(name, kind="ORG", rule="apposition", skip=skip)
                found.append(row)
            else:
                row = None
    towns = (one for one in recognised if not one.arabic and one.kind in ("LOC", "ORG") and one.end - one.first == 1)
    return found + [replace(one, kind="ORG", rule="apposition") for one in towns if _is_before_player(one, people)]


def known_clubs(passages: Iterable[Words]) -> list[Name]:
    """The known clubs right behind who plays or trains, with their nation; without it only in sports news: مدرب العربي
    الكويتي, لاعب الزمالك."""
    passages = [words for words in passages if words.passage.lexicon.language == "ar"]
    told = {word for words in passages for word in words.folded} & organisation_facts("ar").match
    clubs, sport = grammar_words("ar", "club"), organisation_facts("ar").sport
    found: list[Name] = []
    for words in passages:
        for at in range(1, len(words)):
            if words.folded[at] not in clubs or not words.joined(at):
                continue
            player = words.folded[at - 1]
            if sport.isdisjoint((player, player[1:])):
                continue
            nation = at + 1 < len(words) and words.joined(at + 1) and _is_of_nation(words.folded[at + 1])
            if nation or len(told) >= _LEAST_TOLD:
                found.append(Name(words, at, at + 1 + nation, "ORG", _SCORE, "apposition"))
    return found


def _is_of_nation(word: str) -> bool:
    """True for the nation of a club, which is masculine: الكويتي."""
    return organisation_facts("ar").is_nation(word) and word.startswith("ال") and word.endswith("ي")


def _is_before_player(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for an English town right before who plays for its club, and his name: Ayr acting captain Tom Fox; nations
    play too and are none."""
    words, at = name.words, name.end
    while at < len(words) and words.joined(at) and words.folded[at] in grammar_words("en", "acting_player"):
        at += 1
    if at + 1 >= len(words) or not words.joined(at) or not words.joined(at + 1) or name.text in _nations():
        return False
    return words.folded[at] in grammar_words("en", "player") and (words.index, at + 1) in people and not name.cut


@cache
def _nations() -> frozenset[str]:
    """Countries, and the parts of one that play for themselves."""
    return country_words() | frozenset(lexicon("en").index("currency_places"))


def _candidates(recognised: Iterable[Name]) -> list[Name]:
    places = lexicon("ar").index("places")
    return [
        name for name in recognised if name.arabic and name.kind in ("LOC", "ORG", "MISC") and name.text not in places
    ]


def _is_behind_player(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True behind مدرب, لاعب without the article, a team's noun between them or not; a name with the article (the
    goalkeepers of مدرب الحراس) only right before the player's: حارس الفيحاء سامي."""
    words, at = name.words, name.first
    if at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("ar", "team"):
        at -= 1
    held = name.kind == "ORG" and (words.index, name.end) in people and words.joined(name.end)
    if at == 0 or not words.joined(at) or (words.shown[at].startswith("ال") and not held):
        return False
    player, sport = words.folded[at - 1], organisation_facts("ar").sport
    return player in sport or (player[0] in ONTO and player[1:] in sport)


def _continues(row: Name, name: Name) -> bool:
    """True for وهارتلبول right behind the name before it, a comma between or not."""
    words, at = name.words, name.first
    return row.end == at and words.folded[at][0] == "و" and words.gap(at).strip(" ") in ("", "،", ",")
