"""Pages made to hurt: each ends soon, with a release or a problem, and loses no text that a reader would see.

Sizes are cut so far that the suite stays quick; in full (a million links or breaks, 20 MB of attributes, 200,000 items
of a list, lines of 19 MB) each took under 5 s of CPU and 500 MB when last measured.
"""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from extractor.errors import ExtractorError
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.settings import Settings

SENTENCE = "The harbour trust reopened the old quay on Monday morning after a year of work."
SECONDS = 5.0


def text_of(page: str, name: str = "page.html") -> str:
    settings = Settings()
    found = read_page(Source(name), page.encode(), settings=settings)
    return read_release(found, release_id="0" * 16, settings=settings).text


def page(inside: str) -> str:
    return f"<html><body>{inside}<p>{SENTENCE}</p></body></html>"


READABLE = {
    "divs nested without end": "<html><body>" + "<div>" * 50_000 + SENTENCE + "</div>" * 50_000,
    "spans nested without end": "<html><body>" + "<span>" * 50_000 + SENTENCE + "</span>" * 50_000,
    "attributes by the ten thousand": page("<div " + " ".join(f"a{n}='x'" for n in range(60_000)) + ">a</div>"),
    "attributes that hold brackets": page("<div " + " ".join(f"a{n}='>'" for n in range(60_000)) + ">a</div>"),
    "attributes without values": page("<div " + " ".join(f"a{n}" for n in range(60_000)) + ">a</div>"),
    "many tags of many attributes": page(("<i " + " ".join(f"a{n}" for n in range(6_000)) + ">a</i>") * 20),
    "breaks": page("<br>" * 100_000),
    "links": page("<a href='/x'>link</a>" * 100_000),
    "a table as wide as the sea": page("<table><tr><td colspan='9000000000000000'>a</td><td>b</td></tr></table>"),
    "an endless word": page("<p>" + "x" * 500_000 + "</p>"),
    "a bomb of entities": "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
    + f"]><html><body><p>{SENTENCE} &j;</p></body></html>",
}


@pytest.mark.parametrize("name", READABLE)
def test_the_text_is_found_in_time(name: str) -> None:
    began = time.process_time()
    assert SENTENCE in text_of(READABLE[name])
    assert time.process_time() - began < SECONDS


ENDLESS = {
    "items": "<html><body><ul>" + "<li>An item of the list that goes on." * 60_000,
    "scripts": "<html><body>" + "<script>f();</script>" * 50_000,
    "comments": "<html><body>" + "<!--" * 500_000,
    "brackets": "<" * 1_000_000,
    "tags": "<html><body>" + "<b>word </b>" * 300_000,
    "wrapped lines": "line of text that has about ten words in it here\n" * 60_000,
    "end marks": "###\n" * 300_000,
    "one line": "word and more. " * 300_000,
    "mojibake": "<html><body><p>" + "Ø§Ù„ÙˆØ²Ø§Ø±Ø© " * 50_000,
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_never_ends_ends_in_time(name: str) -> None:
    began = time.process_time()
    with suppress(ExtractorError):
        text_of(ENDLESS[name], "page.html" if ENDLESS[name].startswith("<") else "page.txt")
    assert time.process_time() - began < SECONDS


def test_attributes_within_reason_are_kept() -> None:
    data = "{" + "'a': 1, " * 5_000 + "}"
    many = " ".join(f"data-a{n}='x'" for n in range(150))
    menu = f'<nav {many} data-all="{data}" class="menu"><a href="/">Home</a></nav>'
    found = text_of(page(f"{menu}<p>{SENTENCE[:30]}</p>"))
    assert found.startswith("Home\nThe harbour trust")


def test_text_behind_an_endless_tag_is_no_attribute() -> None:
    long = "Word after word goes on and on. " * 2_000
    assert " ".join(long.split()) in text_of(f'<html><body><p class="a">{long}</p></body></html>')


def test_a_cut_of_tags_is_said() -> None:
    found = read_page(Source("page.html"), page("<b>word </b>" * 260_000), settings=Settings())
    assert "Only the first 500000 tags were read." in found.warnings


def test_elements_that_hold_nothing_hide_no_text() -> None:
    found = read_page(
        Source("page.html"), page('<i class="x"></i>' * 260_000 + f"<p>{SENTENCE}</p>"), settings=Settings()
    )
    assert SENTENCE in [line.text for line in found.lines]
    assert found.warnings == ()


def test_a_cut_of_elements_is_said() -> None:
    whole, stopped = (
        read_page(Source("page.html"), page(f"<p>{SENTENCE}</p>" + "<img>" * number), settings=Settings())
        for number in (240_000, 260_000)
    )
    assert ([line.text for line in whole.lines], whole.warnings) == ([SENTENCE, SENTENCE], ())
    assert len(stopped.lines) == 1
    assert stopped.warnings == ("Only the first 500000 beginnings and ends of elements were read.",)
