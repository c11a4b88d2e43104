# ruff: noqa: E501 - gold sentences stay on one line
"""Whose an Arabic title is that stands between two names, on tagged sentences of our own."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # Guests in a row without commas: each title stays with the name before it.
    'حضر الحفل المهندس <p title="مدير عام الغرفة" at="الغرفة">سامي الراعي</p> مدير عام الغرفة والسيدة <p title="أمينة المكتبة">هالة الحداد</p> أمينة المكتبة والسيد <p title="">نضال عبيدات</p>.',
    'كما حضر معالي <p title="نائب رئيس اللجنة وزير النقل" at="اللجنة">سالم الحداد</p> نائب رئيس اللجنة وزير النقل ومعالي <p title="رئيسة الديوان" at="الديوان">هالة الرفاعي</p> رئيسة الديوان والسفير <p title="مدير قسم الترجمة" at="قسم الترجمة">سامي الراعي</p> مدير قسم الترجمة.',
    'والتقى <p title="محافظ الواحة">سالم الحداد</p> محافظ الواحة والوفد المرافق له السفير <p title="السفير">سامي الراعي</p>.',
    # The title before the name, behind a comma: the next one's, and not that of the name before.
    'ضم الوفد المستشار التقني <p title="المستشار التقني">سامي الراعي</p>، مديرة التدريب <p title="مديرة التدريب">هالة الحداد</p>، منسق المشاريع <p title="منسق المشاريع">نضال عبيدات</p>.',
    'وقال <p title="رئيس الغرفة" at="الغرفة">سامي الراعي</p>، رئيس الغرفة، إن العمل بدأ.',
    # A bracket of the house between two guests.
    'وقعه المهندس <p title="المدير المالي" at="شركة درب للنقل">سامي الراعي</p> - المدير المالي ل<o>شركة درب للنقل</o> (<o>مجموعة القافلة</o>) والأستاذة <p title="المديرة الإقليمية" at="مجموعة الأفق">هالة الحداد</p> – المديرة الإقليمية ل<o>مجموعة الأفق</o>.',
    # What governs a name is somebody else; with the article or behind a whole title it is his own.
    'وقال محامي <p title="">سامي الراعي</p> إن موكله بريء.',
    'وقال محامي الشركة <p title="محامي الشركة" at="الشركة">سامي الراعي</p> إن القرار جائر.',
    # A rank of learning, a colleague abroad: the office behind says more.
    'وشارك الأستاذ المساعد الدكتور <p title="مدير عام المكتبات">سامي الراعي</p> مدير عام المكتبات.',
    'والتقى نظيره التونسي، <p title="وزير التجهيز">سامي الراعي</p>، وزير التجهيز.',
    # The first to hold an office; a second office behind the first; what a slash or "with" ties.
    'إلى عهد الشيخ <p title="أول رئيس للنقابة" at="نقابة">سالم الحداد</p> أول رئيس للنقابة.',
    'وقالت سعادة <p title="نائبة الرئيس العضوة المنتدبة" at="هيئة الطرق">هالة الحداد</p>، نائبة الرئيس العضوة المنتدبة ل<o>هيئة الطرق</o>، ذلك.',
    # The board of a house: who keeps its money or papers, who is elected to it; a treasurer's chest is no fund.
    'أعادت <o>جمعية النور</o> تشكيل مجلس إدارتها، والدكتور <p title="نائبا للرئيس" at="جمعية النور">سالم الحداد</p> نائبا للرئيس، و<p title="أمينا للصندوق" at="جمعية النور">سامي الراعي</p> أمينا للصندوق، وعضوية كل من الدكتورة <p title="عضوية" at="جمعية النور">هالة الرفاعي</p> و<p title="عضوية" at="جمعية النور">نضال عبيدات</p>.',
    'انتخب مجلس إدارة <o>غرفة تجارة الواحة</o> <p title="رئيسا" at="غرفة تجارة الواحة">سامي الراعي</p> رئيسا و<p title="نائبة للرئيس" at="غرفة تجارة الواحة">هالة الحداد</p> نائبة للرئيس.',
    'استقبل الوزير في مكتبه رئيس <o>جمعية النور</o> المهندس <p title="رئيس جمعية النور" at="جمعية النور">سامي الراعي</p> يرافقه أمين المال <p title="أمين المال" at="جمعية النور">نضال عبيدات</p>.',
    'وزار الوفد <o>جمعية النور</o>. وقالت نائبة الرئيس <p title="نائبة الرئيس">هالة الحداد</p> ذلك.',
    'أعادت <o>جمعية النور</o> انتخاب الوزير السابق <p title="رئيسا" at="جمعية النور">سالم الحداد</p> رئيسا لها.',
    # A region of several towns is one name; its governor is not of its council.
    'وقال رئيس جهة فاس-مكناس <p title="رئيس جهة فاس-مكناس">سامي الراعي</p> ذلك.',
    'وقع رئيس <o>مجلس جهة سوس-ماسة</o>، <p title="رئيس مجلس جهة سوس-ماسة" at="مجلس جهة سوس-ماسة">سامي الراعي</p>، اتفاقية مع والي <o>جهة سوس-ماسة</o> <p title="والي جهة سوس-ماسة">سعيد زنيبر</p>.',
    # A given name that is a noun, before adjectives of things.
    "تستهدف الخطابات المهاجرين وتحولهم إلى كبش فداء لمشاكل اقتصادية واجتماعية أخرى.",
    # A minister's second field is no plural that opens a list.
    'وقال وزير الخارجية والمغتربين <p title="وزير الخارجية والمغتربين">سالم الحداد</p> ذلك.',
    'وقال مسؤول العلاقات مع الجمعيات الدكتور <p title="مسؤول العلاقات مع الجمعيات">سامي الراعي</p> ذلك.',
    'وبحضور المستشار القانوني لرئيس الجامعة الدكتور <p title="المستشار القانوني لرئيس الجامعة" at="الجامعة">سامي الراعي</p>.',
    # A place behind who governs it, also with a woman's name; a prince's noun as a given name.
    'ودشن محافظ سلمى <p title="محافظ سلمى">ماجد بن سالم الحداد</p> الطريق.',
    'وبحضور مدير <o>شركة درب</o> الدكتور <p title="مدير شركة درب" at="شركة درب">أمير الراعي</p>.',
    'التقى والي الولاية الأستاذ <p title="والي الولاية">محمد أحمد على</p>، بمكتبه أمس، بالوفد.',
    'وقال السير <p title="">إدوارد هيل</p> إن العمل بدأ.',
    # A plural with "the gentlemen" and a colon; members of a board; who represents another; whose wife she is; an office
    # held for another; who is accredited with us; a retired officer.
    'وأعضاء مجلس النقابة السادة: <p title="أعضاء مجلس النقابة" at="مجلس النقابة">سامي الراعي</p>، <p title="أعضاء مجلس النقابة" at="مجلس النقابة">منذر الحداد</p>.',
    'أعلنت <o>جمعية النور</o> مجلسها الجديد برئاسة <p title="">ناصر الحداد</p>، وعضوية كل من <p title="عضوية">لطيفة الراعي</p> و<p title="عضوية">سعود الخالدي</p>.',
    'وحضر <p title="">سامي الراعي</p> ممثلا وزير النقل <p title="وزير النقل">خالد الحداد</p>.',
    'وافتتحت حرم الرئيس السيدة <p title="حرم الرئيس">هالة الراعي</p> المعرض.',
    'وقال القائم بأعمال مدير المكتب المهندس <p title="القائم بأعمال مدير المكتب" at="المكتب">سامي الراعي</p> ذلك.',
    'والتقى سفير المملكة المغربية لدى بلادنا السيد <p title="سفير المملكة المغربية لدى بلادنا">سامي الراعي</p>.',
    'وقال والي الواحة، اللواء ركن معاش <p title="والي الواحة">سامي الراعي</p>، ذلك.',
    # Titles in a row between two names, an envoy of the next one; a verb behind "and", the day behind a name, "I".
    'حضره السيد <p title="مدير المعرض">حسن الراعي</p> مدير المعرض ووالي الجهة وعامل الإقليم السيد <p title="والي الجهة وعامل الإقليم">محمد الحداد</p>.',
    'والتقى <p title="موفد الرئيس الإيراني">هاشم الراعي</p> موفد الرئيس الإيراني <p title="الرئيس الإيراني">محمود الحداد</p>.',
    'وهزم <p title="البطل السابق">سامي الراعي</p> البطل السابق وقال إنه مسرور.',
    'وقالت انا كنت مصممة على ذلك، وقالت المديرة <p title="المديرة">آنا الراعي</p> ذلك.',
    # Titles at the end of a recognised name; "on" that folds like a name.
    'رعى الحفل الأمير <p title="ولي العهد">سالم بن ماجد</p> ولي العهد.',
    'رفع الشكر لخادم الحرمين الشريفين الملك <p title="خادم الحرمين الشريفين">سالم بن ماجد</p>.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_titles_between_names(marked: str) -> None:
    tagged = untag(marked)
    text = tagged.text
    _, people = find(text)
    found = [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people]
    assert found == [(words(text, span), title, at) for span, title, at in tagged.people]


LISTS = [
    (
        "كما حضر من جانب معهد النور الدكتورة هالة الحداد رئيسة المعهد، والدكتور سامي الراعي أمين المجلس.",
        "سامي الراعي",
        "معهد النور",
    ),
    (
        "ترأس القائد العام لشرطة الواحة اللواء سالم الحداد اجتماعا، بحضور مساعد القائد العام لشؤون المرور العميد سامي الراعي.",
        "سامي الراعي",
        "شرطة الواحة",
    ),
    (
        "بحث وزير النقل سامي الراعي مع وفد من منظمة الأمم المتحدة للطفولة “اليونيسف” الخطة. وقال مندوب المنظمة سالم الحداد ذلك.",
        "سالم الحداد",
        "منظمة الأمم المتحدة للطفولة",
    ),
    ("استقبل الوزير الأول السيد سامي الراعي بعثة، حسب مصادر وزارة الصحة.", "سامي الراعي", None),
    ("تفقد محافظ الواحة سامي الراعي اليوم جامعة النور، وأشاد المحافظ بما تقوم به جامعة النور.", "سامي الراعي", None),
    ("بحضور وزير الشؤون البلدية السيد سامي الراعي. وقال رئيس بلدية النور سالم الحداد ذلك.", "سامي الراعي", None),
    ("أقام السيد سامي الراعي سفير تونس لدى جمهورية ألمانيا الاتحادية حفلا.", "سامي الراعي", None),
]


@pytest.mark.parametrize(("text", "name", "house"), LISTS)
def test_the_house_of_a_guest_a_deputy_and_who_governs(text: str, name: str, house: str | None) -> None:
    found = {one.name: one.organisation for one in annotate(text).entities if one.kind == "person"}
    assert found[name] == house
