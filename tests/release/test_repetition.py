"""What repeats on a site is its furniture; what repeats at the tail and describes someone is an About."""

from __future__ import annotations

import pickle

from extractor.archive.learn import learn
from extractor.page.page import Page
from extractor.page.read import read_page, skim_page
from extractor.page.source import Source
from extractor.release.read import read_release
from extractor.release.repetition import Repeated, line_key, site_of
from extractor.settings import Settings

SETTINGS = Settings()
STORIES = [
    "أعلنت الهيئة يوم الأحد أنها ستفتح الرصيف القديم أمام القوارب بعد عام كامل من أعمال الترميم في الميناء.",
    "وقعت الهيئة اتفاقية مع الجامعة لتدريب مئة طالب على صيانة السفن الصغيرة خلال فصل الصيف المقبل.",
    "استقبل المتحف البحري أكثر من عشرة آلاف زائر في الشهر الماضي، وهو أعلى رقم منذ افتتاحه قبل ست سنوات.",
    "بدأت فرق الصيانة إصلاح السلالم الحجرية على الواجهة البحرية، وسيستمر العمل فيها حتى نهاية الخريف.",
    "أطلقت الهيئة خدمة جديدة تتيح للصيادين حجز المراسي عبر الهاتف ودفع الرسوم من دون زيارة المكتب.",
]
ABOUT = "هيئة الميناء هي جهة عامة تدير أرصفة المدينة منذ عام 1974، وتعمل مع البلدية وجمعيات الصيادين فيها."
FRAME = (
    "بوابة المدينة\nدليل المواطن\n{title}\n{story}\n{about}\n"
    "شاركونا آراءكم حول الواجهة البحرية عبر صندوق المقترحات في مبنى البلدية.\n"
)


def text(number: int, about: str = "") -> str:
    return FRAME.format(title=f"عنوان الخبر رقم {number} عن الميناء", story=STORIES[number], about=about)


def pages(about: str = "") -> list[Page]:
    return [skim_page(Source(f"site/{number}.txt"), text(number, about), settings=SETTINGS) for number in range(5)]


def labels(repeated: Repeated | None, about: str = "") -> dict[str, tuple[str, str]]:
    page = read_page(Source("site/0.txt"), text(0, about), settings=SETTINGS)
    found = read_release(page, release_id="0" * 16, settings=SETTINGS, repeated=repeated)
    return {block.span.of(found.text)[:20]: (block.label, block.reason) for block in found.blocks}


def test_what_repeats_is_boilerplate_with_its_reason() -> None:
    (repeated,) = learn(pages()).values()
    assert repeated.documents == 5
    found = labels(repeated)
    assert found["شاركونا آراءكم حول الواجهة"[:20]] == ("boilerplate", "repeated")
    assert found[STORIES[0][:20]][0] == "body"
    assert labels(None)["شاركونا آراءكم حول الواجهة"[:20]][0] == "body"


def test_what_repeats_and_describes_is_an_about() -> None:
    (repeated,) = learn(pages(ABOUT)).values()
    assert line_key(ABOUT) in repeated.about
    assert labels(repeated, ABOUT)[ABOUT[:20]] == ("about", "repeats in the issuer's releases")


def test_few_documents_teach_nothing() -> None:
    assert learn(pages()[:3]) == {}


def test_copies_of_one_release_are_one_document() -> None:
    assert learn([pages()[0]] * 6) == {}


def test_a_site_is_its_host_or_its_folder() -> None:
    here = Page(Source("a/b/1.html", url="https://www.example.org/x"), "html", "utf-8", "utf-8", ())
    assert site_of(here) == "example.org"
    assert site_of(Page(Source("a/b/1.html"), "html", "utf-8", "utf-8", ())) == "a/b"


def test_what_was_learned_travels() -> None:
    (repeated,) = learn(pages()).values()
    assert pickle.loads(pickle.dumps(repeated)) == repeated
