# ruff: noqa: E501 - gold sentences stay on one line
"""Offices of Arabic names "on the level of" a house, two in a row, with an adjective; who represents a house."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_offices, untag, wanted_offices

SENTENCES = [
    # على مستوى between an office and its house, before the name and behind it; a level itself is no house.
    'أكد المكلف بالإعلام على مستوى <o>مديرية الأثر</o> <p title="المكلف بالإعلام" at="مديرية الأثر">سامي الراعي</p> أن الأشغال انطلقت.',
    'وأوضح رئيس قسم الطوارئ على مستوى <o>المستشفى الجامعي بتلمسان</o> الدكتور <p title="رئيس قسم الطوارئ" at="المستشفى الجامعي بتلمسان">كمال الراعي</p> ذلك.',
    'وقال <p title="رئيس مصلحة الوقاية" at="مديرية الصحة لولاية النور">سامي الراعي</p>، رئيس <o>مصلحة الوقاية</o> على مستوى <o>مديرية الصحة لولاية النور</o>، إن الوضع مستقر.',
    'التقى المدير على مستوى عال <p>سامي الراعي</p>.',
    # Two offices of a minister; one that is held for another; an adjective that is a dignity too.
    'وقال وزير العدل حافظ الأختام <p title="وزير العدل حافظ الأختام">سامي الراعي</p> اليوم بالجزائر العاصمة إن القانون جاهز.',
    'وقال الدكتور <p title="مدير إدارة المناهج القائم بأعمال المدير العام" at="إدارة المناهج">سامي الراعي</p> مدير إدارة المناهج القائم بأعمال المدير العام ذلك.',
    'وحضر اللقاء النائب الأكاديمي الأستاذ الدكتور <p title="النائب الأكاديمي">رضوان الراعي</p>.',
    'والكاتب الصحفي <p title="الكاتب الصحفي">عماد الراعي</p>، ورئيس الجمعية النائب <p title="رئيس الجمعية" at="الجمعية">سامي الراعي</p>.',
    # An adjective of a hospital is no title, one of a researcher is.
    'ويرقد الجريح بالمؤسسة الاستشفائية المتخصصة <p>مصطفى باشا</p>.',
    'وقالت الباحثة المتخصصة <p title="الباحثة المتخصصة">هالة الراعي</p> ذلك.',
    # What a minister visits is not his.
    'تفقد الدكتور <p title="وزير التعليم العالي والبحث العلمي">سامي الراعي</p>، وزير التعليم العالي والبحث العلمي <o>مستشفى النور الجامعي</o>.',
    # Who represents a house.
    'وحضرت <o>الهيئة الوطنية لحماية الطفل</o> متمثلة بالأستاذ <p at="الهيئة الوطنية لحماية الطفل">سامي الراعي</p>.',
    'ووقعت <o>جامعة النور</o> ممثلة في رئيسها <p title="رئيسها" at="جامعة النور">سامي الراعي</p>.',
    # A name in الدين ends before the next of the list; a family name may stand behind it.
    'وحضر الدكتور <p>سامر نجم الدين</p> و<o>الهيئة المستقلة للنزاهة</o>.',
    'وقال الكاتب <p title="الكاتب">عماد الدين حسين</p> إن العمل بدأ.',
    # Attached to another's office; what somebody is charged with before the name.
    'ترأست الوزيرة المنتدبة لدى رئيس الحكومة <p title="الوزيرة المنتدبة لدى رئيس الحكومة">غيثة الراعي</p> أشغال المجلس.',
    'وقال الوزير المنتدب المكلف بالميزانية <p title="الوزير المنتدب المكلف بالميزانية">فوزي الراعي</p> ذلك.',
    # A plural that keeps its ending governs no office; respected behind a name; an aide's title taken for its last word.
    'وغادر المحتجون القاعة، متهمين الأمين العام <p title="الأمين العام">سامي الراعي</p> بالتقصير.',
    'وحضر عن الجامعة <p title="رئيس الجامعة" at="الجامعة">سامي الحداد</p> المحترم رئيس الجامعة.',
    'وأوضح الدكتور <p title="مساعد وزير التنمية المحلية">خالد قاسم</p> مساعد وزير التنمية المحلية أن المبادرة مستمرة.',
    # In the field of; a noun of action in a construct; behind a name in mirrored marks; who leads a sector.
    'وحضر الخبير في مجال التغذية <p title="الخبير في مجال التغذية">كمال الراعي</p>.',
    'صرح <p title="مدير مركز دعم اتخاذ القرار" at="شرطة النور">راشد الراعي</p>، مدير مركز دعم اتخاذ القرار في <o>شرطة النور</o>، بذلك.',
    'ويعرض العمل قريبا بدعم من قطاع الحفلات برئاسة المخرج <p title="المخرج" at="قطاع الحفلات">سامي الراعي</p>.',
    'ويعرض العمل قريبا بدعم من <o>قطاع المسرح</o> برئاسة المخرج <p title="المخرج" at="قطاع المسرح">سامي الراعي</p>.',
    # The family name behind a given name of two words; an object is none.
    'وقال وزير العدل <p title="وزير العدل">عبد الرشيد طبي</p> اليوم إن القانون جاهز.',
    'ألقى الوزير <p title="الوزير">عبد السلام</p> كلمة في الحفل.',
    # A verb that is a given name, before the governor; a man of that name; a blessing, a pasha and his quarter.
    'أشرف والي ولاية سطيف السيد <p title="والي ولاية سطيف">مصطفى الراعي</p> على تدشين مدرسة.',
    'وقال <p>أشرف والي</p> إن المدرسة جاهزة.',
    'يوليها جلالة الملك، نصره الله، للفلاحة، وباشا المشور الستينية، ورئيس الجماعة.',
    'وقال <p>هبة الله الراعي</p> إن العمل بدأ.',
]  # fmt: skip


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    assert told_offices(tagged) == wanted_offices(tagged)
