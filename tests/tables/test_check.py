from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from handmade import ENGLISH, both, extraction_of

from extractor.errors import TablesError
from extractor.page.source import Source
from extractor.tables.check import check_tables
from extractor.tables.diff import count, diff_tables
from extractor.tables.formats import FORMATS
from extractor.tables.write import write_tables


@pytest.mark.parametrize("name", FORMATS)
def test_tables_as_written_are_right(name: str, tmp_path: Path) -> None:
    write_tables(both(), tmp_path, [name])
    assert list(check_tables(tmp_path)) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "fault"),
    [
        ("quotes", ",direct,", ",straight,", "quotes: row 1: kind is 'straight', none of direct, partial, indirect"),
        ("quotes", ",named,", ",,", "quotes: row 1: attribution is missing"),
        ("dates", "2024-03-27,day", "2024-13-27,day", "dates: row 1: last_day is no day: '2024-13-27'"),
        ("people", ",Director,", ",", "people: people.csv, line 2: 11 cells, not 12"),
    ],
)  # fmt: skip
def test_a_fault_is_named(table: str, old: str, new: str, fault: str, tmp_path: Path) -> None:
    write_tables(both(), tmp_path)
    path = tmp_path / f"{table}.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace(old, new, 1), encoding="utf-8", newline="")
    assert fault in list(check_tables(tmp_path))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"n_words": 32', '"n_words": "many"', "releases: row 1: n_words is no whole number: 'many'"),
        ('"n_words": 32', '"n_words": 2.5', "releases: row 1: n_words is no whole number: '2.5'"),
        ('"n_words": 32', '"n_words": true', "releases: row 1: n_words is no whole number: True"),
        (
            '"machine_translated": false', '"machine_translated": "perhaps"',
            "releases: row 1: machine_translated is no true or false: 'perhaps'",
        ),
        ('"subtitle": null', '"subtitle": 5', "releases: row 1: subtitle is no text: 5"),
        ('"subtitle": null', '"subtitle": 5.5', "releases: row 1: subtitle is no text: '5.5'"),
        ('"language": "en"', '"language": true', "releases: row 1: language is no text: True"),
        ('"published": "2024-03-27"', '"published": 20240327', "releases: row 1: published is no day: 20240327"),
        ('"subtitle": null', '"subtitle": ["a"]', "releases: releases.jsonl, line 1: subtitle holds ['a']"),
        ('"value": 3,', '"value": "3",', "figures: row 1: value is no number: \"'3'\""),
        ('"value": 3,', '"value": true,', "figures: row 1: value is no number: 'True'"),
        ('"value": 3,', '"value": NaN,', "figures: row 1: value is no number: 'nan'"),
    ],
)  # fmt: skip
def test_a_cell_of_another_type_is_named(old: str, new: str, fault: str, tmp_path: Path) -> None:
    write_tables(both(), tmp_path, ["jsonl"])
    path = tmp_path / f"{fault.partition(':')[0]}.jsonl"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
    assert fault in list(check_tables(tmp_path))


def test_a_database_takes_any_type_and_check_names_it(tmp_path: Path) -> None:
    write_tables(both(), tmp_path, ["sqlite"])
    with closing(sqlite3.connect(tmp_path / "tables.sqlite")) as database:
        database.execute("UPDATE releases SET n_words = 'many', machine_translated = 'perhaps', subtitle = x'00ff'")
        database.execute("UPDATE figures SET value = 'some'")
        database.commit()
    faults = list(check_tables(tmp_path))
    for fault in (
        "releases: row 2: n_words is no whole number: 'many'",
        "releases: row 2: machine_translated is no true or false: 'perhaps'",
        "releases: row 2: subtitle is no text: b'\\x00\\xff'",
        "figures: row 1: value is no number: \"'some'\"",
    ):
        assert fault in faults


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("damage", ["cut", "bytes", "empty", "strewn"])
def test_a_damaged_file_is_one_clear_error(name: str, damage: str, tmp_path: Path) -> None:
    write_tables(both(), tmp_path, [name])
    write_tables(both(), tmp_path / "whole")
    path = tmp_path / FORMATS[name].file("releases")
    data = path.read_bytes()
    middle = len(data) // 2
    path.write_bytes({
        "cut": data[:middle], "bytes": data[:middle] + b"\xff\xfe\x80" + data[middle:], "empty": b"",
        "strewn": bytes(byte if at % 97 else 255 - byte for at, byte in enumerate(data)),
    }[damage])  # fmt: skip
    try:
        faults = list(check_tables(tmp_path))
    except TablesError as error:
        faults = [str(error)]
    assert faults
    try:
        changes = list(diff_tables(tmp_path, tmp_path / "whole"))
    except TablesError as error:
        changes = [(path.name, str(error))]
    assert changes


def test_offsets_keys_and_references(tmp_path: Path) -> None:
    write_tables([extraction_of(ENGLISH, source=Source("a"))], tmp_path)
    for name in ("mentions", "entities", "dates"):
        path = tmp_path / f"{name}.csv"
        lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
        if name == "mentions":
            lines[1] = lines[1].replace(",0,13,", ",1,14,")
        if name == "entities":
            del lines[1]
        if name == "dates":
            lines.append(lines[1])
        path.write_text("".join(lines), encoding="utf-8", newline="")
    faults = "\n".join(check_tables(tmp_path))
    assert "mentions: row 1: text is not releases.text[1:14]" in faults
    assert "is not in entities" in faults
    assert "dates: row 2: the key" in faults
    (tmp_path / "contacts.csv").unlink()
    assert f"contacts: {tmp_path} has no contacts.csv" in list(check_tables(tmp_path))
    with pytest.raises(TablesError):
        list(check_tables(tmp_path / "absent"))


def test_many_faults_of_a_kind_are_counted(tmp_path: Path) -> None:
    write_tables([extraction_of(" ".join(map(str, range(10, 60))))], tmp_path)
    path = tmp_path / "figures.csv"
    path.write_text(path.read_text(encoding="utf-8-sig").replace("exact", "so"), encoding="utf-8", newline="")
    faults = list(check_tables(tmp_path))
    assert len(faults) == 21
    assert faults[-1] == "figures: 30 more of the kind 'cell'"


def test_diff_names_rows_lost_gained_and_changed(tmp_path: Path) -> None:
    write_tables([extraction_of(ENGLISH, source=Source("a.html")), both()[1]], tmp_path / "a")
    changed = ENGLISH.replace("5.3 million", "5.4 million").replace("3 ports", "x ports") + "\nDana Reyes 2024-05-01"
    write_tables([extraction_of(changed, source=Source("a.html"))], tmp_path / "b", ["jsonl"])
    changes = list(diff_tables(tmp_path / "a", tmp_path / "b"))
    assert ("figures", "lost", "a.html", "20 21", "", "3", "") in changes
    place = f"{ENGLISH.index('5.3')} {ENGLISH.index('5.3') + 3}"
    assert ("figures", "changed", "a.html", place, "value", "5.3", "5.4") in changes
    assert any(change[:2] == ("dates", "gained") and change[-1] == "2024-05-01" for change in changes)
    assert ("problems", "lost", "broken.html", "page nothing to read", "", "nothing to read", "") in changes
    assert "figures: 1 lost, 1 changed" in list(count(changes))


@pytest.mark.parametrize("form", ["csv", "parquet", "jsonl"])
def test_a_table_that_is_absent_is_named(form: str, tmp_path: Path) -> None:
    for folder in ("whole", "part"):
        write_tables(both(), tmp_path / folder, [form])
    (tmp_path / "part" / f"quotes.{form}").unlink()
    for before, after in (("whole", "part"), ("part", "whole")):
        with pytest.raises(TablesError, match=rf"part has no quotes\.{form}"):
            list(diff_tables(tmp_path / before, tmp_path / after))


def test_equal_runs_do_not_differ(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        write_tables(both(), tmp_path / folder)
    changes = list(diff_tables(tmp_path / "a", tmp_path / "b"))
    assert changes == []
    assert list(count(changes)) == ["No row differs."]
