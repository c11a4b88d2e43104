"""The words of figures in all languages, compiled once: a page may mix both scripts in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from extractor.languages.lexicon import LANGUAGES, Fact, lexicon
from extractor.mentions.figures.entries import Bound, Numeral, Pair, Scale, Unit
from extractor.mentions.figures.tokens import split_term
from extractor.mentions.figures.trie import Trie
from extractor.text import fold_term


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
    vague: frozenset[str]
    counters: frozenset[str]
    heads: frozenset[str]
    per: frozenset[str]
    durations: frozenset[str]
    pronouns: frozenset[str]
    links: frozenset[str]
    wholes: Trie[str]
    rests: Trie[str]
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
    triggers: frozenset[str]
    openings: frozenset[str]


_NO_TRIGGERS = ("article", "negative", "point", "none")


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of every language that has files, one a process."""
    numerals, scales, short = _numerals(), _scales(), _short_scales()
    triggers = [word for word, numeral in numerals.items() if numeral.role not in _NO_TRIGGERS] + list(scales)
    pairs = _pairs()
    duals = frozenset(fact.folded for fact, _ in facts("currencies") if fact["place"] == "dual")
    cues = list(facts("figure_cues"))
    return Vocabulary(
        numerals=numerals,
        scales=scales,
        short_scales=short,
        bounds=_bounds("bounds", clitics=True, reverse=True),
        bounds_after=_bounds("bounds_after"),
        verbs=_verbs(),
        fillers=_fillers(cues),
        measures=frozenset(_clitic_forms(cues, "measure")),
        negations=frozenset(_clitic_forms(cues, "negation")),
        changes=frozenset(_clitic_forms(cues, "change")),
        vague=frozenset(_clitic_forms(cues, "vague")),
        counters=frozenset(_clitic_forms(cues, "counter")),
        heads=frozenset(_clitic_forms(cues, "heads")),
        per=frozenset(_clitic_forms(cues, "per")),
        durations=frozenset(_clitic_forms(cues, "duration")),
        pronouns=frozenset(_clitic_forms(cues, "pronoun")),
        links=frozenset(link for bound in _verbs().values() for link in bound.links),
        wholes=_cue_phrases(cues, "whole"),
        rests=_cue_phrases(cues, "rest"),
        reaches=_cue_phrases(cues, "reach", reverse=True, clitics=True),
        versus=_cue_phrases(cues, "versus", reverse=True),
        openers=_phrases("ranges", "pair", reverse=True, clitics=True, role="open"),
        joins=_phrases("ranges", "pair", role="join"),
        percents=_percents(),
        percents_before=_percents(signs=True),
        counted=_phrases("counted", "unit"),
        ends=frozenset(form for fact, _ in facts("phrase_ends") for form in _with_clitics(fact.folded, _CONJUNCTIONS)),
        labels_before=_phrases("numbered_before", "kind", reverse=True, clitics=True),
        labels_after=_phrases("numbered_after", "kind"),
        names=_phrases("numbered_names", "", clitics=True),
        table_scales=_table_scales(),
        months=frozenset(split_term(fact.folded)[0] for fact, _ in facts("months")),
        singulars=_singulars(),
        senses=_senses(),
        duals=duals,
        pairs=pairs,
        lone=frozenset(
            fact.folded
            for fact, _ in facts("currencies")
            if fact["place"] == "dual" or (fact["place"] == "after" and fact.folded[0] > "\u05ff")
        ).union(pairs),
        triggers=frozenset(triggers),
        openings=duals.union(triggers, pairs),
    )


_CONJUNCTIONS = ("", "و", "ف")  # grammar of Arabic proclitics: which may stand together, and before the article
_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_NUMERAL_PREFIXES = (*_PREFIXES, "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال", "وكال")


def facts(table: str) -> Iterable[tuple[Fact, str]]:
    """The rows of a table of every language, each with its language."""
    for language in LANGUAGES:
        for fact in lexicon(language).facts(table):
            yield fact, language


def _prefixed(language: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    return prefixes if lexicon(language).scalars["proclitics"] else ("",)


def _with_clitics(folded: str, prefixes: tuple[str, ...]) -> list[str]:
    arabic = "\u0600" <= folded[:1] <= "\u06ff"
    return [prefix + folded for prefix in prefixes] if arabic else [folded]


def _numerals() -> dict[str, Numeral]:
    found: dict[str, Numeral] = {}
    for prefix in _NUMERAL_PREFIXES:
        for fact, language in facts("numerals"):
            allowed = ("", "و") if fact["role"] == "ordinal" else _NUMERAL_PREFIXES
            if prefix not in _prefixed(language, allowed):
                continue
            top, _, bottom = fact["value"].partition("/")
            value = Decimal(top or 0) if not bottom else Decimal(top) / Decimal(bottom)
            article = prefix.endswith(("ال", "لل"))
            if article and value == 2 and fact["role"] == "unit":
                continue  # الاثنين is Monday
            found.setdefault(
                prefix + fact.folded,
                Numeral(value, fact["role"], len(prefix), prefix in ("و", "وال"), article),
            )
    return found


def _scales() -> dict[str, Scale]:
    found: dict[str, Scale] = {}
    for prefix in _NUMERAL_PREFIXES:
        for fact, language in facts("scales"):
            if fact["form"] in ("short", "money") or (prefix and prefix not in _prefixed(language, _NUMERAL_PREFIXES)):
                continue
            article = prefix.endswith(("ال", "لل"))
            scale = Scale(Decimal(fact["value"]), fact["form"], len(prefix), prefix in ("و", "وال"), article)
            found.setdefault(prefix + fact.folded, scale)
    return found


def _short_scales() -> dict[str, Scale]:
    return {
        fact.folded: Scale(Decimal(fact["value"]), fact["form"])
        for fact, _ in facts("scales")
        if fact["form"] in ("short", "money")
    }


def _bounds(table: str, *, clitics: bool = False, reverse: bool = False) -> Trie[Bound]:
    trie: Trie[Bound] = Trie()
    for prefix in _PREFIXES if clitics else ("",):
        for fact, language in facts(table):
            if prefix and prefix not in _prefixed(language, _PREFIXES):
                continue
            if prefix.endswith("ل") and fact["bound"] == "up to" and fact.folded[0] in "يت":
                continue  # لتصل إلى: so that it reaches, the value itself
            words = split_term(prefix + fact.folded)
            trie.add(words[::-1] if reverse else words, Bound(fact["bound"], len(prefix)))
    return trie


def _verbs() -> dict[str, Bound]:
    found: dict[str, Bound] = {}
    for prefix in ("", "و", "ف", "ل", "ول", "س"):
        for fact, language in facts("bound_verbs"):
            if (prefix and language == "en") or (prefix in ("ل", "ول") and fact["bound"] == "up to"):
                continue
            links = tuple(fold_term(link) for link in fact["link"].split())
            found.setdefault(prefix + fact.folded, Bound(fact["bound"], len(prefix), fact["negated"], links))
    return found


def _fillers(cues: list[tuple[Fact, str]]) -> Trie[str]:
    trie: Trie[str] = Trie()
    for prefix in _PREFIXES:
        for fact, language in cues:
            if "filler" in fact["roles"].split() and (not prefix or prefix in _prefixed(language, _PREFIXES)):
                trie.add(split_term(prefix + fact.folded)[::-1], "filler")
    return trie


def _cue_phrases(cues: list[tuple[Fact, str]], role: str, *, reverse: bool = False, clitics: bool = False) -> Trie[str]:
    trie: Trie[str] = Trie()
    for fact, _ in cues:
        if role in fact["roles"].split():
            for form in _with_clitics(fact.folded, _CONJUNCTIONS) if clitics else [fact.folded]:
                words = split_term(form)
                trie.add(words[::-1] if reverse else words, role)
    return trie


def _clitic_forms(cues: list[tuple[Fact, str]], role: str) -> list[str]:
    return [
        form
        for fact, _ in cues
        if role in fact["roles"].split()
        for form in _with_clitics(fact.folded, (*_PREFIXES, "س") if role != "measure" else _PREFIXES)
    ]


def _phrases(
    table: str, column: str, *, reverse: bool = False, clitics: bool = False, role: str | None = None
) -> Trie[str]:
    trie: Trie[str] = Trie()
    for prefix in _PREFIXES if clitics else ("",):
        for fact, language in facts(table):
            if (role is not None and fact["role"] != role) or (prefix and prefix not in _prefixed(language, _PREFIXES)):
                continue
            words = split_term(prefix + fact.folded)
            trie.add(words[::-1] if reverse else words, fact[column] if column else fact.term)
    return trie


def _percents(*, signs: bool = False) -> Trie[Unit]:
    trie: Trie[Unit] = Trie()
    for fact, _ in facts("percents"):
        if not signs or not fact.folded[0].isalnum():
            trie.add(split_term(fact.folded), Unit(fact["unit"], "percent"))
    return trie


def _singulars() -> frozenset[str]:
    """Forms of English nouns that have a regular plural beside them."""
    terms = {fact.folded: fact["unit"] for fact, language in facts("counted") if language == "en"}
    return frozenset(
        term
        for term, unit in terms.items()
        if any(terms.get(plural) == unit for plural in (term + "s", term + "es", term[:-1] + "ies"))
    )


def _pairs() -> dict[str, Pair]:
    """Arabic duals that count by themselves: مدينتين, ساعتان, نقطتين مئويتين; clitics before them.

    Left out are duals that look like a sound plural (مهندسين) and the construct (مدينتي), mostly before names.
    """
    found: dict[str, Pair] = {}
    terms = {fact.folded: fact["unit"] for fact, language in facts("counted") if language == "ar"}
    for term, unit in terms.items():
        if term.endswith("ه") and len(term) > 3:
            found.update({term[:-1] + ending: Pair("count", unit) for ending in ("تين", "تان")})
        elif term + "ا" in terms and " " not in term and len(term) > 2:
            sound = term + "ون" in terms or term + "ين" in terms
            found.update({term + ending: Pair("count", unit) for ending in (("ان",) if sound else ("ين", "ان"))})
    for fact, _ in facts("units"):
        if fact["role"].startswith("dual"):
            time = fact["role"] == "dual time"
            found[fact.folded] = Pair("count" if time else "quantity", fact["unit"], time=time)
    for fact, _ in facts("percents"):
        if fact.folded.split(" ")[0].endswith(("تين", "تان")):
            found[fact.folded.split(" ")[0]] = Pair("percent", "")
    plain = list(found.items())
    for prefix in ("و", "ف", "ب", "ل", "وب", "ول"):
        for word, pair in plain:
            found.setdefault(prefix + word, Pair(pair.kind, pair.unit, len(prefix), pair.time))
    return found


def _senses() -> dict[str, dict[str, str]]:
    """Noun of two meanings → word near it → unit that it then has."""
    found: dict[str, dict[str, str]] = {}
    for fact, _ in facts("counted_senses"):
        found.setdefault(fact.folded, {})[fold_term(fact["near"])] = fact["unit"]
    return found


def _table_scales() -> Trie[Decimal]:
    trie: Trie[Decimal] = Trie()
    for fact, _ in facts("table_scales"):
        trie.add(split_term(fact.folded), Decimal(fact["value"]))
    return trie


CLITICS = frozenset(prefix for prefix in _NUMERAL_PREFIXES if prefix)
"""What may be written onto digits: و ب ل ف ك, the article, and their unions."""
