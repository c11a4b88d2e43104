"""Members of a board whom a page introduces one after the other, the name a line and below it who they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.mentions.mention import Told
from extractor.mentions.naming.facts import grammar_words, inner_nouns
from extractor.mentions.naming.words import Words
from extractor.mentions.people.headed import Found, opening_names

_LEAST_NAMES = 3
_LEAST_WORDS = 12  # of a paragraph that tells who somebody is
_WITHIN = 4  # lines below a name that may be that paragraph
_LONGEST_LINE = 8  # words of a line that is a name, with its office or none


def with_introduced(passages: Sequence[Words], found: Sequence[Found]) -> list[Found]:
    """The mentions; those that open a line with a paragraph below it, three and more of them below words that tell of a
    board, are told with it: whoever has no other house is of the board's. Candidates are not of it yet."""
    told, opening = list(found), opening_names(found)
    lines = [index for index in sorted(opening) if len(passages[index]) <= _LONGEST_LINE]
    introduced = [
        index
        for index, after in pairwise([*lines, len(passages)])
        if any(len(words) >= _LEAST_WORDS for words in passages[index + 1 : min(after, index + 1 + _WITHIN)])
    ]
    if len(introduced) < _LEAST_NAMES or not _tells_of_board(passages[: introduced[0]]):
        return told
    for index in introduced:
        words, mention = told[opening[index]]
        office = mention.title, mention.affiliation
        told[opening[index]] = (words, mention.with_office("introduced with a board", *office, told=Told.BOARD))
    return told


def _tells_of_board(above: Sequence[Words]) -> bool:
    """True where the headline, or what stands right above the first name, tells of a board, and neither of a vote."""
    board = inner_nouns() | grammar_words("en", "steering")
    near = [*above[:1], *above[1:][-2:]]
    told = [words for words in near if words.passage.lexicon.language == "en"]
    voted = any(not grammar_words("en", "nominated").isdisjoint(words.folded) for words in told)
    return not voted and any(not board.isdisjoint(words.folded) for words in told)
