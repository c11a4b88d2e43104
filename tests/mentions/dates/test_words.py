"""The words of dates: months of every region, roles, numbers in words."""

from __future__ import annotations

import pytest

from extractor.languages import LANGUAGES, lexicon
from extractor.mentions.dates import read_date
from extractor.mentions.dates.fallback import parse_day, parse_foreign
from extractor.mentions.dates.words import ROLES, vocabulary
from extractor.text import fold_term

REGIONS = ("ar", "ar_SY", "ar_LB", "ar_DZ", "ar_TN", "ar_MA", "ar_MR")
OTHERROLES = {"occasion", "unit", "not_future", "ambiguous"}
NEIGHBOURS = {"namesake", "named", "era", "state", "part_of_day", "season", "spent"}


@pytest.mark.parametrize("region", REGIONS)
def test_the_months_of_every_region_are_known(region: str) -> None:
    """84 of 84: seven regions of twelve months, as CLDR names them."""
    from babel import Locale

    months = lexicon("ar").index("months")
    for number, name in Locale.parse(region).months["format"]["wide"].items():
        assert int(months[fold_term(name)]["month"]) == number
        found = read_date(f"5 {name} 2021", language="ar")
        assert found is not None, name
        assert found.value == f"2021-{number:02d}-05"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hijri_month_is_read(language: str) -> None:
    from hijridate import Hijri

    for fact in lexicon(language).facts("months"):
        if fact["family"] == "hijri":
            found = read_date(f"5 {fact.term} 1444", language=language)
            assert found is not None, fact.term
            day = Hijri(1444, int(fact["month"]), 5).to_gregorian()
            assert (found.value, found.calendar) == (f"{day.year}-{day.month:02d}-{day.day:02d}", "hijri")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_is_one_that_the_grammar_knows(language: str) -> None:
    roles = {fact["role"] for fact in lexicon(language).facts("date_words")}
    assert roles <= set(ROLES) | OTHERROLES
    assert {fact["role"] for fact in lexicon(language).facts("date_neighbours")} <= NEIGHBOURS


def test_no_month_name_means_two_months() -> None:
    for language in LANGUAGES:
        assert len(lexicon(language).index("months")) == len(lexicon(language).facts("months"))


def test_a_letter_written_onto_a_word_is_a_token_of_its_own() -> None:
    words = vocabulary().words
    assert words["وفبراير"].clitics == "&"
    assert words["للعام"].clitics == "π"
    assert "باب" not in words, "a door is not in August"


@pytest.mark.parametrize(
    "words, value",
    [
        ("الحادي والعشرون من مايو 2023", "2023-05-21"),
        ("الثالث عشر من حزيران 2023", "2023-06-13"),
        ("الثلاثين من أيلول 2023", "2023-09-30"),
        ("خمسة عشر آذار 2023", "2023-03-15"),
        ("الخامس من أكتوبر ألفين وثلاثة وعشرين", "2023-10-05"),
        ("the twenty-third of June 2021", "2021-06-23"),
        ("June thirty-first 2021", None),
        ("July fourth, nineteen ninety-six", "1996-07-04"),
        ("March two thousand and nine", "2009-03"),
    ],
)
def test_numbers_in_words(words: str, value: str | None) -> None:
    found = read_date(words, language="ar" if words > "٠" else "en")
    assert (found.value if found else None) == value


def test_a_round_thousand_behind_a_comma_is_no_year() -> None:
    found = read_date("December, two thousand more than in November", language="en")
    assert found is None or found.value is None or not found.value.startswith("2000")


def test_dateparser_counts_only_where_it_has_used_everything() -> None:
    assert str(parse_day("23-2020-September", "MDY")) == "2020-09-23"
    assert parse_day("23 September", "MDY") is None
    assert parse_day("2020 September", "MDY") is None
    assert parse_day("45 2020 September", "MDY") is None


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 février 2024", "2024-02-12"),
        ("1er mars 2024", "2024-03-01"),
        ("3. März 2024", "2024-03-03"),
        ("5 Şubat 2024", "2024-02-05"),
        ("12 de marzo de 2024", "2024-03-12"),
    ],
)
def test_dateparser_reads_months_of_other_languages(written: str, day: str) -> None:
    assert str(parse_foreign(written)) == day


@pytest.mark.parametrize("written", ["31 février 2024", "février 2024", "12 février", "12 choses 2024"])
def test_dateparser_invents_no_day(written: str) -> None:
    assert parse_foreign(written) is None
