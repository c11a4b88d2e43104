# ruff: noqa: E501 - gold sentences stay on one line
"""Offices beside Arabic names on tagged sentences: what stands between both, verbs of office, trades, families."""

from __future__ import annotations

import pytest

from extractor.extract import annotate
from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # An adjective with its article is no plural of a title.
    'قالت المهندسة الرئيسية <p title="المهندسة الرئيسية">هالة الراعي</p> إن الجسر آمن.',
    'وذكر الباحث الرئيسي الدكتور <p title="الباحث الرئيسي">سامي الراعي</p> أن البئر جافة.',
    # A nationality that no list knows, an origin, an event between title and name.
    'أضاف مدرب الحراس، البوسني <p title="مدرب الحراس">ميرزا دلالوفيتش</p>، أن التمارين بدأت.',
    'وقال مؤسس المبادرة، الفرنسي من أصل مغربي <p title="مؤسس المبادرة">سامي الراعي</p>، إن العمل بدأ.',
    'وأشارت مندوبة الوزارة في المؤتمر، الدكتورة <p title="مندوبة الوزارة" at="الوزارة">هالة الراعي</p>، إلى التدريب.',
    # A given name that is a trade too, before "son of"; a trade of two words; behind a house that bears a prince's name.
    'كما تسلم مربي الماشية <p title="مربي الماشية">فلاح بن مطلق الصيعري</p> أول شحنة.',
    'كان <p title="راعي أغنام">مقبل ناصر الأزرقي</p>، راعي أغنام، أول من دخل القاعة.',
    'قال مدير <o>مستشفى الأمير سلطان</o> الدكتور <p title="مدير مستشفى الأمير سلطان" at="مستشفى الأمير سلطان">سامي الراعي</p> إن العمل بدأ.',
    # The next of a list behind "and", names between commas; whose term has ended.
    'وحضر عامل إقليم خريبكة، <p title="عامل إقليم خريبكة">هشام السكوري</p>، ورئيس الجمعية، <p title="رئيس الجمعية" at="الجمعية">سامي الراعي</p>، إلى جانب منتخبين.',
    'وقالت الرئيسة المنتهية عهدتها السيدة <p title="الرئيسة المنتهية عهدتها">هالة الراعي</p> إن العمل بدأ.',
    # An office right behind the name goes before the capacity.
    'وشارك الدكتور <p title="أستاذ جراحة الأطفال" at="جامعة النور">سامي الراعي</p> أستاذ جراحة الأطفال في <o>جامعة النور</o>، بصفته طبيبا زائرا.',
    # No preposition behind an honorific.
    'وأفاد الأستاذ <p title="">بلحسن القرقوري</p> أن موكله بريء.',
    # Trades behind the office proper; no noun of relation.
    'وأعلن مدير المهرجان الممثل والكاتب <p title="مدير المهرجان">سامي الراعي</p> موعد الافتتاح.',
    'وقالت رئيسة الجمعية الشاعرة <p title="رئيسة الجمعية" at="الجمعية">هالة الراعي</p> إن الموسم بدأ.',
    'وقال الأمين العام المساعد للشؤون الاقتصادية <p title="الأمين العام المساعد للشؤون الاقتصادية">سامي الراعي</p> ذلك.',
    # More trades, and what somebody is behind "and she is".
    'وقال العطار <p title="العطار">سامي الراعي</p> إن السوق عاد.',
    'وروى <p title="نجار من قرية النور">خالد الراعي</p>، نجار من قرية النور، ما جرى.',
    'قالت <p title="فلاحة في واحة سيوة">هالة الراعي</p>، وهي فلاحة في واحة سيوة، إن الماء شح.',
    'وقال المغترب <p title="المغترب">خالد الراعي</p> إنه عاد إلى بلده.',
    # A woman who founded; the foundation of that name is none.
    'وقالت مؤسسة المبادرة <p title="مؤسسة المبادرة">هالة الراعي</p> إن الفكرة بدأت قبل عام.',
    # A verb gives the office; the predecessor has it too.
    'وتولت المحامية <p title="رئاسة مجلس الإدارة">هالة الراعي</p> رئاسة مجلس الإدارة خلفا ل<p title="رئاسة مجلس الإدارة">خالد النجار</p>.',
    'وانتخب <p title="رئيس مجلس إدارة البنك">فيصل الراعي</p> رئيس مجلس إدارة البنك خلفا لوالده <p title="رئيس مجلس إدارة البنك">حمد السنيدان</p>.',
    'وستشغل <p title="المديرة المالية">هالة الراعي</p> منصب المديرة المالية اعتبارا من الشهر المقبل.',
    'وقالت الشركة إن <p title="المديرة المالية">هالة الراعي</p> ستتولى منصب المديرة المالية.',
    'ويواصل <p title="مدربا للناشئين">خالد الراعي</p> مهامه مدربا للناشئين.',
    'وقالت <p title="ممرضة" at="مستشفى النور">هالة الراعي</p>، التي تعمل ممرضة في <o>مستشفى النور</o>، إن الأمر صعب.',
    'ويغادر المدير المالي ل<o>بنك النيل</o> <p title="المدير المالي" at="بنك النيل">سامي الراعي</p> منصبه وستخلفه <p title="المدير المالي" at="بنك النيل">هالة الحداد</p>.',
    # Colleagues; who signs for a house whose part he runs.
    'وقالت الباحثة <p title="الباحثة" at="جامعة القاهرة">هالة الراعي</p> من <o>جامعة القاهرة</o> ذلك، وأضافت زميلتها الدكتورة <p at="جامعة القاهرة">سلمى الحداد</p> أن العمل مستمر.',
    'وقع عن <o>بنك النيل</o> مدير إدارة التمويل الأستاذ <p title="مدير إدارة التمويل" at="بنك النيل">سامي الراعي</p>.',
    # Behind a name in Latin letters; a treasurer keeps a chest; a house and its short form, led by somebody.
    'أعلنت <o>جمعية النور للإغاثة</o> تعيين <p title="رئيسا تنفيذيا" at="جمعية النور للإغاثة">سامي الحداد</p> (<p title="رئيسا تنفيذيا" at="جمعية النور للإغاثة">Sami Haddad</p>) رئيسا تنفيذيا لها.',
    'قال <p title="أمين الصندوق" at="جمعية النور للإغاثة">سامي الراعي</p> أمين الصندوق ب<o>جمعية النور للإغاثة</o> إن الحملة نجحت.',
    'شاركت في المعرض <o>شركة الواحة للطاقة</o> (<o>وط</o>) مثلتها مديرتها <p title="مديرتها" at="وط">هالة الحداد</p>.',
    'قالت ذة. <p title="مديرة مدرسة النور" at="مدرسة النور">هالة الحداد</p>، مديرة <o>مدرسة النور</o>، إن الدورة نجحت.',
    # A field of study that looks like a verb; who is told behind a verb of speech, behind the bare house.
    'قالت الباحثة في علم الاجتماع <p title="الباحثة في علم الاجتماع">هدى بن رمضان</p> إن العمل بدأ.',
    'وروى <p title="صاحب مخبز">مفتاح الصويعي</p>، وهو صاحب مخبز في حي الشط، ما جرى.',
    'وبحسب الرئيسة التنفيذية للشركة <p title="الرئيسة التنفيذية للشركة" at="شركة">ديما خريسات</p>، ستبدأ الخطوط في سحاب.',
    # Who follows after some time; his successor; acting duties; a field of affairs, a verb and a style that are nobody.
    'وشكر المدير الطبي الدكتور <p title="المدير الطبي">أنطوان بو شبل</p> الذي خلف في أيلول الماضي الدكتور <p title="المدير الطبي">فيليب حرفوش</p>.',
    'وكلفت <o>شركة النيل</o> <p title="المدير العام" at="شركة النيل">سامي الراعي</p> بأعمال المدير العام.',
    'وقال مستشار المركز لشؤون تيسير التجارة، <p title="مستشار المركز لشؤون تيسير التجارة" at="المركز">Pieter Hoogland</p>، إن التجربة ستعمم.',
    # Somebody's own appointment; where a meeting was is no house of its chair; an office of then.
    'وقال <p title="رئيسا" at="اتحاد الكرة">سامي الراعي</p> بمناسبة انتخابه رئيسا ل<o>اتحاد الكرة</o> إن العمل بدأ.',
    'عقدت <o>نقابة الموانئ</o> دورتها ب<o>دار الشعب</o>، برئاسة الأمين العام السيد <p title="الأمين العام" at="نقابة الموانئ">مراد الراعي</p>.',
    'ووقع الاتفاق مدير الموارد البشرية آنذاك السيد <p title="مدير الموارد البشرية آنذاك">نور الدين قاصب</p>.',
    # Who signs or stands for a house behind the name.
    'ووقعت <p at="مؤسسة النور">سلمى الحداد</p> الاتفاقية نيابة عن <o>مؤسسة النور</o>.',
    'ومثلت <p at="مؤسسة النور">سلمى الحداد</p> <o>مؤسسة النور</o> في الحفل.',
    # The house named before by a pronoun; who signs for a partner; whom one succeeds; to which club somebody belongs.
    'ووقع العقد عن <o>بنك النيل</o> رئيس مجلس إدارته الدكتور <p title="رئيس مجلس إدارته" at="بنك النيل">هاني الراعي</p> أمس.',
    'فيما وقع عن الشريك المصري <p title="رئيس مجلس إدارة شركة نهر" at="شركة نهر">طارق الراعي</p>، رئيس مجلس إدارة <o>شركة نهر</o>.',
    'وقالت العداءة <p title="العداءة" at="نادي شباب سطيف">إيناس الحداد</p>، المنتمية إلى <o>نادي شباب سطيف</o>، ذلك.',
    # Behind "on the tongue of"; somebody called by her son.
    'وأعلنت <o>سلطة النقد</o>، على لسان مديرة التفتيش <p title="مديرة التفتيش">دعاء خليفة</p>، الخبر.',
    'أما <p>أم محمد</p>، وهي أرملة، فقالت إن السوق عاد.',
    # Who keeps an exhibition, whose office is a given name too.
    'وأوضحت أمينة المعرض <p title="أمينة المعرض">نهى شوقي</p> أن القطع جمعت.',
    # Who somebody is, told by a pronoun between; what somebody is charged with.
    'رئيسة الجمعية هي <p title="رئيسة الجمعية" at="الجمعية">سلمى الحداد</p>.',
    'وكلف المجلس <p title="الرئيس التنفيذي">هالة الراعي</p> بمهام الرئيس التنفيذي.',
    # A team is no general.
    'وشارك لاعب الفريق <p title="لاعب الفريق" at="الفريق">سامي الراعي</p> في الحفل.',
    'وحضر وزير الدفاع الفريق <p title="وزير الدفاع">سامي الراعي</p> الحفل.',
    # Titles that belong to the sentence's noun, not to the one right before.
    'كما وضعت رهن إشارة الفريق مهندستها <p title="مهندستها">هالة الراعي</p>، التي قالت ذلك.',
    'وكرمت <o>شركة درب للنقل</o>، التي قال مدير مشروعاتها المهندس <p title="مدير مشروعاتها" at="شركة درب للنقل">سامي الراعي</p> ذلك، فريقها.',
    # A verb with a pronoun is no office.
    'وصدر كتاب مصور ألفه الباحث <p title="الباحث">سامي الراعي</p> أمس.',
    # Bodies and persons that the recogniser took for one.
    'وشدد رئيس <o>بلدية تمزريت</o> <p title="رئيس بلدية تمزريت" at="بلدية تمزريت">حسين المنصوري</p> على الصيانة.',
    # Where a tradesman is from is no employer.
    'وقالت <p title="منمية من بلدية النور">هالة الراعي</p>، وهي منمية من <o>بلدية النور</o>، إن المطر تأخر.',
    # A branch of a house, in the title; a bank's officer is not its name; an inspector.
    'وقال مدير <o>بنك الإسكان</o> فرع إربد <p title="مدير بنك الإسكان" at="بنك الإسكان">سامي الراعي</p> ذلك.',
    'وعن ريف بنك المدير الإقليمي الأستاذ <p title="المدير الإقليمي">فهمي عبد الرب الحكيمي</p>.',
    'وقال متفقد الشغل السيد <p title="متفقد الشغل">نورالدين الطبرقي</p> ذلك.',
    # A house that no finder knows, behind لدى; a post that is won, that is begun; what is handed over is no house.
    'أما الدكتورة <p title="كبيرة محللي القطاع العقاري" at="مدار الأولى للاستشارات">هند الجلاجل</p>، كبيرة محللي القطاع العقاري لدى مدار الأولى للاستشارات، فتوقعت ذلك.',
    'وأسفرت الانتخابات عن فوز رجل الأعمال الأستاذ <p title="الرئيس">بابكر عبد الباقي</p> بمنصب الرئيس بالتزكية.',
    'وباشر الدكتور <p title="رئيساً تنفيذياً للمستشفى" at="مستشفى">ماجد الغسيني</p> مهام عمله رئيساً تنفيذياً للمستشفى اعتبارا من أمس.',
    'وكرم المجلس متطوعي <o>جمعية وادينا البيئية</o>، وقد تسلمت الدرع رئيسة مجلس إدارتها الأستاذة <p title="رئيسة مجلس إدارتها" at="جمعية وادينا البيئية">منيرة القفيدي</p>.',
    # The office of a press department is no title; a body that is "not" of something.
    'للاستفسار: المكتب الإعلامي للنقابة، <p title="الناطقة الإعلامية">هديل الشقيرين</p>، الناطقة الإعلامية، هاتف 065600000',
    'وقالت الباحثة في <o>منظمة هور أخضر غير الحكومية</o> <p title="الباحثة" at="منظمة هور أخضر غير الحكومية">زينة السويعدي</p> ذلك.',
    # The arm of a rank is no name.
    'وحضر اللواء أ.ح <p title="اللواء أ.ح">سامي الراعي</p> الحفل.',
    'وقال اللواء أركان حرب <p title="محافظ الشرقية" at="">محمد الطويل</p> محافظ الشرقية ذلك.',
    # Somebody's partner is in no house.
    'وأصدرت <o>محكمة استئناف النور</o> حكما على شريكه <p title="شريكه">مهند سلمان</p> أمس.',
    # Names: a daughter's, a family called like a trade; "in the name of" before a plural is none.
    "وروت <p>زينب بت حمد</p> قصتها.",
    'وأثنى على أمينه العام <p title="أمينه العام">عبدالنبي الشيخ</p> أمس.',
    'وتحدثت باسم المتطوعات المديرة <p title="المديرة">هالة الراعي</p> أمس.',
    'وأشرفت على الورش أمينة التعليم المتحفي <p title="أمينة التعليم المتحفي">شيخة الهنائية</p>.',
    # Who signs for a house, his part of it behind; a house and the person right behind it.
    'وقع الاتفاقية عن <o>بنك النيل</o> <p title="رئيسة إدارة التمويل" at="بنك النيل">هالة الراعي</p>، رئيسة إدارة التمويل، وعن <o>شركة النور</o> <p title="مدير إدارة العقود" at="شركة النور">سامي الحداد</p>، مدير إدارة العقود.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_offices_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    text = tagged.text
    _, people = find(text)
    found = [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people]
    assert found == [(words(text, span), title, at) for span, title, at in tagged.people]


def test_who_leads_a_house_in_quotation_marks_is_of_it() -> None:
    text = "واستعرض المهندس طارق حدادين، الذي يدير شركة «زعتر وزيت» للصناعات الغذائية، تجربته."
    (person,) = (one for one in annotate(text).entities if one.kind == "person")
    assert person.organisation == "شركة «زعتر وزيت» للصناعات الغذائية"
    (person,) = (
        one
        for one in annotate("وقال سامي الحداد، الذي يدير شركة «زعتر وزيت»، إن الماء قليل.").entities
        if one.kind == "person"
    )
    assert person.title.count("«") == person.title.count("»")


def test_a_signature_stands_below_its_office_and_a_labelled_line_is_another() -> None:
    text = "بيان\n\nعاشت المدينة.\n\nالرئيسة\n\nهالة الراعي\n\nللاتصال: كاتب عام الفرع، سامي الحداد، الهاتف 98.000.412"
    people = {one.name: one.title for one in annotate(text).entities if one.kind == "person"}
    assert people["هالة الراعي"] == "الرئيسة"


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("قالت المنظمة الدولية للهجرة إن قاربا غرق. وأعرب الأمين العام سامي الراعي عن حزنه. ودعت الأمم المتحدة إلى التحقيق.", "الأمم المتحدة"),
        ("قالت وزارة التربية والتعليم العالي واليونيسف ذلك.\n\nوقال المدير العام للتربية سامي الراعي إن الوزارة مستعدة.", "وزارة التربية والتعليم العالي"),
        ("وصلت طائرات استأجرتها هيئة مكافحة الجراد الصحراوي في المنطقة الغربية.\n\nوأكد أمينها التنفيذي سامي الراعي أن الدول متفقة.", "هيئة مكافحة الجراد الصحراوي"),
        ("المدير الجهوي لوزارة الانتقال الطاقي بدرعة تافيلالت السيد سامي الراعي اعتبر أن الرخصة انتهت.", "وزارة الانتقال الطاقي"),
        ("الإمضاءات:\n\n- النقابة الوطنية للصحفيين (SNJT): الكاتب العام سامي الراعي", "النقابة الوطنية للصحفيين"),
        ("حضر عضو الهيئة المنظمة للاتصالات (TRA) المحامي سامي الراعي.", "الهيئة المنظمة للاتصالات"),
        ("استعرض كبير مستشاري الهيئة العامة للاستثمار \"ساقيا\" الدكتور سامي الراعي المزايا.", "الهيئة العامة للاستثمار"),
        ("أعلن مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية ذلك. وتكلم سامي الراعي، وكيل الأمين العام للشؤون الإنسانية. وقالت الأمم المتحدة ذلك.", "الأمم المتحدة"),
        ("قال المفوض السامي لحقوق الإنسان سامي الراعي أمام مجلس حقوق الإنسان إن الأمر خطير. وأعلنت مفوضية حقوق الإنسان ذلك.", "مفوضية حقوق الإنسان"),
    ],
)  # fmt: skip
def test_the_house_that_an_office_or_a_pronoun_means(text: str, house: str) -> None:
    (person,) = (one for one in annotate(f"بيان\n\n{text}").entities if one.kind == "person")
    assert person.organisation == house
