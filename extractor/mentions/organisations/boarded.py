"""Arabic houses right behind the board that leads them, whose own words tell no body: مجلس إدارة أحوال الصيادين."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.recognised import Name, grouped
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of

_SCORE = 0.8
_LEAST_WORDS, _MOST_WORDS = 2, 6
_BOARD = 2  # words


def boarded_organisations(passages: Sequence[Words], recognised: Sequence[Name], sites: Collection[str]) -> list[Name]:
    """What stands right behind "the board of": a name that the recogniser takes for a body, or that the site bears
    (``sites``, folded): مجلس إدارة, not مجلس الإدارة."""
    bodies = grouped([name for name in recognised if name.kind == "ORG"])
    boards = grammar_words("ar", "board") - grammar_words("ar", "board_called")
    opening = {board.split(" ")[0] for board in boards}
    found: list[Name] = []
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        ends = {name.first: name.end for name in bodies.get(words.index, ())}
        for at in range(_BOARD, len(words)):
            led = words.folded[at - _BOARD] in opening and words.text_of(at - _BOARD, at) in boards and words.joined(at)
            head = head_of(words.folded[at]) if led else None
            if not led or (head is not None and head.definite):
                continue  # مجلس إدارة | المؤسسة للإنتاج: grammar tells whether that is a name
            sized = range(min(_MOST_WORDS, len(words) - at), _LEAST_WORDS - 1, -1)
            end = ends.get(at) or next((at + size for size in sized if words.text_of(at, at + size) in sites), at)
            if end - at >= _LEAST_WORDS:
                found.append(Name(words, at, end, "ORG", _SCORE, "head"))
    return found
