"""The organisations of a release: what is found in one place is judged by, and looked for in, the whole release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.mention import OrganisationMention
from extractor.mentions.naming.facts import is_money, organisation_facts, person_facts, social_networks
from extractor.mentions.naming.occurrences import Finder, Sought, sought
from extractor.mentions.naming.recognised import Name, grouped, kind_of, recognised_names, votes, widened
from extractor.mentions.naming.retyped import with_people
from extractor.mentions.naming.words import Words, words_of
from extractor.mentions.organisations.arabic import arabic_organisations
from extractor.mentions.organisations.brackets import Definition, common_abbreviations, defined_before, defined_behind
from extractor.mentions.organisations.clubs import club_organisations
from extractor.mentions.organisations.described import is_description
from extractor.mentions.organisations.dual import listed_organisations, served_pairs, two_ministries
from extractor.mentions.organisations.english import english_organisations
from extractor.mentions.organisations.familiar import with_familiar
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.house import held_houses, house_names, site_bodies
from extractor.mentions.organisations.national import country_words, with_nation
from extractor.mentions.organisations.nested import split_genitive
from extractor.mentions.organisations.offices import (
    announced_organisations,
    apposed_organisations,
    is_employer,
    owned_organisations,
    titled_arabic_forms,
    titled_short_forms,
)
from extractor.mentions.organisations.quoted import partnered_organisations, quoted_organisations, team_organisations
from extractor.mentions.organisations.refused import (
    is_bare,
    is_credit,
    is_date_or_money,
    is_department,
    is_field_of_study,
    is_heading,
    is_kind,
    is_led,
    is_office,
    is_portfolio,
    is_region,
    is_sponsor,
    is_thing,
    is_work,
)
from extractor.mentions.organisations.short import general_mentions, short_forms
from extractor.mentions.organisations.spelled import with_spelled
from extractor.mentions.organisations.told import bare_key, told_otherwise
from extractor.reading.reading import Reading
from extractor.settings import Settings
from extractor.text import fold_term

_LEAST_SCORE = 0.75
_LEAST_SINGLE = 0.85
_LEAST_PHRASE = 0.85
_SURE = 0.8


def find_organisations(reading: Reading, *, settings: Settings | None = None) -> tuple[OrganisationMention, ...]:
    """Every place where an organisation is named, in order, none inside another.

    ``rule`` says what found it: recogniser, head (noun), quoted (behind one), list (of names behind one), legal (form),
    acronym, again (a known name by its letters), short (a known name cut short), general (الوزارة, the Ministry;
    ``refers`` is the name it stands for).
    """
    passages = words_of(reading)
    recognised = with_people(with_spelled(passages, with_familiar(recognised_names(passages))))
    common = common_abbreviations(passages)
    common |= {fold_term(reading.release.dateline_place or "")}  # DOHA - …, Doha fund buys
    names = [name for name in _judged(_grammar(passages, recognised), recognised) if name.text not in common]
    names += titled_short_forms(passages, names, recognised) + apposed_organisations(passages, recognised)
    names += owned_organisations(recognised) + club_organisations(recognised)
    names += titled_arabic_forms(passages, names)
    definitions = _definitions(names)
    names = names + [one.short for one in definitions if not one.general]
    known = [sought(name, "again") for name in names]
    known += short_forms(names, passages, recognised)
    known += [Sought(parts, "ORG", "head", "first") for parts in site_bodies(reading)]
    finder = Finder(known)
    again = [with_nation(name) for words in passages for name in finder.find(words) if _stands_alone(name)]
    names = [with_nation(name) for name in names]
    found = _without_overlaps(_outside_people([*names, *again], recognised))
    houses = [name for name in house_names(reading) if name.key not in {one.key for one in found}]
    general = general_mentions(passages, found, definitions, houses)
    spoken = [*general.values(), *held_houses(houses, passages)]
    found += {name.key: replace(name, rule="house") for name in spoken if name in houses}.values()
    return _mentions(reading, found, definitions, general)


def _stands_alone(name: Name) -> bool:
    """False for a single known English word inside a longer name: Congress in Mobile World Congress, Senate Bill."""
    if name.rule == "lexicon" and is_credit(name):
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
    return not led and not (after < len(words) and words.joined(after) and words.capital[after])


def _outside_people(names: Iterable[Name], recognised: Iterable[Name]) -> list[Name]:
    """The names, less a single word inside a person's full name: Scott Halvorsen is no place of Halvorsen Inc."""
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
        if name.rule not in repeated or name.end - name.first > 1 or (name.words.index, name.first) not in people
    ]


def _grammar(passages: Sequence[Words], recognised: Sequence[Name]) -> list[Name]:
    """The recogniser's organisations, and those of head nouns and legal forms, which carry the former on."""
    phrases = _repeated_phrases(passages)
    names: list[Name] = []
    by_passage = grouped(recognised)
    for words in passages:
        own = by_passage.get(words.index, [])
        grown = _arabic(words, own, phrases) if words.passage.lexicon.language == "ar" else []
        taken = {at for name in grown for at in range(name.first, name.end)}
        grown += [name for name in english_organisations(words, own) if not taken & set(range(name.first, name.end))]
        named = {at for name in (*grown, *own) for at in range(name.first, name.end)}
        grown += announced_organisations(words, named)
        names.extend(grown)
        taken = {at for name in grown for at in range(name.first, name.end)}
        names.extend(name for name in own if name.kind == "ORG" and taken.isdisjoint(range(name.first, name.end)))
    return names


def _arabic(words: Words, own: Sequence[Name], phrases: Mapping[str, int]) -> list[Name]:
    listed = listed_organisations(words, own) or served_pairs(words)
    two = [*two_ministries(words), *quoted_organisations(words, own), *team_organisations(words, own), *listed]
    two += [name for name in partnered_organisations(words) if not any(map(name.overlaps, two))]
    return two + [name for name in arabic_organisations(words, own, phrases) if not any(map(name.overlaps, two))]


def _repeated_phrases(passages: Iterable[Words]) -> Mapping[str, int]:
    """How often a phrase of two to five words that begins with an Arabic head noun stands in the release."""
    counts: Counter[str] = Counter()
    for words in passages:
        if words.passage.lexicon.language != "ar":
            continue
        for at, word in enumerate(words.folded):
            head = head_of(word) if "\u0600" < word[0] < "\u0700" else None
            if head is None:
                continue
            for end in range(at + 2, min(at + 5, len(words)) + 1):
                if not words.joined(end - 1):
                    break
                counts[words.text_of(at, end)[head.skip :]] += 1
    return counts


def _judged(names: Sequence[Name], recognised: Sequence[Name]) -> list[Name]:
    """The names that the release as a whole takes for organisations."""
    names = [_before_title(name) for name in names]
    sums = votes(recognised)
    defined = {definition.short.key for definition in _definitions(names)}
    bodies = {name.key for name in names if not name.words.title_case}
    surest = _surest(names)
    kept = [
        name
        for name in names
        if _is_organisation(name, sums, defined, bodies) and (name.key in defined or _is_sure(name, surest))
    ]
    others = told_otherwise(kept, recognised)
    kept = [name for name in kept if name.rule != "recogniser" or bare_key(name) not in others]
    keys = {name.key for name in kept}
    kept = [_without_plural(part, keys) for name in kept for part in split_genitive(name, keys, sums)]
    elsewhere = [name for name in recognised if name.kind != "ORG" and name.key in keys]
    return kept + [widened(name, name.first, name.end, "vote") for name in elsewhere]


def _before_title(name: Name) -> Name:
    """The name without the modifiers of a title behind it: World Bank, in World Bank Country Director."""
    words, facts, end = name.words, person_facts("en"), name.end
    if name.arabic or end >= len(words) or not words.joined(end) or words.folded[end] not in facts.heads:
        return name
    heads = organisation_facts("en").heads
    while end > name.first + 1 and words.folded[end - 1] in facts.modifiers and words.folded[end - 1] not in heads:
        end -= 1
    return widened(name, name.first, end, name.rule) if end < name.end else name


def _surest(names: Iterable[Name]) -> Mapping[str, float]:
    """Key of a name → the highest score of its places outside the dateline; places in it alone give nothing."""
    scores: dict[str, float] = {}
    for name in names:
        if name.words.passage.block.label != "dateline":
            scores[name.key] = max(scores.get(name.key, 0.0), name.score)
    return scores


def _is_sure(name: Name, surest: Mapping[str, float]) -> bool:
    """Whether the recogniser alone is enough: a single word needs a high score, money and kinds of bodies never are."""
    if name.rule != "recogniser":
        return True
    first = name.text.split(" ")[0]
    if name.arabic and organisation_facts("ar").heads.get(first) == "common":
        return False
    if name.arabic and first.endswith("ا") and organisation_facts("ar").is_head(first[:-1]):
        return False
    if not name.arabic and not any(name.words.capital[name.first : name.end]):
        return False
    if name.end - name.first > 1:
        doubtful = name.arabic and head_of(first) is None
        return name.key in surest and (surest[name.key] >= _LEAST_PHRASE or not doubtful)
    if (name.arabic and (is_sponsor(name) or is_led(name))) or is_employer(name):
        return True
    if name.arabic and name.words.passage.block.label == "table":
        return False
    return not is_money(name.text) and surest.get(name.key, 0.0) >= (_SURE if name.arabic else _LEAST_SINGLE)


def _without_plural(name: Name, keys: Collection[str]) -> Name:
    """The name without an s that is a genitive whose apostrophe the page lost (FBIs), where it also stands without."""
    if name.key.endswith("s") and name.key[:-1] in keys and not name.cut:
        return replace(name, cut=1)
    return name


def _is_organisation(name: Name, sums: Mapping[str, Counter[str]], defined: set[str], bodies: set[str]) -> bool:
    if name.rule == "recogniser" and name.end - name.first == 1 and name.text in country_words():
        return False
    network = name.text in social_networks() or (name.arabic and name.text[1:] in social_networks())
    if network or is_bare(name) or is_portfolio(name) or is_office(name) or is_thing(name):
        return False
    if is_region(name) or is_field_of_study(name) or is_date_or_money(name) or is_description(name):
        return False
    if is_heading(name) or is_work(name) or is_department(name) or is_credit(name):
        return False
    if name.rule != "recogniser" or name.key in defined:
        return True
    if (is_kind(name) and name.key[:-1] not in bodies) or _is_titled_person(name, sums):
        return False
    told = name.score >= _LEAST_SCORE or is_led(name) or is_sponsor(name) or is_employer(name)
    if kind_of(name.key, sums) != "ORG" or not told:
        return False
    if not name.words.title_case or name.end - name.first == 1 or name.key in bodies:
        return True
    return bool(organisation_facts("en").heads.keys() & set(name.text.split(" ")))


def _is_titled_person(name: Name, sums: Mapping[str, Counter[str]]) -> bool:
    """True for a title with a surname that the release gives to a person: Representative Rivers."""
    title, _, surname = name.text.partition(" ")
    return title in person_facts("en").heads and kind_of(surname, sums) == "PER"


def _definitions(names: Sequence[Name]) -> list[Definition]:
    found: list[Definition] = []
    for name in names:
        definition = defined_behind(name) or defined_before(name)
        if definition is not None and definition.short.key != name.key:
            found.append(definition)
    return found


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
    reading: Reading, names: Sequence[Name], definitions: Sequence[Definition], general: Mapping[Name, Name]
) -> tuple[OrganisationMention, ...]:
    acronyms = {(one.full.words.index, one.full.first): one.short for one in definitions if not one.general}
    mentions = []
    for name in names:
        short = acronyms.get((name.words.index, name.first))
        mentions.append(OrganisationMention(name.span, name.rule, short.span if short is not None else None))
    mentions.extend(OrganisationMention(name.span, "general", refers=full.span) for name, full in general.items())
    return tuple(sorted(mentions, key=lambda mention: mention.span))
