"""Arabic names that are persons by their own words and by what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.languages import given_names, lexicon
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words

_LONGEST = 3
_TITLE_WITHIN = 10
_MOST_FIELD = 6
_SCIENCE = ("لوجيا", "غرافيا")


def is_apposed_person(name: Name) -> bool:
    """True between commas behind a title, "that" behind it: قالت مديرة البرامج لدى غيث، إشراق باحميد، أن …"""
    words, first, end = name.words, name.first, name.end
    short = name.kind == "ORG" and name.arabic and not name.skip and 1 < end - first <= _LONGEST
    if not short or first == 0 or end >= len(words) or words.folded[first] not in given_names():
        return False
    commas = words.gap(first).strip(" ") in COMMAS and words.gap(end).strip(" ") in COMMAS
    said = words.folded[end] in grammar_words("ar", "that")
    if not commas or not said or tells_a_body(words.folded[first + 1 : end]):
        return False
    heads = person_facts("ar").heads
    for at in range(first - 1, max(-1, first - 1 - _TITLE_WITHIN), -1):
        if words.folded[at] in heads:
            return True
        if at == 0 or not words.joined(at):
            return False
    return False


def is_of_given_names(name: Name) -> bool:
    """True for a place of two given names and one with its article, no noun of places before it: ستار جبار العيساوي."""
    words, first = name.words, name.first
    if name.kind != "LOC" or not name.arabic or name.skip or name.end - first != _LONGEST:
        return False
    given, family = given_names(), words.folded[name.end - 1]
    if not all(word in given for word in words.folded[first : name.end - 1]) or not family.startswith("ال"):
        return False
    before = words.folded[first - 1] if first and words.joined(first) else ""
    bare = before[1:] if before[:1] in "وبل" else before
    quarters, facts = grammar_words("ar", "quarter") | grammar_words("ar", "spot"), organisation_facts("ar")
    return not any(word in quarters or facts.is_head(word) for word in (before, bare))


def is_honoured_family(name: Name) -> bool:
    """True for a word with its article, no person to the recogniser, behind an honorific and a given name.

    م. رائد الشواورة; no place is called so, as streets are after kings (الملك خالد), and no body (مركز د. رائد).
    """
    words, given = name.words, name.first - 1
    if name.kind not in ("ORG", "LOC") or not name.arabic or name.end - name.first != 1 or given < 1 or name.skip:
        return False
    if not name.text.startswith("ال") or words.folded[given] not in given_names() or not words.joined(name.first):
        return False
    honorific = words.folded[given - 1]
    stopped = len(honorific) == 1 and words.gap(given) in (". ", ".")
    led = honorific in person_facts("ar").honorifics and (stopped or words.joined(given))
    before = words.folded[given - 2] if given > 1 and words.joined(given - 1) else ""
    return led and honorific not in grammar_words("ar", "patron") and not organisation_facts("ar").is_head(before)


def tells_a_body(parts: Iterable[str]) -> bool:
    """True where a word is one of the words that names of bodies are made of, or opens a place (لمحافظة القاهرة)."""
    facts, settled = organisation_facts("ar"), grammar_words("ar", "settled")
    return any(
        word in settled
        or word[1:] in settled
        or facts.is_head(word)
        or word in facts.quality
        or word in facts.field
        or word in facts.legal
        or word[:2] == "لل"
        for word in parts
    )


def says_that(words: Words, at: int) -> bool:
    """True for أن, إن, بأن, إلى أن at word ``at``: what a speaker says follows."""
    if at >= len(words) or not words.joined(at):
        return False
    to = words.folded[at] in grammar_words("ar", "towards") and at + 1 < len(words)
    return words.folded[at + 1 if to else at] in grammar_words("ar", "that")


def is_lecturer(words: Words, at: int) -> bool:
    """True for a woman who teaches a field at a university, no school of that name: مدرسة الكيمياء الدكتورة هالة."""
    facts, taught = person_facts("ar"), grammar_words("ar", "lecturing")
    word = words.folded[at]
    if not (word in taught or (word[:1] == "و" and word[1:] in taught)) or at + 1 >= len(words):
        return False
    before = words.folded[at - 1] if at > 0 and words.joined(at) else ""
    field = words.folded[at + 1]
    if before in facts.heads or not (field in grammar_words("ar", "taught") or field.endswith(_SCIENCE)):
        return False
    for end in range(at + 2, min(at + _MOST_FIELD, len(words))):
        if not words.joined(end):
            return False
        if words.folded[end] in facts.honorifics:
            return facts.honorifics[words.folded[end]] == "female"
        if not words.folded[end].startswith("ال"):
            return False
    return False


def is_keeper(pair: Sequence[str]) -> bool:
    """True for an office that is a given name too, before its field or what it keeps: أمينة المرأة, أمينة المعرض,
    أمينة سر."""
    facts, names = person_facts("ar"), organisation_facts("ar")
    what = {pair[1], pair[1][2:] if pair[1].startswith(("ال", "لل")) else ""} if len(pair) > 1 else set[str]()
    if pair[0] in grammar_words("ar", "keeping") and not grammar_words("ar", "kept").isdisjoint(what):
        return True
    kept = pair[0] in facts.heads and pair[0] in facts.given and len(pair) > 1
    fields = names.field | grammar_words("ar", "collection")
    return kept and pair[1].startswith("ال") and pair[1] in fields


def is_of_other_gender(word: str, given: str) -> bool:
    """True for an adjective or trade, and a given name, of which one is a man's and the other a woman's: الاقتصادية
    before سامي belongs to the body before it."""
    told = lexicon("ar").index("given_names").get(given)
    return told is not None and told["gender"] == ("male" if word.endswith("ه") else "female")
