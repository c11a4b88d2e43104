"""Arabic provinces and towns that act as bodies: وفد من محافظة قنا, ممثلين عن بلدية النور, بالتعاون مع ولاية سوسة;
regions of the Maghreb with their president: رئيس جهة فاس مكناس; chains of shops: سلسلة متاجر بدر."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name

_LEAST_BEFORE, _MOST_TO_MEMBER = 2, 8  # words
_WITH, _FOR, _SENT = "مع", "عن", ("من", "عن")


def acting_provinces(recognised: Iterable[Name]) -> list[Name]:
    """The recogniser's provinces that send somebody or work together with somebody, as organisations."""
    recognised = tuple(recognised)
    people = {(one.words.index, one.end) for one in recognised if one.kind == "PER"}
    whole = map(_with_noun, recognised)
    provinces = [replace(name, kind="ORG", rule="apposition") for name in whole if _acts(name, people)]
    regions = [replace(name, kind="ORG", rule="apposition") for name in recognised if _is_presided(name)]
    return provinces + regions + [chain for name in recognised if (chain := _chain(name)) is not None]


def _is_presided(name: Name) -> bool:
    """True for a region of the Maghreb right behind who presides over its council: رئيسة | جهة فاس مكناس; not behind
    its governor, who is of the state: والي جهة فاس."""
    words, at = name.words, name.first
    region = (
        name.arabic and name.kind != "PER" and name.end - at > 1 and words.folded[at] in grammar_words("ar", "region")
    )
    if not region or name.skip or at == 0 or not words.joined(at):
        return False
    return words.folded[at - 1].removeprefix("و") in grammar_words("ar", "presiding_over")


def _chain(name: Name) -> Name | None:
    """A chain with the noun of its shops, the recogniser's or the one before it: سلسلة | متاجر بدر; None: none."""
    words, at = name.words, name.first
    if not name.arabic or name.kind != "ORG" or name.skip:
        return None
    shops = grammar_words("ar", "outlets")
    first = at if words.folded[at] in shops else at - 1
    if first < 1 or first + 1 >= name.end or words.folded[first] not in shops:
        return None
    joined = all(map(words.joined, range(first, name.end))) and not words.folded[first + 1].startswith("ال")
    before = words.folded[first - 1]
    chain = before in grammar_words("ar", "chain") or before[1:] in grammar_words("ar", "chain")
    return replace(name, first=first, rule="apposition") if joined and chain else None


def _with_noun(name: Name) -> Name:
    """A place with the noun of a province before it, which the recogniser left out: محافظة | قنا."""
    words, at = name.words, name.first
    beside = name.arabic and name.kind == "LOC" and not name.skip and at > 0 and words.joined(at)
    return replace(name, first=at - 1) if beside and words.folded[at - 1] in grammar_words("ar", "civic") else name


def _acts(name: Name, people: Collection[tuple[int, int]]) -> bool:
    """True for محافظة قنا behind a delegation and من, عن, behind a person and عن, or behind بالتعاون مع."""
    words, at = name.words, name.first
    if not name.arabic or name.kind == "PER" or name.skip or name.end - at < 2 or at < 2 or not words.joined(at):
        return False
    if words.folded[at] not in grammar_words("ar", "civic") or not words.joined(at - 1):
        return False
    small, before = words.folded[at - 1], words.folded[at - 2]
    sent = small in _SENT and before in grammar_words("ar", "delegation")
    sent = sent or (small == _FOR and (words.index, at - 1) in people)  # سامي عن محافظة درب
    return sent or (small == _WITH and before in grammar_words("ar", "together"))


def is_seat(name: Name) -> bool:
    """True for the province of a member of a parliament, who sits there for it: النائب سامي الراعي عن محافظة درب."""
    words, first = name.words, name.first
    if (
        first < _LEAST_BEFORE
        or words.folded[first - 1] != _FOR
        or words.folded[first] not in grammar_words("ar", "civic")
    ):
        return False
    for at in range(first - 2, max(-1, first - _MOST_TO_MEMBER), -1):
        if words.folded[at] in grammar_words("ar", "parliamentarian"):
            return True
        if words.text_of(at, at + 2) in grammar_words("ar", "chamber_name"):
            return True
        if words.opens_sentence(at) or words.folded[at] in person_facts("ar").function:
            return False
    return False
