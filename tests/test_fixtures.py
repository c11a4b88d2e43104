"""The fixtures are what they claim: gold stands in its page, and the archive is what its script builds."""

from __future__ import annotations

import importlib.util
import json
import re
import unicodedata
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from bs4 import BeautifulSoup

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
NAMES = sorted(gold.parent.name for gold in FIXTURES.glob("*/gold.json"))
TABLES = ("organisations", "people", "quotes", "dates", "figures")
WHY = {
    "quotes": {"partial", "unmarked"},
    "dates": {"year", "relative", "hijri"},
    "figures": {"word", "duration", "age", "vague", "elliptic"},
}


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"fixtures_{name}", FIXTURES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(name: str) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((FIXTURES / name / "gold.json").read_text(encoding="utf-8"))
    return gold


def page_text(name: str) -> str:
    (source,) = (FIXTURES / name).glob("source.*")
    if source.suffix == ".txt":
        return source.read_text(encoding="utf-8")
    soup = BeautifulSoup(source.read_bytes(), "lxml")
    for hidden in soup(["script", "style"]):
        hidden.decompose()
    return soup.get_text(" ")


def words(text: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) not in ("Mn", "Cf"))
    return re.findall(r"\d+|[^\W\d_]+", bare.replace("ـ", "").lower())


def stands_in(span: str, page: str) -> bool:
    """Whether the words stand in the page one after the other; an Arabic clitic may be glued to the first."""
    return re.search(rf"(?<!\S)[وفبلك]?{re.escape(' '.join(words(span)))}(?!\S)", page) is not None


def spans(gold: dict[str, Any]) -> list[str]:
    found = [gold["title"], *gold["boilerplate"], *gold["body_must"], *(about["start"] for about in gold["about"])]
    found += [alias for table in ("organisations", "people") for item in gold[table] for alias in item["aliases"]]
    found += [item["text"] for table in ("quotes", "dates", "figures") for item in gold[table]]
    return found + [value for contact in gold["contacts"] for value in contact.values() if value]


def test_there_are_seven_releases_of_each_language() -> None:
    languages = [gold_of(name)["lang"] for name in NAMES]
    assert languages.count("ar") >= 7
    assert languages.count("en") >= 7


@pytest.mark.parametrize("name", NAMES)
def test_gold_stands_in_its_page(name: str) -> None:
    page = " ".join(words(page_text(name)))
    missing = [span for span in spans(gold_of(name)) if not stands_in(span, page)]
    assert not missing


def test_a_span_that_is_not_in_the_page_is_noticed() -> None:
    page = " ".join(words("وقالت هيئة المياه إن 12 بئراً جفت"))
    assert stands_in("هيئة المياه", page)
    assert stands_in("قالت هيئة", page)
    assert not stands_in("هيئة الماء", page)
    assert not stands_in("2 بئراً", page)


@pytest.mark.parametrize("name", NAMES)
def test_gold_is_complete_and_well_formed(name: str) -> None:
    gold = gold_of(name)
    assert gold["id"] == name
    assert Path(gold["file"]).stem == name
    assert gold["issuer_type"] in ("government", "company", "ngo", "un")
    assert gold["published"] is None or date.fromisoformat(gold["published"])
    assert gold["organisations"]
    assert gold["people"]
    assert len(gold["boilerplate"]) >= 6
    assert len(gold["body_must"]) >= 2
    people = {person["name"] for person in gold["people"]}
    for quote in gold["quotes"]:
        assert quote["speaker"] in people or quote.get("optional"), quote["speaker"]
    for table, reasons in WHY.items():
        for item in gold[table]:
            assert item.get("why", next(iter(reasons))) in reasons
            assert item.get("optional") or "why" not in item


@pytest.mark.parametrize("name", NAMES)
def test_no_item_of_gold_is_given_twice(name: str) -> None:
    gold = gold_of(name)
    for table in TABLES:
        keys = [
            (item.get("name"), item.get("text"), item.get("value") if table == "figures" else None)
            for item in gold[table]
        ]
        assert len(keys) == len({json.dumps(key, ensure_ascii=False) for key in keys})


def test_the_twins_say_the_same() -> None:
    arabic, english = gold_of("ar_water_partnership"), gold_of("en_water_partnership")
    for kind, field in (("dates", "date"), ("figures", "value")):
        ours = sorted(item[field] for item in arabic[kind] if not item.get("optional"))
        theirs = sorted(item[field] for item in english[kind] if not item.get("optional"))
        assert ours == theirs
    assert len(arabic["quotes"]) == len(english["quotes"])
    assert arabic["published"] == english["published"]


def test_the_archive_is_what_its_script_builds() -> None:
    archive = FIXTURES / "archive"
    committed = {path.relative_to(archive).as_posix(): path for path in archive.rglob("*") if path.is_file()}
    built = script("build_archive").build()
    assert sorted(committed) == sorted(built)
    for name, path in committed.items():
        assert path.read_bytes() == built[name], f"{name}: run python fixtures/build_archive.py"


def test_the_script_writes_what_it_builds(tmp_path: Path) -> None:
    build_archive = script("build_archive")
    build_archive.main(tmp_path)
    for name, data in build_archive.build().items():
        assert (tmp_path / name).read_bytes() == data


def test_the_pages_of_the_warc_come_back() -> None:
    warc = pytest.importorskip("fastwarc.warc")
    with (FIXTURES / "archive" / "crawl.warc.gz").open("rb") as stream:
        bodies = [
            record.reader.read() for record in warc.ArchiveIterator(stream, record_types=warc.WarcRecordType.response)
        ]
    assert bodies == [
        (FIXTURES / name / "source.html").read_bytes() for name in ("ar_un_relief", "en_quarterly_results")
    ]


def test_fixtures_can_be_laid_out_for_a_scorer(tmp_path: Path) -> None:
    pages, gold = script("lay_out").lay_out(tmp_path)
    assert sorted(path.stem for path in pages.iterdir()) == NAMES
    assert sorted(path.stem for path in gold.iterdir()) == NAMES
