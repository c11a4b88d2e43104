"""Radio stations that are called by their wave: إذاعة شمس أف أم, موزاييك إف إم."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of

_SCORE = 0.9
_LONGEST = 3  # words between the noun of a station and its wave


def radio_organisations(words: Words) -> list[Name]:
    """The stations of one passage: the words before the two letters of the wave, back to the noun of a station, else
    the one word before them."""
    waves = grammar_words("ar", "wave")
    opening = {wave.split(" ")[0] for wave in waves}
    found: list[Name] = []
    for at in range(1, len(words) - 1):
        if words.folded[at] not in opening or words.text_of(at, at + 2) not in waves:
            continue
        if not (words.joined(at) and words.joined(at + 1)):
            continue
        first = _start(words, at)
        if first is not None:
            head = head_of(words.folded[first])
            skip = head.skip if head is not None and not head.definite else 0
            found.append(Name(words, first, at + 2, "ORG", _SCORE, "quoted", skip))
    return found


def _start(words: Words, wave: int) -> int | None:
    function = organisation_facts("ar").function
    for first in range(wave - 1, max(-1, wave - 2 - _LONGEST), -1):
        head = head_of(words.folded[first])
        if head is not None and head.noun in grammar_words("ar", "station"):
            return first if first < wave - 1 else None
        if words.folded[first] in function or (first > 0 and not words.joined(first)):
            break
    before = words.folded[wave - 1]
    none = function | grammar_words("ar", "frequency")  # على تردد أف أم
    return None if before in none or before[1:] in none else wave - 1
