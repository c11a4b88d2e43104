"""The offices and houses of people in lists, one entry each: "Ann Lee: Head Coach, Calder University (Division I);",
"Department of Fisheries, Tom Fox"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.mention import PersonMention
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.led_lines import LedLine, led_lines
from extractor.mentions.naming.rosters import Entry, Piece, is_part, rosters
from extractor.mentions.naming.words import Words
from extractor.mentions.people.surroundings import Organisation
from extractor.mentions.people.tabled import before_house, is_office

Found = tuple[Words, PersonMention]
_LEAST_HOUSED = 2


def rostered_offices(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions; in lists of which two entries and more tell an office behind the name, one without a title has the
    office of its entry; where entries end with their houses each has that, also one that tells a unit of it before, or
    no office."""
    told, (people, places) = list(found), _english(found)
    for entries in rosters(passages, people):
        titled = [entry for entry in entries if entry.titled and is_office(entry.words, *entry.pieces[0])]
        housed = [entry for entry in entries if _ends_with_house(entry, organisations)]
        closed = len(housed) >= _LEAST_HOUSED and 2 * len(housed) >= len(entries)
        for entry in entries if closed or len(titled) >= _LEAST_HOUSED else ():
            at = places[entry.words.index, entry.name[0]]
            words, mention = told[at]
            told[at] = (words, _read(entry, mention, organisations, closed=closed))
    return told


def led_by_bodies(
    passages: Sequence[Words], found: Sequence[Found], organisations: Mapping[int, Sequence[Organisation]]
) -> list[Found]:
    """The mentions; in lists that give each body one person, and of which half the lines and more begin with a known
    one, each without a house is of the body before the name."""
    told, (people, places) = list(found), _english(found)
    for lines in led_lines(passages, people):
        houses = [_filling(line, organisations[line.words.index]) for line in lines]
        if 2 * sum(house is not None for house in houses) < len(lines):
            continue
        for line, house in zip(lines, houses, strict=True):
            at = places[line.words.index, line.name[0]]
            words, mention = told[at]
            if house is not None and mention.affiliation is None:
                rule = f"{mention.rule}, body of line"
                told[at] = (words, replace(mention, affiliation=house.span, rule=rule))
    return told


def _filling(line: LedLine, organisations: Sequence[Organisation]) -> Organisation | None:
    """The organisation of just the words before the mark; None: none of the passage's is."""
    return next((one for one in organisations if (one.first, one.end) == line.body), None)


def _english(found: Sequence[Found]) -> tuple[dict[int, list[Piece]], dict[tuple[int, int], int]]:
    """Index of a passage → the words of the English names in it; passage and first word → the number of the mention."""
    places = dict[tuple[int, int], int]()
    people: dict[int, list[Piece]] = defaultdict(list)
    for at, (words, mention) in enumerate(found):
        if words.passage.lexicon.language == "en":
            name = words.range_of(mention.span)
            people[words.index].append(name)
            places[words.index, name[0]] = at
    return people, places


def _read(
    entry: Entry, mention: PersonMention, organisations: Mapping[int, Sequence[Organisation]], *, closed: bool
) -> PersonMention:
    """The mention with the office of its entry, where it has none; ``closed``: entries of the list end with houses."""
    last, words = _house(entry, organisations), entry.words
    if mention.title is not None:
        unit = mention.affiliation is None or _fills_piece(entry, words.range_of(mention.affiliation))
        return replace(mention, affiliation=last.span) if closed and unit and last is not None else mention
    first, end = entry.pieces[0]
    if not (entry.titled and is_office(words, first, end)):
        return _with_house(entry, mention, organisations, closed=closed)
    inside = next((one for one in organisations[words.index] if first < one.first and one.end == end), None)
    if last is None and inside is not None:
        end = before_house(words, inside.first)
    if len(entry.pieces) > 2 and is_part(words, entry.pieces[1]):
        end = entry.pieces[1][1]  # Vice President, Marketing, Acme
    house = last or inside
    gender = next((told for at in range(first, end) if (told := person_facts("en").heads.get(words.folded[at]))), None)
    affiliation = mention.affiliation if house is None else house.span
    return mention.with_office("entry of list", words.span(first, end), affiliation, gender=gender)


def _with_house(
    entry: Entry, mention: PersonMention, organisations: Mapping[int, Sequence[Organisation]], *, closed: bool
) -> PersonMention:
    """The mention with the house that its entry tells without an office, or behind a department: Ann Lee, Department of
    Law, Calder University."""
    words, (first, end) = entry.words, entry.pieces[-1]
    body = None if mention.affiliation is not None else _opening(words, (first, end), organisations)
    both = len(entry.pieces) == 1 and any(body is not one and one.end == end for one in organisations[words.index])
    return replace(mention, affiliation=body.span) if body is not None and (closed or both) else mention


def _ends_with_house(entry: Entry, organisations: Mapping[int, Sequence[Organisation]]) -> bool:
    """True for an entry with a house behind the office, or with nothing but a house behind the name."""
    alone = entry.pieces[0] if len(entry.pieces) == 1 else None
    filled = alone is not None and _opening(entry.words, alone, organisations) is not None
    return filled or _house(entry, organisations) is not None


def _house(entry: Entry, organisations: Mapping[int, Sequence[Organisation]]) -> Organisation | None:
    """The organisation that the last piece behind an office begins with, or a piece before that has one; None: none."""
    for piece in reversed(entry.pieces[1:]):
        body = _opening(entry.words, piece, organisations)
        if body is not None:
            return body
    return None


def _opening(words: Words, piece: Piece, organisations: Mapping[int, Sequence[Organisation]]) -> Organisation | None:
    """The organisation that fills a piece, an article or owner before it aside, or stands before "and" in it."""
    first, end = piece
    first += words.folded[first] in grammar_words("en", "article")
    body = next((one for one in organisations[words.index] if first <= one.first < end), None)
    if body is None or not (body.first == first or words.folded[body.first - 1].endswith("'s")):
        return None
    return body if body.end >= end or words.folded[body.end] in grammar_words("en", "and") else None


def _fills_piece(entry: Entry, house: Piece) -> bool:
    """True for a house that fills a piece behind the office before the last."""
    return any(piece == house for piece in entry.pieces[1:-1])
