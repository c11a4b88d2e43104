"""Finds that are a state, a region, a seat or a parish, no body: دولة الكويت, Middle East, Euro-Atlantic."""

from __future__ import annotations

import re
from functools import cache

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.mentions.naming.recognised import Name

_SEAT = re.compile(r"[DIR]-[A-Z]")  # party and state of a member of a parliament
_OF_SAINT = 2  # words: St. Anthony
_OF_NATION = 2  # words: the republic, and of which nation


def is_realm(name: Name) -> bool:
    """True for a country by the noun of a state: جمهورية ألمانيا الاتحادية, دولة الكويت, الجمهورية العراقية, the
    Russian Federation; or one that somebody manages (طموحه إدارة اسكتلندا), no management of a body."""
    parts = name.text.split(" ")
    if not name.arabic and name.rule != "legal" and name.text in grammar_words("en", "realm"):
        return True
    if not name.arabic and name.rule not in ("legal", "acronym") and name.text in grammar_words("en", "land_letters"):
        return True  # the DRC, where the release calls no Relief Committee so
    if name.arabic and len(parts) == _OF_NATION and parts[0] in grammar_words("ar", "managing"):
        return parts[1] in country_words("ar") | _lands()
    state = name.arabic and len(parts) == _OF_NATION and parts[0].removeprefix("ال") in grammar_words("ar", "realm")
    if (
        state
        and parts[0].startswith("ال")
        and parts[1].startswith("ال")
        and organisation_facts("ar").is_nation(parts[1])
    ):
        return True
    realm = name.arabic and len(parts) > 1 and parts[0] in grammar_words("ar", "realm")
    return realm and not country_words("ar").isdisjoint((parts[1], parts[1].removeprefix("ال")))


@cache
def _lands() -> frozenset[str]:
    """Arabic names of parts of the world that are no countries: اسكتلندا."""
    return frozenset(fact.folded for fact in lexicon("ar").facts("name_words") if fact["kind"] == "place")


def is_region(name: Name) -> bool:
    """True for a part of the world that a title covers (Regional Director, Middle East), for a seat (D-N.C.), a town.

    A town that the lexicon lists, or an adjective (الأوروبي), outside Arabic sports news, which calls clubs so.
    """
    if name.rule != "recogniser":
        return False
    facts = organisation_facts("ar" if name.arabic else "en")
    parts = name.text.split(" ")
    old = name.arabic and len(parts) > 1 and not grammar_words("ar", "old").isdisjoint(parts[1:])
    if old and parts[0] in lexicon("ar").index("places"):
        return True  # حمص القديمة
    single = name.end - name.first == 1
    if name.arabic and parts[0] in grammar_words("ar", "district") and name.first > 0 and not single:
        governed = name.words.folded[name.first - 1] in grammar_words("ar", "of_district")
        if governed and name.words.joined(name.first):
            return True  # والي نيابة الأشخرة
    inside = single and name.arabic and name.text[0] == "ب" and name.text[1:] in lexicon("ar").index("places")
    if inside and name.first > 0 and name.words.joined(name.first):
        return True  # الشركة الجهوية للنقل | بنابل
    if not name.arabic and (_is_parish(name) or _is_of_regions(name)):
        return True
    seat = single and _SEAT.match(name.words.shown[name.first]) is not None
    town = name.text in lexicon("ar" if name.arabic else "en").index("places") or name.text in facts.quality
    town = single and town and (not name.arabic or (facts.sport | facts.match).isdisjoint(name.words.folded))
    return seat or town or name.text in facts.region or "ال" + name.text in facts.region


def _is_parish(name: Name) -> bool:
    """True for a town called after a saint, where somebody is from: Ann Lee of St. Anthony, of St. John's."""
    words, at = name.words, name.first
    saint = name.end - at == _OF_SAINT and words.folded[at] in grammar_words("en", "saintly")
    beside = at > 1 and words.joined(at) and words.joined(at - 1)
    return saint and beside and words.folded[at - 1] in ("of", "in", "from") and words.capital[at - 2]


def _is_of_regions(name: Name) -> bool:
    """True for an adjective of two parts of the world before a noun in small letters: Euro-Atlantic institutions."""
    words = name.words
    small = name.end < len(words) and words.joined(name.end) and not words.capital[name.end]
    first, tied, _ = words.folded[name.first].partition("-")
    return name.end - name.first == 1 and bool(tied) and small and first in grammar_words("en", "region_prefix")
