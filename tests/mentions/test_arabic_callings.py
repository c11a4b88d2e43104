# ruff: noqa: E501 - gold sentences stay on one line
"""What Arabic newsrooms call people, on tagged sentences: clauses, two offices in a row, parents, lecturers, places."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # A clause that tells more wins over "citizen", "beneficiary".
    'وقالت المواطنة <p title="ربة بيت من مدينة تيارت">خديجة بوزيد</p>، وهي ربة بيت من مدينة تيارت، إن الأسعار ارتفعت.',
    'وأوضح المستفيد <p title="صياد من مدينة الشحر">سالم باعشن</p>، وهو صياد من مدينة الشحر، أن القارب جديد.',
    'وروى السيد <p title="متقاعد من التعليم">عمار بن يوسف</p>، متقاعد من التعليم، كيف بدأ الحي.',
    'وقالت المواطنة <p title="المواطنة">خديجة بوزيد</p> إن الأسعار ارتفعت.',
    # A woman who teaches a field; a school stays one.
    'وأشارت مدرسة الكيمياء العضوية الدكتورة <p title="مدرسة الكيمياء العضوية">منى فهيم</p> إلى أن العينات جُمعت.',
    'وضم الفريق كذلك مدرسة الجيولوجيا الدكتورة <p title="مدرسة الجيولوجيا">منى فهيم</p>.',
    'وأكدت مديرة <o>مدرسة البيان الأساسية</o> أ. <p title="مديرة مدرسة البيان الأساسية" at="مدرسة البيان الأساسية">سميرة القيسي</p> أن الطلبة عادوا.',
    # A dignity or a former one between the office and the name, behind a comma or not.
    'وافتتح المعرض رئيس <o>اتحاد بلديات الضنية</o> الوزير السابق <p title="رئيس اتحاد بلديات الضنية" at="اتحاد بلديات الضنية">محمد رعد</p>.',
    'وأشار أمين عام الحزب، النائب السابق <p title="أمين عام الحزب" at="الحزب">عدنان طرابلسي</p>، إلى الانتخابات.',
    # Two offices in a row behind a verb that no person is the object of.
    'وألقى نائب رئيس الجامعة لشؤون الطلاب عميد <o>كلية العلوم</o>، الدكتور <p title="نائب رئيس الجامعة لشؤون الطلاب عميد كلية العلوم" at="الجامعة">أسامة فتحي</p>، كلمة.',
    'واستقبل رئيس الجامعة عميد <o>كلية العلوم</o> الدكتور <p title="عميد كلية العلوم" at="كلية العلوم">أسامة فتحي</p>.',
    # A treasurer keeps no fund; who keeps a field is no person of that name.
    'وقال أمين صندوق الجمعية <p title="أمين صندوق الجمعية" at="الجمعية">عادل مراد</p> إن الاشتراكات جُمعت.',
    'فيما شددت أمينة المرأة العاملة، <p title="أمينة المرأة العاملة">سعاد بيومي</p>، على أهمية الحضانات.',
    # The leader of an ensemble belongs to it.
    'وأحيت الحفل فرقة أنغام حلب بقيادة المايسترو <p title="المايسترو" at="فرقة أنغام حلب">عبد الحليم بيازيد</p>.',
    # In place of another.
    'وافتتح وكيل المحافظة، نيابة عن المحافظ، <p title="وكيل المحافظة">عبده الصلوي</p> المركز.',
    # Craftsmen and workers: a noun with the letters of a verb, a town of two words.
    'وقال <p title="عامل نظافة" at="مستشفى ديرب نجم">سعيد متولي</p>، عامل نظافة ب<o>مستشفى ديرب نجم</o>، إن القرار أسعده.',
    # Students, parents.
    'وقال الشاب <p title="طالب في كلية الطب" at="كلية الطب">أيمن الورفلي</p>، طالب في <o>كلية الطب</o>، إن الدورة مفيدة.',
    'وقال الطالب الجامعي <p title="الطالب الجامعي">يزن عجم</p> الذي حضر العروض كلها ذلك.',
    'وقال والد الطالبة، <p title="والد الطالبة">ناصر الشهري</p>، إن المدرسة قريبة.',
    'وقالت ولية الأمر <p title="ولية الأمر">منال العتيبي</p> إن ابنها تحسن.',
    # Police and officers.
    'وقال مدير أمن ولاية سنار اللواء شرطة <p title="مدير أمن ولاية سنار">عبد الرحمن فضل</p> إن الحملة مستمرة.',
    'أما محافظ الشرطة <p title="محافظ الشرطة">أمينة حداد</p>، فقد ذكرت ذلك.',
    'وأشار حارس مرمى الفريق <p title="حارس مرمى الفريق" at="الفريق">طلال الفاضل</p> إلى صعوبة المباراة.',
    # Places are no persons, nor parts of one.
    'وأكد عامل إقليم سيدي إفني السيد <p title="عامل إقليم سيدي إفني">الحسن صدقي</p> أن المشروع تم.',
    'وقال رئيس الجماعة الترابية لأيت عميرة، <p title="رئيس الجماعة الترابية لأيت عميرة" at="الجماعة">علي البرهيشي</p>، إن الماء سيصل.',
    'وأكد مدير الإدارة التعليمية بأبو تشت، <p title="مدير الإدارة التعليمية بأبو تشت" at="الإدارة">خيري مهران</p>، ذلك.',
    'وأكد قنصل لبنان العام في ساو باولو <p title="قنصل لبنان العام في ساو باولو">رودي القزي</p> أن الجالية تدعم المشروع.',
    "وكان الوفد قد زار كوستي يوم الاثنين.",
    # A verb with "and" is no first name; a Sudanese name of two words is one.
    'وروى <p title="فني صيانة">حسين دهب</p>، فني صيانة بمحطة كوم حمادة، ما جرى.',
    'وقال عمدة القرية <p title="عمدة القرية">عثمان حسب الرسول</p> إن السيل دخل البيوت.',
    # One of many before a comma; who oversees; witnesses; a team is no rank.
    'وقالت إحدى المستفيدات، <p title="إحدى المستفيدات">نورة القحطاني</p>، إن البرنامج علمها الخياطة.',
    'وقال المشرف على المعرض، الفنان <p title="المشرف على المعرض">نزار صابور</p>، إن اللوحات جديدة.',
    'وأفاد شاهد العيان <p title="شاهد العيان">مراد التهامي</p> بأن الدخان غطى الحي.',
    'وقال زميله في الفريق <p>حسام عاشور</p> إن الفوز مستحق.',
    'وأوضح رئيس المجلس الشعبي البلدي لبوسعادة <p title="رئيس المجلس الشعبي البلدي لبوسعادة" at="المجلس">يحيى مزياني</p> أن الأشغال انطلقت.',
    'وقال الرئيس المدير العام ل<o>لشركة الوطنية للسكك الحديدية</o>، <p title="الرئيس المدير العام" at="شركة الوطنية للسكك الحديدية">المنصف لعجيمي</p>، إن القطارات جديدة.',
    # The dignity before the next of a list is the next one's.
    'وحضر اللقاء الوزير <p title="الوزير">سامي الراعي</p>، النائب <p title="النائب">خالد الحداد</p>، وآخرون.',
    # The directorate of a province, to which "its" points.
    'قررت <o>المديرية العامة لتربية ديالى</o>، بحسب مديرها العام <p title="مديرها العام" at="المديرية العامة لتربية ديالى">سامي الزهيري</p>، تعطيل الدوام.',
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_what_people_are_called(marked: str) -> None:
    tagged = untag(marked)
    text = tagged.text
    _, people = find(text)
    found = [(words(text, one.span), words(text, one.title), words(text, one.affiliation)) for one in people]
    assert found == [(words(text, span), title, at) for span, title, at in tagged.people]


NOBODY = [
    "وزار والي تطاوين وممثلو المنظمات المركز.",
    "وتوجهت الآليات إلى قضاءي خانقين وبدرة أمس.",
    "بنينا هذه الشبكة بمهندسين ليبيين من أول كابل.",
    "وشددت أمينة المرأة على ذلك.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_no_person(text: str) -> None:
    assert find(text)[1] == ()


def test_school_of_a_field_is_none() -> None:
    organisations, _ = find("وأشارت مدرسة الكيمياء العضوية الدكتورة منى فهيم إلى أن العينات جُمعت.")
    assert organisations == ()
