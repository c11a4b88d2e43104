"""Arabic names with initials, which the recogniser cuts at their stops: سامي ب. الحداد, هالة ج. م. الراعي."""

from __future__ import annotations

from dataclasses import replace

from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_STOPPED = (". ", ".")
_MOST_LETTERS = 2
_PLAIN_ALIF = "ا"


def is_letter(words: Words, at: int) -> bool:
    """True for an Arabic letter alone with its stop: ب."""
    word = words.folded[at] if at < len(words) else ""
    return len(word) == 1 and word.isalpha() and not word.isascii() and words.behind(at + 1)[:1] == "."


def with_rest(name: Name) -> Name:
    """A person that ends with an initial or stands before one, with the family name behind its stop: سامي ب. | الحداد,
    هالة | ج. دي سيلفا."""
    words, end = name.words, name.end
    if not name.arabic or name.kind != "PER":
        return name
    last = end - 1 if end - name.first >= _MOST_LETTERS and is_letter(words, end - 1) else end
    if last == end and not (is_letter(words, end) and words.joined(end) and name.text in person_facts("ar").given):
        return name
    end = last + 1
    while end - last < _MOST_LETTERS + 1 and is_letter(words, end) and words.gap(end) in _STOPPED:
        end += 1
    if end >= len(words) or words.gap(end) not in _STOPPED or _is_honoured(words, last, name.end):
        return name
    tied = words.folded[end] in grammar_words("ar", "nobiliary") and end + 1 < len(words) and words.joined(end + 1)
    family = end + 1 if tied else end
    return replace(name, end=family + 1, cut=0) if _is_family(words, family) else name


def _is_honoured(words: Words, at: int, end: int) -> bool:
    """True for a letter outside a name that stands for an honorific before the next one: هالة | د. سامي."""
    return at == end and _honours(words, at) and words.folded[at + 1] in person_facts("ar").given


def _honours(words: Words, at: int) -> bool:
    """True for a letter that stands for an honorific: د, أ; not ا."""
    return words.folded[at] in person_facts("ar").honorifics and words.shown[at] != _PLAIN_ALIF


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
    between = between and not _honours(words, last.end)  # مجلس جسور د. وائل
    return between and is_letter(words, last.end) and words.gap(name.first) in _STOPPED
