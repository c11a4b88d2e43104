"""Whose riyal, dinar, pound: settled by the release, or left open with the candidates in the rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings


def last(text: str, language: str = "ar", **fields: str) -> Figure:
    release = replace(plain_release(text, language=language), **fields)
    return find_figures(read_passages(release, names=False), (), settings=Settings())[-1]


def test_nothing_tells() -> None:
    figure = last("بلغت التكلفة 500 ألف ريال")
    assert figure.currency is None
    assert figure.rule.endswith("currency open: IRR OMR QAR SAR YER")


def test_another_mention_tells() -> None:
    figure = last("تبلغ الميزانية 3 ملايين ريال قطري.\nوبلغت التكلفة 500 ألف ريال")
    assert (figure.currency, figure.rule.split("; ")[-1]) == ("QAR", "currency stated elsewhere")


def test_two_currencies_of_the_family_leave_it_open() -> None:
    text = "3 ملايين ريال قطري و5 ملايين ريال سعودي في المجموع، ثم 500 ألف ريال"
    assert last(text).currency is None


@pytest.mark.parametrize(
    "place,word,code",
    [("الرياض", "ريال", "SAR"), ("مسقط", "ريال", "OMR"), ("عمّان", "دينار", "JOD"), ("الدار البيضاء", "درهم", "MAD"),
     ("Kuwait City", "dinars", "KWD"), ("DUBAI, United Arab Emirates", "dirhams", "AED"), ("CAIRO", "pounds", "EGP")],
)  # fmt: skip
def test_the_dateline_tells(place: str, word: str, code: str) -> None:
    language = "ar" if word[0] > "z" else "en"
    text = f"بقيمة 500 ألف {word}" if language == "ar" else f"a grant of 500 thousand {word}"
    figure = last(text, language, dateline_place=place)
    assert (figure.currency, figure.rule.split("; ")[-1]) == (code, "currency of the dateline")


def test_the_site_tells() -> None:
    assert last("بقيمة 500 ألف ريال", url="https://news.example.qa/2024/5").currency == "QAR"


def test_the_country_named_tells() -> None:
    assert last("قالت وزارة الطاقة الكويتية إن المشروع يكلف 40 مليون دينار").currency == "KWD"
    assert last("في الأردن والعراق يكلف المشروع 40 مليون دينار").currency is None


@pytest.mark.parametrize(
    "text,kind,name",
    [
        ("The ship carried 5,000 pounds of rice.", "quantity", "pound"),
        ("The club earned 361 million pounds.", "money", "GBP"),
        ("A London charity gave 5,000 pounds to the school.", "money", "GBP"),
        ("He paid £20, or twenty pounds.", "money", "GBP"),
    ],
)
def test_pounds_of_money_and_of_weight(text: str, kind: str, name: str) -> None:
    figure = last(text, "en")
    assert figure.kind == kind
    assert name in (figure.unit, figure.currency)


def test_the_word_in_is_no_country() -> None:
    figure = last("gave Rs 500 in cash", "en")
    assert (figure.currency, "currency open" in figure.rule) == (None, True)


@pytest.mark.parametrize(
    "text,code",
    [
        ("Diesel will cost R22.76 a litre, a decrease of 85 cents.", "ZAR"),
        ("Diesel costs R22.76 a litre and 85 US cents abroad.", "USD"),
        ("It costs $5.20, or 50 cents a day.", "USD"),
        ("It costs €5.20 or A$8, and 50 cents a day.", "USD"),
    ],
)
def test_cents_belong_to_the_one_currency_stated(text: str, code: str) -> None:
    assert last(text, "en").currency == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bank lent Rwf253 million to farmers.", "RWF"),
        ("The bank lent Frw 253 million to farmers.", "RWF"),
        ("The bank lent FJ$253 million to farmers.", "FJD"),
        ("The bank lent 253 million DA to farmers.", "DZD"),
        ("The bank lent birr 253 million to farmers.", "ETB"),
        ("The bank lent ৳253 million to farmers.", "BDT"),
        # Dollars of a country that is not known are nobody else's; a page that lost its blanks.
        ("The bank lent XY$253 million to farmers.", None),
        ("The bank paid AU$3, and lent XY$253 million to farmers.", None),
        ("The bank lent a total of$253 million to farmers.", "USD"),
    ],
)
def test_signs_of_countries(text: str, code: str | None) -> None:
    figure = last(text, "en")
    assert (figure.value, figure.currency) == (253_000_000, code)
