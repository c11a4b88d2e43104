"""The house on the line below an office, as in a signature: "Jane Doe, President" over "Acme Society"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.signed import fills_line, is_led_by_honorifics
from extractor.mentions.people.surroundings import Organisation
from extractor.text import Span

Found = tuple[Words, PersonMention]
_LINES = 3
_LONGEST_LINE = 15  # words of a line below a signature; more are a paragraph
_OPEN = (":", "؟", "?", "!")


def with_houses_below(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions; one whose name and title fill their lines has the house that fills the line below.

    Not so where a house that belongs to nobody fills the line above the name: in such a list each may be a heading.
    """
    told, claimed = list(found), set[int]()
    for place, (words, mention) in enumerate(found):
        claimed.update(_line_of_house(passages, words, mention))
        line = _last_line(passages, words, mention)
        if line is None or mention.affiliation is not None or line.index + 1 >= len(passages):
            continue
        above, below = words.index - 1, passages[line.index + 1]
        headed = above >= 0 and above not in claimed and _house(passages[above], words, organisations) is not None
        house = None if headed or _heads_text(passages, below) else _house(below, words, organisations)
        if house is not None:
            claimed.add(below.index)
            told[place] = (words, replace(mention, affiliation=house, rule=f"{mention.rule}, house below"))
    return told


def _heads_text(passages: Sequence[Words], line: Words) -> bool:
    """True for a line above a paragraph of its kind, whose heading it is."""
    after = passages[line.index + 1] if line.index + 1 < len(passages) else line
    return after.passage.block.label == line.passage.block.label and len(after) > _LONGEST_LINE


def _line_of_house(passages: Sequence[Words], words: Words, mention: PersonMention) -> list[int]:
    """The line below a name that its house stands on; none for a house on its own line."""
    below, house = passages[words.index + 1 : words.index + 1 + _LINES], mention.affiliation
    return [] if house is None else [line.index for line in below if line.passage.block.span.contains(house)]


def _last_line(passages: Sequence[Words], words: Words, mention: PersonMention) -> Words | None:
    """The line that the title of a name ends: the name's own (Jane Doe, President) or the next; None: neither."""
    if mention.title is None:
        return None
    if not words.passage.block.span.contains(mention.title):
        below = passages[words.index + 1] if words.index + 1 < len(passages) else words
        alone = fills_line(words, mention) and below.passage.block.span.contains(mention.title)
        return below if alone and below.range_of(mention.title)[1] == len(below) else None
    first, end = words.range_of(mention.title)
    name = words.range_of(mention.span)
    behind = first == name[1] and words.gap(first).strip(" ") in COMMAS and end == len(words)
    closed = words.passage.text.rstrip()[-1:] not in (".", *_OPEN)
    return words if behind and closed and is_led_by_honorifics(words, name[0]) else None


def _house(line: Words, words: Words, organisations: Mapping[int, Sequence[Organisation]]) -> Span | None:
    """The organisation that fills a line of the same kind as that of ``words``; None: none, or a heading's colon."""
    body = next(iter(organisations[line.index]), None)
    whole = body is not None and body.first == 0 and body.end == len(line)
    same = line.passage.block.label == words.passage.block.label
    return body.span if body is not None and whole and same and line.passage.text.rstrip()[-1:] not in _OPEN else None
