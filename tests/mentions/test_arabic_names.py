# ruff: noqa: E501 - gold sentences stay on one line
"""Arabic names that look like a clitic and a word, trades beside offices, and the houses that a sentence opens with."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # Names that begin with "and", that hold God's name, that tell whose sons one is of.
    'وقالت الدكتورة <p title="المدير التنفيذي" at="مؤسسة النيل">إيناس وهبة</p>، المدير التنفيذي ل<o>مؤسسة النيل</o>، إن عدد الزوار ارتفع.',
    'وتحدثت الممثلتان <p title="الممثلتان">سلمى</p> و<p title="الممثلتان">هبة</p> عن الفيلم.',
    'وقالت المخرجة <p title="المخرجة">منة الله الراعي</p> إن الفيلم يروي قصة جدتها.',
    'وقال الأب، السيد <p>لخضر بوجمعة</p>، إن ابنه بخير.',
    'والتقى السيد <p>سفيان</p> ب<o>وزارة الصحة</o> ممثلين عن النقابات.',
    # A trade before the name, an office behind it; two trades of one worth stay as they stand.
    'وقال الناقد السينمائي <p title="رئيس المهرجان">شريف عبد الهادي</p>، رئيس المهرجان: «استقبلنا أفلاما كثيرة».',
    'وأوضح الخبير الاقتصادي <p title="كبير المستشارين" at="بنك الخليج">عمر الراعي</p>، كبير المستشارين في <o>بنك الخليج</o>، أن التضخم تراجع.',
    # A curator; a governorate is no office.
    'وقالت محافظة المتحف، السيدة <p title="محافظة المتحف" at="المتحف">هالة الراعي</p>، إن التحضير للمعرض استغرق عاما.',
    'وأعلنت <o>محافظة الجيزة</o> بدء العمل، وقال المحافظ <p title="المحافظ">سامي الراعي</p> إنه يستمر.',
    # Whom one stands or speaks for.
    'ووقعت الشركة اتفاقا مع <o>بنك النيل</o>. ومثّل <o>بنك النيل</o> في التوقيع <p title="مدير عام الائتمان" at="بنك النيل">سامي الراعي</p>، مدير عام الائتمان.',
    'ومن <o>تعاونية النور</o> بإقليم تيزنيت، تقول <p at="تعاونية النور">هالة الراعي</p> إن الأسعار ارتفعت.',
    'ومن جانب <o>غرفة تجارة دبي</o>، قال <p at="غرفة تجارة دبي">سالم الراعي</p> إن القطاع ينمو.',
    'ومن جهة أخرى، قال <p>سالم الراعي</p> إن القطاع ينمو.',
    # A ward is no house; a place in a team.
    'أشرف على العملية البروفيسور <p title="رئيس مصلحة جراحة الكبد">سامي الراعي</p>، رئيس مصلحة جراحة الكبد.',
    'وقال رئيس <o>مصلحة الضرائب</o> <p title="رئيس مصلحة الضرائب" at="مصلحة الضرائب">سامي الراعي</p> إن الموعد قريب.',
    'واختيرت ضاربة الفريق <p title="ضاربة الفريق" at="الفريق">هالة الراعي</p> أفضل لاعبة.',
    # An adjective of the office behind its body is no part of the body.
    'وقال رئيس <o>شركة النور</o> التنفيذي <p title="رئيس شركة النور التنفيذي" at="شركة النور">خالد الراعي</p> إن الأرباح نمت.',
    'وقال المهندس <p title="رئيس جامعة القاهرة السابق" at="جامعة القاهرة">سامي الراعي</p>، رئيس <o>جامعة القاهرة</o> السابق، إن الطلاب جاهزون.',
    'وقال وكيل الوزارة المساعد لشؤون التخطيط المهندس <p title="وكيل الوزارة المساعد لشؤون التخطيط" at="الوزارة">بدر الراعي</p> إن المشروع اكتمل.',
    'وقال مدير <o>منظمة الصحة العالمية</o> الإقليمي لشرق المتوسط <p title="مدير منظمة الصحة العالمية الإقليمي لشرق المتوسط" at="منظمة الصحة العالمية">سامي الراعي</p> إن اللقاح وصل.',
    # A village's headman, whose office is a given name too; one of many; a third noun; an age.
    'وقال مختار بلدة عين إبل <p title="مختار بلدة عين إبل">شربل الراعي</p> إن الأهالي عادوا.',
    'وقال <p title="أحد مؤسسي شركة بذرة" at="شركة بذرة">زيد الراعي</p>، أحد مؤسسي <o>شركة بذرة</o>، إن التطبيق جاهز.',
    'وقال <p title="مدرب كرة سلة">سامي الراعي</p>، مدرب كرة سلة، إن الفريق جاهز.',
    'وقالت <p title="طالبة">لين الراعي</p>، وهي طالبة في السابعة عشرة من عمرها، إنها ستعود.',
    'وبحضور رئيس البلدية م. <p title="رئيس البلدية" at="البلدية">رائد الشواورة</p>، وأعضاء المجلس.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names_and_offices_are_whole(marked: str) -> None:
    tagged = untag(marked)
    text = tagged.text
    _, people = find(text)
    found = [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people]
    assert found == [(words(text, span), title, at) for span, title, at in tagged.people]
