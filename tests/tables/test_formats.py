from __future__ import annotations

import csv
import json
import sqlite3
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from handmade import both, extraction_of
from pandas.testing import assert_frame_equal

from extractor.errors import SettingsError, TablesError
from extractor.page.source import Source
from extractor.tables.files import read_tables
from extractor.tables.formats import FORMATS
from extractor.tables.formats.xlsx import CUT, LONGEST_CELL, XlsxWriter, fitting, read_rows
from extractor.tables.schema import BY_NAME
from extractor.tables.tables import tabulate
from extractor.tables.write import write_tables

ODD = 'He said "=1+1, NA" \t x\r\ny\u200f ؟ \U0001f600 _x0041_ 1,5\n+12 @cmd -3 https://river.example \n=SUM(A1)'


def results() -> list[object]:
    return [*both(), extraction_of(ODD, source=Source('odd, "name".html', "a\nb"))]


@pytest.mark.parametrize("name", FORMATS)
def test_tables_come_back_unchanged(name: str, tmp_path: Path) -> None:
    expected = tabulate(results())
    counts = write_tables(results(), tmp_path, [name])
    back = read_tables(tmp_path, format=name)
    for table in expected:
        assert counts[table] == len(expected[table])
        assert_frame_equal(back[table], expected[table])


@pytest.mark.parametrize("name", FORMATS)
def test_tables_without_rows_keep_columns_and_types(name: str, tmp_path: Path) -> None:
    write_tables([], tmp_path, [name])
    back = read_tables(tmp_path, format=name)
    assert_frame_equal(back.figures, tabulate([]).figures)
    assert str(back.figures.value.dtype) == "Float64"
    assert str(back.dates.first_day.dtype) == "datetime64[ms]"
    assert str(back.quotes.repaired.dtype) == "boolean"
    assert back.quotes.kind.cat.categories.tolist() == ["direct", "partial", "indirect"]


def test_several_formats_at_once_hold_the_same(tmp_path: Path) -> None:
    write_tables(results(), tmp_path, list(FORMATS))
    first = read_tables(tmp_path, format="csv")
    for name in FORMATS:
        assert_frame_equal(read_tables(tmp_path, format=name).releases, first.releases)
    assert not list(tmp_path.glob(".*"))


def test_tables_of_other_formats_do_not_outlive_new_ones(tmp_path: Path) -> None:
    write_tables(results(), tmp_path, ["csv", "parquet", "sqlite"])
    for name in ("manifest.json", "notes.txt"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    write_tables([both()[0]], tmp_path, ["jsonl"])
    assert_frame_equal(read_tables(tmp_path).releases, tabulate([both()[0]]).releases)
    assert {path.name for path in tmp_path.iterdir()} == {"notes.txt", *(f"{name}.jsonl" for name in BY_NAME)}


def test_csv_is_written_for_spreadsheets_and_in_full(tmp_path: Path) -> None:
    write_tables(results(), tmp_path)
    assert (tmp_path / "figures.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as file:
        values = [row["value"] for row in csv.DictReader(file)]
    assert {"3", "1250.5", "5.3", "12"} <= set(values)
    write_tables(results(), tmp_path / "plain", bom=False)
    plain = (tmp_path / "plain" / "figures.csv").read_bytes()
    assert b"\xef\xbb\xbf" + plain == (tmp_path / "figures.csv").read_bytes()


def test_pandas_reads_the_csv(tmp_path: Path) -> None:
    write_tables(both(), tmp_path)
    frame = pd.read_csv(tmp_path / "figures.csv", keep_default_na=False, na_values=[""])
    assert frame.value.tolist() == tabulate(both()).figures.value.tolist()


def test_equal_results_are_equal_files(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        write_tables(results(), tmp_path / folder, ["csv", "jsonl", "parquet", "sqlite", "xlsx"])
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_workbook_strings_are_never_formulas_or_links(tmp_path: Path) -> None:
    write_tables(results(), tmp_path, ["xlsx"])
    with zipfile.ZipFile(tmp_path / "tables.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert any("=SUM(A1)" in sheet for sheet in sheets)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t="])
def test_words_that_look_like_a_formula_stay_as_they_are(sign: str, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    words = sign + 'HYPERLINK("https://river.example","River Council")'
    write_tables([extraction_of(words)], tmp_path, ["csv", "xlsx"])
    assert read_tables(tmp_path, format="csv").releases.text.tolist() == [words]
    book = openpyxl.load_workbook(tmp_path / "tables.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "b", "d"}
    assert words in [cell.value for cell in cells]
    assert not any(cell.hyperlink for cell in cells)


def test_workbook_runs_right_to_left_where_it_is_arabic(tmp_path: Path) -> None:
    arabic = both()[2]
    write_tables([arabic], tmp_path, ["xlsx"])
    with zipfile.ZipFile(tmp_path / "tables.xlsx") as book:
        assert 'rightToLeft="1"' in book.read("xl/worksheets/sheet1.xml").decode()
    write_tables([both()[0]], tmp_path, ["xlsx"])
    with zipfile.ZipFile(tmp_path / "tables.xlsx") as book:
        assert "rightToLeft" not in book.read("xl/worksheets/sheet1.xml").decode()


def test_workbook_cells_fit() -> None:
    assert fitting("a\x00b\x0bc\td") == "abc\td"
    assert fitting("x" * LONGEST_CELL) == "x" * LONGEST_CELL
    cut = fitting("x" * (LONGEST_CELL + 1))
    assert len(cut) == LONGEST_CELL
    assert cut.endswith(CUT)
    wide = fitting("\U0001f600" * LONGEST_CELL)
    assert len(wide.encode("utf-16-le")) // 2 <= LONGEST_CELL


def test_a_table_longer_than_a_sheet_goes_on_in_the_next(tmp_path: Path) -> None:
    table = BY_NAME["problems"]
    rows = [(f"{number}.html", "page", "empty", "look") for number in range(7)]
    writer = XlsxWriter(tmp_path, rows_a_sheet=4)
    writer.write(table, rows)
    writer.close()
    assert list(read_rows(tmp_path / "tables.xlsx", table)) == rows
    with zipfile.ZipFile(tmp_path / "tables.xlsx") as book:
        assert "problems 3" in book.read("xl/workbook.xml").decode()


def test_sqlite_has_keys(tmp_path: Path) -> None:
    write_tables(both(), tmp_path, ["sqlite"])
    database = sqlite3.connect(tmp_path / "tables.sqlite")
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    joined = "SELECT e.name FROM quotes q JOIN entities e ON e.entity_id = q.speaker_id ORDER BY 1"
    assert [name for (name,) in database.execute(joined)] == ["Dana Reyes", "عمر سالم"]
    database.close()


def test_jsonl_has_every_column_and_exact_numbers(tmp_path: Path) -> None:
    write_tables(both(), tmp_path, ["jsonl"])
    lines = (tmp_path / "figures.jsonl").read_text(encoding="utf-8").splitlines()
    assert '"value": 1250.5,' in lines[1]
    assert tuple(json.loads(lines[0])) == BY_NAME["figures"].names


def test_the_package_validates(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    write_tables(results(), tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])[:5]


def test_the_package_finds_a_broken_table(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    write_tables(both(), tmp_path)
    path = tmp_path / "quotes.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace("direct", "straight"), encoding="utf-8-sig")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_unknown_and_absent_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match=r"csv.*not 'ods'"):
        write_tables(both(), tmp_path, ["ods"])
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SettingsError, match="duckdb needs the package duckdb"):
        write_tables(both(), tmp_path, ["duckdb"])


@pytest.mark.parametrize(
    ("text", "message"),
    [("a,b\n", "the header is a, b"), ("", "the header is")],
)
def test_a_file_that_is_not_ours_is_named(text: str, message: str, tmp_path: Path) -> None:
    write_tables(both(), tmp_path)
    (tmp_path / "quotes.csv").write_text(text, encoding="utf-8")
    with pytest.raises(TablesError, match=f"quotes.csv: {message}"):
        read_tables(tmp_path)


def test_a_bad_cell_is_named(tmp_path: Path) -> None:
    write_tables(both(), tmp_path)
    path = tmp_path / "people.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace(",1,1,", ",one,1,"), encoding="utf-8")
    with pytest.raises(TablesError, match=r"people.csv, line 2: n_mentions takes a whole number, not 'one'"):
        read_tables(tmp_path)


def test_a_folder_without_tables(tmp_path: Path) -> None:
    with pytest.raises(TablesError, match="holds no tables"):
        read_tables(tmp_path)
    with pytest.raises(TablesError, match="is no folder"):
        read_tables(tmp_path / "absent")


def test_a_failing_writer_leaves_what_was_there(tmp_path: Path) -> None:
    write_tables(both(), tmp_path)
    before = (tmp_path / "quotes.csv").read_bytes()

    def failing() -> object:
        yield both()[0]
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_tables(failing(), tmp_path)
    assert (tmp_path / "quotes.csv").read_bytes() == before
    assert not list(tmp_path.glob(".*"))
