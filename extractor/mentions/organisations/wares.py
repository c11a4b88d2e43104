"""Names of what a house makes, taken for a body: Acme's Flow Analytics platform; سيارات نوفارا ستار, of شركة نوفارا."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.instanced import instanced_things, listed_fields

_MOST_ADJECTIVES = 3
_LEAST_WARE = 2  # words: the maker, and which ware
_GENITIVE = len("'s")


def without_wares(names: Iterable[Name], passages: Sequence[Words]) -> list[Name]:
    """The names; of a ware with its owner the owner alone, and no ware: neither owned nor one of "games such as", nor
    one of "three pillars:"."""
    names = _arabic_owners(list(names))
    things = {(words.index, at) for words in passages for at, _ in instanced_things(words)}
    fields = {(words.index, at) for words in passages for at, _ in listed_fields(words)}
    names = [name for name in names if (name.words.index, name.first) not in fields or name.rule == "legal"]
    kept = [_owner(name) for name in names if (name.words.index, name.first) not in things or name.rule != "recogniser"]
    return _makers([name for name in kept if not _is_owned(name)])


def _makers(names: Sequence[Name]) -> list[Name]:
    """The names; of one that stands before the noun of a ware somewhere, and begins with another name of the release,
    that one alone, and no ware by itself: the Velm | Corona platform, Corona works, where Velm is named."""
    made: dict[str, str] = {}
    wares = {
        name.text
        for name in names
        if not name.arabic and name.rule == "recogniser" and _is_before_ware(name, "ware_made")
    }
    for text in wares:
        parts, keys = text.split(" "), {name.text for name in names}
        owner = next((" ".join(parts[:at]) for at in range(len(parts) - 1, 0, -1) if " ".join(parts[:at]) in keys), "")
        if owner and not any(map(organisation_facts("en").is_body, parts)):
            made[text] = owner
    rests = {text.removeprefix(f"{owner} ") for text, owner in made.items()}
    kept = [name for name in names if name.arabic or name.rule != "recogniser" or name.text not in rests]
    return [_cut_to(name, made.get(name.text, "")) for name in kept]


def _cut_to(name: Name, owner: str) -> Name:
    """The owner that opens a name; the name itself where none is told."""
    return replace(name, end=name.first + len(owner.split(" ")), cut=0) if owner else name


def _arabic_owners(names: Sequence[Name]) -> list[Name]:
    """The names; of an Arabic ware the firm alone, which the release calls by its noun elsewhere: سيارات نوفارا | ستار,
    of شركة نوفارا; not where that is شركة نوفارا ستار."""
    wares = [one for one in names if _is_behind_ware(one)]
    if not wares:
        return list(names)
    firms = {rest for first, _, rest in (one.text.partition(" ") for one in names) if first in _firm_nouns()}
    owned = [one for one in wares if one.text.split(" ")[0] in firms and one.text not in firms]
    return [replace(one, end=one.first + 1) if one in owned else one for one in names]


def _firm_nouns() -> frozenset[str]:
    return grammar_words("ar", "droppable")


def _is_behind_ware(name: Name) -> bool:
    words, at = name.words, name.first
    if not name.arabic or name.skip or name.end - at < _LEAST_WARE or at == 0 or not words.joined(at):
        return False
    noun = words.folded[at - 1]
    return any(noun.removeprefix(onto) in grammar_words("ar", "ware") for onto in ("", "ل", "ب", "و"))


def _owner(name: Name) -> Name:
    """Acme's, of Acme's Flow Analytics before the noun of a ware; any other name as it is."""
    words = name.words
    if name.arabic or not _is_before_ware(name):
        return name
    ends = (at for at in range(name.first, name.end - 1) if words.folded[at].endswith("'s"))
    owner = next(ends, None)
    return name if owner is None else replace(name, end=owner + 1, cut=_GENITIVE)


def _is_owned(name: Name) -> bool:
    """True for a name between its owner, small adjectives behind him or none, and the noun of a ware."""
    words, at = name.words, name.first
    if name.arabic or name.rule not in ("recogniser", "head", "list") or not _is_before_ware(name):
        return False
    while at > 0 and name.first - at < _MOST_ADJECTIVES and words.joined(at) and not words.capital[at - 1]:
        at -= 1
    return at > 0 and words.joined(at) and words.folded[at - 1].endswith("'s") and words.capital[at - 1]


def _is_before_ware(name: Name, role: str = "ware") -> bool:
    words, end = name.words, name.end
    beside = end < len(words) and words.joined(end) and not words.capital[end]
    return beside and not name.cut and words.folded[end] in grammar_words("en", role)
