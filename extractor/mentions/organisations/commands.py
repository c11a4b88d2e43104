"""Arabic commands of armies and police: قيادة عمليات سومر, القيادة العامة لشرطة رأس الخيمة."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.languages import lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.heads import head_of

_SCORE = 0.8


def command_organisations(words: Words, recognised: Sequence[Name], found: Sequence[Name]) -> list[Name]:
    """The commands of one passage; who takes that of a force (تولى قيادة القوات) names the force alone."""
    bodies = {name.first: name for name in found}
    whole = {name.first: name for name in recognised if name.kind == "ORG"}
    places = {place: name for name in recognised if name.kind != "PER" for place in range(name.first, name.end)}
    commands = []
    for at, word in enumerate(words.folded[:-2]):
        skip = _skip(word)
        if skip < 0 or _is_held(words, at, skip):
            continue
        end = _ranked(words, at, bodies, whole) if word[skip:].startswith("ال") else _operations(words, at, places)
        if end is not None:
            commands.append(Name(words, at, end, "ORG", _SCORE, "head", skip))
    return commands


def _skip(word: str) -> int:
    """Letters of a clitic before قيادة; -1: another word."""
    for skip in (0, 1):
        if word[skip:] in grammar_words("ar", "command") and (not skip or word[0] in "ولب"):
            return skip
    return -1


def _is_held(words: Words, at: int, skip: int) -> bool:
    """True behind who takes it (تولى قيادة, منصب قيادة), under it (تحت قيادة) and for بقيادة."""
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    held = grammar_words("ar", "taking") | grammar_words("ar", "post") | grammar_words("ar", "under")
    return words.folded[at][:skip] == "ب" or before in held or before[1:] in held


def _ranked(words: Words, at: int, bodies: dict[int, Name], whole: dict[int, Name]) -> int | None:
    """Past القيادة العامة لشرطة دبي: a rank, and the force that it commands with ل."""
    end = at + 1
    while end < len(words) and words.joined(end) and words.folded[end] in organisation_facts("ar").quality:
        end += 1
    force = bodies.get(end) or whole.get(at)
    if end == at + 1 or force is None or force.end <= end or not words.joined(end) or words.folded[end][0] != "ل":
        return None
    head = head_of(words.folded[end])
    return force.end if head is not None and head.noun in grammar_words("ar", "force") else None


def _operations(words: Words, at: int, places: dict[int, Name]) -> int | None:
    """Past قيادة عمليات نينوى: the operations of a part of the country; of a search or a rescue they are none."""
    place = at + 2
    if words.folded[at + 1] not in grammar_words("ar", "operations") or not all(map(words.joined, (at + 1, place))):
        return None
    if words.folded[place] in grammar_words("ar", "quarter") and place not in places and place + 1 < len(words):
        place += 1
    word, own = words.folded[place], places.get(place)
    if own is None or word in organisation_facts("ar").field or word in person_facts("ar").heads:
        return place + 1 if word in lexicon("ar").index("places") else None
    return own.end if own.first >= at else None
