"""English houses in the brackets behind people in one list, most of whose brackets hold known ones: Ann Lee (Velmsoft),
Tom Fox (Calder Bank), Mia Orr (Tidewell)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, organisation_facts
from extractor.mentions.naming.nations import nations_of
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.rosters import is_titled
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.instanced import end_of_capitals
from extractor.mentions.organisations.rows import may_be_body

_LEAST_KNOWN = 2
_LEAST_PEOPLE = 3
_LONGEST = 9  # words in a bracket
_CODE = 3  # letters
_SCORE = 0.7

Bracket = tuple[Words, int, int]


def bracketed_employers(kept: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """What fills the brackets of a list of people where half of them and two at least hold a body of several words or
    a sure one: of lines one below another, and of one sentence."""
    begun = {(one.words.index, one.first) for one in kept}
    taken = {(one.words.index, at) for one in kept for at in range(one.first, one.end)}
    people, places = grouped([one for one in recognised if one.kind == "PER"]), _places(recognised)
    found: list[Name] = []
    for row in _rows(passages, people):
        known = [one for one in row if (one[0].index, one[1]) in begun]
        if len(row) < _LEAST_PEOPLE or len(known) < _LEAST_KNOWN or 2 * len(known) < len(row):
            continue
        parts = ((one[0], first, end) for one in row for first, end in _parts(*one))
        free = (one for one in parts if taken.isdisjoint((one[0].index, at) for at in range(one[1], one[2])))
        left = (one for one in free if (one[0].index, one[1], one[2]) not in places)
        found += [
            Name(words, first, end, "ORG", _SCORE, "list") for words, first, end in left if _fits(words, first, end)
        ]
    return found


def _places(recognised: Sequence[Name]) -> frozenset[tuple[int, int, int]]:
    return frozenset((one.words.index, one.first, one.end) for one in recognised if one.kind == "LOC")


def _rows(passages: Sequence[Words], people: Mapping[int, Sequence[Name]]) -> Iterator[list[Bracket]]:
    """The brackets of each list: those of one passage; those of passages in a row that hold one each and no more."""
    lines: list[Bracket] = []
    last = -2
    for words in passages:
        if words.passage.lexicon.language != "en":
            continue
        row = list(_brackets(words, people.get(words.index, ())))
        if len(row) == 1 and row[0][2] == len(words):
            if words.index != last + 1:
                yield lines
                lines = []
            lines.append(row[0])
            last = words.index
        elif row:
            yield row
    yield lines


def _brackets(words: Words, people: Sequence[Name]) -> Iterator[Bracket]:
    """The brackets right behind people, each with its words; no code of a country: (LAT)."""
    for one in people:
        first = one.end
        if first >= len(words) or words.gap(first).strip(" ") != "(":
            continue
        end = first + 1
        while end < len(words) and end - first < _LONGEST and ")" not in words.gap(end):
            end += 1
        code = end - first == 1 and words.shown[first].isupper() and len(words.shown[first]) <= _CODE
        code = code and words.folded[first] not in organisation_facts("en").known
        if ")" in words.behind(end) and not code:
            yield words, first, end


def _parts(words: Words, first: int, end: int) -> Iterator[tuple[int, int]]:
    """The houses of a bracket, without where they are and what else stands behind a comma: (Harbour University, Canada,
    non-voting); two with a stroke between: (Calder University / Tide Guild, UK)."""
    start, stop = first, next((at for at in range(first + 1, end) if words.gap(at).strip(" ") == ","), end)
    where = words.text_of(stop, end)
    if stop < end and not (where in lexicon("en").index("places") or where in country_words() or _is_where(where)):
        stop = end
    for at in range(first + 1, stop):
        if words.gap(at).strip(" ") == "/":
            yield start, at
            start = at
    yield start, stop


def _is_where(text: str) -> bool:
    """True for a country's short form or name at the head of a text: usa non-voting."""
    return any(text.startswith(f"{place} ") for place in country_words()) or bool(nations_of(text, "en"))


def _fits(words: Words, first: int, end: int) -> bool:
    """True for capitals alone that are no place, title or department."""
    text = words.text_of(first, end)
    place = text in lexicon("en").index("places") or text in country_words()
    whole = end_of_capitals(words, first, end - first) == end
    return whole and not place and not is_titled(words, first, end) and may_be_body(words, (first, end))
