# ruff: noqa: E501 - gold sentences stay on one line
"""Arabic bodies that title and name hold in between, that fight an evil, that somebody represents; what is no body."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import told_bodies, untag, wanted_bodies

SENTENCES = [
    # Between the title of who leads it and the name; behind the name; no part of a house, no panel, no board.
    "وشارك رئيس <o>جهاز السواقي</o> المهندس طارق الراعي في الندوة.",
    "واستقبل رئيس <o>مؤسسة وسيط البحر</o> الأستاذ حسن الراعي وفدا.",
    "وأوضح طارق الراعي رئيس <o>جهاز السواقي</o>. ثم قال سامي الحداد رئيس مجلس الإدارة ذلك.",
    "وحضر مدير قسم الجراحة سامي الراعي ورئيس لجنة التحكيم هالة الراعي ومدير مشروع الرصيف خالد الحداد.",
    # What a body fights; what one stands up against once is no part of its name.
    "وأعلنت <o>الفيدرالية المغاربية ضد التهميش</o> عن حملة.",
    "وقالت رئيسة <o>الفيدرالية المتوسطية ضد الاختفاء القسري</o> السيدة هالة الراعي ذلك.",
    "ووقفت <o>الجمعية المغربية لحقوق الإنسان</o> ضد القرار.",
    # Who is represented has a name; whom a foundation helps is none of it, what it does is.
    "وحضر وفد من <o>كلية الحقوق</o>، و<o>مركز أرجوان</o> ممثلا بمديرته هالة الراعي.",
    "وهي منصة تابعة ل<o>مؤسسة رواق للمشاركة المجتمعية</o>.",
    "وتعاقدت البلدية مع <o>صندوق أثير الائتماني</o> لشراء الحافلات.",
    # A body of bodies; an accelerator and its name in marks; a body of the world behind a preposition.
    "وانعقد اجتماع <o>مجلس الجامعات الخاصة</o> أمس.",
    'وأطلقت <o>مسرعة الأعمال «بذور»</o> برنامجها مع <o>حاضنة الأعمال "ينبوع"</o>.',
    "وهو برنامج تابع ل<o>مرفق البيئة العالمي</o>.",
    # A definite adjective behind a word without the article: that word is a name.
    "وزار الوفد <o>مركز أرجوان الثقافي</o> و<o>نادي درب الرياضي</o>.",
    "وافتتح <o>مركز شباب الجزيرة</o> مكتب رئيس الوزراء.",
    # An ensemble of a theatre; what a faculty does is no field of it; a town whose name has two words.
    "ومن إنتاج <o>فرقة مسرح الرصيف</o> التابعة للوزارة.",
    "وجرى اللقاء لتعزيز الصلة مع <o>كلية الطب</o> وتطوير العمل والمشاركة في الندوة.",
    "ونقل الركاب لمدينة سيدي بوزيد خلال شهر مارس.",
    "وزار الوفد <o>المؤسسة العمومية الاستشفائية بقالمة</o> أمس.",
    # A kind of which a town has one, told by its town.
    "ونقل المصابون إلى <o>المستشفى الجامعي بوهران</o> أمس.",
    "وزار الوفد المستشفى الجامعي بعد ذلك، ثم المستشفى الجامعي بالمدينة.",
    "وقال رئيس <o>المجلس البلدي بصفاقس</o> ذلك في المجلس البلدي.",
    # The masculine noun in ه keeps its adjective.
    "وافتتح المعرض بحضور العقيد ناصر الراعي مدير <o>إدارة التوجيه المعنوي</o>.",
    # Offices with a place or field, a governor; his province acts.
    "وصرح المندوب الجهوي للتنمية الفلاحية بنابل منير الراعي بذلك.",
    "وأعلن النائب الفني لمحافظ البصرة حسن الراعي ذلك.",
    "وأعلنت <o>محافظة البصرة</o> ذلك.",
    "وقال نائب العميد لشؤون الجودة الدكتور هاني الراعي ذلك.",
    # Members who are excellent, a circle that is widened, what one can manage, a map, a smart government.
    "وحضر نواب الرئيس وأعضاء التحالف المتميزين.",
    "وتسعى إلى توسيع دائرة التعاون الجامعي.",
    "وعكس ذلك قدرات الشركات على إدارة الفعاليات السيادية.",
    # What a department fights; what somebody asks of one.
    "وشاركت فرق التفتيش ممثلة ب<o>الإدارة العامة لمكافحة التهريب</o> في الحملة.",
    "ودعا العاملون الإدارة العامة لإبداء الرأي.",
    # A council by what it does; the branch of a house in a town; a machine; two bodies of state; the day behind a town.
    "ويشرف على المختبر مجلس توجيهي يضم عشرة أعضاء.",
    "وقالت هالة الحداد مديرة مكتب الرياض ذلك.",
    "وتسلم المستشفى جهاز القثطرة القلبية وجهاز الرنين المغناطيسي.",
    "ودعا المجتمعون <o>وزارة الشؤون الاجتماعية</o> و<o>التفقدية العامة للشغل</o> إلى الحوار.",
    # A name that marks hold behind its noun stands elsewhere without both; ل before a name that begins with it.
    "وذلك بالشراكة مع شركة «<o>أزرق ويف</o>» السويدية. وقال لارس أوكه هولم، نائب الرئيس لمنطقة الشرق الأوسط وإفريقيا في <o>أزرق ويف</o>: بدأنا.",
    "تأسست <o>ليمونة تيليكوم</o> هنا. وقال سامي الراعي، الرئيس التنفيذي ل<o>ليمونة تيليكوم</o>، ذلك.",
    # A region of the Maghreb with its president, no governor of the state; a chain of shops, no chain of any shops.
    "وحضر الحفل رئيسة <o>جهة الوادي الأخضر</o> السيدة هالة الحداد، ووالي الولاية.",
    "وحضر رئيس جهة التحقيق سامي الحداد، ثم والي جهة الوادي الأخضر.",
    "واليوم نورد الخبز لسلسلة <o>متاجر برافو</o> وسلسلة مطاعم عالمية.",
    # An office that somebody holds in a list is no short form of the body before it.
    "وتضم اللجنة هالة الحداد، المديرة، <o>شركة لؤلؤة النور</o> (رئيساً) وسامي الراعي.",
    "وتتمثل خارطة الهاكاثون في المراحل الآتية، نحو الحكومة الذكية.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_bodies_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    assert told_bodies(tagged) == wanted_bodies(tagged)
