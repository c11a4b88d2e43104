"""Pages made to break readers, the whole way; without names, so that no model is needed."""

from __future__ import annotations

import contextlib
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.archive.engines import serial
from extractor.archive.options import Options
from extractor.archive.progress import Silence
from extractor.archive.session import Session
from extractor.errors import ExtractorError
from extractor.extract import Extraction, Problem, extract
from extractor.settings import Settings
from extractor.tables.check import check_tables
from extractor.tables.files import read_tables
from extractor.tables.rows import record_of

WORDS = "<p>The council opened 230 ports on 27 March 2024. وافتتح المجلس 12 ميناء في 27 مارس 2024.</p>"
LAUGHS = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
HOSTILE: dict[str, bytes] = {
    "deep": b"<div>" * 100_000 + WORDS.encode() + b"</div>" * 100_000,
    "deep_tables": b"<table><tr><td>" * 3_000 + WORDS.encode(),
    "unclosed": WORDS.encode() + b"<p><b><i><a href=" * 20_000,
    "laughs": f'<?xml version="1.0"?><!DOCTYPE h [<!ENTITY l0 "ha">{LAUGHS}]><html>&l9;{WORDS}</html>'.encode(),
    "external": f'<!DOCTYPE h [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;{WORDS}</html>'.encode(),
    "colspan": f"<table><tr><td colspan=9000000000000000 rowspan=65535>1</td></tr></table>{WORDS}".encode(),
    "attribute": b'<p title="' + b"x" * 3_000_000 + b'">' + WORDS.encode(),
    "attributes": b"<p " + b" ".join(b"a%d=1" % n for n in range(10_000)) + b">" + WORDS.encode(),
    "one_line": b"<p>" + b"said the ministry of 5 ports " * 5_000 + b"</p>",
    "digits": b"<p>" + b"1" * 200_000 + b"</p>",
    "separators": b"<p>" + b"1,2.3-4/5 " * 10_000 + b"</p>",
    "quotes": b"<p>" + "“«\"'".encode() * 20_000 + b"</p>",
    "marks": ("<p>" + "\u064b\u0640\u200f\u202e" * 30_000 + "ب</p>").encode(),
    "references": b"&#xD800;&#0;&#x10FFFF;&#99999999999;&bogus;" * 2_000 + WORDS.encode(),
    "zeros": bytes(200_000),
    "nul": WORDS.replace(" ", "\0").encode(),
    "comments": b"<!--" * 30_000 + WORDS.encode(),
    "cdata": b"<![CDATA[" * 10_000 + WORDS.encode(),
    "script": b"<script>" + b"<p>no</p>" * 10_000 + WORDS.encode(),
    "utf16": ("<html>" + WORDS).encode("utf-16"),
    "utf32": ("<html>" + WORDS).encode("utf-32"),
    "windows": ('<meta charset="utf-8">' + WORDS).encode("windows-1256"),
    "bad_charset": b'<meta charset="no-such-charset">' + WORDS.encode(),
    "compressed": zlib.compress(WORDS.encode() * 100),
    "png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "pdf": b"%PDF-1.7\n" + bytes(range(256)) * 40,
    "blank": b" \n\t" * 1_000,
    "one": b"x",
    "tags_alone": b"<p></p>" * 5_000,
    "list": b"<ul>" + b"<li>5 ports" * 20_000,
    "links": b'<a href="http://a.example">b</a> ' * 10_000,
    "json": b'<script type="application/ld+json">' + b"[" * 50_000 + b"</script>" + WORDS.encode(),
    "time": b'<time datetime="99999-99-99T99:99">x</time>' * 1_000 + WORDS.encode(),
    "days": WORDS.encode() + b"<p>31 February 2024, 99/99/9999, 0000-00-00, 32 \xd9\x85\xd8\xa7\xd8\xb1\xd8\xb3 1</p>",
}  # fmt: skip
NO_NAMES = Settings(kinds=("dates", "figures"), max_seconds=20)


def test_hostile_pages_are_rows_of_releases_or_problems(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, data in HOSTILE.items():
        (folder / f"{name}.html").write_bytes(data)
    options = Options(out=str(tmp_path / "out"), learn=False)
    started = time.process_time()
    Session([str(folder)], options, NO_NAMES, report=Silence(), engine=serial).run()
    seconds = time.process_time() - started
    tables = read_tables(tmp_path / "out")
    unread = set(tables.problems.source) - set(tables.releases.source)
    assert len(tables.releases) + len(unread) == len(HOSTILE)
    assert not any("root:" in str(text) for text in tables.releases.text)
    assert list(check_tables(tmp_path / "out")) == []
    faults = tables.problems[tables.problems.stage.eq("extract")]
    assert faults.empty, faults.to_string()
    assert seconds < 60


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=400))
def test_any_bytes_give_a_release_or_an_error_of_ours(before: bytes, after: bytes) -> None:
    for data in (before, b"<html><p>" + before + WORDS.encode() + after):
        with suppress(ExtractorError):
            record_of(extract(data, NO_NAMES))


_TAG = st.sampled_from(["p", "div", "h1", "table", "tr", "td", "ul", "li", "a", "script", "blockquote", "time", "x"])
_PIECE = st.one_of(
    _TAG.map("<{}>".format),
    _TAG.map("</{}>".format),
    st.sampled_from(
        [WORDS, "230 ", "«", "“", "\n\n", "&nbsp;", "<!--", "-->", "12 March", "٪", "\u202e", '<a href="x">']
    ),
    st.text(max_size=8),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECE, max_size=60).map("".join))
def test_any_soup_of_tags_gives_rows_at_their_places(soup: str) -> None:
    try:
        extraction: Extraction | Problem = extract(("<html>" + soup).encode("utf-8", "replace"), NO_NAMES)
    except ExtractorError:
        return
    assert isinstance(extraction, Extraction)
    text = extraction.release.text
    for table, rows in record_of(extraction).rows.items():
        if table in ("dates", "figures"):
            for row in rows:
                assert text[int(str(row[-5])) : int(str(row[-4]))] == row[-3]


@pytest.mark.parametrize("name", ["deep", "digits", "separators", "marks"])
def test_no_page_takes_long(name: str) -> None:
    started = time.process_time()
    with contextlib.suppress(ExtractorError):
        extract(HOSTILE[name], NO_NAMES)
    assert time.process_time() - started < 15
