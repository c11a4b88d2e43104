"""English firms in a list of where somebody worked that the recogniser takes for people: worked at Orr & Fox, Leo
Marlow and Philip Reed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words

_WORKED_WITHIN = 6  # words from the verb to "at"
_AT = ("at", "for", "with")
_ENDS = (".", ";", "\n")


def career_organisations(recognised: Iterable[Name]) -> list[Name]:
    """The people of such lists, as bodies: the first of a list is one, "and" stands before the last, a stop behind."""
    found: list[Name] = []
    for names in grouped(name for name in recognised if not name.arabic).values():
        for at, name in enumerate(names):
            if name.kind == "ORG" and _is_worked_at(name):
                found += [replace(one, kind="ORG", rule="list") for one in _listed(names[at:]) if one.kind == "PER"]
    return found


def _is_worked_at(name: Name) -> bool:
    """True behind "at" and a word for somebody's work before it: worked early in a long career at."""
    words, at = name.words, name.first - 1
    if at < 1 or not words.joined(name.first) or words.folded[at] not in _AT:
        return False
    near = words.folded[max(0, at - _WORKED_WITHIN) : at]
    return not grammar_words("en", "career").isdisjoint(near)


def _listed(names: list[Name]) -> list[Name]:
    """The names of a list from its first on; none where no "and" and stop close it."""
    run, closed = names[:1], False
    for name in names[1:]:
        if closed or not _links(name.words, run[-1].end, name.first):
            break
        run.append(name)
        closed = name.words.folded[name.first - 1] in grammar_words("en", "and")
    words, end = run[0].words, run[-1].end
    return run if closed and (end >= len(words) or words.gap(end).strip(" ")[:1] in _ENDS) else []


def _links(words: Words, end: int, first: int) -> bool:
    """True where a comma or "and" alone parts two names."""
    both = first == end + 1 and words.folded[end] in grammar_words("en", "and")
    return words.gap(first).strip(" ") == "," if first == end else both and words.gap(end).strip(" ") in ("", ",")
