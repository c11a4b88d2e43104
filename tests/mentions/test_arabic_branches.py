"""Arabic bodies on tagged sentences: what they do, behind their rank; their town; commands; what is no body."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # What a body does, behind its rank; a noun between it and a definite one; two verbal nouns.
    "وزار الوفد <o>شركة المرجان العامة لتنفيذ الجسور</o>.",
    "وباشرت <o>شركة سنجار العامة لصناعة الزجاج</o> الإنتاج.",
    "ونظم <o>المركز السوداني لحفظ الطاقة</o> ورشة.",
    "وشارك <o>المركز البحريني لتوثيق العمل التطوعي</o> في المعرض.",
    "وأعلنت <o>الشركة السورية لتخزين وتوزيع المواد الغذائية</o> ذلك.",
    "ووزعت <o>تعاونية أركانة لإنتاج زيت الزيتون</o> الجوائز.",
    "وقدمت <o>جمعية سند لمساندة مرضى الربو</o> أجهزة حديثة.",
    "وأكدت <o>سلطة جودة المياه</o> ذلك.",
    "وحصلت <o>شركة لؤلؤة الجنوب للتمويل</o> على ترخيص.",
    # What the body is asked to do is no part of its name.
    "وتسعى <o>الشركة الوطنية</o> لتوسيع الشبكة.",
    "واستعان <o>المركز الوطني</o> لإنجاز المشروع بخبراء.",
    "وارتفعت أرباح <o>البنك الأهلي</o> لنهاية العام.",
    "وتحتاج البلاد إلى شركة وطنية لصناعة الأدوية.",
    # The preposition that the noun itself needs.
    "وأعلنت <o>الشركة القابضة للاستثمار في المجالات التعليمية والرياضية</o> ذلك.",
    "وقررت <o>الهيئة العامة للرقابة على الواردات والصادرات</o> ذلك.",
    "وتعمل <o>الهيئة العامة للاستثمار</o> في مصر.",
    # The town of a body that many towns have.
    "ودشنت <o>إدارة التعليم بالأحساء</o> المبادرة.",
    "واستقبل <o>المستشفى الجهوي بالقصرين</o> المرضى.",
    "وأعلنت <o>المديرية الجهوية للتجارة بباتنة</o> النتائج.",
    "وقال كاتب عام <o>الاتحاد الجهوي للشغل بقابس</o> <p>صالح الراعي</p> إن الإضراب نجح.",
    "وقضت <o>محكمة جنايات رأس الخيمة</o> بسجنه، وحبسته <o>نيابة جنوب الجيزة</o>.",
    "وافتتح المعهد بتونس دورة، ودرس خالد إدارة الأعمال بالقاهرة.",
    "وأوضحت <o>مديرية الصحة في درعا</o> ذلك، وأعلنت <o>نقابة المهندسين في بيروت</o> الإضراب.",
    "وعقدت <o>نقابة المحامين</o> في الأردن اجتماعا.",
    # What the verb is done to has the letters of an adjective.
    "ونفذت <o>شرطة النور</o> العملية، ووقعت <o>وزارة الصحة</o> الاتفاقية.",
    "ودشنت <o>بلدية النور</o> المبنى، وأقرت <o>جمعية الأمل</o> الميزانية.",
    "ووقعت <o>جمعية أصدقاء المرضى</o> الاتفاق مع <o>شركة القناة لتوزيع الكهرباء</o>.",
    "وأعلن <o>الديوان الوطني للحج والعمرة</o> الموعد.",
    # Commands of forces.
    "ونسقت البلدية مع <o>قيادة عمليات نينوى</o>.",
    "وأعلنت <o>القيادة العامة لشرطة عجمان</o> ذلك.",
    "وتولى قيادة عمليات الإنقاذ ضابط كبير.",
    # Rooms, districts, teams with a verb, verbs behind the article, families.
    "ونقل المريض من غرفة القسطرة إلى غرفة العناية المركزة.",
    "ووقعت <o>غرفة صناعة النور</o> الاتفاق.",
    "وزار والي نيابة الأشخرة المدرسة.",
    "وقال: «استثمرنا في فريق يعرف الزراعة».",
    "وأشار إلى أن المعهد وفّر مخبر التحاليل.",
    "ووقعت الشركة الأجنبية عقدا.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_bodies_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    organisations, people = find(tagged.text)
    found = [words(tagged.text, one.span) for one in organisations]
    assert found == [words(tagged.text, span) for span in tagged.organisations]
    if tagged.people:
        assert [words(tagged.text, one.span) for one in people] == [words(tagged.text, one[0]) for one in tagged.people]
