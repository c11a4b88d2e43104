"""Affiliations that a pronoun points back to: "its director", "whose director"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractor.languages import lexicon
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.text import Span

_FIELD_WORDS = 2
_PAIR = 2
_AGENT = "by"
_APPOSED = 5  # words of an apposition up to its noun
_TOGETHER = ("co-", "fellow")  # a co-founder, a fellow director


class ImpliedAffiliations:
    """Fills the affiliation of titles behind "its" from the organisations of the same block."""

    def __init__(self, organisations: Sequence[OrganisationMention]) -> None:
        self._named = list(organisations)
        self._last: tuple[int, Span] | None = None  # paragraph and house of who was named last

    def fill(self, words: Words, mention: PersonMention) -> PersonMention:
        """The mention with the organisation that its title implies; itself where none does."""
        if mention.affiliation is not None:
            self._last = words.index, mention.affiliation
        if mention.title is None or mention.affiliation is not None:
            return mention
        found = self._possessor(words, mention.title, mention.span) or self._peers(words, mention.title)
        return mention if found is None else replace(mention, affiliation=found, rule=f"{mention.rule}, its")

    def _peers(self, words: Words, title: Span) -> Span | None:
        """The house of who was named last in the paragraph, for one who shares an office: Her co-founder, Tom Fox."""
        first, end = words.range_of(title)
        personal = first > 0 and words.joined(first) and words.folded[first - 1] in grammar_words("en", "personal")
        shared = personal and words.folded[end - 1].startswith(_TOGETHER) and words.passage.lexicon.language == "en"
        return self._last[1] if shared and self._last is not None and self._last[0] == words.index else None

    def _possessor(self, words: Words, title: Span, name: Span) -> Span | None:
        first, end = words.range_of(title)
        owner = _possessive_before(words, first)
        if owner is None:  # Head of its sub-office
            own = grammar_words("en", "possessive") - grammar_words("en", "stopping")
            owner = next((at for at in range(first, end) if words.folded[at] in own), None)
        if owner is None:
            return None
        if _is_of_noun(words, owner):
            return None
        block = words.passage.block.span
        inside = [one.span for one in self._named if block.contains(one.span) and one.span.end <= title.start]
        beside = words.folded[owner] in grammar_words("en", "beside")
        if beside and inside and words.range_of(inside[-1])[1] != owner:
            return None
        if inside and name.end <= inside[-1].start:  # Acme said that NAME, formerly at Beta, is its new director
            inside = [span for span in inside if span.end <= name.start] or inside
        if not inside:
            return None
        told = [span for span in inside if _is_described(words, span)] if words.shown[owner] == "Its" else []
        if told:
            return told[-1]
        goes_on = _who_goes_on(words, inside, owner)
        if goes_on is not None:
            return goes_on
        first, end = words.range_of(inside[-1])
        whole = inside[-2] if len(inside) > 1 and words.gap(first).strip(" ") == "(" else inside[-1]
        if _is_passive(words, words.range_of(whole)[0], owner):
            return None
        if words.folded[end - 1] in organisation_facts("en").heads and _names_another(words, first, end, owner):
            return None
        return inside[-1]


def _who_goes_on(words: Words, inside: Sequence[Span], owner: int) -> Span | None:
    """The house that heads the sentence before and that "it" means there, before another is named, or that another
    holds: Voltane said it would appeal to the High Court. In a letter, its chief executive, …; Voltane is owned by the
    fund Beta. Its chief executive, …; None: no such."""
    start = words.sentence_start(owner)
    before = words.sentence_start(start - 1) if start > 0 else start
    said = [span for span in inside if before <= words.range_of(span)[0] < start]
    if len(said) < _PAIR or words.range_of(inside[-1])[0] >= start or words.range_of(said[0])[0] > before + 1:
        return None
    between = words.folded[words.range_of(said[0])[1] : words.range_of(said[-1])[0]]
    pronouns = lexicon("en").terms("pronouns", refers="organisation")
    held = any(pair[0] in grammar_words("en", "held_by") and pair[1] == "by" for pair in pairwise(between))
    return said[0] if held or any(word in pronouns for word in between) else None


def _is_passive(words: Words, first: int, owner: int) -> bool:
    """True for who did something to what the sentence before "Its" begins with: Acme was cited by the agency."""
    start = words.sentence_start(owner)
    before = words.sentence_start(start - 1) if start > 0 else start
    done = before < first < start and is_agent(words, first)
    return done and words.capital[before] and words.folded[before] not in organisation_facts("en").function


def is_agent(words: Words, first: int) -> bool:
    """True for a name from word ``first`` on behind "by", an article between or none."""
    at = first - 1
    while at > 0 and words.folded[at] in grammar_words("en", "article"):
        at -= 1
    return at >= 0 and words.folded[at] == _AGENT


def _is_described(words: Words, place: Span) -> bool:
    """True for a name that an apposition calls a house: Voltane, a Kenyan battery firm founded by students."""
    at = words.range_of(place)[1]
    article = grammar_words("en", "article")
    if at + 1 >= len(words) or words.gap(at).strip(" ") != "," or words.folded[at] not in article:
        return False
    houses = grammar_words("en", "droppable") | organisation_facts("en").heads.keys()
    for noun in range(at + 1, min(at + 1 + _APPOSED, len(words))):
        if not words.joined(noun) or words.folded[noun] in grammar_words("en", "inside"):
            return False
        if not words.capital[noun] and words.folded[noun] in houses:
            return True
    return False


def _names_another(words: Words, first: int, end: int, owner: int) -> bool:
    """True where "the company" stands between the name of a hospital and "its", which points to it and not to the name;
    not so where the noun is one of the name's own."""
    nouns = grammar_words("en", "droppable") - frozenset(words.folded[first:end])
    article = grammar_words("en", "article")
    return any(words.folded[at] in nouns and words.folded[at - 1] in article for at in range(end + 1, owner))


def _is_of_noun(words: Words, owner: int) -> bool:
    """True for "whose" behind a noun in small letters with its article, which tells the house: the guild, whose."""
    told = owner > 1 and words.folded[owner] == "whose" and not words.capital[owner - 1]
    return told and words.folded[owner - 2] in grammar_words("en", "article") - {"a", "an"}


def _possessive_before(words: Words, first: int) -> int | None:
    """The word "its", "whose" before a title, up to two small words of the title's field between; None: none."""
    for at in range(first - 1, max(-1, first - 2 - _FIELD_WORDS), -1):
        if not words.joined(at + 1):
            return None
        if words.folded[at] in grammar_words("en", "possessive"):
            return at
        if words.capital[at] or words.folded[at] in organisation_facts("en").function:
            return None
    return None
