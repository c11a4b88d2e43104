"""Lists that give each body one person: "Department of Fisheries, Ann Lee", "Harbour Safety Board – Tom Fox"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.rosters import Piece, is_titled
from extractor.mentions.naming.words import COMMAS, Words

_LEAST_LINES = 3
_LONGEST_LINE = 25  # words
_MARKS = frozenset({*COMMAS, ":", "-", "–", "—", "|", "\t"})


@dataclass(frozen=True, slots=True)
class LedLine:
    """A line with the words before the mark, the article left out, and those of the name that closes it."""

    words: Words
    body: Piece
    name: Piece


def led_lines(passages: Sequence[Words], people: Mapping[int, Sequence[Piece]]) -> Iterator[list[LedLine]]:
    """The lists: three English passages and more, one right below the other, each of capitals, a mark and a name.

    ``people``: index of a passage → the words of the names in it, in order.
    """
    run: list[LedLine] = []
    for words in passages:
        names = people.get(words.index, ())
        line = _line(words, names[0]) if len(names) == 1 else None
        if line is not None:
            run.append(line)
            continue
        if len(run) >= _LEAST_LINES:
            yield run
        run = []
    if len(run) >= _LEAST_LINES:
        yield run


def _line(words: Words, name: Piece) -> LedLine | None:
    """The line; None for a sentence, and where an office stands before the name: Head Coach, Ann Lee."""
    english = words.passage.lexicon.language == "en"
    if not english or len(words) > _LONGEST_LINE or name[1] != len(words):
        return None
    honorifics = person_facts("en").honorifics
    stop = name[0]
    while stop > 0 and words.folded[stop - 1] in honorifics:
        stop -= 1
    first = int(stop > 1 and words.folded[0] in grammar_words("en", "article"))
    if stop <= first or not _is_mark(words, stop) or is_titled(words, first, stop):
        return None
    small = organisation_facts("en").function | grammar_words("en", "and")
    named = all(words.capital[at] or words.folded[at] in small for at in range(first, stop))
    tied = all(words.joined(at) or words.tied(at) for at in range(first + 1, stop))
    return LedLine(words, (first, stop), name) if named and tied and words.capital[first] else None


def _is_mark(words: Words, at: int) -> bool:
    gap = words.gap(at)
    return gap.strip(" ") in _MARKS and (" " in gap or gap == "\t")
