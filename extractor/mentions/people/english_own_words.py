"""English offices that candidates tell of themselves, below a line that is their name: "Ann Lee", "I am a librarian at
Acme and …"; "As the head of charts at Acme, I …"; "I have been serving as one of the two chairs of …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.people.english_behind import TitlesBehind
from extractor.mentions.people.english_bios import is_praise
from extractor.mentions.people.english_several import TitlesOfSeveral
from extractor.mentions.people.headed import Found
from extractor.mentions.people.signed import fills_line
from extractor.mentions.people.surroundings import Office, Organisation, Surroundings

_MOST_PARAGRAPHS = 3
_SERVES_WITHIN = 12  # words from "I" to "serving as"
_CLAUSE = 25  # words up to "I" behind "As the head of charts"
_I = "i"
_AM = ("am", "'m", "’m")
_PAST = "served"
_IN, _ANY = ("at", "in", "for", "with"), frozenset({"a", "an", "my", "our"})


def told_of_oneself(
    passages: Sequence[Words],
    found: Sequence[Found],
    organisations: Mapping[int, Sequence[Organisation]],
    recognised: Mapping[int, Sequence[Name]],
) -> list[Found]:
    """The mentions; an English name that is its line and has no title has the office that the paragraphs below tell in
    the first person, up to the next such line."""
    told = list(found)
    lines = {words.index for words, mention in found if fills_line(words, mention)}
    for at, (words, mention) in enumerate(found):
        alone = words.index in lines and words.passage.lexicon.language == "en"
        if not alone or mention.title is not None:
            continue
        for below in passages[words.index + 1 : words.index + 1 + _MOST_PARAGRAPHS]:
            if below.index in lines or below.passage.lexicon.language != "en":
                break
            office = _own_office(below, organisations[below.index], recognised.get(below.index, ()))
            if office is not None:
                house = mention.affiliation or office.affiliation
                rule = f"{mention.rule}, own words below"
                told[at] = (words, replace(mention, title=office.title, affiliation=house, rule=rule))
                break
    return told


def _own_office(words: Words, organisations: Sequence[Organisation], recognised: Sequence[Name]) -> Office | None:
    """The first office that a paragraph tells in the first person; None: none, or it is no such paragraph."""
    if _I not in words.folded and not any(word.startswith(("i'", "i’")) for word in words.folded):
        return None
    places = frozenset(at for one in recognised if one.kind == "LOC" for at in range(one.first, one.end))
    people = [one for one in recognised if one.kind == "PER"]
    reader = TitlesOfSeveral(Surroundings(words, people, organisations, places))
    for at in range(len(words) - 2):
        if not words.opens_sentence(at):
            continue
        start = _behind_i(words, at) or _behind_as(words, at)
        office = None if start is None else _office(reader, start)
        if office is not None:
            return office
    return None


def _behind_i(words: Words, at: int) -> int | None:
    """Where the office begins in "I am a TITLE", "I serve as TITLE" at the head of a sentence; None: neither."""
    first, second = words.folded[at : at + 2]
    own = first in ("i'm", "i’m")
    if own or (first == _I and second in _AM):
        start = at + (1 if own else 2)
        start += words.folded[start] in grammar_words("en", "nowadays")
        return start if words.folded[start] in grammar_words("en", "article") else None
    if first != _I and not first.startswith(("i'", "i’")):
        return None
    serving = grammar_words("en", "presently") | {"serving"}
    for place in range(at + 1, min(at + _SERVES_WITHIN, len(words) - 2)):
        if words.opens_sentence(place) or words.folded[place] == _PAST:
            return None
        if words.folded[place] in serving and words.folded[place + 1] == "as":
            return place + 2
    return None


def _behind_as(words: Words, at: int) -> int | None:
    """Where the office begins in "As the TITLE at ORG, I …" at the head of a sentence; None: not there."""
    article = words.folded[at + 1] in grammar_words("en", "article")
    if words.folded[at] != "as" or not article:
        return None
    near = range(at + 2, min(at + _CLAUSE, len(words)))
    comma = next((one for one in near if words.gap(one).strip(" ") == "," or words.opens_sentence(one)), None)
    return at + 1 if comma is not None and words.folded[comma] == _I else None


def _office(reader: TitlesBehind, start: int) -> Office | None:
    """The office that begins at word ``start``, an article before it; None: none, or praise."""
    words = reader.words
    while start < len(words) and words.folded[start] in grammar_words("en", "article"):
        start += 1
    if start >= len(words) or not words.joined(start):
        return None
    office = reader.told_as(start)
    if office is None or office.title is None or is_praise(words, office.title):
        return None
    first, end = words.range_of(office.title)
    near = first - start
    unknown = _ANY | grammar_words("en", "personal")  # librarian | at a small museum, in my town
    inside = range(first + 1, end - 1)
    stop = next((at for at in inside if words.folded[at] in _IN and words.folded[at + 1] in unknown), end)
    office = replace(office, title=words.span(first, stop)) if stop < end else office
    member = words.folded[start : start + 1] in (("member",),) and office.affiliation is None
    return None if near > _SERVES_WITHIN or member else office
