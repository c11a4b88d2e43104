"""The tables of the figure grammar: the same columns in both languages, no term twice, examples that hold the term."""

from __future__ import annotations

import pytest

from extractor.languages import lexicon
from extractor.languages.lexicon import LANGUAGES
from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import fold_term

TABLES = (
    "numerals", "scales", "bounds", "bounds_after", "bound_verbs", "figure_cues", "ranges", "percents", "currencies",
    "coins", "currency_nationalities", "currency_places", "units", "counted", "numbered_before", "numbered_after",
    "numbered_names", "table_scales", "phrase_ends", "cldr_left_out",
    "vague_plurals", "substances",
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_table(table: str) -> None:
    columns = {language: tuple(lexicon(language).facts(table)[0].fields) for language in LANGUAGES}
    assert len(set(columns.values())) == 1
    for language in LANGUAGES:
        facts = lexicon(language).index(table).values()
        assert [fact.term for fact in facts if fact.folded not in fold_term(fact.example)] == []


def unit_of(text: str) -> str | None:
    figures = find_figures(read_passages(plain_release(text), names=False), (), settings=Settings())
    assert len(figures) == 1
    return figures[0].unit


@pytest.mark.parametrize(
    "unit,texts",
    [
        ("city", ("5 مدن", "50 مدينة", "خمسون مدينة", "مئة مدينة", "50 cities", "one city", "50 coastal cities")),
        ("person", ("5 أشخاص", "50 شخصا", "مليون نسمة", "50 people", "50 individuals", "one person")),
        ("employee", ("5 موظفين", "50 موظفا", "500 من موظفيها", "50 employees")),
        ("student", ("5 طلاب", "50 طالبا", "عشرة طلبة", "50 pupils")),
        ("year", ("5 سنوات", "50 عاما", "50 years", "a 50-year lease")),
        ("square kilometer", ("5 كيلومترات مربعة", "50 كم²", "50 km2", "50 square kilometres")),
        ("ton", ("5 أطنان", "50 طنا", "50 tonnes", "50 metric tons")),
    ],
)
def test_forms_of_a_noun_group_under_one_unit(unit: str, texts: tuple[str, ...]) -> None:
    assert {text: unit_of(text) for text in texts} == dict.fromkeys(texts, unit)
