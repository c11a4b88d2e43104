"""Other houses beside the issuer: those that announce with it, those of which a sentence may speak in its stead."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from extractor.entities.entity import Entity
from extractor.entities.houses import Houses
from extractor.entities.imprint import imprint_of
from extractor.entities.issuer import announces_alone
from extractor.entities.names import organisation_key
from extractor.entities.subjects import opened_by_the_company
from extractor.mentions.naming.facts import grammar_words, is_inner_body
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
    start = houses.sentence_start(words, title.start)
    if opened_by_the_company(words, start, issuer):
        return False
    inside = []
    quoted = _quotations(words)
    for at in range(bisect_right(houses.ends, title.start) - 1, -1, -1):
        span, index = houses.places[at]
        if span.start < start:
            break
        if houses.all[index] is not issuer and not is_inner_body(fold_term(houses.all[index].name).split(" ")):
            inside.append(span)
    return any(not any(one.contains(span) for one in quoted) for span in inside)


def _quotations(words: Words) -> Sequence[Span]:
    """What stands in quotation marks in a passage, in offsets of the release."""
    shift = words.passage.block.span.start
    return [Span(one.start() + shift, one.end() + shift) for one in _QUOTED.finditer(words.passage.text)]


def is_reporter(houses: Houses, house: Entity) -> bool:
    """True for a house that somebody in the text "told" something, outside quotations: an outlet whose page it is, and
    no employer."""
    for span, index in houses.places:
        words = houses.words_at(span) if houses.all[index] is house else None
        if words is None or words.passage.lexicon.language != "en":
            continue
        first, end = words.range_of(span)
        told = is_told(words, first) and not words.folded[end - 1].endswith("'s")  # no told Acme's archivist
        if told and not any(one.contains(span) for one in _quotations(words)):
            return True
    return False
