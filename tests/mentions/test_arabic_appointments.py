# ruff: noqa: E501 - gold sentences stay on one line
"""Who comes to an office in Arabic, and who gives it: tagged sentences, a class of wording at a time."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # An office as an object takes its adjectives and a second office with it; its house follows.
    'عُيّن <p title="عضواً منتدباً" at="شركة النور">سامي الراعي</p> عضواً منتدباً ل<o>شركة النور</o>.',
    'تم اختيار <p title="عضواً منتدباً ورئيساً تنفيذياً" at="شركة النور">سامي الراعي</p> عضواً منتدباً ورئيساً تنفيذياً ل<o>شركة النور</o>.',
    'عُيّنت <p title="متحدثة رسمية باسم هيئة الإغاثة" at="هيئة الإغاثة">هالة الراعي</p> متحدثة رسمية باسم <o>هيئة الإغاثة</o>.',
    'أعلن <o>بنك النيل</o> تعيين السيد <p title="رئيسا مديرا عاما" at="بنك النيل">سامي الراعي</p> رئيسا مديرا عاما خلفا للسيد <p title="رئيسا مديرا عاما" at="بنك النيل">فادي الحداد</p>.',
    'تم تعيين السيدة <p title="مديرة عامة">هالة الراعي</p> مديرة عامة خلفا للسيدة <p title="مديرة عامة">منى الحداد</p>.',
    # The object is no part of the name, with or without its ending written.
    'انتخب <p title="نقيبا للمهندسين">سامي الحداد</p> نقيبا للمهندسين.',
    "كرم المجلس <p>سامي رضا</p> أمس.",
    # Who gives an office keeps the own one; it is the appointed's where an object stands behind the name.
    'عين وزير الصحة الدكتور <p title="مديرا للمستشفى" at="مستشفى">سامي الراعي</p> مديرا للمستشفى.',
    'عينت وزيرة العدل القاضية <p title="رئيسة" at="هيئة التفتيش">هالة الراعي</p> رئيسة ل<o>هيئة التفتيش</o>.',
    'كلف وزير الداخلية العميد <p title="العميد">سامي الراعي</p> برئاسة اللجنة.',
    'كلف وزير الصحة الدكتور <p title="وزير الصحة">سامي الراعي</p> اللجنة بإعداد تقرير.',
    'كُلف وزير الصحة الدكتور <p title="وزير الصحة">سامي الراعي</p> برئاسة اللجنة.',
    'تسلم رئيس الجمهورية رسائل اعتماد السيد <p title="سفيرا">سامي الراعي</p> سفيرا.',
    # A bracket of a list tells of the person before it.
    'المشاركون: <p title="مدير البرامج">سامي الراعي</p> (مدير البرامج)، <p title="منسقة ميدانية">هالة الحداد</p> (منسقة ميدانية)، <p title="محاسب">طارق سلوم</p> (محاسب).',
    'يضم المكتب المسير: <p title="رئيسا">سامي الراعي</p> (رئيسا)، <p title="كاتبة عامة">هالة الحداد</p> (كاتبة عامة).',
    'المشاركون: <p at="مدرسة النور">سامي الراعي</p> (<o>مدرسة النور</o>)، <p at="مؤسسة رواد">هالة الحداد</p> (<o>مؤسسة رواد</o>).',
    'قال رئيس <o>بلدية النور</o> (شمال لبنان)، <p title="رئيس بلدية النور" at="بلدية النور">سامي الراعي</p>، ذلك.',
    # Two offices of one house, the second with a pronoun; not of another's house.
    'وأوضح مؤسس <o>شركة النور</o> ورئيسها التنفيذي <p title="مؤسس شركة النور ورئيسها التنفيذي" at="شركة النور">سامي الراعي</p> أن العمل بدأ.',
    'قال رئيس الجمعية وأمينها العام <p title="رئيس الجمعية وأمينها العام" at="الجمعية">سامي الراعي</p> ذلك.',
    'رحب رئيس البلدية ب<o>شركة النور</o> ومديرها العام <p title="مديرها العام" at="شركة النور">سامي الراعي</p>.',
    # The body before is represented by its own.
    'وقعت <o>شركة النور</o> ممثلة بمديرها العام <p title="مديرها العام" at="شركة النور">سامي الراعي</p> اتفاقية مع <o>جمعية الأمل</o> ممثلة برئيستها <p title="رئيستها" at="جمعية الأمل">هالة الحداد</p>.',
    'وقعت <o>شركة النور</o> ممثلة في رئيسها <p title="رئيسها" at="شركة النور">سامي الراعي</p> الاتفاقية.',
    # Title and house of one phrase: an office without a house before the name, one with a house behind it.
    'قال وزير الطاقة <p title="رئيس مجلس إدارة صندوق المناجم" at="صندوق المناجم">سامي الراعي</p>، رئيس مجلس إدارة <o>صندوق المناجم</o>، إن العمل بدأ.',
    'قال نقيب الصيادلة <p title="عضو لجنة الدواء" at="لجنة الدواء">سامي الراعي</p>، عضو <o>لجنة الدواء</o>، إن الأدوية متوافرة.',
    'أكد رئيس <o>بلدية جبيل</o> <p title="رئيس بلدية جبيل" at="بلدية جبيل">سامي الراعي</p>، رئيس <o>جمعية الأمل</o>، أن العمل بدأ.',
    # A profession does not keep the office behind the name out.
    'أوضح المحاسب <p title="مدير عام بنك النيل" at="بنك النيل">سامي الراعي</p> مدير عام <o>بنك النيل</o> أن الفوائد انخفضت.',
    'قال رجل الأعمال <p title="رئيس مجموعة النور" at="مجموعة النور">سامي الراعي</p>، وهو رئيس <o>مجموعة النور</o>، إن العمل بدأ.',
    # What somebody is charged to do is the office; works of another kind are none.
    'كُلّف العميد <p title="مدير عام مصلحة الجوازات" at="مصلحة الجوازات">سامي الراعي</p> بالقيام بمهام مدير عام <o>مصلحة الجوازات</o>.',
    'كُلّف د. <p title="عميد كلية الآداب" at="كلية الآداب">سامي الراعي</p> بالقيام بأعمال عميد <o>كلية الآداب</o>.',
    'كُلّف اللواء <p title="قائماً بأعمال رئيس هيئة الأركان" at="هيئة الأركان">سامي الراعي</p> قائماً بأعمال رئيس <o>هيئة الأركان</o>.',
    'كُلّفت <p>هالة الراعي</p> بالقيام بأعمال الصيانة في <o>مدرسة النور</o>.',
    # An envoy's office begins at its first noun; a minister before it is another.
    'قدم المبعوث الشخصي للأمين العام ل<o>لأمم المتحدة</o> <p title="المبعوث الشخصي للأمين العام" at="أمم المتحدة">سامي الراعي</p> إحاطته.',
    'قالت نائبة الممثلة الخاصة للأمين العام <p title="نائبة الممثلة الخاصة للأمين العام">هالة الراعي</p> إن العمل بدأ.',
    'التقى الوزير الممثل الخاص للأمين العام <p title="الممثل الخاص للأمين العام">سامي الراعي</p> أمس.',
    # No title ends with "to": who sends condolences or hands a thing over keeps the own.
    'يتقدم رئيس <o>شركة النور</o> وجميع العاملين بأصدق التعازي والمواساة إلى المهندس <p title="مدير المشاريع">سامي الراعي</p> مدير المشاريع.',
    'سلم وزير الصحة الجائزة إلى الدكتور <p title="مدير مستشفى النور" at="مستشفى النور">سامي الراعي</p>، مدير <o>مستشفى النور</o>.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_an_appointment(marked: str) -> None:
    tagged = untag(marked)
    _, people = find(tagged.text)
    found = [
        (words(tagged.text, one.span), words(tagged.text, one.title), words(tagged.text, one.affiliation))
        for one in people
    ]
    assert found == [(words(tagged.text, span), title, at) for span, title, at in tagged.people]
