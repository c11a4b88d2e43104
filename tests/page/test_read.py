"""A source becomes a page: doors, lines, claims, walls, and hostile input."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import EmptyPage, ErrorPage, ExtractorError, NotText, TooLarge
from extractor.page.page import Page
from extractor.page.read import read_page, skim_page
from extractor.page.source import Source
from extractor.settings import Settings

SETTINGS = Settings()
PARAGRAPH = (
    "<p>The harbour trust said on Monday that it would reopen the old quay after a year of work, with room for more "
    "than forty boats and a market on the square behind it.</p>"
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Quay reopens after a year | Harbour Trust</title>
<meta property="og:title" content="Quay reopens after a year of work">
<meta property="article:published_time" content="2024-03-28T01:00:00Z">
<link rel="canonical" href="https://www.harbour.example/news/quay">
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2024-03-28T01:00:00Z"}}</script>
</head><body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<article><h1>Quay reopens after a year of work</h1><p class="date">27 March 2024</p>
{PARAGRAPH}
<p>Its director told the council in the evening that the work had cost less than planned, and that the boats which lay
in the river through the winter could come back in the first week of the season.</p>
<blockquote><p>“The town has its water back,” said Mona Reed, who leads the trust.</p></blockquote>
<ul><li>Forty berths for small boats</li><li>A market of sixty stalls</li></ul>
<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2022</td><td>31</td></tr></table>
<figure><img src="x.jpg"><figcaption>The old quay at low tide</figcaption></figure>
<p>Write to <a href="mailto:press@harbour.example">press@harbour.example</a></p>
</article><footer>© 2020 Harbour Trust</footer></body></html>"""


def read(data: bytes | str, name: str = "page.html", **known: str) -> Page:
    return read_page(Source(name, **known), data, settings=SETTINGS)


def line(page: Page, text: str):  # type: ignore[no-untyped-def]
    return next(one for one in page.lines if text in one.text)


def test_lines_know_where_they_stand() -> None:
    page = read(PAGE)
    assert page.door == "html"
    assert line(page, "Home").region == "nav"
    assert line(page, "Home").link_chars == 4
    assert line(page, "© 2020").region == "footer"
    assert line(page, "old quay after a year").main is True
    assert line(page, "town has its water").quoted
    assert line(page, "Forty berths").within == "li"
    assert line(page, "2022").text == "2022\t31"
    assert line(page, "2022").table == 1
    assert line(page, "at low tide").within == "figcaption"


def test_claims_name_their_origin() -> None:
    page = read(PAGE)
    origins = {claim.origin for claim in page.claimed("published")}
    assert {"json-ld", "opengraph", "shown"} <= origins
    assert [claim.value for claim in page.claimed("published") if claim.origin == "shown"] == ["2024-03-27"]
    assert page.claimed("url")[0].value == "https://www.harbour.example/news/quay"


def test_a_page_is_plain_data() -> None:
    page = read(PAGE)
    assert pickle.loads(pickle.dumps(page)) == page


def test_a_date_in_the_footer_or_of_another_story_is_not_shown() -> None:
    html = PAGE.replace('<p class="date">27 March 2024</p>', "").replace("© 2020", "12 May 2020")
    html = html.replace("</article>", '</article><div class="related"><p>3 April 2024</p></div>')
    assert not [claim for claim in read(html).claims if claim.origin == "shown"]


def test_an_updated_date_is_no_publication() -> None:
    html = PAGE.replace("27 March 2024", "Published 27 March 2024 | Last updated: 2 May 2024")
    shown = [(claim.field, claim.value) for claim in read(html).claims if claim.origin == "shown"]
    assert shown == [("published", "2024-03-27"), ("modified", "2024-05-02")]


def test_the_text_door_is_for_text() -> None:
    page = read("The quay reopens\n\nThe trust said so on Monday.\n", "note.txt")
    assert page.door == "text"
    assert [one.text for one in page.lines] == ["The quay reopens", "The trust said so on Monday."]


def test_the_name_beside_a_link_that_shows_its_address_is_no_link() -> None:
    link = '<a href="https://quay.example/">https://quay.example</a>'
    page = read(f"<ul><li>Quay Trust ({link})</li><li>{link}</li><li><a href='/a'>Quay Trust</a> {link}</li></ul>")
    assert [one.link_chars for one in page.lines] == [0, 20, 30]


def test_markdown_is_reduced_to_its_words() -> None:
    text = (
        "# The quay reopens\n\nThe **trust** said [so](https://x.example/a).\n\n- one berth\n\n---\n\n![logo](a.png)\n"
    )
    page = read(text, "note.md")
    assert [(one.tag, one.text) for one in page.lines] == [
        ("h1", "The quay reopens"), ("p", "The trust said so."), ("li", "one berth"),
    ]  # fmt: skip
    assert page.lines[1].link_chars == 2


def test_a_wrapped_paragraph_is_one_line() -> None:
    text = (
        "The harbour trust said on Monday that it would reopen\nthe old quay after a year of work, with room for many\n"
        "more boats than before.\n\nA second paragraph follows."
    )
    assert len(read(text, "mail.txt").lines) == 2


def test_lines_of_an_address_stay_apart() -> None:
    page = read(PAGE.replace("<p>Write", "<p>Mona Reed<br>Harbour Trust<br>1 Quay Street</p><p>Write"))
    assert {"Mona Reed", "Harbour Trust", "1 Quay Street"} <= {one.text for one in page.lines}


@pytest.mark.parametrize(
    "data",
    [
        "<html><title>503 Service Unavailable</title><body><h1>503 Service Unavailable</h1><p>Try later.</p>",
        "<html><title>404 Not Found</title><body><h1>Page not found</h1><a href='/'>Home</a></body></html>",
        "<html><title>Just a moment...</title><body><p>Checking your browser before you continue.</p></body></html>",
        "<html><body><h1>الصفحة غير موجودة</h1><p>عذرا، الصفحة التي تبحث عنها غير متاحة.</p></body></html>",
        "<html><title>Sign in to continue</title><body><h1>Log in</h1><form>User name Password</form></body></html>",
    ],
)
def test_error_pages_and_walls_are_refused(data: str) -> None:
    with pytest.raises(ErrorPage):
        read(data)


SIDEBAR = "<div><h2>User login</h2><p>Name</p><h2>We value your privacy</h2><p>Accept</p></div>"


def test_a_form_beside_a_short_release_is_furniture() -> None:
    words = "The trust will lend twelve boats to the schools of the harbour this spring, and teach who wants to row. "
    page = (
        f"<html><title>Boats | Trust</title><body>{SIDEBAR}<h2>Boats for schools</h2><p>{words * 3}</p></body></html>"
    )
    assert any(line.text == "Boats for schools" for line in read(page).lines)
    with pytest.raises(ErrorPage):
        read(page.replace(words * 3, "Later."))
    with pytest.raises(ErrorPage):
        read(page.replace("Boats | Trust", "Log in | Trust"))
    with pytest.raises(ErrorPage):
        read(page.replace("Boats for schools", "Page not found"))


def test_a_release_about_an_error_is_a_release() -> None:
    html = PAGE.replace("Quay reopens after a year of work", "Trust explains why its service unavailable sign was up")
    assert read(html).lines


@pytest.mark.parametrize(
    "data", [b"", b"  \n ", b"<html><body></body></html>", b"<html><body><script>1</script></body></html>"]
)
def test_nothing_to_read(data: bytes) -> None:
    with pytest.raises(EmptyPage):
        read(data)


@pytest.mark.parametrize("data", [b"%PDF-1.7 abc", b"\x89PNG\r\n\x1a\n....", b"PK\x03\x04rest", bytes(range(256)) * 8])
def test_binaries_are_no_text(data: bytes) -> None:
    with pytest.raises(NotText):
        read(data)


def test_too_large() -> None:
    with pytest.raises(TooLarge):
        read_page(Source("x"), b"a" * 11, settings=Settings(max_bytes=10))


def test_text_shown_without_scripts_alone_is_read() -> None:
    assert (
        "reopen the old quay" in read(f"<html><body><noscript>{PARAGRAPH * 3}</noscript></body></html>").lines[0].text
    )


HOSTILE = {
    "nested": "<html><body>" + "<div>" * 20_000 + "The deep text is still read here." + "</div>" * 20_000 + PARAGRAPH,
    "one line": "<html><body><p>" + "word and more " * 200_000 + "</p></body></html>",
    "wide table": f"<html><body>{PARAGRAPH}<table><tr><td colspan='9000000000000000'>a</td><td>b</td></tr></table>",
    "null bytes": "<html><body>" + PARAGRAPH.replace("harbour", "har\x00bour"),
    "open tags": "<html><body>" + PARAGRAPH + "<p>" * 40_000,
    "breaks": "<html><body><p>" + "a b c<br>" * 40_000,
    "deep json": "<script type='application/ld+json'>" + "[" * 50_000 + "</script><body>" + PARAGRAPH * 3,
    "long names": "<html><body><div class='" + "a " * 300_000 + "'>" + PARAGRAPH * 3,
    "brackets": "[" * 300_000 + " some words here",
    "blanks": "\u00a0" * 500_000 + " some words here",
    "marks": "“" * 300_000 + " some words here",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_end_soon(name: str) -> None:
    started = time.process_time()
    page = read(HOSTILE[name])
    assert page.lines
    assert time.process_time() - started < 5


def test_deep_text_is_not_lost() -> None:
    assert any("deep text is still read" in one.text for one in read(HOSTILE["nested"]).lines)


def test_a_cut_is_said() -> None:
    assert any("Only the first" in warning for warning in read(HOSTILE["one line"]).warnings)


def test_a_skim_has_the_same_lines() -> None:
    skimmed = skim_page(Source("page.html"), PAGE, settings=SETTINGS)
    assert [one.text for one in skimmed.lines] == [one.text for one in read(PAGE).lines]
    assert skimmed.claimed("url")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.booleans())
def test_any_text_is_a_page_or_a_problem(text: str, as_html: bool) -> None:
    try:
        page = read(f"<html><body><p>{text}" if as_html else text)
    except ExtractorError:
        return
    assert all(one.text.strip() and "\n" not in one.text for one in page.lines)
