"""Makes of pages: themes that name their wrapper, table layouts, blogs, pages without a heading tag."""

from __future__ import annotations

import random

import pytest

from extractor.errors import NotText
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

LONG = (
    "The harbour trust said in the morning that it would reopen the old quay after a year of work, with room for more "
    "than forty boats and a market on the square behind it.",
    "Its director told the council that the work had cost less than planned, and that the boats which lay in the river "
    "through the winter could come back in the first week of the season.",
    "The council thanked the sailors of the north shore, who had carried stones and timber for many weeks without pay "
    "and had kept the old light burning.",
)
BODY = "".join(f"<p>{text}</p>" for text in LONG)


def release(page: str | bytes) -> Release:
    data = page.encode() if isinstance(page, str) else page
    return read_release(read_page(Source("page.html"), data, settings=Settings()), release_id="0" * 16,
                        settings=Settings())  # fmt: skip


def labels(found: Release) -> dict[str, str]:
    return {block.span.of(found.text): block.label for block in found.blocks}


@pytest.mark.parametrize("name", ["off-canvas-wrapper", "content-with-sidebar", "elementor-widget", "ms-overlay"])
def test_a_wrapper_may_bear_any_name(name: str) -> None:
    found = release(
        f"""<html><head><title>News - Quay open</title><meta name="date" content="2024-03-26T22:10:00Z"></head><body>
        <nav><a href="/">Home</a></nav><div class="{name}"><h2>Harbour trust reopens the old quay after a year</h2>
        <div>27 March 2024</div>{BODY}</div></body></html>"""
    )
    assert found.title == "Harbour trust reopens the old quay after a year"
    assert (str(found.published), found.published_from) == ("2024-03-27", "shown")


def test_an_index_of_teasers_is_no_wrapper() -> None:
    found = release(
        f"""<html><head><title>Quay open again</title></head><body><h1>Quay open again</h1>{BODY}
        <div class="related-news"><h3>Other storm reaches the north shore</h3><p>{"Snow fell on boats. " * 40}</p></div>
        </body></html>"""
    )
    assert "Snow fell" not in found.body


def test_a_blog_names_its_site_above_the_headline() -> None:
    found = release(
        f"""<html><head><title>News of the Harbour Trust: Old quay reopens after a year of work</title></head><body>
        <div><h1><a href="/">News of the Harbour Trust</a></h1></div><h2>Tuesday, 3 February 2026</h2>
        <h3>Old quay reopens after a year of work</h3>{BODY}</body></html>"""
    )
    assert found.title == "Old quay reopens after a year of work"


def test_a_side_column_of_a_table_layout_is_no_body() -> None:
    found = release(
        f"""<html><head><title>LCC</title></head><body><table width=900><tr><td width=160><b>Rates of the day</b><br>
        One crown is worth two and a half shells today.</td><td><b>Harbour trust reopens the old quay</b><br><br>{BODY}
        </td><td width="150">Poll: do you like the quay?<br>Many boats lie there in the evening of each day.</td></tr>
        </table></body></html>"""
    )
    assert LONG[1] in found.body
    assert "Poll" not in found.body
    assert "shells" not in found.body


def test_documents_behind_the_body_are_no_part_of_it() -> None:
    found = release(
        f"""<html><head><title>Old quay reopens after a year</title></head><body><article>
        <h1>Old quay reopens after a year</h1>{BODY}<h4>Related documents</h4><ul><li>Report on stones no. 76 (PDF)</li>
        <li>Map of the square (PDF)</li></ul></article></body></html>"""
    )
    assert LONG[2] in found.body
    assert "Report on stones" not in found.body


def test_a_sentence_of_the_body_is_no_shown_day() -> None:
    text = "\n\n".join(
        ("Old quay reopens after a year", "PORTSMOUTH, 12 May 2025 – " + LONG[0],
         "The old quay closed on 1 July 2024 in a storm.", *LONG[1:])
    )  # fmt: skip
    found = read_release(read_page(Source("note.txt"), text, settings=Settings()), release_id="0" * 16,
                         settings=Settings())  # fmt: skip
    assert (str(found.published), found.published_from) == ("2025-05-12", "dateline")


def test_the_dateline_wins_over_a_moment_of_the_evening_before() -> None:
    found = release(
        f"""<html><head><title>Old quay reopens after a year</title>
        <meta property="article:published_time" content="2025-05-11T21:30:00Z"></head><body>
        <h1>Old quay reopens after a year</h1><p>PORTSMOUTH, 12 May 2025 – {LONG[0]}</p>{BODY}</body></html>"""
    )
    assert str(found.published) == "2025-05-12"


def test_a_labelled_day_wins_over_the_stamp_of_the_system() -> None:
    found = release(
        f"""<html><body><article><h1>Old quay reopens after a year</h1>
        <div>Submitted by admin on Thu, 10/16/2025 - 09:12</div><div>Release Date</div>
        <div>Wednesday, October 15, 2025</div>{BODY}</article></body></html>"""
    )
    assert str(found.published) == "2025-10-15"


@pytest.mark.parametrize(
    "line, place", [("حرر في الرباط بتاريخ 2025/06/20", "الرباط"), ("وحرر بتونس في 20 جوان 2025", "تونس")]
)
def test_the_closing_line_holds_place_and_day(line: str, place: str) -> None:
    body = "افتتحت المؤسسة المرفأ القديم بعد عام من العمل، وفيه مكان لأكثر من أربعين قاربا وسوق في الساحة التي وراءه."
    text = "\n\n".join(("المؤسسة تعيد فتح المرفأ القديم بعد عام", body, body.replace("افتتحت", "ووسعت"), line))
    found = read_release(read_page(Source("note.txt"), text, settings=Settings()), release_id="0" * 16,
                         settings=Settings())  # fmt: skip
    assert (found.dateline_place, str(found.published)) == (place, "2025-06-20")
    assert labels(found)[line] == "dateline"


def test_a_line_of_place_and_newspaper_is_the_dateline() -> None:
    body = "في إطار خطتها الجديدة أعلنت الشركة افتتاح المرفأ القديم بعد عام من العمل، وفيه مكان لأكثر من أربعين قاربا."
    text = "\n\n".join(("الشركة تعيد فتح المرفأ القديم", "جدة: الوطن", body, body))
    found = read_release(read_page(Source("note.txt"), text, settings=Settings()), release_id="0" * 16,
                         settings=Settings())  # fmt: skip
    assert (found.dateline_place, labels(found)["جدة: الوطن"]) == ("جدة", "dateline")


def test_the_credit_of_a_picture_is_split_off() -> None:
    found = release(
        f"""<html><head><title>Old quay reopens after a year</title></head><body><article>
        <h1>Old quay reopens after a year</h1><figure><figcaption>The old quay at low tide. Photo: Press Office
        </figcaption></figure>{BODY}</article></body></html>"""
    )
    assert labels(found)["The old quay at low tide."] == "caption"
    assert labels(found)["Photo: Press Office"] == "boilerplate"


@pytest.mark.parametrize("size", [40, 400, 40_000])
def test_strewn_bytes_are_no_text(size: int) -> None:
    chance = random.Random(size)
    for data in (chance.randbytes(size), bytes(chance.choices(range(128, 256), k=size))):
        with pytest.raises(NotText):
            read_page(Source("page.html"), data, settings=Settings())


def test_pieces_of_a_page_builder_are_no_sidebar() -> None:
    found = release(
        f"""<html><head><title>Old quay reopens after a year of work – Harbour Trust</title>
        <meta property="article:published_time" content="2024-03-12T22:10:00Z"></head><body>
        <div class="elementor-widget"><h2>Old quay reopens after a year of work</h2></div>
        <div class="elementor-widget elementor-widget-post-info"><ul><li><span>March 13, 2024</span></li></ul></div>
        <div class="elementor-widget elementor-widget-text-editor">{BODY}</div></body></html>"""
    )
    assert (str(found.published), found.published_from) == ("2024-03-13", "shown")


def test_a_day_between_a_name_and_a_counter_is_seen() -> None:
    found = release(
        f"""<html><head><title>Old quay reopens after a year of work</title></head><body>
        <h1>Old quay reopens after a year of work</h1>
        <div class="post-meta"><span>Dana Whitfield</span><span>12 March 2024</span><span>0</span></div>{BODY}</body>"""
    )
    assert (str(found.published), found.published_from) == ("2024-03-12", "shown")
    assert "Dana Whitfield 12 March 2024 0" in found.text


def test_a_headline_in_large_letters_alone_is_found() -> None:
    found = release(
        f"""<html><head><title>Harbour News</title></head><body><table><tr><td><font>Harbour News</font></td></tr>
        <tr>
        <td>12/3/2005<br><font size=5><b>Old quay reopens after a year of work on forty boats</b></font><br><br>
        {"<br><br>".join(LONG)}</td></tr></table></body></html>"""
    )
    assert found.title == "Old quay reopens after a year of work on forty boats"


def test_flattened_text_shows_its_day_above_the_body() -> None:
    head = ("Thursday, 14 March 2024", "Home", "News", "Old quay reopens after a year", "12 March 2024")
    assert str(release("\n".join((*head, *LONG))).published) == "2024-03-12"


def test_an_end_mark_glued_to_the_last_sentence_is_one() -> None:
    flat = "\n".join(("Old quay reopens after a year", *LONG)) + "-ENDS-14:20"
    found = release(flat)
    assert "-ENDS-" in [block.span.of(found.text) for block in found.labelled("end_mark")]
