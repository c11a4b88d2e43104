"""Pages become releases: labels with reasons, offsets that hold, dates, titles."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import ExtractorError
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import LABELS, Release
from extractor.settings import Settings

SETTINGS = Settings()
SEED = Path(__file__).resolve().parents[2] / ".." / "shared" / "seed" / "nlc_strong_cities_ar.txt"

ENGLISH = """arrow-leftarrow-right closefacebooklinkedintwitter

Harbour Trust reopens the old quay

3 min read

Share on Facebook

HALVERTON, England, March 27, 2024 (WIRE) -- The Harbour Trust (HT) said on Monday that it would reopen the old quay \
after a year of work.

“The town has its water back,” said Mona Reed, chief executive of HT. “We are glad of it.”

The quay has room for more than forty boats, and the market behind it will open in May with sixty stalls.

###

The Harbour Trust is a charity that looks after the quays of Halverton. It was founded in 1974.

Media contact
Tom Ash
press@harbour.example
+44 20 5550 0123

Related news

A new ferry for the north shore

Sign up for our newsletter
"""
ARABIC = """الرئيسية
مؤسسة الميناء تعيد افتتاح الرصيف القديم
نشر في 27 مارس 2024
دقيقتان وقت القراءة
بيروت – أعلنت مؤسسة الميناء يوم الاثنين أنها ستعيد افتتاح الرصيف القديم بعد عام من العمل المتواصل في المدينة.
وقالت المديرة التنفيذية للمؤسسة منى رضا: «عاد البحر إلى المدينة، ونحن سعداء بذلك وسنواصل العمل».
ويتسع الرصيف لأكثر من أربعين قاربا، وسيفتح السوق الواقع خلفه أبوابه في شهر مايو المقبل أمام الزوار.
- انتهى -
نبذة عن مؤسسة الميناء
مؤسسة الميناء هي مؤسسة أهلية تعنى بأرصفة المدينة منذ عام 1974، وتعمل مع البلدية والصيادين.
للتواصل الإعلامي
سامي عواد
press@harbour.example
أخبار ذات صلة
عبارة جديدة للشاطئ الشمالي
"""


def release(text: str, name: str = "note.txt") -> Release:
    return read_release(read_page(Source(name), text, settings=SETTINGS), release_id="0" * 16, settings=SETTINGS)


def label(found: Release, text: str) -> tuple[str, str]:
    block = next(block for block in found.blocks if text in block.span.of(found.text))
    return block.label, block.reason


def check_cover(found: Release) -> None:
    covered = [0] * len(found.text)
    for block in found.blocks:
        assert block.label in LABELS
        assert block.reason
        assert block.span.of(found.text) == block.span.of(found.text).strip()
        for place in range(block.span.start, block.span.end):
            covered[place] += 1
    assert max(covered, default=0) <= 1
    assert all(covered[place] for place, letter in enumerate(found.text) if not letter.isspace())
    starts = [block.span.start for block in found.blocks]
    assert starts == sorted(starts)


def test_flattened_english() -> None:
    found = release(ENGLISH)
    check_cover(found)
    assert found.title == "Harbour Trust reopens the old quay"
    assert found.dateline_place == "HALVERTON, England"
    assert str(found.published) == "2024-03-27"
    assert found.published_from == "dateline"
    assert label(found, "arrow-left") == ("boilerplate", "icons")
    assert label(found, "3 min read") == ("boilerplate", "reading time")
    assert label(found, "Share on") == ("boilerplate", "share")
    assert label(found, "(WIRE) --")[0] == "dateline"
    assert label(found, "The town has its water")[0] == "body"
    assert label(found, "###")[0] == "end_mark"
    assert label(found, "is a charity")[0] == "about"
    assert label(found, "Tom Ash")[0] == "contact"
    assert label(found, "+44 20")[0] == "contact"
    assert label(found, "A new ferry")[0] == "boilerplate"
    assert label(found, "Sign up") == ("boilerplate", "newsletter")
    assert [block.about for block in found.labelled("about")] == ["The Harbour Trust"]
    assert found.body.startswith("HALVERTON")
    assert "charity" not in found.body


def test_flattened_arabic() -> None:
    found = release(ARABIC)
    check_cover(found)
    assert found.language == "ar"
    assert found.title == "مؤسسة الميناء تعيد افتتاح الرصيف القديم"
    assert found.dateline_place == "بيروت"
    assert str(found.published) == "2024-03-27"
    assert found.published_from == "shown"
    assert label(found, "وقت القراءة") == ("boilerplate", "reading time")
    assert label(found, "انتهى")[0] == "end_mark"
    assert {block.about for block in found.labelled("about")} == {"مؤسسة الميناء"}
    assert label(found, "سامي عواد")[0] == "contact"
    assert label(found, "عبارة جديدة")[0] == "boilerplate"


@pytest.mark.skipif(not SEED.is_file(), reason="the seed lies beside the repository, not in it")
def test_the_seed() -> None:
    found = release(SEED.read_text(encoding="utf-8"), "seed.txt")
    check_cover(found)
    assert found.title is not None
    assert found.title.startswith("الرابطة الوطنية للمدن وشبكة المدن القوية توحد جهودها")
    assert found.dateline_place == "واشنطن العاصمة"
    assert found.published is None
    assert found.machine_translated
    assert [block.about for block in found.labelled("about")] == ["الرابطة الوطنية للمدن", "شبكة المدن القوية"]
    reasons = [block.reason for block in found.labelled("boilerplate")]
    assert reasons == ["icons", "reading time", "newsletter", "newsletter", "translation notice"]
    assert [block.label for block in found.blocks].count("body") == 7


HTML = """<html lang="en"><head><title>Quay reopens | Harbour Trust</title>
<meta property="article:published_time" content="2024-03-28T00:30:00Z"></head><body>
<header><a href="/">Home</a> <a href="/n">News</a></header>
<main><p>FOR IMMEDIATE RELEASE</p><h1>Quay reopens after a year of work</h1>
<h2 class="sub">Forty boats and a market find room behind the wall</h2><p>27 March 2024</p>
<p>LONDON – The Harbour Trust said on Monday that it would reopen the old quay after a year of work on the wall.</p>
<p>“The town has its water back,” said Mona Reed, who has led the trust for six years and knows every stone of it.</p>
<ul><li>Forty berths for boats of up to nine metres</li><li>A market of sixty stalls on the square</li></ul>
<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2022</td><td>31</td></tr><tr><td>2023</td><td>35</td></tr></table>
<figure><img src="a.jpg"><figcaption>The old quay at low tide in spring</figcaption></figure>
<p>The work was paid for by the town and by some nine hundred people who gave to the trust in the last two years.</p>
<p>-ENDS-</p></main>
<section class="about-box"><h3>About the Harbour Trust</h3><p>The Harbour Trust is a charity that looks after the quays
of the town and was founded in 1974 by three boat builders.</p><h3>Media contact</h3><p>Tom Ash</p>
<p><a href="mailto:press@harbour.example">press@harbour.example</a></p></section>
<div class="related-posts"><h3>Related news</h3><a href="/1">A new ferry for the north shore</a></div>
<footer><p>© 2024 Harbour Trust. All rights reserved.</p></footer></body></html>"""


def test_html_parts() -> None:
    found = release(HTML, "page.html")
    check_cover(found)
    assert found.title == "Quay reopens after a year of work"
    assert found.subtitle == "Forty boats and a market find room behind the wall"
    assert (str(found.published), found.published_from) == ("2024-03-27", "shown")
    assert label(found, "FOR IMMEDIATE") == ("embargo", "for immediate release")
    assert label(found, "LONDON")[0] == "dateline"
    assert label(found, "Forty berths")[0] == "list"
    assert label(found, "2022")[0] == "table"
    assert label(found, "low tide")[0] == "caption"
    assert label(found, "-ENDS-")[0] == "end_mark"
    assert label(found, "three boat builders")[0] == "about"
    assert label(found, "Tom Ash")[0] == "contact"
    assert label(found, "north shore")[0] == "boilerplate"
    assert label(found, "All rights") == ("boilerplate", "copyright")
    assert found.embargo is None


def test_a_table_is_one_block_of_rows() -> None:
    found = release(HTML, "page.html")
    (table,) = found.labelled("table")
    assert table.span.of(found.text) == "Year\tBoats\n2022\t31\n2023\t35"


def test_an_embargo_is_named() -> None:
    text = ENGLISH.replace("3 min read", "EMBARGOED UNTIL 00:01 GMT, 27 March 2024")
    assert release(text).embargo == "EMBARGOED UNTIL 00:01 GMT, 27 March 2024"


def test_a_shown_date_gives_way_to_earlier_metadata_and_wins_over_later() -> None:
    earlier = HTML.replace("2024-03-28T00:30:00Z", "2024-03-01T00:30:00Z")
    assert str(release(earlier, "p.html").published) == "2024-03-01"
    later = HTML.replace("2024-03-28T00:30:00Z", "2026-01-01T00:30:00Z")
    assert str(release(later, "p.html").published) == "2024-03-27"


def test_never_a_date_after_the_crawl() -> None:
    page = read_page(Source("p.html", date="2024-01-01"), HTML, settings=SETTINGS)
    assert read_release(page, release_id="0" * 16, settings=SETTINGS).published is None


@pytest.mark.parametrize("address", ["https://[site_url]/news/1", "http://[2001:db8::1/x", "https:///news/1"])
def test_an_address_that_is_none_costs_no_page(address: str) -> None:
    named = HTML.replace("<title>", f'<link rel="canonical" href="{address}"><title>')
    found = release(named, "p.html")
    assert (found.url, found.site) == (None, None)
    assert label(found, "LONDON")[0] == "dateline"
    graph = '<meta property="og:url" content="https://www.harbour.example/news/1">'
    second = release(named.replace("<title>", f"{graph}<title>"), "p.html")
    assert (second.url, second.site) == ("https://www.harbour.example/news/1", "www.harbour.example")
    page = read_page(Source("p.html", url=address), HTML, settings=SETTINGS)
    given = read_release(page, release_id="0" * 16, settings=SETTINGS)
    assert (given.url, given.site) == (address, None)


def test_nothing_shown_is_nothing_invented() -> None:
    text = (
        "A quiet headline of the day\n\n" + "The trust said that it would mend the wall before the winter comes. " * 3
    )
    found = release(text)
    assert found.published is None
    assert found.published_from is None


def test_a_section_inside_the_body_is_no_about() -> None:
    inserted = (
        "<h2>About the old wall</h2><p>It was built in 1840 and was mended many times since, the last time by the navy "
        "in the year of the flood.</p><h2>What comes next</h2><p>The trust is going to plant forty trees on the square "
        "and to mend the steps to the water.</p><ul>"
    )
    text = HTML.replace("<ul>", inserted)
    assert label(release(text, "p.html"), "built in 1840")[0] == "body"


def test_a_release_is_plain_data() -> None:
    found = release(ENGLISH)
    assert pickle.loads(pickle.dumps(found)) == found


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=12))
def test_any_text_is_covered(pieces: list[str]) -> None:
    try:
        found = release("\n".join(pieces))
    except ExtractorError:
        return
    check_cover(found)


def test_a_colon_inside_the_headline_parts_no_name_of_the_site_from_it() -> None:
    headline = "Skaldrun Launched: Bringing Trade to the Coast"
    page = f"<title>{headline} - Calder University</title><h1>{headline}</h1><p>Calder University has launched it.</p>"
    assert release(page, "page.html").site_names == ("Calder University",)


def test_the_name_of_a_site_that_the_headline_names() -> None:
    headline = "Board of the Calder Engineers Federation of Northland meets in Harwick"
    page = '<html><head><meta property="og:site_name" content="{}"></head><body><h1>{}</h1><p>It met on Monday.</p>'
    names = [
        release(page.format(site, headline), "page.html").site_names
        for site in ("Calder Engineers Federation of Northland", headline)
    ]
    assert names == [("Calder Engineers Federation of Northland",), ()]
