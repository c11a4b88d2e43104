"""Names of currencies and units to look up beside a number: those of the lexicon first, CLDR's for all others.

Built when the first number with a word or sign beside it is read, so that a text without any costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from extractor.languages.lexicon import Fact
from extractor.mentions.figures.cldr import (
    CurrencyName,
    countries,
    currency_names,
    currency_signs,
    current_codes,
    left_out,
    unit_names,
)
from extractor.mentions.figures.compiled import facts
from extractor.mentions.figures.entries import Currency, Unit
from extractor.mentions.figures.tokens import split_term
from extractor.mentions.figures.trie import Trie

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Names:
    """Phrases of folded tokens → currency, nationality (family of currencies → code) or unit.

    families    family of currencies → its codes, one or more
    main_units  family of small coins → that of the currency they belong to: 13 US cents, 500 فلس كويتي
    """

    currencies: Trie[Currency]
    currencies_before: Trie[Currency]
    nationalities: Trie[dict[str, str]]
    nationalities_before: Trie[dict[str, str]]
    units: Trie[Unit]
    families: dict[str, tuple[str, ...]]
    main_units: dict[str, str]


@lru_cache(maxsize=1)
def names() -> Names:
    """The names of all languages, one a process."""
    given = list(currency_names())
    families = _families(given)
    nations = _nations(given, families)
    main_units = {families[fact.folded]: fact["main"] for fact in _rows("coins")}
    found: Names = Names(Trie(), Trie(), Trie(), Trie(), _units(), _codes(given, families), main_units)
    for term, currency in _currencies(given, families):
        words = split_term(term)
        family, _, letter = currency.family.partition(" ")
        if letter:  # a coin's sign after the number, a letter of other currencies before it: 8.5p, P500,000
            currency = Currency(currency.code, family, currency.factor, currency.place)
            found.currencies_before.add(words[::-1], Currency("", letter, _ONE, "letter"))
        found.currencies.add(words, currency)
        if currency.place not in ("after", "dual", "name", "named", "glued"):
            found.currencies_before.add(words[::-1], currency)
    for term, codes in nations.items():
        words = split_term(term)
        found.nationalities.add(words, codes)
        found.nationalities_before.add(words[::-1], codes)
    return found


def _families(given: list[CurrencyName]) -> dict[str, str]:
    """Folded noun or code → family: that of the lexicon, else of the lexicon's word for the same code, else English."""
    families = {fact.folded: fact["family"] for fact in _rows("currencies") if fact["place"] in ("after", "dual")}
    for name in given:
        if name.language == "en":
            families.setdefault(name.code, families.get(name.nouns[0], name.nouns[0]))
    for name in given:
        for noun in name.nouns:
            families.setdefault(noun, families.get(name.code, noun))
    return families


def _nations(given: list[CurrencyName], families: dict[str, str]) -> dict[str, dict[str, str]]:
    """Folded nationality → family → code: rows of the lexicon first."""
    found: dict[str, dict[str, str]] = {}
    for fact in _rows("currency_nationalities"):
        codes = dict(pair.split(":", 1) for pair in fact["codes"].split())
        found.setdefault(fact.folded, {}).update(codes)
    for name in given:
        for nation in name.nations:
            found.setdefault(nation, {}).setdefault(families[name.nouns[0]], name.code)
    return found


def _currencies(given: list[CurrencyName], families: dict[str, str]) -> Iterator[tuple[str, Currency]]:
    for fact in _rows("currencies"):
        yield fact.folded, Currency(fact["code"], fact["family"], Decimal(fact["factor"]), fact["place"])
    for sign, code in currency_signs():
        yield sign, Currency(code, families.get(code, ""), _ONE, "both")
    for code in current_codes() - left_out("en", "code"):
        yield code.lower(), Currency(code, families.get(code, ""), _ONE, "code")
    codes: dict[tuple[str, str], set[str]] = {}
    for name in given:
        for noun in name.nouns:
            codes.setdefault((noun, name.language), set()).add(name.code)
    for (noun, language), known in codes.items():
        code = next(iter(known)) if len(known) == 1 else ""
        place = "named" if noun in left_out(language, "noun") else "name"
        yield noun, Currency(code, families[noun], _ONE, place)


def _codes(given: list[CurrencyName], families: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Family → its codes: by the English names, as Arabic calls the real and the denar riyal and dinar too."""
    found: dict[str, set[str]] = {}
    for fact in _rows("currency_nationalities"):
        for pair in fact["codes"].split():
            family, code = pair.split(":", 1)
            found.setdefault(family, set()).add(code)
    for name in given:
        if name.language == "en":
            found.setdefault(families[name.nouns[0]], set()).add(name.code)
    return {family: tuple(sorted(codes)) for family, codes in found.items()}


@lru_cache(maxsize=1)
def places() -> dict[str, tuple[str, ...]]:
    """Folded country, city or adjective → codes of its tender."""
    found: dict[str, tuple[str, ...]] = {fact.folded: (fact["code"],) for fact in _rows("currency_places")}
    for name, codes in countries():
        found.setdefault(name, codes)
    return found


def _units() -> Trie[Unit]:
    trie: Trie[Unit] = Trie()
    for fact in _rows("units"):
        letters = fact["role"] == "letters"
        role = "measure" if letters else fact["role"].removeprefix("dual ")
        trie.add(split_term(fact.folded), Unit(fact["unit"], role, letters))
    for phrase, unit, role in unit_names():
        if phrase:
            trie.add(split_term(phrase), Unit(unit, role))
    return trie


def _rows(table: str) -> Iterator[Fact]:
    return (fact for fact, _ in facts(table))
