"""The words that dates are made of, in both languages, with the kind that each token of them bears.

A kind is one character, so that a row of tokens is a string and a rule of the grammar is a regular expression
over it.  Kinds of words (numbers and signs: ``tokens``; finds: ``grammar``):

    M m  month (m: also a common word)      H h  Hijri month (h: also a common word or name)
    W w  weekday (w: also a common word)    d e i g l j q V   day week month quarter half year decade weekend
    T L N  this, last, next; U الماضي, المقبل D J  yesterday …; اليوم          r O  ordinal unit, ordinal ten
    3 4 5 6 7 8  cardinal unit, عشر, ten, hundred, thousand, teen            1  a, an
    < > { }  before, ago, after, later      ◁ ▷  before, after a date       A  early, late, beginning
    t & B F z I v  to, and, between, from, من, in and its like, the         p  a letter written onto the word
    S P G  الموافق, هـ, م                   s u 0  counted noun, clock, number label
    ⌀ ≈ ȳ  that, about, year-end            + ↤  verb of the future, of the past
    ∅ ∀ φ © ¶ 9 δ ε  never, every, fiscal, copyright, day of honour, now, its, المبارك   ⊖  before Christ
    λ  law, decree and their like           σ  الدراسي, academic       η  morning     ς  الربيع
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from extractor.languages import LANGUAGES, Fact, Lexicon, lexicon

UNITS = {
    "day": "d", "week": "e", "month": "i", "quarter": "g", "half": "l", "year": "j", "decade": "q", "weekend": "V",
}  # fmt: skip
UNIT_NAMES = {kind: unit for unit, kind in UNITS.items()}
ROLES = {
    "this": "T", "last": "L", "next": "N", "turned": "U", "deictic": "D", "today": "J", "before": "<",
    "past": ">", "after": "{", "ahead": "}", "prior": "◁", "afterwards": "▷", "to": "t", "and": "&",
    "between": "B", "from": "F", "of": "z", "article": "v", "context": "I", "edge": "A", "twin": "S",
    "hijri": "P", "gregorian": "G", "counted": "s", "clock": "u", "number_label": "0", "future": "+",
    "never": "∅", "every": "∀", "fiscal": "φ", "copyright": "©", "day_name": "¶", "now": "9",
    "epithet": "ε", "anaphor": "⌀", "about": "≈", "turned_year": "ȳ", "past_cue": "↤",
    "determiner": "δ", "contraction": "x", "before_christ": "⊖", "decade": "C", "joined": "&", "clitic": "p",
    "law": "λ", "sequel": "U", "school": "σ", "bound": "x",
    "part_of_day": "η", "season": "ς",
}  # fmt: skip
SEASONS = {3: 3, 4: 6, 5: 9, 6: 12}
"""The number of a context word that is a season of the year: spring, summer, autumn, winter → its first month."""
_NEIGHBOURS = ("namesake", "named", "era", "state", "part_of_day", "spent")
_NUMBER_PARTS = {"unit": "3", "teen": "4", "tens": "5", "hundred": "6", "thousand": "7", "alone": "8", "article": "1"}
WORD = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")


class Word(NamedTuple):
    """What a word means in a date: kind, its number, and the kinds of the letters written onto its front."""

    kind: str
    number: int
    clitics: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by folded form; ``phrases``: first word → (its further words, meaning), the longest first.

    namesakes   what bears a date as its name, before it: مصنع السادس من أكتوبر; ``named``: behind it
    eras        nouns of the time we live in: today's market, قادة الغد
    states      words before a "today" that is our time: هناك اليوم, المعروفة اليوم
    parts_of_day    words before a "today" that is a day: صباح اليوم
    spent       verbs behind years that somebody spent: بعد ثلاث سنوات أمضاها
    streets     words that end an address: 1607 Main Street; ``years_before``: words before a year and no house
    bounds      phrases before what is counted, and before years as well: over 1600 boutiques
    """

    words: dict[str, Word]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Word], ...]]
    future_prefix: tuple[str, ...]
    joined_future: tuple[str, ...]
    past_suffix: tuple[str, ...]
    not_future: frozenset[str]
    never: frozenset[str]
    sequels: frozenset[str]
    occasions: frozenset[str]
    honorifics: frozenset[str]
    streets: frozenset[str]
    years_before: frozenset[str]
    bounds: frozenset[str]
    namesakes: frozenset[str]
    named: frozenset[str]
    eras: frozenset[str]
    states: frozenset[str]
    parts_of_day: frozenset[str]
    spent: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The date words of all languages, one a process."""
    words: dict[str, Word] = {}
    joined: dict[str, Word] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
    prefixes: list[str] = []
    joined_prefixes: list[str] = []
    suffixes: list[str] = []
    beside: dict[str, set[str]] = {role: set() for role in _NEIGHBOURS}
    for language in LANGUAGES:
        facts = lexicon(language)
        clitics = _clitics(facts)
        begins = [str(begin) for begin in facts.scalars.get("future_prefixes", ())]
        prefixes.extend(begins)
        joining = [letters for letters, kinds in clitics.items() if kinds == "&"]
        joined_prefixes.extend(letter + begin for letter in joining for begin in begins)
        suffixes.extend(facts.scalars.get("past_suffixes", ()))
        for fact in facts.facts("date_neighbours"):
            if fact["role"] in beside:
                forms = _forms(fact.folded, clitics, str(facts.scalars["article"]))
                beside[fact["role"]].update(form for form, _ in forms)
        for folded, kind, number in _meanings(facts):
            first, *rest = WORD.findall(folded)
            for form, letters in _forms(first, clitics, str(facts.scalars["article"])):
                meaning = Word(kind, number, letters)
                if rest:
                    phrases.setdefault(form, []).append((tuple(rest), meaning))
                else:
                    (joined if letters else words).setdefault(form, meaning)
    words = joined | words
    ordered = {form: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for form, found in phrases.items()}
    return Vocabulary(
        words, ordered, tuple(prefixes), tuple(joined_prefixes), tuple(suffixes),
        _terms("not_future"), _terms("never"), _terms("sequel"), _terms("occasion"),
        _every("honorifics"),
        _every("numbered_after", kind="address"), _every("numbered_before", kind="year"), _every("bounds"),
        *map(frozenset, beside.values()),
    )  # fmt: skip


def _terms(role: str) -> frozenset[str]:
    return _every("date_words", role=role)


def _every(table: str, **fields: str) -> frozenset[str]:
    """The terms of a table with these values, in all languages."""
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms(table, **fields))


def _clitics(facts: Lexicon) -> dict[str, str]:
    """Letters that may be written onto a word → the kinds that they stand for."""
    letters = [str(letter) for letter in facts.scalars["proclitics"]]
    if not letters:
        return {}
    joining = {fact.folded: "&" for fact in facts.facts("date_words") if fact["role"] == "joined"}
    single = {letter: joining.get(letter, "p") for letter in letters}
    pairs = {one + two: single[one] + single[two] for one in joining for two in letters if two not in joining}
    return single | pairs


def _forms(first: str, clitics: dict[str, str], article: str) -> list[tuple[str, str]]:
    """A word alone and with each clitic; short words take none: with one they are other words."""
    forms = [(first, "")]
    if len(first) < 2 or not first[0].isalpha():
        return forms
    for letters, kinds in clitics.items():
        if (len(first) == 3 and len(letters) > 1) or (len(first) == 2 and kinds != "&"):
            continue
        forms.append((letters + first, kinds))
        if letters.endswith(first[1:2]) and first.startswith(article):
            forms.append((letters + first[1:], kinds[:-1] + "π"))
    return forms


def _meanings(facts: Lexicon) -> list[tuple[str, str, int]]:
    """(folded term, kind, number) of a language; the first of a term counts."""
    ambiguous = set(facts.terms("date_words", role="ambiguous"))
    found: list[tuple[str, str, int]] = []
    for fact in facts.facts("months"):
        kind = "H" if fact["family"] == "hijri" else "M"
        found.append((fact.folded, kind.lower() if fact.folded in ambiguous else kind, int(fact["month"])))
    for fact in facts.facts("weekdays"):
        found.append((fact.folded, "W" if fact["form"] == "full" else "w", int(fact["weekday"])))
    for fact in facts.facts("date_ordinals"):
        found.append((fact.folded, "O" if fact["part"] == "tens" else "r", int(fact["value"])))
    for fact in facts.facts("date_numbers"):
        found.append((fact.folded, _NUMBER_PARTS[fact["part"]], int(fact["value"])))
    found.extend(_word(fact) for fact in facts.facts("date_words") if fact["role"] in ROLES or fact["role"] == "unit")
    found.extend(_word(fact) for fact in facts.facts("date_neighbours") if fact["role"] == "season")
    return found


def _word(fact: Fact) -> tuple[str, str, int]:
    value = fact["value"]
    if fact["role"] == "unit":
        unit, _, count = value.partition("/")
        return fact.folded, UNITS[unit], int(count) if count.isdigit() else (0 if count else 1)
    return fact.folded, ROLES[fact["role"]], int(value or 0)
