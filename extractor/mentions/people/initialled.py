"""Arabic names with initials, which the recogniser cuts at their stops: سامي ب. الحداد, هالة ج. م. الراعي."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_STOPPED = (". ", ".")
_MOST_LETTERS = 2


def is_letter(words: Words, at: int) -> bool:
    """True for an Arabic letter alone with its stop: ب."""
    word = words.folded[at] if at < len(words) else ""
    return len(word) == 1 and word.isalpha() and not word.isascii() and words.behind(at + 1)[:1] == "."


def with_rest(name: Name) -> Name:
    """A person that ends with an initial, with the family name behind its stop: سامي ب. | الحداد."""
    words, end = name.words, name.end
    if not name.arabic or name.kind != "PER" or end - name.first < _MOST_LETTERS or not is_letter(words, end - 1):
        return name
    while end - name.end < _MOST_LETTERS and is_letter(words, end) and words.gap(end) in _STOPPED:
        end += 1
    family = end < len(words) and words.gap(end) in _STOPPED and _is_family(words, end)
    return replace(name, end=end + 1, cut=0) if family else name


def _is_family(words: Words, at: int) -> bool:
    """True for a word that may be a family name: no "and", no small word, no verb of speech."""
    word, facts = words.folded[at], person_facts("ar")
    return len(word) > _MOST_LETTERS and word[0] != "و" and word not in facts.function and word not in facts.cues


def with_initials(name: Name) -> Name:
    """A family name that the recogniser found alone, with the initials before it: ه. م. | الراعي; not د. الراعي."""
    words, first, facts = name.words, name.first, person_facts("ar")
    if not name.arabic or name.kind != "PER" or name.end - name.first > 1 or name.skip:
        return name
    while first > 0 and name.first - first < _MOST_LETTERS and is_letter(words, first - 1):
        first -= 1
    while first < name.first and words.folded[first] in facts.honorifics:
        first += 1
    return replace(name, first=first)


def are_halves(last: Name, name: Name) -> bool:
    """True for a given name and a family name with an initial between: ماركوس د. هارتلي; not for two persons."""
    words = name.words
    halves = last.words is words and last.kind == name.kind == "PER" and last.arabic and last.end - last.first == 1
    between = halves and name.first == last.end + 1 and not name.skip and words.joined(last.end)
    between = between and words.folded[last.end] not in person_facts("ar").honorifics  # مجلس جسور د. وائل
    return between and is_letter(words, last.end) and words.gap(name.first) in _STOPPED
