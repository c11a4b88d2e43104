"""Persons that an honorific announces, where the recogniser saw none: Ms. Frías, الدكتور سامي الراعي."""

from __future__ import annotations

from collections.abc import Collection

from extractor.languages import lexicon
from extractor.mentions.naming.arabic_names import says_that
from extractor.mentions.naming.facts import PersonFacts, grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.letters import genitive_letters
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS, Words
from extractor.mentions.people.titled import ends_phrase, is_given, is_governed_place, is_spoken_for, may_be_name

_MOST_WORDS = 5
_LONGEST_TITLE = 12
_LEAST_NAME = 2
# Words that also open other phrases (General Assembly, King Street): no evidence of a person by themselves.
_NEEDS_STOP = 4


def honoured_names(words: Words, taken: Collection[int]) -> list[Name]:
    """The names behind honorifics in one passage, outside the words already taken."""
    if words.title_case:
        return []
    facts = person_facts(words.passage.lexicon.language)
    arabic = words.passage.lexicon.language == "ar"
    found: list[Name] = []
    for at, word in enumerate(words.folded[:-1]):
        if arabic and at + 1 not in taken and word.removeprefix("و") in grammar_words("ar", "monastic"):
            found.extend(_monk(words, at + 1))
            continue
        if (
            at + 1 in taken
            or (at in taken and (words.joined(at + 1) or not arabic))
            or not (_is_arabic(words, at, facts) if arabic else _is_english(words, at, facts))
        ):
            continue
        stopped = arabic and is_shortened(words, at)
        if arabic and not words.joined(at + 1) and not stopped:
            end = _apposed_end(words, at + 1, facts, taken)
            if end > at + 1:
                found.append(Name(words, at + 1, end, "PER", 0.7, "apposition"))
            continue
        if arabic:
            end = _arabic_end(words, at + 1, facts, taken, stopped=stopped)
        else:
            end = _english_end(words, at, facts, taken)
        known = facts.heads.keys() | (facts.after if end == at + 2 else frozenset())  # Mr. Chairman; MS, MCh
        if end > at + 1 and not all(word in known for word in words.folded[at + 1 : end]):
            found.append(Name(words, at + 1, end, "PER", 0.7, "honorific", 0, genitive_letters(words.folded[end - 1])))
    return found


def _monk(words: Words, at: int) -> list[Name]:
    """The name of one word behind the style of a Coptic bishop, which no list need hold: الأنبا باخوم; not that of a
    monastery: دير الأنبا شنودة."""
    facts, word = person_facts("ar"), words.folded[at]
    small = word in facts.function or word in facts.heads or word in facts.cues or word.startswith("ال")
    before = words.folded[at - 2] if at > 1 and words.joined(at - 1) else ""
    named_for = before.lstrip("بلو") in grammar_words("ar", "named_for") or before in grammar_words("ar", "named_for")
    named = words.joined(at) and not small and not named_for and len(word) > _LEAST_NAME
    return [Name(words, at, at + 1, "PER", 0.9, "honorific")] if named else []


def _announces(words: Words, at: int, facts: PersonFacts) -> bool:
    """True for an Arabic honorific or title noun, or a definite adjective behind one (المهندسة الزراعية)."""
    word = words.folded[at]
    if word in facts.honorifics or word in facts.heads or "ال" + word.removeprefix("لل") in facts.heads:
        return True  # للكاتب too
    behind = at > 0 and words.joined(at) and word.startswith("ال")
    return behind and (words.folded[at - 1] in facts.honorifics or words.folded[at - 1] in facts.heads)


def _is_arabic(words: Words, at: int, facts: PersonFacts) -> bool:
    return _announces(words, at, facts) or not words.joined(at + 1)


def _is_english(words: Words, at: int, facts: PersonFacts) -> bool:
    return words.folded[at] in facts.honorifics or words.folded[at] in facts.heads


def _english_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past the capitals behind Mr., Ms., Dr. …, past two behind a title (Commander Zoe Field); ``at + 1``: none."""
    if words.folded[at] in facts.heads and words.folded[at] not in facts.honorifics:
        end = at + 3
        two = end <= len(words) and all(words.joined(place) and words.capital[place] for place in (at + 1, at + 2))
        free = two and at + 2 not in taken and (end >= len(words) or not words.capital[end] or not words.joined(end))
        body = free and words.folded[at + 2] in organisation_facts("en").heads.keys() | grammar_words("en", "spot")
        named = free and not body and words.capital[at] and words.folded[at + 1] in facts.given
        return end if named else at + 1
    short = words.gap(at + 1) in (". ", ".") or words.folded[at] in grammar_words("en", "shortened")
    if not short or not words.capital[at] or len(words.folded[at]) > _NEEDS_STOP:
        return at + 1
    if words.folded[at + 1] in facts.function:
        return at + 1  # in Jackson, Miss. The …
    end = at + 1
    while end < len(words) and end - at <= _MOST_WORDS and end not in taken and words.capital[end]:
        if words.folded[end] in facts.honorifics or (end > at + 1 and not _is_near(words, end)):
            break
        end += 1
        if genitive_letters(words.folded[end - 1]):
            break
    return end


def _is_near(words: Words, at: int) -> bool:
    """True for a word right behind another, or behind an initial or a shortened given name: Mr. Md. Abul Kalam."""
    before = words.folded[at - 1]
    short = len(before) == 1 or before in grammar_words("en", "abbreviated")
    return words.joined(at) or (short and words.gap(at) in (". ", "."))


def is_shortened(words: Words, at: int) -> bool:
    """True for a shortened Arabic honorific with its stop: د. سامي, أ.د. سامي."""
    word = words.folded[at]
    short = word in person_facts("ar").honorifics and (len(word) == 1 or "." in word)
    return short and at + 1 < len(words) and words.gap(at + 1) in (". ", ".")


def _arabic_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int], *, stopped: bool = False) -> int:
    """Past a given name and what belongs to it (بن, آل, a family name with its article); ``at`` where none follows."""
    preposition = words.folded[at] in facts.function and not words.shown[at].endswith("ي")
    if is_spoken_for(words, at) or not (stopped or words.joined(at)) or not is_given(words, at, facts) or preposition:
        return at
    if is_governed_place(words, at):
        return at
    particles = lexicon("ar").index("name_particles")
    end = at + 1
    while end < len(words) and end - at < _MOST_WORDS and end not in taken and words.joined(end):
        word = words.folded[end]
        chained = word in particles or words.folded[end - 1] in particles or word in facts.given
        family = word.startswith("ال") and len(word) > 4 and word not in facts.heads and word not in facts.function
        family = family and not organisation_facts("ar").is_head(word)
        if not chained and not family:
            break
        end += 1
        if family and not chained:
            break
    if end == at + 1 and end < len(words) and words.joined(end) and end not in taken:
        said = says_that(words, end + 1) and may_be_name(words, end, at)  # البروفيسور أمين بومعزة بأن
        end += 1 if said or ends_phrase(words, end + 1) else 0
    return end if end > at + 1 else at


def _apposed_end(words: Words, at: int, facts: PersonFacts, taken: Collection[int]) -> int:
    """Past two words between commas behind a title and its organisation (مديرة جمعية الأمل، رنا القضاة،); else ``at``.

    The first is a given name, the second another or one with its article.
    """
    folded = words.folded
    if words.gap(at).strip(" ") not in COMMAS or folded[at] not in facts.given or folded[at] in facts.function:
        return at
    end = at + 2
    if end > len(words) or at + 1 in taken or not words.joined(at + 1) or not ends_phrase(words, end):
        return at
    family = folded[at + 1].startswith("ال") and folded[at + 1] not in facts.heads
    said = end < len(words) and folded[end] in grammar_words("ar", "that")
    if not family and folded[at + 1] not in facts.given and not (said and may_be_name(words, at + 1, at)):
        return at
    first = at - 1
    while first > max(0, at - _LONGEST_TITLE) and words.joined(first) and folded[first] not in facts.heads:
        first -= 1
    return end if folded[first] in facts.heads else at
