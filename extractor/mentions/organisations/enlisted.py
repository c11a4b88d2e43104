"""English houses told in one long list of members, partners or clients: members include Acme, near, dpm and Tarn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.instanced import end_of_capitals, is_house

_MOST_WORDS = 5  # of a name
_MOST = 60  # names of a list
_LEAST = 4
_SCORE = 0.8
_VOWELS = frozenset("aeiouy")
_OPENING = frozenset({"are"})


def enlisted_organisations(words: Words, found: Sequence[Name], recognised: Sequence[Name]) -> list[Name]:
    """The items of a list of members, four at least of which half are known as houses, that no name of the passage
    covers; nothing where a person stands among them."""
    if words.passage.lexicon.language != "en" or words.title_case:
        return []
    taken = {at: name for name in found for at in range(name.first, name.end)}
    people = {at for name in recognised if name.kind == "PER" for at in range(name.first, name.end)}
    names: list[Name] = []
    for at in range(len(words) - _LEAST):
        first = _opened(words, at)
        items = [] if first is None else list(_items(words, first, taken))
        known = [item for item in items if item[0] in taken]
        whole = len(items) >= _LEAST and 2 * len(known) >= len(items)
        if whole and people.isdisjoint(place for start, end in items for place in range(start, end)):
            unsure = (item for item in items if item[0] not in taken or taken[item[0]].rule == "recogniser")
            free = [item for item in unsure if is_house(words, *item) and _is_written_as_name(words, item[0])]
            names += [Name(words, start, end, "ORG", _SCORE, "list") for start, end in free]
    return names


def _opened(words: Words, at: int) -> int | None:
    """The first word of the list behind the plural at word ``at``: members include | Acme, members | Acme; None: no
    plural, or nothing that opens a list."""
    after = at + 1
    if words.folded[at] not in grammar_words("en", "listed_houses"):
        return None
    if words.folded[after] in grammar_words("en", "introducing") | _OPENING and words.joined(after):
        return after + 1
    return after if words.gap(after).strip(" ") in ("", ":") and words.capital[after] else None


def _items(words: Words, first: int, taken: dict[int, Name]) -> Iterator[tuple[int, int]]:
    """The names of a list, as ranges of words; one that a small letter opens is one coined word between
    two commas: nearShore, dpm."""
    joints, articles, at = grammar_words("en", "and"), grammar_words("en", "article"), first
    for _ in range(_MOST):
        at += at < len(words) and words.folded[at] in articles
        known = at in taken and taken[at].first == at
        end = taken[at].end if known else _end_of_item(words, at, first)
        if end == at:
            return
        yield at, end
        end = _past_bracket(words, end)
        if end >= len(words) or words.gap(end).strip(" !)") not in ("", ","):
            return
        joint = words.folded[end] in joints
        if not joint and "," not in words.gap(end):
            return
        at = end + joint


def _end_of_item(words: Words, at: int, first: int) -> int:
    end = end_of_capitals(words, at, _MOST_WORDS)
    if end > at or at + 1 >= len(words) or at == first:
        return end
    lone = all(words.gap(place).strip(" ") == "," for place in (at, at + 1))
    return at + 1 if lone and _is_written_as_name(words, at) else at


def _is_written_as_name(words: Words, at: int) -> bool:
    """True for a word with a capital, a digit or no vowel: Tarn, nearShore, dpm; not farms."""
    shown = words.shown[at]
    return any(letter.isupper() or letter.isdigit() for letter in shown) or _VOWELS.isdisjoint(shown)


def _past_bracket(words: Words, at: int) -> int:
    """Past a bracket behind a name: StrongTide (a Tarvik company)."""
    if words.behind(at).strip(" ")[:1] != "(":
        return at
    ends = range(at + 1, min(at + _MOST_WORDS, len(words)) + 1)
    return next((end for end in ends if words.behind(end).strip(" ")[:1] == ")"), at)
