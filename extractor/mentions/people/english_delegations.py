"""The house of those whom one sends: The representatives from Acme were Ann Lee, director; Tom Fox, analyst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings

_SENT_BY = ("from", "of")
_LEAST_WORDS = 3  # from the noun of those sent to the verb


def with_senders(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices, those of a list that names whom a body sent with that body where no other is told."""
    told = list(offices)
    words = around.words
    for house in around.organisations:
        first = _list_start(around, house)
        if first is None:
            continue
        for at, name in enumerate(names):
            if name.first < first:
                continue
            if _is_over(around, first, name.first):
                break
            if told[at].affiliation is None and told[at].title is not None:
                told[at] = replace(told[at], affiliation=house.span)
            first = name.first if name.first < len(words) else first
    return told


def _list_start(around: Surroundings, house: Organisation) -> int | None:
    """The first word of the list behind "representatives from ORG were", "delegates from ORG:"; None: none there."""
    words, end, at = around.words, house.end, house.first - 1
    while at > 0 and words.joined(at + 1) and words.folded[at] in grammar_words("en", "article"):
        at -= 1
    sent = at > 0 and words.folded[at] in _SENT_BY and words.folded[at - 1] in grammar_words("en", "delegates")
    if not sent or end >= len(words) or not all(map(words.joined, (at, at + 1))):
        return None
    listing = grammar_words("en", "plural") | grammar_words("en", "introducing")
    if words.gap(end).strip(" ") == ":":
        return end
    named = words.joined(end) or words.gap(end).strip(" ") == ","
    return end + 1 if named and words.folded[end] in listing else None


def _is_over(around: Surroundings, first: int, at: int) -> bool:
    """True where a sentence or clause stands between the beginning of a list, or the name before, and word ``at``."""
    words = around.words
    stopping = grammar_words("en", "stopping") - grammar_words("en", "and")
    inside = (place for place in range(first, at) if place not in around.organisation_at)
    clause = any(words.folded[place] in stopping and place not in around.person_words for place in inside)
    return clause or any(words.opens_sentence(place) for place in range(first + 1, at + 1))
