"""English bodies before what they award, called by its own words: National Science Foundation | Early Career award."""

from __future__ import annotations

from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, inner_nouns, organisation_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words

_LEAST_HOUSE = 2  # words
_STATE_WORDS = 2  # before a department
_MOST_MORE = 2  # words between the name and what is given


def without_prize(name: Name) -> Name:
    """The body alone, of one with the words of what it gives: a Velm Science Foundation | Small Business award; any
    other name as it is, Velm University Hospital before an award too."""
    words, end = name.words, name.end
    if name.arabic or name.cut or name.rule == "legal":
        return name
    inside = words.folded[end - 1] in grammar_words("en", "prize_given") - grammar_words("en", "run")
    last = end - inside
    if _is_known(name.text) or _is_known(words.text_of(name.first, end + 1)):
        return name  # UN Environment | Programme
    if last - name.first <= 1 or not (inside or _is_before_prize(words, end)):
        return name
    at = _end_of_body(words, name.first, last)
    return name if at == last else replace(name, end=at, cut=0)


def is_called_prize(name: Name) -> bool:
    """True for what a prize is called, right behind the body that gives it: a Velm Institute | New Voices grant."""
    words, at = name.words, name.first
    led = at > 0 and words.joined(at) and words.capital[at - 1] and not name.arabic and not name.cut
    facts = organisation_facts("en")
    behind = led and facts.is_body(words.folded[at - 1]) and name.rule == "recogniser"
    return behind and _is_before_prize(words, name.end) and not any(map(facts.is_body, name.text.split(" ")))


def _is_before_prize(words: Words, at: int) -> bool:
    """True where the noun of what is given follows, small or behind one more word or two in capitals: Research
    Infrastructure Award."""
    last = min(len(words), at + _MOST_MORE + 1)
    while at < last and words.joined(at):
        if words.folded[at] in grammar_words("en", "prize_given"):
            return True
        if not words.capital[at] or words.folded[at] in organisation_facts("en").function:
            return False
        at += 1
    return False


def _end_of_body(words: Words, first: int, last: int) -> int:
    """Where the body that opens words ``[first, last)`` ends: a known one, the fields of a department, the last noun of
    bodies with a word at least before it; ``last`` where words of place or grammar follow, or nothing."""
    facts = organisation_facts("en")
    known = next((at for at in range(last, first, -1) if _is_known(words.text_of(first, at))), None)
    if known is not None:
        return known
    at = _end_of_fields(words, first, last)
    if at == first:
        at = next((place for place in range(last, first, -1) if facts.is_body(words.folded[place - 1])), first)
    if at - first > _LEAST_HOUSE and words.folded[at - 1] in inner_nouns():
        at -= 1  # Center for Velm Growth | Board Leadership Award
    rest = words.folded[at:last]
    if at - first < _LEAST_HOUSE or not rest or not facts.function.isdisjoint(rest):
        return last
    placed = any(word in lexicon("en").index("places") or word in country_words() for word in rest)
    return last if placed else at


def _is_known(text: str) -> bool:
    return text in organisation_facts("en").known or text in lexicon("en").index("world_bodies")


def _end_of_fields(words: Words, first: int, last: int) -> int:
    """Past the fields of a department that opens the words, its state before it or not: U.S. Department of Energy |
    Early Career; ``first``: none."""
    facts, nouns = organisation_facts("en"), grammar_words("en", "ministry") | {"department"}
    opening = range(first, min(first + _STATE_WORDS + 1, last - 2))
    noun = next((at for at in opening if words.folded[at] in nouns and words.folded[at + 1] == "of"), None)
    if noun is None:
        return first
    at = noun + 2
    while at < last and (words.folded[at] in facts.field or words.folded[at] in grammar_words("en", "and")):
        at += 1
    return at if at > noun + 2 else first
