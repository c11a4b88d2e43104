"""Facts of a language as data: ``languages/<language>/<table>.csv`` and ``language.toml``.

A table has the header ``term,<fields…>,example,note``: one fact a line, an example that holds the term, a note
where the reason is not plain.  Adding a language means adding a folder with the same files and columns.
"""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from extractor.errors import LexiconError
from extractor.text.fold import fold_term

LANGUAGES = ("ar", "en")
_FOLDER = files("extractor.languages")


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a table. ``folded`` is the form to match with; ``fields`` holds the other columns by name."""

    term: str
    folded: str
    fields: Mapping[str, str]
    example: str
    note: str

    def __getitem__(self, column: str) -> str:
        return self.fields[column]


@dataclass(frozen=True)
class Lexicon:
    """The tables of one language, read when first asked for and kept."""

    language: str
    _tables: dict[str, tuple[Fact, ...]] = field(default_factory=dict, repr=False, compare=False)
    _indexes: dict[str, Mapping[str, Fact]] = field(default_factory=dict, repr=False, compare=False)

    def facts(self, table: str) -> tuple[Fact, ...]:
        """The lines of a table, in file order. Raises LexiconError where the file is absent or malformed."""
        if table not in self._tables:
            self._tables[table] = _read_table(self.language, table)
        return self._tables[table]

    def index(self, table: str) -> Mapping[str, Fact]:
        """Folded term → fact. Raises LexiconError where two terms of the table fold to the same form."""
        if table not in self._indexes:
            index: dict[str, Fact] = {}
            for fact in self.facts(table):
                if fact.folded in index:
                    raise LexiconError(f"{self.language}/{table}.csv: {fact.term!r} stands there twice")
                index[fact.folded] = fact
            self._indexes[table] = index
        return self._indexes[table]

    def terms(self, table: str, **fields: str) -> tuple[str, ...]:
        """The folded terms of the facts whose columns have these values."""
        return tuple(
            fact.folded for fact in self.facts(table) if all(fact[name] == value for name, value in fields.items())
        )

    @cached_property
    def scalars(self) -> Mapping[str, Any]:
        """The single facts of ``language.toml``: direction, name, date order, decimal mark, proclitics …"""
        text = (_FOLDER / self.language / "language.toml").read_text(encoding="utf-8")
        return tomllib.loads(text)


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of ``"ar"`` or ``"en"``, one a process. Raises LexiconError for a language without files."""
    if language not in LANGUAGES:
        raise LexiconError(f"no language files for {language!r}; there are {', '.join(LANGUAGES)}")
    return Lexicon(language)


@cache
def given_names() -> frozenset[str]:
    """The given names of every language, folded."""
    return frozenset(name for language in LANGUAGES for name in lexicon(language).index("given_names"))


@cache
def function_words() -> frozenset[str]:
    """The small words of grammar of every language, folded."""
    return frozenset(term for language in LANGUAGES for term in lexicon(language).terms("function_words"))


def alternation(terms: Iterable[str]) -> str:
    """A regular expression source that matches any of the terms, the longest first; a blank takes any white space.

    >>> alternation(["up", "up to"])
    '(?:up\\\\s+to|up)'
    """
    unique = sorted(set(terms), key=lambda term: (-len(term), term))
    return "(?:" + "|".join(r"\s+".join(re.escape(word) for word in term.split(" ")) for term in unique) + ")"


def _read_table(language: str, table: str) -> tuple[Fact, ...]:
    path = _FOLDER / language / f"{table}.csv"
    if not path.is_file():
        raise LexiconError(f"no file languages/{language}/{table}.csv")
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline=""))
    names = list(rows.fieldnames or ())
    if names[:1] != ["term"] or names[-2:] != ["example", "note"]:
        raise LexiconError(f"languages/{language}/{table}.csv: header must be term,…,example,note; it is {names}")
    return tuple(_fact(row, language, table) for row in rows)


def _fact(row: Mapping[str, str | None], language: str, table: str) -> Fact:
    if None in row or None in row.values():
        raise LexiconError(f"languages/{language}/{table}.csv: too many or too few cells beside {row.get('term')!r}")
    cells = {name: (value or "") for name, value in row.items()}
    term, example, note = cells.pop("term"), cells.pop("example"), cells.pop("note")
    return Fact(term, fold_term(term), cells, example, note)
