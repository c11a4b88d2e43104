"""English names of which the recogniser sees the second half: Hale, Kell & Stone; Derby and Burton NHS Trust."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_PARTNERS = 2
_MOST_WORDS = 2  # of a place
_SURE = 0.8  # of the recogniser


def with_twins(names: Sequence[Name], recognised: Iterable[Name], passages: Sequence[Words]) -> list[Name]:
    """The names, those that are half of one as the whole; the other half is no name then."""
    seen = {(one.words.index, one.end - 1): one for one in recognised if not one.arabic}
    begun = {(one.words.index, one.first): one for one in recognised if not one.arabic}
    pairs = {words.text_of(at, at + _PARTNERS) for words in passages for at in _capital_pairs(words)}
    wholes = [_whole(name, seen, begun, pairs) for name in names]
    grown = [whole for whole in wholes if whole is not None]
    kept = [name for name, whole in zip(names, wholes, strict=True) if whole is None]
    firsts = {whole.words.text_of(whole.first, whole.first + _PARTNERS) for whole in grown}
    people = [
        replace(one, kind="ORG", rule="head") for one in seen.values() if one.kind == "PER" and one.text in firsts
    ]
    return [*grown, *people, *(name for name in kept if not any(map(name.overlaps, grown)))]


def _capital_pairs(words: Words) -> Iterable[int]:
    return (at for at in range(len(words) - 1) if words.capital[at] and words.capital[at + 1] and words.joined(at + 1))


def _whole(
    name: Name, seen: dict[tuple[int, int], Name], begun: dict[tuple[int, int], Name], pairs: Collection[str]
) -> Name | None:
    """The longer name that the name is the end, or the beginning, of; None: it is whole."""
    if name.arabic or name.cut or name.words.title_case:
        return None
    before = seen.get((name.words.index, name.first - 2 if _is_and(name.words, name.first - 1) else name.first - 1))
    if before is not None and (_is_partnership(name, before, pairs) or _is_of_two_towns(name, before)):
        return replace(name, first=before.first, rule="head")
    behind = begun.get((name.words.index, name.end + 1))
    if behind is not None and _serves_two_towns(name, behind):
        return replace(name, end=behind.end, rule="head")
    return None


def _is_and(words: Words, at: int) -> bool:
    linked = 0 < at < len(words) - 1 and words.joined(at) and words.joined(at + 1)
    return linked and words.folded[at] in grammar_words("en", "and")


def _is_partnership(name: Name, partner: Name, pairs: Collection[str]) -> bool:
    """True for a surname, a comma and two more: Hale, | Kell & Stone. With a legal form, the first two side by side
    elsewhere (Hale Kell), or a single name before that stands in no list."""
    words, first, end = name.words, name.first, name.end
    legal = words.folded[end - 1] in organisation_facts("en").legal
    end -= 1 if legal else 0
    tied = end - first == _PARTNERS and words.gap(end - 1).strip(" ") == "&"
    beside = partner.end == first and partner.end - partner.first == 1 and words.gap(first) == ", "
    if not (tied and beside) or partner.kind == "LOC" or words.shown[partner.first].isupper():
        return False
    if legal or words.text_of(partner.first, first + 1) in pairs:
        return True
    after = words.behind(end).strip(" ")[:1]
    listed = after == "," or _is_and(words, end) or words.gap(partner.first).strip(" ") == ","
    return not listed and f"{words.folded[first]} {words.folded[first + 1]}" not in organisation_facts("en").known


def _is_of_two_towns(name: Name, town: Name) -> bool:
    """True for a body of two towns, behind the first: Derby and | Burton NHS Trust; no body where its patients are (in
    Derby and Burton NHS Trust)."""
    words, at = name.words, town.first - 1
    if not _is_and(words, name.first - 1) or grammar_words("en", "of_towns").isdisjoint(name.text.split(" ")):
        return False
    placed = at >= 0 and words.joined(town.first) and words.folded[at] in grammar_words("en", "placing")
    return not placed and _is_town(town)


def _serves_two_towns(name: Name, town: Name) -> bool:
    """True for a body that serves one town and another behind "and", where the phrase ends: Food Bank of Hull | and
    York."""
    words, parts = name.words, name.text.split(" ")
    if not _is_and(words, name.end) or not _is_town(town):
        return False
    bodies = {*parts, *(" ".join(pair) for pair in pairwise(parts))}
    served = "of" in parts and not grammar_words("en", "of_region").isdisjoint(bodies)
    return served and words.behind(town.end).strip(" ")[:1] in ("", ".", ",", ";", ")")


def _is_town(name: Name) -> bool:
    """True for one or two words without the noun of a body, in small letters but the first."""
    bodies, inside = organisation_facts("en"), name.text.split(" ")
    told = any(bodies.is_body(word) or word in bodies.legal for word in inside)
    short = name.words.shown[name.first].isupper()
    doubtful = name.kind != "PER" or (len(inside) == 1 and name.score < _SURE)  # Sandwell, taken for a person
    return doubtful and len(inside) <= _MOST_WORDS and not told and not short and not name.cut
