"""English houses named as instances of their kind: hotel chains such as Acme, Velmar and Tarn; firms including Acme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts, social_networks
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_SUCH_AS = "such as"
_LIKE = ("like", "including")
_LONGEST = 4
_MOST = 24
_SCORE = 0.8


def instanced_organisations(words: Words, found: Sequence[Name], recognised: Sequence[Name]) -> list[Name]:
    """The capitals of a list behind the plural of a kind of house that no name of the passage covers, a network among
    firms as well; nothing where a person or a country stands among them."""
    if words.passage.lexicon.language != "en" or words.title_case:
        return []
    taken = {at: name for name in found for at in range(name.first, name.end)}
    people = {at for name in recognised if name.kind == "PER" for at in range(name.first, name.end)}
    names: list[Name] = []
    for at in range(len(words) - 1):
        first = _opened(words, at)
        if first is None:
            continue
        items = _items(words, first, taken)
        free = [item for item in items if item[0] not in taken or taken[item[0]].rule == "recogniser"]
        networks = social_networks() - organisation_facts("en").generic
        houses = (words.text_of(*item) in networks or is_house(words, *item) for item in free)
        if all(houses) and people.isdisjoint(place for item in free for place in range(*item)):
            names += [Name(words, start, end, "ORG", _SCORE, "list") for start, end in free]
    return names


def instanced_things(words: Words) -> list[tuple[int, int]]:
    """The names, as ranges of words, of a list behind the plural of a kind of thing: games such as Calder, Brill."""
    if words.passage.lexicon.language != "en":
        return []
    opened = (_opened(words, at, "instanced_thing") for at in range(1, len(words) - 1))
    return [item for first in opened if first is not None for item in _items(words, first, {})]


def listed_fields(words: Words) -> list[tuple[int, int]]:
    """The names, as ranges of words, of a list behind the plural of what a house works on or holds by and a colon:
    three pillars: Fair Trade, Clean Ports and Smart Capital."""
    if words.passage.lexicon.language != "en":
        return []
    telling = (
        at + 1
        for at in range(len(words) - 1)
        if words.folded[at] in grammar_words("en", "field_listing") and words.gap(at + 1).strip(" ") == ":"
    )
    return [item for first in telling for item in _items(words, first, {})]


def _opened(words: Words, at: int, role: str = "instanced") -> int | None:
    """The first word of the list behind the plural at word ``at`` and "such as", "including"; None: none there."""
    if words.folded[at] not in grammar_words("en", role):
        return None
    beside = words.gap(at + 1).strip(" ") in ("", ",")
    if beside and words.text_of(at + 1, at + 3) == _SUCH_AS:
        return at + 3
    return at + 2 if beside and words.folded[at + 1] in _LIKE else None


def _items(words: Words, first: int, taken: dict[int, Name]) -> Iterator[tuple[int, int]]:
    """The runs of capitals of a list that begins at word ``first``, an article before them left out."""
    joints, articles, at = grammar_words("en", "and"), grammar_words("en", "article"), first
    for _ in range(_MOST):
        if at < len(words) and words.folded[at] in articles:
            at += 1
        end = taken[at].end if at in taken and taken[at].first == at else end_of_capitals(words, at, _LONGEST)
        if end == at:
            return
        yield at, end
        parted = end < len(words) and words.gap(end).strip(" ") == ","
        at = end + 1 if end + 1 < len(words) and words.folded[end] in joints else end
        if at == end and not parted:
            return


def end_of_capitals(words: Words, at: int, most: int) -> int:
    """One past the capitals, joined or tied, that begin at word ``at``, ``most`` of them; ``at`` itself: none."""
    end = at
    while end < len(words) and words.capital[end] and end - at < most:
        if end > at and not (words.joined(end) or words.tied(end)):
            break
        end += 1
    return end


def is_house(words: Words, first: int, end: int) -> bool:
    """True for no country, network, day, small word or owner."""
    inside, text = words.folded[first:end], words.text_of(first, end)
    dated = any(inside[0] in lexicon("en").index(table) for table in ("weekdays", "months"))
    small = inside[0] in organisation_facts("en").function or any(word.endswith("'s") for word in inside)
    return not (dated or small or text in country_words() or text in social_networks())
