"""What an officer has charge of: a part of the title, though its capitals look like an organisation."""

from __future__ import annotations

from collections.abc import Sequence, Set

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.numbered import is_numbered
from extractor.mentions.naming.recognised import Name

_MANAGING = "managing"
_STATE_FOR = ("state", "for")
_OFFICE = 3  # words: of state for
_FIELD_BEFORE = 4  # words of a field before the part of it that looks like a name


def _is_of_state(name: Name) -> bool:
    """True for what a minister of state is for, whether the name begins there or before: Minister of | State for Food
    Processing Industries."""
    words, at = name.words, name.first
    if name.arabic:
        return False
    at += 2 if words.folded[at : at + 2] == _STATE_FOR else 0
    stated = at > _OFFICE and words.text_of(at - _OFFICE, at) == "of state for"
    return stated and _is_minister(words.folded[at - _OFFICE - 1].removesuffix("s"), "en")


def is_portfolio(name: Name) -> bool:
    """True for what a minister is in charge of (Minister for Water, وزير الصحة): part of a title."""
    words, at = name.words, name.first
    if _is_of_state(name):
        return True
    if not name.arabic and _fills_bracket(name):
        return True
    headed = any(map(organisation_facts("en").is_body, words.folded[name.first : name.end]))
    dashed = at > 0 and not headed and words.gap(at).strip(" ") in ("-", "–", "—") and name.end < len(words)
    if dashed and words.folded[name.end] == "at" and words.folded[at - 1] in person_facts("en").heads:
        return True  # Vice President – Institutional Research at Acme
    charged = name.arabic and name.end - name.first == 1 and at > 0 and words.folded[at].startswith("ل")
    if charged and words.joined(at) and words.folded[at - 1].startswith(tuple(person_facts("ar").ministers)):
        return True  # وزيرا | للري
    if is_numbered(name):
        return False  # commander of the 14th Airlift Wing
    if not name.arabic and (_is_branch(name) or _is_of_team(name)):
        return True
    plain = not name.arabic and name.rule != "legal"
    if plain and (_is_led_field(name) or (not headed and (_is_listed_field(name) or _is_before_minister(name)))):
        return True
    if (name.arabic and name.rule == "head") or headed or name.rule == "legal" or at == 0 or not words.joined(at):
        return False
    initials = name.end - at == 1 and words.shown[at].isupper() and not name.arabic
    if initials and words.folded[at - 1] == "at":
        return False  # Secretary of State at DFID
    while at > 1 and words.folded[at - 1] in grammar_words("en", "inside") | grammar_words("en", "portfolio"):
        at -= 1
    charge = name.first > at > 0 and (_is_charge(words.folded[name.first : name.end]) or _is_pair_of_fields(name))
    charge = charge and not _is_firm(name, at)
    if charge and words.folded[at - 1] in person_facts("en").heads:
        return True  # Director of Rural Compliance
    department = name.first > at > 0 and name.end < len(words) and words.folded[name.end] == "at"
    if department and words.folded[at - 1] in person_facts("en").heads:
        return True
    return at > 0 and _is_minister(words.folded[at - 1], words.passage.lexicon.language)


def _fills_bracket(name: Name) -> bool:
    """True for fields of work alone that fill a bracket of one of several behind a name: Ann Lee (Health and Human
    Services); Tom Fox (Works); not Ann Lee (Health Services Commission)."""
    words, at, end = name.words, name.first, name.end
    listed = words.behind(end).strip(" ")[:2] in (");", "),") or words.folded[end : end + 1] == ("and",)
    if at == 0 or words.gap(at).strip(" ") != "(" or words.behind(end).strip(" ")[:1] != ")" or not listed:
        return False
    inside, facts = words.folded[at:end], organisation_facts("en")
    fields = facts.field | facts.common | grammar_words("en", "department")
    plain = fields | grammar_words("en", "inside") | grammar_words("en", "and")
    named = len(inside) > 1 and words.capital[at - 1] and not words.shown[at].isupper()
    return named and inside[-1] in fields and all(word in plain or is_quality(word) for word in inside)


def _is_charge(inside: Sequence[str]) -> bool:
    """True for what an officer has charge of: a department, or a field in common words, Director of Public Health."""
    facts = organisation_facts("en")
    plain = facts.field | facts.common | person_facts("en").modifiers
    field = len(inside) > 1 and inside[-1] in facts.field and plain.issuperset(inside)
    return field or inside[-1] in grammar_words("en", "department")


def _is_pair_of_fields(name: Name) -> bool:
    """True for a department, an ampersand and what else its officer has charge of: Vice President of Trade Marketing &
    Strategic Alliances."""
    words = name.words
    joints = [at for at in range(name.first + 1, name.end - 1) if words.gap(at).strip(" ") == "&"]
    return any(words.folded[at - 1] in grammar_words("en", "department") for at in joints)


def _is_of_team(name: Name) -> bool:
    """True for what a team works on, before it and the one who leads it in a house: Private Grids practice lead at
    Acme."""
    words, end = name.words, name.end
    if end + 2 >= len(words) or words.capital[end] or not all(map(words.joined, range(end, end + 3))):
        return False
    team = words.folded[end] in grammar_words("en", "team_noun")
    led = not person_facts("en").heads.keys().isdisjoint((words.folded[end + 1], words.text_of(end, end + 2)))
    return team and led and words.folded[end + 2] == "at"


def _is_firm(name: Name, behind: int) -> bool:
    """True for a name with a word of its own behind the title of who leads a firm, and behind any title and "at":
    founder of Centro Legal, managing director of Kestrel Engineering, controller at Kestrel Delivery; not CEO of
    Consumer Banking. ``behind``: one past the title's last word."""
    words, facts, departments = name.words, organisation_facts("en"), grammar_words("en", "department")
    led = words.folded[behind - 1] in person_facts("en").company or words.folded[max(0, behind - 2)] == _MANAGING
    led = led or words.folded[behind] == "at" or words.folded[behind - 1] in grammar_words("en", "housed")
    plain = facts.field | facts.common | facts.function | person_facts("en").modifiers | departments
    return led and not all(word in plain or is_quality(word) for word in words.folded[name.first : name.end])


def _is_branch(name: Name) -> bool:
    """True for a branch that its officer is told by: Leeds Branch Manager; no Calder Bank Leeds Branch Manager."""
    words, end, bodies = name.words, name.end, organisation_facts("en")
    led = (
        end < len(words) and words.joined(end) and words.capital[end] and words.folded[end] in person_facts("en").heads
    )
    parts = words.folded[name.first : end]
    return led and parts[-1] in grammar_words("en", "branch") and not any(map(bodies.is_body, parts[:-1]))


def _is_listed_field(name: Name) -> bool:
    """True for what an officer has charge of between commas: the Director, Retail and SME Banking, Ann Lee."""
    words, at = name.words, name.first
    if name.end >= len(words) or words.gap(name.end).strip(" ") != "," or not _is_charge(words.folded[at : name.end]):
        return False
    while at > 1 and name.first - at < _FIELD_BEFORE and words.joined(at):
        at -= 1
    return words.gap(at).strip(" ") == "," and words.folded[at - 1] in person_facts("en").heads


def _is_before_minister(name: Name) -> bool:
    """True for a field before its minister, a place before it: Queensland Transport Minister Ann Lee."""
    words, end = name.words, name.end
    titled = end < len(words) and words.joined(end) and words.folded[end] in person_facts("en").ministers
    return titled and words.folded[end - 1] in organisation_facts("en").field


def _is_led_field(name: Name) -> bool:
    """True for common words of departments alone behind a title: Head of Corporate Communications."""
    words, at = name.words, name.first
    facts, departments = person_facts("en"), grammar_words("en", "department")
    inside = words.folded[at : name.end]
    if len(inside) == 1 and is_quality(inside[0]):
        departments |= {inside[0]}  # Director of Wind
    behind = words.folded[name.end] if name.end < len(words) else ""
    titled = behind in organisation_facts("en").press  # Foreign Affairs magazine
    if titled or not tells_department(inside, departments):
        return False
    if len(inside) > 1 and not any(word in organisation_facts("en").heads for word in inside):
        return True
    of = at > 1 and words.joined(at) and words.folded[at - 1] in grammar_words("en", "of") | {"for"}
    apposed = at > 0 and words.gap(at).strip(" ") == "," and words.folded[at - 1] in facts.heads
    return apposed or (of and words.folded[at - 2] in facts.heads)


def tells_department(inside: Sequence[str], nouns: Set[str]) -> bool:
    """True for words that tell a department alone, the last one of ``nouns``: Corporate Communications."""
    plain = person_facts("en").modifiers | nouns | grammar_words("en", "and")
    return bool(inside) and inside[-1] in nouns and plain.issuperset(inside)


def tells_practice(inside: Sequence[str]) -> bool:
    """True for what lawyers and advisers work on, in words that no name is of alone: International Arbitration."""
    practice, facts = grammar_words("en", "practice") | grammar_words("en", "department"), organisation_facts("en")
    plain = practice | facts.common | facts.field | person_facts("en").modifiers | grammar_words("en", "and")
    return bool(inside) and inside[-1] in practice and plain.issuperset(inside)


def is_quality(word: str) -> bool:
    """True for a word that tells in names what a body works on: wind, retail, crime."""
    fact = lexicon("en").index("name_words").get(word)
    return fact is not None and fact["kind"] == "quality"


def _is_minister(word: str, language: str) -> bool:
    ministers = person_facts(language).ministers
    return word in ministers or (language == "ar" and word[1:] in ministers)
