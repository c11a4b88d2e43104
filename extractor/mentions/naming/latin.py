"""Runs of Latin letters in Arabic text: a house whole, apart from the person behind; titles (PR Manager, CFO)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import given_names
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import Words
from extractor.text import has_arabic

LONGEST_INITIALS = 6
"""Letters of a short form of capitals, outside of its definition: UNICEF."""
_LONGEST = 7
_LEAST_RESPELLED = 2  # words


def whole_latin(names: Sequence[Name]) -> list[Name]:
    """The names; in Arabic text a house takes the whole run of Latin capitals (شركة Acme | Robotics LLC), a person
    begins behind it (مدير عام Acme | سامي الراعي)."""
    people = {(name.words.index, name.first) for name in names if name.kind == "PER"}
    whole: list[Name] = []
    run: Name | None = None
    for name in map(_behind_latin, names):
        if run is not None and run.overlaps(name) and name.kind != "PER":
            continue  # the rest of a run
        end = name.end
        if name.kind == "ORG" and _is_latin(name.words, end - 1) and name.words.passage.lexicon.language == "ar":
            while (name.words.index, end) not in people and _goes_on(name.words, end):
                end += 1
        if end > name.end:
            name = run = replace(name, end=end, cut=0)
        whole.append(name)
    return whole


def with_respelled(names: Sequence[Name]) -> list[Name]:
    """The names, in order, and those of people again in the other script, in brackets right behind: سامي الحداد (Sami
    Haddad); what was found there else is left out."""
    again = [twin for name in names if name.kind == "PER" and (twin := _respelled(name)) is not None]
    if not again:
        return list(names)
    taken = {(twin.words.index, at) for twin in again for at in range(twin.first, twin.end)}
    kept = [name for name in names if (name.words.index, name.first) not in taken]
    return sorted([*kept, *again], key=lambda one: (one.words.index, one.first))


def _respelled(name: Name) -> Name | None:
    words, first = name.words, name.end
    if first >= len(words) or words.gap(first).strip(" ") != "(" or name.end - name.first < _LEAST_RESPELLED:
        return None
    end, arabic = first + 1, not name.arabic
    while end < len(words) and words.joined(end) and has_arabic(words.folded[end]) == arabic:
        end += 1
    alike = abs((end - first) - (name.end - name.first)) <= 1 and end - first >= _LEAST_RESPELLED
    if not alike or not words.behind(end).startswith(")"):
        return None
    run = words.folded[first:end]
    if arabic:
        facts, titles = organisation_facts("ar"), person_facts("ar")
        named = not (run[0].startswith("ال") or facts.is_head(run[0]) or any(word in titles.heads for word in run))
    else:
        titles = person_facts("en")
        capital = all(words.capital[at] and not words.shown[at].isupper() for at in range(first, end))
        named = capital and run[0] in given_names() and not any(word in titles.heads for word in run)
    return Name(words, first, end, "PER", name.score, "recogniser") if named else None


def _is_latin(words: Words, at: int) -> bool:
    return words.capital[at] and words.folded[at].isascii() and words.folded[at].replace(".", "").isalpha()


def _goes_on(words: Words, at: int) -> bool:
    """True for a further word of a Latin name, no title: شركة Acme | CEO."""
    linked = at < len(words) and (words.joined(at) or is_and(words, at))
    return linked and _is_latin(words, at) and words.folded[at] not in person_facts("en").heads


def _behind_latin(name: Name) -> Name:
    """A person of an Arabic text from the first Arabic word on."""
    words = name.words
    if name.kind != "PER" or words.passage.lexicon.language != "ar" or has_arabic(words.folded[name.first]):
        return name
    own = next((at for at in range(name.first, name.end) if has_arabic(words.folded[at])), name.first)
    return replace(name, first=own, skip=0)


def latin_title(words: Words, first: int) -> int | None:
    """The end of the English title that begins at word ``first`` of an Arabic passage, a run of capitals that holds a
    title noun: Head of Communications EMEA; None: none there."""
    facts, small = person_facts("en"), grammar_words("en", "of") | grammar_words("en", "and") | {"for"}
    end, titled = first, False
    while end < len(words) and end - first < _LONGEST and (end == first or words.joined(end) or is_and(words, end)):
        word = words.folded[end]
        if not (words.capital[end] and word.isascii()) and not (end > first and word in small):
            break
        known = word in facts.heads or words.text_of(end - 1, end + 1) in facts.heads
        titled = titled or (known and words.capital[end])
        end += 1
    while end > first and words.folded[end - 1] in small:
        end -= 1
    return end if titled else None


def is_and(words: Words, at: int) -> bool:
    """True for & before word ``at``."""
    return words.gap(at).strip(" ") == "&"


def are_initials(words: Words, at: int) -> bool:
    """True for a few Latin capitals, no field of work: TRA."""
    shown = words.shown[at]
    capitals = shown.isascii() and shown.isalpha() and shown.isupper() and 1 < len(shown) <= LONGEST_INITIALS
    return capitals and words.folded[at] not in grammar_words("en", "field_code")
