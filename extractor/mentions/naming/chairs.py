"""Who chairs a body, and no field that a chair is endowed for: Chair of Velm Watch; the Bell Chair of Missions."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words
from extractor.mentions.naming.words import Words


def chairs_body(words: Words, head: int, end: int) -> bool:
    """Whether the noun at word ``head`` leads a body whose name ends before word ``end``: none of a field, nor of what
    a body owns (chair of Acme's trade desk)."""
    led = head > 0 and words.joined(head) and words.capital[head - 1] and not words.opens_sentence(head - 1)
    endowed = led and words.capital[head]  # the Bell Chair
    chair = words.folded[head] in grammar_words("en", "of_board") & grammar_words("en", "academic")
    last = words.folded[end - 1]
    return chair and not endowed and not last.endswith("'s") and last not in grammar_words("en", "department")
