"""Names of currencies, units and countries as CLDR gives them, read from babel when a text first asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from extractor.languages.lexicon import LANGUAGES, lexicon
from extractor.text import fold_term, without_accents

_LOCALES = {"en": ("en", "en_GB"), "ar": ("ar",)}  # the British spelling of units is in its own file
_PREFIXES = ("10p-9", "10p-6", "10p-3", "10p-2", "10p-1", "10p2", "10p3", "10p6", "10p9", "10p12", "10p15")
_PREFIXED = (
    "watt", "hertz", "byte", "bit", "gram", "meter", "liter", "ampere", "volt", "pascal", "joule", "newton", "ohm",
)  # fmt: skip
_WORDED = {"permillion": "part per million", "portion-per-1e9": "part per billion"}  # ids that say it in one word
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class CurrencyName:
    """A currency in two folded parts, each in all its forms: "swedish" + "kronor", كرونه + سويديه."""

    code: str
    nouns: tuple[str, ...]
    nations: tuple[str, ...]
    language: str


@lru_cache(maxsize=1)
def current_codes() -> frozenset[str]:
    """ISO 4217 codes that are tender somewhere today."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    territories = get_global("territory_currencies")
    return frozenset(code for territory in territories for code in get_territory_currencies(territory))


def currency_names() -> Iterator[CurrencyName]:
    """Every name and plural form of a current currency; Arabic nouns and nationalities in all their forms."""
    for language in LANGUAGES:
        data = _locale(language)
        split = _arabic_name if language == "ar" else _english_name
        for code in sorted(current_codes()):
            plurals = dict(data["currency_names_plural"].get(code) or {})
            forms = dict.fromkeys(_fold(name) for name in (data["currency_names"].get(code, ""), *plurals.values()))
            for form in forms:
                if form:
                    yield CurrencyName(code, *split(form.replace("&", "and").split()), language)


def currency_signs() -> Iterator[tuple[str, str]]:
    """(sign, code) of the signs of current currencies that are more than letters: EC$, د.إ."""
    for language in LANGUAGES:
        for code, sign in _locale(language)["currency_symbols"].items():
            if code in current_codes() and not sign.replace(" ", "").isalpha():
                sign = fold_term(sign)
                yield sign, code
                if sign.endswith(".") and sign.count(".") > 1:
                    yield sign[:-1], code


def unit_names() -> Iterator[tuple[str, str, str]]:
    """(phrase, CLDR id with blanks, role) of every unit that the lexicon does not leave out; role measure or time."""
    for language, names in _LOCALES.items():
        without = left_out(language, "unit")
        for name in names:
            data = _locale(name)
            patterns_of = dict(data["unit_patterns"].items())
            if name != language:  # a variant of the language adds only what it spells otherwise
                usual = _locale(language)["unit_patterns"]
                patterns_of = {key: patterns for key, patterns in patterns_of.items() if patterns != usual.get(key)}
            for key, patterns in patterns_of.items():
                category, _, unit = key.partition("-")
                if unit in without:
                    continue
                role = "time" if category == "duration" else "measure"
                for phrase in _phrases(patterns):
                    yield phrase, _WORDED.get(unit) or unit.replace("-of", " of ").replace("-", " "), role
            yield from _prefixed(data, patterns_of, language)


def countries() -> Iterator[tuple[str, tuple[str, ...]]]:
    """(folded name of a country, codes of its tender)."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    territories = get_global("territory_currencies")
    for language in LANGUAGES:
        without = left_out(language, "place")
        for territory, name in _locale(language)["territories"].items():
            folded = fold_term(name)
            if territory in territories and folded not in without:
                yield folded, tuple(get_territory_currencies(territory))


@lru_cache(maxsize=8)
def left_out(language: str, kind: str) -> frozenset[str]:
    """Terms of CLDR that the lexicon leaves out, as they are words of every day: an "item" is no unit."""
    return frozenset(
        fact.term if kind in ("unit", "code") else fact.folded
        for fact in lexicon(language).facts("cldr_left_out")
        if fact["kind"] == kind
    )


@lru_cache(maxsize=3)
def _locale(name: str) -> Any:
    from babel import localedata

    data: Any = localedata.load(name)
    return localedata.LocaleDataDict(data)


def _english_name(words: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    nation = " ".join(words[:-1])
    return tuple(dict.fromkeys((words[-1], without_accents(words[-1])))), (nation,) if nation else ()


def _arabic_name(words: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """كرونة سويدية: كرونات سويدية, كرونتين سويديتين; of a nationality in two words only the first bends."""
    noun, nation = words[0], words[1:]
    adjectives = [" ".join(nation)] if nation else []
    if nation and nation[0].endswith(("ي", "يه")):
        stem = nation[0].removesuffix("ه")
        forms = (stem, stem + "ا", stem + "ه", stem + "ين", stem + "ان", stem + "تين", stem + "تان", "ال" + stem)
        adjectives += [" ".join((form, *nation[1:])) for form in (*forms, f"ال{stem}ه")]
    return arabic_noun_forms(noun), tuple(dict.fromkeys(adjectives))


def arabic_noun_forms(noun: str) -> tuple[str, ...]:
    """The noun of a currency, its accusative and its sound plural, folded.

    >>> arabic_noun_forms("كرونه"), arabic_noun_forms("روبل")
    (('كرونه', 'كرونات'), ('روبل', 'روبلا', 'روبلات'))
    """
    if noun.endswith(("ه", "ا")):
        return noun, noun[:-1] + "ات"
    return (noun, noun + "ات") if noun.endswith(("ي", "و")) else (noun, noun + "ا", noun + "ات")


def _fold(term: str) -> str:
    """What ``fold_term`` gives, sooner for the plain letters of most names."""
    return term.strip().lower() if term.isascii() and term.replace(" ", "").isalpha() else fold_term(term)


def _phrases(patterns: Any) -> Iterator[str]:
    """The long forms of a unit, and those short ones that are no word: kPa, mpg, م/ث."""
    lengths = ("long", "short") if dict(patterns.get("long") or {}) else ("short",)
    for length in lengths:
        for plural, pattern in dict(patterns.get(length) or {}).items():
            if not isinstance(pattern, str) or plural in ("per", "dnam", "gender"):
                continue
            phrase = _fold(pattern.replace("{0}", ""))
            if "{" in phrase or (length != lengths[0] and not _is_sign(pattern.replace("{0}", "").strip())):
                continue
            yield from _spellings(phrase)


def _is_sign(form: str) -> bool:
    if len(form) < 3 or not form[0].isalpha() or form.endswith("."):
        return False
    if form[0] > "\u05ff":
        return len(form) > 3 or "/" in form
    return "/" in form or any(letter.isupper() for letter in form[1:]) or not _VOWELS.intersection(form)


def _spellings(phrase: str) -> Iterator[str]:
    """acre-foot and acre foot; كيلوغرام and كيلوجرام; both numbers of the dual: كيلومتران, كيلومترين."""
    forms = [phrase]
    if phrase and phrase[0] > "\u05ff":
        words = phrase.split(" ")
        if words[0].endswith("ان") and len(words[0]) > 4:
            forms.append(" ".join(word[:-2] + "ين" if word.endswith("ان") else word for word in words))
        forms += [form.replace("غ", "ج") for form in forms if "غ" in form]
    elif "-" in phrase:
        forms.append(phrase.replace("-", " "))
    yield from forms


def _prefixed(data: Any, patterns_of: dict[str, Any], language: str) -> Iterator[tuple[str, str, str]]:
    """Units of every decimal prefix: milliampere, terahertz, كيلوباسكال."""
    english = _locale("en")["compound_unit_patterns"]
    known: dict[str, list[str]] = {}
    for key, patterns in patterns_of.items():
        unit = key.partition("-")[2]
        if unit in _PREFIXED:
            known[unit] = list(_phrases({"long": patterns.get("long") or patterns.get("short")}))
    for key in _PREFIXES:
        pattern = _prefix(data["compound_unit_patterns"], key)
        named = _prefix(english, key)
        head = fold_term(pattern.replace("{0}", ""))
        for unit in _PREFIXED if pattern else ():
            for phrase in known.get(unit, ()):
                glued = head + phrase
                for form in (glued, f"{head} {phrase}") if language == "ar" else (glued,):
                    for spelling in _spellings(form):
                        yield spelling, named.replace("{0}", unit), "measure"


def _prefix(patterns: Any, key: str) -> str:
    return str(dict((patterns.get(key) or {}).get("long") or {}).get("prefix") or "")
