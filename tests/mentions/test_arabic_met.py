# ruff: noqa: E501 - gold sentences stay on one line
"""Who is met by somebody whose title stands before, who works where, who sits for a place, on sentences of our own."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import told_bodies, told_offices, untag, wanted_bodies, wanted_offices

SENTENCES = [
    # The title of whoever meets, honours, visits is not that of who is met: another gender, or a noun alone before a whole title.
    'التقى الوزير النائبة <p title="النائبة">هالة الراعي</p> في مكتبه.',
    'واستقبل معالي وزير الطاقة السفيرة <p title="السفيرة">هالة الراعي</p> وبحث معها التعاون.',
    'كرم المحافظ رئيس الجامعة <p title="رئيس الجامعة" at="الجامعة">سامي الراعي</p>.',
    'وزارت الوزيرة المدير <p title="المدير">سامي الراعي</p> في مكتبه.',
    # One person's: two offices of one gender, an adjective, a member; a verb that nobody is the object of.
    'استقبل الرئيس المدير العام <p title="الرئيس المدير العام">سامي الراعي</p> الوفد.',
    'كرم الأمين العام المساعدة <p title="الأمين العام المساعدة">هالة الراعي</p> في الحفل.',
    'واستقبل الوزير المستشار <p title="الوزير المستشار">سامي الراعي</p> الوفد.',
    'وقالت العضو المنتدبة <p title="العضو المنتدبة">هالة الراعي</p> إن العمل مستمر.',
    # A clause without a pronoun behind a trade tells the house, beside its verb or behind "in".
    'قال <p title="خبير" at="بنك النور">سامي الراعي</p>، خبير يعمل في <o>بنك النور</o>، إن الأسعار ترتفع.',
    'قالت <p title="باحثة مشاركة" at="مركز الدرب للدراسات">هالة الراعي</p>، باحثة مشاركة تركز على أسواق النفط في <o>مركز الدرب للدراسات</o>، ذلك.',
    'قال <p title="محام">سامي الراعي</p>، محام يدافع عن المتهمين في <o>محكمة النور</o>، إن الحكم قاس.',
    # Who plays for a club.
    'وشوهد <p at="نادي الدرب الرياضي">سامي الراعي</p> وهو يلعب ضمن صفوف <o>نادي الدرب الرياضي</o>.',
    # "As" of who works or is made it; not of who is known or chosen as something.
    'تعمل <p title="باحثة" at="معهد الدرب للدراسات">هالة الراعي</p> كباحثة في <o>معهد الدرب للدراسات</o>.',
    'وقال <p title="مهندس" at="شركة النور">سامي الراعي</p>، الذي يعمل حاليا كمهندس لدى <o>شركة النور</o>، إن العمل صعب.',
    'وعين <p title="مهندس" at="شركة النور">سامي الراعي</p> كمهندس في <o>شركة النور</o>.',
    "وعرف <p>سامي الراعي</p> كباحث في التاريخ.",
    "واختير <p>سامي الراعي</p> كأفضل لاعب في <o>نادي الدرب</o>.",
    # The house that somebody or something leaves has no post for him.
    'وبعد استقالته من <o>شركة النور</o> تولى <p title="المدير العام">سامي الراعي</p> منصب المدير العام.',
    'غيرت <o>شركة النور</o> إدارتها، وتولى <p title="المدير العام" at="شركة النور">سامي الراعي</p> منصب المدير العام.',
    # A blank lost between the title and a house in Latin letters; both are the title where it stands.
    'قال <p title="مدير" at="Greenway USA">سامي الراعي</p>، مدير<o>Greenway USA</o>، إن الحملة بدأت.',
    'قال <p title="مدير Greenway USA" at="Greenway USA">سامي الراعي</p>، مدير <o>Greenway USA</o>، إن الحملة بدأت.',
    # Elected to a board, as what.
    'انتخبت <p title="مديرة غير تنفيذية" at="اتحاد الدرب الرياضي">هالة الراعي</p> لعضوية مجلس إدارة <o>اتحاد الدرب الرياضي</o> بصفتها مديرة غير تنفيذية.',
    # What a member of a parliament sits for is no house; who was sent by a province is of it.
    'وأيد عضو <o>مجلس الشيوخ</o> <p title="عضو مجلس الشيوخ" at="مجلس الشيوخ">سامي الراعي</p> عن ولاية أريزونا القرار.',
    'قال النائب <p title="النائب">سامي الراعي</p> عن محافظة البصرة إن المشروع مهم.',
    'حضر <p at="محافظة درب">سامي الراعي</p> عن <o>محافظة درب</o> و<p at="بنك النور">هالة الحداد</p> عن <o>بنك النور</o>.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_people_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    assert told_offices(tagged) == wanted_offices(tagged)


BODIES = [
    # What a body eases or curbs.
    "صرحت <o>وكالة التخفيف من الكوارث</o> بنتائج المسح.",
    "وأعلن <o>مكتب الدرب للحد من مخاطر الفيضانات</o> عن خطة.",
    # An adjective of people is of the members, unless the body is of people.
    "رفض عدد من أعضاء <o>مجلس الشيوخ</o> الجمهوريين القرار.",
    "اجتمع أعضاء <o>نقابة المعلمين الفلسطينيين</o> أمس.",
    "رحب أعضاء <o>مجلس نقابة الصحفيين المصريين</o> بالقرار.",
    # To manage a country is no body; what manages a field is.
    "وطموحه النهائي هو إدارة اسكتلندا يوما ما.",
    "وقالت <o>إدارة التعليم بقنا</o> إن العمل مستمر.",
]


@pytest.mark.parametrize("marked", BODIES)
def test_bodies_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    assert told_bodies(tagged) == wanted_bodies(tagged)


def _organisations(text: str) -> set[str]:
    return {one.name for one in annotate(text).entities if one.kind == "organisation"}


def test_a_ware_bears_the_name_of_its_maker() -> None:
    told = "وقال سامي الراعي، المدير التنفيذي لشركة نوفارا، إن الإنتاج مستمر."
    assert not any("غالاكسي" in name for name in _organisations(f"ارتفعت مبيعات هواتف نوفارا غالاكسي. {told}"))
    assert "شركة نوفارا أوريس" in _organisations("وتباع منتجات شركة نوفارا أوريس في السوق.")


def test_letters_spelled_behind_others_are_another_body() -> None:
    found = _organisations("بلغ عدد مشاهدي دي بي سي 2.9 مليون وبلغ عدد مشاهدي إم إس دي بي سي 2.8 مليون.")
    assert found == {"دي بي سي", "إم إس دي بي سي"}
