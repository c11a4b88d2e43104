"""Chrome that real systems set around and behind a release, headings that layout hides, days of uploads."""

from __future__ import annotations

from extractor import read

_BODY = "".join(
    f"<p>The harbour council met in spring {year} and opened the restored quay to all boats after two long years.</p>"
    for year in range(2001, 2009)
)


def _page(*, head: str = "", above: str = "", behind: str = "") -> bytes:
    title = "<h1>Harbour council opens the restored quay to boats</h1>"
    return f"<html><head>{head}</head><body>{above or title}{_BODY}{behind}</body></html>".encode()


def test_what_stands_behind_the_last_paragraph_is_no_body() -> None:
    chrome = ("You are visitor number 00012", "Site maintained by the council", "Send to friend Add to favorites")
    release = read(_page(behind="".join(f"<p>{line}</p>" for line in chrome)))
    assert "restored quay" in release.body
    assert not [line for line in chrome if line in release.body]


def test_a_row_of_links_to_terms_is_a_menu() -> None:
    release = read(_page(behind="<p>سياسة الخصوصية الشروط والأحكام إمكانية الوصول</p>"))
    assert [block.reason for block in release.blocks][-1] == "menu"


def test_a_heading_told_by_its_role_or_set_in_a_table_is_the_headline() -> None:
    told = '<div role="heading" aria-level="1">Harbour council opens the restored quay to boats</div>'
    cell = "<table><tr><td><h2>Harbour council opens the restored quay to boats</h2></td><td>PDF</td></tr></table>"
    for above in (told, cell):
        release = read(_page(head="<title>News of the quay at Lowmere</title>", above=above))
        assert release.title == "Harbour council opens the restored quay to boats"


def test_a_stretch_of_text_longer_than_the_parser_reads_is_read_in_part() -> None:
    release = read(b"<html><body><p>" + b"word and a word. " * 700_000 + b"</p></body></html>")
    assert release.body.startswith("word and a word.")
    assert any("2000000" in warning for warning in release.warnings)


def test_the_day_beside_author_section_and_comments_is_shown_and_a_day_of_upload_gives_way() -> None:
    line = "<p>by Dana Reed | Sep 17, 2024 | Science &amp; Harbour | 2 comments</p>"
    title = "<h1>Harbour council opens the restored quay to boats</h1>"
    assert str(read(_page(above=title + line)).published) == "2024-09-17"
    uploaded = "<p>Uploaded by dreed on 11/07/2024</p><p>Lowmere, 24 June 2024 – The quay is open to boats again.</p>"
    assert str(read(_page(above=title + uploaded)).published) == "2024-06-24"
