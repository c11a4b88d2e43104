"""The people of a release: each place of a name, with the office that stands beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import OrganisationMention, PersonMention
from extractor.mentions.naming.called import other_names
from extractor.mentions.naming.endowed import is_donor
from extractor.mentions.naming.facts import (
    organisation_facts,
    person_facts,
)
from extractor.mentions.naming.occurrences import Finder, Sought, sought
from extractor.mentions.naming.recognised import Name, grouped, kind_of, recognised_names, small_words, votes
from extractor.mentions.naming.retyped import with_people
from extractor.mentions.naming.words import Words, words_of
from extractor.mentions.people.arabic import ArabicOffices
from extractor.mentions.people.arabic_boards import ArabicBoards
from extractor.mentions.people.arabic_lists import ArabicLists
from extractor.mentions.people.below import offices_below
from extractor.mentions.people.english import EnglishOffices
from extractor.mentions.people.english_announced import with_announced
from extractor.mentions.people.english_bios import with_told_later
from extractor.mentions.people.english_counted import with_counted
from extractor.mentions.people.english_delegations import (
    with_board_row,
    with_gapped,
    with_one_house,
    with_senders,
    without_visits,
)
from extractor.mentions.people.english_own_words import told_of_oneself
from extractor.mentions.people.english_portfolios import with_portfolios
from extractor.mentions.people.english_signatures import with_signatures
from extractor.mentions.people.english_slates import with_slates
from extractor.mentions.people.halves import joined_halves
from extractor.mentions.people.headed import headed_offices
from extractor.mentions.people.house_lines import with_houses_below
from extractor.mentions.people.implied import ImpliedAffiliations
from extractor.mentions.people.incoming import described, taken_up
from extractor.mentions.people.introduced import with_introduced
from extractor.mentions.people.listed import listed_offices
from extractor.mentions.people.persons import judged_people
from extractor.mentions.people.posts import listed_posts
from extractor.mentions.people.rostered import led_by_bodies, rostered_offices
from extractor.mentions.people.signed import signed_office
from extractor.mentions.people.succession import succeeded
from extractor.mentions.people.surroundings import Organisation, Surroundings, organisations_by_passage
from extractor.mentions.people.tabled import tabled_offices
from extractor.reading.reading import Reading
from extractor.text import fold_term

_LEAST_SURNAME = 3  # letters


def find_people(reading: Reading, organisations: Sequence[OrganisationMention]) -> tuple[PersonMention, ...]:
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
    names = [name for name in judged_people(passages, recognised, taken) if name.text not in tails]
    called = other_names(names, recognised)
    others = [other for _, other in called]
    names = [name for name in names if name in others or not any(map(name.overlaps, others))]
    free = [name for name in names if name.first not in taken[name.words.index]]
    finder = Finder([*(sought(name, "again") for name in free), *_surnames(free, passages, recognised)])
    persons = {(one.words.index, at) for one in recognised if one.kind == "PER" for at in range(one.first, one.end)}
    again = [name for words in passages for name in finder.find(words) if _is_fitting(name, persons)]
    people = grouped(joined_halves(_without_overlaps([*names, *again, *others], taken)))
    seen = grouped(recognised)
    implied = ImpliedAffiliations(organisations)
    found = [
        (words, mention)
        for words in passages
        for mention in _mentions(words, people.get(words.index, []), inside[words.index], seen.get(words.index, []))
    ]
    signed = [(words, signed_office(passages, words, mention, inside)) for words, mention in found]
    signed = with_houses_below(passages, signed, inside)
    lined = rostered_offices(passages, listed_offices(passages, signed, inside), inside)
    lined = led_by_bodies(passages, lined, inside)
    lined = listed_posts(passages, lined, inside, seen)
    lined = headed_offices(passages, tabled_offices(lined, inside), inside)
    lined = offices_below(passages, told_of_oneself(passages, lined, inside, seen), inside)
    told = described(taken_up(passages, with_introduced(passages, lined)), inside)
    known = succeeded(told)
    told_other = {name.span: other.span for name, other in called}
    filled = (implied.fill(words, mention) for words, mention in known)
    return tuple(replace(mention, other=told_other.get(mention.span)) for mention in filled)


def _tails(reading: Reading, organisations: Sequence[OrganisationMention]) -> frozenset[str]:
    """What stands alone behind an Arabic head noun (شركة فيرساتشي): the same word alone is no person."""
    names = (fold_term(one.span.of(reading.release.text)).split(" ") for one in organisations)
    return frozenset(words[1] for words in names if len(words) == 2 and organisation_facts("ar").is_head(words[0]))


def _surnames(names: Sequence[Name], passages: Sequence[Words], recognised: Sequence[Name]) -> list[Sought]:
    """The last word of each full name, where the release does not use it otherwise; of two with a hyphen also the
    first (Guerra, of Vicente Guerra-Nistal)."""
    sums = votes(recognised)
    common = small_words(passages)
    found = []
    for name in names:
        _, *rest = name.text.split(" ")
        last = rest[-1] if rest else ""
        for one in (last, *_first_of_two(last, sums)):
            if len(one) < _LEAST_SURNAME or one in common or not one[0].isalpha():
                continue
            if kind_of(one, sums) in (None, "PER") or not name.arabic:
                found.append(Sought((one,), "PER", "surname", "" if name.arabic else "first"))
    return found


def _first_of_two(surname: str, sums: Mapping[str, Counter[str]]) -> tuple[str, ...]:
    """The first of two family names with a hyphen; none for a particle (El-Baradei) or what else it names."""
    first, hyphen, _ = surname.partition("-")
    known = first in lexicon("en").index("name_particles") or first in person_facts("en").given
    return (first,) if hyphen and not known and kind_of(first, sums) in (None, "PER") else ()


def _is_fitting(name: Name, persons: Collection[tuple[int, int]]) -> bool:
    """An Arabic surname alone must be seen by the recogniser or stand behind a verb of speech or a title."""
    if name.rule != "surname" or not name.arabic:
        return not is_donor(name)
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
    if isinstance(reader, EnglishOffices):
        offices = with_announced(around, people, reader.spread(people, offices))
        offices = with_counted(around, people, offices)
        offices = without_visits(around, people, offices)
        offices = with_senders(around, people, offices)
        offices = with_one_house(around, people, with_gapped(around, people, offices))
        offices = with_board_row(around, people, offices)
        offices = with_slates(around, people, with_portfolios(around, people, offices))
        offices = with_signatures(around, people, offices)
        offices = with_told_later(reader.behind, people, offices)
    else:
        offices = ArabicBoards(reader, people).completed(ArabicLists(reader, people).completed(offices))
    for name, office in zip(people, offices, strict=True):
        rule = name.rule if office.title is None else f"{name.rule}, {office.rule}"
        mention = PersonMention(name.span, rule, office.title, office.affiliation, office.gender, told=office.told)
        mentions.append(mention)
    return mentions
