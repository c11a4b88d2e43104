"""Phrases of furniture as sites have them, in both languages, and sentences of releases with the same words."""

from __future__ import annotations

import pytest

from extractor.page.page import Line
from extractor.page.read import read_page
from extractor.page.source import Source
from extractor.release.draft import Draft
from extractor.release.furniture import furniture_kind
from extractor.release.read import read_release
from extractor.release.release import Release
from extractor.settings import Settings

ENGLISH = {
    "rating": [
        "Rate this article", "Rate this story: ★★★★☆ (58 votes)", "58 ratings", "(12 votes)", "4.5 out of 5 stars",
        "4.5/5 (58 ratings)", "Rated 4 out of 5", "Was this article helpful? Yes No", "Did you find this useful?",
        "15 people found this helpful", "How would you rate this page?",
    ],
    "comments": [
        "Comments (2)", "2 Comments", "1,204 comments", "Readers' comments", "Be first to comment",
        "Comments do not reflect the views of this site", "Leave a reply. Your e-mail stays with us.",
    ],
    "cookie": [
        "By using this site you accept our cookies.", "By using our website, you agree to the terms.",
        "We value your privacy. Essential cookies only Accept all", "This site stores cookies on your computer.",
    ],
    "footer": [
        "You are visitor number 204 118. By using this site you accept our cookies.", "Proudly powered by WordPress",
        "You are visitor 12,345 since 2004",
    ],
    "newsletter": [
        "Join 9,000 subscribers", "Join 12k readers of the harbour list", "Join over 5,000 followers",
        "Enable notifications", "Subscribe via email", "Sign me up",
    ],
    "photo credit": ["Photo © Mara Reed", "Images by Mara Reed", "Photo by Mara Reed"],
    "read more": ["Listen to this story", "Listen 3:45", "Play audio", "Go to top", "Article continues below this"],
    "printing": [
        "Font size: A A A", "Text size: small medium large", "Increase text size", "High contrast", "Dark mode",
        "Read aloud", "Print PDF", "Save for later", "Click to enlarge",
    ],
    "share": ["Send by email", "Short link", "Copy link to clipboard", "E-mail this page to a colleague"],
    "menu": [
        "Powered by Lowmere Web Solutions", "Site design by Lowmere Web", "Download on the App Store", "QR code",
        "Scan the QR code", "Choose language", "English | العربية", "Deutsch English Русский", "Accessibility tools",
        "Imprint Data protection Report fraud Accessibility", "Article ID: 4471", "Loading...",
        "Terms of use | Privacy",
        "Your browser does not support the audio element.",
    ],
    "counter": ["1,204 reads", "Post views: 312", "Visitor no. 12345"],
    "reading time": ["By Mona Reed, press office Feb 8, 2020 5 min read 1.2K views"],
    "related": ["More on this topic", "Most commented"],
}  # fmt: skip

FURTHER = {
    "menu": [
        "To view contact details log in here", "Who asks must be a registered user of the desk.", "Send it",
        "Log in to view the pictures", "سجل الدخول لعرض الصور", "للأعضاء فقط",
    ],
    "read more": ["Download our guide to moorings", "Download our free harbour map", "Book a demo", "اطلب عرض سعر"],
    "newsletter": ["Enter your e-mail and the map is yours", "للمشتركين فقط"],
    "printing": ["Add to my calendar", "Add to Google Calendar", "أضف إلى التقويم", "أضف الفعالية إلى التقويم"],
    "correction": [
        "Do you know how to make this page better? Tell us", "Noticed an error? Write to us", "Edit this page »",
        "هل وجدت خطأ في الخبر؟", "اقترح تعديلاً",
    ],
    "related": ["View the news archive of the guild", "Archive by month", "الأرشيف الشهري", "تصفح الأرشيف"],
    "disclosure": ["This was published under the 2031 to 2035 Harbour and River Union government"],
}  # fmt: skip

ARABIC = {
    "rating": [
        "قيّم هذا الخبر: ★★★★☆ (عدد التقييمات 58)", "قيّم هذا المقال", "58 تقييمات", "(٥٨ تقييماً)", "التقييم: 4.5 من 5",
        "هل كان هذا الخبر مفيداً؟ نعم لا", "15 شخصاً وجدوا هذا المحتوى مفيداً",
    ],
    "comments": [
        "التعليقات (2)", "3 تعليقات", "تعليقات القراء", "كن أول من يعلق", "اكتب تعليقك هنا",
        "التعليقات لا تعبر عن رأي الموقع وإنما عن رأي أصحابها",
    ],
    "cookie": ["باستخدامك لهذا الموقع فإنك توافق على شروطه", "بمتابعة التصفح فإنك توافق على سياسة الخصوصية"],
    "footer": [
        "أنت الزائر رقم: 104833 - تصميم مركز السفينة", "بكل فخر مدعوم بواسطة ووردبريس",
        "يعرض بأفضل صورة على 1024×768",
    ],
    "newsletter": [
        "انضم إلى 9000 مشترك", "انضم إلى أكثر من 12 ألف متابع", "توصلوا بجديدنا كل صباح", "فعّل الإشعارات",
    ],
    "photo credit": ["تصوير: منى الريدي", "بعدسة منى الريدي", "الصور من: المكتب الإعلامي"],
    "read more": [
        "استمع إلى المقال", "استمع إلى الخبر", "الاستماع إلى النص", "تنزيل بصيغة PDF", "إلى أعلى", "أعلى الصفحة",
        "العودة لأعلى الصفحة", "رجوع للأخبار", "رجوع - أعلى الصفحة",
    ],
    "printing": [
        "حجم الخط: ع+ ع-", "حجم الخط: صغير متوسط كبير", "ع+ ع-", "تباين عالٍ", "الوضع الليلي", "قارئ الشاشة",
        "حفظ بصيغة PDF", "طباعة هذه الصفحة", "حفظ الخبر",
    ],
    "share": [
        "أرسل الخبر عبر البريد", "انشر عبر: تلغرام فيسبوك نسخ الرابط", "الرابط المختصر", "تم نسخ الرابط بنجاح",
        "انضموا إلى قناتنا على واتساب", "استمع إلى المقال حفظ بصيغة PDF تقاسم",
    ],
    "menu": [
        "برمجة: شركة السفينة", "امسح رمز الاستجابة السريعة", "متوفر على App Store", "اختر اللغة", "English العربية",
        "أدوات سهولة الوصول", "رقم الخبر: 4471", "الإبلاغ عن محتوى", "تصفّح المقالات",
    ],
    "counter": ["740 مشاهدة", "المشاهدات ٧٤١", "1.2 ألف مشاهدة"],
    "reading time": ["المكتب الإعلامي ٩ تشرين الثاني ٢٠٢٥ مدة القراءة: ٣ دقائق المشاهدات ٧٤١", "القراءة في 3 دقائق"],
    "related": ["مواضيع قد تهمك", "الأكثر تعليقاً", "مرتبط"],
}  # fmt: skip

PHRASES = [(kind, text) for phrases in (ENGLISH, FURTHER, ARABIC) for kind, texts in phrases.items() for text in texts]


@pytest.mark.parametrize("kind, text", PHRASES)
def test_phrases_of_furniture(kind: str, text: str) -> None:
    assert furniture_kind(Draft(Line(text))) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Readers rate this article of the bylaw as the hardest one",
        "The trust received 2 comments on the plan and 58 votes of the members",
        "Some 9,000 subscribers of the ferry service will pay less from May on",
        "Join 9,000 runners on the quay on Sunday",
        "Join the trust at the quay on 3 May",
        "The visitor number 100,000 of the museum was a girl from Lowmere",
        "The bakery accepts the cookies of the school for its fair",
        "The ferry is powered by the sun",
        "Images by night show the harbour from above",
        "Listen to the harbour master on Monday at ten",
        "The font size of the timetable grew to twelve points",
        "The council values your privacy and that of its sailors.",
        "Passengers scan the code at the gate of the ferry.",
        "Each page of the map costs 2 dinars",
        "We print the map. The map costs 2 dinars.",
        "قيّم الخبراء أثر المشروع في الميناء",
        "استمع الوزير إلى شرح عن مشروع الرصيف",
        "أرسل الوزير برقية عبر السفارة",
        "تلقت المؤسسة 58 تعليقا على خطة الميناء و12 ملاحظة",
        "انضم إلى المبادرة 9000 مشترك من أهالي المدينة",
        "انضم إلى المؤسسة 40 بحارا",
        "زائر المتحف رقم مئة ألف طفلة من البلدة",
        "شاركوا عبر تقنية الاتصال المرئي",
        "حجم الخط البحري الجديد يبلغ ألف حاوية",
        "باستخدام هذا المرسى ترسو القوارب الكبيرة",
        "مدة القراءة في مسابقة الميناء ثلاث دقائق لكل طالب مشارك في الأمسية الثانية من المهرجان السنوي.",
        "برمجة الرافعات الجديدة تنتهي في مايو",
        "النسخة العربية من دليل الميناء تصدر في مايو",
        "تطوير الموقع الأثري قرب الرصيف القديم",
        "By visiting this site the minister opened the works on the quay",
        "4. Content",
        "Anybody who wants to moor here must be a registered owner of a boat",
        "You must be registered to vote in the harbour council by 5 May.",
        "The trust will make the old page of the harbour better",
        "They add the feast to the calendar of the town",
        "The archive by the quay was founded in 1904",
        "The map was published under the name of the guild",
        "أضاف المتحف الفعالية إلى تقويم المدينة",
    ],
)
def test_words_of_furniture_in_a_sentence(text: str) -> None:
    assert furniture_kind(Draft(Line(text))) is None


def test_a_number_is_none_of_a_cell() -> None:
    assert furniture_kind(Draft(Line("58 votes", table=1))) is None


def _release(html: str) -> Release:
    page = read_page(Source("page.html"), f"<html><body>{html}</body></html>", settings=Settings())
    return read_release(page, release_id="0" * 16, settings=Settings())


def _labels(release: Release) -> dict[str, str]:
    return {block.span.of(release.text): block.label for block in release.blocks}


NUMBERS = {
    "en": ["two", "three", "four", "five", "six"],
    "ar": ["الثاني", "الثالث", "الرابع", "الخامس", "السادس"],
}
BODY = {
    "en": "<p>The harbour trust said on Monday that it would reopen quay number {} after a year of work, with forty "
    "boats at the jetty.</p>",
    "ar": "<p>أعلنت مؤسسة الميناء يوم الاثنين أنها ستعيد افتتاح الرصيف {} بعد عام من العمل "
    "وبحضور أربعين قاربا عند المرسى.</p>",
}
TITLE = {
    "en": "<h1>Harbour trust reopens the old quay after a year</h1>",
    "ar": "<h1>مؤسسة الميناء تعيد افتتاح الرصيف القديم بعد عام</h1>",
}


def _body(language: str) -> str:
    return TITLE[language] + "".join(BODY[language].format(number) for number in NUMBERS[language])


@pytest.mark.parametrize(
    "language, heading, comment",
    [
        ("en", "Comments (2)", "Please tell us the names of the boats that were lost in the storm last year."),
        ("en", "2 Comments", "When will the ferry run again on Sunday mornings, as it did before?"),
        ("en", "Readers' comments", "Well done, all of you, from the sailors of the north shore."),
        ("en", "Comments", "Please tell us the names of the boats that were lost in the storm."),
        ("ar", "التعليقات (2)", "نرجو نشر أسماء القوارب التي فقدت في العاصفة العام الماضي حتى نعرفها."),
        ("ar", "التعليقات", "نرجو نشر أسماء القوارب التي فقدت - بحار"),
        ("ar", "تعليقات القراء", "متى تعود العبارة إلى العمل صباح كل أحد كما كانت قبل العاصفة؟"),
    ],
)
def test_what_readers_say_below_is_no_body(language: str, heading: str, comment: str) -> None:
    release = _release(f"<article>{_body(language)}<h3>{heading}</h3><p>{comment}</p></article>")
    labels = _labels(release)
    assert labels[comment] == labels[heading] == "boilerplate"
    assert sum(label == "body" for label in labels.values()) == 5


@pytest.mark.parametrize("language, heading", [("en", "Our view"), ("ar", "رؤيتنا")])
def test_a_section_of_the_release_is_no_comment(language: str, heading: str) -> None:
    text = {"en": "The quay belongs to all who sail, and it will stay open.", "ar": "الرصيف لكل البحارة وسيبقى مفتوحا."}
    release = _release(f"<article>{_body(language)}<h3>{heading}</h3><p>{text[language]}</p></article>")
    assert _labels(release)[text[language]] == "body"


@pytest.mark.parametrize(
    "caption, credit",
    [
        ("The restored quay at low tide.", "Photo by Mara Reed"),
        ("The restored quay at low tide", "(Photo: Mara Reed)"),
        ("الرصيف القديم بعد الترميم", "(عدسة: منى الريدي)"),
        ("الرصيف القديم بعد الترميم -", "تصوير: منى الريدي"),
    ],
)
def test_a_credit_without_colon_or_stop_is_split_off(caption: str, credit: str) -> None:
    figure = f"<figure><figcaption>{caption} {credit}</figcaption></figure>"
    labels = _labels(_release(f"<article>{TITLE['en']}{figure}{_body('en')}</article>"))
    assert labels[caption] == "caption"
    assert labels[credit] == "boilerplate"


def test_a_credit_inside_flattened_text_does_not_end_it() -> None:
    lines = [text[len("<p>") : -len("</p>")] for text in (BODY["en"].format(number) for number in NUMBERS["en"])]
    text = "\n\n".join([TITLE["en"][len("<h1>") : -len("</h1>")], *lines[:1], "Image by Mara Reed", *lines[1:]])
    release = read_release(
        read_page(Source("page.txt"), text, settings=Settings()), release_id="0" * 16, settings=Settings()
    )
    labels = _labels(release)
    assert labels["Image by Mara Reed"] == "boilerplate"
    assert all(labels[line] == "body" for line in lines)


def test_who_made_it_by_chance_is_no_credit() -> None:
    caption = "The restored quay at low tide. Photo by night is next"
    figure = f"<figure><figcaption>{caption}</figcaption></figure>"
    assert _labels(_release(f"<article>{TITLE['en']}{figure}{_body('en')}</article>"))[caption] == "caption"


@pytest.mark.parametrize(
    "name, foot",
    [
        ("The Lowmere Harbour Foundation", "{}, House No. 14, Quay Road, Lowmere. Registered charity."),
        ("The Lowmere Harbour Foundation", "{}"),
        ("مؤسسة ميناء سفروتة للأعمال الخيرية", "{}، شارع الرصيف رقم 14، سفروتة. جمعية مسجلة."),
    ],
)
def test_the_name_in_the_foot_of_the_page_is_no_headline(name: str, foot: str) -> None:
    language = "en" if name.isascii() else "ar"
    head = TITLE[language].replace("h1", "div")
    text = _body(language).replace(TITLE[language], head)
    html = f"<html><head><title>{name}</title></head><body><div>{text}</div>"
    page = read_page(Source("page.html"), f"{html}<div>{foot.format(name)}</div></body></html>", settings=Settings())
    release = read_release(page, release_id="0" * 16, settings=Settings())
    assert release.title == head[len("<div>") : -len("</div>")]
