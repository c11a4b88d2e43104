from __future__ import annotations

import importlib.util
import re
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from extractor.show.page import readable_address, render

VOID = {"meta", "br", "input", "hr"}


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("show_build", Path(__file__).with_name("build.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = load()


class Balance(HTMLParser):
    """Every element that opens closes, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.fromstring(render(build.river()))


def words(element: html.HtmlElement) -> str:
    return str(element.text_content())


def block(page: html.HtmlElement, label: str) -> html.HtmlElement:
    (found,) = page.xpath(f'//div[contains(concat(" ", @class, " "), " block {label} ")]')
    return found


def test_the_page_is_whole_and_stands_alone() -> None:
    source = render(build.river())
    balance = Balance()
    balance.feed(source)
    assert balance.stack == []
    assert source.startswith("<!DOCTYPE html>")
    assert re.search(r"(src|href)=[\"']?(https?:)?//", source) is None
    assert "<script" not in source
    assert " on" not in re.sub(r">[^<]*<", "><", source.partition("</style>")[2])
    assert "default-src &#x27;none&#x27;" in source


def test_text_from_the_page_is_escaped(page: html.HtmlElement) -> None:
    assert build.ABOUT in words(block(page, "about"))
    assert page.xpath("//script") == []


def test_every_block_keeps_its_words() -> None:
    page = html.fromstring(render(build.river()))
    for tag in page.xpath('//bdi[contains(@class, "tag")]'):
        tag.drop_tree()
    for label, text in (("title", build.TITLE), ("boilerplate", build.MENU), ("body", build.SPEECH)):
        (found,) = block(page, label).xpath('.//*[@class="words"]')
        assert words(found) == text


def test_blocks_know_their_language_and_direction(page: html.HtmlElement) -> None:
    def direction(label: str) -> tuple[str | None, str | None]:
        (found,) = block(page, label).xpath('.//*[@class="words"]')
        return found.get("lang"), found.get("dir")

    assert direction("body") == ("ar", "rtl")
    assert direction("about") == ("en", "ltr")
    assert page.xpath('//div[@class="text"]')[0].get("dir") == "rtl"


def test_boilerplate_is_folded(page: html.HtmlElement) -> None:
    (folded,) = page.xpath('//details[@class="furniture"]')
    assert folded.get("open") is None
    assert build.MENU in words(folded)
    assert "1 line of page furniture: test-boilerplate" in words(folded.xpath("summary")[0])
    assert build.SPEECH[:20] not in words(folded)


def test_a_quote_holds_the_names_and_numbers_inside_it(page: html.HtmlElement) -> None:
    (quote,) = page.xpath('//mark[@class="quote" and @id]')
    inside = {mark.get("class") for mark in quote.xpath(".//mark")}
    assert inside == {"organisation", "figure", "date"}
    assert quote.get("title") == "منى سالم · قالت · direct · named · verb-first"


def test_marks_are_labelled_with_value_and_speaker(page: html.HtmlElement) -> None:
    tags = {tag.get("class"): (words(tag), tag.get("dir")) for tag in page.xpath('//bdi[contains(@class, "tag")]')}
    assert tags == {
        "tag quote": ("منى سالم", "auto"),
        "tag figure": ("> 230 city", "ltr"),
        "tag date": ("2024-03-27", "ltr"),
    }


def test_a_table_has_rows_and_cells(page: html.HtmlElement) -> None:
    rows = [[words(cell) for cell in row.xpath("td")] for row in block(page, "table").xpath(".//tr")]
    assert rows == [["المدينة", "العدد"], ["الفجيرة", "12"]]


def test_every_link_leads_to_a_mark(page: html.HtmlElement) -> None:
    links = page.xpath('//a[starts-with(@href, "#")]/@href')
    anchors = page.xpath("//mark/@id")
    assert len(anchors) == len(set(anchors))
    assert {"#organisations", "#people", "#quotes", "#dates", "#figures"} <= {link.rpartition("-")[0] for link in links}
    contacts = [link for link in links if link.startswith("#contacts")]
    assert {link[1:] for link in links if link not in contacts} <= set(anchors)


def test_the_tables_stand_below(page: html.HtmlElement) -> None:
    summaries = [words(summary) for summary in page.xpath('//details[@class="rows"]/summary')]
    assert summaries == [
        "organisations (1)", "people (1)", "quotes (1)", "dates (1)", "figures (1)", "contacts (1)", "problems (1)",
    ]  # fmt: skip
    cells = {words(cell) for cell in page.xpath('//details[@class="rows"]//td')}
    assert {"RN ; River Network", "مديرة", "wrong <charset>", "more than", "press@river.example"} <= cells
    assert all(cell.get("dir") == "auto" for cell in page.xpath('//details[@class="rows"]//td'))


@pytest.mark.parametrize("text", ["", "\x00\x1b", "\ud800 lone", "\u202e turned \u2066", "َُِ", "a" * 5000])
def test_odd_text_is_shown(text: str) -> None:
    source = render(build.empty(text))
    source.encode("utf-8")
    assert not re.search("[\x00-\x08\x0e-\x1f]", source)


@given(st.text(max_size=80))
def test_any_text_comes_back(text: str) -> None:
    source = render(build.empty(text))
    source.encode("utf-8")
    Balance().feed(source)
    assert "<script" not in source


def test_a_large_release_takes_no_time_to_speak_of() -> None:
    text = "كلمة " * 200_000
    assert len(render(build.empty(text))) > len(text)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.com/%D8%AE%D8%A8%D8%B1-2", "https://example.com/خبر-2"),
        ("https://example.com/a%20b%2Fc", "https://example.com/a%20b%2Fc"),
        ("https://example.com/%FF%FE", "https://example.com/%FF%FE"),
        ("https://example.com/%E2%80%AEexe", "https://example.com/%E2%80%AEexe"),
    ],
)
def test_an_address_is_shown_as_it_is_read(address: str, shown: str) -> None:
    assert readable_address(address) == shown
