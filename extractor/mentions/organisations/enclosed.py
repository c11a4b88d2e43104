"""Arabic bodies that stand between the title of who leads them and the leader's name: رئيس | مؤسسة وسيط البحر | الأستاذ
سامي الراعي; or that end the title behind the name: سامي الراعي رئيس | جهاز المرافق.

What the head noun governs may be words that no list knows: title and name hold the body in between.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.organisations.heads import Head, head_of

_LONGEST = 5  # words behind the head noun
_MOST_RANKS = 3  # words between the title's noun and the body: المدير العام التنفيذي


def enclosed_end(words: Words, at: int, head: Head, cover: Sequence[Name | None]) -> int | None:
    """One past the body that the head noun at word ``at`` opens between a leader's title and name; None: no such.

    No part of a house, no panel and no board is a body: مدير قسم الجراحة سامي الراعي, رئيس لجنة التحكيم سامي.
    """
    title = _title_of_leader(words, at)
    if title is None or head.definite or head.strength not in ("strong", "weak") or head.noun in _parts():
        return None
    if words.text_of(at, at + 2)[head.skip :] in grammar_words("ar", "board"):
        return None
    end = _past_complement(words, at + 1, cover)
    if end == at + 1 or not any(word.startswith("ال") for word in words.folded[at + 1 : end]):
        return None
    led = end < len(words) and words.joined(end) and _opens_name(words, end, cover)
    behind = title > 0 and _ends_name(words, title, cover) and _is_closed(words, end)
    return end if led or behind else None


def _title_of_leader(words: Words, at: int) -> int | None:
    """The word of a leader's title right before word ``at``, ranks between or none; None: none there."""
    facts = person_facts("ar")
    for place in range(at - 1, max(-1, at - 2 - _MOST_RANKS), -1):
        if not words.joined(place + 1):
            return None
        word = words.folded[place]
        if not (facts.leads | facts.company).isdisjoint((word, word.removeprefix("و"))):
            return place
        if word not in facts.modifiers:
            return None
    return None


def _parts() -> frozenset[str]:
    """Nouns that open a part of a house, or a panel: قسم, مكتب, لجنة."""
    roles = ("internal", "section", "unit", "inward", "panel", "ward")
    return frozenset().union(*(grammar_words("ar", role) for role in roles))


def _past_complement(words: Words, at: int, cover: Sequence[Name | None]) -> int:
    """Past the words that a head noun may govern: no small word, title, verb, person or other body's noun."""
    facts, end = person_facts("ar"), at
    while end < len(words) and end - at < _LONGEST and words.joined(end):
        word, person = words.folded[end], cover[end]
        named = person is not None and person.kind == "PER"
        small = word in facts.function or word in facts.cues or word in facts.heads or word in facts.honorifics
        telling = word in organisation_facts("ar").describing or word in facts.modifiers
        another = end > at and (head_of(word) is not None or word[0] in "ول")
        if named or small or (telling and end == at) or another:
            break
        end += 1
    return end


def _opens_name(words: Words, at: int, cover: Sequence[Name | None]) -> bool:
    """True for a person's name, or an honorific before one, at word ``at``."""
    name = cover[at]
    whole = name is not None and name.kind == "PER" and name.first == at
    return whole or words.folded[at] in person_facts("ar").honorifics


def _ends_name(words: Words, at: int, cover: Sequence[Name | None]) -> bool:
    """True where a person's name of several words ends before word ``at``, a comma between or none."""
    name = cover[at - 1]
    beside = words.joined(at) or words.gap(at).strip(" ") in COMMAS
    return beside and name is not None and name.kind == "PER" and name.end == at and name.end - name.first > 1


def _is_closed(words: Words, at: int) -> bool:
    """True where the passage, a clause or a sentence ends before word ``at``."""
    return at >= len(words) or words.gap(at).strip(" ")[:1] in (*COMMAS, ".", "؛")
