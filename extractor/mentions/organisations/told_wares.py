"""What a release tells to be a ware, wherever it stands: a solution named Tidewell; the Moorbee product line; Tidewell,
an app for sailors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LONGEST = 4  # words of a name
_KIND_WORDS = 6  # from the article to what a ware is


def without_told_wares(names: Iterable[Name], passages: Sequence[Words]) -> list[Name]:
    """The names, but for those of the recogniser that the release tells to be wares and nowhere to speak, announce or
    have officers."""
    names = list(names)
    told = {text for words in passages if words.passage.lexicon.language == "en" for text in _told(words)}
    told -= organisation_facts("en").known
    acting = {name.text for name in names if name.text in told and _acts(name)}
    wares = told - acting
    return [name for name in names if name.arabic or name.rule != "recogniser" or name.text not in wares]


def _told(words: Words) -> Iterator[str]:
    """The folded names of wares in a passage."""
    for at in range(1, len(words)):
        word, before = words.folded[at], words.folded[at - 1]
        if not words.joined(at):
            continue
        if word in grammar_words("en", "called_so") and before in grammar_words("en", "ware"):
            yield from _capitals_from(words, at + 1)
        if word in grammar_words("en", "of_wares") and before in grammar_words("en", "ware"):
            yield from _capitals_to(words, at - 1)
    for at in range(1, len(words) - 1):
        if words.gap(at).strip(" ") == "," and words.folded[at] in ("a", "an") and _is_ware(words, at + 1):
            yield from _capitals_to(words, at, comma=True)


def _is_ware(words: Words, first: int) -> bool:
    """True for the words of a kind of ware up to a stop or a word of grammar: a personal maths tool | of …"""
    for at in range(first, min(first + _KIND_WORDS, len(words))):
        if words.capital[at] or (at > first and not words.joined(at) and words.gap(at) != "-"):
            return False
        if words.folded[at] in grammar_words("en", "ware_told"):
            after = at + 1
            closed = after >= len(words) or words.gap(after).strip(" ") != ""
            return closed or words.folded[after] in lexicon("en").index("function_words")
    return False


def _capitals_from(words: Words, first: int) -> Iterator[str]:
    """The run of capitals that begins at word ``first``."""
    end = first
    while end < len(words) and end - first < _LONGEST and words.capital[end] and words.joined(end):
        end += 1
    if end > first:
        yield words.text_of(first, end)


def _capitals_to(words: Words, end: int, *, comma: bool = False) -> Iterator[str]:
    """The run of capitals that ends before word ``end``."""
    first = end
    while first > 0 and end - first < _LONGEST and words.capital[first - 1]:
        if not words.joined(first) and not (comma and first == end):
            break
        first -= 1
    if first < end:
        yield words.text_of(first, end)


def _acts(name: Name) -> bool:
    """True for a name that speaks or announces, or has officers: Tidewell said; Tidewell's chair; chair of Tidewell."""
    words, end, first = name.words, name.end, name.first
    after = words.folded[end] if end < len(words) and words.joined(end) else ""
    verbs = {term.split(" ")[0] for term in lexicon("en").terms("announce_cues", place="after")}
    heads = person_facts("en").heads
    owned = after in heads
    held = first > 1 and words.folded[first - 1] in ("of", "at") and words.folded[first - 2] in heads
    return after in verbs or owned or held
