# ruff: noqa: E501 - gold sentences stay on one line
"""Arabic lists of who was there and line-ups: names in marks, nicknames, ranks, "and" on a name, two offices in a row."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_offices, untag, wanted_offices

SENTENCES = [
    # Marks around a name behind its honorific; what somebody is called, in marks behind the name, is no body.
    'استقبل عميد <o>بلدية سفروت</o> السيد "<p title="عميد بلدية سفروت" at="بلدية سفروت">سامي محمود الراعي</p>" صباح أمس وفدا.',
    '<p title="مدربا">مصطفى الحداد</p> «ميشو» مدربا',
    'وتولى <p title="مديرا فنيا">سامي الراعي</p> "زوزو" مديرا فنيا قيادة الفريق.',
    'ووقع <p>سامي الراعي</p> مع شركة «<o>دلمار</o>» أمس.',
    # An office before a colon whose last word is no office; a rank without its article before a stroke.
    'وحضر عضو المجلس البلدي: السيدة <p title="عضو المجلس البلدي">هالة محمود الحداد</p>.',
    'وقال رئيس <o>جمعية النور</o>: عقيد/ <p title="رئيس جمعية النور" at="جمعية النور">سامي الراعي</p> ذلك.',
    'وحضر مقدم/ <p title="مقدم">سامي الراعي</p> اللقاء.',
    # "And" behind a bracket and on a foreign name; no "so" behind who somebody is and of which nation.
    'شارك فيه <p at="جمعية النور">سامي الراعي</p> (<o>جمعية النور</o>)، و<p title="منسق الجمعية" at="الجمعية">عودة الحداد</p>، منسق <o>الجمعية</o>.',
    'بحضور <p title="رئيسة هيئة السياحة" at="هيئة السياحة">مايا الراعي</p>، رئيسة <o>هيئة السياحة</o>، و<p title="المديرة التجارية" at="شركة النور">تيا زانيدزه</p>، المديرة التجارية ل<o>شركة النور</o>.',
    'وعاد المدرب الروماني <p title="المدرب الروماني">فلورين دلماري</p> إلى بلاده.',
    # Two offices of one person, behind a verb that has no person for its object; a ministry besides another office.
    'فيما استعرض عميد <o>كلية الهندسة</o> رئيس اللجنة المنظمة الدكتور <p title="عميد كلية الهندسة رئيس اللجنة المنظمة" at="كلية الهندسة">معتصم الحداد</p> محاور المؤتمر.',
    'واستقبل عميد <o>كلية الهندسة</o> رئيس اللجنة المنظمة الدكتور <p title="رئيس اللجنة المنظمة">معتصم الحداد</p>.',
    'بتوجيهات النائب الأول لرئيس <o>مجلس الوزراء</o> ووزير الدفاع الشيخ <p title="النائب الأول لرئيس مجلس الوزراء ووزير الدفاع" at="مجلس الوزراء">سامي الراعي</p>، بدأ العمل.',
    # A trade before the name, where somebody is from, and the office behind it; not the office of the next one.
    'تحدثت المزارعة <p title="رئيسة جمعية سفروت التعاونية" at="جمعية سفروت التعاونية">هالة الحداد</p> من سفروت، رئيسة <o>جمعية سفروت التعاونية</o>، عن تجربتها.',
    'عاد <p>سامي الراعي</p> من رحلة العلاج، رئيس البعثة الدكتور <p title="رئيس البعثة" at="البعثة">هادي الحداد</p> قال ذلك.',
    # A house in marks whose first word is a field; a panel led, a board led by its pronoun.
    'وقال <p title="الرئيس التنفيذي" at="طيران دلمار">سامي الراعي</p>، الرئيس التنفيذي لـ«<o>طيران دلمار</o>»، ذلك.',
    'وجاء وفد من <o>جامعة برلين</o>، وأشار إلى أن اللجنة العلمية برئاسة الأستاذة الدكتورة <p at="اللجنة العلمية">هالة الحداد</p> قبلت الأبحاث.',
    'تأسست <o>شركة دلمار العقارية</o> في الرياض، ويرأس مجلس إدارتها الأستاذ <p at="شركة دلمار العقارية">سامي الراعي</p>.',
    # A rank alone is not handed on to whom somebody succeeds.
    'وأسندت المهمة إلى الكابتن <p title="الكابتن">سامي الراعي</p> لموسمين، خلفا للبرتغالي <p>لويس كاردوزا</p>.',
    # Singers.
    'وتحيي الافتتاح السوبرانو <p title="السوبرانو">هالة الحداد</p>.',
]  # fmt: skip


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    assert told_offices(tagged) == wanted_offices(tagged)
