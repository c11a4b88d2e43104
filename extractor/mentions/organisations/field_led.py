"""Fields of who leads or teaches, taken for houses: Associate Director and | Wireless Factories | practice lead,
Distinguished University | Professor of Mechanics."""

from __future__ import annotations

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name

_PRACTICE = "practice"
_PAIR = 2  # words


def is_led_field(name: Name) -> bool:
    """True for what somebody leads, before the words for that: a practice, or what "and" joins to a title; or behind
    them, for a house; or what many are known in."""
    return _is_of_practice(name) or _is_joined_to_title(name) or _is_led_for(name) or _is_noted_in(name)


def _is_led_for(name: Name) -> bool:
    """True for a field between the verb of who leads it and his house: heading up | Global Cargo Safety | for Acme
    Freight; not leading Calder Bank for Acme."""
    words, at, end = name.words, name.first, name.end
    plain = not name.arabic and name.rule in ("recogniser", "head") and not name.cut and end - at >= _PAIR
    if not plain or at < 2 or not words.joined(at) or end + 1 >= len(words) or not words.joined(end):
        return False
    led = {words.folded[at - 1], words.text_of(at - _PAIR, at)} & grammar_words("en", "in_charge_of")
    housed = words.folded[end] in ("for", "at") and words.joined(end + 1) and words.capital[end + 1]
    facts, inside = organisation_facts("en"), words.folded[at:end]
    field = facts.field | facts.common | person_facts("en").modifiers | grammar_words("en", "department")
    return bool(led) and housed and inside[0] in field and not any(map(facts.is_body, inside))


def _is_noted_in(name: Name) -> bool:
    """True for a field behind the people who are known in it: Top 50 Voices in | Shipping & Trade; of no body called
    Women in Trade."""
    words, at = name.words, name.first
    led = not name.arabic and name.rule == "head" and at > 1 and words.joined(at) and words.folded[at - 1] == "in"
    if not led or not words.capital[at - _PAIR] or words.folded[at - _PAIR] not in grammar_words("en", "noted_in"):
        return False
    facts = organisation_facts("en")
    plain = facts.field | facts.common | grammar_words("en", "department") | grammar_words("en", "and")
    return plain.issuperset(words.folded[at : name.end])


def _is_of_practice(name: Name) -> bool:
    """True for a Private Grids | practice lead, in no firm's full form."""
    words, lead = name.words, name.end + 1
    plain = not name.arabic and name.rule in ("recogniser", "head") and not name.cut
    if not plain or words.passage.lexicon.language != "en" or lead >= len(words):
        return False
    beside = words.folded[name.end] == _PRACTICE and words.joined(name.end) and words.joined(lead)
    return beside and words.folded[lead] in grammar_words("en", "leader_of_part")


def _is_joined_to_title(name: Name) -> bool:
    """True for capitals that "and" joins to a title, with who leads that practice or team behind them; no body, no firm
    by its form: Director and | Smart Cities | lead; not Director and Acme Ltd practice lead."""
    words, end = name.words, name.end
    facts = organisation_facts("en")
    both = not name.arabic and name.first > 1 and words.folded[name.first - 1] in grammar_words("en", "and")
    titled = both and words.folded[name.first - 2] in person_facts("en").heads and words.joined(name.first)
    if not titled or end >= len(words) or not words.joined(end) or name.cut:
        return False
    inside = words.folded[name.first : end]
    formed = any(word in facts.legal or (facts.is_body(word) and not word.endswith("s")) for word in inside)
    unit = words.folded[end] in grammar_words("en", "team_noun")
    after = end + 1 if unit else end
    led = after < len(words) and words.joined(after)
    return not formed and led and words.folded[after] in grammar_words("en", "heading_field")


def is_grade_of_professor(name: Name) -> bool:
    """True for the rank with which a university honours one of its professors: Distinguished University | Professor,
    Presidential University | Chair."""
    words, end = name.words, name.end
    if name.arabic or end - name.first < 2 or end >= len(words) or not words.joined(end):
        return False
    graded = grammar_words("en", "endowing") | person_facts("en").modifiers
    *grades, last = words.folded[name.first : end]
    house = last in grammar_words("en", "professing")
    return house and graded.issuperset(grades) and words.folded[end] in grammar_words("en", "chair_named")
