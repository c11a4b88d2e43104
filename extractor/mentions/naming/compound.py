"""Arabic places of several names that hyphens tie, as regions of the Maghreb are called: جهة فاس-مكناس."""

from __future__ import annotations

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words
from extractor.text import has_arabic

_HYPHENS = ("-", "–", "‑")
_LONGEST_PART = 2
"""Words of one name: الدار البيضاء."""


def compound_of_places(words: Words, at: int) -> tuple[int, int] | None:
    """The first word and one past the last of such a place around word ``at``; None: word ``at`` is in none."""
    first = at
    while first > 0 and _is_tied(words, first):
        first -= 1
    end = at + 1
    while end < len(words) and _is_tied(words, end):
        end += 1
    return (first, end) if end - first > 1 and _is_place(words, first, end) else None


def _is_tied(words: Words, at: int) -> bool:
    return words.gap(at) in _HYPHENS and has_arabic(words.folded[at]) and has_arabic(words.folded[at - 1])


def _is_place(words: Words, first: int, end: int) -> bool:
    """True where a region's noun stands right before, or the first and another part are places that the lists know."""
    places, quarters = lexicon("ar").index("places"), grammar_words("ar", "quarter")
    before = [words.folded[at] for at in range(max(0, first - _LONGEST_PART), first) if words.joined(at + 1)]
    if any(one in quarters or one[1:] in quarters for one in before):
        return True
    whole = words.text_of(first - 1, first + 1) if before else ""
    opens = words.folded[first] in places or whole in places
    return opens and any(one in places for one in words.folded[first + 1 : end])
