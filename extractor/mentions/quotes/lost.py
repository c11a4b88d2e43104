"""Marks that were lost: speech that runs over lines without marks of their own, and one mark of two beside "said X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extractor.languages import Lexicon, lexicon
from extractor.languages.lexicon import alternation
from extractor.mentions.quotes.marks import Mark, Stretch, find_stretches, first_mark
from extractor.text import fold_term

LONGEST_RUN = 10
"""Lines that a quote opened in one and closed in another may run over."""
LONGEST_NESTED = 2
"""The same for lines that hold other quotes."""
FEWEST_WORDS = 4
SOON = 6
"""Words behind a lone mark, or behind a comma, in which a verb of speech must come."""
_WORD = re.compile(r"\w+")
_COMMAS = re.compile(r"[,،]\s*")
_CLAUSE_END = re.compile(r"[.,،:;!?؟]")


def find_runs(texts: Sequence[str], found: Sequence[Sequence[Stretch]]) -> dict[int, list[Stretch]]:
    """Number of a line → its stretches, where a quote that an earlier line opened and left open goes on in it and a
    later line closes it, with no other mark in between.

    ``found``: the stretches of each line read for itself.
    """
    runs: dict[int, list[Stretch]] = {}
    number = 0
    while number < len(texts):
        last = _closing_line(texts, number) if found[number] and not found[number][-1].closed else None
        if last is None:
            number += 1
            continue
        for inner in range(number + 1, last):
            end = len(texts[inner])
            runs[inner] = [Stretch(0, 0, end, end, closed=False, opened=False, repaired=True)]
        mark = first_mark(texts[last])
        assert mark is not None
        runs[last] = _with_rest(texts[last], mark)
        number = last
    return runs


def _closing_line(texts: Sequence[str], number: int) -> int | None:
    for at in range(number + 1, min(len(texts), number + 1 + LONGEST_RUN)):
        mark = first_mark(texts[at])
        if mark is None or _is_nested(texts[at], mark, at - number):
            continue
        at_end = _WORD.search(texts[at], mark.end) is None and _WORD.search(texts[at], 0, mark.start) is not None
        return at if mark.right and ((mark.closes and not mark.opens) or at_end) else None
    return None


def _is_nested(text: str, mark: Mark, lines: int) -> bool:
    """A line whose marks pair among themselves, and which begins with none, near the line that opened the quote."""
    if not mark.opens or mark.closes or lines > LONGEST_NESTED or _WORD.search(text, 0, mark.start) is None:
        return False
    return all(stretch.closed for stretch in find_stretches(text))


def _with_rest(text: str, mark: Mark) -> list[Stretch]:
    """The words up to a mark, and the stretches behind it."""
    by = mark.end
    rest = [
        replace(
            one, outer_start=one.outer_start + by, start=one.start + by, end=one.end + by, outer_end=one.outer_end + by
        )
        for one in find_stretches(text[by:])
    ]
    head = Stretch(0, 0, len(text[: mark.start].rstrip()), by, closed=True, opened=False, repaired=True)
    return [head, *rest]


def find_lost_opener(text: str, facts: Lexicon) -> list[Stretch]:
    """We are ready,” said NAME: the words before a lone mark behind which a clause of speech begins; else none.

    >>> text = "We open in the spring,” said Ann Hale, mayor."
    >>> [text[one.start : one.end] for one in find_lost_opener(text, lexicon("en"))]
    ['We open in the spring,']
    """
    mark = first_mark(text)
    if mark is None or mark.opens or not mark.closes or len(_WORD.findall(text, 0, mark.start)) < FEWEST_WORDS:
        return []
    if facts.language == "en" and text[mark.start - 1] not in ",.?!":
        return []
    if not _begins_clause(text[mark.end :], facts):
        return []
    return _with_rest(text, mark)


def cut_at_clause(text: str, stretch: Stretch, facts: Lexicon, *, below: bool) -> Stretch:
    """A stretch that nothing closes, cut before the clause of speech that ends it: “We are ready, said NAME.
    ``below``: the next paragraph goes on with it."""
    if stretch.closed or not stretch.opened or (below and facts.language == "en"):
        return stretch
    for comma in _COMMAS.finditer(text, stretch.start, stretch.end):
        words = len(_WORD.findall(text, stretch.start, comma.start()))
        rest = text[comma.end() : stretch.end]
        if words >= FEWEST_WORDS and _is_last_clause(rest, facts) and _begins_clause(rest, facts):
            return replace(stretch, end=comma.start(), outer_end=comma.start(), repaired=True)
    return stretch


def _is_last_clause(rest: str, facts: Lexicon) -> bool:
    """English: the clause ends its sentence. Arabic: only كما أضاف and مضيفا أن, which leave no doubt."""
    if facts.language == "en":
        return len(_WORD.findall(rest)) <= 2 * SOON or bool(_STOP_SOON.match(rest))
    return _sure_clause().match(fold_term(rest)) is not None


_STOP_SOON = re.compile(r"(?:[^\s.!?]+\s+){0,12}[^\s.!?]+\.(?:\s|$)")


@lru_cache(maxsize=1)
def _as_terms() -> tuple[str, ...]:
    return lexicon("ar").terms("cues", role="as")


@lru_cache(maxsize=1)
def _sure_clause() -> re.Pattern[str]:
    facts = lexicon("ar")
    participles, that = (alternation(facts.terms("cues", role=role)) for role in ("participle", "that"))
    return re.compile(rf"{alternation(_as_terms())}\s|{participles}\s+{that}\s")


@lru_cache(maxsize=2)
def _clause(language: str) -> re.Pattern[str]:
    facts = lexicon(language)
    verbs = alternation(facts.terms("cues", role="verb", needs=""))
    if language == "en":
        subject = r"(?:he|she|they|(?-i:[A-Z][\w.'’-]*)(?:\s(?-i:[A-Z])[\w.'’-]*){0,3})"
        return re.compile(rf"\s*(?:{verbs}\s+(?-i:[A-Z])|{subject}\s+{verbs}\b)", re.I)
    what = fold_term(str(facts.scalars["what"]))
    told = alternation(_as_terms())
    adding = alternation(facts.terms("cues", role="participle"))
    return re.compile(rf"\s*[،,]?\s*(?:{told}\s+\w|{adding}\s|(?:\w+\s+){{0,2}}{what}\s+\w|{verbs}\s+\w)")


def _begins_clause(rest: str, facts: Lexicon) -> bool:
    head = _CLAUSE_END.split(rest.lstrip(" ،,"), maxsplit=1)[0]
    words = " ".join(head.split()[:SOON])
    return _clause(facts.language).match(fold_term(words) if facts.language != "en" else words) is not None
