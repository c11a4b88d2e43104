"""Names that open a longer one and are another house's: a firm beside its foundation, a body beside its part, a group
beside its arm, a university beside the system of several, a maker beside its ware, a house beside its branch."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.entities.cluster import Cluster
from extractor.entities.names import content_words, initials
from extractor.mentions.naming.facts import country_words, grammar_words, organisation_facts
from extractor.text import fold_term

_SYSTEM = "system"
_FULL_WORDS = 2  # of a name that is no short form by itself
_NAMED_BEFORE = 2  # times, before the branch is


def is_other_house(short: Cluster, long: Cluster, more: Sequence[str]) -> bool:
    """True for a firm in full beside a body with its name: Acme Seeds Limited is no Acme Seeds Foundation."""
    facts = organisation_facts("en")

    def is_firm(name: str) -> bool:
        return fold_term(name).split(" ")[-1] in facts.legal

    told = any(facts.heads.get(word) == "strong" for word in more)
    own = set(short.acronyms) & set(initials(short.longest)) - set(long.acronyms)
    if _is_group(short.longest) and is_firm(short.longest) and is_firm(long.longest) and not _is_group(long.longest):
        return True  # Acme Group Inc. owns Acme Rail Inc.
    if _is_group_beside_arm(short.longest, long.longest):
        return True
    if _is_of_several(short, more) or _is_ware_of(short, more) or _is_branch_behind(short, long, more):
        return True
    if more and facts.is_body(more[-1]) and (own or (len(more) > 1 and _is_whole_before(short, long))):
        return True  # Education International (EI) is no Education International Regional Committee
    return told and all(map(is_firm, short.names)) and not any(map(is_firm, long.names))


def _is_of_several(short: Cluster, more: Sequence[str]) -> bool:
    """True for a university or hospital in full and the system of several that bears its name."""
    *_, last = content_words(short.longest)
    return tuple(more) == (_SYSTEM,) and organisation_facts("en").heads.get(last) == "strong"


def _is_ware_of(short: Cluster, more: Sequence[str]) -> bool:
    """True for a house that the world knows and a ware called after it: Google, of Google Tide Platform."""
    facts = organisation_facts("en")
    known = fold_term(short.longest) in facts.known and bool(more)
    return known and more[-1] in grammar_words("en", "ware") and not facts.is_body(more[-1])


def _is_branch_behind(short: Cluster, long: Cluster, more: Sequence[str]) -> bool:
    """True for a house named twice before the branch that bears its name and a country: Velm Mills, Velm Mills, then
    Velm Mills Mexico."""
    if len(content_words(short.longest)) < _FULL_WORDS or len(more) != 1 or more[0] not in country_words():
        return False
    branch = min(long.spans).start
    return sum(span.start < branch for span in short.spans) >= _NAMED_BEFORE


def _is_group(name: str) -> bool:
    return not grammar_words("en", "owning").isdisjoint(fold_term(name).split(" "))


def _is_group_beside_arm(short: str, long: str) -> bool:
    """True for an Arabic group and one of its houses, which tells its trade: مجموعة النيل, of النيل للتجزئة."""
    owning, few, many = grammar_words("ar", "owning"), fold_term(short).split(" "), fold_term(long).split(" ")
    return not owning.isdisjoint(few) and owning.isdisjoint(many) and many[-1].startswith("لل")


def _is_whole_before(short: Cluster, long: Cluster) -> bool:
    """True for a body named in full before a part of it: Arkwell State Police, then Arkwell State Police Crime Unit."""
    facts = organisation_facts("en")
    parts = content_words(short.longest)
    whole = len(parts) > 1 and parts[-1] in facts.heads and not short.acronyms
    unit = fold_term(long.longest).split(" ")[-1] in grammar_words("en", "part")
    return whole and unit and min(short.spans).start < min(long.spans).start
