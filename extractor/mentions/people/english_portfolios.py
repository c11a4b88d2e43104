"""Those of one plural, each with a field in a bracket: The new ministers are: Ann Lee (Health); Tom Fox (Works)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.people.english_words import EnglishWords
from extractor.mentions.people.surroundings import Office, Surroundings
from extractor.text import Span

_LEAST_NAMES = 2
_MOST_FIELD = 7  # words in a bracket
_MOST_BEFORE = 8  # words from the plural to the first name
_OPENING = (":", "–", "—", "-")


def with_portfolios(around: Surroundings, names: Sequence[Name], offices: Sequence[Office]) -> list[Office]:
    """The offices; in a list of names with fields in brackets, which a plural leads in, each without an office of his
    own has that of the plural: not Ann Lee (Acme), Tom Fox (Beta)."""
    told, words = list(offices), EnglishWords(around)
    for run in _runs(words, names):
        title = _title(words, names[run[0]].first)
        if title is None:
            continue
        for at in run:
            own = told[at].title
            first, end = _bracket(words, names[at].end) or (0, 0)
            inside = own is not None and own.start >= around.words.span(first, end).start
            if inside or (own is not None and not _is_style(words, own)):
                continue
            told[at] = replace(told[at], title=title, affiliation=None, rule="title before")
    return told


def _runs(words: EnglishWords, names: Sequence[Name]) -> list[list[int]]:
    """The indices of names in lists of two or more, a bracket behind each, one of them at least with a mere field."""
    runs: list[list[int]] = []
    for at, name in enumerate(names):
        bracket = _bracket(words, name.end)
        if bracket is None:
            continue
        first, _ = words.around.honorific_before(name.first)
        before = _bracket(words, names[runs[-1][-1]].end) if runs else None
        while first > 0 and words.words.folded[first - 1] in grammar_words("en", "rank") and words.words.joined(first):
            first -= 1  # Chief Tom Fox
        if before is not None and runs[-1][-1] == at - 1 and _is_next(words, before[1], first):
            runs[-1].append(at)
        else:
            runs.append([at])
    return [run for run in runs if len(run) >= _LEAST_NAMES]


def _bracket(words: EnglishWords, at: int) -> tuple[int, int] | None:
    """The words of the bracket that opens at word ``at`` and holds a field in capitals, or an office; None: none."""
    one = words.words
    if at >= len(one) or one.gap(at).strip(" ") != "(":
        return None
    small, end = grammar_words("en", "inside") | grammar_words("en", "and"), at
    while end < len(one) and end - at < _MOST_FIELD:
        named = end in words.around.person_words or one.shown[end].isupper() or one.folded[end][0].isdigit()
        if named or not (one.capital[end] or one.folded[end] in small):
            return None
        end += 1
        if one.behind(end).strip(" ")[:1] == ")":
            return at, end
        if one.gap(end).strip(" ") not in ("", ",", "&", "-"):
            return None
    return None


def _is_next(words: EnglishWords, end: int, first: int) -> bool:
    """True where a bracket's end and marks alone, or "and", part word ``end`` from the next name's first word."""
    both = grammar_words("en", "and")
    parted = first == end or (first == end + 1 and words.words.folded[end] in both)
    return parted and all(words.words.gap(at).strip(" );,") == "" for at in range(end, first + 1))


def _title(words: EnglishWords, name: int) -> Span | None:
    """The office of one of those whom a plural in capitals or behind an article leads in; None: none such."""
    one = words.words
    first, _ = words.around.honorific_before(name)
    listing = grammar_words("en", "plural") | grammar_words("en", "introducing")
    before = one.folded[first - 1] if first > 0 else ""
    opened = one.gap(first).strip(" ") in _OPENING or (one.joined(first) and before in listing)
    if first == 0 or not (opened or (one.joined(first) and words.is_several(first - 1))):
        return None
    for at in range(first - 1, max(-1, first - 1 - _MOST_BEFORE), -1):
        if words.is_several(at):
            start = at
            while start > 0 and one.joined(start) and one.folded[start - 1] in words.facts.modifiers:
                start -= 1
            return words.single(one.span(start, at + 1))
        if at in words.around.person_words or one.opens_sentence(at):
            return None
    return None


def _is_style(words: EnglishWords, title: Span) -> bool:
    """True for a title that is a style before a name: Chief, Prof."""
    first, end = words.words.range_of(title)
    styles = grammar_words("en", "rank") | words.facts.honorifics.keys()
    return all(word in styles for word in words.words.folded[first:end])
