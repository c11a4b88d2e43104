"""Headlines of other news behind a release, buttons of old systems, forms around a whole page; and what looks so."""

from __future__ import annotations

import pytest

from extractor import read
from extractor.release.release import Release

_ARABIC = "\n\n".join(
    f"وقالت إدارة الميناء إن الرصيف رقم {number} سيستقبل سفن الصيد والركاب بعد أعمال ترميم استمرت عامين كاملين."
    for number in range(1, 7)
)
_ENGLISH = "\n\n".join(
    f"The harbour council said that quay {number} will be open to all boats after two long years of repair."
    for number in range(1, 7)
)
_ABOUT = "نبذة عن مؤسسة الميناء\n\nتأسست مؤسسة الميناء عام 1998، وهي هيئة عامة تدير أرصفة المدينة الخمسة."
_BODY = "".join(f"<p>{line}</p>" for line in _ENGLISH.split("\n\n"))


def _arabic(*behind: str) -> Release:
    text = "\n\n".join(("الميناء يفتتح رصيفا جديدا لسفن الصيد", _ARABIC, "-انتهى-", _ABOUT, *behind))
    return read(text.encode())


def _kept(release: Release) -> str:
    return "\n".join(block.span.of(release.text) for block in release.blocks if block.label != "boilerplate")


CARDS = [
    ("مؤسسة الميناء ترعى سباق القوارب العاشر 10 حزيران 2025", "تدشين منارة الخليج الشرقي 3 نيسان 2025"),
    ("مؤسسة الميناء ترعى سباق القوارب العاشر", "10 حزيران 2025", "تدشين منارة الخليج الشرقي", "3 نيسان 2025"),
    ("مؤسسة الميناء ترعى سباق القوارب العاشر", "تدشين منارة الخليج الشرقي الجديدة", "تحميل المزيد"),
    ("بيانات صحفية أخرى", "مؤسسة الميناء ترعى سباق القوارب العاشر"),
    ("اقرأ أيضا", "مؤسسة الميناء ترعى سباق القوارب العاشر"),
]


@pytest.mark.parametrize("cards", CARDS)
def test_headlines_behind_an_about_are_other_news(cards: tuple[str, ...]) -> None:
    kept = _kept(_arabic(*cards))
    assert "هيئة عامة تدير أرصفة المدينة" in kept
    assert not [card for card in cards if card in kept]


@pytest.mark.parametrize("card", CARDS[0])
def test_headlines_behind_a_contact_are_other_news(card: str) -> None:
    release = _arabic("للتواصل الإعلامي: ليلى حداد، هاتف 065550144", *CARDS[0])
    assert "ليلى حداد" in _kept(release)
    assert card not in _kept(release)


ABOUT_LINES = [
    ("مدرجة في بورصة المدينة منذ 3 أيار 2004",),
    ("يعمل في المؤسسة أربعون موظفا", "ولها خمسة مكاتب في المدينة"),
    ("للتواصل الإعلامي: ليلى حداد، هاتف 065550144", "www.port.example"),
]


@pytest.mark.parametrize("lines", ABOUT_LINES)
def test_short_lines_of_an_about_stay(lines: tuple[str, ...]) -> None:
    kept = _kept(_arabic(*lines, "© 2025 مؤسسة الميناء. جميع الحقوق محفوظة."))
    assert not [line for line in lines if line not in kept]


def test_a_headline_with_two_years_below_read_also_is_no_contact() -> None:
    cards = "<h2>Read also</h2><div><a href='/a'>List of students admitted for the year 2025-2026</a></div>"
    page = f"<html><body><main><h1>Harbour council opens the quay</h1>{_BODY}{cards}</main></body></html>"
    assert "students admitted" not in _kept(read(page.encode()))


def test_a_contact_under_a_heading_of_other_words_is_one() -> None:
    contact = "<h2>Who answers</h2><div>Dana Reed, +44 20 5550 0144</div>"
    page = f"<html><body><main><h1>Harbour council opens the quay</h1>{_BODY}{contact}</main></body></html>"
    labels = {block.span.of(text): block.label for release in [read(page.encode())] for text in [release.text]
              for block in release.blocks}  # fmt: skip
    assert labels["Dana Reed, +44 20 5550 0144"] == "contact"


_SUBTITLE = "Fishers get a cold store and two berths of their own"


def _in_form(inner: str, *, form: str) -> str | None:
    head = f"<h1>Harbour council opens the restored quay to boats</h1>{inner}"
    before, after = ("<form action='./page.aspx'>", "</form>") if form == "page" else ("", "")
    return read(f"<html><body>{before}{head}{_BODY}{after}</body></html>".encode()).subtitle


def test_a_form_around_the_whole_page_is_none() -> None:
    assert _in_form(f"<h3>{_SUBTITLE}</h3>", form="page") == _SUBTITLE


def test_a_form_of_its_own_is_one() -> None:
    assert _in_form(f"<form><div>{_SUBTITLE}</div><input></form>", form="own") is None


def test_buttons_glued_in_a_row_are_no_subtitle() -> None:
    tools = "<div><span>Text size + -</span><span>Print this page</span><span>Tell a friend</span></div>"
    assert _in_form(tools, form="page") is None
