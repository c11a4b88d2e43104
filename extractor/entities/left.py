"""Former offices: whether a title is one, which house its holder left; and which he joins from another."""

from __future__ import annotations

from extractor.entities.entity import Entity
from extractor.entities.firms import is_company
from extractor.entities.houses import Houses
from extractor.entities.offices import STATE, is_officer, kinds_of_house, seats_of
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.text import Span

_FROM = "from"
_PRESIDENT = "president"
_JOINS_WITHIN = 3  # words between the verb and the title: joins as our


def is_former(words: Words, first: int, behind: int) -> bool:
    """True for an office that its holder left: the former chief executive, المدير العام السابق."""
    start = first - 1 if first > 0 and words.joined(first) else first
    if words.text_of(first, first + 2) in grammar_words("en", "honorary"):
        return False  # Immediate Past President, an office of its own
    end = behind + 1 if behind < len(words) and words.joined(behind) else behind
    former = grammar_words(words.passage.lexicon.language, "former")
    listed = (at for at in range(first + 1, behind) if words.gap(at).strip(" ") == "," and words.folded[at] in former)
    end = next(listed, end)  # Senior Consultant, former judge
    return not former.isdisjoint(words.folded[start:end])


def left_house(houses: Houses, issuer: Entity | None, words: Words, title: Span) -> Entity | None:
    """The house of a former officer: the only other than the issuer that this sentence or the last one names, none of
    a state: as chief executive one had a house that the text need not repeat, as president maybe a country.
    """
    first, behind = words.range_of(title)
    if not is_officer(words, first, behind) or _is_of_land(words, first, behind):
        return None
    start = houses.sentence_start(words, title.start)
    if start > words.passage.block.span.start:
        start = min(start, houses.sentence_start(words, start - 2))
    named = {index for _, index in houses.named(start, title.start)}
    others = {index for index in named if houses.all[index] is not issuer}
    seats = seats_of(words, first, behind)
    kinds = {index: kinds_of_house(houses.all[index]) for index in others}
    others = {index for index in others if (seats & kinds[index] if seats else kinds[index].isdisjoint(STATE))}
    if not named and _names_the_company(words, start, title.start):
        others = {index for index, one in enumerate(houses.all) if one is not issuer and is_company(one)}
        return houses.all[min(others)] if len(others) == 1 else None
    return houses.all[min(others)] if len(others) == 1 and len(named) == 1 else None


def _is_of_land(words: Words, first: int, behind: int) -> bool:
    """True for "President" in capitals with nothing but "former" before it, right before a name: a country's, as
    officers guard him; no former president of a firm in small letters."""
    last, former = behind - 1, grammar_words("en", "former")
    alone = words.folded[last] == _PRESIDENT and former.issuperset(words.folded[first:last])
    beside = behind < len(words) and words.joined(behind) and words.capital[behind]
    return alone and words.capital[last] and beside


def leaving_house(issuer: Entity | None, words: Words, title: Span) -> Entity | None:
    """The house that issues the release, no state's, for its former officer who, the sentence says, steps down
    from the board, moves to another role there; None: no such sentence."""
    first, behind = words.range_of(title)
    if issuer is None or words.passage.lexicon.language != "en" or not is_officer(words, first, behind):
        return None
    if not kinds_of_house(issuer).isdisjoint(STATE) or seats_of(words, first, behind):
        return None
    end = next((at for at in range(behind, len(words)) if words.opens_sentence(at)), len(words))
    told = frozenset(words.folded[behind:end])
    leaves = told & (grammar_words("en", "leaving_board") | grammar_words("en", "departing"))
    steered = told & (grammar_words("en", "steering") | {"non-executive", "nonexecutive"})
    return issuer if leaves and steered else None


def joined_house(issuer: Entity | None, words: Words, title: Span) -> Entity | None:
    """The house that issues the release, where somebody joins it from another: joins as chief buyer from Acme."""
    first, behind = words.range_of(title)
    leaves = behind < len(words) and words.joined(behind) and words.folded[behind] == _FROM
    arrives = not grammar_words("en", "arriving").isdisjoint(words.folded[max(0, first - _JOINS_WITHIN) : first])
    return issuer if leaves and arrives else None


def _names_the_company(words: Words, start: int, end: int) -> bool:
    """True where "the company", الشركة stands between two places of the release."""
    first, behind = words.range_of(Span(start, end))
    english, article = grammar_words("en", "droppable"), grammar_words("en", "article")
    arabic = {"ال" + noun for noun in grammar_words("ar", "droppable")}
    return any(
        words.folded[at] in arabic or (words.folded[at] in english and words.folded[at - 1] in article)
        for at in range(max(1, first), behind)
    )
