"""Figures of tables and lists: headings as what is counted, captions that scale."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Figure
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.release.release import Block
from extractor.settings import Settings
from extractor.text import Span

Row = tuple[str, str, str | None, str | None]


def figures_of(
    table: str, caption: str = "", language: str = "en", place: str | None = None
) -> tuple[str, tuple[Figure, ...]]:
    text = f"{caption}\n\n{table}" if caption else table
    release = plain_release(text, language=language)
    start = len(text) - len(table)
    blocks = [block for block in release.blocks if block.span.end <= start]
    blocks.append(Block("table", "given", language, Span(start, len(text))))
    reading = read_passages(replace(release, blocks=tuple(blocks), dateline_place=place), names=False)
    return text, find_figures(reading, (), settings=Settings())


def rows_of(text: str, figures: tuple[Figure, ...]) -> list[Row]:
    """(value, kind, unit or currency, thing counted as written)."""
    return [
        (
            str(figure.value),
            figure.kind,
            figure.currency if figure.kind == "money" else figure.unit,
            None if figure.counted is None else figure.counted.of(text),
        )
        for figure in figures
    ]


def test_a_caption_scales_money_but_no_rate_no_share_no_heads() -> None:
    table = (
        "\t2023\t2022\nRevenue\t1,250.5\t1,100\nNet income\t(35.2)\t12\nEarnings per share\t0.45\t0.40\n"
        "Growth\t12%\t10%\nNumber of employees\t1,200\t1,150"
    )
    text, figures = figures_of(table, "Consolidated results (in millions of US dollars)")
    assert rows_of(text, figures) == [
        ("1250500000", "money", "USD", "Revenue"),
        ("1100000000", "money", "USD", "Revenue"),
        ("-35200000", "money", "USD", "Net income"),
        ("12000000", "money", "USD", "Net income"),
        ("0.45", "money", "USD", "Earnings per share"),
        ("0.4", "money", "USD", "Earnings per share"),
        ("12", "percent", "percent", "Growth"),
        ("10", "percent", "percent", "Growth"),
        ("1200", "count", "employee", "Number of employees"),
        ("1150", "count", "employee", "Number of employees"),
    ]
    assert all(figure.rule.endswith(("column 2023", "column 2022")) for figure in figures)


def test_arabic_table_takes_the_datelines_dirham() -> None:
    table = "البيان\t2023\t2022\nالإيرادات\t1,250\t1,100\nعدد الموظفين\t5,400\t5,000\nهامش الربح %\t12\t9"
    text, figures = figures_of(table, "المبالغ بملايين الدراهم", language="ar", place="دبي")
    assert rows_of(text, figures) == [
        ("1250000000", "money", "AED", "الإيرادات"),
        ("1100000000", "money", "AED", "الإيرادات"),
        ("5400", "count", "employee", "عدد الموظفين"),
        ("5000", "count", "employee", "عدد الموظفين"),
        ("12", "percent", "percent", "هامش الربح %"),
        ("9", "percent", "percent", "هامش الربح %"),
    ]


def test_units_and_scales_of_column_headings() -> None:
    text, figures = figures_of("City\tPopulation\tArea (km²)\tBudget (AED million)\nAlpha\t400,000\t168\t12.5")
    assert rows_of(text, figures) == [
        ("400000", "count", None, "Alpha"),
        ("168", "quantity", "square kilometer", "Alpha"),
        ("12500000", "money", "AED", "Alpha"),
    ]


def test_years_are_headings_on_both_sides() -> None:
    text, figures = figures_of("Year\tCases\n2020\t500\n2021\t700")
    assert rows_of(text, figures) == [("500", "count", "case", "Cases"), ("700", "count", "case", "Cases")]


def test_a_paragraph_before_a_table_is_no_caption() -> None:
    _, figures = figures_of("Branch\tVisitors\nNorth\t500", "More than 10 million visitors came in 2023.")
    assert [figure.value for figure in figures] == [Decimal(10_000_000), Decimal(500)]


def test_a_cell_with_its_own_scale_keeps_it() -> None:
    text, figures = figures_of("Item\tAmount ($ thousands)\nSchools\t12\nRoads\t$5 billion\nOther\tover 200 projects")
    assert rows_of(text, figures) == [
        ("12000", "money", "USD", "Schools"),
        ("5000000000", "money", "USD", "Roads"),
        ("200", "count", "project", "projects"),
    ]


@pytest.mark.parametrize("table", ["", "\t\t\n\t", "a\tb", "\n\n1\n", "1\t2\t3", "x\t007\n", "\t-\t()\n%\t$"])
def test_odd_tables_do_not_break(table: str) -> None:
    text, figures = figures_of(table + " ")
    assert all(0 <= figure.span.start < figure.span.end <= len(text) for figure in figures)


@pytest.mark.parametrize(
    "text,language,row",
    [
        ("Employees: 1,200", "en", ("1200", "count", "employee", "Employees")),
        ("- Number of branches: 27", "en", ("27", "count", "branch", "branches")),
        ("• عدد الفروع: 27", "ar", ("27", "count", "branch", "الفروع")),
        ("المستفيدون: 5000", "ar", ("5000", "count", "beneficiary", "المستفيدون")),
    ],
)
def test_list_items_take_the_noun_before_the_colon(text: str, language: str, row: Row) -> None:
    figures = find_figures(read_passages(plain_release(text, language=language), names=False), (), settings=Settings())
    assert rows_of(text, figures) == [row]


def test_a_corner_that_names_scale_and_currency_holds_for_the_whole_table() -> None:
    text, figures = figures_of("QAR million\tQ3 2025\tQ3 2024\nNet interest\t3,946\t3,755\nRatio\t42%\t44%")
    assert rows_of(text, figures) == [
        ("3946000000", "money", "QAR", "Net interest"),
        ("3755000000", "money", "QAR", "Net interest"),
        ("42", "percent", "percent", "Ratio"),
        ("44", "percent", "percent", "Ratio"),
    ]


def test_a_first_column_of_amounts_scales_no_other_column() -> None:
    text, figures = figures_of("USD million\tStaff\n12\t40\n15\t50")
    assert [row[0] for row in rows_of(text, figures)][1::2] == ["40", "50"]


def test_a_paragraph_before_a_table_names_nothing_that_it_counts() -> None:
    _, figures = figures_of("Unit\tValue\nNet income\t35", caption="The dividend is SAR 0.75 per share.")
    assert [figure.unit for figure in figures if figure.value == 35] == [None]


def test_totals_are_money_and_staff_is_not() -> None:
    text, figures = figures_of(
        "Department\t2026/27\tStaff\nHealth\t30,900.4\t33,150\nTotal\t(72,010)\t75,400",
        "Spending by department, R million",
    )
    assert rows_of(text, figures) == [
        ("30900400000", "money", "ZAR", "Health"),
        ("33150", "count", "employee", "Health"),
        ("-72010000000", "money", "ZAR", "Total"),
        ("75400", "count", "employee", "Total"),
    ]


def test_an_empty_corner_shifts_no_column() -> None:
    text, figures = figures_of("2024\t2023\tChange\nRevenue\t1,200\t1,100\t9%", "Results (in thousands of euros)")
    assert [figure.rule.split("column ")[1] for figure in figures] == ["2024", "2023", "Change"]
    assert [row[:3] for row in rows_of(text, figures)] == [
        ("1200000", "money", "EUR"),
        ("1100000", "money", "EUR"),
        ("9", "percent", "percent"),
    ]


def test_arabic_total_rows_scale() -> None:
    table = "البند\t٢٠٢٤\nإجمالي الأصول\t١٬٢٠٤\nعدد الفروع\t١٢٠"
    text, figures = figures_of(table, "المبالغ بآلاف الريالات السعودية", language="ar")
    assert rows_of(text, figures) == [
        ("1204000", "money", "SAR", "إجمالي الأصول"),
        ("120", "count", "branch", "عدد الفروع"),
    ]


@pytest.mark.parametrize(
    "text,language,row",
    [
        ("إجمالي الأصول: ٣٫٢ مليار دولار", "ar", ("3200000000", "money", "USD", "إجمالي الأصول")),
        ("Net debt: $40 million", "en", ("40000000", "money", "USD", "Net debt")),
        ("- Occupancy: 45%", "en", ("45", "percent", "percent", "Occupancy")),
        ("New classrooms – 340", "en", ("340", "count", None, "New classrooms")),
    ],
)
def test_a_line_of_label_and_figure(text: str, language: str, row: Row) -> None:
    figures = find_figures(read_passages(plain_release(text, language=language), names=False), (), settings=Settings())
    assert rows_of(text, figures) == [row]


def test_a_column_of_units_tells_each_row() -> None:
    table = "Indicator\tUnit\t2023\nGold output\toz\t118,400\nCash cost\tUS$/oz\t1,120\nRecovery\t%\t92.5\nSites\t\t4"
    text, figures = figures_of(table, "Operating results")
    assert rows_of(text, figures) == [
        ("118400", "quantity", "ounce", "Gold output"),
        ("1120", "money", "USD", "Cash cost"),
        ("92.5", "percent", "percent", "Recovery"),
        ("4", "count", "site", "Sites"),
    ]


def test_arabic_units_of_columns_and_rates() -> None:
    table = "الولاية\tالمساحة (هكتار)\tالمردودية (قنطار/هكتار)\nسطيف\t83,000\t25.3"
    text, figures = figures_of(table, language="ar")
    assert rows_of(text, figures) == [
        ("83000", "quantity", "hectare", "سطيف"),
        ("25.3", "quantity", "quintal per hectare", "سطيف"),
    ]


@pytest.mark.parametrize(
    "caption,value,code",
    [
        ("(Rs in crore)", "41200000000", None),
        ("($ in millions)", "4120000000", "USD"),
        ("(US dollars in thousands)", "4120000", "USD"),
        ("(£ in millions, except per share data)", "4120000000", "GBP"),
        ("(KSh million)", "4120000000", "KES"),
        ("UGX '000", "4120000", "UGX"),
    ],
)
def test_captions_of_scale_and_currency(caption: str, value: str, code: str | None) -> None:
    text, figures = figures_of("\t2023\nRevenue\t4,120\nStaff\t310", caption)
    assert rows_of(text, figures) == [(value, "money", code, "Revenue"), ("310", "count", "employee", "Staff")]


def test_coins_in_a_row_are_parts_of_the_main_unit() -> None:
    table = "\tFY24\nRevenue (R million)\t12,340\nHEPS (cents)\t948"
    text, figures = figures_of(table)
    assert rows_of(text, figures)[0] == ("12340000000", "money", "ZAR", "Revenue (R million)")
    assert rows_of(text, figures)[1][0] == "9.48"
    text, figures = figures_of("£m\tFY24\nRevenue\t412.3\nDividend per share (p)\t4.2\nPence a unit (pence)\t3")
    assert [row[:3] for row in rows_of(text, figures)] == [
        ("412300000", "money", "GBP"),
        ("0.042", "money", "GBP"),
        ("0.03", "money", "GBP"),
    ]


def test_a_column_that_counts_goes_before_names_in_the_rows() -> None:
    table = "Company\tState\tEmployees\nNorth Home Solutions, Inc.\tKY\t6,000\nNumber of plants\t\t12"
    text, figures = figures_of(table)
    assert [row[2] for row in rows_of(text, figures)] == ["employee", "factory"]
