"""Digits that brackets mark out before their unit, areas, and the full stop before square metres."""

from __future__ import annotations

import pytest

from tests.mentions.figures.test_elliptic import check


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("يقام المشتل على مساحة ( 3800 ) متر مربع في الوادي.", ["3800 - quantity square_meter"]),
        ("دفعت الأسرة مبلغ (450) دولارا لا غير.", ["450 - money USD"]),
        ("عاد البحارة بعد أكثر من (12) ساعة.", ["12 more_than count hour"]),
        ("بلغت نسبة الحضور (85) % من الأعضاء.", ["85 - percent percent"]),
        ("The tenant left a deposit of (300) dollars.", ["300 - money USD"]),
        ("تغطي المزارع مساحة 18 مليون م 2، وفق الخريطة.", ["18000000 - quantity square_meter"]),
        ("The depot offers 86,400 s/f near the port.", ["86400 - quantity square_foot"]),
        ("The depot offers 86,400 SF near the port.", ["86400 - quantity square_foot"]),
        (
            "بكلفة 2.3 مليون يورو شيد المصنع على 30.500 متر مربع.",
            ["2300000 - money EUR", "30500 - quantity square_meter"],
        ),
    ],
)
def test_areas_and_brackets(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("استندت المحكمة إلى المادة (12) سنة صدورها.", []),
        ("(2) ساعات العمل في الفرع.", []),
        ("The lease runs for five (5) years.", ["5 - count year"]),
        ("ارتفاع الجدار 12 م 3 طوابق فوقه.", ["12 - quantity meter", "3 - count floor"]),
        ("بكلفة 2.3 مليون يورو مد الأنبوب على 30.500 كيلومتر.", ["2300000 - money EUR", "30.5 - quantity kilometer"]),
        ("The share trades in Frankfurt as 9SF since May.", []),
    ],
)
def test_what_brackets_and_stops_do_not_say(text: str, wanted: list[str]) -> None:
    check(text, wanted)
