"""Words of laws and of the small print of firms that look like bodies: the Private Securities | Litigation Reform Act,
Safe Harbor above what a firm does not promise."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name

_LONGEST = 5  # words of the law behind the name


def is_of_statute(name: Name) -> bool:
    """True for the first words of an English law, in capitals up to its noun: Private Securities | Litigation Reform
    Act; not who does something to it, Calder Bank's Act."""
    words, at = name.words, name.end
    if name.arabic or name.cut or words.title_case:
        return False
    last = min(len(words), at + _LONGEST)
    while at < last and words.joined(at) and words.capital[at] and words.folded[at] not in _small():
        at += 1
    return at > name.end and words.folded[at - 1] in grammar_words("en", "statute")


def is_small_print(name: Name) -> bool:
    """True for the heading of what a firm says by law, or what opens it: Safe Harbor; Safe Harbor Statement: …; no
    shelter called Safe Harbor."""
    words, end = name.words, name.end
    if name.arabic or name.text not in grammar_words("en", "small_print"):
        return False
    if end == len(words):
        return name.first == 0
    said = words.joined(end) and words.folded[end] in grammar_words("en", "statement")
    return said or words.gap(end).strip(" ")[:1] == ":"


def _small() -> frozenset[str]:
    return organisation_facts("en").function
