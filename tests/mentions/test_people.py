# ruff: noqa: E501 - gold sentences stay on one line
"""People on tagged sentences: the name alone, the title, the organisation, the gender."""

from __future__ import annotations

import time

import pytest

from extractor.mentions.people import find_people
from extractor.reading import read_passages
from extractor.release.plain import plain_release
from tests.mentions.tagged import find, read, untag, words

ARABIC = [
    "دخلنا هذا المشروع متنافسين، وسيلمس الزبون الفرق في جيبه قبل أن يقرأ عنه في الجرائد.",
    # The title before the name, with honorifics and clitics.
    'قال وزير الصحة <p title="وزير الصحة">سامي الراعي</p> إن العمل بدأ.',
    'قالت وزيرة الطاقة <p title="وزيرة الطاقة">هالة الرفاعي</p> إن العمل بدأ.',
    'التقى معالي الدكتور <p title="">سامي الراعي</p> الوفد.',
    'وأكد مدير عام <o>بنك النيل</o>، الدكتور <p title="مدير عام بنك النيل" at="بنك النيل">خالد عبد الله</p>، أن العمل بدأ.',
    'رحب الرئيس التنفيذي ل<o>بورصة البحرين</o> الشيخ <p title="الرئيس التنفيذي" at="بورصة البحرين">خليفة بن إبراهيم آل خليفة</p> بالخطوة.',
    'قال الأمين العام ل<o>جامعة الدول العربية</o> <p title="الأمين العام" at="جامعة الدول العربية">أحمد أبو الغيط</p> ذلك.',
    'وقال نائب رئيس <o>جامعة القاهرة</o> <p title="نائب رئيس جامعة القاهرة" at="جامعة القاهرة">محمد سعيد</p> إن العمل بدأ.',
    # Behind it, with and without a comma; two titles of one person.
    'قال <p title="الرئيس التنفيذي والمدير التنفيذي" at="NLC">كارل أنطون</p>، الرئيس التنفيذي والمدير التنفيذي لـ <o>NLC</o>، إن العمل بدأ.',
    'وأضافت <p title="المديرة العامة" at="جامعة القاهرة">سارة محمود</p>، المديرة العامة في <o>جامعة القاهرة</o>: «بدأنا».',
    'حضر معالي <p title="وزير الاقتصاد">عمر القاسم</p> وزير الاقتصاد الاجتماع.',
    "حضرت <p>ليلى مراد</p> و<p>إميلي ستون</p> و<p>وليد الحسن</p> الحفل.",
    'بحضور معالي <p title="وزير الطاقة">سامي الراعي</p>، وزير الطاقة، وسعادة <p title="المدير العام" at="بنك النيل">خالد الحداد</p>، المدير العام ل<o>بنك النيل</o>.',
    # Marks around the firm; the object of an appointment.
    'ذكر <p title="الرئيس الإقليمي" at="النيل الأخضر">سامي الراعي</p>، الرئيس الإقليمي لشركة «<o>النيل الأخضر</o>»، أن العمل بدأ.',
    'قرر المجلس تعيين <p title="رئيسا تنفيذيا">سامي الراعي</p> رئيسا تنفيذيا أمس.',
    # The organisation behind the name of a titled person; the one that appoints; a title with a pronoun.
    'تحدثت الباحثة <p title="الباحثة" at="جامعة القاهرة">هالة الرفاعي</p> من <o>جامعة القاهرة</o> أمس.',
    'عين <o>بنك النيل</o> المهندسة <p title="رئيسا تنفيذيا" at="بنك النيل">هالة الرفاعي</p> رئيسا تنفيذيا أمس.',
    # The name in the other script between name and title; a spokesman in the name of a body; athletes.
    'حذرت <p title="نائبة ممثل وزارة الصحة العامة" at="وزارة الصحة العامة">هالة الرفاعي</p> (<p title="نائبة ممثل وزارة الصحة العامة" at="وزارة الصحة العامة">Hala Rifai</p>)، نائبة ممثل <o>وزارة الصحة العامة</o>، من التأخر.',
    'وفازت رامية القرص <p title="رامية القرص">هالة الرفاعي</p> أمس.',
    # A dignity behind the office proper; the next of a list; a rank between two titles; a pronoun on the title.
    'قال رئيس <o>هيئة النزاهة</o> القاضي <p title="رئيس هيئة النزاهة" at="هيئة النزاهة">سامي الراعي</p> إن العمل بدأ.',
    'حضر <p title="وزير النقل">خالد الحداد</p>، وزير النقل، ومدير <o>بنك النيل</o> <p title="مدير بنك النيل" at="بنك النيل">سامي الراعي</p>.',
    'أكد الأمين العام المساعد للشؤون الاقتصادية <p title="الأمين العام المساعد للشؤون الاقتصادية">سامي الراعي</p> أن العمل بدأ.',
    'وقعه عن <o>بنك النيل</o> رئيسه التنفيذي <p title="رئيسه التنفيذي" at="بنك النيل">سامي الراعي</p>.',
    'زار المدينة وفد من <o>بنك النيل</o> برئاسة <p at="بنك النيل">سامي الراعي</p>.',
    'أفاد النقيب <p title="النقيب">سامي الراعي</p> بأن العمل بدأ.',
    # A given name behind an adverb of the office.
    'قالت أمين عام الوزارة بالوكالة <p title="أمين عام الوزارة بالوكالة" at="الوزارة">لينا القضاة</p> إن العمل بدأ.',
    # A body and the person behind it, whom the recogniser takes for one.
    'واعترض رئيس <o>جمعية الصرافين</o> <p title="رئيس جمعية الصرافين" at="جمعية الصرافين">صبحي باغفار</p> على القرار.',
    # Near misses.
    "قال وزير الصحة إن العمل بدأ، وأضاف معاليه أن الخطة واضحة.",
    "وصل الرئيس إلى العاصمة أمس.",
    # Behind a pronoun or a relative; a name that is "called"; a quarter, a Latin short form, a place behind the body.
    'روى <p title="بائع خضروات">محمود عوض</p>، وهو بائع خضروات، ما جرى.',
    'وروى معلم متقاعد يدعى <p title="معلم متقاعد">عمار بوقرة</p> أنه دفع المبلغ.',
    'رأت <p title="ترأس جمعية الأمل" at="جمعية الأمل">جمانة الأسمر</p>، التي ترأس <o>جمعية الأمل</o>، أن الأمر صعب.',
    'وحضر ممثل <o>منظمة الصحة العالمية</o> في شرق السودان الدكتور <p title="ممثل منظمة الصحة العالمية" at="منظمة الصحة العالمية">بيورن هالفورسن</p> الحفل.',
    'أكد مفوض العون الإنساني بولاية القضارف الأستاذ <p title="مفوض العون الإنساني بولاية القضارف">الطيب حسن</p> ذلك.',
    # Two titles with a comma between; a dignity before and the office behind; the next of a list has its own.
    'أعلنت المديرة الجهوية للصحة، المفتش العام <p title="المديرة الجهوية للصحة، المفتش العام">نصيرة بلقاسمي</p>، فتح الباب.',
    'حضر المستشار <p title="المحامي العام">وائل حمدي</p>، المحامي العام، الحفل.',
    # Who leads: برئاسة behind the body, and far behind the only one.
    'وقالت <o>النيابة العامة</o> برئاسة المستشار <p title="المستشار" at="النيابة العامة">وائل حمدي</p> إن العمل بدأ.',
    # A delegate whom the recogniser takes for a person; a nationality before the name, an age behind it.
    'وحضر معتمد قليبية السيد <p title="معتمد قليبية">نبيل الماجري</p> الحفل.',
    'وأشادت مندوبة <o>الاتحاد الدولي للدراجات</o>، البلجيكية <p title="مندوبة الاتحاد الدولي للدراجات" at="الاتحاد الدولي للدراجات">إلس فاندرمولن</p>، بالعمل.',
    'وروى <p title="عامل محجر">رجب شحاتة</p>، 29 عاما، عامل محجر، ما جرى.',
    # A list under a heading is tested below; names behind a whole title that the recogniser does not know.
    'وحضر مدير عام <o>مديرية المخا</o> <p title="مدير عام مديرية المخا" at="مديرية المخا">سالم الزرنوقي</p>، وآخرون.',
    'صرح د. <p title="CEO" at="شركة المسار">سامر الخطيب</p> CEO ل<o>شركة المسار</o> بأن الخطة جاهزة.',
    'أعلن الرئيس التنفيذي لـ <o>STC</o> <p title="الرئيس التنفيذي" at="STC">سامر الخطيب</p> النتائج.',
    'وأشاد الأمير <p title="أمير منطقة مكة المكرمة">خالد بن فيصل</p> أمير منطقة مكة المكرمة بالجهود.',
    'كشف <p title="المدير الإقليمي" at="شركة المسار">سامر الخطيب</p> المدير الإقليمي ل<o>شركة المسار</o> في الخليج عن خطط التوسع.',
    'قالت <p title="طالبة الدكتوراه بالقسم">مزنة الغافرية</p>، طالبة الدكتوراه بالقسم، ذلك.',
    # An object behind a name; a player's club; how an officer serves.
    'ومنح المحافظ <p title="المحافظ">نقولا معلوف</p> درعاً تكريميا.',
    'تألق حارس <o>الفيحاء</o> <p title="حارس الفيحاء" at="الفيحاء">عبدالعزيز الشطي</p> في المباراة.',
    'قالت وكيلة <o>وزارة الأشغال العامة</o> بالإنابة <p title="وكيلة وزارة الأشغال العامة بالإنابة" at="وزارة الأشغال العامة">عبير السهلي</p> ذلك.',
    # Who heads a board whose house is called by its noun; a house in the clause between who appoints and a name.
    'وكان مجلس إدارة البنك، برئاسة الدكتورة <p title="" at="البنك">ماجدة الخشاب</p>، قد وافق.',
    'أعلنت <o>شركة النور للطيران</o>، الناقلة التي تتخذ من <o>مطار البحرين الدولي</o> مقرا لها، تعيين الكابتن <p title="الرئيس التنفيذي" at="شركة النور للطيران">ليلى المناعي</p> في منصب الرئيس التنفيذي.',
    # The board of a house behind ل; the post that somebody leaves, the house he comes from; a house behind a comma.
    'عينت الجمعية <p title="رئيسا لمجلس إدارة شركة المسار" at="شركة المسار">سامر الخطيب</p> رئيسا لمجلس إدارة <o>شركة المسار</o>.',
    'عينت الجمعية <p title="رئيسا لمجلس أمناء الجامعة">سامر الخطيب</p> رئيسا لمجلس أمناء الجامعة.',
    'استقال <p title="رئيسا لمجلس إدارة بنك الواحة" at="بنك الواحة">سامر الخطيب</p> من منصبه رئيسا لمجلس إدارة <o>بنك الواحة</o>.',
    'استقال <p title="رئيس مجلس إدارة بنك الواحة" at="بنك الواحة">سامر الخطيب</p> من منصب رئيس مجلس إدارة <o>بنك الواحة</o>.',
    'أعلن <o>بنك الواحة</o> انضمام <p title="رئيسة للمخاطر">ليلى الحمداني</p> إلى فريقه بصفتها رئيسة للمخاطر قادمة من <o>بنك النخيل</o>.',
    'للتواصل: <p title="مدير الاتصال المؤسسي" at="شركة المسار للنقل">سامر الخطيب</p>، مدير الاتصال المؤسسي، <o>شركة المسار للنقل</o>',
    'ترأس الشيخ <p title="رئيس الهيئة العامة للجمارك" at="الهيئة العامة للجمارك">خالد بن حمد الراعي</p> رئيس <o>الهيئة العامة للجمارك</o> الاجتماع.',
    # Offices of two words; no day in a title; a noun, a country, a town that no list of titles knows.
    'وقال رجل الأعمال <p title="رجل الأعمال">سامي الراعي</p> إن المشروع بدأ.',
    "استقبل وزير الصحة اليوم الدكتور <p>سامي الراعي</p> في مكتبه.",
    'وأشار نائب المدير العام لشؤون خدمة الزبائن ب<o>بنك النيل</o> السيد <p title="نائب المدير العام لشؤون خدمة الزبائن" at="بنك النيل">سامي الراعي</p> إلى ذلك.',
    'وقال عضو <o>لجنة تحكيم مسابقة الشعر العربي</o> الأستاذ <p title="عضو لجنة تحكيم مسابقة الشعر العربي" at="لجنة تحكيم مسابقة الشعر العربي">سامي الراعي</p> إن النصوص جيدة.',
    'بحضور والي جهة بني سليم-الواحة السيد <p title="والي جهة بني سليم-الواحة">محمد الراعي</p> والوفد المرافق له.',
    'وقالت مديرة أنظمة ووسائل الدفع ب<o>البنك المركزي</o>، السيدة <p title="مديرة أنظمة ووسائل الدفع" at="البنك المركزي">هالة الرفاعي</p>، إن التجربة نجحت.',
    'وأوضح المكلف بتسيير <o>وزارة الصحة</o> <p title="المكلف بتسيير وزارة الصحة" at="وزارة الصحة">سامي الراعي</p> أن اللقاح متوفر.',
    # An apposition to the firm between title and name; an age, a post, a capacity behind the name.
    'حضر الرئيس التنفيذي ل<o>شركة دلمون للاتصالات</o>، الراعي الرئيسي للبطولة، السيدة <p title="الرئيس التنفيذي" at="شركة دلمون للاتصالات">نورة فخرو</p> الحفل.',
    'قال <p title="عامل كهربائي">سامي الراعي</p> الذي يبلغ من العمر 68 عاما وهو عامل كهربائي إن الأمر صعب.',
    'أعلنت <o>شركة النور للطاقة</o> تعيين <p title="الرئيسة التنفيذية للعمليات" at="شركة النور للطاقة">هالة الرفاعي</p> في منصب الرئيسة التنفيذية للعمليات.',
    'تولى <p title="وزير النقل">سامي الراعي</p> منصب وزير النقل عام 2019.',
    # One title in the plural or dual for several; titles in turn; a title that the person before has no need of.
    # Who signs, came or speaks for a house each; a verb in the passive is none of the name.
    'شارك <p at="وزارة الصحة">سامي الراعي</p> عن <o>وزارة الصحة</o> و<p at="وزارة الثقافة">هالة الرفاعي</p> عن <o>وزارة الثقافة</o>.',
    'حضر اللقاء من <o>جامعة النيل</o> الدكتور <p at="جامعة النيل">سامي الراعي</p>، ومن <o>بنك الواحة</o> <p at="بنك الواحة">هالة الرفاعي</p>.',
    "تحدث <p>سامي الراعي</p> عن <o>وزارة الصحة</o> أمس.",
    'عُيّن <p title="مديرا" at="بنك الواحة">سامي الراعي</p> مديرا ل<o>بنك الواحة</o>.',
    'حضر الافتتاح وكيل <o>وزارة الصحة</o> المساعد <p title="وكيل وزارة الصحة المساعد" at="وزارة الصحة">سامي الراعي</p>.',
    'أشرف <p>سامي الراعي</p> على الحفل. أشرف والي المدينة <p title="والي المدينة">عمر القاسم</p> على الافتتاح. قال <p>أشرف الراعي</p> إنه جاهز.',
    # A region of two words inside an office; the name Ali behind "and", which folds into a preposition.
    'قال <p title="رئيس قطاع الشرق الأوسط" at="شركة درب">سامي الراعي</p> رئيس قطاع الشرق الأوسط في <o>شركة درب</o> إن السوق ينمو.',
    "حضر <p>سامي الراعي</p> و<p>علي الكواري</p> الحفل.",
    # Two of a house; the deputies and aides of one who is not there.
    'التقى عضوا <o>مجلس النواب</o> <p title="عضوا مجلس النواب" at="مجلس النواب">سامي الراعي</p> و<p title="عضوا مجلس النواب" at="مجلس النواب">هالة الرفاعي</p> وفدا أمس.',
    'شكر عضوي <o>مجلس الشيوخ</o> <p title="عضوي مجلس الشيوخ" at="مجلس الشيوخ">سامي الراعي</p> و<p title="عضوي مجلس الشيوخ" at="مجلس الشيوخ">هالة الرفاعي</p>.',
    'بحضور نواب رئيس <o>جامعة النيل</o> الدكتور <p title="نواب رئيس جامعة النيل" at="جامعة النيل">سامي الراعي</p> والدكتورة <p title="نواب رئيس جامعة النيل" at="جامعة النيل">هالة الرفاعي</p>.',
    'بحضور نائبي رئيس <o>جامعة النيل</o> <p title="نائبي رئيس جامعة النيل" at="جامعة النيل">سامي الراعي</p> و<p title="نائبي رئيس جامعة النيل" at="جامعة النيل">هالة الرفاعي</p>.',
    'بحضور مستشاري رئيس الوزراء <p title="مستشاري رئيس الوزراء">سامي الراعي</p> و<p title="مستشاري رئيس الوزراء">هالة الرفاعي</p>.',
    'كرمت الطلاب المهندسين رئيسة اللجنة <p title="رئيسة اللجنة" at="اللجنة">هالة الرفاعي</p> أمس.',
    'التقى أعضاء <o>مجلس النواب</o> <p title="أعضاء مجلس النواب" at="مجلس النواب">سامي الراعي</p> و<p title="أعضاء مجلس النواب" at="مجلس النواب">هالة الرفاعي</p> و<p title="أعضاء مجلس النواب" at="مجلس النواب">خالد الحداد</p>.',
    'كشف المصممان <p title="المصممان">سامي الراعي</p> و<p title="المصممان">خالد الحداد</p> عن المجموعة.',
    'استقبل الرئيس كلا من الوزيرين <p title="الوزيرين">سامي الراعي</p> و<p title="الوزيرين">خالد الحداد</p>.',
    'وحضر الندوة كل من مدير <o>البنك المركزي</o> ورئيسة <o>جامعة القاهرة</o>، <p title="مدير البنك المركزي" at="البنك المركزي">سامي الراعي</p> و<p title="رئيسة جامعة القاهرة" at="جامعة القاهرة">هالة الرفاعي</p> على التوالي.',
    'ووقع الاتفاقية <p title="المدير العام" at="بنك النيل">سامي الراعي</p> و<p title="رئيسة جامعة القاهرة" at="جامعة القاهرة">هالة الرفاعي</p>، المدير العام ل<o>بنك النيل</o> ورئيسة <o>جامعة القاهرة</o> على التوالي.',
    'قال نقيب المهندسين <p title="نقيب المهندسين">سامي الراعي</p> إن العمل بدأ.',
    # Names whole: a daughter's behind a woman's title, a tribe's; a firm and the person behind it.
    'وقالت <p title="ضابط ملاحة متدربة">رحمة بنت سالم المشايخية</p>، وهي ضابط ملاحة متدربة: «بدأنا».',
    'وقال الشريك المؤسس ل<o>شركة لبيب</o> <p title="الشريك المؤسس" at="شركة لبيب">سامي الراعي</p> إن التمويل اكتمل.',
    "ومن المقرر الآن أن يعقد اللقاء غدا.",
    'قال <p title="وزير النقل">سامي الراعي</p> وزير النقل ذلك. واستقبل الملك <p title="الملك">عبدالله الثاني</p> رئيس وزراء اليونان <p title="رئيس وزراء اليونان">كيرياكوس ميتسوتاكيس</p>.',
    'وقال مدير مشروع سد وادي ضيقة المهندس <p title="مدير مشروع سد وادي ضيقة">ناصر بن علي الحوسني</p> إن العمل بدأ.',
    'من جهته، أوضح المدير التنفيذي ل<o>قطاع تجارب العملاء</o> في <o>شركة زين</o> <p title="المدير التنفيذي لقطاع تجارب العملاء" at="شركة زين">وليد الخشتي</p> أن التطبيق متاح.',
    'ومن بينهم الذين تولوا منصب مدير سندرلاند، <p title="مدير سندرلاند">ديك أدفوكات</p>، و<p title="مدير سندرلاند">ديفيد مويز</p>، و<p title="مدير سندرلاند">سام ألارديس</p>.',
    "قالت <p>أم سامر</p> (42 عاما) إن المساعدة مهمة.",
    # A second office right behind the name; whom a body was represented by; nouns of action with their preposition.
    'تضم اللجنة المترجمة المصرية الدكتورة <p title="المترجمة المصرية" at="كلية الآداب">هالة الجندي</p> أستاذة الأدب الفرنسي ب<o>كلية الآداب</o> في <o>جامعة النيل</o>.',
    'برعاية <o>مجموعة الريان</o>، التي مثلها في المؤتمر مدير المسؤولية المجتمعية <p title="مدير المسؤولية المجتمعية" at="مجموعة الريان">سامي الراعي</p>.',
    'وقع العقد مع <o>شركة إسمنت الشمال</o>، التي يسيرها السيد <p title="" at="شركة إسمنت الشمال">رابح الحداد</p>.',
    'حضر مدير إدارة الرقابة على الأغذية <p title="مدير إدارة الرقابة على الأغذية" at="إدارة الرقابة على الأغذية">سامي الراعي</p> الاجتماع.',
    # A first name that no list knows behind a shortened honorific; ranks with an arm; a nationality behind an honorific.
    'قال وكيل <o>وزارة الصحة العامة والسكان</o> د. <p title="وكيل وزارة الصحة العامة والسكان" at="وزارة الصحة العامة والسكان">ضياف كريم الراعي</p> إن العمل بدأ.',
    'قال مدير مكافحة الجرائم والمؤثرات العقلية في المحافظة، العقيد الحقوقي <p title="مدير مكافحة الجرائم والمؤثرات العقلية في المحافظة">سامي الراعي</p>، إن العمل بدأ.',
    'حضر والي الولاية المكلف اللواء ركن (م) <p title="والي الولاية المكلف">سامي الراعي</p> الحفل.',
    'وشارك في الندوة العميد الركن المتقاعد <p title="العميد الركن المتقاعد">خالد الحداد</p>.',
    'عرض استشاري طب العيون البروفيسور الأردني <p title="استشاري طب العيون">سامي الراعي</p> الخطة.',
    # An adjective that agrees inside the title behind a name; a noble first name behind an honorific.
    'قال <p title="مدير أول المبيعات الرقمية المتقدمة" at="شركة النيل للتقنية">سامي الراعي</p>، مدير أول المبيعات الرقمية المتقدمة ب<o>شركة النيل للتقنية</o>، إن العمل بدأ.',
    'أكد رئيس <o>مؤسسة الملتقى الدولي لسينما الصحراء</o>، السيد <p title="رئيس مؤسسة الملتقى الدولي لسينما الصحراء" at="مؤسسة الملتقى الدولي لسينما الصحراء">مولاي رشيد الراعي</p>، أن العمل بدأ.',
    # Letters written onto names: a family name that stands alone, behind a word that takes the letter, a double one.
    'عين النادي المدربة التونسية <p title="المدربة التونسية">هالة بوراعي</p> حتى يونيو 2027، خلفاً ل<p>شودجاي مهادي</p> التي انتقلت إلى الإدارة الفنية. وسبق ل<p title="لاعبة دولية سابقة">بوراعي</p>، وهي لاعبة دولية سابقة، أن دربت الفريق.',
    "تولت <p>هالة الراعي</p> المهمة خلفا ل<p>لمياء الحداد</p>.",
    "وأهدى المدير درعا ل<p>سامي الراعي</p>.",
    # A shortened honorific in two parts, its person unknown to the recogniser; a family name before "that".
    'بحضور رئيس <o>جامعة مؤتة</o> أ. د. <p title="رئيس جامعة مؤتة" at="جامعة مؤتة">سلامة حسن النعيمات</p> ونائبه.',
    'أوضحت عميدة <o>كلية الصيدلة</o> ب<o>جامعة الإسراء</o> أ.د. <p title="عميدة كلية الصيدلة" at="كلية الصيدلة">ريم نضال الخوالدة</p> أن البرنامج معتمد.',
    # A second seat on a board that the sentence named; ranks of two words with an arm that is also a name; a name's end.
    'وحضر رئيس مجلس أمناء <o>جامعة النور</o> <p title="رئيس مجلس أمناء جامعة النور" at="جامعة النور">سامي الراعي</p> وعضو مجلس الأمناء <p title="عضو مجلس الأمناء" at="جامعة النور">خالد الحداد</p>.',
    'وأعلن وزير الدفاع الفريق أول ركن متقاعد <p title="وزير الدفاع">عبد المجيد صقر</p> ذلك.',
    'وأكد رئيس أركان <o>القوات البحرية</o> الفريق بحري <p title="رئيس أركان القوات البحرية" at="القوات البحرية">محمود فوزي</p> الجاهزية.',
    "وجددت الثقة في المكتب التنفيذي برئاسة السيد <p>بابكر عثمان ود الشيخ</p> لدورة جديدة.",
    # Near misses: a guild, a plant, a theatre and an airport are named for nobody who is there; its director is.
    'تحدث <p title="شيخ كار الصباغين">حسن الراعي</p>، شيخ كار الصباغين، عن المهنة.',
    'استخدم المزارعون صنف "ود أحمد" المحسن.',
    "وقفت <p>هالة الراعي</p> على خشبة المسرح الوطني محمد السادس أمس.",
    "وسيقام المهرجان في ساحة الأمير عبد القادر أمس.",
    "وافتتح المعرض في رواق محمد راسم بالعاصمة.",
    'قال مدير <o>المسرح الوطني</o> <p title="مدير المسرح الوطني" at="المسرح الوطني">سامي الراعي</p> إن العرض ناجح.',
]
ENGLISH = [
    "On Monday Brig (R) <p>Anwar Mehmood</p> agreed.",
    '<p title="CEO" at="Northwind Robotics Inc">Jane Doe</p>, CEO of <o>Northwind Robotics Inc</o>., signed the deal.',
    'The plan was shown by <o>Lantern Foundation</o> CEO <p title="CEO" at="Lantern Foundation">Maria Lopez</p> in May.',
    'The Chief Executive Officer of the <o>Lantern Foundation</o>, <p title="Chief Executive Officer" at="Lantern Foundation">Maria Lopez</p>, agreed.',
    '“We won,” said <p title="chief executive" at="Lantern Foundation">Maria Lopez</p>, the <o>Lantern Foundation</o>’s chief executive.',
    'H.E. Dr. <p title="Minister of Health">Omar Haddad</p>, Minister of Health, opened the clinic.',
    'Minister of Health <p title="Minister of Health">Omar Haddad</p> opened the clinic.',
    '<p title="senior economist" at="University of Tynemouth">Robert Hill</p>, a senior economist at the <o>University of Tynemouth</o>, said so.',
    'Special Agent in Charge <p title="Special Agent in Charge" at="Northland Water Authority">John Miller</p> of the <o>Northland Water Authority</o> spoke.',
    '<p title="director of research">Anna Berg</p>, 54, director of research, and <p>Peter Novak</p> met on Monday.',
    'Trial Attorneys <p title="Trial Attorney">Anna Berg</p> and <p title="Trial Attorney">Tom Fox</p> spoke.',
    'Trial Attorneys <p title="Trial Attorney" at="Tax Division">Anna Berg</p> and <p title="Trial Attorney" at="Tax Division">Tom Fox</p> of the <o>Tax Division</o> spoke.',
    '<p title="licensed electrician" at="Northland Water Authority">Peter Novak</p>, a licensed electrician employed by the <o>Northland Water Authority</o>, agreed.',
    '<p>Anna Berg</p>, who is a friend, left. The <o>Lantern Foundation</o> thanked its director, <p title="director" at="Lantern Foundation">Anna Berg</p>.',
    '“Good,” said <p title="Minister of State">Sarah Marlow</p>, Minister of State.',
    '<p title="Chief Financial Officer">Anna Berg</p>, who was appointed Chief Financial Officer on 1 October, agreed.',
    '<p title="Minister of Health">Noora Al-Emadi</p>, Minister of Health, met <p>Karin Lindqvist-Boyd</p> on Monday.',
    # An age or the name in Arabic in brackets; a native honorific; a constituency; whose, where, serves as.
    '<p title="sole director" at="Northland Water Authority">Peter Novak</p> (49), sole director of the <o>Northland Water Authority</o>, agreed.',
    'The manager of the <o>Lantern Foundation</o> (<o>مؤسسة الفانوس</o>), <p title="manager" at="Lantern Foundation">Nawal Haddad</p>, agreed.',
    'The Ranking Member, Hon. <p title="Ranking Member">Peter Novak</p> (MP, Northland East), agreed.',
    'The <o>Lantern Foundation</o> paid. Land was lent by the <o>Northland Water Authority</o>, whose water director, <p title="water director" at="Northland Water Authority">Peter Novak</p>, agreed.',
    'Money went to the <o>Lantern Foundation</o>, where chief executive <p title="chief executive" at="Lantern Foundation">Anna Berg</p> said so.',
    '<p title="chief technology officer">Anna Berg</p>, who serves as chief technology officer, agreed.',
    '<p title="Head, Department of Physics" at="University of Tynemouth">Robert Hill</p>, Head, <o>Department of Physics</o>, <o>University of Tynemouth</o>, agreed.',
    '<p title="national convener" at="Lantern Foundation">Maria Lopez</p>, national convener of the <o>Lantern Foundation</o>, spoke.',
    # A list of fields; a part of the house; a home; a short name; a house that appoints, owns or is led; a trade in brackets.
    'Minister of Youth, Gender, Sport and Culture <p title="Minister of Youth, Gender, Sport and Culture">Omar Haddad</p> opened it.',
    '<p title="Minister of Road Transport & Highways">Omar Haddad</p>, Minister of Road Transport & Highways, opened it.',
    '<p title="General Manager, Middle East" at="Northwind Robotics Inc">Jane Doe</p>, General Manager, Middle East, at <o>Northwind Robotics Inc</o>., agreed.',
    '<p title="owner" at="Northwind Robotics Inc">Peter Novak</p>, 49, of Leeds, owner of <o>Northwind Robotics Inc</o>., agreed.',
    'The <o>Lantern Foundation</o> appointed <p title="chief engineer" at="Lantern Foundation">Anna Berg</p> as chief engineer from 1 May.',
    'The <o>Lantern Foundation</o>’s <p at="Lantern Foundation">Anna Berg</p> agreed.',
    'It is run by the <o>Lantern Foundation</o>, led by director <p title="director" at="Lantern Foundation">Anna Berg</p>.',
    '<p title="cryptographer">Anna Berg</p> (cryptographer) won.',
    # What someone is now.
    '<o>Acme Robotics</o> hired <p title="chief technology officer" at="Acme Robotics">Anna Berg</p>, now its chief technology officer, in May.',
    # A rare name between commas behind an office.
    'Its Marketing Executive, <p title="Marketing Executive">Ofentse Ntshole</p>, described the deal as overdue.',
    # A field in small words or in brackets, behind a dash; a rank gives way to the office; a plural owner.
    'He and his billing manager, <p title="billing manager">Tamara Lee</p>, submitted claims.',
    'Shri <p title="Director (Systems)" at="Konkan Metro Rail Corporation">Prashant Kulkarni</p>, Director (Systems), <o>Konkan Metro Rail Corporation</o>, said it.',
    '“Good,” said <p title="Senior Vice President – Retail" at="Fortmark Bank">Rohan Mehta</p>, Senior Vice President – Retail at <o>Fortmark Bank</o>.',
    'Professor <p title="hydrologist" at="Northland University">Hamad Toobi</p>, a hydrologist at <o>Northland University</o>, cautioned.',
    '<o>Northgate Homes</o>’ tenant board chair, <p title="tenant board chair" at="Northgate Homes">Maria Lopez</p>, agreed.',
    'State Sen. <p title="State Sen">Carla Nystrom</p> said that she would vote.',
    '“I slept,” said <p title="retired school cook">Margaret Hill</p>, 74, a retired school cook from Keighley.',
    "<p>Joe Miller</p>, a father of two from Hull, agreed.",
    # A list of offices each before its name; the organisation between the office and the name.
    'Signed by the mayor, <p title="mayor">Anna Berg</p>, the harbour master, <p title="harbour master">Tom Miller</p>, and others.',
    'The Minister for Health, <o>Government of Northland</o>, <p title="Minister for Health" at="Government of Northland">Anna Berg</p>, agreed.',
    # A place between office and name; who "is the" officer; the members of a body; a part of a country.
    'District Magistrate, London, Ms. <p title="District Magistrate">Anna Berg</p> was present.',
    '<p title="Development Commissioner">Anna Berg</p>, who is the Development Commissioner, agreed.',
    'Chairman of the Board of Directors <p title="Chairman of the Board of Directors">Tom Miller</p> agreed.',
    '<p title="Secretary-General" at="Shefa Province">Maria Lopez</p>, Secretary-General of Shefa Province, agreed.',
    'The area’s MP, <p title="MP">Anna Berg</p>, met Chief Fire Officer <p title="Chief Fire Officer">Tom Miller</p>.',
    # An acronym like a pronoun; what somebody heads.
    '“Heat is quiet,” said Dr <p title="Representative to Oman" at="WHO">Anna Berg</p>, WHO Representative to Oman.',
    '<p title="leads the cardiac ward">Anna Berg</p>, who leads the cardiac ward, agreed.',
    # A field that opens a paragraph; an adverb is none.
    'Finance Director <p title="Finance Director">Anna Berg</p> agreed.',
    'Meanwhile CEO <p title="CEO">Anna Berg</p> agreed.',
    'United States Attorney <p title="United States Attorney">Anna Berg</p> agreed.',
    # Appointed without a comma; a day is no part of the office.
    '<o>Acme Health</o> named <p title="president of the system" at="Acme Health">Anna Berg</p> president of the system on Monday.',
    # A plural title before several, with a party and seat or an age between; behind a verb that lists; behind the last.
    '<o>Acme Robotics</o> founders <p title="founder" at="Acme Robotics">Anna Berg</p> and <p title="founder" at="Acme Robotics">Tom Fox</p> spoke.',
    'Committee members <p title="Committee member">Anna Berg</p>, D-Del., and <p title="Committee member">Tom Fox</p>, R-Fla., spoke.',
    'The two salesmen, <p title="salesmen">Rory Miller</p> and <p title="salesmen">Tom Fox</p>, left.',
    'It was signed by doctors, including <p title="doctor">Anna Berg</p>, M.D., and <p title="doctor">Tom Fox</p>, M.D.',
    'Study co-authors include <p title="Study co-author">Anna Berg</p>, <p title="Study co-author">Tom Fox</p> and <p title="Study co-author">Maria Lopez</p>.',
    '<p title="director" at="Lantern Foundation">Anna Berg</p> and <p title="director" at="Lantern Foundation">Tom Fox</p>, directors of the <o>Lantern Foundation</o>, agreed.',
    '<p at="Lantern Foundation">Anna Berg</p>, <p at="Lantern Foundation">Tom Fox</p> and <p at="Lantern Foundation">Maria Lopez</p> of the <o>Lantern Foundation</o> agreed.',
    'The chair of trustees, <p title="chair of trustees">Anna Berg</p>, agreed.',
    # Offices told in order.
    '<p title="chief negotiator">Anna Berg</p> and <p title="safety officer" at="Lantern Foundation">Tom Fox</p>, respectively the union’s chief negotiator and the <o>Lantern Foundation</o>’s safety officer, agreed.',
    '<p title="chief executive">Anna Berg</p>, <p title="chief financial officer">Tom Fox</p> and <p title="head of sales">Maria Lopez</p> were named chief executive, chief financial officer and head of sales, respectively.',
    'The <o>Lantern Foundation</o> named <p title="president" at="Lantern Foundation">Anna Berg</p> and <p title="secretary" at="Lantern Foundation">Tom Fox</p> as president and secretary, respectively.',
    '<p at="Northland Water Authority">Anna Berg</p> and <p at="Lantern Foundation">Tom Fox</p>, of the <o>Northland Water Authority</o> and the <o>Lantern Foundation</o> respectively, left.',
    "<p>Anna Berg</p> and <p>Tom Fox</p> scored 5 and 6 points, respectively.",
    # Two titles in one word; a prefix and a suffix; lead; short forms of offices.
    'The prize went to actor-director <p title="actor-director">Tom Fox</p>, ex-minister <p title="ex-minister">Anna Berg</p> and Mayor-elect <p title="Mayor-elect">Maria Lopez</p>.',
    'In 2012, then-Rep. <p title="then-Rep">Tom Fox</p> (D-N.C.) retired.',
    'The programme lead, <p title="programme lead">Anna Berg</p>, and <p title="communications lead" at="Acme Robotics">Tom Fox</p>, communications lead at <o>Acme Robotics</o>, agreed.',
    'PM <p title="PM">Anna Berg</p> spoke.',
    "At 5 PM <p>Anna Berg</p> spoke.",
    'Dr <p title="GP">Anna Berg</p>, a GP, agreed.',
    '<p title="MP for Leeds">Anna Berg</p>, MP for Leeds, agreed. <p title="MP">Tom Fox</p> MP said so.',
    'The Inspector-General of Police, COP <p title="Inspector-General of Police">Anna Berg</p>, agreed.',
    'It was told to Member for Leeds <p title="Member for Leeds">Anna Berg</p> on Monday.',
    # A quoted show, alone and behind another title.
    '“Good Day” host <p title="host">Anna Berg</p> and “Nightfall” creator <p title="creator">Tom Fox</p> agreed.',
    '<o>Lantern Foundation</o> President and “Good Day” star <p title="President and “Good Day” star" at="Lantern Foundation">Anna Berg</p> agreed.',
    # Degrees with a year; one of several; a modifier that is also a verb; a term of office.
    'Dr. <p title="physician">Anna Berg</p>, MBA ’16, a physician, agreed.',
    '<p title="senator">Anna Berg</p>, one of three Black senators, agreed.',
    '<p title="former Republican state legislator">Anna Berg</p>, a former Republican state legislator, agreed.',
    '<p title="Finance Minister">Anna Berg</p>, who served as Finance Minister for several years, left.',
    '<p title="apprentice">Anna Berg</p> of Leeds, who joined as an apprentice in 2023, agreed.',
    # Who serves, who is in charge, who chairs; an office in brackets; the field of an office in brackets.
    '<p title="executive director" at="Lantern Foundation">Anna Berg</p> founded and serves as the executive director of <o>Lantern Foundation</o>.',
    '<p title="in charge of water services">Anna Berg</p>, who was in charge of water services, left.',
    'A meeting chaired by Mr. <p title="chaired">Tom Fox</p> was held.',
    'It was signed by Rev. <p title="General Secretary">Tom Fox</p> (General Secretary), Dr. <p title="President">Anna Berg</p> (President) and others.',
    'Assistant Commissioner of Police (Traffic) <p title="Assistant Commissioner of Police (Traffic)">Anna Berg</p> agreed.',
    'The <o>Lantern Foundation</o> has a desk. Head of its sub-office <p title="Head of its sub-office" at="Lantern Foundation">Anna Berg</p> agreed.',
    'The <o>Lantern Foundation</o> grew. Its patrón maior, <p title="patrón maior" at="Lantern Foundation">Tom Fox</p>, agreed.',
    # Who becomes, takes over, joins as; who has been; appointed behind a comma; a rank of several.
    '<p title="managing director" at="Lantern Foundation">Anna Berg</p> becomes managing director of the <o>Lantern Foundation</o> on 1 July.',
    '<p title="head coach">Anna Berg</p> will take over as head coach.',
    'She said that <p title="chief people officer">Anna Berg</p> has joined the firm as its chief people officer.',
    '<p title="acting chief executive">Anna Berg</p>, who has been acting chief executive since March, agreed.',
    '<p title="ombudsman">Anna Berg</p>, appointed last year as ombudsman, left.',
    "<p>Anna Berg</p> became ill in May. <p>Tom Fox</p> has the support of the chair.",
    'Reps. <p title="Rep">Maria Lopez</p> and <p title="Rep">Tom Fox</p> and Rep. <p title="Rep">Anna Berg</p> wrote a letter.',
    # Who works at a house, and who did before; a kind of house before its name; a name that is no office.
    'It is new, says <p at="University of Tynemouth">Anna Berg</p>, who studies glaciers at the <o>University of Tynemouth</o>.',
    "<p>Anna Berg</p>, who previously headed the <o>Lantern Foundation</o>, agreed.",
    '<p title="co-founder" at="Lantern Foundation">Anna Berg</p>, co-founder of the charity <o>Lantern Foundation</o>, agreed.',
    '<p title="best actress">Anna Berg</p>, best actress for her role, agreed.',
    # An envoy is none of the body that he is sent to.
    'The ambassador to the <o>United Nations</o>, <p title="ambassador to the United Nations">Anna Berg</p>, agreed.',
    '<p title="ambassador to the United Nations">Anna Berg</p>, ambassador to the <o>United Nations</o>, agreed.',
    # Near misses.
    "In a letter to the builder, <p>Anna Berg</p> asked for repairs.",
    "Every worker, <p>Tom Fox</p> added, is insured.",
    "<p>Anna Berg</p>, who serves on the board, left.",
    'It opened alongside comedian <p title="comedian">Tom Fox</p>.',
    "The minister said that the president of the board had left.",
    "Follow @janedoe and #JaneDoe for more.",
    # Ranks of the forces beside an office, retired, in brackets; Dato', Md.
    'Chief of Army Staff General <p title="Chief of Army Staff">Tom Brandt</p> spoke.',
    'Director General <p title="Director General">Tom Brandt</p> spoke, as did Police Inspector General <p title="Police Inspector General">Ann Hale</p>.',
    'Brigadier General (Retd) <p title="chairman of the board">Tom Brandt</p>, chairman of the board, came.',
    'Secretary General Dato\' <p title="Secretary General">Lim Boon Keat</p> confirmed it.',
    'Additional Secretary (Ports Wing) Mr. <p title="Additional Secretary (Ports Wing)">Md. Abul Kalam Azad</p> was present.',
    'Investigator-in-Charge <p title="Investigator-in-Charge">Thomas R. Villalobos</p> told the panel.',
    # The house's own office before the comma, a description behind it; halves of one name behind an honorific.
    'according to the trust\'s chair, <p title="chair">Marguerite Flett</p>, a retired teacher.',
    'The whistleblower, <p title="former staff pharmacist">Emily Okafor</p>, a former staff pharmacist, won.',
    'Hon. <p title="">Prosper Kwame Agbenyega</p> appealed to the traders.',
    # An academic rank where nothing else is told.
    'Asst. Prof. <p title="Asst. Prof" at="College of Computer Studies">Kenneth Uy-Salazar</p> of the <o>College of Computer Studies</o> came.',
    'Prof. <p title="director of the institute">Ann Hale</p>, director of the institute, spoke.',
]


@pytest.mark.parametrize("marked", ARABIC + ENGLISH)
def test_people_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    text = tagged.text
    _, people = find(text)
    found = [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people]
    assert found == [(words(text, span), title, at) for span, title, at in tagged.people]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("قالت وزيرة الطاقة هالة الرفاعي إن العمل بدأ.", "female"),
        ("قالت الرئيس التنفيذي لجامعة القاهرة السيدة سارة محمود إن العمل بدأ.", "female"),
        ("Ms. Maria Lopez agreed.", "female"),
        ("Mr. John Miller agreed.", "male"),
        ("Chairwoman Maria Lopez agreed.", "female"),
        ("Maria Lopez agreed.", None),
    ],
)
def test_titles_and_honorifics_tell_the_gender(text: str, gender: str | None) -> None:
    _, people = find(text)
    assert [one.gender for one in people] == [gender]


def test_a_surname_alone_is_found_again() -> None:
    text = "John Kendrick signed the deal. Later Kendrick left, and Kendrick’s office closed."
    _, people = find(text)
    assert [words(text, one.span) for one in people] == ["John Kendrick", "Kendrick", "Kendrick"]


def test_a_shortened_state_announces_nobody() -> None:
    _, people = find("The Senate met in Jackson, Miss. The Senate agreed.")
    assert people == ()


@pytest.mark.parametrize(
    "text",
    [
        "He holds the Ruth and Elmer Dahlquist Professorship and met the Ida and Nils Sorby Endowed Chair.",
        "He met the Tom and Ida Kessel Distinguished Professor of Physics.",
        "He is the Elmer Dahlquist Professor of Aquatic Ecology there.",
        "The book tells of the night the freighter Corwin Bell went down.",
    ],
)
def test_chairs_and_ships_that_bear_names_are_nobody(text: str) -> None:
    _, people = find(text)
    assert people == ()


def test_a_surname_that_is_also_a_word_is_left_alone() -> None:
    text = "Susan Field opened the fair. The field was wet. Field work began."
    _, people = find(text)
    assert [words(text, one.span) for one in people] == ["Susan Field"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("حضر سامي الراعي، منسق غرفة طوارئ الميناء، أمس.", ["غرفة طوارئ الميناء"]),
        ("حضرت هالة الرفاعي عميدة كلية الهندسة الحفل.", ["كلية الهندسة"]),
        (
            "وقع سامي الراعي رئيس البلدية، والمهندس خالد الحداد نائب رئيس الهيئة للمشروعات.",
            ["البلدية", "الهيئة"],
        ),
        ("حضر سامي الراعي، رئيس مجلس الإدارة، الاجتماع.", [""]),
        ("Anna Berg, Head of Research, Radar Division at the Northland Water Authority, agreed.", ["Northland Water"]),
    ],
)
def test_the_unit_of_a_title_is_the_affiliation(text: str, units: list[str]) -> None:
    _, people = find(text)
    found = [words(text, one.affiliation) for one in people]
    assert len(found) == len(units)
    assert all(own.startswith(unit) and bool(own) == bool(unit) for own, unit in zip(found, units, strict=True))


def test_the_line_below_a_name_is_the_office() -> None:
    _, people = find("Contact\nAnna Berg\nHead of Communications, Lantern Foundation\n+49 30 5555 0142")
    text = "Contact\nAnna Berg\nHead of Communications, Lantern Foundation\n+49 30 5555 0142"
    assert [(words(text, one.title), words(text, one.affiliation)) for one in people] == [
        ("Head of Communications", "Lantern Foundation")
    ]


def test_a_signature_may_begin_with_an_honorific() -> None:
    text = "The bank held its rate.\n\nDr. Anna Berg\nGovernor, Lantern Foundation"
    _, people = find(text)
    assert [(words(text, one.title), words(text, one.affiliation)) for one in people] == [
        ("Governor", "Lantern Foundation")
    ]


def test_the_body_that_a_spokesman_speaks_for_is_no_person() -> None:
    text = "أعلنت وزارة الصحة خطتها. وصرح المتحدث الرسمي باسم الوزارة الأستاذ سامي الراعي بذلك."
    _, people = find(text)
    assert [(words(text, one.span), words(text, one.title)) for one in people] == [
        ("سامي الراعي", "المتحدث الرسمي باسم الوزارة")
    ]


def test_a_parent_belongs_to_a_name() -> None:
    text = "Mr Rajan Nair s/o Velu, president of the Lantern Foundation, recalled the day. Rajan Nair left."
    _, people = find(text)
    assert words(text, people[0].span) == "Rajan Nair s/o Velu"


def test_the_branch_of_a_body_in_a_country_is_no_person() -> None:
    text = "Anna Berg, WHO Representative to Oman, agreed. Contact: Tom Fox, WHO Oman, tel. 0199. It works in Oman."
    _, people = find(text)
    assert {words(text, one.span) for one in people} == {"Anna Berg", "Tom Fox"}


@pytest.mark.parametrize(
    "text", ["Anti-Harwick groups did not invest in Ohio.", "Pro-Kessler voters left the hall early."]
)
def test_who_is_for_or_against_somebody_is_nobody(text: str) -> None:
    assert find(text)[1] == ()


def test_people_and_organisations_share_no_letter() -> None:
    text = "The Maria Lopez Foundation met Maria Lopez. جامعة الملك سعود وسعود الفيصل"
    organisations, people = find(text)
    assert not any(one.span.overlaps(other.span) for one in people for other in organisations)
    assert "Maria Lopez" in [words(text, one.span) for one in people]


@pytest.mark.parametrize("unit", ["الدكتور محمد ", "Mr. John ", "CEO of ", "وزير ", "John, CEO, ", "director and "])
def test_hostile_repetition_stays_linear(unit: str) -> None:
    reading = read_passages(plain_release(unit * (100_000 // len(unit))), names=False)
    start = time.process_time()
    find_people(reading, ())
    assert time.process_time() - start < 10


def test_no_text_has_nobody() -> None:
    assert find_people(read(""), ()) == ()


def test_an_acronym_in_brackets_stands_between_an_office_and_its_name() -> None:
    text = "The President of the Harbour Bar Association (HBA), Mrs. Efua Mensah, welcomed the reform."
    _, people = find(text)
    assert [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people] == [
        ("Efua Mensah", "President", "Harbour Bar Association")
    ]


def test_a_heading_is_the_office_of_the_names_below_it() -> None:
    heading = "Members of the Board"
    text = f"{heading}\nAnna Berg\nTom Miller\nMaria Lopez"
    _, people = find(text)
    assert [words(text, one.title) for one in people] == [heading] * 3


def test_two_names_below_a_line_are_no_list() -> None:
    text = "Members of the Board\nAnna Berg\nTom Miller"
    _, people = find(text)
    assert [one.title for one in people] == [None, None]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Acme Health named Anna Berg chief executive. She succeeds Tom Miller, who retires.", "chief executive"),
        ("Acme Health named Anna Berg chief executive.\nShe succeeds Tom Miller, who retires.", "chief executive"),
        ("Acme Health named Anna Berg chief executive.\nThe 44-year-old succeeds Tom Miller.", "chief executive"),
        ("Acme Health named Anna Berg chief executive.\nShe succeeds the retired Tom Miller.", "chief executive"),
        (
            "Acme Health named Anna Berg chief executive.\n“We listen,” she said.\nShe succeeds Tom Miller, who retires.",
            "chief executive",
        ),
        (
            "Acme Health named Anna Berg chief executive. She will start in May, following the retirement of Tom Miller.",
            "chief executive",
        ),
        ("Acme Health named Anna Berg chief executive. She took over in May from Tom Miller.", "chief executive"),
        ("Anna Berg, chief executive of Acme Health, agreed. Her predecessor, Tom Miller, left.", "chief executive"),
        ("Chief executive Anna Berg has led it since Mr. Tom Miller left in May.", "Chief executive"),
        ("Acme Health's chief executive, Anna Berg, is standing in for Tom Miller, who left.", "chief executive"),
        (
            "Acme Health named Anna Berg chief executive. She took over the portfolio in May from Tom Miller.",
            "chief executive",
        ),
        (
            "Acme Health named Anna Berg chief executive. The post fell vacant when Tom Miller was sent to Oslo.",
            "chief executive",
        ),
        ("أعلن البنك تعيين ضاري المشعان رئيسا تنفيذيا، وذلك خلفا لعبدالعزيز الفليج.", "رئيسا تنفيذيا"),
        ("قرر النادي تعيين نونو فيلاسكو مدربا للفريق، خلفا للوطني سامي الراعي.", "مدربا للفريق"),
        ("قرر المجلس تكليف ضاري المشعان رئيسا تنفيذيا بعد استقالة عبدالعزيز الفليج.", "رئيسا تنفيذيا"),
        ("أعلن البنك تعيين ضاري المشعان رئيسا تنفيذيا بعد تقاعد عبدالعزيز الفليج.", "رئيسا تنفيذيا"),
    ],
)
def test_a_predecessor_has_the_office_of_the_successor(text: str, title: str) -> None:
    _, people = find(text)
    assert [words(text, one.title) for one in people] == [title, title]


@pytest.mark.parametrize(
    "text",
    [
        "Acme Health named Anna Berg chief executive.\nPaul Stone sang.\n“We listen,” he said.\nShe succeeds Tom Miller.",
        "Chief executive Anna Berg spoke after the death of Tom Miller.",
        "تنضم هالة الحداد، المديرة السابقة في بنك النور، بدلا من سامي الراعي.",
        "Chief executive Anna Berg has sung since Tom Miller wrote the song.",
        "Chief executive Anna Berg was there when Tom Miller left.",
    ],
)
def test_nobody_inherits_an_office_across_others_or_without_an_appointment(text: str) -> None:
    _, people = find(text)
    assert people[-1].title is None


def test_what_only_the_successor_is_stays_his() -> None:
    text = "The Board appointed Anna Berg as the company's next Chief Executive, after the departure of Tom Miller."
    _, people = find(text)
    assert words(text, people[-1].title) == "Chief Executive"
    text = "She takes over from interim superintendent Anna Berg, who has served since Dr. Tom Miller left in August."
    _, people = find(text)
    assert words(text, people[-1].title) == "superintendent"


def test_an_office_of_the_line_below_is_inherited_whole() -> None:
    text = "Anna Berg\nChief executive\nShe replaces Tom Miller, who retires."
    _, people = find(text)
    assert [words(text, one.title) for one in people] == ["Chief executive", "Chief executive"]


def test_a_predecessor_keeps_a_title_of_his_own_in_the_same_house() -> None:
    text = "Anna Berg, music director of the Oslo Symphony Orchestra, succeeds conductor Tom Miller."
    _, people = find(text)
    assert [words(text, one.title) for one in people] == ["music director", "conductor"]
    assert {words(text, one.affiliation) for one in people} == {"Oslo Symphony Orchestra"}
