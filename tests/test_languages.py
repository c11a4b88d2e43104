"""The language files keep their own rules: every fact has an example, and both languages say the same things."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from extractor.errors import LexiconError
from extractor.languages import LANGUAGES, alternation, lexicon
from extractor.text import fold_term

FOLDER = Path(__file__).resolve().parents[1] / "extractor" / "languages"
TABLES = sorted({path.stem for path in FOLDER.glob("*/*.csv")})
FILES = [(language, table) for language in LANGUAGES for table in TABLES]


@pytest.mark.parametrize("language, table", FILES)
def test_both_languages_have_the_table_with_the_same_columns(language: str, table: str) -> None:
    headers = []
    for each in LANGUAGES:
        with (FOLDER / each / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
            headers.append(next(csv.reader(stream)))
    assert headers[0] == headers[1]


@pytest.mark.parametrize("language, table", FILES)
def test_every_example_holds_its_term(language: str, table: str) -> None:
    for fact in lexicon(language).facts(table):
        assert fact.term.strip() == fact.term, f"blanks around {fact.term!r}"
        assert fact.folded, f"{fact.term!r} folds to nothing"
        assert fact.folded in fold_term(fact.example), f"{fact.term!r} is not in {fact.example!r}"


@pytest.mark.parametrize("language, table", FILES)
def test_no_fact_stands_twice(language: str, table: str) -> None:
    counts = Counter((fact.folded, *fact.fields.values()) for fact in lexicon(language).facts(table))
    assert [term for term, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language, table", FILES)
def test_terms_hold_no_presentation_forms(language: str, table: str) -> None:
    """spaCy's Arabic ten is written in one, so that عشرة is no number there."""
    for fact in lexicon(language).facts(table):
        letters = [letter for letter in fact.term if unicodedata.category(letter).startswith("L")]
        assert not [letter for letter in letters if "\ufb50" <= letter <= "\ufeff"], fact.term


@pytest.mark.parametrize("language", LANGUAGES)
def test_scalars_say_name_direction_and_date_order(language: str) -> None:
    scalars = lexicon(language).scalars
    assert scalars["direction"] in ("ltr", "rtl")
    assert scalars["date_order"] in ("DMY", "MDY")
    assert scalars["name"]


def test_an_unknown_language_or_table_is_named() -> None:
    with pytest.raises(LexiconError, match="'fr'"):
        lexicon("fr")
    with pytest.raises(LexiconError, match=r"no_such\.csv"):
        lexicon("en").facts("no_such")


def test_alternation_prefers_the_longest_term() -> None:
    pattern = re.compile(alternation(["up", "up to", "a+b"]))
    assert [match.group() for match in pattern.finditer("up  to up a+b")] == ["up  to", "up", "a+b"]
