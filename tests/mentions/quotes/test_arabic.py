# ruff: noqa: E501 - one tagged sentence a line
from __future__ import annotations

import pytest

from tests.mentions.quotes.tagged import read, said

Q = "نحن مستعدون للشتاء القادم"
NAME = "سامي الحداد"
CASES = {
    "verb tells the gender": ("وقالت <m>ليلى منصور</m>، الرئيس التنفيذي: «نحن هنا منذ عشر سنوات».\nوأضافت: «سنبقى هنا عشر سنوات أخرى».", [("نحن هنا منذ عشر سنوات", "ليلى منصور"), ("سنبقى هنا عشر سنوات أخرى", "ليلى منصور")]),
    "the company": ("أعلنت <o>شركة النور</o> النتائج. وقالت الشركة: «نحن هنا منذ عشر سنوات».", [("نحن هنا منذ عشر سنوات", "شركة النور")]),
    "statement of": ("جاء في بيان <o>وزارة الصحة</o>: «ستبدأ الحملة صباح يوم الأحد».", [("ستبدأ الحملة صباح يوم الأحد", "وزارة الصحة")]),
    "verb and participle": ("قال <m>سامي حداد</m> إن العمل بدأ. وتذكر قائلا: «نحن هنا منذ عشر سنوات».", [("نحن هنا منذ عشر سنوات", "سامي حداد")]),
    "in the name of": ("قال متحدث <p>باسم الوزارة</p>: «نحن هنا منذ عشر سنوات».", [("نحن هنا منذ عشر سنوات", "متحدث باسم الوزارة")]),
    "قال": (f"قال <m>{NAME}</m>: «{Q}».", [(Q, NAME)]),
    "لقب قبل الاسم": (f"وقال وزير النقل المهندس <m>{NAME}</m> في مؤتمر صحفي: «{Q}».", [(Q, NAME)]),
    "لقب بعد الاسم": (f"قال <m>{NAME}</m>، مدير عام هيئة النقل، «{Q}».", [(Q, NAME)]),
    "أن": (f"وأكد <m>{NAME}</m> أن الوزارة \"مستعدة لكل ما يأتي به الشتاء\".", [("مستعدة لكل ما يأتي به الشتاء", NAME)]),
    "بدأ في الكلام المنقول": (f"وأوضح <m>{NAME}</m> أن الحملة بدأت ليلا، وقال: «{Q}».", [(Q, NAME)]),
    "المسؤول ذاته": (f"وقال <m>{NAME}</m> إن العمل مستمر.\nوأضاف المسؤول ذاته: «{Q}».", [(Q, NAME)]),
    "ذات المتحدث": (f"وقال <m>{NAME}</m> إن العمل مستمر.\nوأضاف ذات المتحدث: «{Q}».", [(Q, NAME)]),
    "فاعل مستتر": (f"وصل <m>{NAME}</m> إلى المدينة. وقال: «{Q}».", [(Q, NAME)]),
    "مؤنث": (f"التقت <f>هالة مراد</f> <m>{NAME}</m>. وقالت: «{Q}».", [(Q, "هالة مراد")]),
    "معاليه": (f"افتتح معالي الوزير <m>{NAME}</m> المعرض. وأضاف معاليه: «{Q}».", [(Q, NAME)]),
    "حال": (f"رحب <m>{NAME}</m> بالضيوف، مضيفا: «{Q}».", [(Q, NAME)]),
    "بحسب": (f"وبحسب <m>{NAME}</m>، فإن «المدينة مستعدة للشتاء القادم».", [("المدينة مستعدة للشتاء القادم", NAME)]),
    "نقل عن": (f"ونقلت الصحيفة عن <m>{NAME}</m> قوله إن «المدينة مستعدة للشتاء القادم».", [("المدينة مستعدة للشتاء القادم", NAME)]),
    "بعد الاقتباس": (f"«{Q}»، قال <m>{NAME}</m>.", [(Q, NAME)]),
    "كما قال": (f"«{Q}»، كما قال <m>{NAME}</m>.", [(Q, NAME)]),
    "اسم ونقطتان": (f"<m>{NAME}</m>: «{Q}».", [(Q, NAME)]),
    "فاعل مقدم": (f"<m>{NAME}</m>، مدير الهيئة، قال: «{Q}».", [(Q, NAME)]),
    "قد": ("وكانت الباحثة <f>هالة مراد</f> قد وصفت الخطة بأنها «خطوة أولى في طريق طويل».", [("خطوة أولى في طريق طويل", "هالة مراد")]),
    "وصف بلا اسم": (f"وقال مسؤول كبير في الوزارة: «{Q}».", [(Q, "مسؤول كبير")]),
    "مؤسسة": (f"وقالت <o>هيئة النقل</o> في بيان: «{Q}».", [(Q, "هيئة النقل")]),
    "من جانبه": (f"قال <m>فؤاد سليم</m> كلاما. من جانبه، أوضح <m>{NAME}</m>: «{Q}».", [(Q, NAME)]),
    "متابعة": (f"قال <m>{NAME}</m>: «{Q}».\n«ولن نتأخر عن أحد هذا العام».", [(Q, NAME), ("ولن نتأخر عن أحد هذا العام", NAME)]),
    "في الفقرة التالية": (f"وقال <m>{NAME}</m> في كلمته:\n«{Q}».", [(Q, NAME)]),
    "لقب بين علامتين": (f'قال "<m>{NAME}</m>": «{Q}».', [(Q, NAME)]),
    "علامة معكوسة": (f"قال <m>{NAME}</m>:”{Q}“.", [(Q, NAME)]),
}  # fmt: skip
NOT_SPEECH = [
    "أطلقت الهيئة برنامج «ماء لكل بيت في القرية» العام الماضي.",
    "فازت شركة «أفق الغد للحلول الذكية» بالعقد.",
    "عقدت الندوة تحت شعار «معا نحو غد أخضر نظيف».",
    "يقع المبنى بين «السوق القديم» والميناء.",
    "",
    "«",
    "ً",
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_who_said_what(case: str) -> None:
    tagged, expected = CASES[case]
    assert said(tagged, "ar") == expected


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_what_is_no_speech(text: str) -> None:
    assert said(text, "ar") == []


def test_an_implicit_subject_has_no_local_words() -> None:
    text, quotes = read(f"قال <m>{NAME}</m>: «{Q}». وأضاف: «لن نتأخر عن أحد هذا العام».", "ar")
    second = quotes[1]
    assert second.speaker is not None
    assert second.speaker.of(text) == NAME
    assert (second.attribution, second.speaker_text) == ("implicit", None)
    assert second.cue is not None
    assert second.cue.of(text) == "أضاف"


def test_reported_speech_is_a_row_only_where_asked() -> None:
    tagged = f"وأكد <m>{NAME}</m> أن العمل يبدأ في الشهر المقبل."
    assert said(tagged, "ar") == []
    assert said(tagged, "ar", quote_kinds=("indirect",)) == [("العمل يبدأ في الشهر المقبل", NAME)]


def test_between_is_no_verb() -> None:
    assert said(f"يقع المبنى بين <m>{NAME}</m> و«السوق القديم في وسط البلد».", "ar") == []


def test_speech_without_marks() -> None:
    text, (quote,) = read(f"وقال <m>{NAME}</m>: نحن مستعدون للشتاء القادم في جميع المدن. وسنعمل ليل نهار.", "ar")
    assert quote.parts[0].of(text) == "نحن مستعدون للشتاء القادم في جميع المدن. وسنعمل ليل نهار."
    assert quote.repaired


def test_a_surname_that_looks_like_a_particle() -> None:
    tagged = "قال <m>مايكل فان</m>، وهو طبيب، إن العمل كان \"شيئا لم نعرف مثله من قبل\"."
    assert said(tagged, "ar") == [("شيئا لم نعرف مثله من قبل", "مايكل فان")]


def test_what_stands_between_verb_and_subject() -> None:
    assert said(f"وأضاف من جانبه اليوم <m>{NAME}</m>: «{Q}».", "ar") == [(Q, NAME)]
    assert said(f"وقال لي <m>{NAME}</m>: «{Q}».", "ar") == [(Q, NAME)]


def test_a_plural_verb_takes_no_subject_behind_it() -> None:
    tagged = f"وصل الخبراء. وقالوا <m>{NAME}</m> تأخر: «{Q}»."
    assert said(tagged, "ar") != [(Q, NAME)]


def test_an_opener_behind_a_colon_needs_no_closer() -> None:
    text, (quote,) = read(f'وقال <m>{NAME}</m> :" {Q} في كل المدن.', "ar")
    assert quote.parts[0].of(text) == f"{Q} في كل المدن."
    assert quote.repaired
