"""The day of publication, clause by clause, and pages that are none, in both languages; written before any was run."""

from __future__ import annotations

import json

import htmldate.core
import pytest

from extractor.errors import ExtractorError
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

ENGLISH = (
    "The harbour trust said that it would reopen the old quay after a year of work, with room for forty boats.",
    "Its director told the council that the work had cost less than planned, and that the boats could come back soon.",
    "The council thanked the sailors of the north shore, who had carried stones and timber for weeks without pay.",
)
ARABIC = (
    "أعلنت مؤسسة الميناء أنها ستعيد فتح الرصيف القديم بعد عام من العمل، وأنه يتسع لأكثر من أربعين قاربا.",
    "وقالت مديرة المؤسسة أمام المجلس إن الكلفة جاءت أقل مما كان متوقعا، وإن القوارب تستطيع العودة قريبا.",
    "وشكر المجلس البحارة الذين حملوا الحجارة والأخشاب أسابيع طويلة من دون أجر، وأبقوا المنارة مضاءة.",
)
EN_TITLE, AR_TITLE = "Harbour trust reopens the old quay after a year", "مؤسسة الميناء تعيد فتح الرصيف القديم بعد عام"


def read(html: str, **known: str | None) -> Release:
    page = read_page(Source("page.html", **known), html, settings=Settings())
    return read_release(page, release_id="0" * 16, settings=Settings())


def page(language: str, *, head: str = "", top: str = "", first: str = "", behind: str = "") -> str:
    title, texts = (AR_TITLE, ARABIC) if language == "ar" else (EN_TITLE, ENGLISH)
    body = "".join(f"<p>{first if not number else ''}{text}</p>" for number, text in enumerate(texts))
    return (
        f'<html lang="{language}"><head><title>{title}</title>{head}</head><body><nav><a href="/">Home</a></nav><main>'
        f"<article><h1>{title}</h1>{top}{body}</article></main>{behind}</body></html>"
    )


def stated(value: str) -> str:
    return f'<meta property="article:published_time" content="{value}">'


def data(value: str) -> str:
    found = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": value}
    return f'<script type="application/ld+json">{json.dumps(found)}</script>'


SHOWN = [
    ("en", stated("2024-03-26T21:30:00Z"), "27 March 2024", "2024-03-27"),
    ("ar", stated("2024-03-26T21:30:00Z"), "٢٧ مارس ٢٠٢٤", "2024-03-27"),
    ("ar", data("2024-03-26T22:00:00Z"), "الأربعاء 27 آذار 2024", "2024-03-27"),
    ("en", stated("2021-11-02T09:00:00Z"), "Published: 3 May 2016", "2016-05-03"),
    ("ar", stated("2022-11-02"), "تاريخ النشر: 14 ماي 2017", "2017-05-14"),
    ("en", "", "Published 1 February 2018 | Updated 9 June 2023", "2018-02-01"),
    ("ar", "", "نشر في 1 شباط 2018 - آخر تحديث 9 حزيران 2023", "2018-02-01"),
    ("ar", "", "17 رمضان 1445هـ الموافق 27 مارس 2024م", "2024-03-27"),
    ("ar", "", "27 مارس 2024م - 17 رمضان 1445هـ", "2024-03-27"),
    ("ar", "", "١٧/٠٩/١٤٤٥هـ - ٢٧/٠٣/٢٠٢٤م", "2024-03-27"),
    ("ar", "", "الأربعاء 17 رمضان 1445 هـ", "2024-03-27"),
    ("ar", "", "9 يوليوز 2021", "2021-07-09"),
    ("ar", "", "الخميس 12 غشت 2021", "2021-08-12"),
    ("ar", "", "03 شتنبر 2020", "2020-09-03"),
    ("ar", "", "15 نونبر 2019", "2019-11-15"),
    ("ar", "", "01 دجنبر 2019", "2019-12-01"),
    ("ar", "", "22 جوان 2022", "2022-06-22"),
    ("ar", "", "22 جويلية 2022", "2022-07-22"),
    ("ar", "", "5 أوت 2022", "2022-08-05"),
    ("ar", "", "5 جانفي 2022", "2022-01-05"),
    ("ar", "", "5 فيفري 2022", "2022-02-05"),
    ("ar", "", "5 أفريل 2022", "2022-04-05"),
    ("ar", "", "14 كانون الثاني 2023", "2023-01-14"),
    ("ar", "", "2 تشرين الأول 2023", "2023-10-02"),
    ("ar", "", "2 أيلول/سبتمبر 2023", "2023-09-02"),
    ("ar", "", "2 تموز (يوليو) 2023", "2023-07-02"),
    ("ar", "", "الثلاثاء 05/03/2024", "2024-03-05"),
    ("ar", "", "٢٠٢٤/٠٣/٠٥", "2024-03-05"),
]


@pytest.mark.parametrize("language, head, shown, day", SHOWN)
def test_the_shown_day_wins(language: str, head: str, shown: str, day: str) -> None:
    found = read(page(language, head=head, top=f"<div>{shown}</div>"))
    assert (str(found.published), found.published_from) == (day, "shown")


STATED = [
    ("en", stated("2018-02-01"), "Last updated 9 June 2023", "2018-02-01"),
    ("ar", stated("2018-02-01"), "آخر تحديث: 9 يونيو 2023", "2018-02-01"),
    ("ar", '<meta name="date" content="5 آذار 2024">', "", "2024-03-05"),
    ("en", data("2023-08-09T08:00:00+02:00"), "", "2023-08-09"),
    ("en", '<meta name="DC.date.issued" content="2023-08-09">', "", "2023-08-09"),
    ("en", "", '<time datetime="2023-08-09">Wednesday</time>', "2023-08-09"),
]


@pytest.mark.parametrize("language, head, shown, day", STATED)
def test_metadata_stand_where_no_day_of_publication_is_shown(language: str, head: str, shown: str, day: str) -> None:
    found = read(page(language, head=head, top=f"<div>{shown}</div>"))
    assert (str(found.published), found.published_from) == (day, "metadata")


@pytest.mark.parametrize("language, dateline", [("en", "CARDIFF, 9 August 2023 - "), ("ar", "الرباط، 9 غشت 2023 - ")])
def test_the_dateline_stands_in(language: str, dateline: str) -> None:
    found = read(page(language, first=dateline))
    assert (str(found.published), found.published_from) == ("2023-08-09", "dateline")


UNKNOWN = [
    ("en", "<footer><p>Page reviewed 4 April 2022</p><p>© 2023 Trust</p></footer>"),
    ("ar", "<footer><p>آخر مراجعة: 4 أبريل 2022</p></footer>"),
    ("en", "<div id='footer'>Site last modified on 4 April 2022</div>"),
    ("en", "<aside><h3>Latest</h3><p><a href='/x'>Storm hits north shore</a> 4 May 2024</p></aside>"),
    ("ar", "<div class='related'><h3>أخبار ذات صلة</h3><a href='/x'>عاصفة</a><span>4 مايو 2024</span></div>"),
    ("en", "<footer><p>Contact: 01-02-2003 456</p></footer>"),
]


@pytest.mark.parametrize("language, behind", UNKNOWN)
def test_days_of_footers_and_of_others_are_none(language: str, behind: str) -> None:
    assert read(page(language, behind=behind)).published is None


@pytest.mark.parametrize(
    "top, first, behind, url, day",
    [
        ("<p>11/02/2024</p>", "", "", "", "2024-11-02"),
        ("<p>11/02/2024</p>", "AMMAN, Feb. 11 (Petra) -- ", "", "", "2024-02-11"),
        ("<p>02/11/2024</p>", "NEW YORK, Feb. 11 (Wire) -- ", "", "", "2024-02-11"),
        ("<p>11/02/2024</p>", "", "<ul><li>Port opens its gates - 25/01/2024</li></ul>", "", "2024-02-11"),
        ("<p>11/02/2024</p>", "", "<ul><li>Port opens its gates - 01/25/2024</li></ul>", "", "2024-11-02"),
        ("<p>11/02/2024</p>", "", "", "https://port.example.jo/en/news/7", "2024-02-11"),
        ("<p>11/02/2024</p>", "", "", "https://port.example.gov/news/7", "2024-11-02"),
        ('<a href="/ar">العربية</a><p>11/02/2024</p>', "", "", "", "2024-02-11"),
        ('<a href="/ar">العربية</a><a href="/zh">中文</a><p>11/02/2024</p>', "", "", "", "2024-11-02"),
    ],
)
def test_an_english_page_shows_the_order_of_its_days(top: str, first: str, behind: str, url: str, day: str) -> None:
    found = read(page("en", top=top, first=first, behind=behind), url=url or None)
    assert found.published is not None
    assert found.published.isoformat() == day


def test_never_after_the_crawl() -> None:
    assert read(page("en", top="<p>5 May 2025</p>"), date="2024-04-01").published is None
    kept = read(page("en", head=stated("2025-01-01"), top="<p>2 March 2024</p>"), date="2024-04-01")
    assert str(kept.published) == "2024-03-02"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_clock_is_not_asked(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    latest = htmldate.core.get_max_date
    monkeypatch.setattr("htmldate.core.get_max_date", lambda given: latest(given or "2001-01-01"))  # today
    image = '<meta property="og:image" content="https://harbour.example/2024/03/05/quay.jpg">'
    found = read(page(language, head=image))
    assert (str(found.published), found.published_from) == ("2024-03-05", "text")
    assert read(page(language, head=image), date="unknown").published == found.published
    assert read(page(language, head=image), date="2024-03-04").published is None


WALLS = {
    "503": "<h1>503 Service Unavailable</h1><p>No server is available to handle this request.</p>",
    "503 in Arabic": "<h1>الخدمة غير متاحة حاليا</h1><p>يرجى المحاولة لاحقا.</p>",
    "404 in Arabic": "<nav><a>الرئيسية</a></nav><h1>404</h1><p>عذرا، الصفحة غير موجودة.</p>",
    "login": "<h1>Log in to continue</h1><form><label>Email</label><label>Password</label></form>",
    "login in Arabic": "<h1>تسجيل الدخول</h1><form><label>اسم المستخدم</label><label>كلمة المرور</label></form>",
    "subscribers": "<h1>Subscribe to continue reading</h1><p>This content is for subscribers only.</p>",
    "subscribers in Arabic": "<h1>هذا المحتوى للمشتركين فقط</h1><p>سجل الدخول أو اشترك لمتابعة القراءة.</p>",
    "consent": "<h1>Before you continue</h1><p>We and our partners use cookies on your device.</p><button>OK</button>",
    "consent in Arabic": "<h1>قبل أن تتابع</h1><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط على جهازك.</p>",
    "shell": "<div id='app'></div>",
    "shell that loads": "<div id='app'>Loading...</div>",
    "shell that loads in Arabic": "<div id='app'>جاري التحميل...</div>",
    "shell without scripts": "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>",
}


@pytest.mark.parametrize("name", WALLS)
def test_walls_and_shells_are_problems(name: str) -> None:
    with pytest.raises(ExtractorError):
        read(f"<html><head><title>Harbour Trust</title></head><body>{WALLS[name]}</body></html>")


def test_a_headline_may_speak_of_a_login() -> None:
    title = "إطلاق خدمة تسجيل الدخول الموحد"
    assert read(page("ar").replace(AR_TITLE, title)).title == title
