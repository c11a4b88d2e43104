# ruff: noqa: E501 - one tagged release a line
"""Lines of name and title above and below quotes; marks and clauses that are easily missed."""

from __future__ import annotations

import pytest

from tests.mentions.quotes.tagged import said

Q, W = "نحن مستعدون للشتاء القادم", "ولن نتأخر عن أحد هذا العام"
ENGLISH = {
    "below, without a dash": (
        "The dam opened.\n“We look forward to sleeping at night.”\nDr. <f>Ann Hale</f>, <t>Chief Executive</t>, Harbour Trust\n“This loan will run for thirty years.”\n<m>Tom Brandt</m>, P.Eng., Managing Director, Bank of the North\nThe dam is old.",
        [("We look forward to sleeping at night.", "Ann Hale"), ("This loan will run for thirty years.", "Tom Brandt")],
    ),
    "above": (
        "What they say\n<f>Ann Hale</f>, <t>Chief Executive</t>, Harbour Trust\n“We look forward to sleeping at night.”\n<m>Tom Brandt</m>, <t>Director</t>\n“This loan will run for thirty years.”",
        [("We look forward to sleeping at night.", "Ann Hale"), ("This loan will run for thirty years.", "Tom Brandt")],
    ),
    "a dash line below two paragraphs": (
        "“We knocked on a thousand doors.\n“So the ice rink is in the agreement.”\n– <f>Ann Hale</f>, executive director",
        [("We knocked on a thousand doors.", "Ann Hale"), ("So the ice rink is in the agreement.", "Ann Hale")],
    ),
    "quotes attributable to": (
        "“We look forward to sleeping at night,” said <m>Tom Brandt</m>.\nQuotes attributable to <f>Ann Hale</f>, chairperson, <p>Yuin Kelgary</p>:\n“Our mob used to leave before being seen.”",
        [("We look forward to sleeping at night", "Tom Brandt"), ("Our mob used to leave before being seen.", "Ann Hale")],
    ),
    "a sentence is no signature": (
        "“We look forward to sleeping at night,” said <m>Tom Brandt</m>.\n“This loan will run for thirty years.”\n<f>Ann Hale</f>, the mayor, left early.",
        [("We look forward to sleeping at night", "Tom Brandt"), ("This loan will run for thirty years.", "Tom Brandt")],
    ),
    "the company that led the sentence": (
        "<o>Lumen Straits</o> was founded in 2017. Supported by <o>Enterprise North</o>, <o>Lumen Straits</o> will fund places at the <o>Nanyang Institute</o>.\n“We have no plans for an offering in the near term,” the company said.",
        [("We have no plans for an offering in the near term", "Lumen Straits")],
    ),
}  # fmt: skip
ARABIC = {
    "double brackets": (f"وقال <m>سامي الحداد</m> في المؤتمر : (( {Q} )) ، مضيفا : (( {W} )) .", [(Q, "سامي الحداد"), (W, "سامي الحداد")]),
    "brackets that are none": (f"بلغت الكلفة (10 (عشرة) دنانير)، وقال <m>سامي الحداد</m>: «{Q}».", [(Q, "سامي الحداد")]),
    "single marks behind a colon": (f"تصف <f>هالة مراد</f> عملها بأنه «{W}»، وتضيف: ‘{Q}’.", [(W, "هالة مراد"), (Q, "هالة مراد")]),
    "thus described": (f"“{Q}”: هكذا وصفت <f>هالة مراد</f>، منسقة الحماية، الوضع.", [(Q, "هالة مراد")]),
    "he added": (f"وقال <m>سامي الحداد</m>: «{Q}».\nوزاد: «{W}».", [(Q, "سامي الحداد"), (W, "سامي الحداد")]),
    "it increased": (f"وقال <m>سامي الحداد</m>: «{Q}».\nوزاد عدد السكان كثيرا، وقالت <f>هالة مراد</f>: «{W}».", [(Q, "سامي الحداد"), (W, "هالة مراد")]),
    "a verb that looks like a name": (f"أما المهندسة <f>هالة مراد</f>، مهندسة تشغيل، <p>فتروي</p>: «{Q}».", [(Q, "هالة مراد")]),
    "introduced behind the verb": (f"«{Q}»، تروي إنشراح، وهي قابلة من الجبل.", [(Q, "إنشراح")]),
    "introduced in front": (f"أم حسين، وهي أرملة عادت إلى قريتها، تسلمت مدفأة. وقالت: «{Q}».", [(Q, "أم حسين")]),
    "a project that is introduced": (f"قالت <f>هالة مراد</f> إن العمل بدأ. المشروع، وهو الأول من نوعه، كبير. وقالت: «{Q}».", [(Q, "هالة مراد")]),
    "an apposition taken for an organisation": (f"وذكرت مديرة العمليات، <o>فرانشيسكا روماني</o>، أن العمل بدأ، وقالت: «{Q}».", [(Q, "فرانشيسكا روماني")]),
    "an organisation set off": (f"وقال رئيس البلدية، <o>بلدية النور</o>، إن العمل بدأ، وقال: «{Q}».", [(Q, "رئيس البلدية")]),
}  # fmt: skip


@pytest.mark.parametrize("case", ENGLISH, ids=str)
def test_english_lines(case: str) -> None:
    tagged, expected = ENGLISH[case]
    assert said(tagged, "en") == expected


@pytest.mark.parametrize("case", ARABIC, ids=str)
def test_arabic_clauses(case: str) -> None:
    tagged, expected = ARABIC[case]
    assert said(tagged, "ar") == expected


def test_a_subheading_between_marks_repeats_what_is_said_below() -> None:
    tagged = "قال <m>سامي الحداد</m>: «بدأ العمل منذ عام كامل».\n«تركنا الباب مفتوحا»\nوقالت <f>هالة مراد</f>: «خرجنا ليلا. تركنا الباب مفتوحا، ولم نعد»."
    assert said(tagged, "ar") == [
        ("بدأ العمل منذ عام كامل", "سامي الحداد"),
        ("خرجنا ليلا. تركنا الباب مفتوحا، ولم نعد", "هالة مراد"),
    ]
    tagged = "<p>Tom Brandt</p> said: “Work began a year ago.”\n“We left the door open”\n“We ran. We left the door open and ran,” <p>Ann Hale</p> said."
    assert said(tagged, "en") == [
        ("Work began a year ago.", "Tom Brandt"),
        ("We ran. We left the door open and ran", "Ann Hale"),
    ]


def test_a_line_between_marks_that_comes_once_goes_on_with_the_speaker() -> None:
    tagged = "قال <m>سامي الحداد</m>: «بدأ العمل منذ عام كامل».\n«تركنا الباب مفتوحا خلفنا»\nوقالت <f>هالة مراد</f>: «خرجنا كلنا مع الليل»."
    assert ("تركنا الباب مفتوحا خلفنا", "سامي الحداد") in said(tagged, "ar")
