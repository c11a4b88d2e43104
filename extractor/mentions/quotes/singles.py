"""Single quote marks as the marks of speech, the British way: ‘…’ and '…', told from apostrophes by neighbours.

A mark between letters is an apostrophe. A mark before a word and behind a blank, colon, comma, bracket or dash opens;
a mark behind a stop or comma closes; one behind a letter may close, or may be an apostrophe (the workers’ hall).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extractor.mentions.quotes.marks import Stretch

_MARK = re.compile(r"(?<!['’‘])[‘'’](?!['’‘])")
_DECADE = re.compile(r"\d\ds\b")
_BEFORE_OPENER = frozenset('([:—–―,،“”"')
_STOPS = frozenset(".,!?…؟،")
_BEHIND_CLOSER = frozenset('.,;:!?…)]—–-،؛؟”“"')
FEWEST_WORDS = 4
"""A stretch of so many words between single marks shows that they mark speech."""

HEADLINE_WORDS = 12
"""A shorter line may be a heading, and headings have single marks where the text has double ones."""


def find_singles(text: str) -> list[Stretch]:
    """The stretches between single marks, in order; a curly opener that nothing closes reaches to the end of the
    paragraph where it begins one or follows a colon.

    >>> text = "She said: ‘It’s the workers’ day. We won.’"
    >>> [text[one.start : one.end] for one in find_singles(text)]
    ['It’s the workers’ day. We won.']
    """
    marks = [match.start() for match in _MARK.finditer(text)]
    openers = [at for at in marks if _opens(text, at)]
    found: list[Stretch] = []
    reached = 0
    closers = [at for at in marks if _closes(text, at)]
    first = 0
    for number, opener in enumerate(openers):
        if opener < reached:
            continue
        limit = openers[number + 1] if number + 1 < len(openers) else len(text)
        while first < len(closers) and closers[first] <= opener:
            first += 1
        closer = _closer(text, opener, limit, closers, first)
        if closer is not None:
            found.append(Stretch(opener, opener + 1, closer, closer + 1))
            reached = closer + 1
        elif limit == len(text) and text[opener] == "‘" and _begins(text, opener):
            found.append(Stretch(opener, opener + 1, len(text), len(text), closed=False, repaired=True))
            reached = limit
    return [stretch for stretch in found if text[stretch.start : stretch.end].strip()]


def merge(doubles: Sequence[Stretch], singles: Sequence[Stretch]) -> list[Stretch]:
    """Stretches of both kinds, each inside another one left out; where two cross, the double marks hold."""
    taken: list[Stretch] = []
    for stretch in sorted([*doubles, *singles], key=lambda one: (one.outer_start, -one.outer_end)):
        if not taken or stretch.outer_start >= taken[-1].outer_end:
            taken.append(stretch)
        elif stretch.outer_end > taken[-1].outer_end and stretch in doubles:
            taken[-1] = stretch
    return taken


def are_primary(paragraphs: Iterable[tuple[str, Sequence[Stretch], Sequence[Stretch]]]) -> bool:
    """Whether a release marks speech with single marks: (text, stretches between double, between single marks) of
    each paragraph. More stretches of speech must stand between single marks than between double ones outside them.
    """
    single = double = 0
    for text, doubles, singles in paragraphs:
        outer = merge(doubles, singles)
        for stretch in outer:
            if text.count(" ", stretch.start, stretch.end) < FEWEST_WORDS - 1:
                continue
            if stretch in doubles:
                double += 1
            elif stretch.closed:
                single += text[stretch.end - 1] in _STOPS or _begins(text, stretch.outer_start)
    return single > double


def speaks(text: str, singles: Sequence[Stretch]) -> bool:
    """Whether the first stretch of a paragraph is free speech, with a stop or comma inside its closing mark."""
    if text.count(" ") < HEADLINE_WORDS or not singles or not singles[0].closed:
        return False
    if not _begins(text, singles[0].outer_start):
        return False
    start, end = singles[0].start, singles[0].end
    return text[end - 1] in _STOPS and text.count(" ", start, end) >= FEWEST_WORDS - 1


def announced(text: str, singles: Sequence[Stretch]) -> list[Stretch]:
    """The closed stretches of speech right behind a colon."""
    return [
        one
        for one in singles
        if one.closed
        and text[: one.outer_start].rstrip().endswith(":")
        and text.count(" ", one.start, one.end) >= FEWEST_WORDS - 1
    ]


def _opens(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] == "’" or not (after.isalnum() or after in ("“", '"', "…", "£", "$", "€", "[")):
        return False
    if _DECADE.match(text, at + 1):
        return False
    before = text[at - 1] if at else " "
    return before.isspace() or before in _BEFORE_OPENER


def _closes(text: str, at: int) -> bool:
    if text[at] == "‘" or at == 0 or text[at - 1].isspace():
        return False
    after = text[at + 1 : at + 2]
    return not after or after.isspace() or after in _BEHIND_CLOSER or (text[at - 1] in _STOPS and not after.isalnum())


def _closer(text: str, opener: int, limit: int, closers: Sequence[int], first: int) -> int | None:
    """The mark that closes: behind a stop where the words stand free; else the first that is no plural's apostrophe."""
    inside: list[int] = []
    for at in closers[first:]:
        if at >= limit:
            break
        inside.append(at)
    sure = next((at for at in inside if text[at - 1] in _STOPS), None)
    if sure is not None and _begins(text, opener):
        return sure
    plain = next((at for at in inside if text[at - 1] not in "sS"), None)
    return plain if plain is not None else inside[0] if inside else None


def _begins(text: str, opener: int) -> bool:
    """Start of the paragraph, a colon, comma or stop before the mark: the words stand free."""
    before = text[max(0, opener - 3) : opener].rstrip()
    return not before or before[-1] in ":,.!?—–،"
