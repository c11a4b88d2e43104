"""Arabic numerals with the article behind their noun, duals; and what looks like one of them.

An expectation is ``VALUE[..HIGH] BOUND KIND NAME``, as in ``cases_ar``.
"""

from __future__ import annotations

import pytest

from tests.mentions.figures.test_elliptic import check, find


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("تخطط الشركة للتوسع خلال السنوات الخمس القادمة.", ["5 - count year"]),
        ("رصدت المحطة هزات خفيفة في الساعات الثماني والأربعين الماضية.", ["48 - count hour"]),
        ("جرت المحادثات خلال الأيام العشرة الأخيرة.", ["10 - count day"]),
        ("أعلن المصرف نتائجه للأشهر التسعة المنتهية حديثا.", ["9 - count month"]),
        ("قطع العداء الكيلومترات السبعة الأخيرة وحده.", ["7 - quantity kilometer"]),
        ("وقعت شركات التأمين الأربع ميثاقا مشتركا.", ["4 - count company"]),
        ("اجتمع وزراء الدول الثلاث في العاصمة.", ["3 - count country"]),
        ("زار الوفد المستشفيات الثلاثة في الإقليم.", ["3 - count hospital"]),
        ("جالت العيادات المتنقلة الثلاث في القرى.", ["3 - count clinic"]),
        ("صوت أعضاء اللجنة الخمسة على المقترح.", ["5 - count member"]),
        ("نزحت الأم مع بناتها الثلاث إلى المدينة.", ["3 - count girl"]),
        ("أذاعت المحطة البرامج الخمسة عشر كاملة.", ["15 - count program"]),
        ("اعتمد المجلس الإجراءات الأربعة دفعة واحدة.", ["4 - count procedure"]),
        ("تابع الجمهور المحاور الأربعة للندوة.", ["4 - count pillar"]),
    ],
)
def test_a_definite_numeral_counts_the_plural_before_it(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "لم يتمكن الثلاثة من الاتصال بأسرهم.",
        "احتفل النادي بالعيد الأربعين لتأسيسه في ذكراه الخمسين.",
        "افتتحت الهيئة المهرجان الثلاثين بحضور واسع.",
        "عقد الاجتماع يوم الأربعاء في قاعة البلدية.",
        "ألقت المديرة الست نجوى كلمة الافتتاح.",
        "يشارك الفريق في كأس السلة الثلاثية.",
        "شرح الخطيب أركان الإسلام الخمسة للحضور.",
    ],
)
def test_a_definite_numeral_alone_or_beside_a_singular_counts_nothing(text: str) -> None:
    check(text, [])


def test_the_plural_before_a_definite_numeral_is_what_is_counted() -> None:
    text = "تعاونت مع المدارس الثلاث وتوسعت بمدن الساحل الأربع."
    figures = find(text)
    assert [figure.counted and figure.counted.of(text) for figure in figures] == ["المدارس", "مدن الساحل"]
    assert [figure.span.of(text) for figure in figures] == ["المدارس الثلاث", "مدن الساحل الأربع"]


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("أوقفت الشرطة شخصين قرب الميناء.", ["2 - count person"]),
        ("غادر شخصان القاعة قبل الختام.", ["2 - count person"]),
        ("بقي في المدينة مستشفيان يعملان جزئيا.", ["2 - count hospital"]),
        ("شيدت البلدية مبنيين جديدين للسكن.", ["2 - count building"]),
        ("تسلمت الجمعية سيارتي إسعاف مجهزتين.", ["2 - count ambulance"]),
        ("أبرمت الجامعة اتفاقيتي تعاون مع المعهد.", ["2 - count agreement"]),
        ("تعمل محطتا تحلية على مدار الساعة.", ["2 - count station"]),
        ("سجل الفريق نقطتين في الشوط الأول.", ["2 - count point"]),
        ("ارتفع المؤشر نقطتين مئويتين.", ["2 - percent percentage_point"]),
    ],
)
def test_duals(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "تنقل المعرض بين مدينتي وهران وعنابة.",
        "قالت إن مدينتي أجمل من كل ما رأيت، وإن مهمتي تدريب الفتيات.",
        "كرمت شركتا الشرق والغرب المتفوقين.",
        "زار الوفد وزارتي الصحة والتعليم.",
        "عاد الجرحى والمرضى إلى بيوتهم.",
    ],
)
def test_a_construct_before_names_or_of_mine_counts_nothing(text: str) -> None:
    check(text, [])
