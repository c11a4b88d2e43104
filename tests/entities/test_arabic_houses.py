# ruff: noqa: E501 - gold sentences stay on one line
"""Houses of Arabic officers told by more than a noun: teams, boards, groups, firms by nation; who has none."""

from __future__ import annotations

import pytest

from extractor.extract import annotate

BANK = "أعلن بنك النيل الوطني نتائجه أمس. وقال بنك النيل الوطني إنه راض.\n\n"
FIRM = "أعلنت شركة درب للنقل خطتها أمس. وقالت شركة درب للنقل إنها راضية.\n\n"
CLUB = "أعلن نادي أمل الساحل تشكيلته أمس. وقال نادي أمل الساحل إنه راض.\n\n"


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # The team of the club that the sentence names, else of the club that speaks.
        (CLUB + "وأحرز نادي الفجر اللقب، وقال مدرب الفريق سامي الراعي إن العمل بدأ.", "نادي الفجر"),
        (CLUB + "ويواصل الدكتور سامي الراعي عمله طبيبا للفريق.", "نادي أمل الساحل"),
        # A club that is named as the opponent alone is nobody's.
        ("قال المدرب سامي الراعي إن لاعبيه خسروا أمام نادي الفجر.", None),
        ("سجل اللاعب سامي الراعي هدفين في مرمى نادي الفجر.", None),
        ("غاب المهاجم سامي الراعي عن مباراة فريقه مع نادي الفجر.", None),
        ("فاز نادي الفجر على نادي الأمل، وسجل الهدف اللاعب سامي الراعي.", "نادي الفجر"),
        ("واجه نادي الفجر ضيوفه أمس. وسجل الهدف أمام نادي الأمل المهاجم سامي الراعي.", "نادي الفجر"),
        # Who is given a prize is not the giver's; the gift is no part of the giver's name.
        ("منحت جامعة الساحل الأهلية الدكتوراه الفخرية للإعلامي سامي الراعي.", None),
        ("منحت نقابة العازفين العضوية الشرفية للفنان سامي الراعي.", None),
        ("أعلن الاتحاد فوز المدقق سامي الراعي بجائزة المنظمة العربية للمعايير.", None),
        ("منحت جامعة الساحل الأهلية درعها لرئيس جامعة النيل سامي الراعي.", "جامعة النيل"),
        (FIRM + "ومنحت شركة درب للنقل جائزة العام لمدير المبيعات سامي الراعي.", "شركة درب للنقل"),
        # The board of a firm; a group is no company named on the way; the part of a house.
        (FIRM + "وقال رئيس المجلس الدكتور سامي الراعي إن العمل بدأ.", "شركة درب للنقل"),
        (BANK + "وسأل خالد الحداد من شركة سراب للوساطة، فأجاب المدير المالي للمجموعة سامي الراعي.", "بنك النيل الوطني"),
        (BANK + "وأدارت اللقاء مديرة علاقات المستثمرين هالة الراعي.", "بنك النيل الوطني"),
        (FIRM + "وتولى سامي الراعي رئاسة التحرير أمس.", "شركة درب للنقل"),
        # The noun before a quoted name; a firm by its nation.
        (FIRM + "وتنقل البضاعة شركة «ميبل درب». وقالت مؤسسة الشركة هالة الراعي إن العمل بدأ.", "شركة «ميبل درب»"),
        (FIRM + "ونفذت شركة «سيل بريدج» التركية العمل. وأوضح ممثل الشركة التركية، المهندس سامي الراعي، ذلك.", "سيل بريدج"),
        ("أعلنت شرطة محافظة البصرة ذلك أمس. وقال محافظ البصرة سامي الراعي إن العمل بدأ.", "البصرة"),
        # A province's officer, the retired, somebody's mother: none that is here.
        (FIRM + "وحضر الحفل وكيل المحافظة سامي الراعي.", None),
        # Who governs where the noun of a part of a country follows alone.
        (FIRM + "وحضر الحفل عامل إقليم درب السيد سامي الراعي.", "إقليم درب"),
        (FIRM + "وحضر الحفل باشا مدينة درب السيد سامي الراعي.", "مدينة درب"),
        (FIRM + "وحضر الحفل عامل النظافة سامي الراعي.", None),
        (FIRM + "وفاز المعلم المتقاعد سامي الراعي بالجائزة.", None),
        (FIRM + "وقالت والدته هالة الراعي، وهي معلمة، إنه سعيد.", None),
        # Who directs a state's field of work in a place is not of the house that holds the event, but of its own.
        ("نظمت بلدية وادي الرمان يوما طبيا بحضور مدير صحة جرش الدكتور سامي الراعي.", None),
        ("أطلقت شركة كهرباء السهل حملة بالتعاون مع مدير زراعة سلفيت المهندس سامي الراعي.", None),
        ("أقيم الحفل في مركز شباب السهل بحضور متصرف اللواء سامي الراعي.", None),
        ("أعلنت مديرية صحة جرش خطتها، وقال مدير صحة جرش الدكتور سامي الراعي إن العمل بدأ.", "مديرية صحة جرش"),
        (FIRM + "وقال مدير صحة العاملين سامي الراعي إن العمل بدأ.", "شركة درب للنقل"),
        # The part of a house, or its board, that the title alone names, of who issues the release; not where the
        # sentence names another house, nor a part of a ministry, which is a body of its own.
        (FIRM + "وحضرت مديرة عام الإدارة العامة للتخطيط هالة الراعي.", "شركة درب للنقل"),
        (FIRM + "وقالت مسؤولة وحدة المناصرة الدولية هالة الراعي إن العمل بدأ.", "شركة درب للنقل"),
        (CLUB + "وحضر التوقيع رئيس الهيئة الإدارية السيد سامي الراعي.", "نادي أمل الساحل"),
        (CLUB + "وزار الوفد جامعة النيل، وحضر مدير عام الإدارة العامة للتخطيط سامي الراعي.", "الإدارة العامة للتخطيط"),
        ("أعلنت وزارة الداخلية خطتها أمس. وقال مدير عام الإدارة العامة للمرور سامي الراعي إن العمل بدأ.", "الإدارة العامة للمرور"),
        (FIRM + "وقال مدير عام الإدارة العامة للتخطيط بوزارة النقل سامي الراعي ذلك.", "وزارة النقل"),
        ("أعلنت محافظة درب خطتها أمس. وقال مدير إدارة الدفاع المدني سامي الراعي إن العمل بدأ.", "إدارة الدفاع المدني"),
        (FIRM + "ووقعت الشركة عقدا مع الإدارة العامة للمرور. وقال مدير عام الإدارة العامة للمرور سامي الراعي ذلك.", "الإدارة العامة للمرور"),
    ],
)  # fmt: skip
def test_the_house_of_the_last_named(text: str, organisation: str | None) -> None:
    people = [one for one in annotate(text).entities if one.kind == "person"]
    assert people[-1].organisation == organisation


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("باشرت ملاكات شركة درب للنقل العمل في المحطة أمس بعد شهر.", "شركة درب للنقل"),
        ("أقر خبراء من عدة دول الدليل في ختام اجتماع عقدته جامعة النيل أمس.", "جامعة النيل"),
    ],
)
def test_who_acts_through_its_staff_or_holds_the_event_issues(text: str, issuer: str) -> None:
    assert [one.name for one in annotate(text).entities if one.role == "issuer"] == [issuer]


def test_the_management_of_a_board_is_no_part_named_before() -> None:
    text = FIRM + "وزارت الشركة الإدارة العامة للتخطيط، وقال عضو مجلس الإدارة سامي الراعي إن العمل بدأ."
    found = annotate(text).mentions.organisations
    assert "الإدارة" not in [text[one.span.start : one.span.end] for one in found]
