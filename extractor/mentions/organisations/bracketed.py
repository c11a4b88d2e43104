"""Arabic houses in the bracket behind somebody's name: سامي الراعي (درب كانينغ), هالة الحداد (بحر ديل سور، طنجة)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractor.languages import lexicon
from extractor.mentions.naming.facts import country_words, organisation_facts, person_facts
from extractor.mentions.naming.recognised import Name
from extractor.mentions.naming.words import COMMAS

_LEAST_WORDS = 2
_LONGEST_TOWN = 2  # words


def bracketed_organisations(recognised: Sequence[Name]) -> list[Name]:
    """The finds of two words and more that fill such a bracket, however unsure; what the recogniser takes for a place
    only with a town behind its comma, and no town, country or office."""
    ends = {(one.words.index, one.end) for one in recognised if one.kind == "PER"}
    return [
        replace(name, kind="ORG", rule="apposition")
        for name in recognised
        if name.arabic
        and name.kind in ("ORG", "LOC")
        and name.end - name.first >= _LEAST_WORDS
        and (name.words.index, name.first) in ends
        and _fills(name)
        and not _is_other(name)
    ]


def _fills(name: Name) -> bool:
    words, end = name.words, name.end
    if words.gap(name.first).strip(" ") != "(":
        return False
    if words.behind(end).strip(" ")[:1] == ")":
        return name.kind == "ORG"
    if end >= len(words) or words.gap(end).strip(" ") not in COMMAS:
        return False
    for last in range(end + 1, min(len(words), end + _LONGEST_TOWN) + 1):
        if words.behind(last).strip(" ")[:1] == ")":
            return words.text_of(end, last) in lexicon("ar").index("places")
    return False


def _is_other(name: Name) -> bool:
    """True for a town, a country, an office or its field: (الدار البيضاء), (رئيس اللجنة), (مشاريع الري)."""
    first, facts = name.text.split(" ")[0], organisation_facts("ar")
    field = first in facts.construct or first in facts.field or facts.heads.get(first) == "common"
    place = name.text in lexicon("ar").index("places") or name.text in country_words()
    return place or field or first in person_facts("ar").heads
