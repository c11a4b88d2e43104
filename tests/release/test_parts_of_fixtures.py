"""Every part of every fixture page bears its label: title, dateline, date, body kept, page furniture dropped.

The pages are of many makes (WordPress, Drupal, table layouts, ASP.NET with one form around everything, bare divs,
flattened text); the gold stands beside them.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings
from extractor.text import fold_term

FIXTURES = sorted((Path(__file__).resolve().parents[2] / "fixtures").glob("*/gold.json"))


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold_term(text)))


def release_of(gold: Path) -> tuple[Release, dict[str, Any]]:
    path = next(gold.parent.glob("source.*"))
    page = read_page(Source(str(path)), path.read_bytes(), settings=Settings())
    release = read_release(page, release_id="0" * 16, settings=Settings())
    return release, json.loads(gold.read_text(encoding="utf-8"))


def labelled(release: Release, *, boilerplate: bool) -> str:
    chosen = (block for block in release.blocks if (block.label in ("boilerplate", "end_mark")) == boilerplate)
    return words(" ".join(block.span.of(release.text) for block in chosen))


@pytest.mark.parametrize("gold", FIXTURES, ids=lambda path: path.parent.name)
def test_title_dateline_and_day(gold: Path) -> None:
    release, wanted = release_of(gold)
    assert words(release.title or "") in {words(title) for title in (wanted["title"], *wanted.get("title_alt", []))}
    assert words(release.dateline_place or "") == words(wanted.get("dateline_place") or "")
    assert (release.published.isoformat() if release.published else None) == wanted.get("published")


@pytest.mark.parametrize("gold", FIXTURES, ids=lambda path: path.parent.name)
def test_what_belongs_is_kept(gold: Path) -> None:
    release, wanted = release_of(gold)
    kept = labelled(release, boilerplate=False)
    assert [piece for piece in wanted.get("body_must", []) if words(piece) not in kept] == []


@pytest.mark.parametrize("gold", FIXTURES, ids=lambda path: path.parent.name)
def test_what_does_not_belong_is_boilerplate(gold: Path) -> None:
    release, wanted = release_of(gold)
    kept = labelled(release, boilerplate=False)
    assert [piece for piece in wanted.get("boilerplate", []) if words(piece) in kept] == []


@pytest.mark.parametrize("gold", FIXTURES, ids=lambda path: path.parent.name)
def test_about_paragraphs_name_their_organisation(gold: Path) -> None:
    release, wanted = release_of(gold)
    abouts = [words(block.span.of(release.text)) for block in release.labelled("about")]
    for about in wanted.get("about", []):
        assert any(words(about["start"]) in text for text in abouts), about
