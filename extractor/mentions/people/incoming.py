"""English offices told in another sentence than the name: … a new chief executive. Ann Lee takes up the post in May;
For Ann Lee it is a help. The 29-year-old nurse …
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

_POST_WITHIN = 4  # words from "takes up" to "the post"
_TITLE_WITHIN = 5  # words from "new" to the title noun
_SENTENCE = 60  # words that are searched, at most
_STOPS = ".!?"
_AGED = "-year-old"


def taken_up(
    passages: Sequence[Words], found: Sequence[tuple[Words, PersonMention]]
) -> list[tuple[Words, PersonMention]]:
    """The mentions; one without a title that takes up "the post" has the office that the sentence before calls new."""
    at = {words.index: place for place, words in enumerate(passages)}
    filled = []
    for words, mention in found:
        if mention.title is None and words.passage.lexicon.language == "en":
            first, end = words.range_of(mention.span)
            if _takes_up(words, end):
                before = passages[at[words.index] - 1] if at[words.index] else None
                title = _new_office(words, first) or (_new_office(before, len(before)) if before is not None else None)
                if title is not None:
                    mention = mention.with_office("incoming", title, mention.affiliation)
        filled.append((words, mention))
    return filled


def _takes_up(words: Words, end: int) -> bool:
    """True where the sentence of a name goes on with a verb of taking up and "the post", "this role"."""
    posts, at = grammar_words("en", "post"), end
    while at < min(end + _SENTENCE, len(words)) and not any(mark in words.gap(at) for mark in _STOPS):
        if words.folded[at] in grammar_words("en", "assuming"):
            near = range(at + 2, min(at + 1 + _POST_WITHIN, len(words)))
            if any(words.folded[one] in posts and words.folded[one - 1] in _the() for one in near):
                return True
        at += 1
    return False


def _the() -> frozenset[str]:
    return grammar_words("en", "article") | grammar_words("en", "personal") | {"this"}


def _new_office(words: Words, end: int) -> Span | None:
    """The last office before word ``end`` that is called new, next, in the last two sentences; None: none is."""
    heads, stops = person_facts("en").heads, 0
    for at in range(end - 1, max(-1, end - _SENTENCE), -1):
        stops += any(mark in words.gap(at + 1) for mark in _STOPS)
        if stops > 1:
            return None
        if words.folded[at] in grammar_words("en", "incoming"):
            near = range(at + 1, min(at + 1 + _TITLE_WITHIN, end))
            head = next((one for one in near if words.joined(one) and words.folded[one] in heads), None)
            if head is not None and all(words.joined(one) for one in range(at + 1, head + 1)):
                return words.span(at + 1, _past_office(words, head, end))
    return None


def _past_office(words: Words, head: int, end: int) -> int:
    """Past further title nouns and a field: chief executive officer; director of Research."""
    facts, at = person_facts("en"), head + 1
    while at < end and words.joined(at) and (words.folded[at] in facts.heads or words.folded[at] in facts.modifiers):
        at += 1
    while words.folded[at - 1] not in facts.heads:
        at -= 1
    field = at
    while field + 1 < end and words.joined(field) and words.folded[field] in grammar_words("en", "of"):
        field += 1
        while field < end and words.joined(field) and words.capital[field]:
            field += 1
    return field if field > at + 1 else at


def described(
    found: Sequence[tuple[Words, PersonMention]], inside: Mapping[int, Sequence[Organisation]]
) -> list[tuple[Words, PersonMention]]:
    """The mentions; one without a title has what the next sentence calls "the 29-year-old radiographer at Acme"."""
    filled = []
    for at, (words, mention) in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        stop = words.range_of(after[1].span)[0] if after is not None and after[0] is words else len(words)
        english = words.passage.lexicon.language == "en"
        title = _aged(words, words.range_of(mention.span)[1], stop) if mention.title is None and english else None
        if title is not None:
            first, end = title
            beside = words.folded[end : end + 1] and words.folded[end] in grammar_words("en", "employed")
            house = next((one for one in inside[words.index] if beside and one.first in (end + 1, end + 2)), None)
            place = mention.affiliation or (house.span if house is not None else None)
            mention = mention.with_office("described", words.span(first, end), place)
        filled.append((words, mention))
    return filled


def _aged(words: Words, first: int, stop: int) -> tuple[int, int] | None:
    """First word and end of the title behind "The 29-year-old" at the head of a sentence in a range; None: none."""
    facts = person_facts("en")
    for at in range(first + 1, stop - 1):
        aged = words.folded[at].endswith(_AGED) and words.folded[at - 1] == "the"
        if not aged or not any(mark in words.gap(at - 1) for mark in _STOPS):
            continue
        near = range(at + 1, min(at + 1 + _TITLE_WITHIN, stop))
        head = next((one for one in near if words.folded[one] in facts.heads), None)
        if head is not None and all(words.joined(one) for one in range(at + 1, head + 1)):
            return at + 1, _past_office(words, head, stop)
        return None
    return None
