"""English honorifics of several words, whole before a name or begun before it: Dato Seri Setia Hale."""

from __future__ import annotations

from extractor.mentions.naming.facts import person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MOST_WORDS = 3


def honours_at(name: Name, first: int, end: int) -> int:
    """How many words of an English name from word ``first`` on are one honorific of several, a word left behind it:
    Dato Seri Setia | Hale; 0: none."""
    sizes = range(min(_MOST_WORDS, end - first - 1), 1, -1) if not name.arabic else range(0)
    honorifics = person_facts("en").honorifics
    return next((size for size in sizes if name.words.text_of(first, first + size) in honorifics), 0)


def honours_begun(words: Words, first: int, end: int) -> int:
    """How many words of an English name from word ``first`` on end an honorific that began before it, a word left
    behind them: Datuk | Seri | Hale; 0: none."""
    honorifics = person_facts("en").honorifics
    for size in range(min(_MOST_WORDS - 1, end - first - 1), 0, -1):
        for at in range(max(0, first + size - _MOST_WORDS), first):
            if all(map(words.joined, range(at + 1, first + 1))) and words.text_of(at, first + size) in honorifics:
                return size
    return 0


def is_rest_of_honorific(name: Name) -> bool:
    """True for English words that only end an honorific that began before them: Dato | Seri | Haji Hale."""
    size = name.end - name.first
    return not name.arabic and size < _MOST_WORDS and honours_begun(name.words, name.first, name.end + 1) == size
