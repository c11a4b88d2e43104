"""One of a unit behind a bound, without a number; and prepositions, comparisons and names that look like it."""

from __future__ import annotations

import pytest

from tests.mentions.figures.test_elliptic import check


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("The lighthouse stood dark for more than a decade.", ["1 more_than count decade"]),
        ("Each crossing can take up to an hour in rough seas.", ["1 up_to count hour"]),
        ("Offenders face prison for not more than a year.", ["1 at_most count year"]),
        ("The bell was repaired in less than half an hour.", ["0.5 less_than count hour"]),
        ("They had waited at least a year and a half for the keys.", ["1.5 at_least count year"]),
        ("The tide dropped by nearly a metre overnight.", ["1 about quantity meter"]),
        ("She has run the bakery for over a year.", ["1 more_than count year"]),
        ("The choir was founded about a century ago.", ["1 about count century"]),
        ("انقطع التيار أكثر من ساعة في الضاحية.", ["1 more_than count hour"]),
        ("أخمد الدفاع المدني الحريق في أقل من نصف ساعة.", ["0.5 less_than count hour"]),
        ("بقي الجسر مغلقا لأكثر من عام ونصف العام.", ["1.5 more_than count year"]),
        ("لا يحتفظ المخزن بالدقيق أكثر من يوم واحد.", ["1 more_than count day"]),
        ("استمرت الورشة قرابة أسبوع.", ["1 about count week"]),
        ("The mill is run under a 20-year lease.", ["20 - count year"]),
    ],
)
def test_one_of_a_unit_behind_a_bound(text: str, wanted: list[str]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "text,wanted",
    [
        ("The recipe will be tested over a month.", []),
        ("He spoke about a day that changed the village.", []),
        ("The path goes around a mile post near the church.", []),
        ("They have known each other for a year.", []),
        ("Exports rose 9 per cent more than a year earlier.", ["9 - percent percent"]),
        ("It was more than a year-long effort.", []),
        ("زار الحديقة في شهر شعبان أكثر من شهر رمضان.", []),
        ("تتجه البلاد نحو عام جديد من البناء.", []),
        ("يستمر المعرض حتى ساعة متأخرة من الليل.", []),
        ("وقعت الهيئة أكثر من عقد توريد مع الموردين.", []),
        ("دفعت الوزارة ثلاثة أرباعها.", []),
    ],
)
def test_no_bound_or_no_unit(text: str, wanted: list[str]) -> None:
    check(text, wanted)
