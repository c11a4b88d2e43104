"""The organisations of a release: what is found in one place is judged by, and looked for in, the whole release."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import SITE, OrganisationMention
from extractor.mentions.naming.called import other_names
from extractor.mentions.naming.endowed import is_of_couple
from extractor.mentions.naming.facts import grammar_words, organisation_facts, person_facts
from extractor.mentions.naming.numbered import with_local
from extractor.mentions.naming.occurrences import Finder, Sought, sought, well_known_firsts
from extractor.mentions.naming.recognised import Name, recognised_names, small_words
from extractor.mentions.naming.retyped import with_people
from extractor.mentions.naming.words import Words, words_of
from extractor.mentions.organisations.addressed import addressed_organisations
from extractor.mentions.organisations.boarded import boarded_organisations
from extractor.mentions.organisations.bracketed import bracketed_organisations
from extractor.mentions.organisations.brackets import (
    Definition,
    airport_codes,
    common_abbreviations,
    definitions_of,
    fields_of_degrees,
    ticker_symbols,
    treaty_abbreviations,
)
from extractor.mentions.organisations.call_signs import call_signs
from extractor.mentions.organisations.careers import career_organisations
from extractor.mentions.organisations.civic import acting_provinces, is_seat
from extractor.mentions.organisations.clubs import club_organisations, known_clubs
from extractor.mentions.organisations.edges import with_edges
from extractor.mentions.organisations.explained import explained_organisations
from extractor.mentions.organisations.familiar import with_familiar
from extractor.mentions.organisations.grammar import grammar_names
from extractor.mentions.organisations.holders import copyright_holders, site_bodies
from extractor.mentions.organisations.homonyms import is_held_office, means_a_town
from extractor.mentions.organisations.house import (
    borne_houses,
    held_houses,
    house_names,
)
from extractor.mentions.organisations.joints import with_joints
from extractor.mentions.organisations.judged import judged
from extractor.mentions.organisations.lookalikes import is_in_street
from extractor.mentions.organisations.lost import lost_genitives
from extractor.mentions.organisations.marked import with_marks
from extractor.mentions.organisations.members import without_members
from extractor.mentions.organisations.national import with_nation
from extractor.mentions.organisations.offices import (
    apposed_organisations,
    owned_organisations,
    with_employers,
)
from extractor.mentions.organisations.offices_around import runs_into_office
from extractor.mentions.organisations.official import spelled_out
from extractor.mentions.organisations.opponents import opposed_clubs
from extractor.mentions.organisations.quoted import (
    sited_organisations,
)
from extractor.mentions.organisations.realms import is_realm
from extractor.mentions.organisations.refused import is_credit, is_taught
from extractor.mentions.organisations.related import related_organisations
from extractor.mentions.organisations.shared import with_shared
from extractor.mentions.organisations.short import general_mentions, short_forms
from extractor.mentions.organisations.spelled import with_spelled
from extractor.mentions.organisations.titled import titled_arabic_forms, titled_short_forms, unseen_of_officers
from extractor.mentions.organisations.told_wares import told_wares, ware_texts
from extractor.mentions.organisations.twinned import with_twins
from extractor.mentions.organisations.ware_ends import ended_wares, is_ware_by_end, ware_letters
from extractor.reading.reading import Reading
from extractor.text import fold_term

_SURE = 0.8
_LEADER_WORDS = 3


def find_organisations(reading: Reading) -> tuple[OrganisationMention, ...]:
    """Every place where an organisation is named, in order, none inside another.

    ``rule`` says what found it: recogniser, head (noun), quoted (behind one), list (of names behind one), legal (form),
    acronym, again (a known name by its letters), short (a known name cut short), general (الوزارة, the Ministry;
    ``refers`` is the name it stands for).
    """
    passages = words_of(reading)
    spelled = with_spelled(passages, with_familiar(recognised_names(passages)))
    recognised = with_joints(with_employers(with_people(spelled)))
    common = common_abbreviations(passages) | treaty_abbreviations(recognised)
    common |= airport_codes(passages) | fields_of_degrees(passages) | call_signs(passages)
    common |= {fold_term(reading.release.dateline_place or "")}  # DOHA - …, Doha fund buys
    tickers, wares = ticker_symbols(passages), ware_texts(passages) | ended_wares(recognised)
    common |= ware_letters(recognised, wares)
    names = [
        name for name in _whole(passages, recognised, wares) if name.text not in common and not _is_of(name, tickers)
    ]
    names += titled_short_forms(passages, names, recognised) + apposed_organisations(recognised)
    names += explained_organisations(passages, recognised) + related_organisations(passages, recognised)
    names += unseen_of_officers(passages, recognised) + addressed_organisations(passages, recognised)
    unfit = common | tickers | told_wares(recognised, wares)
    names += spelled_out([one for one in recognised if one.text not in unfit], names)
    names += owned_organisations(recognised) + club_organisations(recognised) + opposed_clubs(passages, recognised)
    names += bracketed_organisations(recognised) + known_clubs(passages) + career_organisations(recognised)
    sites = frozenset(fold_term(site) for site in reading.release.site_names)
    names += [name for words in passages for name in sited_organisations(words, sites)]
    names += boarded_organisations(passages, recognised, sites)
    names += with_marks(titled_arabic_forms(passages, names)) + acting_provinces(recognised)
    definitions = definitions_of(names)
    called = other_names(names, recognised)
    names = names + [one.short for one in definitions if not one.general] + [other for _, other in called]
    names = [
        name for name in names if not (is_realm(name) or is_seat(name) or is_in_street(name) or is_ware_by_end(name))
    ]
    known = [sought(name, "again") for name in names]
    known += short_forms(names, passages, recognised)
    known += [Sought(parts, "ORG", "head", "first") for parts in site_bodies(reading)]
    holders = copyright_holders(reading, recognised, small_words(passages))
    known += [Sought(parts, "ORG", "head", "first") for parts in holders]
    finder = Finder(known, known=well_known_firsts())
    ends = {(name.words.index, name.end) for name in names}
    placed = {
        (one.words.index, at)
        for one in recognised
        if one.kind == "LOC" and one.end - one.first > 1
        for at in range(one.first, one.end)
    }
    people = {(one.words.index, one.first) for one in recognised if one.kind == "PER"}
    again = [
        with_local(with_nation(name))
        for words in passages
        for name in finder.find(words)
        if _stands_alone(name)
        and not _is_town(name, ends)
        and not _is_of_place(name, placed)
        and not means_a_town(name)
        and not is_held_office(name, people)
        and not is_of_couple(name)
        and not is_taught(name)
        and not is_in_street(name)
        and not (name.rule == "lexicon" and name.text in common)
    ]
    again += lost_genitives(passages, names)
    names = [with_local(with_nation(name)) for name in names]
    found = _without_overlaps(_outside_people([*names, *again], recognised))
    houses = [name for name in house_names(reading) if name.key not in {one.key for one in found}]
    general = general_mentions(passages, found, definitions, houses)
    spoken = [*general.values(), *held_houses(houses, passages, found)]
    told = {name.key: replace(name, rule="house") for name in spoken if name in houses}
    borne = {name.key: replace(name, rule=SITE) for name in borne_houses(houses, reading) if name.key not in told}
    found += [*told.values(), *borne.values()]
    return _mentions(found, definitions, called, general)


def _whole(passages: Sequence[Words], recognised: Sequence[Name], wares: AbstractSet[str]) -> list[Name]:
    """What grammar and recogniser find and the release takes for a body, with its other half where it has one."""
    read = [without_members(name) for name in with_marks(grammar_names(passages, recognised))]
    found = with_edges(judged(read, recognised, passages, wares), passages)
    return with_shared(with_twins(found, recognised, passages), passages)


def _is_of(name: Name, tickers: Collection[str]) -> bool:
    """True for what shares are traded under; no house that is written in small letters as well: VelmGrid (NSE:
    VELMGRID)."""
    return name.text in tickers and all(word.isupper() for word in name.words.shown[name.first : name.end])


def _stands_alone(name: Name) -> bool:
    """False for a single known English word inside a longer name: Congress in Mobile World Congress, Senate Bill."""
    if (name.rule == "lexicon" and is_credit(name)) or (not name.arabic and runs_into_office(name, name.first)):
        return False
    if name.rule != "lexicon" or name.arabic or name.end - name.first > 1 or name.words.title_case:
        return True
    words, facts = name.words, organisation_facts("en")
    if words.shown[name.first].isupper():
        return True
    before, after = name.first - 1, name.end
    led = (
        before >= 0
        and words.joined(name.first)
        and words.capital[before]
        and words.folded[before] not in facts.function
        and words.folded[before] not in lexicon("en").index("weekdays")
    )
    alone = not (after < len(words) and words.joined(after) and words.capital[after])
    return not led and (alone or _is_before_leader(words, after))


def _is_before_leader(words: Words, at: int) -> bool:
    """True for the office of who leads a chamber, its modifiers before it: Senate | Majority Leader Ann Lee; not Senate
    Bill, nor Senate Leadership Fund."""
    facts, end = person_facts("en"), at
    while end < len(words) and end - at < _LEADER_WORDS and words.joined(end):
        if words.folded[end] in grammar_words("en", "of_chamber"):
            return end + 1 < len(words) and words.capital[end + 1] and words.joined(end + 1)
        if words.folded[end] not in facts.modifiers | grammar_words("en", "partisan"):
            return False
        end += 1
    return False


def _is_of_place(name: Name, placed: Collection[tuple[int, int]]) -> bool:
    """True for one English word of a place of several, though a body's name is cut so: the Western Marches, beside the
    Marches Council."""
    single = name.end - name.first == 1 and name.words.passage.lexicon.language == "en"
    return name.rule == "short" and single and (name.words.index, name.first) in placed


def _is_town(name: Name, ends: Collection[tuple[int, int]]) -> bool:
    """True for a known body that a town is called like, behind a noun of places or a body: جمعية المرأة بالفاو."""
    words, at = name.words, name.first
    if name.rule != "lexicon" or not name.arabic or name.text not in lexicon("ar").index("places") or at == 0:
        return False
    before = words.folded[at - 1] if words.joined(at) else ""
    place = grammar_words("ar", "quarter") | grammar_words("ar", "spot")
    behind = (words.index, at) in ends or ((words.index, at - 1) in ends and before.startswith("ال"))
    inside = words.folded[at][0] == "ب" and behind
    return inside or before in place or before[1:] in place


def _outside_people(names: Iterable[Name], recognised: Sequence[Name]) -> list[Name]:
    """The names, less a single word inside a person's full name: Scott Halvorsen is no place of Halvorsen Inc.

    One in the genitive owns the person: CNN's Jane Doe. Letters behind a person are no body: Anna Berg, IRS, Secretary.
    """
    names = [name for name in names if not _is_of_person(name, recognised)]
    people = {
        (one.words.index, at)
        for one in recognised
        if one.kind == "PER" and one.end - one.first > 1 and one.score >= _SURE
        for at in range(one.first, one.end)
    }
    repeated = ("again", "short", "lexicon")
    return [
        name
        for name in names
        if name.rule not in repeated
        or name.cut
        or name.end - name.first > 1
        or (name.words.index, name.first) not in people
    ]


def _is_of_person(name: Name, recognised: Iterable[Name]) -> bool:
    """True for a known body's letters behind a person and a comma, which tell a service or degree: Anna Berg, IRS."""
    words, end = name.words, name.end
    if name.rule != "lexicon" or name.arabic or name.text not in person_facts("en").after:
        return False
    if end < len(words) and words.joined(end) and words.capital[end]:
        return False  # Anna Berg, IRS Commissioner
    ends = {(one.words.index, one.end) for one in recognised if one.kind == "PER"}
    return (name.words.index, name.first) in ends and name.words.gap(name.first).strip(" ") == ","


_SUREST_FIRST = (
    ("legal", "head", "quoted", "list"),
    ("acronym",),
    ("recogniser", "vote"),
    ("again", "lexicon"),
    ("short",),
)
_RANK = {rule: rank for rank, rules in enumerate(_SUREST_FIRST) for rule in rules}


def _without_overlaps(names: Iterable[Name]) -> list[Name]:
    """The names that remain when the longest, then the surest, at a place wins; in order."""
    taken: dict[int, set[int]] = {}
    kept: list[Name] = []
    for name in sorted(
        names,
        key=lambda one: (one.first - one.end, _RANK.get(one.rule, len(_SUREST_FIRST)), one.words.index, one.first),
    ):
        own = taken.setdefault(name.words.index, set())
        places = range(name.first, name.end)
        if not own.intersection(places):
            own.update(places)
            kept.append(name)
    return sorted(kept, key=lambda one: (one.words.index, one.first))


def _mentions(
    names: Sequence[Name],
    definitions: Sequence[Definition],
    called: Sequence[tuple[Name, Name]],
    general: Mapping[Name, Name],
) -> tuple[OrganisationMention, ...]:
    acronyms = {(one.full.words.index, one.full.first): one.short.span for one in definitions if not one.general}
    others = {(name.words.index, name.first): other.span for name, other in called}
    mentions = []
    for name in names:
        place = (name.words.index, name.first)
        mentions.append(OrganisationMention(name.span, name.rule, acronyms.get(place), other=others.get(place)))
    mentions.extend(OrganisationMention(name.span, "general", refers=full.span) for name, full in general.items())
    return tuple(sorted(mentions, key=lambda mention: mention.span))
