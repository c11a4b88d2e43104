"""Arabic bodies on tagged sentences: provinces that act, states' ministries, sections; what only looks like a body."""

from __future__ import annotations

import pytest

from tests.mentions.tagged import find, untag, words

SENTENCES = [
    # A province that sends somebody or works together with somebody; one where something is stays a place.
    "واستقبل الوزير وفدا من <o>محافظة الشرقية</o>، كما شارك ممثلون عن <o>ولاية سوسة</o>.",
    "ونظم اللقاء بالتعاون مع <o>محافظة القليوبية</o>.",
    "وتقع القرية في محافظة الشرقية.",
    # The ministry of a state of a federation.
    "وقعت <o>وزارة التربية في ولاية كسلا</o> اتفاقا أمس.",
    "وأعلنت <o>وزارة الزراعة في إقليم دارفور</o> بدء الموسم.",
    # A section and its house; the charge of an officer.
    "وقال سامي الراعي، رئيس شعبة المخابز ب<o>الغرفة التجارية بالسويس</o>، إن السعر ارتفع.",
    "وقال عضو المكتب التنفيذي لقطاع الخدمات سامي الراعي إن العمل بدأ.",
    "كان نائبا للرئيس لسلاسل الإمداد في <o>شركة درب للنقل</o>.",
    "وقال وكيل <o>وزارة الرياضة</o> لشؤون الاتحادات سامي الراعي ذلك.",
    # Centres by what they study; the police of a province; offices of state.
    "وأشرف على الفحوص <o>مركز أبحاث التربة</o> أمس.",
    "وضبطت <o>شرطة محافظة النور</o> العصابة.",
    "وأحيل الملف إلى <o>مكتب النائب العام</o> أمس.",
    "وزار الوفد <o>ثانوية الأمل التأهيلية</o> أمس.",
    "وأعلنت <o>وزارة المالية الاتحادية</o> الخطة، وقالت <o>الاتحادية الجزائرية لكرة السلة</o> إنها راضية.",
    # Rooms, kinds of bodies with whom they are for, people and houses of a town, who breeds what.
    "ويضم المركز غرفة للعمليات القيصرية ووحدة لحديثي الولادة.",
    "وأطلقت الجهة حاضنة أعمال للشركات الناشئة ومسرعة أعمال للنساء.",
    "وقال خالد إن شباب المدينة نظفوا الحي مع مربي الإبل.",
    "وهي مؤسسة أهلية غير ربحية تعمل منذ عام.",
    "وحضرت المؤسسة المانحة الحفل.",
    # Factories by what they make, ministries and agencies of two fields, federations of the Maghreb, UN coordinators.
    "وزارت الوزيرة <o>مصنع السهل لتقشير الأرز</o> أمس.",
    "أعلنت <o>وزارة الزراعة والسيادة الغذائية</o> انطلاق حملة الحصاد.",
    "وأعلن <o>جهاز الإسعاف والطوارئ</o> حصيلة القتلى.",
    "وقال الأمين العام لل<o>فدرالية الوطنية لعمال السكك</o> ذلك.",
    "نشر <o>مكتب المنسق المقيم للأمم المتحدة</o> في العراق بيانا.",
    # Before an officer of the house, and an adjective that is his.
    "وقال رئيس <o>مجموعة الأفق</o> والرئيس التنفيذي لل<o>شركة الوطنية للغاز</o> سامي الراعي ذلك.",
    "ووقع عن <o>مجموعة الأفق</o> رئيسها التنفيذي سامي الراعي.",
    "وقال رئيس <o>لجنة الشؤون القانونية</o> النافذ سامي الراعي ذلك.",
    "وشكر عمدة القرية <o>وزارة الصحة العامة والسكان</o> أمس.",
    # What stands alone elsewhere ends where it does there.
    "وزارت الوزيرة مباني <o>شركة سنبلة</o> شرق الميناء، وقالت <o>شركة سنبلة</o> إن العمل بدأ.",
    "وعقد اللقاء في <o>نادي الفروسية</o> بالواحة، وقال رئيس <o>نادي الفروسية</o> سامي الراعي ذلك.",
    "وأبدى استعداد <o>مجموعة مراسم الواحة</o> لتقديم الدعم، وشكر <o>مجموعة مراسم الواحة</o>.",
    # Descriptions, realms, adjectives with the letters of a body.
    "وتصبح المدينة مركزا مهما كمركز إقليمي للابتكار.",
    "وزار السفير جمهورية ألمانيا الاتحادية أمس.",
    # A firm by an adjective and its field alone, no adjective of the noun before it; whose picture a bracket tells.
    "واستقال المدير التنفيذي لل<o>مصرية للأغذية</o> أمس، وقالت <o>العربية للنقل</o> إنها مستمرة.",
    "وزار الوفد <o>وزارة الإسكان</o> و<o>الوطنية للإسكان</o> أمس.",
    "وتنمو الصناعة المصرية للأدوية والسياسات العربية للإسكان.",
    # A movement, a name with blanks inside its marks.
    "وزار وفد من <o>التيار الوطني الحر</o> مقر الحزب.",
    # A curator is no province.
    "وقالت محافظة المعرض، ليلى بنجلون، إن الزوار كثروا.",
    # A firm's Latin name behind its trade and nation; committees and gangs that are no bodies.
    "وقعت الوزارة خطاب نوايا مع شركة التأجير الأيرلندية <o>Corrib Aviation Leasing</o> أمس.",
    "لجنة فنية أثناء معاينة البناء، والشرطة تفكك شبكة احتيال استولت على المال.",
    "طورتها الشركة الناشئة التونسية <o>Boxili</o>، ودرستها شركة الاستشارات العالمية <o>Stroud Penrose</o> أمس.",
    "أعلنت منصة التجارة الإلكترونية الأردنية <o>zanbeel</o> ذلك، وحضرت <o>شركة الاتصالات السعودية</o> <o>STC</o>.",
    # A kind of body by trade and nation, all without the article.
    "وقعت الوزارة عقدا مع شركة بناء ألمانية وشركة تأمين خليجية ومصرف إسلامي أمس.",
    "قال مكتب محاماة بريطاني إن القضية انتهت، وتأسس بنك تجاري محلي.",
    # A woman who founded and her name.
    "وقالت مؤسسة المبادرة هالة الراعي إن الفكرة بدأت قبل عام.",
    # The trade of the person behind a body; what somebody learnt.
    "وقّع الاتفاقية عن <o>النقابة العامة</o> المحاسب عبد المقصود الشنهابي.",
    "ودرس خالد إدارة الأعمال بالقاهرة.",
    # A body of the world goes on as far as its name.
    "شراكة مع <o>مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية</o> "
    "و<o>دائرة الأمم المتحدة للإجراءات المتعلقة بالألغام</o>.",
    # A name of many words in quotation marks behind what the firm works in; a slogan is none.
    'أعلنت شركة التطوير العقاري الفاخر "<o>ديكو يو كيه بروبرتي هولدينجز ليميتد</o>" ذلك.',
    'وأطلقت شركة التطوير العقاري حملة "العقار للجميع" أمس.',
    # A firm by its country and kind alone.
    "وقالت الشركة المغربية الناشئة إنها ترحب بذلك.",
    # A king by his title is no house.
    "وقال سفير خادم الحرمين الشريفين لدى أستراليا نبيل آل صالح إن خادم الحرمين الشريفين يهتم بذلك.",
    # What a body gives is none of its name.
    "منحت <o>نقابة العازفين</o> العضوية الشرفية للفنان سامي الراعي.",
    "منحت <o>غرفة تجارة حلب</o> درعها للتاجر سامي الراعي.",
    # A house in quotation marks by what it works in; what a noun says it is is none.
    "أبقت «<o>أبعاد للبحوث</o>» على توصيتها بالشراء.",
    "وأطلقت الوزارة مبادرة «طريق للتعليم» أمس.",
    # What a body holds, an indefinite object with its adjective, is none of its name.
    "أقامت <o>جمعية الهلال الخيرية</o> إفطارا رمضانيا بحضور الأهالي.",
    "نظمت <o>المدرسة العليا للأساتذة بقسنطينة</o> يوما دراسيا حول التعليم.",
    "نظمت <o>جامعة قسنطينة للعلوم</o> ملتقى وطنيا حول التعليم.",
    # Hospitals of Syria.
    "قال مدير <o>مشفى درعا الوطني</o> الدكتور باسم الحريري إن الوضع صعب.",
    "نقل الجرحى إلى <o>المشفى الوطني بحماة</o> مساء أمس.",
    "زار الوزير <o>مشفى ابن النفيس</o> في دمشق والتقى مديره.",
    # The management of a house is the house; a field's is a body.
    "أقالت إدارة <o>نادي العروبة القديم</o> المدرب حسام الراعي.",
    "تعاقدت إدارة <o>نادي عجلان</o> مع المدير الفني منذر القابسي.",
    "قالت <o>إدارة الدفاع المدني</o> إن الحريق أخمد.",
    # A body of the world or of state ends before what its officer is competent for; a part of one goes on.
    "قال مفوض <o>الأمم المتحدة</o> السامي لحقوق الإنسان هانس ماير إن الوضع مقلق.",
    "قال المفوض السامي لل<o>أمم المتحدة</o> لشؤون اللاجئين هانس ماير إن الوضع مقلق.",
    "قالت كبيرة منسقي <o>الأمم المتحدة</o> للشؤون الإنسانية ماريا ماير إن الوضع مقلق.",
    "قال نائب رئيس <o>البنك الدولي</o> لمنطقة الشرق الأوسط سامي الراعي إن الوضع مقلق.",
    "قالت <o>المفوضية السامية للأمم المتحدة لشؤون اللاجئين</o> إن الوضع مقلق.",
    "قال رئيس <o>الاتحاد الأفريقي لكرة القدم</o> سامي الراعي إن البطولة ناجحة.",
    # A town whose name begins with the noun of a body.
    "قضت <o>محكمة الجنايات بالدار البيضاء</o> بسجن المتهم.",
    "قالت رئيسة <o>المجلس الجماعي للدار البيضاء</o> نبيلة الراعي إن العمل مستمر.",
    "قال سامي الراعي خلال ندوة بالدار البيضاء إن النتائج إيجابية.",
    # A hospital or school of somebody's name, and who runs it.
    "قال مدير <o>مستشفى الشهيد كمال بخان</o> الدكتور حسام الحداد إن الوضع صعب.",
    "قال مدير <o>مستشفى أبو يوسف النجار</o> الدكتور مروان الحداد إن الوضع صعب.",
    "قال رئيس <o>جامعة النور</o> سامي الراعي والدكتور خالد الحداد إن العمل مستمر.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_bodies_of_a_sentence(marked: str) -> None:
    tagged = untag(marked)
    organisations, _ = find(tagged.text)
    found = [words(tagged.text, one.span) for one in organisations]
    assert found == [words(tagged.text, span) for span in tagged.organisations]
