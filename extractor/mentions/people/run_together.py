"""What lines run together glue to English names, and the recogniser takes in: Colin J. Marlow | Dean, Calder Cathedral;
ANN LEE | Ann has a degree."""

from __future__ import annotations

from extractor.mentions.naming.facts import person_facts
from extractor.mentions.naming.words import Words

_YOUNGER = ("jr", "sr")


def repeats_first(words: Words, first: int, end: int) -> bool:
    """True where the last word of a name is its first once more, which opens the sentence behind it: ANN LEE | Ann has
    a degree."""
    return end - first > 2 and words.folded[end - 1] == words.folded[first] and words.joined(end - 1)


def ends_with_office(words: Words, first: int, end: int) -> bool:
    """True where the last word of a name is an office before a comma and a capital, and the name is whole without it:
    behind a middle initial and a family name, or behind Jr.; not James Dean, nor Ann Lee Dean."""
    last = end - 1
    glued = words.folded[last] in person_facts("en").heads and end < len(words) and words.capital[end]
    if not glued or words.gap(end).strip(" ") != ",":
        return False
    initialled = last - first > 2 and any(words.is_initial(at) for at in range(first, last - 1))
    return initialled or (last - first > 1 and words.folded[last - 1] in _YOUNGER)
