"""Tables of the lexicon, compiled for the vocabulary: Arabic words with the clitics that may be written onto them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache

from extractor.languages.lexicon import LANGUAGES, Fact, lexicon
from extractor.mentions.figures.entries import Bound, Numeral, Pair, Scale, Unit
from extractor.mentions.figures.tokens import split_term
from extractor.mentions.figures.trie import Trie
from extractor.text import fold_term

CONJUNCTIONS = ("", "و", "ف")  # grammar of Arabic proclitics: which may stand together, and before the article
_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_NUMERAL_PREFIXES = (*_PREFIXES, "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال", "وكال")
CLITICS = frozenset(prefix for prefix in _NUMERAL_PREFIXES if prefix)
"""What may be written onto digits: و ب ل ف ك, the article, and their unions."""


def facts(table: str) -> Iterable[tuple[Fact, str]]:
    """The rows of a table of every language, each with its language."""
    for language in LANGUAGES:
        for fact in lexicon(language).facts(table):
            yield fact, language


def _prefixed_words(prefix: str, folded: str) -> list[str]:
    words = _words(folded)
    if prefix.endswith("ل") and words[0].startswith("ال"):
        return [prefix + words[0][1:], *words[1:]]  # للهدف
    return [prefix + words[0], *words[1:]] if prefix else list(words)


@lru_cache(maxsize=4096)
def _words(folded: str) -> tuple[str, ...]:
    return tuple(split_term(folded))


@cache
def _prefixed(language: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    return prefixes if lexicon(language).scalars["proclitics"] else ("",)


def with_clitics(folded: str, prefixes: tuple[str, ...]) -> list[str]:
    """An Arabic word with each of the prefixes; any other word alone."""
    arabic = "\u0600" <= folded[:1] <= "\u06ff"
    return [prefix + folded for prefix in prefixes] if arabic else [folded]


def numeral_table() -> dict[str, Numeral]:
    """Number words with the clitics that may stand before them."""
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


def scale_table() -> dict[str, Scale]:
    """Scale words written out, with their clitics."""
    found: dict[str, Scale] = {}
    for prefix in _NUMERAL_PREFIXES:
        for fact, language in facts("scales"):
            if fact["form"] in ("short", "money") or (prefix and prefix not in _prefixed(language, _NUMERAL_PREFIXES)):
                continue
            article = prefix.endswith(("ال", "لل"))
            scale = Scale(Decimal(fact["value"]), fact["form"], len(prefix), prefix in ("و", "وال"), article)
            found.setdefault(prefix + fact.folded, scale)
    return found


def vague_table() -> dict[str, Scale]:
    """Plural scales that stand without a numeral, with their clitics; ``form``: free or guarded."""
    found: dict[str, Scale] = {}
    for prefix in _NUMERAL_PREFIXES:
        for fact, language in facts("vague_plurals"):
            if not prefix or prefix in _prefixed(language, _NUMERAL_PREFIXES):
                article = prefix.endswith(("ال", "لل"))
                scale = Scale(Decimal(fact["value"]), fact["place"], len(prefix), prefix in ("و", "وال"), article)
                found.setdefault(prefix + fact.folded, scale)
    return found


def short_scale_table() -> dict[str, Scale]:
    """Scale letters written after digits."""
    return {
        fact.folded: Scale(Decimal(fact["value"]), fact["form"])
        for fact, _ in facts("scales")
        if fact["form"] in ("short", "money")
    }


def bound_trie(table: str, *, clitics: bool = False, reverse: bool = False) -> Trie[Bound]:
    """Phrases of a bound; ``reverse``: from the last word to the first."""
    trie: Trie[Bound] = Trie()
    for prefix in _PREFIXES if clitics else ("",):
        for fact, language in facts(table):
            if prefix and prefix not in _prefixed(language, _PREFIXES):
                continue
            if prefix.endswith("ل") and fact["bound"] == "up to" and fact.folded[0] in "يت":
                continue  # لتصل إلى: so that it reaches, the value itself
            words = _prefixed_words(prefix, fact.folded)
            trie.add(words[::-1] if reverse else words, Bound(fact["bound"], len(prefix)))
    return trie


def bound_verbs() -> dict[str, Bound]:
    """Verbs of exceeding and falling short."""
    found: dict[str, Bound] = {}
    for prefix in ("", "و", "ف", "ل", "ول", "س"):
        for fact, language in facts("bound_verbs"):
            if (prefix and language == "en") or (prefix in ("ل", "ول", "س") and fact["bound"] == "up to"):
                continue
            links = tuple(fold_term(link) for link in fact["link"].split())
            least = Decimal(fact["least"] or 0)
            found.setdefault(prefix + fact.folded, Bound(fact["bound"], len(prefix), fact["negated"], links, least))
    return found


def filler_trie(cues: list[tuple[Fact, str]]) -> Trie[str]:
    """Words that may stand between a bound and its number, from the last to the first."""
    trie: Trie[str] = Trie()
    for prefix in _PREFIXES:
        for fact, language in cues:
            if "filler" in fact["roles"].split() and (not prefix or prefix in _prefixed(language, _PREFIXES)):
                trie.add(_prefixed_words(prefix, fact.folded)[::-1], "filler")
    return trie


def cue_trie(cues: list[tuple[Fact, str]], role: str, *, reverse: bool = False, clitics: bool = False) -> Trie[str]:
    """The phrases of a role in ``figure_cues``."""
    trie: Trie[str] = Trie()
    for fact, _ in cues:
        if role in fact["roles"].split():
            for form in with_clitics(fact.folded, CONJUNCTIONS) if clitics else [fact.folded]:
                words = split_term(form)
                trie.add(words[::-1] if reverse else words, role)
    return trie


def cue_forms(cues: list[tuple[Fact, str]], role: str) -> list[str]:
    """The words of a role in ``figure_cues``, with their clitics."""
    return [
        form
        for fact, _ in cues
        if role in fact["roles"].split()
        for form in with_clitics(fact.folded, (*_PREFIXES, "س") if role != "measure" else _PREFIXES)
    ]


def phrase_trie(
    table: str, column: str, *, reverse: bool = False, clitics: bool = False, role: str | None = None
) -> Trie[str]:
    """The phrases of a table, each with a column of its row, or with the term itself."""
    trie: Trie[str] = Trie()
    for prefix in _PREFIXES if clitics else ("",):
        for fact, language in facts(table):
            if (role is not None and fact["role"] != role) or (prefix and prefix not in _prefixed(language, _PREFIXES)):
                continue
            for folded in _spellings(fact):
                words = _prefixed_words(prefix, folded)
                trie.add(words[::-1] if reverse else words, fact[column] if column else fact.term)
    return trie


def _spellings(fact: Fact) -> tuple[str, ...]:
    """The term as folded, and one in ئ with the hamza behind its seat as well: لاجىء."""
    return (fact.folded, fact.folded + "ء") if fact.term.endswith("ئ") else (fact.folded,)


def percent_trie(*, signs: bool = False) -> Trie[Unit]:
    """Words and signs of percent; ``signs``: those only that may stand before the number."""
    trie: Trie[Unit] = Trie()
    for fact, _ in facts("percents"):
        if not signs or not fact.folded[0].isalnum():
            trie.add(split_term(fact.folded), Unit(fact["unit"], "percent"))
    return trie


def singular_forms() -> frozenset[str]:
    """Forms of English nouns that have a regular plural beside them."""
    terms = {fact.folded: fact["unit"] for fact, language in facts("counted") if language == "en"}
    return frozenset(
        term
        for term, unit in terms.items()
        if any(terms.get(plural) == unit for plural in (term + "s", term + "es", term[:-1] + "ies"))
    )


def pair_table() -> dict[str, Pair]:
    """Arabic duals that count by themselves: مدينتين, ساعتان, نقطتين مئويتين; clitics before them.

    Left out are duals that look like a sound plural (مهندسين). The construct (مدينتي), mostly before names, is that of
    feminines alone.
    """
    found: dict[str, Pair] = {}
    terms = {fact.folded: fact["unit"] for fact, language in facts("counted") if language == "ar"}
    for term, unit in terms.items():
        if term.endswith("ه") and len(term) > 3:
            found.update({term[:-1] + ending: Pair("count", unit) for ending in ("تين", "تان")})
            if " " not in term:
                found.update({term[:-1] + ending: Pair("count", unit, noun=term) for ending in ("تي", "تا")})
        elif term[-1] == "ي" and (term + "ات" in terms or f"{term[:2]}ا{term[2:]}" in terms):  # مستشفى, مبنى
            found.update({term + ending: Pair("count", unit) for ending in ("ين", "ان")})
        elif term + "ا" in terms and " " not in term and len(term) > 2:
            sound = term + "ون" in terms or term + "ين" in terms
            endings = [ending for ending in (("ان",) if sound else ("ين", "ان")) if term + ending not in terms]
            found.update({term + ending: Pair("count", unit) for ending in endings})
    for fact, _ in facts("units"):
        if fact["role"].startswith("dual"):
            time = fact["role"] == "dual time"
            found[fact.folded] = Pair("count" if time else "quantity", fact["unit"], time=time)
    for fact, _ in facts("percents"):
        dual = fact.folded.split(" ")[0]
        if dual.endswith(("تين", "تان")):
            found[dual] = Pair("percent", found[dual].unit if dual in found else "")
    plain = list(found.items())
    for prefix in ("و", "ف", "ب", "ل", "وب", "ول"):
        for word, pair in plain:
            found.setdefault(prefix + word, replace(pair, prefix=len(prefix)))
    return found


def sense_table() -> dict[str, dict[str, str]]:
    """Noun of two meanings → word near it → unit that it then has."""
    found: dict[str, dict[str, str]] = {}
    for fact, _ in facts("counted_senses"):
        found.setdefault(fact.folded, {})[fold_term(fact["near"])] = fact["unit"]
    return found


def table_scale_trie() -> Trie[Decimal]:
    """Captions that scale a table: in millions."""
    trie: Trie[Decimal] = Trie()
    for fact, _ in facts("table_scales"):
        trie.add(split_term(fact.folded), Decimal(fact["value"]))
    return trie
