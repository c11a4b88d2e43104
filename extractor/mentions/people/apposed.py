"""English persons that only their place tells, where the recogniser saw none: the head of Acme, Ann Lee, said."""

from __future__ import annotations

from collections.abc import Collection

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LONGEST_TITLE = 12
_LEAST_WORDS, _MOST_WORDS = 2, 4
_SCORE = 0.65


def apposed_names(words: Words, taken: Collection[int]) -> list[Name]:
    """Two to four capitals between the comma behind a title and the comma before a verb of speech, outside the words
    taken."""
    if words.passage.lexicon.language != "en" or words.title_case:
        return []
    found, cues = [], person_facts("en").cues
    for at in range(2, len(words) - 1):
        if words.gap(at).strip(" ") != "," or not words.capital[at]:
            continue
        end = _end(words, at, taken)
        said = end < len(words) and words.gap(end).strip(" ") == "," and words.folded[end] in cues
        if said and _LEAST_WORDS <= end - at <= _MOST_WORDS and _ends_title(words, at):
            found.append(Name(words, at, end, "PER", _SCORE, "apposition"))
    return found


def _end(words: Words, first: int, taken: Collection[int]) -> int:
    """One past the capitals from word ``first`` on that may be a name; ``first`` with a title or body among them."""
    facts, names, end = person_facts("en"), organisation_facts("en"), first
    while end < len(words) and words.capital[end] and end not in taken and (end == first or words.joined(end)):
        word = words.folded[end]
        if word in facts.heads or word in facts.honorifics or word in names.heads or word in names.legal:
            return first
        end += 1
    return end


def _ends_title(words: Words, end: int) -> bool:
    """True where a title noun stands at the head of the phrase before word ``end``: The chief executive of Acme."""
    facts, opening = person_facts("en"), grammar_words("en", "article") | grammar_words("en", "possessive")
    for at in range(end - 1, max(-1, end - 1 - _LONGEST_TITLE), -1):
        word = words.folded[at]
        if word in facts.heads:
            before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
            return not before or words.capital[at] or before in opening or before in facts.modifiers
        if word in facts.cues or (at < end - 1 and not words.joined(at + 1)):
            return False
    return False
