"""The day that running text calls today: with its date right behind it, and nothing else that says when."""

from __future__ import annotations

import pytest

from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.told_day import said_day, told_day
from extractor.settings import Settings

TOLD = [
    ("The port opened today, Tuesday 5 March 2024, after a year.", "2024-03-05"),
    ("The port said today (March 5, 2024) that it opens.", "2024-03-05"),
    ("The port opened on Monday. It was full yesterday, 5 March 2024.", "2024-03-06"),
    ("The port opens tomorrow, 5 March 2024.", "2024-03-04"),
    ("افتتح الميناء اليوم الثلاثاء 5 مارس 2024 بعد عام.", "2024-03-05"),
    ("افتتح الميناء صباح اليوم، 5 آذار/مارس 2024، بعد عام.", "2024-03-05"),
    ("افتتح الميناء أمس الثلاثاء (5 مارس 2024) بعد عام.", "2024-03-06"),
    ("افتتح الميناء أول من أمس الثلاثاء 5/3/2024 بعد عام.", "2024-03-07"),
    ("افتتح الميناء اليوم 24 شعبان 1445هـ الموافق 5 مارس 2024م.", "2024-03-05"),
]
UNTOLD = [
    "The port opened on Tuesday 5 March 2024. Today it is full.",
    "The port opened on 5 March 2024.",
    "The port is full today. On 5 March 2024 it was not.",
    "On that day, 5 March 2024, the port opened.",
    "افتتح الميناء في ذلك اليوم، 5 مارس 2024.",
    "بدأ اليوم الأول 5 مارس 2024 في الميناء.",
    "افتتح الميناء يوم الثلاثاء 5 مارس 2024. واليوم هو ممتلئ.",
]


@pytest.mark.parametrize("text, day", TOLD)
def test_a_dated_today_tells_the_day(text: str, day: str) -> None:
    assert str(told_day([text])) == day


@pytest.mark.parametrize("text", UNTOLD)
def test_a_date_apart_from_today_tells_none(text: str) -> None:
    assert told_day([text]) is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("The port of the town said on May 6, 2025, that it grows.", "2025-05-06"),
        ("The port of the town announced 6 May 2025 that it grows.", "2025-05-06"),
        ("The port of the town grows, as it announced on May 6, 2025.", None),
        ("The port of the town was sold on May 6, 2025, that is known.", None),
        ("The port had its year to May 6, 2025, reported that week.", None),
    ],
)
def test_the_first_paragraph_tells_the_day_of_its_news(text: str, day: str | None) -> None:
    found = said_day(["A port grows", text])
    assert (found and found.isoformat()) == day
    assert said_day(["The port of the town is to grow by half this year.", text]) is None


def _release(line: str, head: str = "") -> tuple[str | None, str | None]:
    body = f"<article><h1>A port opens</h1><p>{line}</p><p>{_REST}</p></article>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    release = read_release(
        read_page(Source("page"), page, settings=Settings()), release_id="0" * 16, settings=Settings()
    )
    return release.published and release.published.isoformat(), release.published_from


_REST = "The director of the port thanked the crews who had worked on the quays through the winter and the spring."


def test_it_stands_in_where_the_page_does_not_say_when() -> None:
    line = "The port of the town opened today, 5 March 2024, after a year of works on all of its quays."
    assert _release(line) == ("2024-03-05", "text")
    stated = '<meta property="article:published_time" content="2024-03-07T08:00:00Z">'
    assert _release(line, stated) == ("2024-03-07", "metadata")
    assert _release(line.replace("today, ", "on ")) == (None, None)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (
            "The port of the town said today (Monday 8 December) that it opens again after a year of works.",
            "2025-12-08",
        ),
        ("قال ميناء البلدة اليوم الاثنين 8 ديسمبر إنه يفتح أبوابه من جديد بعد عام من الأعمال.", "2025-12-08"),
        ("The port of the town said today (Tuesday 8 December) that it opens again after a year of works.", None),
        ("The port of the town said today (8 December) that it opens again after a year of works.", None),
        ("The port of the town opens on Monday 8 December and is full today after a year of works.", None),
    ],
)
def test_a_weekday_that_fits_the_year_of_the_copyright_dates_today(line: str, day: str | None) -> None:
    body = f"<article><h1>A port opens</h1><p>{line}</p><p>{_REST}</p></article><footer>© 2025 Port of Tarvik</footer>"
    page = read_page(Source("page"), f"<html><body>{body}</body></html>", settings=Settings())
    release = read_release(page, release_id="0" * 16, settings=Settings())
    assert (release.published and release.published.isoformat()) == day
