"""Real extractions, shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from extractor.extract import Extraction, extract
from extractor.show.page import render

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


@pytest.fixture(scope="module", params=["ar_un_relief/source.html", "en_foundation_quotes/source.html"])
def extraction(request: pytest.FixtureRequest) -> Extraction:
    return extract(FIXTURES / request.param)


def test_every_row_leads_to_its_words(extraction: Extraction) -> None:
    page = html.fromstring(render(extraction))
    for tag in page.xpath('//bdi[contains(@class, "tag")]'):
        tag.drop_tree()
    text = extraction.release.text
    marks = {mark.get("id"): mark for mark in page.xpath("//mark[@id]")}
    links = [link for link in page.xpath("//td/a/@href") if not link.startswith("#contacts")]
    assert len(links) >= 10
    for link in links:
        table, _, start = link[1:].rpartition("-")
        mark = marks[f"{table}-{start}"]
        words = str(mark.text_content())
        assert words
        assert text[int(start) : int(start) + len(words)] == words


def test_every_block_is_on_the_page_once(extraction: Extraction) -> None:
    page = html.fromstring(render(extraction))
    for tag in page.xpath('//bdi[contains(@class, "tag")]'):
        tag.drop_tree()
    release = extraction.release
    shown = page.xpath('//div[@class="text"]//*[@class="words"]')
    assert len(shown) == len(release.blocks)
    for element, block in zip(shown, release.blocks, strict=True):
        if block.label != "table":
            assert str(element.text_content()) == block.span.of(release.text)
