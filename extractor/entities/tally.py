"""Counts of names, kept small: an archive has a million nodes, and most of them hold one name, once."""

from __future__ import annotations

from collections.abc import Iterator

Tally = str | dict[str, int] | None
"""None: nothing; a word: that word, once; else the count of each."""


def tallied(tally: Tally, word: str) -> Tally:
    """The tally with the word counted once more.

    >>> tallied(None, "Acme"), tallied("Acme", "Acme"), tallied("Acme", "Beta")
    ('Acme', {'Acme': 2}, {'Acme': 1, 'Beta': 1})
    """
    if tally is None:
        return word
    if isinstance(tally, str):
        tally = {tally: 1}
    tally[word] = tally.get(word, 0) + 1
    return tally


def entries(tally: Tally) -> Iterator[tuple[str, int]]:
    """Each word with its count, in the order first seen."""
    if tally is None:
        return iter(())
    return iter(((tally, 1),)) if isinstance(tally, str) else iter(tally.items())


def words(tally: Tally) -> Iterator[str]:
    """The words, in the order first seen."""
    return (word for word, _ in entries(tally))


def together(*tallies: Tally) -> dict[str, int]:
    """The counts of several tallies as one.

    >>> together("Acme", None, {"Acme": 2, "Beta": 1})
    {'Acme': 3, 'Beta': 1}
    """
    counts: dict[str, int] = {}
    for tally in tallies:
        for word, count in entries(tally):
            counts[word] = counts.get(word, 0) + count
    return counts
