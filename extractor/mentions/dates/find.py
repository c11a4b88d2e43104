"""Dates of a reading, in order of their places."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import partial

from extractor.mentions.dates import bare, blanks, divisions, fallback, grammar, ranges, relative, seasons
from extractor.mentions.dates.cascade import Scene, apply
from extractor.mentions.dates.expressions import Moved, Part, Weekday
from extractor.mentions.dates.lean import read_lean
from extractor.mentions.dates.numbers import join_numbers
from extractor.mentions.dates.numeric import is_decisive
from extractor.mentions.dates.reference import Reference, read_reference
from extractor.mentions.dates.resolve import Find, beside, read_mention
from extractor.mentions.dates.tokens import Token, read_tokens
from extractor.mentions.dates.untold import is_untold, read_beside
from extractor.mentions.dates.words import vocabulary
from extractor.mentions.mention import DateMention
from extractor.reading.reading import Passage, Reading
from extractor.settings import Settings

_RULES = (
    *blanks.RULES,
    *grammar.RULES,
    *relative.TURNS,
    *seasons.RULES,
    *divisions.RULES,
    *relative.RULES,
    *fallback.RULES,
    *ranges.RULES,
    *bare.RULES,
)
_FINDS = frozenset("XΩRQZC")
_TRIGGERS = frozenset("ςMmHhWwDJY#^~yKCðRVUTLNGP><{}degijlq")
_FIGURES = re.compile(r"\d[-/.]\d{1,2}(?!\d)")
_JOINTS = ("&", ",", ",&")
_PHRASE = 200  # code points: a shorter text is a phrase that somebody asks about


def find_dates(reading: Reading, *, settings: Settings) -> tuple[DateMention, ...]:
    """Every date expression of a release, resolved from the day of its publication.

    Which day that is: ``reference``. Without one, relative dates have value None, and so have those without a year
    where no other date of the page tells it (``untold``).
    """
    found = _find_all(reading, settings)
    published = reading.release.published
    known = read_reference(found, reading)
    prose = len(reading.release.text) > _PHRASE
    if not any(_names_part(find) for _, finds in found for find in finds):
        found = [(passage, [find for find in finds if not (prose and _is_bare_half(find))]) for passage, finds in found]
    mentions: list[DateMention] = []
    kept: list[Find] = []
    for passage, finds in found:
        told: date | None = None
        for find in finds:
            if _is_told(find) and told is None and prose:
                continue  # sowing eleven days earlier: than what, nothing here says
            start = told if told is not None and _is_told(find) else known.day_for(find)
            span = passage.span(find.token.start, find.token.end)
            if known.whole is not None and is_untold(find):
                mention = read_beside(find, span, known.whole)
            else:
                mention = read_mention(find, span, start)
            if mention is not None and find.joined and find.lacks_year and kept and kept[-1].lacks_year:
                mention = beside(find, mention, mentions[-1])
            if mention is None:
                continue
            told = mention.first_day or told
            mark = _mark(passage, find, mention, known, published)
            kept.append(find)
            mentions.append(replace(mention, rule=f"{mark}:{mention.rule}") if mark else mention)
    return tuple(mentions)


def _find_all(reading: Reading, settings: Settings) -> list[tuple[Passage, list[Find]]]:
    orders = {"ar": "DMY", "en": settings.date_order or _order_of(reading)}
    found: list[tuple[Passage, list[Find]]] = []
    for passage in reading.passages:
        finds = _find_in(passage, settings.date_order or orders[passage.lexicon.language])
        finds = [find for find in finds if not _is_given_name(passage, find)]
        if finds:
            found.append((passage, finds))
    return found


def _is_told(find: Find) -> bool:
    """True for "two years later" in a story; a sentence that looks ahead counts from the day of the release."""
    node = find.token.node
    return isinstance(node, Moved) and node.told and node.base is None and find.lean <= 0


def _names_part(find: Find) -> bool:
    """True for a quarter or half with its year."""
    node = find.token.node
    return isinstance(node, Part) and (node.year is not None or node.frame is not None)


def _is_bare_half(find: Find) -> bool:
    """True for "the second half" alone: of a match or of some land, where no period with its year is told."""
    node = find.token.node
    bare = isinstance(node, Part) and node.year is None and node.frame is None and node.turn is None
    return bare and isinstance(node, Part) and node.unit == "half"


def _is_given_name(passage: Passage, find: Find) -> bool:
    """True for a weekday within the name of a person, as the recogniser reads it: Engr. Sunday Ogbu."""
    node = find.token.node
    if not isinstance(node, Weekday) or node.turn is not None or node.frame is not None:
        return False
    place = passage.span(find.token.start, find.token.end)
    return any(
        named.kind == "PER"
        and named.span.start <= place.start
        and place.end <= named.span.end
        and len(named.span) > len(place) + 1
        for named in passage.named
    )


def _is_joined(tokens: list[Token], place: int) -> bool:
    back = place - 1
    while back >= 0 and tokens[back].kind in ",&":
        back -= 1
    joint = "".join(token.kind for token in tokens[back + 1 : place])
    return back >= 0 and joint in _JOINTS and tokens[back].kind in _FINDS


def _find_in(passage: Passage, order: str) -> list[Find]:
    scene = Scene(order, partial(_written, passage))
    finds: list[Find] = []
    for start, end in _stretches(passage):
        finds.extend(_find_between(passage, start, end, scene))
    return finds


def _stretches(passage: Passage) -> list[tuple[int, int]]:
    """A table's cells, one by one; any other passage as a whole."""
    if "\t" not in passage.text:
        return [(0, len(passage.folded.text))]
    stretches: list[tuple[int, int]] = []
    start = 0
    for cell in passage.text.replace("\n", "\t").split("\t"):
        end = start + len(cell)
        if cell:
            stretches.append((passage.folded.position(start), passage.folded.position(end)))
        start = end + 1
    return stretches


def _find_between(passage: Passage, start: int, end: int, scene: Scene) -> list[Find]:
    tokens = read_tokens(passage.folded.text, vocabulary(), start, end)
    if _TRIGGERS.isdisjoint([token.kind for token in tokens]):
        return []
    tokens = apply(_RULES, join_numbers(tokens), scene)
    finds: list[Find] = []
    for place, token in enumerate(tokens):
        if token.kind not in _FINDS or token.node is None:
            continue
        lean = read_lean(tokens, place)
        if token.rule == "ahead" and lean <= 0:
            continue
        finds.append(Find(token, lean, _is_joined(tokens, place)))
    return finds


def _written(passage: Passage, start: int, end: int) -> str:
    span = passage.folded.span(max(start, 0), min(end, len(passage.folded.text)))
    return passage.text[span.start : span.end]


def _order_of(reading: Reading) -> str:
    """The order of 3/4/2024 in English pages: what figures and spelled dates of the release show, else MDY."""
    if not any(_FIGURES.search(passage.folded.text) for passage in reading.passages):
        return "MDY"
    score = 0
    words = vocabulary()
    for passage in reading.passages:
        if passage.lexicon.language != "en":
            continue
        text = passage.folded.text
        if not any(letter.isdigit() for letter in text):
            continue
        tokens = read_tokens(text, words)
        for place, token in enumerate(tokens):
            if token.kind == "#":
                score += {"DMY": 10, "MDY": -10, None: 0}[is_decisive(token.word, reading.release.published)]
            elif token.kind in "Mm" and 0 < place < len(tokens) - 1:
                score += (tokens[place - 1].kind in "abo") - (tokens[place + 1].kind in "abo")
    return "DMY" if score > 0 else "MDY"


def _mark(passage: Passage, find: Find, mention: DateMention, known: Reference, published: date | None) -> str | None:
    if known.is_dateline(passage, find):
        return "dateline"
    if published is not None and not mention.relative and mention.value == published.isoformat():
        return "release-date"
    return None
