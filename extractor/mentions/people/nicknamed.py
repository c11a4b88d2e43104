"""English names with what somebody is called in a bracket inside: Gerhardus (Gert) Fox, Edith (‘Edie’) Berg, Alba
(A.J.) Fox."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MARKS = " ‘’“”'\""
_MOST_GIVEN = 2  # words before the bracket
_MOST_INITIALS = 3
_SCORE = 0.65


def with_nickname(name: Name) -> Name:
    """A given name with the short form or initials in the bracket behind it and the family name behind that: Gerhardus
    | (Gert) Fox, Alba | (A.J.) Fox; not a place, a house or a party (Berg (Leeds) Fox, Berg (U.K.) Fox), nor an age."""
    words, short = name.words, name.end
    given = not name.arabic and name.kind == "PER" and not name.cut and name.end - name.first <= _MOST_GIVEN
    if not given or words.title_case or short + 1 >= len(words):
        return name
    end = _past_initials(words, short)
    if end == short:
        end = short + 1 if _is_bracketed(words, short) and _is_short_for(words, name.first, short) else short
    return replace(name, end=_past_family(words, end)) if end > short and _is_family(words, end) else name


def initialled_names(words: Words, taken: Collection[int]) -> list[Name]:
    """A known given name, initials in a bracket and a family name, outside the words taken, where the recogniser saw
    none of it: Alba (A.J.) Fox."""
    if words.passage.lexicon.language != "en" or words.title_case:
        return []
    found = []
    for short in range(1, len(words) - 1):
        end = _past_initials(words, short) if words.gap(short) == " (" else short
        known = words.capital[short - 1] and words.folded[short - 1] in given_names()
        if end > short and known and _is_family(words, end):
            first, last = short - 1, _past_family(words, end)
            if not any(at in taken for at in range(first, last)):
                found.append(Name(words, first, last, "PER", _SCORE, "initials"))
    return found


def _past_initials(words: Words, first: int) -> int:
    """Past letters with stops that fill a bracket before another word: (H.O.), (H. O.); ``first``: none, or a country's
    (U.K.)."""
    if words.gap(first).strip(" ") != "(":
        return first
    for at in range(first, min(first + _MOST_INITIALS, len(words) - 1)):
        mark = words.gap(at + 1)
        if not words.is_initial(at):
            return first
        if mark == ".) ":
            state = words.text_of(first, at + 1).replace(" ", "") in grammar_words("en", "stopped_country")
            return first if state else at + 1
        if mark not in (". ", "."):
            return first
    return first


def _is_short_for(words: Words, first: int, short: int) -> bool:
    """True for a word in a bracket that the given name before it may be called by: (Gert), (Bill), (Liz)."""
    given, called = words.folded[first], words.folded[short]
    alike = called[0] == given[0] or called in given or (called in given_names() and given in given_names())
    return alike and called not in lexicon("en").index("places") and not words.shown[short].isupper()


def _is_bracketed(words: Words, at: int) -> bool:
    """True for one word in capitals that fills a bracket, its quotation marks aside."""
    opened, closed = words.gap(at).strip(_MARKS), words.gap(at + 1).strip(_MARKS)
    return opened == "(" and closed == ")" and words.capital[at] and words.gap(at + 1)[-1:] == " "


def _past_family(words: Words, at: int) -> int:
    """Past the family name at word ``at``, of two words where a mark, a small word or the end follows the second."""
    second, after = at + 1, at + 2
    two = second < len(words) and words.joined(second) and _is_family(words, second)
    two = two and not any(words.folded[second] in lexicon("en").index(table) for table in ("places", "months"))
    closed = after >= len(words) or not words.joined(after) or not words.capital[after]
    return after if two and closed else second


def _is_family(words: Words, at: int) -> bool:
    """True for a word in capitals that is no title, particle or verb of speech."""
    word, facts = words.folded[at], person_facts("en")
    known = word in facts.heads or word in facts.function or word in facts.modifiers or word in facts.cues
    return words.capital[at] and not known and word not in grammar_words("en", "stopping")
