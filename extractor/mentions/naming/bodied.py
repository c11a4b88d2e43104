"""English finds of the recogniser that are bodies by the words around them, though it calls them persons."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name

_MANAGER = "manager"
_WITH = "with"
_AND = "and"
_LONGEST_POST = 7  # words


def is_body(name: Name, after: Name | None) -> bool:
    """True for a find taken for a person that is led, is called a body, or employs somebody; ``after``: the next."""
    if name.arabic or name.kind != "PER" or name.cut:
        return False
    return _leads_title(name, after) or _is_called_body(name) or _employs(name)


def _leads_title(name: Name, after: Name | None) -> bool:
    """True right before who leads it: Ngāti Hauiti chairperson Aroha Keepa."""
    words, end = name.words, name.end
    if after is None or after.words is not words or after.kind != "PER":
        return False
    inside = words.folded[end : after.first]
    facts = person_facts("en")
    tied = all(words.joined(at) for at in range(end, after.first + 1)) and name.end - name.first > 1
    small = bool(inside) and not any(words.capital[end : after.first])
    known = facts.heads.keys() | facts.modifiers
    kept = inside[-1:] == (_MANAGER,)  # of a singer
    return tied and small and not kept and known.issuperset(inside) and not facts.leads.isdisjoint(_phrases(inside))


def _phrases(inside: Sequence[str]) -> set[str]:
    """The words of a title and its pairs: chief, executive, chief executive."""
    return {*inside, *(" ".join(inside[at : at + 2]) for at in range(len(inside) - 1))}


def _is_called_body(name: Name) -> bool:
    """True behind the noun of a body, where no verb makes it somebody's: the watchdog group Nashi Groshi said; but not
    the firm Marco Polo founded."""
    words, at, end = name.words, name.first, name.end
    if at == 0 or not words.joined(at) or words.capital[at - 1]:
        return False
    if words.folded[at - 1] not in grammar_words("en", "body_kind"):
        return False
    if end >= len(words) or not words.joined(end):
        return True
    behind = words.folded[end]
    goes_on = behind in person_facts("en").function or behind in lexicon("en").index("cues")
    return goes_on and behind != _AND and not words.capital[end]


def _employs(name: Name) -> bool:
    """True behind a post of staff between commas and "with": Tom Hill, an analyst with Raymond James."""
    words, at = name.words, name.first
    tied = at > 1 and words.joined(at) and words.joined(at - 1) and words.folded[at - 1] == _WITH
    if not tied or words.folded[at - 2] not in grammar_words("en", "staff") or words.capital[at - 2]:
        return False
    start = at - 2
    while start > max(0, at - _LONGEST_POST) and words.joined(start):
        start -= 1
    return words.folded[start] in grammar_words("en", "article") and words.gap(start).strip(" ") == ","
