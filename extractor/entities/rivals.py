"""Other houses beside the issuer: those that announce with it, those of which a sentence may speak in its stead."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.imprint import imprint_of
from extractor.entities.issuer import announces_alone
from extractor.entities.names import organisation_key
from extractor.entities.subjects import opened_by_the_company
from extractor.mentions.naming.facts import grammar_words, organisation_facts
from extractor.mentions.naming.words import Words
from extractor.mentions.organisations.sources import is_told
from extractor.reading.reading import Reading
from extractor.text import Span, fold_term

_QUOTED = re.compile(r"[“«\"][^“”«»\"]*[”»\"]")


def is_joint(reading: Reading, houses: Houses, issuer: Entity) -> bool:
    """True where headline or lead name another house on a par with the issuer: Acme and Beta opened a hall."""
    release = reading.release
    about = {organisation_key(block.about) for block in release.labelled("about") if block.about}
    if not about.isdisjoint(map(organisation_key, issuer.names)) or imprint_of(release).names(issuer):
        return False
    alone = announces_alone(release, issuer)
    titles = () if alone else release.labelled("title")  # Acme and Beta sign; HARWICK - Acme today announced
    heads = [block.span for block in (*titles, *release.labelled("body")[:2])]
    both = grammar_words("en", "and") | grammar_words("ar", "and")
    for (span, first), (after, last) in pairwise(houses.places):
        own = issuer in (houses.all[first], houses.all[last]) and first != last
        if own and any(head.contains(span) for head in heads):
            between = release.text[span.end : after.start].strip()
            if between and fold_term(between) in both:
                return True
    return False


def is_rivalled(houses: Houses, words: Words, title: Span, issuer: Entity) -> bool:
    """True where the sentence before the title names another organisation outside its quotation marks."""
    shift = words.passage.block.span.start
    start = houses.sentence_start(words, title.start)
    if opened_by_the_company(words, start, issuer):
        return False
    inside = []
    for at in range(bisect_right(houses.ends, title.start) - 1, -1, -1):
        span, index = houses.places[at]
        if span.start < start:
            break
        if houses.all[index] is not issuer and not _is_inner(houses.all[index]):
            inside.append(span)
    quoted = [Span(one.start() + shift, one.end() + shift) for one in _QUOTED.finditer(words.passage.text)]
    return any(not any(one.contains(span) for one in quoted) for span in inside)


def _is_inner(house: Entity) -> bool:
    """True for a committee or board that every house has: On recommendation of the Remuneration Committee."""
    words = fold_term(house.name).split(" ")
    inner = organisation_facts("en").charged | grammar_words("en", "steering")
    return words[-1] in inner and not grammar_words("en", "internal_body").isdisjoint(words[:-1])


def is_reporter(houses: Houses, house: Entity) -> bool:
    """True for a house that somebody in the text "told" something: an outlet whose page it is, and no employer."""
    for span, index in houses.places:
        words = houses.words_at(span) if houses.all[index] is house else None
        if words is None or words.passage.lexicon.language != "en":
            continue
        first, end = words.range_of(span)
        if is_told(words, first) and not words.folded[end - 1].endswith("'s"):
            return True  # told Acme; no told Acme's archivist
    return False
