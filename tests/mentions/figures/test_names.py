"""Currencies and units that CLDR names and our tables do not: read from babel, in every form that text writes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from babel import localedata

from extractor.languages import lexicon
from extractor.languages.lexicon import LANGUAGES
from extractor.mentions.figures import find_figures
from extractor.mentions.figures.cldr import current_codes
from extractor.mentions.figures.names import names
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings
from extractor.text import fold_term


def found(text: str, language: str) -> tuple[Figure, ...]:
    return find_figures(read_passages(plain_release(text, language=language), names=False), (), settings=Settings())


@pytest.mark.parametrize(
    "text,code",
    [
        ("1.8 trillion Indonesian rupiahs", "IDR"), ("1.8 trillion rupiah", "IDR"), ("45 million zlotys", "PLN"),
        ("300 billion Kazakhstani tenge", "KZT"), ("12 billion naira", "NGN"), ("950 Ghanaian cedis", "GHS"),
        ("20 billion Uzbek soums", "UZS"), ("3 million Swedish kronor", "SEK"), ("50 million Angolan kwanzas", "AOA"),
        ("7 million Brazilian reals", "BRL"), ("EC$40 million", "XCD"), ("3 million Costa Rican colons", "CRC"),
        ("TJS 500 million", "TJS"), ("40 million Trinidad and Tobago dollars", "TTD"), ("Rp 4.5 trillion", "IDR"),
        ("Sh400 million in Nairobi", "KES"), ("20 million CFA francs in Senegal", "XOF"),
        ("20 million CFA francs in Cameroon", "XAF"), ("5 million manats in Azerbaijan", "AZN"),
        ("1.8 تريليون روبية إندونيسية", "IDR"), ("45 مليون زلوتي", "PLN"), ("300 مليار تينغ كازاخستاني", "KZT"),
        ("12 مليار نايرا نيجيرية", "NGN"), ("950 سيدي غاني", "GHS"), ("3 كرونات سويدية", "SEK"),
        ("الدعم 40 مليون من الكرونة السويدية", "SEK"), ("12 مليون ريال برازيلي", "BRL"),
        ("7 ملايين كوانزا أنغولي", "AOA"), ("خمسون مليون سوم أوزبكي", "UZS"), ("20 مليون فورينت هنغاري", "HUF"),
        ("مليار من الليرات التركية", "TRY"), ("5 آلاف دينار مقدوني", "MKD"), ("60 ألف فرنك غرب أفريقي", "XOF"),
    ],
)  # fmt: skip
def test_currencies_of_cldr(text: str, code: str) -> None:
    figures = found(text, "ar" if text[-1] > "\u05ff" else "en")
    assert [(figure.kind, figure.currency) for figure in figures] == [("money", code)]


@pytest.mark.parametrize("text,language", [("500 كرونة", "ar"), ("50 million kwacha", "en"), ("3 million soms", "en")])
def test_a_name_of_several_countries_stays_open(text: str, language: str) -> None:
    (figure,) = found(text, language)
    assert figure.kind == "money"
    assert figure.currency is None
    assert "currency open: " in figure.rule


@pytest.mark.parametrize(
    "text,unit",
    [
        ("320,000 acre-feet", "acre foot"), ("12 furlongs", "furlong"), ("a 108-megapixel camera", "megapixel"),
        ("15.8 kilowatt-hours per 100 kilometres", "kilowatt hour per 100 kilometer"), ("65 decibels", "decibel"),
        ("52 miles per gallon", "mile per gallon"), ("2.5 megalitres", "megaliter"), ("120 g/km", "gram per kilometer"),
        ("400 ppm", "part per million"), ("300 hectopascals", "hectopascal"), ("4 bushels per acre", "bushel per acre"),
        ("5,000 milliamperes", "milliampere"), ("108 ميغابكسل", "megapixel"), ("320 ألف فدان قدم", "acre foot"),
        ("12 فرلنغا", "furlong"), ("7.5 لتر لكل 100 كيلومتر", "liter per 100 kilometer"), ("65 ديسيبل", "decibel"),
        ("5 كيلوباسكال", "kilopascal"), ("20 جزءا في المليون", "part per million"), ("3 تيراهرتز", "terahertz"),
        ("120 غراما لكل كيلومتر", "gram per kilometer"), ("30 ميجاجول", "megajoule"),
    ],
)  # fmt: skip
def test_units_of_cldr(text: str, unit: str) -> None:
    figures = found(text, "ar" if text[-1] > "\u05ff" else "en")
    assert [(figure.kind, figure.unit) for figure in figures] == [("quantity", unit)]


@pytest.mark.parametrize(
    "text,language",
    [
        ("12 real people", "en"), ("3 gold medals", "en"), ("20 points", "en"), ("4 stones", "en"), ("3 items", "en"),
        ("5 Leone stores", "en"), ("TOP 10 COMPANIES", "en"), ("ALL 20 STATES", "en"), ("4 PEN drives", "en"),
        ("100 بئر", "ar"), ("500 أفغاني", "ar"), ("3 دورات تدريبية", "ar"), ("60 عنصرا", "ar"), ("5 مولات", "ar"),
    ],
)  # fmt: skip
def test_words_of_every_day_are_neither(text: str, language: str) -> None:
    assert [figure.kind for figure in found(text, language)] == ["count"]


def test_our_rows_go_first() -> None:
    for language in LANGUAGES:
        for fact in lexicon(language).facts("units"):
            unit = names().units.forward((*fact.folded.split(" "), ""), 0)
            assert unit is None or unit[0].name == fact["unit"] or unit[1] != len(fact.folded.split(" "))


def test_left_out_terms_are_those_of_cldr() -> None:
    units = {key.partition("-")[2] for key in localedata.load("en")["unit_patterns"]}
    for language in LANGUAGES:
        for fact in lexicon(language).facts("cldr_left_out"):
            if fact["kind"] == "unit":
                assert fact.term in units
            if fact["kind"] == "code":
                assert fact.term in current_codes() or fact.term == "ANG"
            if fact["kind"] == "noun":
                currency = names().currencies.forward((fold_term(fact.term), ""), 0)
                assert currency is None or currency[0].place in ("named", "after")


def test_no_name_is_read_before_a_number_asks() -> None:
    code = (
        "import sys; from extractor import annotate; annotate('No number stands here at all.');"
        "from extractor.mentions.figures.names import names; sys.exit(names.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
