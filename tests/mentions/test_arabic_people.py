# ruff: noqa: E501 - gold sentences stay on one line
"""Arabic people on tagged sentences: words that are a title or a verb in one place and a name in another; condolences."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # Condolences are nobody, nor is whither the dead go; the officer who condoles keeps his office.
    "تتقدم <o>نقابة الصيادلة</o> بأحر التعازي من الزميل <p>سامر الحداد</p> بوفاة والده.",
    "يتقدم رئيس <o>بلدية النور</o> <p>حازم الراعي</p> بأصدق مشاعر العزاء من عائلة الفقيد.",
    "يتقدم رئيس مجلس إدارة <o>شركة النيل</o> وجميع العاملين بأصدق المواساة إلى المهندس <p>جاسم الحداد</p> مدير المشاريع.",
    "انتقل إلى رحمة الله العميد متقاعد <p>حسين الراعي</p>.",
    "قالت <p>رحمة الله أحمد خان</p> مديرة <o>جمعية النور</o> إن التبرعات وصلت.",
    # A shortened title behind "and" ends the name before it.
    "شارك في الورشة د. <p>عمر الحداد</p> ود. <p>منى الحارثي</p> ود. <p>خالد المري</p>.",
    "حضر أ.م.د. <p>علاء الراعي</p> وأ.د. <p>نجوى خليل</p> المؤتمر.",
    "حضر الدكتور <p>عمر الحداد</p> والدكتورة <p>منى الحارثي</p> و<p>وداد صالح</p> المؤتمر.",
    # السيد behind a title of learning is a given name.
    "افتتح د. <p>السيد الشرقاوي</p> وكيل <o>وزارة التموين</o> المعرض.",
    "أكد الدكتور <p>السيد تاج الدين حسن</p> رئيس <o>هيئة الشراء</o> ذلك.",
    "قال السيد <p>محمود الشاذلي</p> مدير <o>شركة النور</o> إن العمل مستمر.",
    "استقبل الوزير السيد <p>سامي الراعي</p>.",
    # شهد and أدى, names too, are verbs at the head of a sentence before an honorific.
    "شهد اللواء <p>عماد الراعي</p> محافظ المنيا افتتاح الجسر.",
    "كما شهد المهندس <p>وليد العبري</p> توقيع العقد.",
    "أدى الدكتور <p>هاني سويلم</p> اليمين الدستورية وزيراً للري.",
    "قالت <p>شهد الراعي</p> مديرة <o>شركة النور</o> إن العمل مستمر.",
    # أمين is a given name before a family name, an office before what is kept or run.
    "قال رئيس اللجنة <p>أمين بشير</p> إن الوضع صعب.",
    "قال مدير الشركة <p>أمين حداد</p> إن الوضع صعب.",
    "قال العميد المتقاعد <p>أمين صليبا الحلو</p> إن الوضع صعب.",
    "قال أمين سر <o>نقابة المعلمين</o> <p>كفاح الراعي</p> إن الوضع صعب.",
    "قال أمين عمان الكبرى <p>يوسف الشواربة</p> إن العمل مستمر.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_people_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    organisations, people = find(tagged.text)
    assert [words(tagged.text, one.span) for one in people] == [words(tagged.text, one[0]) for one in tagged.people]
    found = [words(tagged.text, one.span) for one in organisations]
    assert found == [words(tagged.text, span) for span in tagged.organisations]


@pytest.mark.parametrize(
    "text, title",
    [
        ("يتقدم مدير عام شركة النيل بخالص التعازي إلى الأستاذ وهيب الراعي مدير الصيانة.", "مدير الصيانة"),
        ("أدى الدكتور هاني سويلم اليمين الدستورية وزيراً للري.", "وزيراً للري"),
        ("سجل الهدف الثاني اللاعب أمين بوشارب أمس.", "اللاعب"),
        ("قال العميد المتقاعد أمين صليبا الحلو إن الوضع صعب.", "العميد المتقاعد"),
        ("قال مفوض الاتحاد الأوروبي لشؤون الجوار هانس ماير ذلك.", "مفوض الاتحاد الأوروبي لشؤون الجوار"),
        (
            "أكد مستشار رئيس مجلس الوزراء للشؤون الاقتصادية سيف الجوهري ذلك.",
            "مستشار رئيس مجلس الوزراء للشؤون الاقتصادية",
        ),
        ("قال مدير مستشفى الشهيد كمال بخان الدكتور حسام الحداد ذلك.", "مدير مستشفى الشهيد كمال بخان"),
        ("قال رئيس جامعة النور د. السيد قنديل ونائبيه ذلك.", "رئيس جامعة النور"),
    ],
)
def test_the_title_of_the_one_person(text: str, title: str) -> None:
    _, (person,) = find(text)
    assert words(text, person.title) == title
