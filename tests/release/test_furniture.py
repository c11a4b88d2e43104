"""Lines that are furniture by their words, and lines of a release that only look so."""

from __future__ import annotations

import pytest

from extractor.page.page import Line
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.draft import Draft
from extractor.release.furniture import furniture_kind, is_end_mark
from extractor.release.icons import icon_prefix, is_glued_menu
from extractor.release.read import read_release
from extractor.settings import Settings

KINDS = [
    ("Share this article", "share"),
    ("Follow us on Instagram and YouTube", "share"),
    ("تابعونا على تويتر", "share"),
    ("5 min read", "reading time"),
    ("— 0 دقائق وقت القراءة", "reading time"),
    ("Sign up for our weekly newsletter and never miss a boat", "newsletter"),
    ("اشترك في النشرة البريدية", "newsletter"),
    ("Read more »", "read more"),
    ("اقرأ أيضا: خبر آخر عن الميناء", "read more"),
    ("© 2024 Harbour Trust", "copyright"),
    ("جميع الحقوق محفوظة لمؤسسة الميناء 2024", "copyright"),
    ("Home | News | Contact", "links"),
    ("We use cookies to improve your visit.", "cookie"),
    ("This page was translated automatically.", "translation notice"),
    ("arrow-down-basicarrow-down closefacebooklinkedin", "icons"),
    ("1,284", "counter"),
    ("[ Print this page ] [ Tell a friend ] [ Top ]", "share"),
    ("شارك facebook x-twitter whatsapp نسخ الرابط", "share"),
    ("email facebook-f twitter", "share"),
    ("[ عودة الى الصفحة السابقة ] [ طباعة الخبر ]", "share"),
    ("App Store Google Play", "share"),
    ("حمّل تطبيق الميناء App Store Google Play", "menu"),
    ("تحميل البيان PDF", "read more"),
    ("Download PDF (212 KB)", "read more"),
    ("Download the press release (PDF, 1.2 MB)", "read more"),
    ("Start a free 30-day trial. No credit card required.", "menu"),
    ("وثائق ذات صلة", "related"),
    ("By Mona Reed Feb 8, 2020 5 min read", "reading time"),
    ("The trust values its people and is an equal opportunity employer.", "footer"),
    ("•••", "decoration"),
    ("Visitors: 40 211", "counter"),
    ("Total visitors 1204551", "counter"),
    ("This page has been viewed 1,024 times", "counter"),
    ("Read 2217 times", "counter"),
    ("عدد زوار الصفحة 1204", "counter"),
    ("تمت مشاهدة هذا الخبر ٣١٢ مرة", "counter"),
    ("المتواجدون الآن: 33", "counter"),
    ("متوسط التقييم (3.5 نجوم)", "counter"),
    ("Average rating: 4.2 stars", "counter"),
    ("#Shipping #PortLife", "tags"),
    ("#الميناء_القديم، #الأردن", "tags"),
    ("Photo: Mara Reed/Harbour Trust", "photo credit"),
    ("Image credit: University of the Lower Mill", "photo credit"),
    ("Photo courtesy of the Harbour Trust", "photo credit"),
    ("(Photograph: Mara Reed)", "photo credit"),
    ("تصوير: منى الريدي", "photo credit"),
    ("مصدر الصورة: مؤسسة الميناء", "photo credit"),
    ("الصورة: رويترز", "photo credit"),
    ("صورة أرشيفية", "photo credit"),
    ("We acknowledge the Traditional Custodians of the land on which the trust stands.", "acknowledgement"),
    (
        "The Harbour Trust is located on the ancestral and unceded territory of the people of the north shore, and is "
        "grateful to all who have looked after these waters for many hundreds of years, and who still do so today.",
        "acknowledgement",
    ),
    ("نقر بأن مبانينا تقوم على أراض غير متنازل عنها", "acknowledgement"),
]


@pytest.mark.parametrize("text, kind", KINDS)
def test_kind(text: str, kind: str) -> None:
    assert furniture_kind(Draft(Line(text))) == kind


@pytest.mark.parametrize(
    "text",
    [
        "The trust will share the quay with the town and with the sailors of the north shore from next spring on.",
        "Cookies were baked for the sailors",
        "“We read more of their letters than they think,” said Mona Reed.",
        "أعلنت المؤسسة أنها ستنشر التقرير السنوي عن حركة القوارب في الشهر المقبل",
        "The new search boat left the harbour",
        "Email the harbour master by Friday",
        "شارك الوزير في المؤتمر",
        "Font size on the charts grew",
        "More details",
        "Photo: The quay at low tide",
        "صورة: منظر للميناء القديم عند الجزر",
        "Visitors: the museum welcomes 40 schools a week",
        "Visitors",
        "Read 12 letters of the sailors who built the quay",
        "#1 of all the ports on the coast",
        "The council acknowledges that the road to the quay is late",
        "“We acknowledge the traditional owners of the land,” said Mona Reed.",
        "The museum bought the ancestral lands of the family",
        "Contact Partners and customers of the trust",
        "The trust will print the chart and share the news on Facebook",
    ],
)
def test_text_is_no_furniture(text: str) -> None:
    assert furniture_kind(Draft(Line(text))) is None


@pytest.mark.parametrize(
    "mark", ["###", "# # #", "-30-", "- ENDS -", "–ENDS–", "END", "// انتهى //", "انتهى", "*** انتهى ***", "وام"]
)
def test_end_marks(mark: str) -> None:
    assert is_end_mark(mark)


@pytest.mark.parametrize("text", ["It ends here.", "انتهى العمل في الميناء", "30", "", "#StrongerTogether"])
def test_no_end_mark(text: str) -> None:
    assert not is_end_mark(text)


def test_glued_icons_are_split_off() -> None:
    text = "arrow-leftclosefacebook twitter وزارة الموانئ"
    assert text[icon_prefix(text) :] == "وزارة الموانئ"
    assert icon_prefix("Closed for the winter") == 0


def test_a_glued_menu() -> None:
    menu = "BoatsSmall boatsSailsRopesServicesRepair of boatsPaintPressNews and eventsContactAbout usOur teamJobs"
    assert is_glued_menu(Draft(Line(menu)))
    text = "McDonald and MacLeod of GitHub wrote YouTube and PayPal a letter in JavaScript."
    assert not is_glued_menu(Draft(Line(text)))


@pytest.mark.parametrize(
    "caption, credit",
    [
        ("The restored quay at low tide.", "Photo: Mara Reed"),
        ("The restored quay at low tide.", "(Photo credit: Mara Reed/Harbour Trust)"),
        ("الرصيف القديم عند الجزر بعد الترميم.", "تصوير: منى الريدي"),
    ],
)
@pytest.mark.parametrize("door", ["page.html", "page.txt"])
def test_words_that_end_in_a_credit_are_a_caption_and_its_credit_is_furniture(
    door: str, caption: str, credit: str
) -> None:
    texts = [
        "The harbour trust said on Monday that it would reopen the old quay after a year of work, with forty boats.",
        "“We waited for this day since the storm took the crane,” said Mona Reed, its director. “Now it is here.”",
    ]
    lines = ["Harbour trust reopens the old quay after a year", f"{caption} {credit}", *texts]
    html = f"<h1>{lines[0]}</h1><figure><figcaption>{lines[1]}</figcaption></figure>" + "".join(
        f"<p>{text}</p>" for text in texts
    )
    given = f"<html><body><article>{html}</article></body></html>" if door.endswith("html") else "\n\n".join(lines)
    page = read_page(Source(door), given, settings=Settings())
    release = read_release(page, release_id="0" * 16, settings=Settings())
    labels = {block.span.of(release.text): (block.label, block.reason) for block in release.blocks}
    assert labels[caption] == ("caption", "caption")
    assert labels[credit] == ("boilerplate", "photo credit")
