"""Which of the recogniser's names, and of those that words beside them tell, are persons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.languages import given_names
from extractor.mentions.naming.dated_works import is_dated_work
from extractor.mentions.naming.endowed import is_donor
from extractor.mentions.naming.facts import (
    country_words,
    grammar_words,
    organisation_facts,
    person_facts,
    social_networks,
)
from extractor.mentions.naming.nations import nation_from
from extractor.mentions.naming.own import LONGEST_AMBIGUOUS, is_and_its, is_given_not_office
from extractor.mentions.naming.recognised import Name, kind_of, votes
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.lookalikes import DOMAIN
from extractor.mentions.people.apposed import apposed_names
from extractor.mentions.people.couples import coupled_names
from extractor.mentions.people.english_honours import is_rest_of_honorific
from extractor.mentions.people.english_notes import PARTY
from extractor.mentions.people.halves import with_rests
from extractor.mentions.people.honoured import honoured_names
from extractor.mentions.people.nicknamed import initialled_names
from extractor.mentions.people.nobody import is_named_for, is_namesake, is_nobody, is_office_of_place, is_speaker
from extractor.mentions.people.titled import is_governed_place, speaking_names, titled_names
from extractor.mentions.people.whole import merged, without_titles
from extractor.text import has_article

_LEAST_SCORE = 0.4
_MOST_WORDS = 8  # of a name, the particles of descent aside
_LEAST_ALONE = 0.85
_LEAST_ALONE_ARABIC = 0.95
_SURE = 0.8
"""Probabilities of the recogniser, chosen on the testers' pages for the weights of seed 2: they are sure of themselves,
and the names of one word that they give less are mostly verbs and headings."""


def judged_people(
    passages: Sequence[Words], recognised: Sequence[Name], taken: Mapping[int, frozenset[int]]
) -> list[Name]:
    """The recogniser's persons that the release as a whole takes for persons, and those behind an honorific."""
    sums = votes(recognised)
    people = (name for name in recognised if name.kind == "PER" and name.end - name.first > 1)
    whole = (name for name in people if name.first not in taken[name.words.index])  # the drugmaker Eli Lilly
    surnames = {name.text.split(" ")[-1] for name in whole if not is_office_of_place(name)}
    singles = surnames | {name.text for name in recognised if name.kind == "PER"}
    founded = {name.text for name in recognised if _is_founded(name)} - surnames
    kept: list[Name] = []
    for name in merged(recognised):
        if (name.kind != "PER" and name.text not in surnames) or name.text in founded:
            continue
        person = _without_owned(without_titles(name))
        alone = person.end - person.first == 1 and person.text not in surnames
        elsewhere = name.kind == "PER" and kind_of(name.key, sums) not in ("PER", None) and person.text not in surnames
        least = _LEAST_SCORE if not alone or _is_honoured(person) else _least_alone(person)
        if elsewhere or person.score < least or not _is_person(person) or (alone and _is_governed(person)):
            continue
        lost = person.text.endswith("s") and person.text[:-1] in singles and not person.cut and not person.arabic
        kept.append(replace(person, kind="PER", cut=1 if lost else person.cut))
    occupied = {(name.words.index, at) for name in kept for at in range(name.first, name.end)}
    busy: dict[int, set[int]] = {index: set(places) for index, places in taken.items()}
    for index, at in occupied:
        busy[index].add(at)
    for words in passages:
        for told in (honoured_names, speaking_names, titled_names, apposed_names, initialled_names, coupled_names):
            found = told(words, busy[words.index])
            kept.extend(name for name in found if not (_is_named_after(name) if name.arabic else is_donor(name)))
    return with_rests(kept)


def _is_named_after(name: Name) -> bool:
    """True for an Arabic name that something bears, or for words of who speaks."""
    return is_named_for(name) or is_speaker(name)


def _is_governed(person: Name) -> bool:
    """True for a word that no list knows right behind a noun without article: مدير سندرلاند, فريق ميلروز, clubs."""
    words, at, facts = person.words, person.first, person_facts("ar")
    if not person.arabic or person.skip or at == 0 or not words.joined(at):
        return False
    before = words.folded[at - 1]
    if person.text in facts.given:
        return is_governed_place(words, at)  # محافظ تيماء
    if before in grammar_words("ar", "side") or before[1:] in grammar_words("ar", "side"):
        return True
    title = before in facts.heads and not before.startswith("ال") and before not in facts.honorifics
    return title and before not in grammar_words("ar", "dignity") | grammar_words("ar", "rank")


def _is_honoured(person: Name) -> bool:
    """True for a given name right behind an Arabic honorific: الحاج قويدر."""
    words, at = person.words, person.first
    led = person.arabic and not person.skip and at > 0 and words.joined(at)
    return led and person.text in person_facts("ar").given and words.folded[at - 1] in person_facts("ar").honorifics


def _least_alone(person: Name) -> float:
    """The score that a name of one word needs: more in Arabic, where no capital tells it, most behind an article."""
    if person.text.startswith("ال"):
        return _SURE
    return _LEAST_ALONE_ARABIC if person.arabic and person.text not in person_facts("ar").given else _LEAST_ALONE


def _is_person(name: Name) -> bool:
    facts = person_facts(name.words.passage.lexicon.language)
    names = organisation_facts("ar" if name.arabic else "en")
    text = name.text
    words = text.split(" ")
    long = sum(word not in grammar_words("ar", "kinship") for word in words) > _MOST_WORDS  # سعود بن مساعد بن سالم
    if text in social_networks() or text in facts.heads or text in facts.honorifics or long:
        return False
    if name.arabic and (is_nobody(name) or is_named_for(name) or _is_owned(name, name.first)):
        return False
    if is_dated_work(name) or is_namesake(name) or is_donor(name) or _is_address(name) or is_rest_of_honorific(name):
        return False
    if name.arabic and _is_title(words):
        return False
    if not name.arabic and _is_party(name):
        return False
    prefix, tied, _ = words[0].partition("-")
    if tied and prefix in grammar_words("en", "stance"):
        return False  # Anti-Trump groups
    if not name.arabic and (" ".join(words[-2:]) in facts.heads or _ends_title(name)):
        return False  # Perak Menteri Besar; the Mayor Pro Tem
    if not name.arabic and words[-1] in facts.heads and name.words.shown[name.end - 1].islower():
        return False  # on-air co-host
    if any(letter.isdigit() for letter in text) or any(word in names.legal for word in words[1:]):
        return False
    if not name.arabic and len(words) > 1 and _is_country(name):
        return False
    if _is_branch(name, words) or (len(words) == 1 and text in country_words() and text not in facts.given):
        return False
    if all(word in facts.function or word in facts.modifiers or word in facts.heads for word in words):
        return text in given_names() or is_given_not_office(name.words, name.first, name.end)
    shown = name.words.shown[name.first]  # TALK’s
    return name.arabic or len(words) > 1 or not shown[: len(shown) - name.cut].isupper()


def _is_country(name: Name) -> bool:
    """True for the words of a country's name: Brunei Darussalam."""
    nation = nation_from(name.words, name.first)
    return nation is not None and nation.named and nation.end == name.end


def _is_address(name: Name) -> bool:
    """True for the words of an e-mail address, Ann.Lee@acme.com, and for an address of the web."""
    words = name.words
    inside = any("@" in words.gap(at) for at in range(name.first + 1, name.end))
    domain = name.end - name.first == 1 and DOMAIN.match(name.text) is not None
    return inside or domain or words.behind(name.end).startswith("@")


def _is_party(name: Name) -> bool:
    """True for the party and state behind a legislator's name and a comma: Ann Lee, R-Tenn., said."""
    words, at = name.words, name.first
    alone = name.end - at == 1 and at > 0 and words.gap(at).strip(" ") in (",", "(")
    return alone and PARTY.match(words.shown[at]) is not None


def _is_founded(name: Name) -> bool:
    """True for one word that somebody founded or launched: She launched | Tammarin in 1999."""
    words, at, given = name.words, name.first, person_facts("en").given
    alone = not name.arabic and name.end - at == 1 and at > 0 and words.joined(at) and name.text not in given
    return alone and words.folded[at - 1] in grammar_words("en", "bringing_about")


def _ends_title(name: Name) -> bool:
    """True for the last words of an English title that began before them: Mayor | Pro Tem."""
    before = name.first > 0 and name.words.joined(name.first)
    return before and name.words.text_of(name.first - 1, name.end) in person_facts("en").heads


def _is_title(words: Sequence[str]) -> bool:
    """True for a title of two words with the article: مربي الماشية."""
    pair = " ".join(word.removeprefix("ال") for word in words)
    return len(words) == 2 and has_article(words[1]) and pair in person_facts("ar").heads


def _without_owned(name: Name) -> Name:
    """A name of several words without what و joins to it: ناصر | ومحيطه."""
    last = name.end - 1
    if not name.arabic or last == name.first or len(name.words.folded[last]) <= LONGEST_AMBIGUOUS:
        return name
    return replace(name, end=last, cut=0) if _is_owned(name, last) else name


def _is_owned(name: Name, at: int) -> bool:
    """True for a noun with a pronoun that و joins to a name, nothing of the name behind it: مستشفى ناصر | ومحيطه."""
    word, owned = name.words.folded[at], at == name.end - 1 and is_and_its(name.words, at)
    return owned and given_names().isdisjoint((word, word.removeprefix("و")))


def _is_branch(name: Name, words: Sequence[str]) -> bool:
    """True for an acronym and a country, a branch of a body: WHO Oman."""
    short = name.words.shown[name.first]
    acronym = not name.arabic and len(words) == 2 and len(short) > 2 and short.isalpha() and short.isupper()
    return acronym and words[1] in country_words() and not name.words.shown[name.first + 1].isupper()
