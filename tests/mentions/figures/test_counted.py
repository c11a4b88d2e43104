"""The thing counted as written, and its unit, under which the forms of a noun in both languages group."""

from __future__ import annotations

import pytest

from extractor.mentions.figures import find_figures
from extractor.reading.passages import read_passages
from extractor.release.plain import plain_release
from extractor.settings import Settings


@pytest.mark.parametrize(
    "text,counted",
    [
        ("over 200 million people in 37 countries", [("people", "person"), ("countries", "country")]),
        ("أكثر من 230 مدينة في 37 دولة", [("مدينة", "city"), ("دولة", "country")]),
        ("خمس مدن ساحلية و11 مدينة", [("مدن ساحلية", "city"), ("مدينة", "city")]),
        ("five coastal cities", [("coastal cities", "city")]),
        ("بلغ عدد الموظفين 500", [("الموظفين", "employee")]),
        ("Number of employees: 500", [("employees", "employee")]),
        ("23 من أصل 39 مستشفى", [("مستشفى", "hospital"), ("مستشفى", "hospital")]),
        ("its 1,300-strong workforce", [("workforce", "employee")]),
        ("أربعة محاور رئيسية", [("محاور رئيسية", "pillar")]),
        ("6 ذهبيات", [("ذهبيات", "medal")]),
        ("زراعة 515 كلية خلال العام", [("كلية", "kidney")]),
        ("افتتاح 5 كليات في الجامعة", [("كليات", "college")]),
        ("سجل 183 لانبعاثات الغاز", [(None, None)]),
        ("وزعت 300 صندوق", [("صندوق", "box")]),
        ("بلغت 34 متحفا يديرها هواة", [("متحفا", "museum")]),
        ("رصدت 19 حسابا مشبوها", [("حسابا مشبوها", "account")]),
        ("ثلاثة صناديق سيادية", [("صناديق سيادية", "fund")]),
        ("won by 129 votes to 96", [("votes", "vote"), ("votes", "vote")]),
        ("شاركت في التمرين تسع جهات حكومية", [("جهات حكومية", "entity")]),
        ("تقسم المملكة إلى 12 جهة", [("جهة", "region")]),
        ("صعد الطفل درجتين خشبيتين", [("درجتين خشبيتين", "step")]),
        ("انخفضت الحرارة 6 درجات", [("درجات", "degree")]),
        ("كشفت المخابرات خمسة عملاء", [("عملاء", "agent")]),
        ("تخدم الشركة 60 عميلا", [("عميلا", "customer")]),
        ("استقبل القسم 31 جريحا", [("جريحا", "injured person")]),
        ("سجلت الوزارة 240 إصابة بالكوليرا", [("إصابة", "case")]),
        ("عالج الطبيب أربع إصابات طفيفة", [("إصابات طفيفة", "injury")]),
        ("42 عاملا صحيا تلقوا تدريبا", [("عاملا صحيا", "health worker")]),
        ("850 لاجىء", [("لاجىء", "refugee")]),
        ("١٢٠ صوتا مقابل ٩٦", [("صوتا", "vote"), ("صوتا", "vote")]),
    ],
)
def test_counted_as_written_with_its_unit(text: str, counted: list[tuple[str, str]]) -> None:
    figures = find_figures(read_passages(plain_release(text), names=False), (), settings=Settings())
    assert [(figure.counted and figure.counted.of(text), figure.unit) for figure in figures] == counted
