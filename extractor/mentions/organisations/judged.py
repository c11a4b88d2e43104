"""Which names the release as a whole takes for organisations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from extractor.mentions.naming.endowed import is_of_couple
from extractor.mentions.naming.facts import (
    country_words,
    grammar_words,
    is_money,
    organisation_facts,
    person_facts,
    social_networks,
)
from extractor.mentions.naming.governed import is_behind_office
from extractor.mentions.naming.recognised import Name, kind_of, votes, widened
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.activities import is_activity, is_of_somebody
from extractor.mentions.organisations.attributed import attributed_persons, closes_attribution
from extractor.mentions.organisations.bracket_rows import bracketed_employers
from extractor.mentions.organisations.brackets import definitions_of
from extractor.mentions.organisations.described import is_description
from extractor.mentions.organisations.descriptive import is_descriptive
from extractor.mentions.organisations.field_led import is_grade_of_professor, is_led_field
from extractor.mentions.organisations.glued import without_glued
from extractor.mentions.organisations.heads import head_of
from extractor.mentions.organisations.inside import without_part
from extractor.mentions.organisations.lookalikes import is_lookalike
from extractor.mentions.organisations.neighbours import in_row
from extractor.mentions.organisations.nested import split_genitive
from extractor.mentions.organisations.offices_around import before_person, before_title, behind_title
from extractor.mentions.organisations.official import is_founded, is_office, without_board, without_office
from extractor.mentions.organisations.overlong import without_tails
from extractor.mentions.organisations.portfolios import is_portfolio
from extractor.mentions.organisations.prized import is_called_prize, without_prize
from extractor.mentions.organisations.realms import is_region
from extractor.mentions.organisations.refused import (
    is_bare,
    is_credit,
    is_date_or_money,
    is_department,
    is_field_of_study,
    is_heading,
    is_inner,
    is_kind,
    is_led,
    is_sponsor,
)
from extractor.mentions.organisations.rostered import leading_organisations, rostered_organisations
from extractor.mentions.organisations.rows import unseen_in_rows
from extractor.mentions.organisations.sources import is_labelled
from extractor.mentions.organisations.statutes import is_of_statute, is_small_print
from extractor.mentions.organisations.things import (
    is_counted_kind,
    is_of_accord,
    is_part_taken,
    is_thing,
    without_event,
    without_part_taken,
)
from extractor.mentions.organisations.titled import employs_by_name, is_of_officer
from extractor.mentions.organisations.told import bare_key, told_otherwise
from extractor.mentions.organisations.told_wares import without_told_wares
from extractor.mentions.organisations.vouched import is_vouched
from extractor.mentions.organisations.wares import without_wares
from extractor.mentions.organisations.works import is_work

_LEAST_SCORE = 0.75
_LEAST_SINGLE = 0.85
_LEAST_PHRASE = 0.85
_SURE = 0.8
_LEAST_SMALL = 0.85  # of a name in small letters, in a row with bodies: Gatorade, adidas and Topps
_LEAST_LED = 0.9  # of letters that are a field elsewhere


def judged(
    names: Sequence[Name], recognised: Sequence[Name], passages: Sequence[Words], wares: AbstractSet[str]
) -> list[Name]:
    """The names that the release as a whole takes for organisations; ``wares``: what it tells to be wares."""
    starts = {(one.words.index, one.first) for one in recognised if one.kind == "PER"}
    seen = {(one.words.index, one.first, one.end) for one in recognised if one.kind == "ORG"}
    names = [without_event(without_part_taken(without_part(without_office(name)))) for name in names]
    names = [without_prize(without_glued(name)) for name in names]
    names = [without_board(before_title(behind_title(before_person(name, starts))), seen) for name in names]
    names = without_wares(without_tails(_without_kinds(names, passages)), passages)
    names = without_told_wares(names, wares)
    sums = votes(recognised)
    definitions = definitions_of(names)
    defined = {one.short.key for one in definitions} | {one.full.key for one in definitions if one.is_spelled}
    persons = attributed_persons(recognised)
    bodies = {name.key for name in names if not name.words.title_case or closes_attribution(name, persons)}
    officers = {name.key for name in names if is_of_officer(name, starts)}
    surest = _surest(names)
    kept = [
        name
        for name in names
        if _is_organisation(name, sums, defined, bodies, officers)
        and (name.key in defined or name.key in officers or _is_sure(name, surest))
    ]
    kept += in_row(kept, (name for name in names if name not in kept and _is_doubtful(name, sums)))
    unseen = map(without_part, unseen_in_rows(kept, recognised, passages))
    kept += [name for name in unseen if name.text not in wares]
    kept += rostered_organisations(kept, recognised, passages)
    kept += leading_organisations(kept, recognised, passages)
    kept += bracketed_employers(kept, recognised, passages)
    others = told_otherwise(kept, recognised)
    kept = [name for name in kept if name.rule != "recogniser" or bare_key(name) not in others]
    keys = {name.key for name in kept}
    kept = [_without_plural(part, keys) for name in kept for part in split_genitive(name, keys, sums)]
    elsewhere = [name for name in recognised if name.kind != "ORG" and name.key in keys]
    return kept + [widened(name, name.first, name.end, "vote") for name in elsewhere]


def _without_kinds(names: Sequence[Name], passages: Sequence[Words]) -> list[Name]:
    """The names without those of headlines in capitals alone whose end the text writes small: Federal Court, where the
    text says "a federal court"."""
    bodies = {name.key for name in names if not name.words.title_case}
    doubtful = {id(name) for name in names if _is_of_headline(name) and name.key not in bodies}
    if not doubtful:
        return list(names)
    small = {
        (words.folded[at - 1], words.folded[at])
        for words in passages
        if not words.title_case
        for at in range(1, len(words))
        if not words.capital[at - 1] and not words.capital[at]
    }
    return [
        name
        for name in names
        if id(name) not in doubtful or tuple(name.words.folded[name.end - 2 : name.end]) not in small
    ]


def _is_of_headline(name: Name) -> bool:
    """True for an English name of two words or more in a headline of capitals, without a mark of its own."""
    return not name.arabic and name.words.title_case and name.end - name.first > 1


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
    capital = any(name.words.capital[name.first : name.end])
    if not name.arabic and not capital and name.words.passage.lexicon.language != "ar":
        return False  # in Arabic text a Latin name may have none: stc
    if name.arabic and name.skip and is_behind_office(name.words, name.first):
        return True
    if name.end - name.first > 1:
        foreign = not organisation_facts("ar").tail.isdisjoint(name.text.split(" "))  # كليفلاند كلينك درب
        doubtful = name.arabic and head_of(first) is None and not foreign
        return name.key in surest and (surest[name.key] >= _LEAST_PHRASE or not doubtful)
    if (name.arabic and (is_sponsor(name) or is_led(name))) or is_vouched(name):
        return True
    if employs_by_name(name) and name.score >= _LEAST_SCORE:
        return True
    if name.arabic and name.words.passage.block.label == "table":
        return False
    return not is_money(name.text) and surest.get(name.key, 0.0) >= (_SURE if name.arabic else _LEAST_SINGLE)


def _without_plural(name: Name, keys: Collection[str]) -> Name:
    """The name without an s that is a genitive whose apostrophe the page lost (FBIs), where it also stands without."""
    if name.key.endswith("s") and name.key[:-1] in keys and not name.cut:
        return replace(name, cut=1)
    return name


def _is_organisation(
    name: Name, sums: Mapping[str, Counter[str]], defined: set[str], bodies: set[str], officers: set[str]
) -> bool:
    if _is_something_else(name):
        return False
    if name.rule != "recogniser" or name.key in defined:
        return True
    if (is_kind(name) and name.key[:-1] not in bodies) or _is_titled_person(name, sums) or _is_staff(name, bodies):
        return False
    if f"{name.key} government" in bodies:
        return False  # Oyun State, of Oyun State Government, is a place
    told = name.key in officers or name.score >= _LEAST_SCORE or is_led(name) or is_sponsor(name) or is_vouched(name)
    if kind_of(name.key, sums) != "ORG" or not told:
        return False
    if not name.words.title_case or name.end - name.first == 1 or name.key in bodies or is_labelled(name):
        return True
    return bool(organisation_facts("en").heads.keys() & set(name.text.split(" ")))


def _is_staff(name: Name, bodies: Collection[str]) -> bool:
    """True for those who work in a body, called after it: Velmorers, of Velmora; Googlers."""
    plural = not name.arabic and name.end - name.first == 1 and name.key.endswith("ers")
    return plural and any(stem in bodies for stem in (name.key[:-2], name.key[:-3], f"{name.key[:-3]}a"))


def _is_something_else(name: Name) -> bool:
    """True for what its words and those around it tell to be no body."""
    if name.rule == "recogniser" and name.end - name.first == 1 and name.text in country_words():
        return True
    if _is_field(name) or is_activity(name) or is_of_somebody(name) or is_inner(name):
        return True
    network = name.text in social_networks() or (name.arabic and name.text[1:] in social_networks())
    if (
        (network and name.rule != "list" and not employs_by_name(name))
        or is_bare(name)
        or is_portfolio(name)
        or is_office(name)
    ):
        return True
    if (is_thing(name) and not is_founded(name)) or is_counted_kind(name) or is_lookalike(name):
        return True
    if (
        is_of_couple(name)
        or is_region(name)
        or is_field_of_study(name)
        or is_date_or_money(name)
        or is_description(name)
    ):
        return True
    if is_of_accord(name) or is_part_taken(name) or is_led_field(name) or is_grade_of_professor(name):
        return True
    if is_of_statute(name) or is_small_print(name) or is_descriptive(name) or is_called_prize(name):
        return True
    return is_heading(name) or is_work(name) or is_department(name) or is_credit(name)


def _is_doubtful(name: Name, sums: Mapping[str, Counter[str]]) -> bool:
    """True for an English find that is too unsure to be a body by itself, and is nothing else."""
    asked = name.rule == "recogniser" and not name.arabic and kind_of(name.key, sums) == "ORG"
    written = any(name.words.capital[name.first : name.end]) or name.score >= _LEAST_SMALL
    asked = asked and written and not is_money(name.text)
    return asked and not (_is_something_else(name) or is_kind(name) or _is_titled_person(name, sums))


def _is_field(name: Name) -> bool:
    """True for fields of work in Latin letters, which Arabic text names too: WASH, HR & Communications; no bank that
    the recogniser knows, before its head: ANZ Chief Executive Tom Fox."""
    if name.arabic or name.rule not in ("recogniser", "head") or not name.words.shown[name.first].isupper():
        return False
    codes = grammar_words("en", "field_code")
    fields = codes | grammar_words("en", "department") | grammar_words("en", "inward")
    if name.score >= _LEAST_LED and name.end - name.first == 1 and _is_before_chief(name.words, name.end):
        return False
    return name.words.folded[name.first] in codes and fields.issuperset(name.text.split(" "))


def _is_before_chief(words: Words, at: int) -> bool:
    """True where the title of who alone leads a house follows, of two words: Chief Executive; no Managing Director,
    whom each region and field may have."""
    both = at + 1 < len(words) and words.joined(at) and words.joined(at + 1)
    return both and words.text_of(at, at + 2) in person_facts("en").company


def _is_titled_person(name: Name, sums: Mapping[str, Counter[str]]) -> bool:
    """True for a title with a surname that the release gives to a person: Representative Rivers."""
    title, _, surname = name.text.partition(" ")
    if title in person_facts("en").honorifics and surname and any(key.endswith(" " + surname) for key in sums):
        return any(kind_of(key, sums) == "PER" for key in sums if key.endswith(" " + surname))  # PC Rivers
    return title in person_facts("en").heads and kind_of(surname, sums) == "PER"
