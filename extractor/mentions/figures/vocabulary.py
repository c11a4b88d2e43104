"""The words of figures in all languages, compiled once: a page may mix both scripts in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from extractor.mentions.figures.compiled import (
    CONJUNCTIONS,
    bound_trie,
    bound_verbs,
    cue_forms,
    cue_trie,
    facts,
    filler_trie,
    numeral_table,
    pair_table,
    percent_trie,
    phrase_trie,
    scale_table,
    sense_table,
    short_scale_table,
    singular_forms,
    table_scale_trie,
    vague_table,
    with_clitics,
)
from extractor.mentions.figures.entries import Bound, Numeral, Pair, Scale, Unit
from extractor.mentions.figures.tokens import split_term
from extractor.mentions.figures.trie import Trie


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the grammar looks up, keyed by folded tokens."""

    numerals: dict[str, Numeral]
    scales: dict[str, Scale]
    short_scales: dict[str, Scale]
    bounds: Trie[Bound]
    bounds_after: Trie[Bound]
    verbs: dict[str, Bound]
    fillers: Trie[str]
    measures: frozenset[str]
    negations: frozenset[str]
    changes: frozenset[str]
    clauses: frozenset[str]
    governing: frozenset[str]
    taking: Trie[str]
    modals: frozenset[str]
    spreads: frozenset[str]
    steps: frozenset[str]
    carries: frozenset[str]
    adjoining: frozenset[str]
    collectives: Trie[str]
    dimensions: frozenset[str]
    vague: frozenset[str]
    counters: frozenset[str]
    counts_behind: Trie[str]
    heads: frozenset[str]
    kinds: frozenset[str]
    single: frozenset[str]
    per: frozenset[str]
    durations: frozenset[str]
    pronouns: frozenset[str]
    objects: frozenset[str]
    stated: frozenset[str]
    unit_columns: Trie[str]
    substances: frozenset[str]
    bases: Trie[str]
    links: frozenset[str]
    wholes: Trie[str]
    rests: Trie[str]
    partitives: Trie[str]
    partitives_before: Trie[str]
    groups: frozenset[str]
    prices: frozenset[str]
    aged: frozenset[str]
    ages: frozenset[str]
    beings: frozenset[str]
    olds: frozenset[str]
    nations: frozenset[str]
    versus: Trie[str]
    reaches: Trie[str]
    openers: Trie[str]
    joins: Trie[str]
    percents: Trie[Unit]
    percents_before: Trie[Unit]
    counted: Trie[str]
    ends: frozenset[str]
    labels_before: Trie[str]
    labels_after: Trie[str]
    names: Trie[str]
    table_scales: Trie[Decimal]
    months: frozenset[str]
    singulars: frozenset[str]
    senses: dict[str, dict[str, str]]
    duals: frozenset[str]
    pairs: dict[str, Pair]
    lone: frozenset[str]
    vague_plurals: dict[str, Scale]
    triggers: frozenset[str]
    openings: frozenset[str]


_NO_TRIGGERS = ("article", "negative", "point", "none")


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of every language that has files, one a process."""
    numerals, scales, short = numeral_table(), scale_table(), short_scale_table()
    triggers = [word for word, numeral in numerals.items() if numeral.role not in _NO_TRIGGERS] + list(scales)
    pairs, vague = pair_table(), vague_table()
    duals = frozenset(fact.folded for fact, _ in facts("currencies") if fact["place"] == "dual")
    cues = list(facts("figure_cues"))
    single = frozenset(fact.folded for fact, _ in cues if "single" in fact["roles"].split())
    return Vocabulary(
        numerals=numerals,
        scales=scales,
        short_scales=short,
        bounds=bound_trie("bounds", clitics=True, reverse=True),
        bounds_after=bound_trie("bounds_after"),
        verbs=bound_verbs(),
        fillers=filler_trie(cues),
        measures=frozenset(cue_forms(cues, "measure")),
        negations=frozenset(cue_forms(cues, "negation")),
        changes=frozenset(cue_forms(cues, "change")),
        clauses=frozenset(cue_forms(cues, "clause")),
        governing=frozenset(cue_forms(cues, "governs")),
        taking=cue_trie(cues, "takes", reverse=True),
        modals=frozenset(cue_forms(cues, "modal")),
        spreads=frozenset(cue_forms(cues, "spread")),
        steps=frozenset(cue_forms(cues, "step")),
        carries=frozenset(cue_forms(cues, "carry")),
        adjoining=frozenset(cue_forms(cues, "adjoins")),
        collectives=phrase_trie("collectives", "unit"),
        dimensions=frozenset(cue_forms(cues, "dimension")),
        vague=frozenset(cue_forms(cues, "vague")),
        counters=frozenset(cue_forms(cues, "counter")),
        counts_behind=cue_trie(cues, "count_behind"),
        heads=frozenset(cue_forms(cues, "heads")),
        kinds=frozenset(fact.folded for fact, _ in cues if "kind" in fact["roles"].split()),
        single=single,
        per=frozenset(cue_forms(cues, "per")),
        durations=frozenset(cue_forms(cues, "duration")),
        pronouns=frozenset(cue_forms(cues, "pronoun")),
        objects=frozenset(cue_forms(cues, "object")),
        substances=frozenset(fact.folded for fact, _ in facts("substances")),
        stated=frozenset(cue_forms(cues, "stated")),
        unit_columns=cue_trie(cues, "unit_column"),
        bases=cue_trie(cues, "base", reverse=True, clitics=True),
        links=frozenset(link for bound in bound_verbs().values() for link in bound.links),
        wholes=cue_trie(cues, "whole"),
        rests=cue_trie(cues, "rest"),
        partitives=cue_trie(cues, "partitive"),
        partitives_before=cue_trie(cues, "partitive", reverse=True, clitics=True),
        prices=frozenset(cue_forms(cues, "price")),
        groups=frozenset(cue_forms(cues, "group")),
        aged=frozenset(cue_forms(cues, "aged")),
        ages=frozenset(cue_forms(cues, "age")),
        beings=frozenset(cue_forms(cues, "being")),
        olds=frozenset(cue_forms(cues, "olds")),
        nations=frozenset(cue_forms(cues, "nation")),
        reaches=cue_trie(cues, "reach", reverse=True, clitics=True),
        versus=cue_trie(cues, "versus", reverse=True),
        openers=phrase_trie("ranges", "pair", reverse=True, clitics=True, role="open"),
        joins=phrase_trie("ranges", "pair", role="join"),
        percents=percent_trie(),
        percents_before=percent_trie(signs=True),
        counted=phrase_trie("counted", "unit"),
        ends=frozenset(form for fact, _ in facts("phrase_ends") for form in with_clitics(fact.folded, CONJUNCTIONS)),
        labels_before=phrase_trie("numbered_before", "kind", reverse=True, clitics=True),
        labels_after=phrase_trie("numbered_after", "kind"),
        names=phrase_trie("numbered_names", "", clitics=True),
        table_scales=table_scale_trie(),
        months=frozenset(split_term(fact.folded)[0] for fact, _ in facts("months")),
        singulars=singular_forms(),
        senses=sense_table(),
        duals=duals,
        pairs=pairs,
        lone=frozenset(
            fact.folded
            for fact, _ in facts("currencies")
            if fact["place"] == "dual" or (fact["place"] == "after" and fact.folded[0] > "\u05ff")
        ).union(pairs),
        vague_plurals=vague,
        triggers=frozenset(triggers),
        openings=duals.union(triggers, pairs, vague, single),
    )
