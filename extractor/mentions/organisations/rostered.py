"""English houses that no finder knows at the same place of the entries of a list where most have a known one: behind
people, "Ann Lee, CEO, Calder Bank", "Mia Orr, Chair, Orr Group", or before them, "Small Craft Administration, Tom Fox".
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.mentions.naming.facts import grammar_words, officials, organisation_facts, person_facts
from extractor.mentions.naming.led_lines import led_lines
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.rosters import Entry, Piece, is_part, is_titled, rosters
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.rows import may_be_body

_LEAST_ENTRIES = 3
_LEAST_KNOWN = 2
_LEAST_BRANCH = 2  # words before the number of a branch
_SCORE = 0.7
_ENDINGS = ("ed", "ly", "ent", "ive", "ous", "ful")  # of what may stand for a house and is none: Retired, Independent
_OFFICERS = frozenset({"secretary", "president"})  # a general secretary is no minister


def rostered_organisations(kept: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """The last pieces of the entries of lists, outside what is found there, where half of the entries and more end
    with a house that is known."""
    bodies = grouped(kept)
    places = {(one.words.index, one.first, one.end) for one in recognised if one.kind == "LOC"}
    found: list[Name] = []
    for entries in rosters(passages, _people(recognised)):
        known = sum(_ends_with_house(entry, bodies.get(entry.words.index, ())) for entry in entries)
        if len(entries) < _LEAST_ENTRIES or known < _LEAST_KNOWN or 2 * known < len(entries):
            continue
        for entry in entries:
            taken = {at for name in bodies.get(entry.words.index, ()) for at in range(name.first, name.end)}
            found += [
                Name(entry.words, *piece, "ORG", _SCORE, "list")
                for piece in _houses(entry)
                if taken.isdisjoint(range(*piece)) and (entry.words.index, *piece) not in places
            ]
    return found


def leading_organisations(kept: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """What stands before the people of a list, outside what is found there, where half of the lines and more begin with
    a body that is known."""
    bodies = grouped(kept)
    places = {(one.words.index, one.first, one.end) for one in recognised if one.kind == "LOC"}
    found: list[Name] = []
    for lines in led_lines(passages, _people(recognised)):
        own = {(line.words.index, line.body) for line in lines}
        known = {place for line in lines for one in bodies.get(line.words.index, ())
                 if (place := (line.words.index, (one.first, one.end))) in own}  # fmt: skip
        if len(known) < _LEAST_KNOWN or 2 * len(known) < len(lines):
            continue
        for line in lines:
            first, end = line.body
            inside = {at for one in bodies.get(line.words.index, ()) for at in range(one.first, one.end)}
            named = (
                end - first > 1 and (line.words.index, first, end) not in places and not is_part(line.words, line.body)
            )
            if named and inside.isdisjoint(range(first, end)):
                found.append(Name(line.words, first, end, "ORG", _SCORE, "list"))
    return found


def _people(recognised: Sequence[Name]) -> dict[int, list[Piece]]:
    """Index of a passage → the words of the people in it."""
    return {
        index: [(name.first, name.end) for name in names if name.kind == "PER"]
        for index, names in grouped(recognised).items()
    }


def _ends_with_house(entry: Entry, bodies: Sequence[Name]) -> bool:
    """True where a known house, no department, fills the last piece."""
    piece = entry.pieces[-1]
    filled = any(_past_article(entry.words, piece) == (one.first, one.end) for one in bodies)
    return filled and not is_part(entry.words, piece)


def _houses(entry: Entry) -> list[Piece]:
    """The last piece behind an office, or the only one, at "and" two where each has two words and more; none for a
    department, an office or who is elected."""
    words, piece = entry.words, _past_article(entry.words, entry.pieces[-1])
    first, end = piece
    if len(entry.pieces) > 1:
        elected = officials() - _OFFICERS | grammar_words("en", "seated")
        if not entry.titled or not elected.isdisjoint(words.folded[slice(*entry.pieces[0])]):
            return []
        return [piece] if _may_be_house(words, first, end) else []
    joint = next((at for at in range(first + 2, end - 2) if words.folded[at] in grammar_words("en", "and")), None)
    parts = [piece] if joint is None else [(first, joint), (joint + 1, end)]
    whole = all(_may_be_house(words, *part) and part[1] - part[0] > 1 for part in parts)
    return parts if whole else []


def _may_be_house(words: Words, first: int, end: int) -> bool:
    """True for capitals, small words inside alone, that are no office, field, place or degree."""
    small = organisation_facts("en").function
    capitals = all(
        words.capital[at] or words.folded[at] in small or words.shown[at].isdigit() for at in range(first, end)
    )
    branch = end - first > _LEAST_BRANCH and words.folded[end - 2] in grammar_words("en", "numbered_branch")
    named = words.capital[first] and (words.capital[end - 1] or branch)  # Weavers Local 12; no Ward 3
    described = end - first == 1 and words.folded[first].endswith(_ENDINGS)
    letters = all(word in person_facts("en").after for word in words.folded[first:end])
    known = is_titled(words, first, end) or is_part(words, (first, end)) or letters or described
    return named and capitals and not known and may_be_body(words, (first, end))


def _past_article(words: Words, piece: Piece) -> Piece:
    first, end = piece
    led = end - first > 1 and words.folded[first] in grammar_words("en", "article") and not words.capital[first]
    return (first + 1, end) if led else piece
