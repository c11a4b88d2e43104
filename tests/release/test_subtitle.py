"""Second headlines: lines below the first that the main text opens with."""

from __future__ import annotations

import pytest

from extractor.extract import read

NEXT = {
    "en": "<p>The council said that the quay had cost two years of work, and that forty boats had come on that day.</p>"
    "<p>“We waited long for this day,” said Mona Reed, who has kept the harbour of Lowmere since the great storm.</p>",
    "ar": "<p>وقالت المؤسسة إن المرسى يتسع لأكثر من أربعين قاربا، وإن العمل فيه استمر عاما كاملا بلا انقطاع.</p>"
    "<p>وأضاف مدير الميناء أن أهالي المدينة انتظروا هذا اليوم منذ العاصفة الكبيرة التي هدمت المرسى القديم.</p>",
}
TEXT = "The harbour council of the town met on Monday and opened the restored quay to all boats after two years."


def subtitles(language: str, body: str) -> list[str]:
    heading = "Restored quay opens to all boats" if language == "en" else "افتتاح المرسى الجديد أمام جميع القوارب"
    release = read(f"<html><body><main><h1>{heading}</h1>{body}{NEXT[language]}</main></body></html>")
    return [block.span.of(release.text) for block in release.blocks if block.label == "subtitle"]


@pytest.mark.parametrize(
    "language, body, found",
    [
        # One and two above the paragraph of the dateline, or of the day.
        (
            "en",
            f"<p>Forty boats come on the first day of May</p><p>NAIROBI – {TEXT}</p>",
            ["Forty boats come on the first day of May"],
        ),
        (
            "en",
            f"<p>Forty boats come on the first day</p><p>Council thanks the town for its patience</p>"
            f"<p>May 3, 2021 (LOWMERE) — {TEXT}</p>",
            ["Forty boats come on the first day", "Council thanks the town for its patience"],
        ),
        (
            "en",
            f"<p>Forty boats come on the first day</p><p>January 3, 2021 (LOWMERE) {TEXT}</p>",
            ["Forty boats come on the first day"],
        ),
        (
            "ar",
            "<p>أربعون قاربا في يوم الافتتاح الأول</p><p>المدينة تنتظر هذا اليوم منذ العاصفة</p>"
            "<p>دبي، 3 مايو 2021 – افتتحت مؤسسة الميناء المرسى الجديد أمام جميع القوارب بعد عام من العمل المتواصل.</p>",
            ["أربعون قاربا في يوم الافتتاح الأول", "المدينة تنتظر هذا اليوم منذ العاصفة"],
        ),
        # In the capitals of a headline, above any paragraph.
        (
            "en",
            f"<p>Council Thanks Mona Reed of Lowmere After Forty Boats Arrive</p><p>{TEXT}</p>",
            ["Council Thanks Mona Reed of Lowmere After Forty Boats Arrive"],
        ),
        # A heading behind buttons.
        (
            "en",
            f"<ul><li>Share</li><li>Facebook</li><li>Twitter</li><li>LinkedIn</li><li>Print</li></ul>"
            f"<h2>Forty boats come on the first day of May</h2><p>{TEXT}</p>",
            ["Forty boats come on the first day of May"],
        ),
        # Text, a byline, words that a list follows.
        ("en", f"<p>{TEXT}</p>", []),
        ("en", f"<p>The council thanks all its friends in the town</p><p>{TEXT}</p>", []),
        ("en", f"<p>The council has three reasons for it:</p><p>NAIROBI – {TEXT}</p>", []),
        (
            "ar",
            "<p>كتبت - منى سامي رشيد</p><p>دبي، 3 مايو 2021 – افتتحت مؤسسة الميناء المرسى الجديد أمام القوارب.</p>",
            [],
        ),
        ("ar", "<p>كتب – سامي رشيد</p><p>افتتحت مؤسسة الميناء المرسى الجديد أمام جميع القوارب بعد عام.</p>", []),
    ],
)
def test_second_headlines(language: str, body: str, found: list[str]) -> None:
    assert subtitles(language, body) == found
