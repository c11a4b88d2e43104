"""The people of a release: each place of a name, with the office that stands beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.facts import (
    given_names,
    grammar_words,
    organisation_facts,
    person_facts,
    social_networks,
)
from extractor.mentions.naming.occurrences import Finder, Sought, sought
from extractor.mentions.naming.recognised import Name, grouped, kind_of, recognised_names, small_words, votes
from extractor.mentions.naming.retyped import with_people
from extractor.mentions.naming.words import Words, words_of
from extractor.mentions.people.arabic import ArabicOffices
from extractor.mentions.people.english import EnglishOffices
from extractor.mentions.people.honoured import honoured_names, speaking_names, titled_names
from extractor.mentions.people.implied import ImpliedAffiliations
from extractor.mentions.people.listed import listed_offices
from extractor.mentions.people.signed import signed_office
from extractor.mentions.people.succession import succeeded
from extractor.mentions.people.surroundings import Organisation, Surroundings, organisations_by_passage
from extractor.reading.reading import Reading
from extractor.settings import Settings
from extractor.text import fold_term, has_arabic

_LEAST_SCORE = 0.4
_LEAST_ALONE = 0.85
_LEAST_ALONE_ARABIC = 0.95
_SURE = 0.8
_LONGEST_ENGLISH = 5
"""Probabilities of the recogniser, chosen on the testers' pages for the weights of seed 2: they are sure of themselves,
and the names of one word that they give less are mostly verbs and headings."""


def find_people(
    reading: Reading, organisations: Sequence[OrganisationMention], *, settings: Settings | None = None
) -> tuple[PersonMention, ...]:
    """Every place where a person is named, in order, none inside another or inside an organisation.

    ``rule`` says how: recogniser, honorific, again (the full name), surname; with "title before" or "title behind"
    where an office stands beside the name.
    """
    passages = words_of(reading)
    recognised = with_people(recognised_names(passages))
    inside = organisations_by_passage(passages, organisations)
    taken = {
        index: frozenset(at for one in found for at in range(one.first, one.end)) for index, found in inside.items()
    }
    tails = _tails(reading, organisations)
    names = [name for name in _judged(passages, recognised, taken) if name.text not in tails]
    finder = Finder([*(sought(name, "again") for name in names), *_surnames(names, passages, recognised)])
    persons = {(one.words.index, at) for one in recognised if one.kind == "PER" for at in range(one.first, one.end)}
    again = [name for words in passages for name in finder.find(words) if _is_fitting(name, persons)]
    people = grouped(_without_overlaps([*names, *again], taken))
    seen = grouped(recognised)
    implied = ImpliedAffiliations(organisations)
    found = [
        (words, mention)
        for words in passages
        for mention in _mentions(words, people.get(words.index, []), inside[words.index], seen.get(words.index, []))
    ]
    signed = [(words, signed_office(passages, words, mention, inside)) for words, mention in found]
    known = succeeded(listed_offices(passages, signed, inside))
    return tuple(implied.fill(words, mention) for words, mention in known)


def _tails(reading: Reading, organisations: Sequence[OrganisationMention]) -> frozenset[str]:
    """What stands alone behind an Arabic head noun (شركة فيرساتشي): the same word alone is no person."""
    names = (fold_term(one.span.of(reading.release.text)).split(" ") for one in organisations)
    return frozenset(words[1] for words in names if len(words) == 2 and organisation_facts("ar").is_head(words[0]))


def _judged(passages: Sequence[Words], recognised: Sequence[Name], taken: Mapping[int, frozenset[int]]) -> list[Name]:
    """The recogniser's persons that the release as a whole takes for persons, and those behind an honorific."""
    sums = votes(recognised)
    surnames = {name.text.split(" ")[-1] for name in recognised if name.kind == "PER" and name.end - name.first > 1}
    singles = surnames | {name.text for name in recognised if name.kind == "PER"}
    kept: list[Name] = []
    for name in _merged(recognised):
        if name.kind != "PER" and name.text not in surnames:
            continue
        person = _without_titles(name)
        alone = person.end - person.first == 1 and person.text not in surnames
        elsewhere = name.kind == "PER" and kind_of(name.key, sums) not in ("PER", None) and person.text not in surnames
        least = _LEAST_SCORE if not alone else _least_alone(person)
        if elsewhere or person.score < least or not _is_person(person):
            continue
        lost = person.text.endswith("s") and person.text[:-1] in singles and not person.cut and not person.arabic
        kept.append(replace(person, kind="PER", cut=1 if lost else person.cut))
    occupied = {(name.words.index, at) for name in kept for at in range(name.first, name.end)}
    busy: dict[int, set[int]] = {index: set(places) for index, places in taken.items()}
    for index, at in occupied:
        busy[index].add(at)
    for words in passages:
        kept.extend(honoured_names(words, busy[words.index]))
        kept.extend(speaking_names(words, busy[words.index]))
        kept.extend(titled_names(words, busy[words.index]))
    return kept


def _least_alone(person: Name) -> float:
    """The score that a name of one word needs: more in Arabic, where no capital tells it, most behind an article."""
    if person.text.startswith("ال"):
        return _SURE
    return _LEAST_ALONE_ARABIC if person.arabic and person.text not in person_facts("ar").given else _LEAST_ALONE


def _merged(recognised: Sequence[Name]) -> list[Name]:
    """The names; two persons of one word side by side are one, cut in two by the recogniser."""
    merged: list[Name] = []
    for name in recognised:
        last = merged[-1] if merged else None
        if last is not None and _continues(last, name):
            merged[-1] = replace(last, end=name.end, score=max(last.score, name.score), cut=name.cut)
            continue
        name = _with_family_name(_with_first_name(_hyphenated(name)))
        while merged and merged[-1].overlaps(name) and merged[-1].kind == "PER" == name.kind:
            name = _united(merged.pop(), name)
        merged.append(name)
    return merged


def _united(last: Name, name: Name) -> Name:
    """One person of two finds that share a word: Noora Al- and Emadi."""
    first, end = min(last.first, name.first), max(last.end, name.end)
    cut = name.cut if end == name.end else last.cut
    skip = last.skip if first == last.first else 0
    return replace(last, first=first, end=end, score=max(last.score, name.score), skip=skip, cut=cut)


def _hyphenated(name: Name) -> Name:
    """An Arabic person with the first half of a double given name: ماري-كلير."""
    words, first = name.words, name.first
    tied = name.arabic and name.kind == "PER" and not name.skip and first > 0 and words.gap(first) in ("-", "–", "‑")
    if not tied or words.folded[first - 1] in person_facts("ar").function or not has_arabic(words.folded[first - 1]):
        return name
    return replace(name, first=first - 1)


def _continues(last: Name, name: Name) -> bool:
    """True where two persons of one word each stand side by side, or two English ones of any length."""
    single = name.end - name.first == 1 and last.end - last.first == 1
    whole = not name.arabic and name.end - last.first <= _LONGEST_ENGLISH
    beside = last.words is name.words and last.end == name.first and name.words.joined(name.first)
    return name.kind == last.kind == "PER" and (single or whole) and beside and not last.cut and not name.skip


def _with_first_name(name: Name) -> Name:
    """A family name that the recogniser found alone, with the first name before it: a given name, or behind a comma."""
    words, before = name.words, name.first - 1
    if not name.arabic or name.kind != "PER" or name.skip or name.end - name.first > 3 or before < 0:
        return name
    single = name.end - name.first == 1
    word = words.folded[before]
    facts = person_facts("ar")
    if not words.joined(name.first) or word in facts.cues:
        return name
    if word in facts.honorifics and before > 0 and words.joined(before) and words.folded[before - 1] in facts.given:
        return replace(name, first=before - 1)  # a family name that is also an honorific: عايدة السيد عبد الله
    if word in facts.honorifics or (word in facts.heads and word not in facts.given):
        return name
    led = before > 0 and words.joined(before) and words.folded[before - 1] in grammar_words("ar", "dignity")
    if led and not word.startswith("ال") and word not in facts.function and word not in facts.modifiers:
        return replace(name, first=before)  # المستشار مشاري فهد العبيدان: no adjective without its article
    closing = name.end >= len(words) or words.gap(name.end).strip(' "“«')[:1] in ("،", ",", ":")
    preposition = word in facts.function and not words.shown[before].endswith("ي")
    behind_comma = (
        single
        and closing
        and (words.gap(before).strip(" ") in ("،", ",") and not word.startswith("ال") and word not in facts.function)
    )
    if (word in facts.given and not preposition) or behind_comma:
        return replace(name, first=before)
    return name


def _with_family_name(name: Name) -> Name:
    """A given name that the recogniser found alone, with the family name behind it (سفيان القضاة)."""
    words, after = name.words, name.end
    facts = person_facts("ar")
    particles = lexicon("ar").index("name_particles")
    open_end = name.arabic and name.kind == "PER" and name.text.split(" ")[-1] in particles
    if open_end and after < len(words) and words.joined(after) and words.folded[after] not in facts.function:
        return replace(name, end=after + 1)  # نزهة أيت, without الطالب
    if _is_compound(name) and _closes_name(words, after):
        return replace(name, end=after + 1)  # عبد السلام خلف
    single = name.arabic and name.kind == "PER" and name.end - name.first == 1
    if not single or after >= len(words) or not words.joined(after) or name.text not in facts.given:
        return name
    word = words.folded[after]
    title = word in facts.heads or word in facts.modifiers or word in facts.honorifics or word in facts.function
    return replace(name, end=after + 1) if word.startswith("ال") and len(word) > 4 and not title else name


def _is_compound(name: Name) -> bool:
    """True for one given name of two words and nothing else: عبد السلام."""
    parts = name.text.split(" ")
    return name.arabic and name.kind == "PER" and len(parts) == 2 and parts[0] == "عبد"


def _closes_name(words: Words, at: int) -> bool:
    """True for a word that is no particle, title or verb of speech, right before a title or the end of a phrase."""
    facts = person_facts("ar")
    if at >= len(words) or not words.joined(at):
        return False
    word = words.folded[at]
    if word in facts.function or word in facts.heads or word in facts.cues or word in facts.modifiers:
        return False
    return at + 1 < len(words) and words.folded[at + 1] in facts.heads and words.joined(at + 1)


def _without_titles(name: Name) -> Name:
    """The name without title nouns that the recogniser took in (Governor Walz → Walz)."""
    facts = person_facts(name.words.passage.lexicon.language)
    first, end = name.first, name.end
    folded = name.words.folded
    while first < end - 1 and _is_title(name, first):
        first += 1
    if not name.arabic and end - first > 2 and _ends_title(name.words, first):
        first += 1
    while first < end - 1 and folded[first] in facts.after:
        first += 1
    while end > first + 1 and folded[end - 1] in facts.after:
        end -= 1
    return replace(
        name, first=first, end=end, skip=name.skip if first == name.first else 0, cut=name.cut if end == name.end else 0
    )


def _ends_title(words: Words, at: int) -> bool:
    """True for the last word of a title that began before the name: Chief of Staff; Special Agent in Charge."""
    heads = person_facts("en").heads
    if at > 1 and words.folded[at - 1] == "of" and words.folded[at - 2] in heads:
        return True
    return at > 1 and any(" ".join(words.folded[first : at + 1]) in heads for first in range(max(0, at - 4), at - 1))


def _is_title(name: Name, at: int) -> bool:
    """True for a title noun that is no given name; أمين before a family name alone is one (أمين العقيلي)."""
    facts = person_facts(name.words.passage.lexicon.language)
    word = name.words.folded[at]
    if word in facts.given or not (word in facts.heads or word in facts.honorifics):
        return False
    last = name.end - at == 2 and name.words.folded[at + 1].startswith("ال")
    return not (name.arabic and last and not word.startswith("ال") and word in facts.heads)


def _is_person(name: Name) -> bool:
    facts = person_facts(name.words.passage.lexicon.language)
    names = organisation_facts("ar" if name.arabic else "en")
    text = name.text
    words = text.split(" ")
    if text in social_networks() or text in facts.heads or text in facts.honorifics or len(words) > 8:
        return False
    if any(letter.isdigit() for letter in text) or any(word in names.legal for word in words[1:]):
        return False
    if all(word in facts.function or word in facts.modifiers or word in facts.heads for word in words):
        return text in given_names()
    return name.arabic or len(words) > 1 or not name.words.shown[name.first].isupper()


def _surnames(names: Sequence[Name], passages: Sequence[Words], recognised: Sequence[Name]) -> list[Sought]:
    """The last word of each full name, where the release does not use it otherwise."""
    sums = votes(recognised)
    common = small_words(passages)
    found = []
    for name in names:
        words = name.text.split(" ")
        last = words[-1]
        if len(words) < 2 or len(last) < 3 or last in common or not last[0].isalpha():
            continue
        if kind_of(last, sums) in (None, "PER") or not name.arabic:
            found.append(Sought((last,), "PER", "surname", "" if name.arabic else "first"))
    return found


def _is_fitting(name: Name, persons: Collection[tuple[int, int]]) -> bool:
    """An Arabic surname alone must be seen by the recogniser or stand behind a verb of speech or a title."""
    if name.rule != "surname" or not name.arabic:
        return True
    if any((name.words.index, at) in persons for at in range(name.first, name.end)):
        return True
    before = name.words.folded[name.first - 1] if name.first and name.words.joined(name.first) else ""
    facts = person_facts("ar")
    return before in facts.honorifics or before in facts.cues or before.removeprefix("و") in facts.cues


_RANK = {"recogniser": 0, "honorific": 1, "again": 2, "surname": 3}


def _without_overlaps(names: Iterable[Name], taken: Mapping[int, frozenset[int]]) -> list[Name]:
    own: dict[int, set[int]] = {index: set(places) for index, places in taken.items()}
    kept = []
    order = sorted(names, key=lambda one: (one.first - one.end, _RANK.get(one.rule, 4), one.words.index, one.first))
    for name in order:
        places = range(name.first, name.end)
        if not own[name.words.index].intersection(places):
            own[name.words.index].update(places)
            kept.append(name)
    return sorted(kept, key=lambda one: (one.words.index, one.first))


def _mentions(
    words: Words, people: Sequence[Name], organisations: Sequence[Organisation], recognised: Sequence[Name]
) -> list[PersonMention]:
    if not people:
        return []
    places = frozenset(at for name in recognised if name.kind == "LOC" for at in range(name.first, name.end))
    around = Surroundings(words, people, organisations, places)
    reader = ArabicOffices(around) if words.passage.lexicon.language == "ar" else EnglishOffices(around)
    mentions = []
    offices = [reader.read(name) for name in people]
    for at in range(len(offices) - 2, -1, -1):
        if isinstance(reader, EnglishOffices):
            offices[at] = reader.completed(offices[at], offices[at + 1])
    for name, office in zip(people, offices, strict=True):
        rule = name.rule if office.title is None else f"{name.rule}, {office.rule}"
        mentions.append(PersonMention(name.span, rule, office.title, office.affiliation, office.gender))
    return mentions
