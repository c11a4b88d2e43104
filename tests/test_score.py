"""Gold as tables scores 1, nothing scores 0, and each kind of fault costs what it should."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import TablesError
from extractor.score import Score, read_gold, score_tables

GOLD = {
    "file": "a.html",
    "title": "Acme opens a plant",
    "dateline_place": "Riyadh",
    "published": "2024-03-27",
    "organisations": [{"name": "Acme Robotics", "aliases": ["Acme"]}, {"name": "Twitter", "optional": True}],
    "people": [{"name": "Jane Doe"}],
    "quotes": [{"text": "We open a new plant in the north today", "speaker": "Jane Doe"}],
    "dates": [{"text": "March 2024", "date": "2024-03"}],
    "figures": [{"text": "10 to 12 million", "value": [10000000, 12000000]}, {"text": "230", "value": 230}],
}


def tables(**changed: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    rid = {"release_id": "x"}
    rows = {
        "releases": [
            rid
            | {
                "source": "pages/a.html",
                "title": "Acme opens a plant",
                "dateline_place": "Riyadh",
                "published": "2024-03-27",
            }
        ],
        "organisations": [rid | {"name": "Acme", "aliases": None}],
        "people": [rid | {"name": "Jane Doe"}],
        "quotes": [rid | {"quote": "We open a new plant in the north today", "speaker": "Jane Doe", "kind": "direct"}],
        "dates": [rid | {"value": "2024-03"}],
        "figures": [rid | {"value": "10000000", "value_high": "12000000"}, rid | {"value": "230", "value_high": None}],
    }
    return rows | changed


def f1(rows: dict[str, list[dict[str, Any]]]) -> dict[str, float]:
    return {score.table: round(score.f1, 3) for score in score_tables(rows, [GOLD])}


def test_gold_scores_one_and_nothing_scores_zero() -> None:
    assert set(f1(tables()).values()) == {1.0}
    nothing = tables(organisations=[], people=[], quotes=[], dates=[], figures=[], releases=[])
    assert set(f1(nothing).values()) == {0.0}


def test_optional_items_neither_help_nor_cost() -> None:
    rows = tables()
    rows["organisations"].append({"release_id": "x", "name": "Twitter", "aliases": None})
    assert f1(rows)["organisations"] == 1.0


@pytest.mark.parametrize(
    "table, row",
    [
        ("organisations", {"name": "Beta", "aliases": None}),
        ("people", {"name": "John Roe"}),
        ("quotes", {"quote": "We open a new plant in the north today", "speaker": "John Roe", "kind": "direct"}),
        ("dates", {"value": "2023-03"}),
        ("figures", {"value": "10000000", "value_high": None}),
    ],
)
def test_a_wrong_row_costs_precision(table: str, row: dict[str, Any]) -> None:
    rows = tables()
    rows[table].append({"release_id": "x"} | row)
    assert f1(rows)[table] < 1.0


def test_indirect_speech_and_ordinals_are_not_judged() -> None:
    rows = tables()
    rows["quotes"].append({"release_id": "x", "quote": "something else was said", "speaker": None, "kind": "indirect"})
    rows["figures"].append({"release_id": "x", "value": "3", "value_high": None, "kind": "ordinal"})
    assert f1(rows) == f1(tables())


def test_rows_of_another_release_do_not_count() -> None:
    rows = tables(people=[{"release_id": "y", "name": "Jane Doe"}])
    assert f1(rows)["people"] == 0.0


def test_gold_is_read_below_a_folder(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    assert [item["file"] for item in read_gold(tmp_path)] == ["a.html"]
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(TablesError, match=r"bad\.json"):
        read_gold(tmp_path)


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"file": ["x"]}, r"file cannot be \['x'\]"),
        ({"file": ""}, "file cannot be ''"),
        ({"title": 3}, "title cannot be 3"),
        ({"title_alt": "Acme"}, "title_alt cannot be 'Acme'"),
        ({"published": {}}, "published cannot be {}"),
        ({"quotes": [{"speaker": "Jane Doe"}]}, r"quotes\[0\].text is missing"),
        ({"quotes": [{"text": "We open", "speaker": ["Jane"]}]}, r"quotes\[0\].speaker cannot be"),
        ({"quotes": [{"text": "We open", "speaker_alt": None}]}, r"quotes\[0\].speaker_alt cannot be None"),
        ({"dates": [{"date": "2024"}, {}]}, r"dates\[1\].date is missing"),
        ({"people": ["Jane Doe"]}, r"people\[0\] is no object: 'Jane Doe'"),
        ({"people": [{"name": "Jane Doe", "aliases": "Jane"}]}, r"people\[0\].aliases cannot be 'Jane'"),
        ({"organisations": {"name": "Acme"}}, "organisations is no list"),
        ({"organisations": None}, "organisations is no list: None"),
        ({"figures": [{"value": []}]}, r"figures\[0\].value cannot be"),
        ({"figures": [{"value": "many"}]}, r"figures\[0\].value cannot be 'many'"),
        ({"figures": [{"value": [1, None]}]}, r"figures\[0\].value cannot be"),
        ({"figures": [{"value": True}]}, r"figures\[0\].value cannot be True"),
    ],
)
def test_gold_that_is_not_as_it_should_be_is_named(changed: dict[str, Any], place: str, tmp_path: Path) -> None:
    (tmp_path / "good.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (tmp_path / "odd.json").write_text(json.dumps(GOLD | changed), encoding="utf-8")
    with pytest.raises(TablesError, match=r"odd\.json is no gold file: " + place):
        read_gold(tmp_path)


def test_what_gold_may_leave_out(tmp_path: Path) -> None:
    spare = {
        "file": "a.html", "title": None, "published": None, "quotes": [{"text": "We open", "speaker": None}],
        "figures": [{"value": "2.5"}, {"value": [1, 2]}], "note": 3,
    }  # fmt: skip
    for gold in (GOLD, spare, {"file": "a.html"}):
        (tmp_path / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
        assert list(score_tables(tables(), read_gold(tmp_path)))


def test_no_gold_is_said(tmp_path: Path) -> None:
    with pytest.raises(TablesError, match="no gold"):
        read_gold(tmp_path)


def test_scores_of_nothing_at_all_are_full() -> None:
    assert Score("dates", 0, 0, 0).f1 == 1.0


def test_parts_of_a_quote_may_be_joined_or_apart() -> None:
    gold = dict(
        GOLD, quotes=[{"text": text, "speaker": "Jane Doe"} for text in ("We open a plant", "It is in the north")]
    )
    joined = {
        "release_id": "x",
        "quote": "We open a plant … It is in the north",
        "speaker": "Jane Doe",
        "kind": "direct",
    }
    page = dict(joined, quote="We open a plant and much else that nobody has ever said It is in the north of somewhere")

    def quotes(row: dict[str, Any]) -> Score:
        return next(score for score in score_tables(tables(quotes=[row]), [gold]) if score.table == "quotes")

    assert (quotes(joined).precision, quotes(joined).recall) == (1.0, 1.0)
    assert quotes(page).precision < 1.0


def test_gold_of_other_releases_is_no_score_of_nought() -> None:
    with pytest.raises(TablesError, match="no gold file"):
        score_tables(tables(), [{**GOLD, "file": "another.html"}])
