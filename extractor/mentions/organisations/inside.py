"""English houses named with a part of theirs that no reader takes for a body: Advisory Committee of the | Calder
Museum, Calder University | Public Affairs, OARS | Board."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, inner_nouns, organisation_facts
from extractor.mentions.naming.recognised import Name, widened
from extractor.mentions.naming.words import Words

_OPENING_WITHIN = 8  # words up to the joint
_LEAST_HOUSE = 2  # words
_LEAST_ACRONYM = 3  # letters
_DESK = 2  # words: Public Affairs
_BOARD = "board"


def without_part(name: Name) -> Name:
    """The house alone, of a name that opens or ends with a board, committee or desk of it."""
    if name.arabic or name.end - name.first < _LEAST_HOUSE:
        return name
    words, first = name.words, _past_board(name)
    if first > name.first:
        return widened(name, first, name.end, name.rule)
    end = name.end
    last = words.shown[end - 2]
    boarded = words.folded[end - 1] == _BOARD and last.isalpha() and last.isupper() and len(last) >= _LEAST_ACRONYM
    if boarded and not words.shown[end - 1].isupper() and not name.cut:
        return widened(name, name.first, end - 1, name.rule)
    return widened(name, name.first, end - _DESK, name.rule) if _ends_with_desk(name) else name


def _past_board(name: Name) -> int:
    """The first word of the house behind its board or committee, what they do before that: Visiting Committee of the |
    Calder Museum, Board of Overseers for the | Orr Museum; the name's own first word where it opens with none."""
    words, facts = name.words, organisation_facts("en")
    for at in range(name.first + 1, min(name.first + _OPENING_WITHIN, name.end - 1)):
        if words.folded[at] not in ("of", "for") or not _is_board(words, name.first, at):
            continue
        house = at + 1 + (words.folded[at + 1] in grammar_words("en", "article"))
        body = name.end - house >= _LEAST_HOUSE and any(map(facts.is_body, words.folded[house : name.end]))
        return house if body and words.capital[house] else name.first
    return name.first


def _is_board(words: Words, first: int, end: int) -> bool:
    """True for a board of those of whom it is, and for a committee by what it does for its house: Board of Overseers,
    Advisory Committee, Modern Art Visiting Committee."""
    of = end - first > _DESK and words.folded[end - 2] == "of" and words.folded[end - 3] == _BOARD
    if of and words.folded[end - 1].endswith("s"):
        return True
    inner = words.folded[end - 1] in inner_nouns()
    return inner and end - first > 1 and words.folded[end - 2] in grammar_words("en", "internal_body") - {"finance"}


def _ends_with_desk(name: Name) -> bool:
    """True for a whole house and a desk of it: Calder University | Media Relations; not Institute of Public Affairs."""
    words, end = name.words, name.end
    desk = words.folded[end - 1] in grammar_words("en", "department")
    desk = desk and words.folded[end - 2] in grammar_words("en", "desk_field")
    house = range(name.first, end - _DESK)
    facts = organisation_facts("en")
    joined = words.folded[end - _DESK - 1] in facts.function or words.gap(end - _DESK).strip(" ") != ""
    return desk and len(house) >= _LEAST_HOUSE and not joined and any(facts.is_body(words.folded[at]) for at in house)
