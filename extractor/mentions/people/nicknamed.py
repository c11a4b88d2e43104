"""English names with what somebody is called in a bracket inside: Gerhardus (Gert) Fox, Edith (‘Edie’) Berg."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import grammar_words, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_MARKS = " ‘’“”'\""
_MOST_GIVEN = 2  # words before the bracket


def with_nickname(name: Name) -> Name:
    """A given name with the short form in the bracket behind it and the family name behind that: Gerhardus | (Gert)
    Fox; not a place, a house or a party (Berg (Leeds) Fox), nor an age."""
    words, short = name.words, name.end
    given = not name.arabic and name.kind == "PER" and not name.cut and name.end - name.first <= _MOST_GIVEN
    if not given or words.title_case or short + 1 >= len(words) or not _is_bracketed(words, short):
        return name
    first, called = words.folded[name.first], words.folded[short]
    alike = called[0] == first[0] or (called in given_names() and first in given_names())
    place = called in lexicon("en").index("places") or words.shown[short].isupper()
    return replace(name, end=short + 2) if alike and not place and _is_family(words, short + 1) else name


def _is_bracketed(words: Words, at: int) -> bool:
    """True for one word in capitals that fills a bracket, its quotation marks aside."""
    opened, closed = words.gap(at).strip(_MARKS), words.gap(at + 1).strip(_MARKS)
    return opened == "(" and closed == ")" and words.capital[at] and words.gap(at + 1)[-1:] == " "


def _is_family(words: Words, at: int) -> bool:
    """True for a word in capitals that is no title, particle or verb of speech."""
    word, facts = words.folded[at], person_facts("en")
    known = word in facts.heads or word in facts.function or word in facts.modifiers or word in facts.cues
    return words.capital[at] and not known and word not in grammar_words("en", "stopping")
