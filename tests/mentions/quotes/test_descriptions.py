# ruff: noqa: E501 - one tagged sentence a line
"""Whom the minister, the head of the committee, the DPP, a farmer called NAME mean."""

from __future__ import annotations

import pytest

from tests.mentions.quotes.tagged import said

Q, W = "نحن مستعدون للشتاء القادم", "ولن نتأخر عن أحد هذا العام"
ARABIC = {
    "the statement of a union": (f"وجاء في بيان ل<o>اتحاد الصيادين</o> أن العمل بدأ.\nوأضاف البيان: «{Q}».", [(Q, "اتحاد الصيادين")]),
    "the statement in which it stood": (f"عمم <o>المجلس المحلي</o> بيانا، جاء فيه: «{Q}».\nوزاد البيان: «{W}».", [(Q, "المجلس المحلي"), (W, "المجلس المحلي")]),
    "the command": (f"أعلنت <o>قيادة شرطة الوادي</o> بدء الحملة. وذكرت القيادة في بيان أن «{Q}».\nوأضاف البيان، أن «{W}».", [(Q, "قيادة شرطة الوادي"), (W, "قيادة شرطة الوادي")]),
    "a statement of nobody": (f"قال <m>سامي الحداد</m> إن العمل بدأ. وأضاف البيان: «{Q}».", [(Q, "البيان")]),
    "a report is no statement": (f"أعلنت <o>شركة الدفة</o> نتائجها. وذكر التقرير أن «{Q}».", [(Q, "التقرير")]),
    "a firm in marks": (f"وأفادت «<o>الدفة</o>» في بيان، بأن فروعها «سجلت نموا كبيرا هذا العام». ولفتت إلى أن «{Q}».", [("سجلت نموا كبيرا هذا العام", "الدفة"), (Q, "الدفة")]),
    "title with its house": (f"أوضح <m>سامي الحداد</m>، <t>وكيل</t> <a>وزارة الزراعة</a>، أن العمل بدأ. وأضاف وكيل الوزارة: «{Q}».", [(Q, "سامي الحداد")]),
    "a deputy is not the chief": (f"أعلن البنك تعيين <m>سامي الحداد</m> <t>رئيسا تنفيذيا</t>. وقال <t>نائب الرئيس التنفيذي</t> <m>خالد الفارس</m> إن العمل بدأ. وأوضح الرئيس التنفيذي المعين: «{Q}».", [(Q, "سامي الحداد")]),
    "its head": (f"وقع الاتفاقية عن البلدية <t>رئيسها</t> <m>سامي الحداد</m>، وعن السلطة <t>رئيسها</t> <m>خالد الفارس</m>. وأكد رئيس البلدية أن العمل بدأ، مضيفا: «{Q}».", [(Q, "سامي الحداد")]),
    "headed by a woman in a masculine office": (f"اجتمعت لجنة المياه برئاسة <t>النائب</t> <m>عبير الجازي</m>. وقالت رئيسة اللجنة: «{Q}».", [(Q, "عبير الجازي")]),
    "whom he heads": (f"وضمت لجنة التحكيم، التي ترأسها المخرج <m>سامي الحداد</m>، كلا من <f>هالة مراد</f> و<m>خالد الفارس</m>. وقال رئيس اللجنة إن القرار صعب، مضيفا: «{Q}».", [(Q, "سامي الحداد")]),
    "the head of a delegation is not the president": (f"استقبل <t>رئيس الجمهورية</t> <m>سامي الحداد</m> وفدا برئاسة <m>خالد الفارس</m>. وأكد الرئيس أن بلاده «{W}».", [(W, "سامي الحداد")]),
    "called": (f"وروى أحد السكان، وهو معلم متقاعد يدعى <m>سامي الحداد</m>، أن الماء انقطع، وأضاف: «{Q}».", [(Q, "سامي الحداد")]),
    "called, behind its verb": (f"وعبرت طالبة في الجامعة تدعى <f>هالة مراد</f> عن سعادتها قائلة: «{Q}».", [(Q, "هالة مراد")]),
    "claims": (f"ويدعي <m>سامي الحداد</m> أن الجسر «{Q} كله».", [(f"{Q} كله", "سامي الحداد")]),
    "said of whom": (f"<f>هالة مراد</f>، وهي معلمة متقاعدة من الجبل، سجلت ابنها أمس مع <m>سامي الحداد</m>. وقالت المعلمة: «{Q}».", [(Q, "هالة مراد")]),
    "a long title in front of the name": (f"قالت الباحثة الرئيسة في الدراسة، <t>أستاذة الصحة العامة المشاركة</t> الدكتورة <f>هالة مراد</f>، إن الخطر تضاعف. وأوضحت: «{Q}».", [(Q, "هالة مراد")]),
    "an adverb is no subject": (f"قال <m>سامي الحداد</m> إن العمل بدأ. وقال موجها حديثه إلى الحضور: «{Q}».", [(Q, "سامي الحداد")]),
    "what is reported has no quote of the next verb": (f"قالت <f>هالة مراد</f> إن <o>شركة الأفق</o> تتوقع أن تربح، واستدركت: «{Q}».", [(Q, "هالة مراد")]),
    "who speaks": (f"عرضت رئيسة الدائرة <f>هالة مراد</f> التقرير. وأوضحت المتحدثة أن الديون كبيرة، وقالت: «{Q}».", [(Q, "هالة مراد")]),
    "a spokesman is someone new": (f"عرضت <f>هالة مراد</f> التقرير. وبحسب المتحدث باسم الهيئة، فإن «{W}».", [(W, "المتحدث باسم الهيئة")]),
    "what she ends": (f"قالت <t>المديرة التنفيذية</t> <f>هالة مراد</f> كلاما. وتحدث <m>خالد الفارس</m>. وختمت المديرة التنفيذية حديثها بالقول: «{Q}».", [(Q, "هالة مراد")]),
    "several people": (f"وقال <o>مكتب الحقوق</o> إنه تلقى تقارير. كما أعرب العديد من السكان عن مخاوفهم. وقال إن «{W}».", [(W, "مكتب الحقوق")]),
    "several people who speak": (f"وقال العديد من السكان: «{Q}».", [(Q, "العديد من السكان")]),
    "those who work there": ("ويقول موظفو <o>منظمة الصحة</o> إن الوضع «كارثي ويستعصي على الوصف».", [("كارثي ويستعصي على الوصف", "موظفو منظمة الصحة")]),
    "an object behind the office": (f"قال <t>وزير النقل</t> <m>سامي الحداد</m> كلاما، وحضر <m>خالد الفارس</m>. ووصف الوزير الاتفاق بأنه «صريح ومثمر ويبنى عليه»، وقال: «{Q}».", [("صريح ومثمر ويبنى عليه", "سامي الحداد"), (Q, "سامي الحداد")]),
    "one of several": ("أعرب أعضاء المجلس عن قلقهم. وذكر أحد أعضاء المجلس أن الأمر «قد طال أكثر مما يحتمل».", [("قد طال أكثر مما يحتمل", "أحد أعضاء المجلس")]),
    "in front of a style": (f"حضر السيد <t>محافظ درب</t> <m>سامي الحداد</m>. من جانبه طالب السيد المحافظ بزيادة الحصة من <m>خالد الفارس</m> قائلا: «{Q}».", [(Q, "سامي الحداد")]),
    "behind a style": (f"افتتح <t>وزير الصيد</t> <m>سامي الحداد</m> الرصيف. وأكد معالي الوزير في كلمة له أن العمل من برنامج فخامة رئيس الجمهورية السيد <m>خالد الفارس</m>، مضيفا: «{Q}».", [(Q, "سامي الحداد")]),
    "a state is no style": (f"قال <m>سامي الحداد</m> كلاما. وأكدت دولة الأردن أن «{W}».", [(W, "دولة الأردن")]),
    "who thanks another": (f"أكد <t>محافظ درب</t> <m>سامي الحداد</m> أن العمل بدأ أمام <t>قائمقام النور</t> <m>خالد الفارس</m>. بدوره شكر القائمقام السيد المحافظ وقال: «{Q}».", [(Q, "خالد الفارس")]),
    "an office of a town": (f"استقبل <m>سامي الحداد</m> <t>محافظ درب</t> وفدا ضم <m>خالد الفارس</m>. وأكد محافظ درب أن العمل بدأ، مضيفا: «{Q}».", [(Q, "سامي الحداد")]),
    "somebody of an office": (f"استقبل <m>سامي الحداد</m>، <t>مدير مدرسة درب</t>، الوفد. وأكد مدير مدرسة أن «{W}».", [(W, "مدير مدرسة")]),
    "as for": (f"وأكد <m>سامي الحداد</m> ذلك. أما ممثل الصيادين، فقد أعرب عن أمله في أن «{W}».", [(W, "ممثل الصيادين")]),
    "as for one nobody knows": (f"وأكد <m>سامي الحداد</m> ذلك. أما سلفها، الذي غادر أمس، فقد دعا إلى «{W}».", [(W, "سلفها")]),
    "as for somebody named": (f"وأكد <m>سامي الحداد</m> ذلك. أما <m>خالد الفارس</m> فقد قال: «{Q}».", [(Q, "خالد الفارس")]),
    "who presides over a court": (f"وردت المحكمة برئاسة القاضي <m>سامي الحداد</m> في حكمها: «{Q}».", [(Q, "المحكمة")]),
    "a surname that is a noun": (f"استقبل <m>سامي الجندي</m> الوفد مع <m>خالد الفارس</m>. وقال الجندي: «{Q}».", [(Q, "سامي الجندي")]),
}  # fmt: skip
ENGLISH = {
    "the statement": ("<o>Harbour Trust</o> said on Monday that the pier was closed. “We are ready for the winter,” the statement said.", [("We are ready for the winter", "Harbour Trust")]),
    "the statement of nobody": ("<p>Ann Hale</p> wrote a long report. “We are ready for the winter,” the statement said.", [("We are ready for the winter", "the statement")]),
    "initials of a title": ("The <t>Director of Public Prosecutions</t>, Mr <m>Tom Brandt</m>, welcomed the ruling. “We will recover every shilling of it,” said the DPP.", [("We will recover every shilling of it", "Tom Brandt")]),
    "an ordinance is nobody": ("For <f>Ann Hale</f>, who gleans shells, the map is late, and an ordinance declares that boats keep away. “My mother knew those places by name,” she said in Cebuano.", [("My mother knew those places by name", "Ann Hale")]),
    "her honour": ("Magistrate <f>Ann Hale</f> fined the company. <m>Tom Brandt</m> drives a crane. “A lock would have cost less than a carton of beer,” Her Honour said.", [("A lock would have cost less than a carton of beer", "Ann Hale")]),
    "the age of a rower": ("The race was won by <f>Ann Hale</f>, who rowed alone. “The conditions here change every ten minutes,” the 24-year-old said.", [("The conditions here change every ten minutes", "Ann Hale")]),
    "the envoy": ("The <t>Ambassador</t>, <f>Ann Hale</f>, praised the orchards. “A mango can fetch four times its price in Rotterdam,” the envoy said.", [("A mango can fetch four times its price in Rotterdam", "Ann Hale")]),
    "according to her": ("The <t>Principal Scientific Officer</t>, Dr. <f>Ann Hale</f>, gave a talk. According to her, the bar has grown. “If we dredge at the wrong tide we pay twice,” she told the visitors.", [("If we dredge at the wrong tide we pay twice", "Ann Hale")]),
    "pointed out without marks": ("<m>Tom Brandt</m>, <t>Undersecretary</t> of the <a>Ministry of Energy</a>, came. For his part, <m>Wouter Claes</m> stated: “We looked at eleven sites.”\nThe Undersecretary pointed out that mining grows. “We will ease every licence,” he added.", [("We looked at eleven sites.", "Wouter Claes"), ("We will ease every licence", "Tom Brandt")]),
    "initials of an organisation": ("The <t>Director of Public Prosecutions</t>, Mr <m>Tom Brandt</m>, met the <o>Department of Public Parks</o>. “We will plant a tree a day,” the <o>DPP</o> said.", [("We will plant a tree a day", "DPP")]),
    "named": ("A retired teacher named <m>Tom Brandt</m> said: “I have lost all that I had.”", [("I have lost all that I had.", "Tom Brandt")]),
    "called, beside another verb": ("A shopkeeper called <f>Ann Hale</f> described the flood as “the worst in living memory”.", [("the worst in living memory", "Ann Hale")]),
    "an apposition": ("<m>Tom Brandt</m>, a Korean War veteran who lives alone, met <f>Ann Hale</f>. “I was ashamed to tell my daughter,” the veteran told the judge.", [("I was ashamed to tell my daughter", "Tom Brandt")]),
    "chaired by": ("The committee, chaired by <f>Ann Hale</f>, heard <m>Tom Brandt</m>. “We have to start again next year,” the chair of the committee said.", [("We have to start again next year", "Ann Hale")]),
    "a vice president is not the president": ("<t>President</t> <f>Ann Hale</f> met <t>Vice President</t> <m>Tom Brandt</m>. “We have to start again next year,” the president said.", [("We have to start again next year", "Ann Hale")]),
    "what she is": ("<f>Ann Hale</f> voted yes for the first time in her life. “My son asked me if I live on the boat,” said the mother of two.", [("My son asked me if I live on the boat", "Ann Hale")]),
    "a word inside a quote is not her": ("“Not one mother was turned away,” <m>Tom Brandt</m> said. Among the guests was <f>Ann Hale</f>. “One of them has the rain in his name,” said the proud mother.", [("Not one mother was turned away", "Tom Brandt"), ("One of them has the rain in his name", "Ann Hale")]),
    "a short form of an office": ("The <t>Chief Executive Officer</t> of the board, <f>Ann Hale</f>, thanked the <t>Minister for Water</t>, <m>Tom Brandt</m>. “We have waited for nine years,” the CEO added.", [("We have waited for nine years", "Ann Hale")]),
    "a spokesperson, and the spokesperson": ("<m>Tom Brandt</m> opened the scheme. A spokesperson for the board said that “the pumps will be tested next week”. <m>Tom Brandt</m> left. “That is a good start,” said the spokesperson.", [("the pumps will be tested next week", "A spokesperson for the board"), ("That is a good start", "A spokesperson for the board")]),
    "what he does": ("Speaking for all, <m>John Okello</m>, who keeps 14 cows, asked for more. “My cows drink before my children,” said the farmer.", [("My cows drink before my children", "John Okello")]),
    "where he is from": ("<m>Tom Brandt</m> welcomed the decision. “We asked for money for travel,” the Irish sculler said.", [("We asked for money for travel", "Tom Brandt")]),
    "an office is someone else's": ("<m>Tom Brandt</m> scored twice. “He was great from the first minute,” the coach said.", [("He was great from the first minute", "the coach")]),
    "someone who was there before": ("A mother waited outside. <m>Tom Brandt</m> welcomed the decision. “I have waited for years,” said the mother of two.", [("I have waited for years", "the mother of two")]),
    "the company that is named most": ("<o>Brightwater</o> ordered two ferries. The boats of <o>Brightwater</o> are old. The <o>Port Hospital</o> will treat nobody. It is far. “If it sails, I will kiss the captain,” <f>Ann Hale</f> said. The sea was calm. The wind was low.\nThe company said fares “will be frozen until the second vessel sails”.", [("If it sails, I will kiss the captain", "Ann Hale"), ("will be frozen until the second vessel sails", "Brightwater")]),
    "the company is no hospital": ("<o>Lumora</o> grew. <o>Saint Brigid Hospital</o> cut overtime. “Lumora does not sell any patient data,” the company said.", [("Lumora does not sell any patient data", "Lumora")]),
    "the agency is a commission": ("<o>Corvane Health</o> lost. The <o>Federal Trade Commission</o>, which had sued, welcomed it. “Competition is not a luxury in health care,” the agency said.", [("Competition is not a luxury in health care", "Federal Trade Commission")]),
    "a paper is nobody": ("<m>Tom Brandt</m> welcomed the decision. “We asked for money for travel,” the company newsletter said.", [("We asked for money for travel", "the company newsletter")]),
}  # fmt: skip


@pytest.mark.parametrize("case", ARABIC, ids=str)
def test_whom_an_arabic_description_means(case: str) -> None:
    tagged, expected = ARABIC[case]
    assert said(tagged, "ar") == expected


@pytest.mark.parametrize("case", ENGLISH, ids=str)
def test_whom_an_english_description_means(case: str) -> None:
    tagged, expected = ENGLISH[case]
    assert said(tagged, "en") == expected
